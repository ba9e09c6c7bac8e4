"""Activities as calendar files have them: out of the rows of a file, with the people by name and e-mail."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, RowMapping, select

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.domain.contacts import PointKind
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.activity_values import when_of
from desktop_crm.services.agenda_items import stored_recurrence
from desktop_crm.storage.base import table_of
from desktop_crm.storage.bulk import chunks
from desktop_crm.storage.queries import contacts as contact_queries
from desktop_crm.storage.tables.activities import Activity, ActivityContact
from desktop_crm.storage.tables.contacts import Contact, ContactPoint

_A = table_of(Activity)
_P = ActivityContact.__table__.c
_C = Contact.__table__.c
_POINT = ContactPoint.__table__.c


def entries_of(connection: Connection, ids: Sequence[int]) -> list[CalendarEntry]:
    """Return the entries of activities, each series before the rows that stand for its occurrences."""
    rows = _rows(connection, ids)
    masters = _rows(connection, [row["master_id"] for row in rows.values() if row["master_id"]])
    people = _people(connection, list(rows))
    entries = []
    for row in sorted(rows.values(), key=lambda row: (row["master_id"] is not None, row["id"])):
        entry = _entry(row, tuple(people[row["id"]]))
        master = masters.get(row["master_id"])
        if master is not None and row["occurrence"]:
            day = date.fromisoformat(row["occurrence"])
            entry = replace(entry, uid=master["uid"], occurrence=day, recurrence=None)
        entries.append(entry)
    return entries


def _rows(connection: Connection, ids: Iterable[int]) -> dict[int, RowMapping]:
    found: dict[int, RowMapping] = {}
    for chunk in chunks(sorted(set(ids))):
        query = select(_A).where(_A.c.id.in_(chunk))
        found |= {row["id"]: row for row in connection.execute(query).mappings()}
    return found


def _entry(row: RowMapping, people: tuple[CalendarPerson, ...]) -> CalendarEntry:
    recurrence: Recurrence | None = stored_recurrence(
        row["rule"], row["excluded"], from_completion=bool(row["from_completion"])
    )
    return CalendarEntry(
        uid=row["uid"],
        kind=row["kind"],
        regarding=row["regarding"],
        when=when_of(row),
        details=row["details"],
        place=row["place"],
        priority=row["priority"],
        private=bool(row["private"]),
        owner=row["owner"],
        alarm_lead=row["alarm_lead"],
        recurrence=recurrence,
        people=people,
        state=ActivityState.DONE if row["state"] == ActivityState.DONE else ActivityState.PLANNED,
        done_at=row["done_at"],
        result=row["result"],
        minutes=row["minutes"],
        extra=row["extra"],
    )


def _people(connection: Connection, ids: Sequence[int]) -> defaultdict[int, list[CalendarPerson]]:
    """Return the people of activities, by name, preferred e-mail and uid."""
    links: list[tuple[int, int]] = []
    for chunk in chunks(ids):
        query = select(_P.activity_id, _P.contact_id).where(_P.activity_id.in_(chunk))
        links += [(a, c) for a, c in connection.execute(query.order_by(_P.position, _P.id))]
    contacts = sorted({contact_id for _, contact_id in links})
    listed = contact_queries.contact_rows(connection, contacts)
    uids: dict[int, str] = {}
    for chunk in chunks(contacts):
        uids |= dict(map(tuple, connection.execute(select(_C.id, _C.uid).where(_C.id.in_(chunk)))))
    found: defaultdict[int, list[CalendarPerson]] = defaultdict(list)
    for activity_id, contact_id in links:
        if contact_id in listed:
            row = listed[contact_id]
            found[activity_id].append(CalendarPerson(row.name, row.email, uids[contact_id]))
    return found


def matching_contacts(connection: Connection, people: Iterable[CalendarPerson]) -> dict[CalendarPerson, int]:
    """Return the contacts that people are: by their uid where we wrote it, else by e-mail if one has it."""
    wanted = list(people)
    found: dict[CalendarPerson, int] = {}
    by_uid: dict[str, int] = {}
    by_email: defaultdict[str, set[int]] = defaultdict(set)
    for uids in _texts(person.uid for person in wanted):
        by_uid |= dict(map(tuple, connection.execute(select(_C.uid, _C.id).where(_C.uid.in_(uids)))))
    for emails in _texts(person.email.casefold() for person in wanted):
        query = select(_POINT.normalised, _POINT.contact_id).join(Contact, _C.id == _POINT.contact_id)
        query = query.where(
            _POINT.kind == PointKind.EMAIL.value, _POINT.normalised.in_(emails), _C.deleted_at.is_(None)
        )
        for email, contact_id in connection.execute(query):
            by_email[email].add(contact_id)
    for person in wanted:
        holders = by_email.get(person.email.casefold(), set())
        if person.uid in by_uid:
            found[person] = by_uid[person.uid]
        elif len(holders) == 1:
            found[person] = next(iter(holders))
    return found


def _texts(values: Iterable[str]) -> Iterable[list[str]]:
    different = sorted(set(values) - {""})
    for start in range(0, len(different), 500):
        yield different[start : start + 500]
