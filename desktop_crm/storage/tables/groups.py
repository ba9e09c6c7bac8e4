"""Tags and groups: words on contacts, and sets kept by hand."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.storage.base import PartOfContact, Record


class Tag(Record):
    """A word that can be put on contacts; ``name_key`` is its folded form and stands once."""

    __tablename__ = "tag"
    __table_args__ = (Index("uq_tag_name_key", "name_key", unique=True), {"sqlite_autoincrement": True})

    name: Mapped[str]
    name_key: Mapped[str]


class ContactTag(PartOfContact):
    """A tag on a contact."""

    __tablename__ = "contact_tag"
    __table_args__ = (
        Index("uq_contact_tag_tag_contact", "tag_id", "contact_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"))


class ContactGroup(Record):
    """A set of contacts kept by hand; ``colour`` is a theme colour's name or empty."""

    __tablename__ = "contact_group"
    __table_args__ = (
        Index("uq_contact_group_name_key", "name_key", unique=True),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    name_key: Mapped[str]
    colour: Mapped[str] = mapped_column(default="")


class GroupMember(PartOfContact):
    """A contact in a group."""

    __tablename__ = "group_member"
    __table_args__ = (
        Index("uq_group_member_group_contact", "group_id", "contact_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    group_id: Mapped[int] = mapped_column(ForeignKey("contact_group.id"))
