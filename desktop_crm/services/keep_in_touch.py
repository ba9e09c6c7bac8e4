"""Keeping in touch: who should hear from us again, by the days since a contact was last reached."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.agenda import TouchDue
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordMissingError
from desktop_crm.domain.folding import fold
from desktop_crm.domain.keep_in_touch import LONGEST_CADENCE, Cadence
from desktop_crm.storage.bulk import existing
from desktop_crm.storage.database import Database, found
from desktop_crm.storage.queries import keep_in_touch as queries
from desktop_crm.storage.queries.contacts import contact_rows
from desktop_crm.storage.tables.activities import Cadence as CadenceRow
from desktop_crm.storage.tables.contacts import Contact
from desktop_crm.storage.tables.groups import ContactGroup, Tag


class KeepInTouch:
    """The cadences of one open file, and whom they ask for."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def cadence(self, contact_id: int) -> Cadence | None:
        """Return within how many days a contact is to be reached, and where that is said; None: nowhere."""
        with self._db.reading() as connection:
            return queries.cadence_of(connection, contact_id)

    def of_tag(self, name: str) -> int | None:
        """Return the days set on a tag."""
        with self._db.reading() as connection:
            return queries.days_of_tag(connection, fold(name))

    def of_group(self, group_id: int) -> int | None:
        """Return the days set on a group."""
        with self._db.reading() as connection:
            return queries.days_of_group(connection, group_id)

    def set_contacts(self, contact_ids: Sequence[int], days: int | None) -> None:
        """Set the days of contacts themselves; None leaves it to their tags and groups.

        Raises:
            InvalidValueError: The days are less than one or more than ten years.
        """
        _check(days)
        with self._db.unit_of_work(self._act(OperationKind.CADENCE_SET, contact_ids)) as session:
            for contact_id in existing(session, Contact, contact_ids):
                _put(session, {"contact_id": contact_id}, days=days)

    def set_tag(self, name: str, days: int | None) -> None:
        """Set the days of everybody with a tag; None takes them away.

        Raises:
            InvalidValueError: The days are less than one or more than ten years, or there is no such tag.
        """
        _check(days)
        with self._db.unit_of_work(Act(OperationKind.CADENCE_SET, {"name": name})) as session:
            tag_id = session.scalar(select(Tag.id).where(Tag.name_key == fold(name)))
            if tag_id is None:
                raise InvalidValueError("tag", Problem.UNKNOWN, name)
            _put(session, {"tag_id": tag_id}, days=days)

    def set_group(self, group_id: int, days: int | None) -> None:
        """Set the days of everybody in a group; None takes them away.

        Raises:
            InvalidValueError: The days are less than one or more than ten years.
            RecordMissingError: There is no such group.
        """
        _check(days)
        with self._db.reading() as connection:
            name = connection.scalar(select(ContactGroup.name).where(ContactGroup.id == group_id))
        if name is None:
            raise RecordMissingError(ContactGroup.__tablename__, group_id)
        with self._db.unit_of_work(Act(OperationKind.CADENCE_SET, {"name": name})) as session:
            found(session, ContactGroup, group_id)
            _put(session, {"group_id": group_id}, days=days)

    def snooze(self, contact_ids: Sequence[int], until: date | None) -> None:
        """Leave contacts in peace until a day; None ends that."""
        with self._db.unit_of_work(self._act(OperationKind.CONTACTS_SNOOZED, contact_ids)) as session:
            for contact_id in existing(session, Contact, contact_ids):
                _put(session, {"contact_id": contact_id}, snoozed_until=until.isoformat() if until else None)

    def due(self, limit: int = 50, *, ahead: float = 1.0) -> tuple[TouchDue, ...]:
        """Return whom to reach, the one most overdue for its cadence first.

        ``ahead`` is the part of the cadence that must have passed: 0.8 lists also who is due soon.
        """
        now = self._db.clock.now()
        with self._db.reading() as connection:
            found_due = queries.due(connection, now, self._db.clock.today(), ahead, limit)
            rows = contact_rows(connection, [touch.contact_id for touch in found_due])
        return tuple(
            TouchDue(
                rows[touch.contact_id],
                _days_since(touch.last_reached, now) if touch.last_reached else None,
                touch.goal,
                touch.ratio,
            )
            for touch in found_due
            if touch.contact_id in rows
        )

    def count_due(self) -> int:
        """Return how many contacts should have been reached by now."""
        with self._db.reading() as connection:
            return queries.count_due(connection, self._db.clock.now(), self._db.clock.today())

    def _act(self, kind: OperationKind, contact_ids: Sequence[int]) -> Act:
        if len(contact_ids) != 1:
            return Act(kind, {"count": len(contact_ids)})
        with self._db.reading() as connection:
            row = contact_rows(connection, contact_ids).get(contact_ids[0])
        return Act(kind, {"count": 1, "name": row.name if row else ""})


def _check(days: int | None) -> None:
    if days is not None and not 1 <= days <= LONGEST_CADENCE:
        raise InvalidValueError("days", Problem.OUT_OF_RANGE, str(days))


def _put(session: Session, owner: dict[str, int], **values: int | str | None) -> None:
    """Give the row of a contact, tag or group new values; one that says nothing any more goes."""
    row = session.scalar(select(CadenceRow).filter_by(**owner))
    if row is None:
        if any(value is not None for value in values.values()):
            session.add(CadenceRow(**owner, **values))
    else:
        for name, value in values.items():
            setattr(row, name, value)
        if row.days is None and row.snoozed_until is None:
            session.delete(row)
    session.flush()


def _days_since(at: str, now: datetime) -> int:
    return (now - datetime.fromisoformat(at).astimezone(UTC)).days
