"""The week in force: when it begins, which of its days are worked on, and from when to when.

Language and country say it, and the user's preferences on this computer go before them. One week is
in force for the whole program, as there is one locale; who shows days asks :func:`working_week`
each time it reads them.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import time

from PySide6.QtCore import QLocale, QObject, Signal

from desktop_crm.services.preferences import Preferences

FIRST_WEEKDAY = "first_weekday"
WORK_START = "work_start"
WORK_END = "work_end"
USUAL_START, USUAL_END = time(8), time(18)


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """The weekday that weeks begin with, those that are worked on (Monday is 0), and their hours."""

    first: int
    working: frozenset[int]
    start: time = USUAL_START
    end: time = USUAL_END

    @property
    def minutes(self) -> tuple[int, int]:
        """The minutes of the day from and to which one works."""
        return self.start.hour * 60 + self.start.minute, self.end.hour * 60 + self.end.minute


@dataclass
class _InForce:
    preferences: Preferences | None = None


_in_force = _InForce()


def take_week_of(preferences: Preferences | None) -> None:
    """Let these preferences go before the locale from now on."""
    _in_force.preferences = preferences


def working_week(locale: QLocale | None = None) -> WorkingWeek:
    """Return the week in force; what is spoilt in the preferences counts as never set."""
    # Asked of the locale each time: that of the system is more than its name says.
    locale = locale or QLocale()
    chosen = _kept_weekday()
    first = locale.firstDayOfWeek().value - 1 if chosen is None else chosen
    working = frozenset(day.value - 1 for day in locale.weekdays())
    start, end = _kept_time(WORK_START, USUAL_START), _kept_time(WORK_END, USUAL_END)
    if start >= end:
        start, end = USUAL_START, USUAL_END
    return WorkingWeek(first, working, start, end)


class WeekPreferences(QObject):
    """Keeps what the user wants the week to be like on this computer."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        take_week_of(preferences)

    @property
    def first_weekday(self) -> int | None:
        """The weekday that weeks begin with (Monday is 0), None for that of the country."""
        return _kept_weekday()

    def choose_first_weekday(self, weekday: int | None) -> None:
        """Let weeks begin with another day from now on."""
        self._put(FIRST_WEEKDAY, "" if weekday is None else weekday)

    def choose_hours(self, start: time, end: time) -> bool:
        """Take other working hours from now on; those that end before they begin are not taken."""
        if start >= end:
            return False
        self._preferences.put(WORK_START, f"{start:%H:%M}")
        self._put(WORK_END, f"{end:%H:%M}")
        return True

    def _put(self, key: str, value: str | int) -> None:
        self._preferences.put(key, value)
        self.changed.emit()


def _kept(key: str) -> object:
    return _in_force.preferences.get(key) if _in_force.preferences is not None else None


def _kept_weekday() -> int | None:
    kept = _kept(FIRST_WEEKDAY)
    return kept if isinstance(kept, int) and not isinstance(kept, bool) and 0 <= kept < 7 else None


def _kept_time(key: str, usual: time) -> time:
    kept = _kept(key)
    with suppress(ValueError):
        if isinstance(kept, str):
            return time.fromisoformat(kept).replace(second=0, microsecond=0, tzinfo=None)
    return usual
