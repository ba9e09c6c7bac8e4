"""Which cards are here already."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, select

from desktop_crm.storage.tables.contacts import CardSource, Contact

CHUNK = 500


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


def taken_uids(connection: Connection, uids: Iterable[str]) -> set[str]:
    """Return which of these are the uid of a contact, in the trash or not."""
    found: set[str] = set()
    for chunk in _chunks(uids):
        found.update(connection.scalars(select(Contact.uid).where(Contact.uid.in_(chunk))))
    return found


def _chunks(values: Iterable[str]) -> Iterable[list[str]]:
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
