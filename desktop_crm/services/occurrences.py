"""Taking a recurring activity apart: one occurrence by itself, or this and all that follow."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_crm.domain.activities import ActivityRef, ActivityState
from desktop_crm.domain.errors import RecordMissingError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.activity_values import outlook, recurrence_values
from desktop_crm.services.agenda_items import stored_recurrence
from desktop_crm.storage.database import found
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.tables.activities import Activity, ActivityContact

_COPIED = (
    "kind",
    "regarding",
    "details",
    "place",
    "priority",
    "private",
    "owner",
    "start",
    "duration",
    "zone",
    "alarm_lead",
    "series_run_id",
    "series_step_id",
    "extra",
)


def recurrence_of(row: Activity) -> Recurrence | None:
    """Return how an activity comes again."""
    return stored_recurrence(row.rule, row.excluded, from_completion=row.from_completion)


def is_master(row: Activity) -> bool:
    """Return whether a row stands for many occurrences."""
    return bool(row.rule) and not row.from_completion and row.state != ActivityState.DONE.value


def day_of(row: Activity) -> date:
    """Return the date of a row that has one."""
    assert row.day is not None  # noqa: S101 - what recurs has a date
    return date.fromisoformat(row.day)


def set_recurrence(row: Activity, recurrence: Recurrence | None) -> None:
    """Give a planned row a recurrence, and what follows from it; without any left it has ended."""
    day = date.fromisoformat(row.day) if row.day else None
    for name, value in {**recurrence_values(recurrence), **outlook(day, recurrence)}.items():
        setattr(row, name, value)
    ended = is_master(row) and row.next_day is None
    row.state = (ActivityState.ENDED if ended else ActivityState.PLANNED).value


def exclude(row: Activity, days: Sequence[date]) -> None:
    """Leave dates out of a recurring activity."""
    old = recurrence_of(row)
    assert old is not None  # noqa: S101 - only of what recurs
    set_recurrence(row, Recurrence(old.rule, old.excluded | set(days), old.from_completion))


def include(row: Activity, day: date) -> None:
    """Take a date back into a recurring activity."""
    old = recurrence_of(row)
    if old is not None and not row.from_completion:
        set_recurrence(row, Recurrence(old.rule, old.excluded - {day}, old.from_completion))


def checked_occurrence(row: Activity, ref: ActivityRef) -> date:
    """Return the date of an occurrence that is still there.

    Raises:
        RecordMissingError: The rule does not give it, or it was left out or replaced since.
    """
    day, recurrence = ref.day, recurrence_of(row)
    if day is None or recurrence is None or not falls_on(recurrence, day_of(row), day):
        raise RecordMissingError(Activity.__tablename__, row.id)
    return day


def falls_on(recurrence: Recurrence, anchor: date, day: date) -> bool:
    """Return whether an activity that began on ``anchor`` is on a day too."""
    from desktop_crm.services.recurrence import occurrence_days

    return bool(occurrence_days(recurrence, anchor, day, day))


def visible(session: Session, activity_id: int) -> Activity:
    """Return the row of an activity that its user may see.

    Raises:
        RecordMissingError: It is gone, or private and for somebody else.
    """
    row = found(session, Activity, activity_id)
    if row.private and row.owner != journal_of(session).user:
        raise RecordMissingError(Activity.__tablename__, activity_id)
    return row


def own_row(session: Session, ref: ActivityRef) -> Activity:
    """Return the row of an activity; an occurrence of a recurring one gets a row of its own for that.

    Raises:
        RecordMissingError: There is no such activity, or no such occurrence of it any more.
    """
    row = visible(session, ref.id)
    if not ref.occurrence:
        return row
    day = checked_occurrence(row, ref)
    copy = copy_of(session, row, day)
    copy.master_id, copy.occurrence = row.id, ref.occurrence
    copy.family_id = row.family_id or row.id
    exclude(row, [day])
    return copy


def cut(session: Session, ref: ActivityRef) -> Activity:
    """Return the row of an occurrence and all that follow, which is cut off from what was before.

    It is the whole activity where the occurrence is the first.

    Raises:
        RecordMissingError: There is no such occurrence any more.
    """
    from desktop_crm.services.recurrence import split

    row = visible(session, ref.id)
    at = checked_occurrence(row, ref)
    recurrence = recurrence_of(row)
    assert recurrence is not None  # noqa: S101 - it has occurrences
    if at <= day_of(row):
        return row
    before, after = split(recurrence, day_of(row), at)
    rest = copy_of(session, row, at)
    rest.family_id = row.family_id or row.id
    set_recurrence(rest, after)
    set_recurrence(row, before)
    session.flush()
    moved = select(Activity).where(Activity.master_id == row.id, Activity.occurrence >= ref.occurrence)
    for override in session.scalars(moved):
        override.master_id = rest.id
    return rest


def copy_of(session: Session, row: Activity, day: date) -> Activity:
    """Return a new planned row like another, on a day, with the same contacts."""
    copy = Activity(
        state=ActivityState.PLANNED.value,
        **{name: getattr(row, name) for name in _COPIED},
        day=day.isoformat(),
    )
    copy.next_day = copy.day
    if row.last_day and row.day:
        length = date.fromisoformat(row.last_day) - date.fromisoformat(row.day)
        copy.last_day = (day + length).isoformat()
    session.add(copy)
    session.flush()
    for link in links_of(session, row.id):
        session.add(ActivityContact(activity_id=copy.id, contact_id=link.contact_id, position=link.position))
    return copy


def planned_apart(session: Session, master: Activity) -> list[Activity]:
    """Return the occurrences of a recurring activity that are planned with rows of their own."""
    if not is_master(master):
        return []
    query = select(Activity).where(
        Activity.master_id == master.id, Activity.state == ActivityState.PLANNED.value
    )
    return list(session.scalars(query))


def links_of(session: Session, activity_id: int) -> list[ActivityContact]:
    """Return the links of an activity to its contacts, in order."""
    query = select(ActivityContact).where(ActivityContact.activity_id == activity_id)
    return list(session.scalars(query.order_by(ActivityContact.position, ActivityContact.id)))


def shifted(recurrence: Recurrence, old: date, new: date) -> Recurrence:
    """Return a rule whose first day moves from one date to another.

    Its plain weekdays turn with it, and so does the weekday on which its weeks begin; a single day of
    the month or month of the year follows; the dates left out and the last date move by as many days.
    """
    apart = new - old
    parts = recurrence.parts
    if "BYDAY" in parts and not any(c.isdigit() for c in parts["BYDAY"]):
        parts["BYDAY"] = ",".join(_turned(name, apart.days) for name in parts["BYDAY"].split(","))
        if "INTERVAL" in parts and "," in parts["BYDAY"]:
            parts["WKST"] = _turned(parts.get("WKST", "MO"), apart.days)
    elif "BYDAY" in parts and "," not in parts["BYDAY"]:
        parts["BYDAY"] = _nth_weekday(parts["BYDAY"], new)
    if parts.get("BYMONTHDAY") == str(old.day):
        parts["BYMONTHDAY"] = str(new.day)
    if parts.get("BYMONTH") == str(old.month):
        parts["BYMONTH"] = str(new.month)
    if recurrence.until is not None:
        parts["UNTIL"] = f"{recurrence.until + apart:%Y%m%d}"
    moved = with_parts(recurrence, parts)
    return replace(moved, excluded=frozenset(day + apart for day in recurrence.excluded))


def with_parts(recurrence: Recurrence, parts: Mapping[str, str]) -> Recurrence:
    """Return a recurrence with another rule."""
    return Recurrence.parse(
        ";".join(f"{name}={value}" for name, value in parts.items()),
        excluded=recurrence.excluded,
        from_completion=recurrence.from_completion,
    )


_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _turned(name: str, days: int) -> str:
    return _NAMES[(_NAMES.index(name) + days) % 7]


def _nth_weekday(old: str, day: date) -> str:
    """Return which weekday of its month a day is, as the old one was counted; a fifth is the last."""
    number = (day.day - 1) // 7 + 1
    if old.startswith("-1") or number == 5:
        return f"-1{_NAMES[day.weekday()]}"
    return f"{number}{_NAMES[day.weekday()]}"
