"""Storing the entries of calendar files as activities, within a unit of work."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import ActivityDraft, ActivityState
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.wall_time import span
from desktop_crm.services import occurrences
from desktop_crm.services.activity_kinds import kind_of, moved_by
from desktop_crm.services.activity_values import values_of
from desktop_crm.services.erasing import delete_activity
from desktop_crm.storage.tables.activities import Activity, ActivityContact

People = Mapping[CalendarPerson, int]


class EntryWriter:
    """Stores entries; ``people`` are the contacts that the people in them are."""

    def __init__(self, session: Session, clock: Clock, user: str, people: People) -> None:
        self._session = session
        self._clock = clock
        self._user = user
        self._people = people

    def store(self, entry: CalendarEntry) -> None:
        """Store an entry: as an activity, or in the place of an occurrence of one that is here."""
        known = row_of(self._session, entry)
        master = self._master(entry) if entry.occurrence else None
        if entry.cancelled and master is not None and entry.occurrence:
            if known is not None:
                delete_activity(self._session, known.id)
            occurrences.exclude(master, [entry.occurrence])
            return
        row = known or Activity()
        if master is not None and entry.occurrence:
            row.master_id, row.occurrence = master.id, entry.occurrence.isoformat()
            occurrences.exclude(master, [entry.occurrence])
        self._fill(row, entry)
        if known is None:
            row.uid = uid_of(entry)
            self._session.add(row)
        self._session.flush()
        self._link(row, entry)

    def _master(self, entry: CalendarEntry) -> Activity | None:
        row = self._session.scalar(select(Activity).where(Activity.uid == entry.uid))
        return row if row is not None and row.rule else None

    def _fill(self, row: Activity, entry: CalendarEntry) -> None:
        draft = ActivityDraft(
            entry.kind,
            regarding=entry.regarding,
            when=entry.when,
            details=entry.details,
            place=entry.place,
            priority=entry.priority,
            private=entry.private,
            owner=entry.owner,
            alarm_lead=entry.alarm_lead,
            recurrence=entry.recurrence,
        )
        from desktop_crm.exchange.ical.people import extra_with_people

        for name, value in values_of(draft, self._user).items():
            setattr(row, name, value)
        row.extra, row.fingerprint = extra_with_people(entry, self._people), entry.fingerprint
        row.state = ActivityState.PLANNED.value
        if occurrences.is_master(row) and row.next_day is None:
            row.state = ActivityState.ENDED.value
        elif entry.state is ActivityState.DONE:
            self._finish(row, entry, entry.done_at)
        elif at := self._is_history(entry):
            self._finish(row, entry, at)

    def _is_history(self, entry: CalendarEntry) -> str:
        """Return when another program's event of the past ended, "" for what is still to be done.

        Years of old meetings must not all become overdue.
        """
        if entry.owner or entry.recurrence is not None or not entry.when.is_timed:
            return ""
        ends = span(entry.when)[1]
        return f"{ends.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if ends < self._clock.now() else ""

    def _finish(self, row: Activity, entry: CalendarEntry, at: str) -> None:
        kind = kind_of(self._session.connection(), entry.kind)
        result = kind.result(entry.result) or kind.default_result
        row.state = ActivityState.DONE.value
        row.done_at = at or f"{self._done_by_its_time(entry):%Y-%m-%dT%H:%M:%SZ}"
        row.done_by = entry.owner or self._user
        row.result = result.code if result else entry.result
        row.sets = moved_by(result) if result else ""
        row.minutes = entry.minutes
        row.next_day = None

    def _done_by_its_time(self, entry: CalendarEntry) -> datetime:
        now = self._clock.now()
        return min(span(entry.when)[1].astimezone(UTC), now) if entry.when.is_timed else now

    def _link(self, row: Activity, entry: CalendarEntry) -> None:
        wanted = list(dict.fromkeys(self._people[p] for p in entry.people if p in self._people))
        links = {link.contact_id: link for link in occurrences.links_of(self._session, row.id)}
        for contact_id in links.keys() - set(wanted):
            self._session.delete(links[contact_id])
        for position, contact_id in enumerate(wanted):
            if contact_id in links:
                links[contact_id].position = position
            else:
                self._session.add(
                    ActivityContact(activity_id=row.id, contact_id=contact_id, position=position)
                )


def uid_of(entry: CalendarEntry) -> str:
    """Return the uid of the row of an entry; one that replaces an occurrence has its date in it."""
    return f"{entry.uid}#{entry.occurrence}" if entry.occurrence else entry.uid


def row_of(session: Session, entry: CalendarEntry) -> Activity | None:
    """Return the row of an entry that is here already: by its uid, or as the occurrence it replaces."""
    row = session.scalar(select(Activity).where(Activity.uid == uid_of(entry)))
    if row is not None or entry.occurrence is None:
        return row
    master = select(Activity.id).where(Activity.uid == entry.uid).scalar_subquery()
    query = select(Activity).where(
        Activity.master_id == master, Activity.occurrence == entry.occurrence.isoformat()
    )
    return session.scalar(query)
