"""Notes and their earlier versions."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.storage.base import PartOfContact


class Note(PartOfContact):
    """A dated text on a contact.

    ``at`` and ``author`` say when and by whom it was written, ``changed_at``
    and ``changed_by`` by whom its text was last changed, if it was. Times are UTC, ISO 8601.
    """

    __tablename__ = "note"

    text: Mapped[str]
    at: Mapped[str]
    author: Mapped[str] = mapped_column(default="")
    changed_at: Mapped[str] = mapped_column(default="")
    changed_by: Mapped[str] = mapped_column(default="")


class NoteVersion(PartOfContact):
    """The text of a note before it was edited, and who had written it when."""

    __tablename__ = "note_version"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id"), index=True)
    text: Mapped[str]
    at: Mapped[str]
    author: Mapped[str] = mapped_column(default="")
