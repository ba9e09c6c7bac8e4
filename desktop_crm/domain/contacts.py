"""People and companies: the values that services take and give."""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.names import PersonName


class ContactKind(StrEnum):
    """What a contact is."""

    PERSON = "person"
    COMPANY = "company"


class PointKind(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    IM = "im"
    SOCIAL = "social"


STANDARD_LABELS: dict[PointKind, tuple[str, ...]] = {
    PointKind.PHONE: (
        "mobile", "work", "home", "main", "work fax", "home fax", "fax", "pager", "car", "other",
    ),
    PointKind.EMAIL: ("work", "home", "other"),
    PointKind.URL: ("work", "home", "homepage", "profile", "other"),
    PointKind.IM: ("work", "home", "other"),
    PointKind.SOCIAL: ("work", "home", "other"),
}  # fmt: skip
"""Labels that the window translates; any other text is a label of the user's own."""

ADDRESS_LABELS = ("work", "home", "postal", "delivery", "billing", "other")
DATE_LABELS = ("birthday", "anniversary", "renewal", "other")


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One phone, e-mail, web, chat or social address.

    ``value`` is kept as typed. ``normalised`` is what it is compared by: E.164
    for phones ("+923005550142"), folded text for the others; ``national`` is a
    phone's digits as dialled inside its country. Services fill both on saving.
    ``service`` names the network of a chat or social address ("skype").
    ``id`` is 0 before saving.
    """

    kind: PointKind
    value: str
    label: str = ""
    extension: str = ""
    service: str = ""
    preferred: bool = False
    normalised: str = ""
    national: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class ImportantDate:
    """A birthday, an anniversary or a date of the user's own; ``text`` is kept where it is no date."""

    label: str
    date: PartialDate | None
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class CardSource:
    """Where a contact came from: the card as received and its place in the file.

    ``line`` is the 1-based number of the card's BEGIN line. ``verbatim`` holds
    the card's own bytes.
    """

    file_name: str
    card_number: int
    line: int
    verbatim: bytes
    foreign_uid: str = ""
    card_version: str = ""


NO_NAME = PersonName()


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact before it is stored, from a form, a line of text or a file."""

    kind: ContactKind = ContactKind.PERSON
    name: PersonName = NO_NAME
    company: str = ""
    department: str = ""
    title: str = ""
    points: tuple[ContactPoint, ...] = ()
    addresses: tuple[Address, ...] = ()
    dates: tuple[ImportantDate, ...] = ()
    tags: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    uid: str = ""
    source: CardSource | None = None

    @property
    def has_content(self) -> bool:
        """Whether there is enough to make a record: a name, company, phone, e-mail or other address."""
        return bool(
            self.name
            or self.company.strip()
            or any(p.value.strip() for p in self.points)
            or any(self.addresses)
        )

    @property
    def display(self) -> str:
        """What the contact is called in lists and messages."""
        return display_name(self.kind, self.name, self.company, [p.value for p in self.points])


@dataclass(frozen=True, slots=True)
class ContactRow:
    """What a list shows of one contact; ``phone``, ``email`` and ``city`` are the preferred ones.

    Texts with "_at", and when it was last reached, tried and met, are UTC in ISO 8601, "" is
    never. ``next_kind`` is "" where nothing is planned; what is next has no ``next_day`` where it
    has no date. ``next_start`` is wall time in ``next_zone``, for ``next_minutes``; a timeless one may
    last to ``next_last_day``.
    """

    id: int
    kind: ContactKind
    name: str
    file_as: str
    company: str
    title: str
    phone: str
    email: str
    city: str
    country: str
    tags: tuple[str, ...] = ()
    added_at: str = ""
    changed_at: str = ""
    last_reached: str = ""
    last_attempt: str = ""
    last_meeting: str = ""
    next_activity_id: int | None = None
    next_kind: str = ""
    next_regarding: str = ""
    next_day: date | None = None
    next_start: time | None = None
    next_zone: str = ""
    next_minutes: int = 0
    next_last_day: date | None = None


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """One dated note; ``at`` is UTC in ISO 8601."""

    id: int
    version: int
    text: str
    at: str
    changed_at: str
    author: str
    versions: int = 1


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """Everything about one contact as it was read at ``version``."""

    id: int
    uid: str
    version: int
    kind: ContactKind
    name: PersonName
    company: str
    department: str
    title: str
    created_at: str
    created_by: str
    changed_at: str
    changed_by: str
    deleted_at: str | None = None
    points: tuple[ContactPoint, ...] = ()
    addresses: tuple[Address, ...] = ()
    dates: tuple[ImportantDate, ...] = ()
    tags: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    notes: tuple[NoteRecord, ...] = field(default=())
    sources: tuple[str, ...] = ()

    @property
    def display(self) -> str:
        """What the contact is called in lists and messages."""
        return display_name(self.kind, self.name, self.company, [p.value for p in self.points])

    def of_kind(self, kind: PointKind) -> tuple[ContactPoint, ...]:
        """Return the points of one kind, in the user's order."""
        return tuple(point for point in self.points if point.kind == kind)


def display_name(kind: ContactKind, name: PersonName, company: str, points: list[str]) -> str:
    """Return the name, else the company, else the first phone or e-mail; a company's name comes first."""
    if kind is ContactKind.COMPANY and company.strip():
        return company.strip()
    return name.display or company.strip() or next((p.strip() for p in points if p.strip()), "")
