"""What a user can do with calls, meetings, to-dos and kinds of their own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRecord,
    ActivityRef,
    ActivityState,
    AgendaFilter,
    AgendaItem,
    LogEntry,
    Occurrences,
    When,
)
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import RecordMissingError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import seen_on, span
from desktop_crm.services import activity_saving, erasing, occurrences
from desktop_crm.services.activity_kinds import kind_of
from desktop_crm.services.activity_values import activity_record, values_of, when_of
from desktop_crm.services.agenda_items import Viewer
from desktop_crm.storage.bulk import existing
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import activities as queries
from desktop_crm.storage.tables.activities import Activity, ActivityContact
from desktop_crm.storage.tables.contacts import Contact


class Activities:
    """The activities of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def draft(
        self,
        kind: str,
        contact_ids: Sequence[int] = (),
        *,
        day: date | None = None,
        start: time | None = None,
    ) -> ActivityDraft:
        """Return a new activity of a kind with what the kind proposes, not stored yet.

        Without a day it is today's; a start makes it timed also where the kind is timeless.
        """
        with self._db.reading() as connection:
            proposed = kind_of(connection, kind)
        when = When(day or self._db.clock.today())
        if start is not None:
            when = replace(when, start=start, duration=proposed.duration, zone=self._db.clock.zone().key)
        return ActivityDraft(
            kind,
            when=when,
            priority=proposed.priority,
            contact_ids=tuple(contact_ids),
            alarm_lead=proposed.alarm_lead if start is not None else None,
        )

    def add(self, draft: ActivityDraft) -> int:
        """Store a new activity and return its id; contacts that are gone are passed over.

        Raises:
            InvalidValueError: The time zone is unknown.
        """
        with self._db.unit_of_work(Act(OperationKind.ACTIVITY_ADDED, about(draft))) as session:
            return add_row(session, draft, self._db.user).id

    def add_each(self, draft: ActivityDraft, contact_ids: Sequence[int]) -> tuple[int, ...]:
        """Store one activity for each contact, in one operation, and return their ids."""
        act = Act(OperationKind.ACTIVITY_ADDED, about(draft) | {"count": len(contact_ids)})
        with self._db.unit_of_work(act) as session:
            drafts = [replace(draft, contact_ids=(id_,), uid="") for id_ in contact_ids]
            return tuple(add_row(session, each, self._db.user).id for each in drafts)

    def get(self, ref: ActivityRef) -> ActivityRecord:
        """Return everything about an activity, or about one occurrence of it.

        Raises:
            RecordMissingError: There is no such activity that the user may see.
        """
        with self._db.reading() as connection:
            record = activity_record(connection, ref.id)
        if record.private and record.owner != self._db.user:
            raise RecordMissingError(Activity.__tablename__, ref.id)
        return activity_saving.as_occurrence(record, ref.day) if ref.day else record

    def item(self, ref: ActivityRef) -> AgendaItem:
        """Return an activity as lists and calendars show it.

        Raises:
            RecordMissingError: There is no such activity.
        """
        with self._db.reading() as connection:
            row = queries.rows_by_id(connection, [ref.id]).get(ref.id)
            if row is None or (row.private and row.owner != self._db.user):
                raise RecordMissingError(Activity.__tablename__, ref.id)
            return self._viewer().items(connection, [(row, ref.day)])[0]

    def save(
        self, seen: ActivityRecord, mine: ActivityRecord, which: Occurrences = Occurrences.ALL
    ) -> ActivityRef:
        """Save what the user changed between ``seen`` and ``mine``; return the activity it is now.

        ``which`` says for a record of one occurrence how far the change reaches. Fields that only one
        side changed are merged.

        Raises:
            RecordMissingError: The activity is gone.
            RecordChangedError: Somebody else gave the same field another value.
            InvalidValueError: A value cannot be kept.
        """
        return self._save(OperationKind.ACTIVITY_EDITED, seen, mine, which)

    def move(self, ref: ActivityRef, when: When, which: Occurrences = Occurrences.THIS) -> ActivityRef:
        """Give an activity, or one occurrence, another time; return the activity it is now."""
        seen = self.get(ref)
        return self._save(OperationKind.ACTIVITIES_MOVED, seen, replace(seen, when=when), which)

    def move_to(self, refs: Sequence[ActivityRef], day: date) -> None:
        """Move activities to a day of the user's place, each at its time; one operation.

        Of a recurring activity only the occurrence moves.
        """
        with self._db.unit_of_work(self._act(OperationKind.ACTIVITIES_MOVED, refs)) as session:
            for ref in (next_of(session, ref) for ref in refs):
                now, moved = self._moved(session, ref, day)
                if moved != now:
                    activity_saving.set_when(occurrences.own_row(session, ref), moved)

    def move_overdue(self, refs: Sequence[ActivityRef], day: date) -> None:
        """Move all of these to today or a day to come, so that none is overdue; one operation.

        What would be past at its time gets no time. Of a recurring activity one occurrence moves, and
        the others missed before that day are left out: it stands for them.
        """
        with self._db.unit_of_work(self._act(OperationKind.ACTIVITIES_MOVED, refs)) as session:
            for ref in (next_of(session, ref) for ref in refs):
                now, moved = self._moved(session, ref, day)
                if moved.is_timed and span(moved)[1] <= self._db.clock.now():
                    moved = When(day)
                if moved != now:
                    activity_saving.set_when(occurrences.own_row(session, ref), moved)
                self._leave_out_missed(occurrences.visible(session, ref.id), ref, day)

    def _moved(self, session: Session, ref: ActivityRef, day: date) -> tuple[When, When]:
        """Return when something is, and when it is on another day of the user's place."""
        when = when_of(activity_saving.columns_of_when(occurrences.visible(session, ref.id)))
        when = when.on(ref.day) if ref.day else when
        return when, seen_on(when, day, self._db.clock.zone())

    def erase(self, refs: Sequence[ActivityRef], which: Occurrences = Occurrences.THIS) -> None:
        """Remove activities without leaving history; one undo brings them back."""
        with self._db.unit_of_work(self._act(OperationKind.ACTIVITIES_ERASED, refs)) as session:
            for ref in erasing.in_turn(session, refs, which):
                erasing.erase(session, ref, which)

    def delegate(self, refs: Sequence[ActivityRef], owner: str) -> None:
        """Let activities be for somebody else; of a recurring one all of it."""
        with self._db.unit_of_work(self._act(OperationKind.ACTIVITIES_DELEGATED, refs, owner)) as session:
            for ref in refs:
                row = occurrences.visible(session, ref.id)
                row.owner = owner.strip() or self._db.user
                for single in occurrences.planned_apart(session, row):
                    single.owner = row.owner

    def arrange(self, refs: Sequence[ActivityRef]) -> None:
        """Keep the user's own order of follow-ups."""
        with self._db.unit_of_work(Act(OperationKind.ACTIVITIES_ARRANGED)) as session:
            for order, id_ in enumerate(dict.fromkeys(ref.id for ref in refs), 1):
                occurrences.visible(session, id_).sort_order = order

    def conflicts(
        self, when: When, owner: str = "", but: ActivityRef | None = None
    ) -> tuple[AgendaItem, ...]:
        """Return what else the same person has planned at a time; what is timeless conflicts with nothing."""
        from desktop_crm.services.agenda import items_between

        if not when.is_timed:
            return ()
        viewer = self._viewer()
        starts, ends = (moment.astimezone(viewer.zone) for moment in span(when))
        which = AgendaFilter(owners=frozenset({owner or self._db.user}), done=False)
        with self._db.reading() as connection:
            items = items_between(connection, viewer, starts.date(), ends.date(), which)
        return tuple(
            item
            for item in items
            if item.starts and item.ends and item.starts < ends and starts < item.ends and not _is(item, but)
        )

    def owners(self) -> tuple[str, ...]:
        """Return everybody that activities are for, the user first."""
        with self._db.reading() as connection:
            names = queries.owners(connection)
        return tuple(dict.fromkeys([self._db.user, *names]))

    def _leave_out_missed(self, row: Activity, ref: ActivityRef, day: date) -> None:
        from desktop_crm.services.recurrence import occurrence_days

        before = min(day, self._db.clock.today()) - timedelta(days=1)
        recurrence = occurrences.recurrence_of(row)
        if ref.day and recurrence is not None and row.state == ActivityState.PLANNED.value:
            missed = occurrence_days(recurrence, occurrences.day_of(row), ref.day, before)
            if missed:
                occurrences.exclude(row, missed)

    def _viewer(self) -> Viewer:
        return Viewer(self._db.user, self._db.clock.zone())

    def _act(self, kind: OperationKind, refs: Sequence[ActivityRef], owner: str = "") -> Act:
        return act_about(self._db, kind, refs, owner)

    def _save(
        self, kind: OperationKind, seen: ActivityRecord, mine: ActivityRecord, which: Occurrences
    ) -> ActivityRef:
        ref = _ref_of(seen)
        mine = replace(mine, owner=mine.owner.strip() or self._db.user)
        if mine == seen:
            return ref
        with self._db.unit_of_work(Act(kind, about(mine))) as session:
            return _new_ref(ref, activity_saving.save(session, ref, seen, mine, which), mine)


