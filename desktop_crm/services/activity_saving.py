"""The one way an activity is edited: what the user changed is merged with what others changed since."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import (
    LONGEST,
    ActivityDraft,
    ActivityRecord,
    ActivityRef,
    ActivityState,
    Occurrences,
    When,
)
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services import occurrences
from desktop_crm.services.activity_kinds import kind_of, moved_by
from desktop_crm.services.activity_values import PLAIN, activity_record, when_of, when_values
from desktop_crm.services.contact_values import clean
from desktop_crm.services.occurrences import cut, own_row
from desktop_crm.storage.bulk import existing
from desktop_crm.storage.tables.activities import Activity, ActivityContact
from desktop_crm.storage.tables.contacts import Contact

_MERGED = (*PLAIN, "owner", "result", "minutes")


def save(
    session: Session, ref: ActivityRef, seen: ActivityRecord, mine: ActivityRecord, which: Occurrences
) -> Activity:
    """Write what differs between ``seen`` and ``mine`` onto the activity, and return its row.

    Raises:
        RecordMissingError: The activity, or the occurrence, is gone.
        RecordChangedError: Both sides changed the same field.
        InvalidValueError: A value cannot be kept.
    """
    _check(mine)
    stored = occurrences.recurrence_of(occurrences.visible(session, ref.id))
    if ref.occurrence and which is Occurrences.THIS:
        row = own_row(session, ref)
        seen = replace(seen, recurrence=None)
        mine = replace(mine, recurrence=None)
    elif ref.occurrence and which is Occurrences.FOLLOWING:
        row = cut(session, ref)
    else:
        row = occurrences.visible(session, ref.id)
    session.flush()
    theirs = activity_record(session.connection(), row.id)
    _merge_plain(row, seen, mine, theirs)
    _set_fact(session, row, theirs)
    _merge_when(session, row, ref, seen, mine)
    if seen.recurrence != mine.recurrence:
        _merge_recurrence(row, stored, seen, mine)
    if seen.contact_ids != mine.contact_ids:
        _merge_contacts(session, row, seen.contact_ids, mine.contact_ids)
    return row


def _check(record: ActivityRecord) -> None:
    """Check values as those of a new activity are.

    Raises:
        InvalidValueError: One cannot be kept.
    """
    ActivityDraft(record.kind, record.regarding, priority=record.priority, alarm_lead=record.alarm_lead)
    if record.minutes is not None and not 0 <= record.minutes <= LONGEST:
        raise InvalidValueError("minutes", Problem.OUT_OF_RANGE, str(record.minutes))


def _merge_plain(row: Activity, seen: ActivityRecord, mine: ActivityRecord, theirs: ActivityRecord) -> None:
    for name in _MERGED:
        before, wanted, now = (getattr(record, name) for record in (seen, mine, theirs))
        if wanted == before:
            continue
        if now not in (before, wanted):
            raise RecordChangedError(Activity.__tablename__, row.id, seen.version, theirs.version)
        setattr(row, name, _stored(name, wanted))


def _set_fact(session: Session, row: Activity, theirs: ActivityRecord) -> None:
    """Let another result of what is done move another fact.

    Raises:
        InvalidValueError: The result is none of the kind.
    """
    if row.state != ActivityState.DONE.value or (row.result, row.kind) == (theirs.result, theirs.kind):
        return
    result = kind_of(session.connection(), row.kind).result(row.result)
    if result is None:
        raise InvalidValueError("result", Problem.UNKNOWN, row.result)
    row.sets = moved_by(result)


def _stored(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = clean(value)
    return text if name == "details" else " ".join(text.split())


def _merge_when(
    session: Session, row: Activity, ref: ActivityRef, seen: ActivityRecord, mine: ActivityRecord
) -> None:
    if mine.when == seen.when:
        return
    _check_when(row, ref, seen, mine)
    if row.state == ActivityState.DONE.value:
        set_when(row, mine.when)
        return
    recurrence = _set_when(session, row, seen.when, mine.when)
    if recurrence is not None and row.day is None and mine.recurrence is not None:
        raise InvalidValueError("recurrence", Problem.EMPTY)
    occurrences.set_recurrence(row, recurrence)


def _check_when(row: Activity, ref: ActivityRef, seen: ActivityRecord, mine: ActivityRecord) -> None:
    """Check that nobody else gave the row another time.

    Of a recurring activity the time of the day is compared, and that it still falls on the day seen.
    """
    now = when_of(columns_of_when(row))
    recurrence, day = occurrences.recurrence_of(row), seen.when.day
    if ref.occurrence and recurrence is not None and day is not None:
        whole = replace(recurrence, excluded=frozenset())
        if now.on(day) in (seen.when, mine.when) and occurrences.falls_on(
            whole, occurrences.day_of(row), day
        ):
            return
    elif now in (seen.when, mine.when):
        return
    raise RecordChangedError(Activity.__tablename__, row.id, seen.version, row.version)


def _set_when(session: Session, row: Activity, seen: When, mine: When) -> Recurrence | None:
    """Give a row its new time, and return the recurrence that goes with it.

    What was changed of one occurrence changes the whole activity by as many days.
    """
    recurrence = occurrences.recurrence_of(row)
    now = when_of(columns_of_when(row))
    new = mine
    if occurrences.is_master(row) and recurrence is not None and now.day and seen.day and mine.day:
        new = mine.on(now.day + (mine.day - seen.day))
        if new.day and new.day != now.day:
            recurrence = occurrences.shifted(recurrence, now.day, new.day)
            _shift_rows(session, row.id, now.day, new.day)
    set_when(row, new)
    return recurrence


def _merge_recurrence(
    row: Activity, stored: Recurrence | None, seen: ActivityRecord, mine: ActivityRecord
) -> None:
    """Merge the recurrence; ``stored`` is that of the whole activity before anything was cut off or moved."""
    before, wanted, current = seen.recurrence, mine.recurrence, occurrences.recurrence_of(row)
    left_out, taken_back = _dates(wanted) - _dates(before), _dates(before) - _dates(wanted)
    excluded = (_dates(current) | left_out) - taken_back
    if _rule(wanted) == _rule(before):
        wanted = current
    elif _rule(stored) not in (_rule(before), _rule(wanted)):
        raise RecordChangedError(Activity.__tablename__, row.id, seen.version, row.version)
    elif wanted is not None:
        wanted = _with_count_left(wanted, before, current)
    if wanted is not None and row.day is None:
        raise InvalidValueError("recurrence", Problem.EMPTY)
    if row.state != ActivityState.DONE.value:
        occurrences.set_recurrence(row, replace(wanted, excluded=excluded) if wanted is not None else None)


def _rule(recurrence: Recurrence | None) -> tuple[str, bool] | None:
    return (recurrence.rule, recurrence.from_completion) if recurrence is not None else None


def _dates(recurrence: Recurrence | None) -> frozenset[date]:
    return recurrence.excluded if recurrence is not None else frozenset()


def _with_count_left(wanted: Recurrence, before: Recurrence | None, current: Recurrence | None) -> Recurrence:
    """Return a rule with the number that is left of the old one, unless the user has set another."""
    count = wanted.parts.get("COUNT")
    if count is None or before is None or current is None or before.parts.get("COUNT") != count:
        return wanted
    return occurrences.with_parts(wanted, wanted.parts | {"COUNT": current.parts.get("COUNT", count)})


def set_when(row: Activity, when: When) -> None:
    """Give a row a time; where it goes to another day, count it, and keep the first day."""
    values = when_values(when)
    is_planned = row.state == ActivityState.PLANNED.value
    if row.day is not None and values["day"] != row.day and is_planned:
        row.reschedules += 1
        row.first_day = row.first_day or row.day
    for name, value in values.items():
        setattr(row, name, value)
    if is_planned and (not row.rule or row.from_completion):
        row.next_day = row.day


def columns_of_when(row: Activity) -> dict[str, Any]:
    """Return the columns of a row that are its time."""
    return {name: getattr(row, name) for name in ("day", "start", "duration", "zone", "last_day")}


def _shift_rows(session: Session, master_id: int, old: date, new: date) -> None:
    """Let the rows that stand for single occurrences stand for those of the moved rule."""
    for row in session.scalars(select(Activity).where(Activity.master_id == master_id)):
        if row.occurrence:
            row.occurrence = (date.fromisoformat(row.occurrence) + (new - old)).isoformat()


def _merge_contacts(session: Session, row: Activity, seen: tuple[int, ...], mine: tuple[int, ...]) -> None:
    links = {link.contact_id: link for link in occurrences.links_of(session, row.id)}
    for contact_id in set(seen) - set(mine):
        if contact_id in links:
            session.delete(links.pop(contact_id))
    added = existing(session, Contact, [id_ for id_ in mine if id_ not in links and id_ not in seen])
    for contact_id in added:
        links[contact_id] = ActivityContact(activity_id=row.id, contact_id=contact_id)
        session.add(links[contact_id])
    wanted = [id_ for id_ in mine if id_ in links] + [id_ for id_ in links if id_ not in mine]
    for position, contact_id in enumerate(wanted):
        links[contact_id].position = position


def as_occurrence(record: ActivityRecord, day: date) -> ActivityRecord:
    """Return a recurring activity as it is on one of its dates."""
    return replace(record, when=record.when.on(day), occurrence=day)
