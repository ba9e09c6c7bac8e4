"""One value of a contact at a time: which it is, what it holds, and the contact with another one."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import (
    ContactKind,
    ContactPoint,
    ContactRecord,
    ImportantDate,
    PointKind,
)
from desktop_crm.domain.names import PersonName


class FieldKind(StrEnum):
    """What is edited in one go."""

    IDENTITY = "identity"
    TITLE = "title"
    COMPANY = "company"
    DEPARTMENT = "department"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    IM = "im"
    SOCIAL = "social"
    ADDRESS = "address"
    DATE = "date"

    @property
    def point_kind(self) -> PointKind | None:
        """The kind of contact point this field holds, if it does."""
        return PointKind(self.value) if self.value in _POINT_KINDS else None

    @property
    def is_repeated(self) -> bool:
        """Whether a contact may have several of them."""
        return self.point_kind is not None or self in {FieldKind.ADDRESS, FieldKind.DATE}


_POINT_KINDS = frozenset(str(kind) for kind in PointKind)


@dataclass(frozen=True, slots=True)
class FieldKey:
    """One field of a contact; ``id`` is that of a phone, address or date, and 0 for a new one."""

    kind: FieldKind
    id: int = 0


@dataclass(frozen=True, slots=True)
class Identity:
    """Who or what a contact is: its kind, the parts of its name, and its company."""

    kind: ContactKind
    name: PersonName
    company: str


Part = ContactPoint | Address | ImportantDate
Value = Identity | Part | str | None
"""A field's content; None for a phone, address or date that is not there."""


def value_of(record: ContactRecord, key: FieldKey) -> Value:
    """Return what a field holds."""
    if key.kind is FieldKind.IDENTITY:
        return Identity(record.kind, record.name, record.company)
    if not key.kind.is_repeated:
        return str(getattr(record, key.kind.value))
    return next((part for part in parts_of(record, key.kind) if key.id and part.id == key.id), None)


def with_value(record: ContactRecord, key: FieldKey, value: Value) -> ContactRecord:
    """Return the contact with one field changed; an empty phone, address or date is removed."""
    if isinstance(value, Identity):
        return replace(record, kind=value.kind, name=value.name, company=value.company)
    if not key.kind.is_repeated:
        values: dict[str, Any] = {key.kind.value: value or ""}
        return replace(record, **values)
    parts = list(parts_of(record, key.kind))
    place = next((i for i, part in enumerate(parts) if key.id and part.id == key.id), None)
    if is_empty(value):
        parts = [part for i, part in enumerate(parts) if i != place]
    elif not isinstance(value, str) and value is not None:
        parts = _without_preferred(parts) if getattr(value, "preferred", False) else parts
        parts = [*parts[:place], value, *parts[place + 1 :]] if place is not None else [*parts, value]
    return with_parts(record, key.kind, parts)


def moved(record: ContactRecord, key: FieldKey, step: int) -> ContactRecord:
    """Return the contact with a phone, address or date moved up (-1) or down (1) among its like."""
    parts = list(parts_of(record, key.kind))
    place = next((i for i, part in enumerate(parts) if part.id == key.id), None)
    if place is None or not 0 <= place + step < len(parts):
        return record
    parts[place], parts[place + step] = parts[place + step], parts[place]
    return with_parts(record, key.kind, parts)


def parts_of(record: ContactRecord, kind: FieldKind) -> tuple[Part, ...]:
    """Return the phones, addresses or dates of one kind, in the user's order."""
    if kind is FieldKind.ADDRESS:
        return record.addresses
    if kind is FieldKind.DATE:
        return record.dates
    return record.of_kind(PointKind(kind.value))


def with_parts(record: ContactRecord, kind: FieldKind, parts: list[Part]) -> ContactRecord:
    """Return the contact with other phones, addresses or dates of one kind."""
    if kind is FieldKind.ADDRESS:
        return replace(record, addresses=tuple(p for p in parts if isinstance(p, Address)))
    if kind is FieldKind.DATE:
        return replace(record, dates=tuple(p for p in parts if isinstance(p, ImportantDate)))
    mine = [p for p in parts if isinstance(p, ContactPoint)]
    before: list[ContactPoint] = []
    after: list[ContactPoint] = []
    seen = False
    for point in record.points:
        if point.kind.value == kind.value:
            seen = True
        else:
            (after if seen else before).append(point)
    return replace(record, points=(*before, *mine, *after))


def is_empty(value: Value) -> bool:
    """Return whether a phone, address or date holds nothing worth keeping."""
    if isinstance(value, ContactPoint):
        return not value.value.strip()
    if isinstance(value, ImportantDate):
        return value.date is None and not value.text.strip()
    return not value


def same_value(first: Value, second: Value) -> bool:
    """Return whether a user would call two values the same: what storing adds does not count."""
    return _as_typed(first) == _as_typed(second)


def _as_typed(value: Value) -> Value:
    if isinstance(value, ContactPoint):
        return replace(value, normalised="", national="", id=0)
    if isinstance(value, Address):
        return replace(value, country_code="", id=0)
    if isinstance(value, ImportantDate):
        return replace(value, id=0)
    return value


def _without_preferred(parts: list[Part]) -> list[Part]:
    return [part if isinstance(part, ImportantDate) else replace(part, preferred=False) for part in parts]