def about(activity: ActivityDraft | ActivityRecord | queries.ActivityRow | LogEntry) -> dict[str, str | int]:
    """Return what the journal tells of an activity: to nobody what a private one is about."""
    return {"kind": activity.kind, "name": "" if activity.private else activity.regarding}


def act_about(db: Database, kind: OperationKind, refs: Sequence[ActivityRef], owner: str = "") -> Act:
    """Return an act about activities, with the name of a single one."""
    details: dict[str, str | int] = {"count": len(refs)}
    if len(refs) == 1:
        with db.reading() as connection:
            row = queries.rows_by_id(connection, [refs[0].id]).get(refs[0].id)
        details |= about(row) if row else {}
    return Act(kind, details | ({"owner": owner} if owner else {}))


def add_row(session: Session, draft: ActivityDraft, user: str) -> Activity:
    """Store a new activity with its contacts within a unit of work."""
    row = Activity(**values_of(draft, user))
    if draft.uid and session.scalar(select(Activity.id).where(Activity.uid == draft.uid)) is None:
        row.uid = draft.uid
    session.add(row)
    session.flush()
    for position, contact_id in enumerate(existing(session, Contact, draft.contact_ids)):
        session.add(ActivityContact(activity_id=row.id, contact_id=contact_id, position=position))
    return row


