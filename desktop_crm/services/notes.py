"""Notes on contacts, with every version that was ever saved."""

from sqlalchemy import select

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.contacts import NoteRecord
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordMissingError
from desktop_crm.services.contact_values import clean
from desktop_crm.storage.bulk import delete_rows
from desktop_crm.storage.database import Database, checked, found
from desktop_crm.storage.tables.contacts import Contact, ContactListing
from desktop_crm.storage.tables.notes import Note, NoteVersion


class Notes:
    """The notes of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, contact_id: int, text: str) -> int:
        """Write a note on a contact and return its id.

        Raises:
            InvalidValueError: The text is empty.
            RecordMissingError: There is no such contact.
        """
        text = _with_content(text)
        with self._db.unit_of_work(self._act(OperationKind.NOTE_ADDED, contact_id)) as session:
            found(session, Contact, contact_id)
            note = Note(contact_id=contact_id, text=text, at=self._db.now(), author=self._db.user)
            session.add(note)
            session.flush()
            return note.id

    def edit(self, note_id: int, text: str, *, seen_version: int) -> int:
        """Give a note another text, keeping the old one, and return its new version.

        Raises:
            InvalidValueError: The text is empty.
            RecordMissingError: The note is gone.
            RecordChangedError: The note was saved after ``seen_version`` was read.
        """
        text = _with_content(text)
        with self._db.unit_of_work(self._act(OperationKind.NOTE_EDITED, self._owner(note_id))) as session:
            note = checked(session, Note, note_id, seen_version)
            if note.text != text:
                session.add(_earlier(note))
                note.text = text
                note.changed_at, note.changed_by = self._db.now(), self._db.user
            session.flush()
            return note.version

    def remove(self, note_id: int) -> None:
        """Remove a note with its versions; one undo brings it back."""
        with self._db.unit_of_work(self._act(OperationKind.NOTE_REMOVED, self._owner(note_id))) as session:
            delete_rows(session, NoteVersion, NoteVersion.note_id == note_id)
            delete_rows(session, Note, Note.id == note_id)

    def versions(self, note_id: int) -> tuple[NoteRecord, ...]:
        """Return the earlier texts of a note, newest first."""
        query = select(NoteVersion).where(NoteVersion.note_id == note_id).order_by(NoteVersion.id.desc())
        with self._db.reading() as connection:
            return tuple(
                NoteRecord(row.id, row.version, row.text, row.at, "", row.author)
                for row in connection.execute(query)
            )

    def _owner(self, note_id: int) -> int:
        with self._db.reading() as connection:
            owner = connection.scalar(select(Note.contact_id).where(Note.id == note_id))
        if owner is None:
            raise RecordMissingError(Note.__tablename__, note_id)
        return owner

    def _act(self, kind: OperationKind, contact_id: int) -> Act:
        query = select(ContactListing.name).where(ContactListing.contact_id == contact_id)
        with self._db.reading() as connection:
            return Act(kind, {"name": connection.scalar(query) or ""})


def _earlier(note: Note) -> NoteVersion:
    return NoteVersion(
        contact_id=note.contact_id,
        note_id=note.id,
        text=note.text,
        at=note.changed_at or note.at,
        author=note.changed_by or note.author,
    )


def _with_content(text: str) -> str:
    if not (content := clean(text)):
        raise InvalidValueError("note", Problem.EMPTY)
    return content
