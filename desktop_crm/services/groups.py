"""Groups: sets of contacts kept by hand."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordMissingError
from desktop_crm.domain.folding import fold
from desktop_crm.domain.uids import new_uid
from desktop_crm.services.contact_values import clean
from desktop_crm.storage.bulk import chunks, delete_rows, existing, insert_rows, next_id
from desktop_crm.storage.database import Database, checked, found
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.queries.counts import pairs
from desktop_crm.storage.tables.activities import Cadence
from desktop_crm.storage.tables.contacts import Contact, ContactListing
from desktop_crm.storage.tables.groups import ContactGroup, GroupMember

COLOURS = ("accent", "good", "warning", "danger", "violet", "teal")
"""Names of theme colours that new groups get in turn."""


@dataclass(frozen=True, slots=True)
class GroupCount:
    """A group and how many contacts are in it, those in the trash left out."""

    id: int
    version: int
    name: str
    colour: str
    count: int


class Groups:
    """The groups of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> tuple[GroupCount, ...]:
        """Return the groups by name."""
        inside = select(GroupMember.group_id, func.count()).group_by(GroupMember.group_id)
        trashed = inside.join(ContactListing, ContactListing.contact_id == GroupMember.contact_id).where(
            ContactListing.trashed.is_(True)
        )
        with self._db.reading() as connection:
            counts = Counter(pairs(connection, inside))
            counts.subtract(pairs(connection, trashed))
            groups = connection.execute(select(ContactGroup.__table__).order_by(ContactGroup.name_key)).all()
        return tuple(GroupCount(g.id, g.version, g.name, g.colour, counts[g.id]) for g in groups)

    def find(self, name: str) -> GroupCount:
        """Return the group of a name, in any spelling of case and accents.

        Raises:
            InvalidValueError: There is no such group.
        """
        for group in self.all():
            if fold(group.name) == fold(name):
                return group
        raise InvalidValueError("group", Problem.UNKNOWN, name)

    def add(self, name: str, colour: str = "") -> int:
        """Make an empty group and return its id.

        Raises:
            InvalidValueError: The name is empty, or another group has it.
        """
        with self._db.unit_of_work(Act(OperationKind.GROUP_ADDED, {"group": _one_line(name)})) as session:
            return _new_group(session, _free_name(session, name), colour).id

    def rename(self, group_id: int, name: str, *, seen_version: int) -> None:
        """Give a group another name.

        Raises:
            InvalidValueError: The name is empty, or another group has it.
            RecordChangedError: The group was saved after ``seen_version`` was read.
        """
        with self._db.unit_of_work(Act(OperationKind.GROUP_RENAMED, {"group": _one_line(name)})) as session:
            group = checked(session, ContactGroup, group_id, seen_version)
            group.name = _free_name(session, name, group_id)
            group.name_key = fold(group.name)

    def remove(self, group_id: int) -> None:
        """Remove a group; its contacts stay."""
        act = Act(OperationKind.GROUP_REMOVED, {"group": self._name(group_id)})
        with self._db.unit_of_work(act) as session:
            delete_rows(session, GroupMember, GroupMember.group_id == group_id)
            delete_rows(session, Cadence, Cadence.group_id == group_id)
            session.delete(found(session, ContactGroup, group_id))

    def join(self, group_id: int, ids: Sequence[int]) -> None:
        """Put contacts into a group; those in it stay once, and those that are gone are passed over."""
        act = Act(OperationKind.GROUP_JOINED, {"count": len(ids), "group": self._name(group_id)})
        with self._db.unit_of_work(act) as session:
            put_many(session, group_id, ids)

    def leave(self, group_id: int, ids: Sequence[int]) -> None:
        """Take contacts out of a group."""
        act = Act(OperationKind.GROUP_LEFT, {"count": len(ids), "group": self._name(group_id)})
        with self._db.unit_of_work(act) as session:
            for chunk in chunks(ids):
                chosen = (GroupMember.group_id == group_id) & GroupMember.contact_id.in_(chunk)
                delete_rows(session, GroupMember, chosen)

    def _name(self, group_id: int) -> str:
        with self._db.reading() as connection:
            name = connection.scalar(select(ContactGroup.name).where(ContactGroup.id == group_id))
        if name is None:
            raise RecordMissingError(ContactGroup.__tablename__, group_id)
        return name


def put_many(session: Session, group_id: int, ids: Sequence[int]) -> None:
    """Put many contacts into a group within a unit of work."""
    found(session, ContactGroup, group_id)
    inside = set(session.scalars(select(GroupMember.contact_id).where(GroupMember.group_id == group_id)))
    missing = [id_ for id_ in existing(session, Contact, ids) if id_ not in inside]
    rows = [
        {"id": number, "uid": new_uid(), "version": 1, "group_id": group_id, "contact_id": id_}
        for number, id_ in enumerate(missing, next_id(session, GroupMember))
    ]
    insert_rows(session, GroupMember, rows)
    journal_of(session).touch(set(missing))


def put_in(session: Session, contact_id: int, names: Sequence[str]) -> None:
    """Put one contact into groups by name within a unit of work; unknown ones are made."""
    for group_id in group_ids(session, names).values():
        inside = select(GroupMember.id).where(
            GroupMember.contact_id == contact_id, GroupMember.group_id == group_id
        )
        if session.scalar(inside) is None:
            session.add(GroupMember(contact_id=contact_id, group_id=group_id))


def take_out(session: Session, contact_id: int, names: Sequence[str]) -> None:
    """Take one contact out of groups by name within a unit of work."""
    keys = [fold(name) for name in names]
    query = (
        select(GroupMember)
        .join(ContactGroup, ContactGroup.id == GroupMember.group_id)
        .where(GroupMember.contact_id == contact_id, ContactGroup.name_key.in_(keys))
    )
    for membership in session.scalars(query):
        session.delete(membership)


def group_ids(session: Session, names: Sequence[str]) -> dict[str, int]:
    """Return the ids of groups by their folded names, making those that are not there."""
    found_ids: dict[str, int] = {}
    for name in names:
        key = fold(name)
        if key and key not in found_ids:
            known = session.scalar(select(ContactGroup.id).where(ContactGroup.name_key == key))
            found_ids[key] = known or _new_group(session, _one_line(name), "").id
    return found_ids


def _new_group(session: Session, name: str, colour: str) -> ContactGroup:
    count = session.scalar(select(func.count()).select_from(ContactGroup)) or 0
    group = ContactGroup(name=name, name_key=fold(name), colour=colour or COLOURS[count % len(COLOURS)])
    session.add(group)
    session.flush()
    return group


def _free_name(session: Session, name: str, own_id: int = 0) -> str:
    if not fold(name):
        raise InvalidValueError("group", Problem.EMPTY)
    same = select(ContactGroup.id).where(ContactGroup.name_key == fold(name), ContactGroup.id != own_id)
    if session.scalar(same) is not None:
        raise InvalidValueError("group", Problem.TAKEN, name)
    return _one_line(name)


def _one_line(name: str) -> str:
    return " ".join(clean(name).split())
