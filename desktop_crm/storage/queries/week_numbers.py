"""What was done in a span of time, in numbers and as the rows behind them."""

from sqlalchemy import Connection, Select, and_, distinct, func, select, text

from desktop_crm.domain.activity_kinds import Builtin, Sets
from desktop_crm.storage.tables.activities import IS_PLANNED, Activity, ActivityContact
from desktop_crm.storage.tables.contacts import ContactListing

HELD = "held"
_A = Activity.__table__.c
_P = ActivityContact.__table__.c
_L = ContactListing.__table__.c
_REACHING = (Sets.REACHED.value, Sets.MEETING.value)


def count(connection: Connection, since: str, before: str, user: str) -> dict[str, int]:
    """Return the numbers of a week by name; ``since`` and ``before`` are UTC in ISO 8601."""
    done = and_(_A.done_at != "", _A.done_at >= since, _A.done_at < before, _A.owner == user)
    meetings = and_(_A.kind == Builtin.MEETING.value, _A.result == HELD)
    query = select(func.count().filter(_A.kind == Builtin.CALL.value), func.count().filter(meetings)).where(
        done
    )
    calls, held = connection.execute(query).one()
    people = connection.scalar(
        select(func.count(distinct(_P.contact_id)))
        .join(Activity, _A.id == _P.activity_id)
        .where(done, _A.sets.in_(_REACHING))
    )
    new = connection.scalar(select(func.count()).select_from(_added(since, before).subquery()))
    return {"calls": calls, "meetings": held, "reached": people or 0, "new_contacts": new or 0}


def reached(connection: Connection, since: str, before: str, user: str) -> list[int]:
    """Return the contacts that were reached, each once."""
    query = (
        select(_P.contact_id)
        .distinct()
        .join(Activity, _A.id == _P.activity_id)
        .where(_A.done_at != "", _A.done_at >= since, _A.done_at < before, _A.owner == user)
        .where(_A.sets.in_(_REACHING))
    )
    return list(connection.scalars(query))


def added(connection: Connection, since: str, before: str) -> list[int]:
    """Return the contacts that were added."""
    return list(connection.scalars(_added(since, before)))


def count_planned(connection: Connection, user: str) -> int:
    """Return how many activities are still to be done by a person."""
    query = select(func.count()).where(text(IS_PLANNED), _A.owner == user)
    return connection.scalar(query) or 0


def _added(since: str, before: str) -> Select[int]:
    return select(_L.contact_id).where(_L.trashed.is_(False), _L.added_at >= since, _L.added_at < before)
