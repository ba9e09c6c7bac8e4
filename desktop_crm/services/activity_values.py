"""Activities as columns and as records."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRecord,
    ActivityState,
    When,
)
from desktop_crm.domain.errors import RecordMissingError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import checked_zone
from desktop_crm.services.agenda_items import stored_recurrence
from desktop_crm.services.contact_values import clean
from desktop_crm.storage.base import table_of
from desktop_crm.storage.queries.activities import participants_of
from desktop_crm.storage.tables.activities import Activity

PLAIN = ("kind", "place", "details", "regarding", "priority", "private", "alarm_lead")


def values_of(draft: ActivityDraft, user: str) -> dict[str, Any]:
    """Return the columns of a new activity; it is for the user where the draft names nobody.

    Raises:
        InvalidValueError: The time zone is unknown.
    """
    return {
        "kind": draft.kind,
        "regarding": line(draft.regarding),
        "details": clean(draft.details),
        "place": line(draft.place),
        "priority": draft.priority,
        "private": draft.private,
        "owner": draft.owner or user,
        "alarm_lead": draft.alarm_lead,
        **when_values(draft.when),
        **recurrence_values(draft.recurrence),
        **outlook(draft.when.day, draft.recurrence),
    }


def line(text: str) -> str:
    """Return a text that is to stand on one line."""
    return " ".join(clean(text).split())


def when_values(when: When) -> dict[str, Any]:
    """Return the columns of a time; a zone only where there is a time of the day.

    Raises:
        InvalidValueError: The time zone is unknown.
    """
    if when.is_timed:
        checked_zone(when.zone)
    return {
        "day": when.day.isoformat() if when.day else None,
        "start": when.start.strftime("%H:%M") if when.start else None,
        "duration": when.duration if when.is_timed else 0,
        "zone": when.zone if when.is_timed else "",
        "last_day": when.last_day.isoformat() if when.last_day and not when.is_timed else None,
    }


def recurrence_values(recurrence: Recurrence | None) -> dict[str, Any]:
    """Return the columns of a recurrence."""
    if recurrence is None:
        return {"rule": "", "excluded": "", "from_completion": False}
    excluded = ",".join(day.isoformat() for day in sorted(recurrence.excluded))
    return {"rule": recurrence.rule, "excluded": excluded, "from_completion": recurrence.from_completion}


def outlook(day: date | None, recurrence: Recurrence | None) -> dict[str, str | None]:
    """Return the first date still to be done, and the last the rule gives."""
    if day is None or recurrence is None or recurrence.from_completion:
        return {"next_day": day.isoformat() if day else None, "ends_on": None}
    from desktop_crm.services.recurrence import last_day, next_day

    first, last = next_day(recurrence, day, day, inclusive=True), last_day(recurrence, day)
    return {"next_day": first.isoformat() if first else None, "ends_on": last.isoformat() if last else None}


def when_of(row: Mapping[str, Any] | RowMapping) -> When:
    """Return a time from its columns."""
    return When(
        day=_date(row["day"]),
        start=time.fromisoformat(row["start"]) if row["start"] else None,
        duration=row["duration"],
        zone=row["zone"],
        last_day=_date(row["last_day"]),
    )


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def activity_record(connection: Connection, activity_id: int) -> ActivityRecord:
    """Return everything about one activity as its row has it.

    Raises:
        RecordMissingError: There is no such activity.
    """
    table = table_of(Activity)
    row = connection.execute(select(table).where(table.c.id == activity_id)).mappings().one_or_none()
    if row is None:
        raise RecordMissingError(Activity.__tablename__, activity_id)
    people = participants_of(connection, [activity_id]).get(activity_id, ())
    return ActivityRecord(
        **{name: row[name] for name in (*PLAIN, *_SAME)},
        state=ActivityState(row["state"]),
        when=when_of(row),
        participants=people,
        recurrence=stored_recurrence(
            row["rule"], row["excluded"], from_completion=bool(row["from_completion"])
        ),
        first_day=_date(row["first_day"]),
        occurrence=_date(row["occurrence"]),
    )


_SAME = (
    "id",
    "uid",
    "version",
    "owner",
    "reschedules",
    "done_at",
    "done_by",
    "result",
    "minutes",
    "master_id",
    "series_run_id",
    "created_at",
    "created_by",
    "changed_at",
    "changed_by",
)
