"""Activities as rows: of days, of contacts, still to be done, done."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, text

from desktop_crm.domain.activities import LONGEST, ActivityState, AgendaFilter, Participant
from desktop_crm.storage.queries.among import among
from desktop_crm.storage.tables.activities import (
    IS_PLANNED,
    LASTS_LONG,
    RECURS,
    WAS_DONE,
    Activity,
    ActivityContact,
)
from desktop_crm.storage.tables.contacts import ContactListing

ZONES_APART = timedelta(days=2)
"""How far the dates of one moment can lie apart between two places (UTC+14 and UTC-12)."""
LONGEST_TIMED = timedelta(minutes=LONGEST)

_A = Activity.__table__.c
_P = ActivityContact.__table__.c
_L = ContactListing.__table__.c

Condition = ColumnElement[bool]


class ActivityRow(NamedTuple):
    """What of an activity's row every view needs; texts as they are stored."""

    id: int
    version: int
    kind: str
    state: str
    regarding: str
    day: str | None
    start: str | None
    duration: int
    zone: str
    last_day: str | None
    place: str
    priority: int
    private: bool
    owner: str
    result: str
    done_at: str
    rule: str
    excluded: str
    from_completion: bool
    alarm_lead: int | None
    sort_order: int
    details: str
    reschedules: int
    minutes: int | None
    next_day: str | None
    master_id: int | None

    @property
    def expands(self) -> bool:
        """Whether it stands for many occurrences."""
        return bool(self.rule) and not self.from_completion and self.state == ActivityState.PLANNED.value


_COLUMNS = tuple(_A[name] for name in ActivityRow._fields)


def rows_on(
    connection: Connection, first: date, last: date, which: AgendaFilter, viewer: str
) -> list[ActivityRow]:
    """Return what does not recur and may fall on these days at some place, done or not."""
    return _rows(connection, _on(first, last), which, viewer)


def recurring_rows(
    connection: Connection, first: date, last: date, which: AgendaFilter, viewer: str
) -> list[ActivityRow]:
    """Return the recurring activities whose rule may reach into these days."""
    # Not the bare columns: their indexes would be taken instead of the short one of what recurs.
    begun = func.coalesce(_A.day, "") <= _far(last, ZONES_APART)
    still = _A.ends_on >= _far(first, -ZONES_APART - LONGEST_TIMED)
    goes_on = or_(_A.ends_on.is_(None), still, _A.last_day.is_not(None))
    owner = func.coalesce(_A.owner, "")
    return _read(connection, _filtered(and_(text(RECURS), begun, goes_on), which, viewer, owner))


def planned_rows(
    connection: Connection,
    which: AgendaFilter,
    viewer: str,
    *,
    until: date | None = None,
    since: date | None = None,
    undated: bool = False,
    limit: int | None = None,
) -> list[ActivityRow]:
    """Return what is still to be done, each recurring one once, the earliest first.

    ``since`` and ``until`` limit the first date still to be done; ``undated`` asks for what has none.
    """
    conditions: list[Any] = [text(IS_PLANNED)]
    if undated:
        conditions.append(_A.next_day.is_(None))
    if since is not None:
        conditions.append(_A.next_day >= since.isoformat())
    if until is not None:
        conditions.append(_A.next_day <= until.isoformat())
    query = _filtered(and_(*conditions), which, viewer).order_by(
        _A.next_day.is_(None), _A.next_day, _A.start, _A.id
    )
    return _read(connection, query.limit(limit))


def done_rows(
    connection: Connection, since: str, before: str, which: AgendaFilter, viewer: str
) -> list[ActivityRow]:
    """Return what was done from one moment on and before another, both UTC in ISO 8601."""
    return _rows(connection, and_(text(WAS_DONE), _A.done_at >= since, _A.done_at < before), which, viewer)


def rows_of_contacts(connection: Connection, contact_ids: Sequence[int], viewer: str) -> list[ActivityRow]:
    """Return all activities of contacts, each once."""
    linked = select(_P.activity_id).where(_P.contact_id.in_(among(contact_ids)))
    return _read(connection, _filtered(_A.id.in_(linked), AgendaFilter(), viewer))


