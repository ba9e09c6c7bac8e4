"""Activities as the viewer sees them: in the viewer's time zone, each occurrence by itself."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from desktop_crm.domain.activities import (
    ActivityRef,
    ActivityState,
    AgendaFilter,
    AgendaItem,
    Participant,
)
from desktop_crm.domain.folding import fold
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import in_zone, instant
from desktop_crm.storage.queries import activities as queries
from desktop_crm.storage.queries.activities import ActivityRow

NOT_ARRANGED = 1_000_000
"""Where what the user has given no place comes among what has one."""
_STATES = {state.value: state for state in ActivityState}
_PLANNED = ActivityState.PLANNED.value
Dated = tuple[ActivityRow, date | None]
"""A row, and the date of one occurrence of it where it recurs."""


class Viewer:
    """Who looks, and where: private activities of others are not shown."""

    def __init__(self, user: str, zone: ZoneInfo) -> None:
        self.user = user
        self.zone = zone

    def items(self, connection: Connection, dated: Sequence[Dated]) -> list[AgendaItem]:
        """Return the items of rows and occurrences, in the given order."""
        people = queries.participants_of(connection, {row.id for row, _ in dated})
        return [self.item(row, day, people.get(row.id, ())) for row, day in dated]

    def item(self, row: ActivityRow, occurrence: date | None, people: tuple[Participant, ...]) -> AgendaItem:
        """Return one item; ``occurrence`` is set for one of a recurring activity."""
        day, last_day, starts, ends = self.times(row, occurrence)
        # By position, since a month of a large office is ten thousand of them.
        return AgendaItem(
            ref_of((row, occurrence)),
            row.version,
            row.kind,
            _STATES[row.state],
            row.regarding,
            day,
            last_day,
            starts,
            ends,
            people,
            row.place,
            row.priority,
            row.private == 1,
            row.owner,
            row.result,
            row.done_at,
            row.rule != "" or row.master_id is not None,
            row.alarm_lead is not None and row.state == _PLANNED,
            row.sort_order,
            row.details,
            row.reschedules,
            row.minutes,
        )

    def times(
        self, row: ActivityRow, occurrence: date | None
    ) -> tuple[date | None, date | None, datetime | None, datetime | None]:
        """Return first day, last day, start and end in the viewer's zone."""
        if row.day is None:
            return None, None, None, None
        day = occurrence or _day(row.day)
        if row.start is None:
            last = day + (_day(row.last_day) - _day(row.day)) if row.last_day else None
            return day, last, None, None
        starts, ends = _span(day, row.start, row.duration, row.zone, self.zone)
        return starts.date(), None, starts, ends

    def begins(self, dated: Dated) -> date:
        """Return the viewer's date of what has one."""
        return self.times(*dated)[0] or date.max

    def is_late(self, dated: Dated, now: datetime, today: date) -> bool:
        """Return whether something still to be done should have been done by now, as items say."""
        day, last_day, _, ends = self.times(*dated)
        if day is None:
            return False
        return ends < now if ends is not None else (last_day or day) < today


def ref_of(dated: Dated) -> ActivityRef:
    """Return what refers to a row, or to one occurrence of it."""
    row, occurrence = dated
    return ActivityRef(row.id, occurrence.isoformat() if occurrence is not None else "")


def later(day: date, by: timedelta) -> date:
    """Return a later date, or an earlier one, as far as the calendar goes."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))


@lru_cache(maxsize=16384)
def _day(text: str) -> date:
    return date.fromisoformat(text)


@lru_cache(maxsize=16384)
def _span(day: date, start: str, minutes: int, place: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    starts = instant(day, time.fromisoformat(start), place)
    return in_zone(starts, zone), in_zone(starts + timedelta(minutes=minutes), zone)


def recurrence_of(row: ActivityRow) -> Recurrence | None:
    """Return how an activity comes again, None where it does not."""
    return stored_recurrence(row.rule, row.excluded, from_completion=bool(row.from_completion))


def stored_recurrence(rule: str, excluded: str, *, from_completion: bool) -> Recurrence | None:
    """Return a recurrence from its columns."""
    return _recurrence(rule, excluded, from_completion) if rule else None


@lru_cache(maxsize=8192)
def _recurrence(rule: str, excluded: str, from_completion: bool) -> Recurrence:
    return Recurrence(rule, dates_of(excluded), from_completion)


def dates_of(text: str) -> frozenset[date]:
    """Return the dates of a column that holds them with commas between."""
    return frozenset(map(date.fromisoformat, text.split(","))) if text else frozenset()


def occurrences(rows: Iterable[ActivityRow], first: date, last: date) -> list[Dated]:
    """Return the occurrences of recurring activities that last into these days of their own places."""
    from desktop_crm.services.recurrence import occurrence_days

    found: list[Dated] = []
    for row in rows:
        recurrence = recurrence_of(row)
        if recurrence is not None and row.day is not None:
            days = occurrence_days(recurrence, _day(row.day), later(first, -_length(row)), last)
            found += [(row, day) for day in days]
    return found


def _length(row: ActivityRow) -> timedelta:
    if row.last_day and row.day:
        return _day(row.last_day) - _day(row.day)
    return timedelta(minutes=row.duration)


def outstanding(row: ActivityRow) -> Dated:
    """Return a row with the occurrence that is to be done next, where it recurs."""
    return row, (_day(row.next_day) if row.expands and row.next_day else None)


def holds_text(item: AgendaItem, which: AgendaFilter) -> bool:
    """Return whether an item has the words a filter asks for."""
    words = fold(which.text).split()
    if not words:
        return True
    names = " ".join(f"{p.name} {p.company}" for p in item.participants)
    held = fold(f"{item.regarding} {item.place} {names}")
    return all(word in held for word in words)


def in_order(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """Return items by day, on a day those without a time first, then by start."""
    return sorted(items, key=_place)


def _place(item: AgendaItem) -> tuple[date, float, int, int]:
    start = item.starts.timestamp() if item.starts else 0.0
    return item.day or date.max, start, item.order or NOT_ARRANGED, item.ref.id
