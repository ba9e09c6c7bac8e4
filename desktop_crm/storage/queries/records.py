"""Everything about contacts, read for many at once."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, func, select

from desktop_crm.domain.addresses import Address as AddressValue
from desktop_crm.domain.contacts import ContactKind, ContactRecord, NoteRecord, PointKind
from desktop_crm.domain.contacts import ContactPoint as PointValue
from desktop_crm.domain.contacts import ImportantDate as DateValue
from desktop_crm.domain.errors import RecordMissingError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.names import PersonName
from desktop_crm.storage.tables.contacts import (
    NAME_COLUMNS,
    Address,
    CardSource,
    Contact,
    ContactPoint,
    ImportantDate,
)
from desktop_crm.storage.tables.groups import ContactGroup, ContactTag, GroupMember, Tag
from desktop_crm.storage.tables.notes import Note, NoteVersion

CHUNK = 500

ADDRESS_PARTS = (
    "label",
    "po_box",
    "extended",
    "street",
    "district",
    "locality",
    "region",
    "postcode",
    "country",
    "country_code",
    "formatted",
    "preferred",
)

_T = TypeVar("_T")
_C = Contact.__table__.c
_A = Address.__table__.c
_HEAD = (
    _C.id,
    _C.uid,
    _C.version,
    _C.kind,
    _C.company,
    _C.department,
    _C.title,
    _C.created_at,
    _C.created_by,
    _C.changed_at,
    _C.changed_by,
    _C.deleted_at,
    *(_C[part] for part in NAME_COLUMNS),
)
_NAME = 12
"""Where the columns of the name begin."""

_POINTS = select(
    ContactPoint.contact_id,
    ContactPoint.kind,
    ContactPoint.value,
    ContactPoint.label,
    ContactPoint.extension,
    ContactPoint.service,
    ContactPoint.preferred,
    ContactPoint.normalised,
    ContactPoint.national,
    ContactPoint.id,
).order_by(ContactPoint.position, ContactPoint.id)
_ADDRESSES = select(_A.contact_id, *(_A[part] for part in ADDRESS_PARTS), _A.id).order_by(_A.position, _A.id)
_DATES = select(
    ImportantDate.contact_id,
    ImportantDate.label,
    ImportantDate.year,
    ImportantDate.month,
    ImportantDate.day,
    ImportantDate.text,
    ImportantDate.id,
).order_by(ImportantDate.position, ImportantDate.id)
_TAGS = select(ContactTag.contact_id, Tag.name).join(Tag, Tag.id == ContactTag.tag_id).order_by(ContactTag.id)
_GROUPS = (
    select(GroupMember.contact_id, ContactGroup.name)
    .join(ContactGroup, ContactGroup.id == GroupMember.group_id)
    .order_by(ContactGroup.name_key)
)
_SOURCES = select(CardSource.contact_id, CardSource.file_name).order_by(CardSource.id)


def contact_record(connection: Connection, contact_id: int) -> ContactRecord:
    """Return everything about one contact.

    Raises:
        RecordMissingError: There is no such contact.
    """
    found = contact_records(connection, [contact_id])
    if not found:
        raise RecordMissingError(Contact.__tablename__, contact_id)
    return found[0]


def contact_records(connection: Connection, ids: Sequence[int]) -> list[ContactRecord]:
    """Return everything about these contacts, in the order of the ids, but those that are gone."""
    found: list[ContactRecord] = []
    for start in range(0, len(ids), CHUNK):
        found += _chunk(connection, list(ids[start : start + CHUNK]))
    return found


def _chunk(connection: Connection, ids: list[int]) -> list[ContactRecord]:
    heads = {row[0]: row for row in connection.execute(select(*_HEAD).where(_C.id.in_(ids)))}
    points = _by_contact(connection, _POINTS, ids, _point)
    addresses = _by_contact(connection, _ADDRESSES, ids, _address)
    dates = _by_contact(connection, _DATES, ids, _date)
    tags = _by_contact(connection, _TAGS, ids, _word)
    groups = _by_contact(connection, _GROUPS, ids, _word)
    notes = _by_contact(connection, _notes_query(), ids, _note)
    sources = _by_contact(connection, _SOURCES, ids, _word)
    return [
        ContactRecord(
            id=id_,
            uid=head[1],
            version=head[2],
            kind=ContactKind(head[3]),
            name=PersonName(*head[_NAME:]),
            company=head[4],
            department=head[5],
            title=head[6],
            created_at=head[7],
            created_by=head[8],
            changed_at=head[9],
            changed_by=head[10],
            deleted_at=head[11],
            points=tuple(points[id_]),
            addresses=tuple(addresses[id_]),
            dates=tuple(dates[id_]),
            tags=tuple(tags[id_]),
            groups=tuple(groups[id_]),
            notes=tuple(notes[id_]),
            sources=tuple(sources[id_]),
        )
        for id_ in ids
        if (head := heads.get(id_)) is not None
    ]


def _by_contact(
    connection: Connection, query: Select[*tuple[Any, ...]], ids: list[int], value: Callable[[Any], _T]
) -> defaultdict[int, list[_T]]:
    """Return the values of a query's rows by the contact id in their first column."""
    owner = query.selected_columns[0]
    found: defaultdict[int, list[_T]] = defaultdict(list)
    for row in connection.execute(query.where(owner.in_(ids))):
        found[row[0]].append(value(row))
    return found


def _point(row: Any) -> PointValue:
    return PointValue(PointKind(row[1]), *row[2:])


def _address(row: Any) -> AddressValue:
    return AddressValue(*row[1:])


def _date(row: Any) -> DateValue:
    _, label, year, month, day, text, id_ = row
    known = year is not None or month is not None or day is not None
    return DateValue(label, PartialDate(year, month, day) if known else None, text, id_)


def _word(row: Any) -> str:
    word: str = row[1]
    return word


def _notes_query() -> Select[Any]:
    earlier = select(func.count()).where(NoteVersion.note_id == Note.id).correlate(Note).scalar_subquery()
    columns = (Note.contact_id, Note.id, Note.version, Note.text, Note.at, Note.changed_at, Note.author)
    return select(*columns, earlier).order_by(Note.at.desc(), Note.id.desc())


def _note(row: Any) -> NoteRecord:
    _, id_, version, text, at, changed_at, author, earlier = row
    return NoteRecord(id_, version, text, at, changed_at, author, earlier + 1)
