"""What the command line calls activities and their times, in English."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from desktop_crm.app.output import plain
from desktop_crm.domain.activities import ActivityRecord, ActivityRef, AgendaItem, Participant, When
from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult
from desktop_crm.domain.agenda import ComingDate
from desktop_crm.domain.recurrence import Recurrence

Kinds = Mapping[str, ActivityKind]

_KINDS = {"call": "Call", "meeting": "Meeting", "todo": "To-do", "letter": "Letter", "email": "E-mail"}
_RESULTS = {
    "reached": "reached",
    "no_answer": "no answer",
    "left_message": "voice mail",
    "they_called": "they called",
    "wrong_number": "wrong number",
    "later": "later",
    "held": "held",
    "not_held": "not held",
    "done": "done",
    "dropped": "not done",
    "sent": "sent",
    "completed": "completed",
    "not_completed": "not completed",
    "postponed": "postponed",
    "cancelled": "cancelled",
}
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


def kind_name(key: str, kinds: Kinds) -> str:
    """Return what a kind is called."""
    kind = kinds.get(key)
    return (kind.name if kind else "") or _KINDS.get(key, key)


def result_name(key: str, code: str, kinds: Kinds) -> str:
    """Return what a result of a kind is called."""
    result = kinds[key].result(code) if key in kinds else None
    return _result(result) if result else _RESULTS.get(code, code)


def _result(result: ActivityResult) -> str:
    return result.name or _RESULTS.get(result.code, result.code)


def ref_text(ref: ActivityRef) -> str:
    """Return how an activity is named on the command line, such as "12" or "12@2026-03-11"."""
    return f"{ref.id}@{ref.occurrence}" if ref.occurrence else str(ref.id)


def day_text(day: date) -> str:
    """Return a date such as "Thu 12 Mar 2026"."""
    return f"{day:%a} {day.day} {day:%b %Y}"


def when_text(when: When, recurrence: Recurrence | None = None) -> str:
    """Return when an activity is, such as "Thu 12 Mar 2026, 15:00"; "no date" where it has none."""
    if when.day is None:
        return "no date"
    text = day_text(when.day)
    if when.last_day is not None and when.last_day != when.day:
        text += f" to {day_text(when.last_day)}"
    if when.start is not None:
        text += f", {when.start:%H:%M}"
    if recurrence is None:
        return text
    return f"{text}, again {_rhythm(recurrence)}"


def _rhythm(recurrence: Recurrence) -> str:
    parts = recurrence.parts
    unit, count = _UNITS[parts["FREQ"]], parts.get("INTERVAL", "1")
    every = f"every {unit}" if count == "1" else f"every {count} {unit}s"
    return f"{every} from the day it is done" if recurrence.from_completion else every


def time_text(item: AgendaItem) -> str:
    """Return the time of the day of an item, "" where it has none."""
    if item.starts is None:
        return ""
    ends = item.ends if item.ends and item.ends != item.starts else None
    return f"{item.starts:%H:%M}" + (f"-{ends:%H:%M}" if ends else "")


def people_text(people: Iterable[Participant]) -> str:
    """Return the names of an activity's contacts."""
    return ", ".join(participant.name for participant in people)


def item_row(item: AgendaItem, kinds: Kinds, when: str) -> tuple[str, ...]:
    """Return the columns of an item: its number, when it is, its kind, who, and what it is about."""
    about = [item.regarding, item.place]
    if item.is_done:
        about.append(f"done: {result_name(item.kind, item.result, kinds)}")
    who = people_text(item.participants[:1]) + (
        f" and {len(item.participants) - 1} more" if item.participants[1:] else ""
    )
    phone = item.participants[0].phone if item.participants else ""
    return (
        ref_text(item.ref),
        when,
        kind_name(item.kind, kinds),
        who,
        phone,
        "; ".join(filter(None, about)),
    )


def record_line(record: ActivityRecord, kinds: Kinds) -> str:
    """Return one activity as a line that says everything that was understood."""
    pieces = [kind_name(record.kind, kinds), people_text(record.participants), record.regarding]
    if record.result:
        pieces.append(result_name(record.kind, record.result, kinds))
    else:
        pieces.append(when_text(record.when, record.recurrence))
    return f"{', '.join(filter(None, pieces))} (number {record.id})"


def item_data(item: AgendaItem) -> dict[str, Any]:
    """Return an item for other programs; "ref" is its number as commands take it."""
    data: dict[str, Any] = plain(item)
    return data | {
        "ref": ref_text(item.ref),
        "starts": item.starts.isoformat() if item.starts else None,
        "ends": item.ends.isoformat() if item.ends else None,
    }


def date_line(coming: ComingDate) -> str:
    """Return a birthday or another date, such as "Zoe Low, birthday, turns 40"."""
    turns = f", {'turns' if coming.label == 'birthday' else 'years:'} {coming.turns}" if coming.turns else ""
    return f"{coming.name}, {coming.label}{turns}"
