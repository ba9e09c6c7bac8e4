"""Contacts and what hangs on them."""

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.names import PersonName
from desktop_crm.storage.base import Base, PartOfContact, Record

NAME_COLUMNS = (
    "prefix",
    "given",
    "middle",
    "family",
    "suffix",
    "nickname",
    "phonetic_given",
    "phonetic_family",
    "full",
    "file_as",
)


class Contact(Record):
    """A person or a company.

    Assign ``name``, never its columns, and keep the derived row of
    ``contact_listing`` out of hand: ``storage.listing`` keeps it.
    """

    __tablename__ = "contact"
    __table_args__ = (
        Index("uq_contact_uid", "uid", unique=True),
        Index(None, "deleted_at"),
        {"sqlite_autoincrement": True},
    )

    kind: Mapped[str] = mapped_column(default=ContactKind.PERSON.value)
    prefix: Mapped[str] = mapped_column(default="")
    given: Mapped[str] = mapped_column(default="")
    middle: Mapped[str] = mapped_column(default="")
    family: Mapped[str] = mapped_column(default="")
    suffix: Mapped[str] = mapped_column(default="")
    nickname: Mapped[str] = mapped_column(default="")
    phonetic_given: Mapped[str] = mapped_column(default="")
    phonetic_family: Mapped[str] = mapped_column(default="")
    full: Mapped[str] = mapped_column(default="")
    file_as: Mapped[str] = mapped_column(default="")
    company: Mapped[str] = mapped_column(default="")
    department: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    deleted_at: Mapped[str | None] = mapped_column(default=None)
    deleted_by: Mapped[str | None] = mapped_column(default=None)

    @property
    def name(self) -> PersonName:
        """The parts of the name as one value."""
        return PersonName(**{part: getattr(self, part) for part in NAME_COLUMNS})

    @name.setter
    def name(self, name: PersonName) -> None:
        for part in NAME_COLUMNS:
            setattr(self, part, getattr(name, part))


class ContactPoint(PartOfContact):
    """A phone, e-mail, web, chat or social address of a contact."""

    __tablename__ = "contact_point"
    __table_args__ = (Index(None, "kind", "normalised"), {"sqlite_autoincrement": True})

    kind: Mapped[str]
    value: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    extension: Mapped[str] = mapped_column(default="")
    service: Mapped[str] = mapped_column(default="")
    preferred: Mapped[bool] = mapped_column(default=False)
    normalised: Mapped[str] = mapped_column(default="")
    national: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Address(PartOfContact):
    """A postal address of a contact."""

    __tablename__ = "address"

    label: Mapped[str] = mapped_column(default="")
    po_box: Mapped[str] = mapped_column(default="")
    extended: Mapped[str] = mapped_column(default="")
    street: Mapped[str] = mapped_column(default="")
    district: Mapped[str] = mapped_column(default="")
    locality: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    country_code: Mapped[str] = mapped_column(default="")
    formatted: Mapped[str] = mapped_column(default="")
    preferred: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class ImportantDate(PartOfContact):
    """A birthday or another date of a contact, with any part unknown."""

    __tablename__ = "important_date"
    __table_args__ = (Index(None, "month", "day"), {"sqlite_autoincrement": True})

    label: Mapped[str] = mapped_column(default="")
    year: Mapped[int | None] = mapped_column(default=None)
    month: Mapped[int | None] = mapped_column(default=None)
    day: Mapped[int | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class CardSource(PartOfContact):
    """The card a contact came from, as received; ``verbatim`` is compressed with zlib.

    ``content_hash`` is the SHA-256 of the card with its line ends made equal.
    """

    __tablename__ = "card_source"
    __table_args__ = (
        Index(None, "foreign_uid"),
        Index(None, "content_hash"),
        {"sqlite_autoincrement": True},
    )

    file_name: Mapped[str] = mapped_column(default="")
    card_number: Mapped[int] = mapped_column(default=0)
    line: Mapped[int] = mapped_column(default=0)
    foreign_uid: Mapped[str] = mapped_column(default="")
    card_version: Mapped[str] = mapped_column(default="")
    content_hash: Mapped[str] = mapped_column(default="")
    verbatim: Mapped[bytes] = mapped_column(LargeBinary)


class ContactListing(Base):
    """What lists and searches show of a contact: derived, one row a contact.

    Keys are folded text. ``names_text`` and ``other_text`` are what the
    search index holds; one field a line.
    """

    __tablename__ = "contact_listing"
    __table_args__ = (
        Index("ix_contact_listing_order", "trashed", "sort_key", "contact_id"),
        Index("ix_contact_listing_kind", "trashed", "kind", "sort_key", "contact_id"),
        Index("ix_contact_listing_name", "trashed", "name_key", "contact_id"),
        Index("ix_contact_listing_company", "company_key", "kind"),
        Index(None, "added_at"),
    )

    contact_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    trashed: Mapped[bool]
    kind: Mapped[str]
    name: Mapped[str]
    name_key: Mapped[str]
    file_as: Mapped[str]
    sort_key: Mapped[str]
    company: Mapped[str]
    company_key: Mapped[str]
    title: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    city: Mapped[str]
    city_key: Mapped[str]
    country: Mapped[str]
    tags: Mapped[str]
    added_at: Mapped[str]
    changed_at: Mapped[str]
    names_text: Mapped[str]
    other_text: Mapped[str]