def rows_by_id(connection: Connection, ids: Iterable[int]) -> dict[int, ActivityRow]:
    """Return rows by their ids; those that are gone are missing."""
    rows = _read(connection, select(*_COLUMNS).where(_A.id.in_(among(ids))))
    return {row.id: row for row in rows}


def participants_of(connection: Connection, ids: Collection[int]) -> dict[int, tuple[Participant, ...]]:
    """Return the contacts of activities, the one each is mainly about first."""
    query = (
        select(_P.activity_id, _P.position, _P.id, _L.contact_id, _L.name, _L.company, _L.phone)
        .join(ContactListing, _L.contact_id == _P.contact_id)
        .where(_P.activity_id.in_(among(ids)))
    )
    links: dict[int, list[Any]] = {}
    # Put in order here: few activities have more than one, and SQLite would sort them all.
    for link in _fetched(connection, query):
        links.setdefault(link[0], []).append(link)
    return {id_: tuple(Participant(*link[3:]) for link in sorted(of_one)) for id_, of_one in links.items()}


def owners(connection: Connection) -> list[str]:
    """Return everybody that activities are for, by name."""
    return sorted({*_owners(connection, IS_PLANNED), *_owners(connection, WAS_DONE)})


def _owners(connection: Connection, condition: str) -> list[str]:
    # One step of an index for each name, instead of a look at every row.
    first = select(func.min(_A.owner).label("name")).where(text(condition), _A.owner > "")
    found = first.cte("owners", recursive=True)
    further = select(func.min(_A.owner)).where(text(condition), _A.owner > found.c.name).scalar_subquery()
    names = found.union_all(select(further).where(found.c.name.is_not(None)))
    return list(connection.scalars(select(names.c.name).where(names.c.name.is_not(None))))


def _on(first: date, last: date) -> Condition:
    single = or_(_A.rule == "", _A.from_completion, _A.state == ActivityState.DONE.value)
    begins = _A.day.between(_far(first, -ZONES_APART), _far(last, ZONES_APART))
    lasts = and_(_A.last_day.is_not(None), _A.last_day >= first.isoformat(), _A.day <= last.isoformat())
    since = _far(first, -ZONES_APART - LONGEST_TIMED)
    # Not the bare column: its index would be taken instead of the short one of what lasts long.
    goes_on = and_(text(LASTS_LONG), func.coalesce(_A.day, "").between(since, _far(first, ZONES_APART)))
    return and_(single, or_(begins, lasts, goes_on))


def _far(day: date, by: timedelta) -> str:
    try:
        return (day + by).isoformat()
    except OverflowError:
        return day.isoformat()


def _rows(connection: Connection, condition: Any, which: AgendaFilter, viewer: str) -> list[ActivityRow]:
    return _read(connection, _filtered(condition, which, viewer))


def _filtered(
    condition: Any, which: AgendaFilter, viewer: str, owner: ColumnElement[str] = _A.owner
) -> Select[Any]:
    conditions = [condition, or_(_A.private.is_(False), owner == viewer)]
    if which.kinds:
        conditions.append(_A.kind.in_(sorted(which.kinds)))
    if which.owners:
        conditions.append(owner.in_(sorted(which.owners)))
    if which.priorities:
        conditions.append(_A.priority.in_(sorted(which.priorities)))
    if not (which.planned and which.done):
        state = ActivityState.PLANNED if which.planned else ActivityState.DONE
        conditions.append(_A.state == state.value)
    if not which.private:
        conditions.append(_A.private.is_(False))
    if which.contact_id is not None:
        conditions.append(_A.id.in_(select(_P.activity_id).where(_P.contact_id == which.contact_id)))
    return select(*_COLUMNS).where(*conditions)


def _read(connection: Connection, query: Select[Any]) -> list[ActivityRow]:
    return list(map(ActivityRow._make, _fetched(connection, query)))


def _fetched(connection: Connection, query: Select[Any]) -> Sequence[Any]:
    """Return plain tuples: a month of a large office is thousands of rows."""
    cursor = connection.execute(query).cursor
    assert cursor is not None  # noqa: S101 - a select always has a cursor
    return cursor.fetchall()
