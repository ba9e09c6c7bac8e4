"""Storing many drafts at once: rows put together in chunks, and inserted without the ORM."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.folding import fold
from desktop_crm.domain.progress import Progress
from desktop_crm.domain.uids import new_uid
from desktop_crm.services import contact_values as values
from desktop_crm.services.groups import group_ids
from desktop_crm.services.tags import tag_ids, tag_name
from desktop_crm.storage import listing
from desktop_crm.storage.base import PartOfContact, Row
from desktop_crm.storage.bulk import insert_rows, next_id
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.queries.sources import taken_uids
from desktop_crm.storage.tables.contacts import Address, CardSource, Contact, ContactPoint, ImportantDate
from desktop_crm.storage.tables.groups import ContactTag, GroupMember
from desktop_crm.storage.tables.notes import Note

CHUNK = 500

_Rows = list[dict[str, Any]]


def store_drafts(
    session: Session, drafts: Sequence[ContactDraft], country: str, group: str, progress: Progress
) -> range:
    """Store new contacts with all that hangs on them, and return their ids.

    Raises:
        Cancelled: ``progress`` said so; the unit of work must be given up.
    """
    tags = tag_ids(session, list(dict.fromkeys(tag for draft in drafts for tag in draft.tags)))
    names = [*([group] if group.strip() else []), *(name for draft in drafts for name in draft.groups)]
    groups = group_ids(session, list(dict.fromkeys(names)))
    taken = taken_uids(session.connection(), {draft.uid for draft in drafts if draft.uid})
    first = next_id(session, Contact)
    for start in range(0, len(drafts), CHUNK):
        chunk = drafts[start : start + CHUNK]
        _Chunk(session, first + start, country, taken).store(chunk, tags, groups, group)
        progress.report(start + len(chunk), len(drafts))
    return range(first, first + len(drafts))


class _Chunk:
    """Some drafts on their way into the tables; ids follow each other."""

    def __init__(self, session: Session, first: int, country: str, taken: set[str]) -> None:
        self._session = session
        self._first = first
        self._country = country
        self._taken = taken
        self._journal = journal_of(session)

    def store(
        self, drafts: Sequence[ContactDraft], tags: dict[str, int], groups: dict[str, int], group: str
    ) -> None:
        """Insert the rows, and make their listing."""
        numbered = list(enumerate(drafts, self._first))
        insert_rows(self._session, Contact, [self._contact(id_, draft) for id_, draft in numbered])
        self._parts(ContactPoint, numbered, self._points)
        self._parts(Address, numbered, _addresses)
        self._parts(ImportantDate, numbered, _dates)
        self._parts(Note, numbered, self._notes)
        self._parts(CardSource, numbered, _sources)
        self._parts(
            ContactTag, numbered, lambda draft: _memberships("tag_id", map(tag_name, draft.tags), tags)
        )
        joined = [group] if group.strip() else []
        self._parts(
            GroupMember, numbered, lambda draft: _memberships("group_id", [*joined, *draft.groups], groups)
        )
        ids = [id_ for id_, _ in numbered]
        listing.add(self._session.connection(), ids)
        self._journal.refreshed(set(ids))

    def _contact(self, id_: int, draft: ContactDraft) -> dict[str, Any]:
        uid = draft.uid
        if not uid or uid in self._taken:
            uid = new_uid()
        self._taken.add(uid)
        now, user = self._journal.now, self._journal.user
        return {
            "id": id_,
            "uid": uid,
            "version": 1,
            "created_at": now,
            "created_by": user,
            "changed_at": now,
            "changed_by": user,
            **values.contact_values(draft),
        }

    def _points(self, draft: ContactDraft) -> _Rows:
        return [
            values.point_values(point, position, self._country)
            for position, point in enumerate(draft.points)
            if point.value.strip()
        ]

    def _notes(self, draft: ContactDraft) -> _Rows:
        about = {"at": self._journal.now, "author": self._journal.user, "changed_at": "", "changed_by": ""}
        return [{"text": values.clean(text), **about} for text in draft.notes if text.strip()]

    def _parts(
        self,
        kind: type[PartOfContact],
        numbered: Sequence[tuple[int, ContactDraft]],
        rows_of: Callable[[ContactDraft], _Rows],
    ) -> None:
        rows = [{"contact_id": id_, **row} for id_, draft in numbered for row in rows_of(draft)]
        _number(self._session, kind, rows)
        insert_rows(self._session, kind, rows)


def _number(session: Session, kind: type[Row], rows: _Rows) -> None:
    if rows:
        for id_, row in enumerate(rows, next_id(session, kind)):
            row.update(id=id_, uid=new_uid(), version=1)


def _addresses(draft: ContactDraft) -> _Rows:
    return [values.address_values(address, at) for at, address in enumerate(draft.addresses) if address]


def _dates(draft: ContactDraft) -> _Rows:
    return [values.date_values(date, position) for position, date in enumerate(draft.dates)]


def _sources(draft: ContactDraft) -> _Rows:
    return [values.source_values(draft.source)] if draft.source else []


def _memberships(column: str, names: Iterable[str], ids: dict[str, int]) -> _Rows:
    keys = dict.fromkeys(fold(name) for name in names)
    return [{column: ids[key]} for key in keys if key]
