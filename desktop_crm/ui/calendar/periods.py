"""Which days a view of the calendar shows, and how one pages through them."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FEWEST_DAYS, MOST_DAYS = 2, 10
"""How many days side by side the user can choose."""
AGENDA_DAYS = 14
EARLIEST, LATEST = date(1800, 1, 1), date(2999, 12, 31)
"""The days that can be gone to."""


class ViewKind(StrEnum):
    """The ways of looking at the calendar."""

    DAY = "day"
    WORK_WEEK = "work_week"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"
    DAYS = "days"
    """As many days as the user has chosen, from any day on."""


@dataclass(frozen=True, slots=True)
class WeekShape:
    """The weekday that weeks begin with, and those that are worked on; Monday is 0."""

    first: int = 0
    working: frozenset[int] = frozenset(range(5))

    def start_of(self, day: date) -> date:
        """Return the first day of the week of a day."""
        return day - timedelta(days=(day.weekday() - self.first) % 7)


def visible_days(kind: ViewKind, day: date, week: WeekShape, count: int = 3) -> tuple[date, ...]:
    """Return the days a view shows around ``day``, in order; ``count`` is for :attr:`ViewKind.DAYS`."""
    if kind is ViewKind.DAY:
        return (day,)
    if kind is ViewKind.DAYS:
        return _from(day, count)
    if kind is ViewKind.AGENDA:
        return _from(day, AGENDA_DAYS)
    if kind is ViewKind.MONTH:
        return _weeks_of_month(day, week)
    days = _from(week.start_of(day), 7)
    if kind is ViewKind.WORK_WEEK:
        return tuple(d for d in days if d.weekday() in week.working) or days
    return days


def stepped(kind: ViewKind, day: date, steps: int, count: int = 3) -> date:
    """Return the day that a view goes to when one pages ``steps`` times; at the end of time it stays."""
    if kind is ViewKind.MONTH:
        return month_later(day, steps)
    size = {ViewKind.DAY: 1, ViewKind.DAYS: count, ViewKind.AGENDA: AGENDA_DAYS}.get(kind, 7)
    return day_later(day, size * steps)


def day_later(day: date, days: int) -> date:
    """Return the day some days later, within what can be gone to."""
    room = max(min(days, (LATEST - day).days), (EARLIEST - day).days)
    return day + timedelta(days=room)


def month_later(day: date, months: int) -> date:
    """Return the same day some months later, or that month's last day."""
    month = day.year * 12 + day.month - 1 + months
    year, month = divmod(month, 12)
    if not EARLIEST.year <= year <= LATEST.year:
        return EARLIEST if months < 0 else LATEST
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _from(day: date, count: int) -> tuple[date, ...]:
    return tuple(day + timedelta(days=i) for i in range(count))


def _weeks_of_month(day: date, week: WeekShape) -> tuple[date, ...]:
    """Return the whole weeks that hold a month."""
    first = week.start_of(day.replace(day=1))
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    weeks = ((last - first).days // 7) + 1
    return _from(first, weeks * 7)
