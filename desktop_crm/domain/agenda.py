"""A day, a range of tasks, a week in numbers: what the planner shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.important_dates import PartialDate


class TaskRange(StrEnum):
    """The spans of the task list."""

    OVERDUE = "overdue"
    TODAY = "today"
    """What is overdue, of today, and done today."""
    TOMORROW = "tomorrow"
    WEEK = "week"
    """This week, and what is overdue."""
    NEXT_7 = "next_7"
    NEXT_30 = "next_30"
    UNDATED = "undated"
    ALL = "all"

    def days(self, today: date, first_weekday: int = 0) -> tuple[date | None, date | None]:
        """Return the first and the last date; None is no limit. ``first_weekday``: Monday is 0."""
        week = today - timedelta(days=(today.weekday() - first_weekday) % 7)
        return {
            TaskRange.OVERDUE: (None, today),
            TaskRange.TODAY: (None, today),
            TaskRange.TOMORROW: (today + timedelta(days=1), today + timedelta(days=1)),
            TaskRange.WEEK: (None, week + timedelta(days=6)),
            TaskRange.NEXT_7: (None, today + timedelta(days=7)),
            TaskRange.NEXT_30: (None, today + timedelta(days=30)),
            TaskRange.UNDATED: (None, None),
            TaskRange.ALL: (None, None),
        }[self]


@dataclass(frozen=True, slots=True)
class ComingDate:
    """A birthday or another date of a contact that comes round; ``turns`` is the age or years, if known."""

    contact_id: int
    name: str
    label: str
    original: PartialDate
    day: date
    turns: int | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The first things of each of many days, in order; ``more`` counts the rest, by the day it begins on.

    What lasts over days is never among the rest.
    """

    items: tuple[AgendaItem, ...] = ()
    more: Mapping[date, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Everything Today shows of one day.

    ``schedule`` is what has a time, in order; ``banners`` what is on dates without being a task
    (meetings and own kinds of whole days); ``follow_ups`` the calls and to-dos without a time and
    all that is overdue, overdue first, then the user's order; ``done`` what was done that day.
    """

    day: date
    schedule: tuple[AgendaItem, ...] = ()
    banners: tuple[AgendaItem, ...] = ()
    follow_ups: tuple[AgendaItem, ...] = ()
    done: tuple[AgendaItem, ...] = ()
    overdue: int = 0
    holidays: tuple[str, ...] = ()


class WeekNumber(StrEnum):
    """A number of a week; each opens the rows behind it."""

    CALLS = "calls"
    MEETINGS = "meetings"
    REACHED = "reached"
    NEW_CONTACTS = "new_contacts"


@dataclass(frozen=True, slots=True)
class WeekNumbers:
    """What was done from ``first`` to ``last``: calls, meetings held, people reached, contacts added."""

    first: date
    last: date
    calls: int = 0
    meetings: int = 0
    reached: int = 0
    new_contacts: int = 0


@dataclass(frozen=True, slots=True)
class TouchDue:
    """A contact that should hear from us: days since the last touch, and the days meant to pass at most.

    ``days`` is None where it was never reached; ``ratio`` is days over goal (never reached:
    days since it was added).
    """

    contact: ContactRow
    days: int | None
    goal: int
    ratio: float
