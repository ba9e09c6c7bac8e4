"""Which cards are here already."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, select

from desktop_crm.storage.tables.contacts import CardSource, Contact
from desktop_crm.storage.tables.groups import ContactGroup, GroupMember

CHUNK = 500

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class KnownCards:
    """UIDs and content hashes of cards that contacts outside of the trash came from, and both together."""

    uids: set[str]
    hashes: set[str]
    pairs: set[tuple[str, str]]

    def add(self, uid: str, content_hash: str) -> None:
        """Take note of one more card; ``uid`` may be empty."""
        self.hashes.add(content_hash)
        if uid:
            self.uids.add(uid)
            self.pairs.add((uid, content_hash))


def known_cards(connection: Connection, uids: set[str], hashes: set[str]) -> KnownCards:
    """Return which of these UIDs and content hashes contacts have or came from."""
    known = KnownCards(set(), set(), set())
    query = (
        select(CardSource.foreign_uid, CardSource.content_hash)
        .join(Contact, Contact.id == CardSource.contact_id)
        .where(Contact.deleted_at.is_(None))
    )
    for chunk in _chunks(hashes):
        for uid, content_hash in connection.execute(query.where(CardSource.content_hash.in_(chunk))):
            known.add(uid, content_hash)
    for chunk in _chunks(uids):
        by_uid = query.where(CardSource.foreign_uid.in_(chunk))
        for uid, content_hash in connection.execute(by_uid):
            known.add(uid, content_hash)
        own = select(Contact.uid).where(Contact.deleted_at.is_(None), Contact.uid.in_(chunk))
        known.uids.update(connection.scalars(own))
    return known


def contacts_by_uid(connection: Connection, uids: Iterable[str]) -> dict[str, set[int]]:
    """Return the contacts outside of the trash that have these UIDs, or came from cards that had."""
    found: dict[str, set[int]] = {}
    by_card = select(CardSource.foreign_uid, Contact.id).join(Contact, Contact.id == CardSource.contact_id)
    for chunk in _chunks(uids):
        for query, uid in ((by_card, CardSource.foreign_uid), (select(Contact.uid, Contact.id), Contact.uid)):
            for value, id_ in connection.execute(query.where(uid.in_(chunk), Contact.deleted_at.is_(None))):
                found.setdefault(value, set()).add(id_)
    return found


def group_members(connection: Connection) -> dict[str, set[int]]:
    """Return the contacts of every group, by the folded name of the group."""
    query = select(ContactGroup.name_key, GroupMember.contact_id).outerjoin(
        GroupMember, GroupMember.group_id == ContactGroup.id
    )
    found: dict[str, set[int]] = {}
    for name_key, contact_id in connection.execute(query):
        found.setdefault(name_key, set()).update(() if contact_id is None else (contact_id,))
    return found


def newest_cards(connection: Connection, ids: Sequence[int]) -> dict[int, bytes]:
    """Return the card that each of these contacts came from last, compressed with zlib."""
    query = select(CardSource.contact_id, CardSource.verbatim).order_by(CardSource.id)
    found: dict[int, bytes] = {}
    for chunk in _chunks(ids):
        cards = connection.execute(query.where(CardSource.contact_id.in_(chunk)))
        found |= {contact_id: card for contact_id, card in cards}  # noqa: C416 - rows are no pairs to mypy
    return found


def taken_uids(connection: Connection, uids: Iterable[str]) -> set[str]:
    """Return which of these are the uid of a contact, in the trash or not."""
    found: set[str] = set()
    for chunk in _chunks(uids):
        found.update(connection.scalars(select(Contact.uid).where(Contact.uid.in_(chunk))))
    return found


def _chunks(values: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
