"""Removing activities without leaving history; what was done of a recurring one stays."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import ActivityRef, Occurrences
from desktop_crm.services import occurrences
from desktop_crm.storage.bulk import delete_rows
from desktop_crm.storage.tables.activities import Activity, ActivityContact


def erase(session: Session, ref: ActivityRef, which: Occurrences) -> None:
    """Remove an activity or occurrences of it within a unit of work; done occurrences stay.

    Raises:
        RecordMissingError: It is gone already.
    """
    row = occurrences.visible(session, ref.id)
    if ref.occurrence and which is Occurrences.THIS:
        occurrences.exclude(row, [occurrences.checked_occurrence(row, ref)])
        return
    if ref.occurrence and which is Occurrences.FOLLOWING:
        row = occurrences.cut(session, ref)
    session.flush()
    if occurrences.is_master(row):
        for single in occurrences.planned_apart(session, row):
            delete_activity(session, single.id)
    for left in session.scalars(select(Activity).where(Activity.master_id == row.id)):
        left.master_id = None
    session.flush()
    delete_activity(session, row.id)


def in_turn(session: Session, refs: Sequence[ActivityRef], which: Occurrences) -> list[ActivityRef]:
    """Return what to erase so that nothing named is gone before its turn: single rows before whole rules.

    Raises:
        RecordMissingError: One is gone already.
    """
    rows = {ref.id: occurrences.visible(session, ref.id) for ref in refs}
    once: dict[object, ActivityRef] = {}
    for ref in sorted(set(refs), key=lambda ref: ref.occurrence):
        once.setdefault(ref if which is Occurrences.THIS else ref.id, ref)
    return sorted(once.values(), key=lambda ref: rows[ref.id].master_id is None)


def delete_activity(session: Session, activity_id: int) -> None:
    """Delete the row of an activity and its links within a unit of work."""
    session.flush()
    row = session.get(Activity, activity_id)
    delete_rows(session, ActivityContact, ActivityContact.activity_id == activity_id)
    delete_rows(session, Activity, Activity.id == activity_id)
    if row is not None:
        session.expunge(row)
