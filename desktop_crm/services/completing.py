"""Completing what was planned, recording what was not, and taking either back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRef,
    ActivityState,
    AgendaFilter,
    AgendaItem,
    Completion,
    LogEntry,
    When,
)
from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult, Builtin, NextStep
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError
from desktop_crm.services import occurrences
from desktop_crm.services.activities import about, act_about, add_row, next_of
from desktop_crm.services.activity_kinds import kind_of, moved_by
from desktop_crm.services.activity_values import line, outlook, recurrence_values
from desktop_crm.services.agenda import Agenda, items_between
from desktop_crm.services.agenda_items import Viewer
from desktop_crm.services.contact_values import clean
from desktop_crm.services.erasing import delete_activity
from desktop_crm.storage.database import Database
from desktop_crm.storage.tables.activities import Activity


@dataclass(frozen=True, slots=True)
class Completed:
    """What completing or logging has made: the done activities, and the follow-ups."""

    activity_ids: tuple[int, ...]
    follow_up_ids: tuple[int, ...] = ()


class Completing:
    """Completing in one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def complete(self, refs: Sequence[ActivityRef], how: Completion) -> Completed:
        """Complete activities with one result, in one operation, each with the follow-up if there is one.

        An occurrence of a recurring activity is completed by itself. What counts from completion is
        planned again.

        Raises:
            RecordMissingError: One is gone.
            RecordChangedError: One is done already.
            InvalidValueError: The result is none of an activity's kind.
        """
        act = act_about(self._db, OperationKind.ACTIVITIES_COMPLETED, refs)
        done: list[int] = []
        planned: list[int] = []
        with self._db.unit_of_work(act) as session:
            for ref in refs:
                row = _open_row(session, ref)
                self._finish(session, row, how)
                done.append(row.id)
                planned += self._follow(session, row, how.follow_up)
        return Completed(tuple(done), tuple(planned))

    def uncomplete(self, ids: Sequence[int]) -> None:
        """Plan done activities again; what completing one had planned anew goes again.

        Words that were added when it was done stay among its details.
        """
        refs = [ActivityRef(id_) for id_ in ids]
        with self._db.unit_of_work(act_about(self._db, OperationKind.ACTIVITIES_REOPENED, refs)) as session:
            for id_ in ids:
                row = occurrences.visible(session, id_)
                if row.state != ActivityState.DONE.value:
                    continue
                row.state = ActivityState.PLANNED.value
                row.done_at = row.done_by = row.result = row.sets = ""
                row.minutes = None
                row.next_day = row.day
                _drop_successor(session, row)

    def log(
        self, contact_ids: Sequence[int], entry: LogEntry, *, completing: ActivityRef | None = None
    ) -> Completed:
        """Record something that was done with contacts without a plan.

        With ``completing`` it is the planned activity that was done, and no second one is made.

        Raises:
            InvalidValueError: The result is none of the kind.
            RecordMissingError: The planned activity is gone.
            RecordChangedError: The planned activity is done already.
        """
        how = Completion(entry.result, entry.minutes, entry.details, entry.at, entry.follow_up)
        with self._db.unit_of_work(self._act_of(entry, completing)) as session:
            if completing is not None:
                row = _open_row(session, completing)
                row.regarding = line(entry.regarding) or row.regarding
                row.private = row.private or entry.private
            else:
                row = add_row(session, self._draft(contact_ids, entry), self._db.user)
            session.flush()
            self._finish(session, row, how)
            return Completed((row.id,), tuple(self._follow(session, row, how.follow_up)))

    def open_today(self, contact_id: int, kind: str) -> AgendaItem | None:
        """Return what the user has still to do of a kind with a contact: today's, else what is late.

        Of several today it is what began last, or begins next; of several late ones the latest.
        """
        mine = frozenset({self._db.user})
        which = AgendaFilter(kinds=frozenset({kind}), owners=mine, contact_id=contact_id, done=False)
        today, now = self._db.clock.today(), self._db.clock.now()
        with self._db.reading() as connection:
            viewer = Viewer(self._db.user, self._db.clock.zone())
            items = items_between(connection, viewer, today, today, which)
        begun = [item for item in items if item.starts is None or item.starts <= now]
        if items:
            return begun[-1] if begun else items[0]
        late = [item for item in Agenda(self._db).overdue(which) if item.day is not None]
        return late[-1] if late else None

    def propose(
        self, kind: ActivityKind, result: ActivityResult, contact_ids: Sequence[int] = ()
    ) -> ActivityDraft | None:
        """Return the next step that a result proposes, without a time; None where it proposes none.

        After what is only recorded, such as a letter, it is a call.
        """
        if result.next_step is NextStep.NONE:
            return None
        from desktop_crm.domain.quick_dates import add_offset

        day = add_offset(self._db.clock.today(), result.offset) if result.offset else None
        of_kind = kind.key if kind.plannable else Builtin.CALL.value
        return ActivityDraft(of_kind, when=When(day), contact_ids=tuple(contact_ids))

    def _act_of(self, entry: LogEntry, completing: ActivityRef | None) -> Act:
        if completing is None:
            return Act(OperationKind.ACTIVITY_LOGGED, about(entry))
        act = act_about(self._db, OperationKind.ACTIVITY_LOGGED, [completing])
        is_told = act.details.get("name") and not entry.private
        return Act(act.kind, about(entry) if is_told and entry.regarding else act.details)

    def _draft(self, contact_ids: Sequence[int], entry: LogEntry) -> ActivityDraft:
        zone = self._db.clock.zone()
        began = (entry.at or self._db.clock.now()).astimezone(zone)
        start = began.time().replace(second=0, microsecond=0)
        return ActivityDraft(
            entry.kind,
            regarding=entry.regarding,
            when=When(began.date(), start, entry.minutes or 0, zone.key),
            private=entry.private,
            contact_ids=tuple(contact_ids),
        )

    def _finish(self, session: Session, row: Activity, how: Completion) -> None:
        result = kind_of(session.connection(), row.kind).result(how.result)
        if result is None:
            raise InvalidValueError("result", Problem.UNKNOWN, how.result)
        at = (how.at or self._db.clock.now()).astimezone(UTC)
        row.state = ActivityState.DONE.value
        row.done_at = f"{at:%Y-%m-%dT%H:%M:%SZ}"
        row.done_by = self._db.user
        row.result = result.code
        row.sets = moved_by(result)
        row.minutes = how.minutes
        row.next_day = None
        words = clean(how.details).strip()
        if words and not row.details.endswith(words):
            row.details = "\n\n".join(filter(None, [row.details, words]))
        session.flush()
        if row.from_completion and row.rule:
            self._plan_again(session, row, at)

    def _plan_again(self, session: Session, row: Activity, at: datetime) -> None:
        """Plan the next one of a recurrence that counts from the day it is done."""
        from desktop_crm.services.recurrence import after_completion

        recurrence = occurrences.recurrence_of(row)
        done = at.astimezone(self._db.clock.zone()).date()
        following = after_completion(recurrence, done) if recurrence else None
        if following is None:
            return
        day, left = following
        copy = occurrences.copy_of(session, row, day)
        copy.master_id = row.id
        for name, value in {**recurrence_values(left), **outlook(day, left)}.items():
            setattr(copy, name, value)

    def _follow(self, session: Session, row: Activity, follow_up: ActivityDraft | None) -> list[int]:
        if follow_up is None:
            return []
        if not follow_up.contact_ids:
            links = occurrences.links_of(session, row.id)
            follow_up = replace(follow_up, contact_ids=tuple(link.contact_id for link in links))
        return [add_row(session, follow_up, self._db.user).id]


def _open_row(session: Session, ref: ActivityRef) -> Activity:
    """Return the row of what is still to be done; an occurrence gets a row of its own.

    Raises:
        RecordMissingError: It is gone.
        RecordChangedError: It is done already.
    """
    ref = next_of(session, ref)
    if ref.occurrence:
        is_done = (Activity.occurrence == ref.occurrence) & (Activity.state == ActivityState.DONE.value)
        version = session.scalar(select(Activity.version).where(Activity.master_id == ref.id, is_done))
        if version is not None:
            raise RecordChangedError(Activity.__tablename__, ref.id, 0, version)
    row = occurrences.own_row(session, ref)
    if row.state == ActivityState.DONE.value:
        raise RecordChangedError(Activity.__tablename__, row.id, 0, row.version)
    return row


def _drop_successor(session: Session, row: Activity) -> None:
    """Remove what completing a row had planned anew, while it is still open."""
    if not (row.rule and row.from_completion):
        return
    query = select(Activity).where(
        Activity.master_id == row.id, Activity.state == ActivityState.PLANNED.value
    )
    for successor in session.scalars(query).all():
        delete_activity(session, successor.id)