def next_of(session: Session, ref: ActivityRef) -> ActivityRef:
    """Return a reference to the next occurrence, where a recurring activity itself is named.

    Raises:
        RecordMissingError: It is gone, or all its occurrences are done.
    """
    row = occurrences.visible(session, ref.id)
    if row.state == ActivityState.ENDED.value:
        raise RecordMissingError(Activity.__tablename__, ref.id)
    if not ref.occurrence and occurrences.is_master(row) and row.next_day:
        return ActivityRef(ref.id, row.next_day)
    return ref


def _is(item: AgendaItem, ref: ActivityRef | None) -> bool:
    """Return whether an item is what a reference names: of a recurring activity as a whole, each of it."""
    return ref is not None and (item.ref == ref or (item.ref.id == ref.id and not ref.occurrence))


def _ref_of(record: ActivityRecord) -> ActivityRef:
    """Return what a record is of: an occurrence only where it has no row of its own."""
    if record.occurrence is not None and record.master_id is None and _expands(record.recurrence):
        return ActivityRef(record.id, record.occurrence.isoformat())
    return ActivityRef(record.id)


def _expands(recurrence: Recurrence | None) -> bool:
    return recurrence is not None and not recurrence.from_completion


def _new_ref(old: ActivityRef, row: Activity, mine: ActivityRecord) -> ActivityRef:
    """Return the reference of what was saved: an occurrence may have moved along with the whole."""
    recurrence = occurrences.recurrence_of(row)
    if not old.occurrence or recurrence is None or not occurrences.is_master(row):
        return ActivityRef(row.id)
    day = mine.when.day
    if day is not None and occurrences.falls_on(recurrence, occurrences.day_of(row), day):
        return ActivityRef(row.id, day.isoformat())
    return ActivityRef(row.id, row.next_day or row.day or "")
