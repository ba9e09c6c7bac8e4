"""What a user can do with people and companies."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.contacts import ContactDraft, ContactRecord, ContactRow
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.folding import fold
from desktop_crm.domain.lookup import BY_NAME, EVERYBODY, ContactFilter, ContactOrder
from desktop_crm.services import contact_values, groups, saving, settings, tags
from desktop_crm.storage.base import table_of
from desktop_crm.storage.bulk import chunks, delete_rows, update_rows
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import contacts as queries
from desktop_crm.storage.queries.records import contact_record
from desktop_crm.storage.tables.activities import Activity, ActivityContact, Cadence, SeriesRun
from desktop_crm.storage.tables.contacts import Address, CardSource, Contact, ContactPoint, ImportantDate
from desktop_crm.storage.tables.groups import ContactTag, GroupMember
from desktop_crm.storage.tables.notes import Note, NoteVersion

PARTS = (
    Cadence,
    NoteVersion,
    Note,
    ContactTag,
    GroupMember,
    CardSource,
    ImportantDate,
    Address,
    ContactPoint,
)
"""What hangs on a contact, in an order in which it can be deleted."""


class Contacts:
    """The contacts of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def ids(self, which: ContactFilter = EVERYBODY, order: ContactOrder = BY_NAME) -> Sequence[int]:
        """Return the ids of the contacts a filter holds for, in order."""
        with self._db.reading() as connection:
            return queries.contact_ids(connection, which, order, self._db.clock.now())

    def count(self, which: ContactFilter = EVERYBODY) -> int:
        """Return how many contacts a filter holds for."""
        with self._db.reading() as connection:
            return queries.count_contacts(connection, which, self._db.clock.now())

    def rows(self, ids: Sequence[int]) -> dict[int, ContactRow]:
        """Return what lists show of these contacts; ids that are gone are missing."""
        with self._db.reading() as connection:
            return queries.contact_rows(connection, ids)

    def get(self, contact_id: int) -> ContactRecord:
        """Return everything about one contact.

        Raises:
            RecordMissingError: There is no such contact.
        """
        with self._db.reading() as connection:
            return contact_record(connection, contact_id)

    def company_of(self, contact_id: int) -> int | None:
        """Return the record of the company a person is with; None where it has none."""
        with self._db.reading() as connection:
            return queries.company_of(connection, contact_id)

    def add(self, draft: ContactDraft) -> int:
        """Store a new contact and return its id.

        Raises:
            InvalidValueError: There is neither a name nor a company, phone, e-mail or address.
        """
        if not draft.has_content:
            raise InvalidValueError("contact", Problem.EMPTY)
        act = Act(OperationKind.CONTACT_ADDED, {"name": draft.display})
        with self._db.unit_of_work(act) as session:
            contact = Contact(**contact_values.contact_values(draft))
            if draft.uid and not _uid_taken(session, draft.uid):
                contact.uid = draft.uid
            session.add(contact)
            session.flush()
            _add_parts(session, contact.id, draft, self._db.now(), self._db.user)
            return contact.id

    def save(self, seen: ContactRecord, mine: ContactRecord) -> ContactRecord:
        """Save what the user changed between ``seen`` and ``mine``, and return the contact as it now is.

        Parts of a contact are told by id: 0 is new, missing is removed, and
        their order is kept. Fields that only one side changed are merged.

        Raises:
            RecordMissingError: The contact is gone.
            RecordChangedError: Somebody else gave the same field another value.
            InvalidValueError: Nothing would be left of the contact.
        """
        saving.save(self._db, seen, mine)
        return self.get(seen.id)

    def trash(self, ids: Sequence[int]) -> None:
        """Put contacts into the trash, from where they can be taken back."""
        act = Act(OperationKind.CONTACTS_TRASHED, self._named(ids))
        with self._db.unit_of_work(act) as session:
            values = {"deleted_at": self._db.now(), "deleted_by": self._db.user}
            update_rows(session, Contact, ids, values)

    def restore(self, ids: Sequence[int]) -> None:
        """Take contacts back out of the trash."""
        act = Act(OperationKind.CONTACTS_RESTORED, self._named(ids))
        with self._db.unit_of_work(act) as session:
            update_rows(session, Contact, ids, {"deleted_at": None, "deleted_by": None})

    def purge(self, ids: Sequence[int]) -> None:
        """Delete contacts with everything on them; one undo brings them back."""
        act = Act(OperationKind.CONTACTS_PURGED, self._named(ids))
        with self._db.unit_of_work(act) as session:
            for chunk in chunks(ids):
                _purge_activities(session, chunk)
                for part in PARTS:
                    delete_rows(session, part, part.contact_id.in_(chunk))
                delete_rows(session, Contact, Contact.id.in_(chunk))

    def first_from(self, text: str, which: ContactFilter = EVERYBODY) -> int | None:
        """Return the first contact, by name, that is called or filed under what begins with a text."""
        with self._db.reading() as connection:
            return queries.first_beginning(connection, fold(text), which, self._db.clock.now())

    def _named(self, ids: Sequence[int]) -> dict[str, str | int]:
        if len(ids) != 1:
            return {"count": len(ids)}
        row = self.rows(ids).get(ids[0])
        return {"count": 1, "name": row.name if row else ""}


def _purge_activities(session: Session, contact_ids: Sequence[int]) -> None:
    """Delete the activities that are with nobody but these contacts, and take the contacts out of others."""
    links = table_of(ActivityContact).c
    chosen = links.contact_id.in_(contact_ids)
    touched = set(session.connection().scalars(select(links.activity_id).where(chosen)))
    delete_rows(session, ActivityContact, ActivityContact.contact_id.in_(contact_ids))
    for part in chunks(sorted(touched)):
        with_others = set(
            session.connection().scalars(select(links.activity_id).where(links.activity_id.in_(part)))
        )
        alone = [id_ for id_ in part if id_ not in with_others]
        occurrences = select(Activity.id).where(Activity.master_id.in_(alone), Activity.id.not_in(alone))
        update_rows(session, Activity, list(session.scalars(occurrences)), {"master_id": None})
        delete_rows(session, Activity, Activity.id.in_(alone))
    runs = list(session.scalars(select(SeriesRun.id).where(SeriesRun.contact_id.in_(contact_ids))))
    steps = list(session.scalars(select(Activity.id).where(Activity.series_run_id.in_(runs))))
    update_rows(session, Activity, steps, {"series_run_id": None})
    delete_rows(session, SeriesRun, SeriesRun.id.in_(runs))


def _uid_taken(session: Session, uid: str) -> bool:
    return session.scalar(select(Contact.id).where(Contact.uid == uid)) is not None


def _add_parts(session: Session, contact_id: int, draft: ContactDraft, now: str, user: str) -> None:
    country = settings.default_country(session.connection())
    for position, point in enumerate(draft.points):
        if point.value.strip():
            values = contact_values.point_values(point, position, country)
            session.add(ContactPoint(contact_id=contact_id, **values))
    for position, address in enumerate(a for a in draft.addresses if a):
        session.add(Address(contact_id=contact_id, **contact_values.address_values(address, position)))
    for position, date in enumerate(draft.dates):
        session.add(ImportantDate(contact_id=contact_id, **contact_values.date_values(date, position)))
    for text in draft.notes:
        if text.strip():
            session.add(Note(contact_id=contact_id, text=contact_values.clean(text), at=now, author=user))
    tags.put_on(session, contact_id, draft.tags)
    groups.put_in(session, contact_id, draft.groups)
    if draft.source:
        session.add(CardSource(contact_id=contact_id, **contact_values.source_values(draft.source)))
