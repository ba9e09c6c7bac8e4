"""Tags: words put on contacts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.folding import fold
from desktop_crm.domain.uids import new_uid
from desktop_crm.services.contact_values import clean
from desktop_crm.storage.bulk import chunks, delete_rows, existing, insert_rows, next_id
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.queries.counts import pairs
from desktop_crm.storage.tables.contacts import Contact, ContactListing
from desktop_crm.storage.tables.groups import ContactTag, Tag


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and how many contacts carry it, those in the trash left out."""

    id: int
    name: str
    count: int


class Tags:
    """The tags of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> tuple[TagCount, ...]:
        """Return the tags that somebody carries, the most used first."""
        carried = select(ContactTag.tag_id, func.count()).group_by(ContactTag.tag_id)
        # The trash is small and has an index: taking it off is cheaper than looking at everybody.
        trashed = carried.join(ContactListing, ContactListing.contact_id == ContactTag.contact_id).where(
            ContactListing.trashed.is_(True)
        )
        with self._db.reading() as connection:
            tags = connection.execute(select(Tag.id, Tag.name).order_by(Tag.name_key)).all()
            counts = Counter(pairs(connection, carried))
            counts.subtract(pairs(connection, trashed))
        found = [TagCount(id_, name, counts[id_]) for id_, name in tags if counts[id_] > 0]
        return tuple(sorted(found, key=lambda tag: -tag.count))

    def put(self, ids: Sequence[int], tag: str) -> None:
        """Put a tag on contacts; those that carry it keep it once, and those that are gone are passed over.

        Raises:
            InvalidValueError: The tag is empty.
        """
        name = tag_name(tag)
        if not fold(name):
            raise InvalidValueError("tag", Problem.EMPTY)
        act = Act(OperationKind.CONTACTS_TAGGED, {"count": len(ids), "tag": name})
        with self._db.unit_of_work(act) as session:
            put_on_many(session, ids, name)

    def take(self, ids: Sequence[int], tag: str) -> None:
        """Take a tag off contacts."""
        name = tag_name(tag)
        act = Act(OperationKind.CONTACTS_UNTAGGED, {"count": len(ids), "tag": name})
        with self._db.unit_of_work(act) as session:
            tag_id = session.scalar(select(Tag.id).where(Tag.name_key == fold(name)))
            for chunk in chunks(ids):
                chosen = (ContactTag.tag_id == tag_id) & ContactTag.contact_id.in_(chunk)
                delete_rows(session, ContactTag, chosen)


def tag_name(text: str) -> str:
    """Return a tag as it is kept: one line, and without the "#" it may be typed with."""
    return " ".join(clean(text).removeprefix("#").split())


def put_on_many(session: Session, ids: Sequence[int], name: str) -> None:
    """Put a tag on many contacts within a unit of work."""
    there = existing(session, Contact, ids)
    if not there:
        return
    tag_id = tag_ids(session, [name])[fold(name)]
    wearing = set(session.scalars(select(ContactTag.contact_id).where(ContactTag.tag_id == tag_id)))
    missing = [id_ for id_ in there if id_ not in wearing]
    first = next_id(session, ContactTag)
    rows = [
        {"id": number, "uid": new_uid(), "version": 1, "tag_id": tag_id, "contact_id": id_}
        for number, id_ in enumerate(missing, first)
    ]
    insert_rows(session, ContactTag, rows)
    journal_of(session).touch(set(missing))


def put_on(session: Session, contact_id: int, names: Sequence[str]) -> None:
    """Put tags on one contact within a unit of work; unknown ones are made."""
    for key, tag_id in tag_ids(session, names).items():
        carried = select(ContactTag.id).where(
            ContactTag.contact_id == contact_id, ContactTag.tag_id == tag_id
        )
        if key and session.scalar(carried) is None:
            session.add(ContactTag(contact_id=contact_id, tag_id=tag_id))


def take_off(session: Session, contact_id: int, names: Sequence[str]) -> None:
    """Take tags off one contact within a unit of work."""
    keys = [fold(tag_name(name)) for name in names]
    query = (
        select(ContactTag)
        .join(Tag, Tag.id == ContactTag.tag_id)
        .where(ContactTag.contact_id == contact_id, Tag.name_key.in_(keys))
    )
    for carried in session.scalars(query):
        session.delete(carried)


def tag_ids(session: Session, names: Sequence[str]) -> dict[str, int]:
    """Return the ids of tags by their folded names, making those that are not there."""
    tidy = [tag_name(name) for name in reversed(names)]
    wanted = {fold(name): name for name in tidy if fold(name)}
    known = {tag.name_key: tag.id for tag in session.scalars(select(Tag).where(Tag.name_key.in_(wanted)))}
    fresh = [Tag(name=name, name_key=key) for key, name in wanted.items() if key not in known]
    session.add_all(fresh)
    session.flush()
    found = known | {tag.name_key: tag.id for tag in fresh}
    return {key: found[key] for key in reversed(wanted)}
