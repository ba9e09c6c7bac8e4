"""What is when: the days of the calendar, today's plan, the task list, and a week in numbers."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from desktop_crm.domain.activities import EVERYTHING, AgendaFilter, AgendaItem
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.agenda import ComingDate, DayPlan, Excerpt, TaskRange, WeekNumber, WeekNumbers
from desktop_crm.services import agenda_items as items_of
from desktop_crm.services.agenda_excerpt import first_of_days
from desktop_crm.services.agenda_items import NOT_ARRANGED, Viewer, holds_text, in_order, later, ref_of
from desktop_crm.services.holidays import HOLIDAY_COUNTRY, holidays_between
from desktop_crm.services.settings import setting
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import activities as queries
from desktop_crm.storage.queries import coming_dates, week_numbers

SHOWN_AT_MOST = 500
"""How many follow-ups a day lists; there is a count of all."""
APPOINTMENTS = frozenset({Builtin.MEETING.value, Builtin.CALL.value})
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AgendaCounts:
    """The numbers beside the views: open today, open at all, overdue."""

    today: int = 0
    tasks: int = 0
    overdue: int = 0


class Agenda:
    """The agenda of one open file, as its user sees it at the user's place."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def between(self, first: date, last: date, which: AgendaFilter = EVERYTHING) -> tuple[AgendaItem, ...]:
        """Return everything on these days (both included), each occurrence by itself, in order."""
        with self._db.reading() as connection:
            return tuple(items_between(connection, self._viewer(), first, last, which))

    def excerpt(
        self, first: date, last: date, which: AgendaFilter = EVERYTHING, *, most: int = 20
    ) -> Excerpt:
        """Return the first things of each of these days, ``most`` a day, and how many more there are.

        A view of many days shows few of each; those without a time come first, then by start.
        With words to look for, everything that has them is returned.
        """
        if which.text:
            return Excerpt(self.between(first, last, which))
        with self._db.reading() as connection:
            viewer = self._viewer()
            dated = dated_between(connection, viewer, first, last, which)
            kept, more = first_of_days(viewer, dated, most)
            return Excerpt(tuple(in_order(viewer.items(connection, kept))), more)

    def plan(self, day: date | None = None, which: AgendaFilter = EVERYTHING) -> DayPlan:
        """Return a day: what has a time, what is to be done, and what was done."""
        today = self._db.clock.today()
        day = day or today
        with self._db.reading() as connection:
            viewer = self._viewer()
            on_day = items_between(connection, viewer, day, day, which)
            done = self._done_on(connection, viewer, day, which)
            late = self._late(connection, viewer, which) if day == today else []
            overdue = viewer.items(connection, sorted(late, key=_row_order)[:SHOWN_AT_MOST])
            free = holidays_between(setting(connection, HOLIDAY_COUNTRY), day, day)
        refs = {items_of.ref_of(dated) for dated in late}
        timed = [item for item in on_day if item.starts is not None]
        untimed = [item for item in on_day if item.starts is None and not item.is_done]
        banners = [item for item in untimed if item.kind == Builtin.MEETING or item.last_day]
        tasks = [item for item in untimed if item not in banners and item.ref not in refs]
        followed = overdue + sorted(tasks, key=_own_order)
        names = (free[day],) if day in free else ()
        shown = tuple(followed[:SHOWN_AT_MOST])
        return DayPlan(day, tuple(timed), tuple(banners), shown, tuple(done), len(late), names)

    def tasks(
        self, span: TaskRange, which: AgendaFilter = EVERYTHING, *, first_weekday: int = 0, limit: int = 5000
    ) -> tuple[AgendaItem, ...]:
        """Return what is to be done in a span of time, the earliest first; a recurring one once.

        What was done in the span comes with it where the filter asks for it.
        """
        today = self._db.clock.today()
        first, last = span.days(today, first_weekday)
        items: list[AgendaItem] = []
        with self._db.reading() as connection:
            viewer = self._viewer()
            open_ = replace(which, done=False)
            if which.planned and first is not None and last is not None:
                items = items_between(connection, viewer, first, last, open_)
            elif which.planned:
                items = self._outstanding(connection, viewer, open_, last, span is TaskRange.UNDATED, limit)
            if which.done and span is not TaskRange.UNDATED:
                since = last - 6 * _DAY if span is TaskRange.WEEK and last else first or today
                items += self._done_between(connection, viewer, since, last or today, which)
        now = self._db.clock.now()
        if span is TaskRange.OVERDUE:
            items = [item for item in items if item.is_overdue(now, today)]
        return tuple(in_order(items))

    def overdue(self, which: AgendaFilter = EVERYTHING) -> tuple[AgendaItem, ...]:
        """Return what should have been done by now, the oldest first; a recurring one once."""
        with self._db.reading() as connection:
            viewer = self._viewer()
            items = viewer.items(connection, self._late(connection, viewer, which))
        return tuple(in_order(item for item in items if holds_text(item, which)))

    def catch_up(self, days: int = 14) -> tuple[AgendaItem, ...]:
        """Return what waits for a word on how it went: the last days' appointments, and all overdue.

        Each missed occurrence of a recurring activity within those days comes by itself, the oldest first.
        """
        today, now = self._db.clock.today(), self._db.clock.now()
        mine = AgendaFilter(owners=frozenset({self._db.user}), done=False)
        with self._db.reading() as connection:
            viewer = self._viewer()
            recent = items_between(connection, viewer, today - days * _DAY, today, mine)
            late = [item for item in recent if item.is_overdue(now, today)]
            known = {item.ref for item in late}
            older = [dated for dated in self._late(connection, viewer, mine) if ref_of(dated) not in known]
            late += viewer.items(connection, older)
        return tuple(in_order(late))

    def week(self, day: date | None = None, *, first_weekday: int = 0) -> WeekNumbers:
        """Return what was done in the week of a day."""
        first, last = self._week_of(day, first_weekday)
        since, before = self._moments(first, last)
        with self._db.reading() as connection:
            found = week_numbers.count(connection, since, before, self._db.user)
        return WeekNumbers(first, last, **found)

    def week_items(
        self, number: WeekNumber, day: date | None = None, *, first_weekday: int = 0
    ) -> tuple[AgendaItem, ...]:
        """Return the calls or meetings behind a number of a week."""
        first, last = self._week_of(day, first_weekday)
        since, before = self._moments(first, last)
        find = week_numbers.calls if number is WeekNumber.CALLS else week_numbers.held
        with self._db.reading() as connection:
            ids = find(connection, since, before, self._db.user)
            rows = queries.rows_by_id(connection, ids).values()
            return tuple(in_order(self._viewer().items(connection, [(row, None) for row in rows])))

    def week_contacts(
        self, number: WeekNumber, day: date | None = None, *, first_weekday: int = 0
    ) -> tuple[int, ...]:
        """Return the ids of the people reached or added behind a number of a week."""
        since, before = self._moments(*self._week_of(day, first_weekday))
        with self._db.reading() as connection:
            if number is WeekNumber.NEW_CONTACTS:
                return tuple(week_numbers.added(connection, since, before))
            return tuple(week_numbers.reached(connection, since, before, self._db.user))

    def coming_dates(self, day: date | None = None, lead_days: int = 7) -> tuple[ComingDate, ...]:
        """Return birthdays and other dates from a day on, as many days ahead, the next first."""
        with self._db.reading() as connection:
            return tuple(coming_dates.coming(connection, day or self._db.clock.today(), lead_days))

    def counts(self) -> AgendaCounts:
        """Return the numbers beside the views, of what is for the user."""
        today, now = self._db.clock.today(), self._db.clock.now()
        mine = AgendaFilter(owners=frozenset({self._db.user}), done=False)
        with self._db.reading() as connection:
            viewer = self._viewer()
            due = self._due(connection, viewer, mine, today)
            tasks = week_numbers.count_planned(connection, viewer.user)
        late = sum(viewer.is_late(dated, now, today) for dated in due)
        return AgendaCounts(len(due), tasks, late)

    def holidays(self, first: date, last: date) -> dict[date, str]:
        """Return the holidays of the country chosen in the file's settings, by date."""
        with self._db.reading() as connection:
            country = setting(connection, HOLIDAY_COUNTRY)
        return holidays_between(country, first, last)

    def _viewer(self) -> Viewer:
        return Viewer(self._db.user, self._db.clock.zone())

    def _late(self, connection: Connection, viewer: Viewer, which: AgendaFilter) -> list[items_of.Dated]:
        """Return what should have been done by now, as rows; those of a recurring one once."""
        today, now = self._db.clock.today(), self._db.clock.now()
        due = self._due(connection, viewer, replace(which, done=False), today)
        late = [dated for dated in due if viewer.is_late(dated, now, today)]
        if not which.text:
            return late
        held = {item.ref for item in viewer.items(connection, late) if holds_text(item, which)}
        return [dated for dated in late if ref_of(dated) in held]

    def _due(
        self, connection: Connection, viewer: Viewer, which: AgendaFilter, last: date
    ) -> list[items_of.Dated]:
        """Return what is still to be done up to a day of the viewer's place."""
        until = later(last, queries.ZONES_APART)
        rows = queries.planned_rows(connection, which, viewer.user, until=until)
        return [dated for dated in map(items_of.outstanding, rows) if viewer.begins(dated) <= last]

    def _outstanding(
        self,
        connection: Connection,
        viewer: Viewer,
        which: AgendaFilter,
        last: date | None,
        undated: bool,
        limit: int,
    ) -> list[AgendaItem]:
        """Return what is still to be done up to a day, or at all; a recurring one once."""
        if last is not None:
            dated = self._due(connection, viewer, which, last)[:limit]
        else:
            rows = queries.planned_rows(connection, which, viewer.user, undated=undated, limit=limit)
            dated = [items_of.outstanding(row) for row in rows]
        return [item for item in viewer.items(connection, dated) if holds_text(item, which)]

    def _done_on(
        self, connection: Connection, viewer: Viewer, day: date, which: AgendaFilter
    ) -> list[AgendaItem]:
        """Return what was done on a day and has no time of its own there."""
        if not which.done:
            return []
        items = self._done_between(connection, viewer, day, day, which)
        return [item for item in items if item.starts is None or item.day != day]

    def _done_between(
        self, connection: Connection, viewer: Viewer, first: date, last: date, which: AgendaFilter
    ) -> list[AgendaItem]:
        since, before = self._moments(first, last)
        rows = queries.done_rows(connection, since, before, replace(which, planned=False), viewer.user)
        items = viewer.items(connection, [(row, None) for row in rows])
        return [item for item in items if holds_text(item, which)]

    def _week_of(self, day: date | None, first_weekday: int) -> tuple[date, date]:
        day = day or self._db.clock.today()
        first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
        return first, first + 6 * _DAY

    def _moments(self, first: date, last: date) -> tuple[str, str]:
        """Return when days begin and end at the user's place, as moments are stored."""
        zone = self._db.clock.zone()
        ends = (datetime.combine(first, time(), zone), datetime.combine(later(last, _DAY), time(), zone))
        since, before = (f"{end.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for end in ends)
        return since, before


def items_between(
    connection: Connection, viewer: Viewer, first: date, last: date, which: AgendaFilter
) -> list[AgendaItem]:
    """Return everything on these days of the viewer's place, in order, within a read."""
    items = viewer.items(connection, dated_between(connection, viewer, first, last, which))
    return in_order(item for item in items if holds_text(item, which))


def dated_between(
    connection: Connection, viewer: Viewer, first: date, last: date, which: AgendaFilter
) -> list[items_of.Dated]:
    """Return the rows and occurrences on these days of the viewer's place; words are not looked for."""
    dated: list[items_of.Dated] = [
        (row, None) for row in queries.rows_on(connection, first, last, which, viewer.user)
    ]
    if which.planned:
        recurring = queries.recurring_rows(connection, first, last, which, viewer.user)
        apart = queries.ZONES_APART
        dated += items_of.occurrences(recurring, later(first, -apart), later(last, apart))
    return [(row, day) for row, day in dated if touches(viewer, row, day, first, last)]


def touches(viewer: Viewer, row: queries.ActivityRow, day: date | None, first: date, last: date) -> bool:
    """Return whether an activity, or its occurrence of a date, is on one of these days for the viewer."""
    begins, ends, starts, until = viewer.times(row, day)
    if begins is None:
        return False
    final = ends or begins
    if starts is not None and until is not None and until > starts:
        # What ends at midnight is not on the day that begins then.
        final = (until - timedelta.resolution).date()
    return begins <= last and final >= first


def _own_order(item: AgendaItem) -> tuple[int, date, int, int]:
    return item.order or NOT_ARRANGED, item.day or date.max, item.priority, item.ref.id


def _row_order(dated: items_of.Dated) -> tuple[int, str, int, int]:
    row, day = dated
    begins = day.isoformat() if day else row.day or ""
    return row.sort_order or NOT_ARRANGED, begins, row.priority, row.id
