"""What was done in a span of time, in numbers and as the rows behind them."""

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select, text

from desktop_crm.domain.activity_kinds import Builtin, Sets
from desktop_crm.storage.tables.activities import IS_PLANNED, WAS_DONE, Activity, ActivityContact
from desktop_crm.storage.tables.contacts import ContactListing

_A = Activity.__table__.c
_P = ActivityContact.__table__.c
_L = ContactListing.__table__.c
# Not "is False": the index of the list would be taken, which begins with that.
_THERE = _L.trashed.is_not(True)
_REACHING = (Sets.REACHED.value, Sets.MEETING.value)


def count(connection: Connection, since: str, before: str, user: str) -> dict[str, int]:
    """Return the numbers of a week by name; ``since`` and ``before`` are UTC in ISO 8601."""
    return {
        "calls": _number(connection, _calls(since, before, user)),
        "meetings": _number(connection, _held(since, before, user)),
        "reached": _number(connection, _reached(since, before, user)),
        "new_contacts": _number(connection, _added(since, before)),
    }


def calls(connection: Connection, since: str, before: str, user: str) -> list[int]:
    """Return the calls that were made or tried."""
    return list(connection.scalars(_calls(since, before, user)))


def held(connection: Connection, since: str, before: str, user: str) -> list[int]:
    """Return the meetings that were held: those whose result moved the last meeting."""
    return list(connection.scalars(_held(since, before, user)))


def reached(connection: Connection, since: str, before: str, user: str) -> list[int]:
    """Return the contacts that were reached, each once; none that are in the trash."""
    return list(connection.scalars(_reached(since, before, user)))


def added(connection: Connection, since: str, before: str) -> list[int]:
    """Return the contacts that were added."""
    return list(connection.scalars(_added(since, before)))


def count_planned(connection: Connection, user: str) -> int:
    """Return how many activities are still to be done by a person."""
    query = select(func.count()).where(text(IS_PLANNED), _A.owner == user)
    return connection.scalar(query) or 0


def _done(since: str, before: str, user: str) -> ColumnElement[bool]:
    return and_(text(WAS_DONE), _A.done_at >= since, _A.done_at < before, _A.owner == user)


def _calls(since: str, before: str, user: str) -> Select[int]:
    return select(_A.id).where(_done(since, before, user), _A.kind == Builtin.CALL.value)


def _held(since: str, before: str, user: str) -> Select[int]:
    of_kind = and_(_A.kind == Builtin.MEETING.value, _A.sets == Sets.MEETING.value)
    return select(_A.id).where(_done(since, before, user), of_kind)


def _reached(since: str, before: str, user: str) -> Select[int]:
    return (
        select(_P.contact_id)
        .distinct()
        .join(Activity, _A.id == _P.activity_id)
        .join(ContactListing, _L.contact_id == _P.contact_id)
        .where(_done(since, before, user), _A.sets.in_(_REACHING), _THERE)
    )


def _added(since: str, before: str) -> Select[int]:
    return select(_L.contact_id).where(_THERE, _L.added_at >= since, _L.added_at < before)


def _number(connection: Connection, rows: Select[int]) -> int:
    return connection.scalar(select(func.count()).select_from(rows.subquery())) or 0
