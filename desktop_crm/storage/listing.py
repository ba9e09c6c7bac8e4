"""The derived row of each contact: what lists show, sort by and search in.

Kept by :func:`refresh` in the transaction of the change itself, and made anew
from nothing by :func:`rebuild`; a test compares both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select

from desktop_crm.domain import folding
from desktop_crm.domain.contacts import ContactKind, PointKind, display_name
from desktop_crm.domain.names import PersonName
from desktop_crm.storage import search_index
from desktop_crm.storage.tables.contacts import NAME_COLUMNS, Address, Contact, ContactListing, ContactPoint
from desktop_crm.storage.tables.groups import ContactTag, Tag
from desktop_crm.storage.tables.notes import Note

CHUNK = 500
TAG_SEPARATOR = "\n"

_Grouped = defaultdict[int, list[RowMapping]]
_LISTING = ContactListing.__table__
_CONTACT = Contact.__table__
_POINT = ContactPoint.__table__
_ADDRESS = Address.__table__
_NOTE = Note.__table__
_NAME = tuple(_CONTACT.c[part] for part in NAME_COLUMNS)
_CONTACT_COLUMNS = (
    _CONTACT.c.id,
    _CONTACT.c.kind,
    *_NAME,
    _CONTACT.c.company,
    _CONTACT.c.department,
    _CONTACT.c.title,
    _CONTACT.c.created_at,
    _CONTACT.c.changed_at,
    _CONTACT.c.deleted_at,
)
_PREFERRED_PHONES = ("mobile", "work", "main", "home")


def refresh(connection: Connection, contact_ids: Iterable[int]) -> None:
    """Make the listing and the search index of these contacts agree with their rows."""
    for chunk in _chunks(sorted(contact_ids)):
        search_index.remove(connection, chunk)
        connection.execute(delete(ContactListing).where(_LISTING.c.contact_id.in_(chunk)))
        add(connection, chunk)


def add(connection: Connection, ids: Sequence[int]) -> None:
    """Make the listing and the search index of contacts that have none."""
    if rows := listing_rows(connection, ids):
        connection.execute(insert(ContactListing), rows)
        search_index.add(connection, [row for row in rows if not row["trashed"]])


def rebuild(connection: Connection) -> None:
    """Make every listing row and the whole search index anew."""
    search_index.clear(connection)
    connection.execute(delete(ContactListing))
    for chunk in _chunks(connection.scalars(select(_CONTACT.c.id)).all()):
        add(connection, chunk)


def differences(connection: Connection) -> list[str]:
    """Return where the stored listing is not what the contacts' own rows give; empty if it agrees."""
    ids = connection.scalars(select(_CONTACT.c.id).order_by(_CONTACT.c.id)).all()
    strangers = connection.scalars(select(_LISTING.c.contact_id).except_(select(_CONTACT.c.id)))
    found = [f"contact_listing: no contact {id_}" for id_ in strangers]
    for chunk in _chunks(ids):
        query = select(_LISTING).where(_LISTING.c.contact_id.in_(chunk))
        stored = {row["contact_id"]: dict(row) for row in connection.execute(query).mappings()}
        for row in listing_rows(connection, chunk):
            if stored.get(row["contact_id"]) != row:
                found.append(f"contact_listing: contact {row['contact_id']}")  # noqa: PERF401
    return found


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def listing_rows(connection: Connection, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Return the listing rows of these contacts, computed from what is stored of them."""
    contacts = connection.execute(select(*_CONTACT_COLUMNS).where(_CONTACT.c.id.in_(ids))).mappings().all()
    points = _by_contact(connection, _POINT, _POINT.c.position, ids)
    addresses = _by_contact(connection, _ADDRESS, _ADDRESS.c.position, ids)
    notes = _by_contact(connection, _NOTE, _NOTE.c.id, ids)
    tags = _tags(connection, ids)
    return [
        _row(
            contact,
            points[contact["id"]],
            addresses[contact["id"]],
            notes[contact["id"]],
            tags[contact["id"]],
        )
        for contact in contacts
    ]


def _by_contact(
    connection: Connection, table: Any, order: Any, ids: Sequence[int]
) -> defaultdict[int, list[RowMapping]]:
    found: defaultdict[int, list[RowMapping]] = defaultdict(list)
    query = select(table).where(table.c.contact_id.in_(ids)).order_by(table.c.contact_id, order)
    for row in connection.execute(query).mappings():
        found[row["contact_id"]].append(row)
    return found


def _tags(connection: Connection, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    query = (
        select(ContactTag.contact_id, Tag.name)
        .join(Tag, Tag.id == ContactTag.tag_id)
        .where(ContactTag.contact_id.in_(ids))
        .order_by(ContactTag.id)
    )
    for contact_id, name in connection.execute(query):
        found[contact_id].append(name)
    return found


def _row(
    contact: RowMapping,
    points: list[RowMapping],
    addresses: list[RowMapping],
    notes: list[RowMapping],
    tags: list[str],
) -> dict[str, Any]:
    name = PersonName(*(contact[part] for part in NAME_COLUMNS))
    kind = ContactKind(contact["kind"])
    display = display_name(kind, name, contact["company"], [p["value"] for p in points])
    is_person = kind is ContactKind.PERSON and bool(name)
    address = _preferred_address(addresses)
    city = address["locality"] if address else ""
    return {
        "contact_id": contact["id"],
        "trashed": contact["deleted_at"] is not None,
        "kind": contact["kind"],
        "name": display,
        "name_key": folding.fold(display),
        "file_as": name.filed_as if is_person else name.file_as.strip() or display,
        "sort_key": name.sort_key if is_person else folding.sort_key(name.file_as.strip() or display),
        "company": contact["company"],
        "company_key": folding.sort_key(contact["company"]),
        "title": contact["title"],
        "phone": _preferred_phone(points),
        "email": _preferred(points, PointKind.EMAIL),
        "city": city,
        "city_key": folding.sort_key(city),
        "country": (address["country"] or address["country_code"]) if address else "",
        "tags": TAG_SEPARATOR.join(tags),
        "added_at": contact["created_at"],
        "changed_at": contact["changed_at"],
        "names_text": _names_text(name, display, contact["company"]),
        "other_text": _other_text(contact, points, addresses, notes, tags),
    }


def _preferred_phone(points: list[RowMapping]) -> str:
    phones = [p for p in points if p["kind"] == PointKind.PHONE.value]
    if chosen := next((p["value"] for p in phones if p["preferred"]), ""):
        return str(chosen)
    ranked = {label: rank for rank, label in enumerate(_PREFERRED_PHONES)}
    best = min(phones, key=lambda p: ranked.get(p["label"], len(ranked)), default=None)
    return str(best["value"]) if best else ""


def _preferred(points: list[RowMapping], kind: PointKind) -> str:
    of_kind = [p for p in points if p["kind"] == kind.value]
    return str(next((p["value"] for p in of_kind if p["preferred"]), of_kind[0]["value"] if of_kind else ""))


def _preferred_address(addresses: list[RowMapping]) -> RowMapping | None:
    return next((a for a in addresses if a["preferred"]), addresses[0] if addresses else None)


def _names_text(name: PersonName, display: str, company: str) -> str:
    texts = [
        display,
        name.joined,
        f"{name.family} {name.given}",
        name.nickname,
        f"{name.phonetic_family} {name.phonetic_given}",
        name.file_as,
        company,
    ]
    return _folded_lines(texts)


def _other_text(
    contact: RowMapping,
    points: list[RowMapping],
    addresses: list[RowMapping],
    notes: list[RowMapping],
    tags: list[str],
) -> str:
    texts = [contact["title"], contact["department"], *tags]
    for point in points:
        if point["kind"] == PointKind.PHONE.value:
            texts += _phone_spellings(point)
        else:
            texts.append(point["value"])
    for address in addresses:
        texts += [address["street"], address["district"], address["locality"], address["region"]]
        texts += [address["postcode"], address["country"]]
    texts += [note["text"] for note in notes]
    return _folded_lines(texts)


def _phone_spellings(point: RowMapping) -> list[str]:
    """The digits as dialled from abroad, inside the country, and as typed where neither holds them."""
    spellings = [point["normalised"].lstrip("+"), point["national"]]
    typed = folding.digits(point["value"]).removeprefix("00")
    if not any(typed in spelling for spelling in spellings):
        spellings.append(typed)
    return spellings


def _folded_lines(texts: Iterable[str]) -> str:
    folded = dict.fromkeys(folding.fold(text) for text in texts if text)
    return "\n".join(text for text in folded if text)
