"""The one way an activity is edited: what the user changed is merged with what others changed since."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import ActivityRecord, ActivityRef, ActivityState, Occurrences, When
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError
from desktop_crm.services import occurrences
from desktop_crm.services.activity_kinds import kind_of, moved_by
from desktop_crm.services.activity_values import PLAIN, activity_record, when_of, when_values
from desktop_crm.services.contact_values import clean
from desktop_crm.services.occurrences import cut, own_row
from desktop_crm.storage.bulk import existing
from desktop_crm.storage.database import found
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
    if ref.occurrence and which is Occurrences.THIS:
        row = own_row(session, ref)
    elif ref.occurrence and which is Occurrences.FOLLOWING:
        row = cut(session, ref)
    else:
        row = found(session, Activity, ref.id)
    session.flush()
    theirs = activity_record(session.connection(), row.id)
    _merge_plain(row, seen, mine, theirs)
    _set_fact(session, row, theirs)
    _merge_when(session, row, ref, seen, mine)
    if seen.contact_ids != mine.contact_ids:
        _merge_contacts(session, row, seen.contact_ids, mine.contact_ids)
    return row


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
    recurrence = occurrences.recurrence_of(row)
    now = when_of({name: getattr(row, name) for name in ("day", "start", "duration", "zone", "last_day")})
    if mine.when != seen.when:
        expected = seen.when if not ref.occurrence or row.id != ref.id else now
        if now not in (expected, seen.when, mine.when):
            raise RecordChangedError(Activity.__tablename__, row.id, seen.version, row.version)
        recurrence = _set_when(session, row, now, seen.when, mine.when)
    if mine.recurrence != seen.recurrence:
        recurrence = mine.recurrence
    if row.state != ActivityState.DONE.value:
        occurrences.set_recurrence(row, recurrence)


def _set_when(session: Session, row: Activity, now: When, seen: When, mine: When) -> Any:
    """Give a row its new time, and return the recurrence that goes with it.

    What was changed of one occurrence changes the whole activity by as many days.
    """
    recurrence = occurrences.recurrence_of(row)
    new = mine
    if occurrences.is_master(row) and recurrence is not None and now.day and seen.day and mine.day:
        new = mine.on(now.day + (mine.day - seen.day))
        if new.day and new.day != now.day:
            recurrence = occurrences.shifted(recurrence, now.day, new.day)
            _shift_rows(session, row.id, now.day, new.day)
    set_when(row, new)
    return recurrence


def set_when(row: Activity, when: When) -> None:
    """Give a row a time; where it goes to another day, count it, and keep the first day."""
    values = when_values(when)
    if row.day is not None and values["day"] != row.day and row.state == ActivityState.PLANNED.value:
        row.reschedules += 1
        row.first_day = row.first_day or row.day
    for name, value in values.items():
        setattr(row, name, value)
    if not row.rule or row.from_completion:
        row.next_day = row.day


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
    added = existing(session, Contact, [id_ for id_ in mine if id_ not in links])
    for contact_id in added:
        links[contact_id] = ActivityContact(activity_id=row.id, contact_id=contact_id)
        session.add(links[contact_id])
    wanted = [id_ for id_ in mine if id_ in links] + [id_ for id_ in links if id_ not in mine]
    for position, contact_id in enumerate(wanted):
        links[contact_id].position = position


def as_occurrence(record: ActivityRecord, day: date) -> ActivityRecord:
    """Return a recurring activity as it is on one of its dates."""
    return replace(record, when=record.when.on(day), occurrence=day)
