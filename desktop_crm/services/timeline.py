"""What happened with a contact, and what is planned: one line of time."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import Connection, select

from desktop_crm.domain.activities import (
    NO_FACTS,
    ActivityState,
    AgendaItem,
    ContactFacts,
    EntryKind,
    Timeline,
    TimelineEntry,
)
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.services import agenda_items as items_of
from desktop_crm.services.agenda_items import Viewer
from desktop_crm.storage import facts
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import activities as queries
from desktop_crm.storage.queries.among import among
from desktop_crm.storage.tables.activities import ContactFacts as FactsRow
from desktop_crm.storage.tables.contacts import ContactListing
from desktop_crm.storage.tables.notes import Note

NOTES = "note"
"""What notes are called among the kinds of a filter."""
SHOWN_AT_MOST = 200

_F = FactsRow.__table__.c
_L = ContactListing.__table__.c
_N = Note.__table__.c


class TimelineOf:
    """The timelines of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_contact(
        self, contact_id: int, *, kinds: frozenset[str] = frozenset(), limit: int = SHOWN_AT_MOST
    ) -> Timeline:
        """Return what is planned and what was with a contact; of a company also with its people.

        ``kinds`` are keys of activity kinds and "note"; none of them means all. Of the past the newest
        ``limit`` entries are returned, and whether there are more.
        """
        with self._db.reading() as connection:
            ids = _with_people(connection, contact_id)
            viewer = Viewer(self._db.user, self._db.clock.zone())
            rows = queries.rows_of_contacts(connection, ids, self._db.user)
            rows = [row for row in rows if not kinds or row.kind in kinds]
            open_ = [items_of.outstanding(row) for row in rows if row.state == ActivityState.PLANNED]
            # Of a company there may be thousands: only those that are shown are made.
            done = sorted((row for row in rows if row.done_at), key=lambda row: row.done_at, reverse=True)
            items = viewer.items(connection, [*open_, *((row, None) for row in done[: limit + 1])])
            notes = _notes(connection, ids, viewer) if not kinds or NOTES in kinds else []
        past = [*notes, *(_done(item, viewer) for item in items if item.is_done)]
        past.sort(key=lambda entry: entry.at or datetime.min.replace(tzinfo=UTC), reverse=True)
        to_do = items_of.in_order(item for item in items if not item.is_done)
        planned = tuple(_planned(item, viewer) for item in to_do)
        return Timeline(planned, tuple(past[:limit]), more=len(past) > limit)

    def facts(self, contact_id: int) -> ContactFacts:
        """Return what is stored of a contact's touches and next step."""
        with self._db.reading() as connection:
            row = connection.execute(select(FactsRow.__table__).where(_F.contact_id == contact_id)).mappings()
            found = row.one_or_none()
        if found is None:
            return NO_FACTS
        values = {name: found[name] for name in ContactFacts.__slots__}
        values["next_day"] = date.fromisoformat(found["next_day"]) if found["next_day"] else None
        values["next_start"] = time.fromisoformat(found["next_start"]) if found["next_start"] else None
        return ContactFacts(**values)

    def recompute(self) -> int:
        """Make the stored facts of all contacts anew, and return of how many they had been wrong."""
        with self._db.notebook() as connection:
            return facts.rebuild(connection)


def _with_people(connection: Connection, contact_id: int) -> Sequence[int]:
    """Return a contact, and of a company also its people."""
    own = select(_L.company_key).where(
        _L.contact_id == contact_id, _L.kind == ContactKind.COMPANY.value, _L.company_key != ""
    )
    people = select(_L.contact_id).where(
        _L.company_key == own.scalar_subquery(),
        _L.kind == ContactKind.PERSON.value,
        _L.trashed.is_(False),
    )
    return [contact_id, *connection.scalars(people)]


def _notes(connection: Connection, ids: Sequence[int], viewer: Viewer) -> list[TimelineEntry]:
    query = select(_N.id, _N.at, _N.text, _N.author).where(_N.contact_id.in_(among(ids)))
    return [
        TimelineEntry(EntryKind.NOTE, _moment(at, viewer), note_id=id_, text=text, author=author)
        for id_, at, text, author in connection.execute(query)
    ]


def _done(item: AgendaItem, viewer: Viewer) -> TimelineEntry:
    return TimelineEntry(EntryKind.ACTIVITY, _moment(item.done_at, viewer), item)


def _planned(item: AgendaItem, viewer: Viewer) -> TimelineEntry:
    at = item.starts
    if at is None and item.day is not None:
        at = datetime.combine(item.day, time(), viewer.zone)
    return TimelineEntry(EntryKind.ACTIVITY, at, item)


def _moment(at: str, viewer: Viewer) -> datetime:
    return datetime.fromisoformat(at).astimezone(viewer.zone)
