"""How alarms behave on this computer."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import time

from PySide6.QtCore import QObject, Signal

from desktop_crm.domain.reminders import QuietHours, Snooze
from desktop_crm.services.preferences import Preferences

SOUND = "alarm_sound"
ON_TOP = "alarms_on_top"
KEEP_RINGING = "keep_ringing"
QUIET_HOURS = "quiet_hours"
USUAL_SNOOZE = "usual_snooze"


class AlarmPreferences(QObject):
    """Reads and keeps the settings of alarms; what is spoilt counts as never set."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    @property
    def sound(self) -> bool:
        """Whether an alarm is heard."""
        return self._flag(SOUND, default=True)

    @sound.setter
    def sound(self, on: bool) -> None:
        self._put(SOUND, on)

    @property
    def on_top(self) -> bool:
        """Whether the list stays above the windows of other programs."""
        return self._flag(ON_TOP, default=True)

    @on_top.setter
    def on_top(self, on: bool) -> None:
        self._put(ON_TOP, on)

    @property
    def keep_ringing(self) -> bool:
        """Whether closing the window leaves the program running."""
        return self._flag(KEEP_RINGING, default=False)

    @keep_ringing.setter
    def keep_ringing(self, on: bool) -> None:
        self._put(KEEP_RINGING, on)

    @property
    def usual_snooze(self) -> Snooze:
        """The way of putting off that has a key of its own."""
        stored = self._preferences.get(USUAL_SNOOZE)
        return Snooze(stored) if stored in list(Snooze) else Snooze.MINUTES_10

    @usual_snooze.setter
    def usual_snooze(self, snooze: Snooze) -> None:
        self._put(USUAL_SNOOZE, snooze.value)

    @property
    def quiet_hours(self) -> QuietHours:
        """The hours in which nothing comes up and sounds."""
        stored = self._preferences.get(QUIET_HOURS)
        usual = QuietHours()
        if not isinstance(stored, Mapping):
            return usual
        return QuietHours(
            _time(stored.get("start"), usual.start),
            _time(stored.get("end"), usual.end),
            active=stored.get("active") is True,
            weekends=stored.get("weekends") is True,
        )

    @quiet_hours.setter
    def quiet_hours(self, hours: QuietHours) -> None:
        self._put(
            QUIET_HOURS,
            {
                "start": f"{hours.start:%H:%M}",
                "end": f"{hours.end:%H:%M}",
                "active": hours.active,
                "weekends": hours.weekends,
            },
        )

    def _flag(self, key: str, *, default: bool) -> bool:
        stored = self._preferences.get(key, default)
        return stored if isinstance(stored, bool) else default

    def _put(self, key: str, value: object) -> None:
        self._preferences.put(key, value)
        self.changed.emit()


def _time(text: object, usual: time) -> time:
    with suppress(ValueError, TypeError):
        return time.fromisoformat(str(text))
    return usual
