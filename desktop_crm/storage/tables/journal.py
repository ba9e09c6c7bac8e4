"""The journal: what was done, row by row, and the settings of a file."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.storage.base import Base


class Operation(Base):
    """One thing a person did.

    ``details`` is a JSON object for its sentence. ``target_id`` names the
    operation that an undo took back or a redo brought back; ``undone_by`` the
    undo that took this one back and is still in force.
    """

    __tablename__ = "operation"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    kind: Mapped[str]
    details: Mapped[str]
    user: Mapped[str]
    machine: Mapped[str]
    at: Mapped[str]
    target_id: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), default=None)
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("operation.id"), default=None)


class Change(Base):
    """What an operation did to rows ``record_id`` to ``last_id`` of a table.

    ``action`` is create, update or delete. An update and a single create are
    about one row: JSON objects of the columns before and after. A create of many
    rows holds no values, as the rows themselves do. A delete holds a JSON list
    of the whole rows as they were.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index(None, "contact_id", "table_name"),
        Index(None, "table_name", "record_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = mapped_column(ForeignKey("operation.id"), index=True)
    table_name: Mapped[str]
    action: Mapped[str]
    record_id: Mapped[int]
    last_id: Mapped[int]
    contact_id: Mapped[int | None]
    before: Mapped[str | None] = mapped_column(default=None)
    after: Mapped[str | None] = mapped_column(default=None)


class Setting(Base):
    """A setting that belongs to the file, such as the country of its phone numbers."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
