"""The one way a contact is edited: what the user changed is merged with what others changed since.

A field is in conflict only where both sides gave it different values.
"""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any, Protocol

from sqlalchemy.orm import Session

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.contacts import ContactDraft, ContactRecord
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError
from desktop_crm.domain.folding import fold
from desktop_crm.services import contact_values, groups, settings, tags
from desktop_crm.storage.base import PartOfContact
from desktop_crm.storage.database import Database, found
from desktop_crm.storage.queries.records import contact_record
from desktop_crm.storage.tables.contacts import NAME_COLUMNS, Address, Contact, ContactPoint, ImportantDate

_PLAIN = ("kind", "company", "department", "title")


class _Part(Protocol):
    """A point, address or date: a value with the id of its row."""

    @property
    def id(self) -> int: ...


def save(db: Database, seen: ContactRecord, mine: ContactRecord) -> None:
    """Write what differs between ``seen`` and ``mine`` onto the contact as it is now.

    Raises:
        RecordMissingError: The contact is gone.
        RecordChangedError: Both sides changed the same field.
        InvalidValueError: Nothing would be left of the contact.
    """
    mine = without_blanks(mine)
    if mine == seen:
        return
    _check_content(mine)
    act = Act(OperationKind.CONTACT_EDITED, {"name": mine.display})
    with db.unit_of_work(act) as session:
        contact = found(session, Contact, seen.id)
        theirs = contact_record(session.connection(), seen.id)
        _Merge(session, contact, seen, mine, theirs).write()
        session.flush()
        _check_content(contact_record(session.connection(), seen.id))


class _Merge:
    """One save: the contact's row, and the three states it is made from."""

    def __init__(
        self,
        session: Session,
        contact: Contact,
        seen: ContactRecord,
        mine: ContactRecord,
        theirs: ContactRecord,
    ) -> None:
        self._session = session
        self._contact = contact
        self._seen = seen
        self._mine = mine
        self._theirs = theirs

    def write(self) -> None:
        """Put the merged values into the session."""
        for field in _PLAIN:
            self._merge_field(self._seen, self._mine, self._theirs, field)
        for field in NAME_COLUMNS:
            self._merge_field(self._seen.name, self._mine.name, self._theirs.name, field)
        country = settings.default_country(self._session.connection())
        self._merge_parts(
            "points", ContactPoint, lambda part, at: contact_values.point_values(part, at, country)
        )
        self._merge_parts("addresses", Address, contact_values.address_values)
        self._merge_parts("dates", ImportantDate, contact_values.date_values)
        self._merge_words("tags", tags.put_on, tags.take_off)
        self._merge_words("groups", groups.put_in, groups.take_out)

    def _merge_field(self, seen: Any, mine: Any, theirs: Any, field: str) -> None:
        wanted, stored = getattr(mine, field), getattr(theirs, field)
        if field != "kind":
            wanted = contact_values.clean(wanted)
        if wanted in (getattr(seen, field), stored):
            return
        if stored != getattr(seen, field):
            raise self._conflict()
        setattr(self._contact, field, wanted.value if field == "kind" else wanted)

    def _merge_parts(
        self, field: str, kind: type[PartOfContact], values: Callable[[Any, int], contact_values.Values]
    ) -> None:
        seen, mine, theirs = (_by_key(getattr(r, field)) for r in (self._seen, self._mine, self._theirs))
        if seen == mine and list(seen) == list(mine):
            return
        for gone in (seen.keys() - mine.keys()) & theirs.keys():
            if theirs[gone] != seen[gone]:
                raise self._conflict()
            self._session.delete(found(self._session, kind, gone))
        for key in mine.keys() - theirs.keys():
            if key > 0 and mine[key] != seen.get(key):
                raise self._conflict()
        for position, key in enumerate(_merged_order(list(seen), list(mine), list(theirs))):
            if key < 0:
                fresh = values(mine[key], position)
                self._session.add(kind(contact_id=self._contact.id, **fresh))
            else:
                part = self._merged_part(seen.get(key), mine.get(key), theirs[key])
                _assign(found(self._session, kind, key), values(part, position))

    def _merged_part(self, seen: _Part | None, mine: _Part | None, theirs: _Part) -> _Part:
        if mine is None or mine in (seen, theirs):
            return theirs
        if theirs != seen:
            raise self._conflict()
        return mine

    def _merge_words(
        self,
        field: str,
        add: Callable[[Session, int, Sequence[str]], None],
        remove: Callable[[Session, int, Sequence[str]], None],
    ) -> None:
        seen, mine = getattr(self._seen, field), getattr(self._mine, field)
        seen_keys, mine_keys = ({fold(word) for word in words} for words in (seen, mine))
        add(self._session, self._contact.id, [word for word in mine if fold(word) not in seen_keys])
        remove(self._session, self._contact.id, [word for word in seen if fold(word) not in mine_keys])

    def _conflict(self) -> RecordChangedError:
        return RecordChangedError("contact", self._seen.id, self._seen.version, self._theirs.version)


def without_blanks(record: ContactRecord) -> ContactRecord:
    """Return a contact without points, addresses and dates that say nothing."""
    return replace(
        record,
        points=tuple(point for point in record.points if contact_values.clean(point.value)),
        addresses=tuple(address for address in record.addresses if address),
        dates=tuple(date for date in record.dates if date.date or contact_values.clean(date.text)),
    )


def _check_content(record: ContactRecord) -> None:
    if not as_draft(record).has_content:
        raise InvalidValueError("contact", Problem.EMPTY)


def as_draft(record: ContactRecord) -> ContactDraft:
    """Return a stored contact as one that could be stored anew, without its ids and notes' dates."""
    names = {field.name for field in fields(ContactDraft)} & {field.name for field in fields(ContactRecord)}
    values = {name: getattr(record, name) for name in names - {"notes"}}
    return ContactDraft(**values, notes=tuple(note.text for note in record.notes))


def _by_key(parts: Sequence[_Part]) -> dict[int, _Part]:
    """Return parts by their ids; new ones, which have none yet, by numbers below 0."""
    return {part.id or -number: part for number, part in enumerate(parts, 1)}


def _merged_order(seen: list[int], mine: list[int], theirs: list[int]) -> list[int]:
    """Return the keys of what is kept, in my order if I changed it, else in theirs.

    New parts stay behind those they stood behind.
    """
    removed = set(seen) - set(mine)
    kept = [key for key in theirs if key not in removed]
    if [key for key in mine if key in seen] != [key for key in seen if key in mine]:
        ours = [key for key in mine if key in kept]
        kept = ours + [key for key in kept if key not in mine]
    for number, key in enumerate(mine):
        if key < 0:
            before = mine[number - 1] if number else None
            kept.insert(kept.index(before) + 1 if before in kept else 0, key)
    return kept


def _assign(row: PartOfContact, values: contact_values.Values) -> None:
    for column, value in values.items():
        if getattr(row, column) != value:
            setattr(row, column, value)
