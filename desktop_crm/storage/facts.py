"""When each contact was reached, tried and met last, and what is next: stored, since lists sort by it.

Kept by :func:`refresh` in the transaction of the change itself, and made anew from nothing by
:func:`rebuild`; a test compares both. A company's facts are the newest of its own activities and
of those of the people whose company it is by name.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, case, delete, insert, or_, select

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.activity_kinds import Sets
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.storage.tables.activities import Activity, ActivityContact, ContactFacts
from desktop_crm.storage.tables.contacts import ContactListing

CHUNK = 500
NO_DATE = "9"
"""The key of what is next but has no date: after every date."""

_A = Activity.__table__.c
_P = ActivityContact.__table__.c
_L = ContactListing.__table__.c
_F = ContactFacts.__table__.c
_MOVED: dict[str, tuple[str, ...]] = {
    Sets.REACHED: ("last_reached",),
    Sets.ATTEMPT: ("last_attempt",),
    Sets.MEETING: ("last_meeting", "last_reached"),
    Sets.LETTER: ("last_letter",),
    Sets.EMAIL: ("last_email",),
}
_LASTS = ("last_reached", "last_attempt", "last_meeting", "last_letter", "last_email")
_NEXTS = ("next_activity_id", "next_kind", "next_regarding", "next_day", "next_start", "next_key")
_NOTHING: dict[str, Any] = {
    **dict.fromkeys(_LASTS, ""),
    "next_activity_id": None,
    "next_kind": "",
    "next_regarding": "",
    "next_day": None,
    "next_start": None,
    "next_key": "",
}

Facts = dict[str, Any]


def participants(connection: Connection, activity_ids: Collection[int]) -> set[int]:
    """Return the contacts of activities."""
    found: set[int] = set()
    for chunk in _chunks(sorted(activity_ids)):
        found.update(connection.scalars(select(_P.contact_id).where(_P.activity_id.in_(chunk))))
    return found


def companies_named(connection: Connection, contact_ids: Collection[int]) -> set[str]:
    """Return the companies, as folded names, that contacts are listed with."""
    found: set[str] = set()
    for chunk in _chunks(sorted(contact_ids)):
        query = select(_L.company_key).where(_L.contact_id.in_(chunk), _L.company_key != "")
        found.update(connection.scalars(query))
    return found


def refresh(connection: Connection, contact_ids: Collection[int], companies: Collection[str] = ()) -> None:
    """Make the facts of these contacts, and of the companies they are and were with, agree with the rows.

    The listing of the contacts must be made already; ``companies`` are the names before that.
    """
    people = sorted(contact_ids)
    for chunk in _chunks(people):
        _write(connection, chunk, _own_facts(connection, chunk))
    keys = {*companies, *companies_named(connection, contact_ids)}
    for chunk in _chunks(sorted(_companies(connection, keys))):
        _write(connection, chunk, _facts_of_companies(connection, chunk))


def rebuild(connection: Connection) -> int:
    """Make the facts of all contacts anew, and return of how many they had been wrong."""
    before = _stored(connection)
    connection.execute(delete(ContactFacts))
    for chunk in _chunks(connection.scalars(select(_L.contact_id)).all()):
        _write(connection, chunk, _own_facts(connection, chunk))
    of_companies = select(_L.contact_id).where(_L.kind == ContactKind.COMPANY.value)
    for chunk in _chunks(connection.scalars(of_companies).all()):
        _write(connection, chunk, _facts_of_companies(connection, chunk))
    after = _stored(connection)
    return sum(before.get(id_) != after.get(id_) for id_ in before.keys() | after.keys())


def _stored(connection: Connection) -> dict[int, Facts]:
    return {
        row["contact_id"]: dict(row) for row in connection.execute(select(ContactFacts.__table__)).mappings()
    }


def _chunks(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def _companies(connection: Connection, keys: Collection[str]) -> set[int]:
    found: set[int] = set()
    for chunk in _chunks(sorted(keys)):
        query = select(_L.contact_id).where(_L.company_key.in_(chunk), _L.kind == ContactKind.COMPANY.value)
        found.update(connection.scalars(query))
    return found


def _write(connection: Connection, ids: Sequence[int], facts: dict[int, Facts]) -> None:
    connection.execute(delete(ContactFacts).where(_F.contact_id.in_(ids)))
    rows = [{"contact_id": id_, **values} for id_, values in sorted(facts.items()) if values != _NOTHING]
    if rows:
        connection.execute(insert(ContactFacts), rows)


def _own_facts(connection: Connection, ids: Sequence[int]) -> dict[int, Facts]:
    """Return what the activities of these contacts themselves give; only contacts that are there."""
    # What a private activity is about is for its owner only, and these are seen by all.
    regarding = case((_A.private, ""), else_=_A.regarding)
    columns = (_A.id, _A.state, _A.kind, regarding, _A.next_day, _A.start, _A.sets, _A.done_at)
    counts = or_(_A.state == ActivityState.PLANNED.value, _A.sets != "")
    query = (
        select(_P.contact_id, *columns)
        .join(Activity, _A.id == _P.activity_id)
        .where(_P.contact_id.in_(ids), counts)
        .order_by(_A.id)
    )
    found: defaultdict[int, Facts] = defaultdict(_NOTHING.copy)
    for contact_id, *row in connection.execute(query):
        _take(found[contact_id], *row)
    return dict(found)


def _take(
    facts: Facts,
    activity_id: int,
    state: str,
    kind: str,
    regarding: str,
    next_day: str | None,
    start: str | None,
    sets: str,
    done_at: str,
) -> None:
    if state == ActivityState.PLANNED.value:
        key = NO_DATE if next_day is None else f"{next_day}T{start or '99'}"
        _take_next(facts, (activity_id, kind, regarding, next_day, start, key))
    for last in _MOVED.get(sets, ()):
        facts[last] = max(facts[last], done_at)


def _take_next(facts: Facts, values: tuple[Any, ...]) -> None:
    if values[0] is not None and (not facts["next_key"] or values[-1] < facts["next_key"]):
        facts.update(zip(_NEXTS, values, strict=True))


def _facts_of_companies(connection: Connection, ids: Sequence[int]) -> dict[int, Facts]:
    """Return what companies' own activities and the facts of their people give together."""
    found: defaultdict[int, Facts] = defaultdict(_NOTHING.copy)
    found.update(_own_facts(connection, ids))
    company, person = ContactListing.__table__.alias(), ContactListing.__table__.alias()
    query = (
        select(company.c.contact_id, *(_F[name] for name in (*_LASTS, *_NEXTS)))
        .join(person, person.c.company_key == company.c.company_key)
        .join(ContactFacts, _F.contact_id == person.c.contact_id)
        .where(
            company.c.contact_id.in_(ids),
            company.c.company_key != "",
            person.c.kind == ContactKind.PERSON.value,
            person.c.trashed.is_(False),
        )
        .order_by(person.c.contact_id)
    )
    for contact_id, *values in connection.execute(query):
        facts = found[contact_id]
        for last, value in zip(_LASTS, values, strict=False):
            facts[last] = max(facts[last], value)
        _take_next(facts, tuple(values[len(_LASTS) :]))
    return dict(found)
