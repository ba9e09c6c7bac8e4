"""Alarms: when they ring, and how they are put off."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop_crm.domain.activities import AgendaItem

MORNING = time(9)
"""When alarms of timeless activities count from, and when "tomorrow morning" is."""


class Snooze(StrEnum):
    """The ready ways of putting an alarm off."""

    MINUTES_5 = "5"
    MINUTES_10 = "10"
    MINUTES_30 = "30"
    MINUTES_60 = "60"
    TOMORROW = "tomorrow"
    NEXT_MONDAY = "next_monday"

    def until(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Return the moment, in UTC, at which it rings again."""
        if self.value.isdigit():
            return now + timedelta(minutes=int(self.value))
        today = now.astimezone(zone).date()
        days = 1 if self is Snooze.TOMORROW else 7 - today.weekday()
        return morning_of(today + timedelta(days=days), zone)


def morning_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, of the morning of a day."""
    return datetime.combine(day, MORNING, zone).astimezone(ZoneInfo("UTC"))


@dataclass(frozen=True, slots=True)
class Reminder:
    """One alarm that is due: of an activity, or of one occurrence of it.

    ``alarm_at`` is when it was to ring first, ``rings_at`` when it was to ring last, both UTC.
    """

    id: int
    alarm_at: datetime
    rings_at: datetime
    snoozes: int
    item: AgendaItem


@dataclass(frozen=True, slots=True)
class Ringing:
    """What is due now: ``fresh`` are those this window is the first to show, so that it sounds for them."""

    due: tuple[Reminder, ...] = ()
    fresh: frozenset[int] = frozenset()
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The hours of the day in which nothing sounds; from after to means over midnight."""

    start: time = time(20)
    end: time = time(7)
    active: bool = False
    weekends: bool = False

    def hold(self, moment: datetime) -> bool:
        """Return whether a moment of the user's wall time lies in them."""
        if not self.active:
            return False
        if self.weekends and moment.weekday() >= 5:
            return True
        at = moment.time()
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end
