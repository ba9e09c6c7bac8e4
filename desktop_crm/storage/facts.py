"""When each contact was reached, tried and met last, and what is next: stored, since lists sort by it.

Kept by :func:`refresh` in the transaction of the change itself, and made anew from nothing by
:func:`rebuild`; a test compares both. A company's facts are the newest of its own activities and
of those of the people whose company it is by name.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.activity_kinds import Sets
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.storage.queries.among import among
from desktop_crm.storage.tables.activities import Activity, ActivityContact, ContactFacts
from desktop_crm.storage.tables.contacts import ContactListing

CHUNK = 500
NO_DATE = "9"
"""The key of what is next but has no date: after every date."""

_A = Activity.__table__.c
_P = ActivityContact.__table__.c
_L = ContactListing.__table__.c
_F = ContactFacts.__table__.c
_LASTS = ("last_reached", "last_attempt", "last_meeting", "last_letter", "last_email")
_MOVED: dict[str, tuple[str, ...]] = {
    Sets.REACHED.value: ("last_reached",),
    Sets.ATTEMPT.value: ("last_attempt",),
    Sets.MEETING.value: ("last_meeting", "last_reached"),
    Sets.LETTER.value: ("last_letter",),
    Sets.EMAIL.value: ("last_email",),
}
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
    for chunk in _chunks(sorted(contact_ids)):
        _write(connection, chunk, _own_facts(connection, chunk))
    keys = {*companies, *companies_named(connection, contact_ids)}
    for chunk in _chunks(sorted(_companies(connection, keys))):
        people = _people(connection, chunk)
        facts = _stored(connection, {person for _, person in people}) | _own_facts(connection, chunk)
        _write(connection, chunk, _of_companies(chunk, people, facts))


def rebuild(connection: Connection) -> int:
    """Make the facts of all contacts anew, and return of how many they had been wrong."""
    wrong = _compare(connection)
    connection.execute(delete(ContactFacts).where(_F.contact_id.in_(among(wrong))))
    right = [{"contact_id": id_, **facts} for id_, facts in wrong.items() if facts != _NOTHING]
    for chunk in _chunks(right):
        connection.execute(insert(ContactFacts), chunk)
    return len(wrong)


def differences(connection: Connection) -> list[str]:
    """Return where the stored facts are not what the activities give; empty if they agree."""
    return [f"contact_facts: contact {id_}" for id_ in sorted(_compare(connection))]


def _compare(connection: Connection) -> dict[int, Facts]:
    """Return what should be stored of the contacts of which something else is."""
    computed = _own_facts(connection)
    of_companies = select(_L.contact_id).where(_L.kind == ContactKind.COMPANY.value)
    for chunk in _chunks(connection.scalars(of_companies).all()):
        computed |= _of_companies(chunk, _people(connection, chunk), computed)
    stored = _stored(connection)
    every = stored.keys() | computed.keys()
    pairs = ((id_, stored.get(id_, _NOTHING), computed.get(id_, _NOTHING)) for id_ in every)
    return {id_: right for id_, held, right in pairs if held != right}


def _stored(connection: Connection, ids: Collection[int] | None = None) -> dict[int, Facts]:
    """Return what is stored of these contacts, or of all."""
    query = select(_F.contact_id, *(_F[name] for name in (*_LASTS, *_NEXTS)))
    if ids is not None:
        query = query.where(_F.contact_id.in_(among(ids)))
    names = (*_LASTS, *_NEXTS)
    return {row[0]: dict(zip(names, row[1:], strict=True)) for row in connection.execute(query)}


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


def _own_facts(connection: Connection, ids: Sequence[int] | None = None) -> dict[int, Facts]:
    """Return what the activities of these contacts, or of all, give by themselves."""
    found: defaultdict[int, Facts] = defaultdict(_NOTHING.copy)
    mine = [] if ids is None else [_P.contact_id.in_(ids)]
    # In the order of the activities: of all contacts they are read one after the other then.
    done = select(_P.contact_id, _A.sets, _A.done_at).join(Activity, _A.id == _P.activity_id).order_by(_A.id)
    for contact_id, sets, done_at in connection.execute(done.where(_A.sets != "", *mine)):
        facts = found[contact_id]
        for last in _MOVED.get(sets, ()):
            facts[last] = max(facts[last], done_at)
    # What is private is for its owner only, and what is next is seen by all.
    columns = (_P.contact_id, _A.id, _A.kind, _A.regarding, _A.next_day, _A.start)
    planned = select(*columns).join(Activity, _A.id == _P.activity_id).order_by(_A.id)
    is_planned = and_(_A.state == ActivityState.PLANNED.value, _A.private.is_(False))
    for contact_id, activity_id, kind, about, day, start in connection.execute(
        planned.where(is_planned, *mine)
    ):
        key = NO_DATE if day is None else f"{day}T{start or '99'}"
        _take_next(found[contact_id], (activity_id, kind, about, day, start, key))
    return dict(found)


def _take_next(facts: Facts, values: tuple[Any, ...]) -> None:
    if values[0] is not None and (not facts["next_key"] or values[-1] < facts["next_key"]):
        facts.update(zip(_NEXTS, values, strict=True))


def _people(connection: Connection, companies: Sequence[int]) -> list[tuple[int, int]]:
    """Return pairs of a company and somebody of it, in order."""
    company, person = ContactListing.__table__.alias(), ContactListing.__table__.alias()
    query = (
        select(company.c.contact_id, person.c.contact_id)
        .join(person, person.c.company_key == company.c.company_key)
        .where(
            company.c.contact_id.in_(companies),
            company.c.company_key != "",
            person.c.kind == ContactKind.PERSON.value,
            person.c.trashed.is_(False),
        )
        .order_by(company.c.contact_id, person.c.contact_id)
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def _of_companies(
    companies: Sequence[int], people: Sequence[tuple[int, int]], facts: Mapping[int, Facts]
) -> dict[int, Facts]:
    """Return what the facts of companies themselves and those of their people give together."""
    found = {id_: dict(facts.get(id_, _NOTHING)) for id_ in companies}
    for company, person in people:
        theirs, together = facts.get(person, _NOTHING), found[company]
        for last in _LASTS:
            together[last] = max(together[last], theirs[last])
        _take_next(together, tuple(theirs[name] for name in _NEXTS))
    return found
