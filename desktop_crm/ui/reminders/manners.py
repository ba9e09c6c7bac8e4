"""When alarms may be seen and heard: once each, and not in quiet hours."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.reminders import Ringing
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences

QUIET_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Appearance:
    """What is to happen after a look: whether the list comes up, and what it sounds for."""

    comes_up: bool = False
    sounds: bool = False
    news: frozenset[int] = frozenset()


class Manners:
    """Holds back what begins to ring in quiet hours, and brings it up in one go after them.

    What rang before the program was started comes up at the first look, without a sound.
    """

    def __init__(self, preferences: AlarmPreferences, clock: Clock) -> None:
        self._preferences = preferences
        self._clock = clock
        self._held: frozenset[int] = frozenset()
        self._is_first = True
        self._quiet_until: datetime | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing may come up or sound now."""
        now = self._clock.now()
        if self._quiet_until is not None and now < self._quiet_until:
            return True
        return self._preferences.quiet_hours.hold(now.astimezone(self._clock.zone()))

    @property
    def is_hushed(self) -> bool:
        """Whether the user wanted quiet for an hour, and it is not over."""
        return self._quiet_until is not None and self._clock.now() < self._quiet_until

    def hush(self, *, on: bool) -> None:
        """Be quiet for an hour, or no longer."""
        self._quiet_until = self._clock.now() + QUIET_FOR if on else None

    def take(self, ringing: Ringing) -> Appearance:
        """Decide what to do about what rings."""
        due = frozenset(reminder.id for reminder in ringing.due)
        self._held = (self._held | ringing.fresh) & due
        if self.is_quiet:
            return Appearance()
        news, self._held = self._held, frozenset()
        is_first, self._is_first = self._is_first, False
        comes_up = bool(news) or (is_first and bool(due))
        return Appearance(comes_up, bool(news) and self._preferences.sound, news)
