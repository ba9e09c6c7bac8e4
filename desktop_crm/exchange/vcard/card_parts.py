"""A card while it is being read: its lines, and the parts of a contact found so far."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactPoint, ImportantDate
from desktop_crm.exchange.vcard.headers import Header
from desktop_crm.exchange.vcard.labels import written_label


class PropertyLine(NamedTuple):
    """One content line: ``value`` is free of encodings but not of escapes, ``text`` is the whole line."""

    number: int
    header: Header
    value: str
    text: str


class PlacedLabel(NamedTuple):
    """The text of a LABEL, and what tells the address that it belongs to."""

    group: str
    types: tuple[str, ...]
    text: str


@dataclass(slots=True)
class CardParts:
    """What the lines of one card have given.

    ``group_labels`` and ``group_countries`` hold the texts of X-ABLabel and
    X-ABADR by group; a group is in ``read_groups`` when a value of it has found
    its home, and in ``kept_groups`` when one of its lines is an extra.
    """

    version: str = ""
    uid: str = ""
    raw_uid: str = ""
    name_parts: list[str] | None = None
    full_name: str | None = None
    nicknames: list[str] = field(default_factory=list)
    phonetic_family: str = ""
    phonetic_given: str = ""
    sort_as: str = ""
    file_as: str = ""
    filed_by_program: str = ""
    organisation: list[str] | None = None
    title: str | None = None
    roles: list[PropertyLine] = field(default_factory=list)
    shown_as: str = ""
    kind: str = ""
    points: list[ContactPoint] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    address_keys: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    address_labels: list[PlacedLabel] = field(default_factory=list)
    dates: list[ImportantDate] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    extras: list[tuple[int, str]] = field(default_factory=list)
    group_labels: dict[str, str] = field(default_factory=dict)
    group_countries: dict[str, str] = field(default_factory=dict)
    read_groups: set[str] = field(default_factory=set)
    kept_groups: set[str] = field(default_factory=set)

    def label(self, line: PropertyLine, by_types: Callable[[tuple[str, ...]], str]) -> str:
        """Return what a value is for: the text written beside it, else its types."""
        group = line.header.group
        if group:
            self.read_groups.add(group)
            if text := self.group_labels.get(group, ""):
                return written_label(text)
            if group in {"work", "home"}:
                return group
        return by_types(line.header.types)

    def keep(self, line: PropertyLine) -> None:
        """Keep a line as it is, since the model has no home for it."""
        self.extras.append((line.number, line.text))
        if line.header.group:
            self.kept_groups.add(line.header.group)


Decoder = Callable[[CardParts, PropertyLine], bool]
"""Takes a line into the parts; False where the line has to be kept as it is."""
