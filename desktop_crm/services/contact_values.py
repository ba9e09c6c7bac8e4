"""Column values of contacts and their parts, for a single save and for an import alike."""

import hashlib
import re
import zlib
from typing import Any

from desktop_crm.domain import folding
from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import CardSource, ContactDraft, ContactPoint, ImportantDate, PointKind
from desktop_crm.domain.countries import country_code
from desktop_crm.domain.phones import split_extension
from desktop_crm.services.phone_numbers import normalise
from desktop_crm.storage.queries.records import ADDRESS_PARTS
from desktop_crm.storage.tables.contacts import NAME_COLUMNS

Values = dict[str, Any]

_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_ADDRESS_TEXTS = tuple(part for part in ADDRESS_PARTS if part != "preferred")


def contact_values(draft: ContactDraft) -> Values:
    """Return the columns of the contact itself."""
    name = {part: clean(getattr(draft.name, part)) for part in NAME_COLUMNS}
    return {
        "kind": draft.kind.value,
        **name,
        "company": clean(draft.company),
        "department": clean(draft.department),
        "title": clean(draft.title),
    }


def point_values(point: ContactPoint, position: int, country: str) -> Values:
    """Return the columns of a contact point, with what it is compared by."""
    value, extension = clean(point.value), clean(point.extension)
    normalised, national = folding.fold(value), ""
    if point.kind is PointKind.PHONE:
        if not extension:
            value, extension = split_extension(value)
        normalised, national = normalise(value, country)
    return {
        "kind": point.kind.value,
        "value": value,
        "label": clean(point.label),
        "extension": extension,
        "service": clean(point.service),
        "preferred": point.preferred,
        "normalised": normalised,
        "national": national,
        "position": position,
    }


def address_values(address: Address, position: int) -> Values:
    """Return the columns of an address; the country's code is found from its text where it is missing."""
    values: Values = {part: clean(getattr(address, part)) for part in _ADDRESS_TEXTS}
    values["preferred"] = address.preferred
    values["country_code"] = values["country_code"] or country_code(values["country"])
    return {**values, "position": position}


def date_values(date: ImportantDate, position: int) -> Values:
    """Return the columns of an important date."""
    known = date.date
    return {
        "label": clean(date.label),
        "year": known.year if known else None,
        "month": known.month if known else None,
        "day": known.day if known else None,
        "text": clean(date.text),
        "position": position,
    }


def source_values(source: CardSource) -> Values:
    """Return the columns of a card source, its card compressed."""
    return {
        "file_name": source.file_name,
        "card_number": source.card_number,
        "line": source.line,
        "foreign_uid": matching_uid(source.foreign_uid),
        "card_version": source.card_version,
        "content_hash": content_hash(source.verbatim),
        "verbatim": zlib.compress(source.verbatim, 1),
    }


def content_hash(card: bytes) -> str:
    """Return the SHA-256 of a card in hexadecimal, whatever its line ends were."""
    lines = card.replace(b"\r\n", b"\n").replace(b"\r", b"\n").strip()
    return hashlib.sha256(lines).hexdigest()


def matching_uid(uid: str) -> str:
    """Return a foreign UID as it is compared: without ``urn:uuid:`` and letter case."""
    return clean(uid).casefold().removeprefix("urn:uuid:")


def clean(text: str) -> str:
    """Return text without outer space, and without what not every database takes: NUL, lone surrogates."""
    return _NOT_TEXT.sub("", text).strip()
