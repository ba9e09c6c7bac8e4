"""What all mapped classes have in common."""

from typing import Any

from sqlalchemy import ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from desktop_crm.domain.uids import new_uid

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The registry of everything that has a table."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Text, int: Integer}  # noqa: RUF012 - read by SQLAlchemy only


class Row(Base):
    """A row that the journal follows: an id that is never used twice, a uid, a version.

    ``version`` starts at 1 and grows with each save; a save of an old version
    is an error.
    """

    __abstract__ = True
    __table_args__: Any = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(default=new_uid)
    version: Mapped[int] = mapped_column()

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - called with the class
        return {"version_id_col": cls.version}


class Record(Row):
    """A row of its own standing: who made it and who changed it last; times are UTC, ISO 8601."""

    __abstract__ = True

    created_at: Mapped[str] = mapped_column(default="")
    created_by: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[str] = mapped_column(default="")
    changed_by: Mapped[str] = mapped_column(default="")


class PartOfContact(Row):
    """A row that belongs to one contact: saving it makes a new version of the contact."""

    __abstract__ = True

    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)


def table_of(kind: type[Base]) -> Table:
    """Return the table of a mapped class."""
    table = kind.__table__
    assert isinstance(table, Table)  # noqa: S101 - no class of this program is mapped to a query
    return table


def bookkeeping(table: Table) -> frozenset[str]:
    """Return the columns that the journal does not follow, since every save sets them."""
    return _OF_RECORDS if "created_at" in table.c else _OF_ROWS


_OF_ROWS = frozenset({"version"})
_OF_RECORDS = frozenset({"version", "changed_at", "changed_by"})
