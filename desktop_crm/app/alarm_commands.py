"""The command about alarms: what rings, watching for it, putting it off."""

import argparse
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desktop_crm.app import activity_arguments as arguments
from desktop_crm.app import activity_texts as texts
from desktop_crm.app.activity_commands import kinds_of
from desktop_crm.app.arguments import number
from desktop_crm.app.command import Command, Options, opened
from desktop_crm.app.days import date_reading
from desktop_crm.app.output import Output, aligned
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordMissingError
from desktop_crm.domain.reminders import Reminder, morning_of

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

LOOK_EVERY_S = 20.0
"""How often the file is looked at while watching, since others may plan something in it."""


def remind(options: Options, output: Output) -> bool:
    """Print the alarms that ring, watch for them, put one off, or let some ring no more."""
    with opened(options) as workspace:
        if options.snooze:
            which, when = options.snooze
            return _snooze(workspace, which, when, output)
        if options.dismiss:
            return _dismiss(workspace, options.dismiss, output)
        if options.watch:
            return watch(workspace, output)
        due = workspace.reminders.due()
        kinds = kinds_of(workspace)
    rows = [_row(reminder, kinds) for reminder in due]
    output.result([_data(reminder) for reminder in due], *(aligned(rows) or ["Nothing rings."]))
    return True


def watch(workspace: "Workspace", output: Output, *, wait: Callable[[float], object] = time.sleep) -> bool:
    """Print each alarm once as it rings, until it is interrupted; ``wait`` lets seconds pass."""
    told: set[tuple[int, datetime]] = set()
    kinds = kinds_of(workspace)
    try:
        while True:
            ringing = workspace.reminders.ring()
            for reminder in ringing.due:
                if (reminder.id, reminder.rings_at) not in told:
                    told.add((reminder.id, reminder.rings_at))
                    output.event(_data(reminder), "  ".join(filter(None, _row(reminder, kinds))))
            wait(_seconds_until(ringing.next_at, workspace.clock.now()))
    except KeyboardInterrupt:
        return True


def _seconds_until(next_at: datetime | None, now: datetime) -> float:
    if next_at is None:
        return LOOK_EVERY_S
    return min(max((next_at - now).total_seconds(), 0.0) + 0.05, LOOK_EVERY_S)


def _row(reminder: Reminder, kinds: texts.Kinds) -> tuple[str, ...]:
    item = reminder.item
    when = "no date" if item.day is None else texts.day_text(item.day)
    cells = texts.item_row(item, kinds, " ".join(filter(None, (when, texts.time_text(item)[:5]))))
    return (f"alarm {reminder.id}", *cells)


def _data(reminder: Reminder) -> dict[str, Any]:
    return {
        "id": reminder.id,
        "alarm_at": reminder.alarm_at.isoformat(),
        "rings_at": reminder.rings_at.isoformat(),
        "snoozes": reminder.snoozes,
        "item": texts.item_data(reminder.item),
    }


def _snooze(workspace: "Workspace", which: str, when: str, output: Output) -> bool:
    zone = workspace.clock.zone()
    until = until_of(when, workspace.clock.now(), zone)
    reminder = _ringing(workspace, _known_number(which))
    workspace.reminders.snooze([reminder.id], until)
    at = until.astimezone(zone)
    output.result(
        {"snoozed": reminder.id, "until": until.isoformat()},
        f"Alarm {reminder.id} rings again on {texts.day_text(at.date())} at {at:%H:%M}.",
    )
    return True


def _dismiss(workspace: "Workspace", ids: list[int], output: Output) -> bool:
    for id_ in ids:
        _ringing(workspace, id_)
    workspace.reminders.dismiss(ids)
    output.result({"dismissed": ids}, *(f"Alarm {id_} rings no more." for id_ in ids))
    return True


def _ringing(workspace: "Workspace", id_: int) -> Reminder:
    """Return an alarm that rings.

    Raises:
        RecordMissingError: No such alarm rings now.
    """
    found = next((reminder for reminder in workspace.reminders.due() if reminder.id == id_), None)
    if found is None:
        raise RecordMissingError("alarm", id_)
    return found


def _known_number(text: str) -> int:
    try:
        return number(text)
    except argparse.ArgumentTypeError:
        raise InvalidValueError("alarm", Problem.NOT_A_NUMBER, text) from None


def until_of(text: str, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment in UTC that a typed time means: minutes from now, a time, a day's morning.

    Raises:
        InvalidValueError: It is no time, or has passed.
    """
    from desktop_crm.domain.quick_dates import parse_quick_date

    typed = f"{text.strip()} min" if text.strip().isdecimal() else text
    found = parse_quick_date(typed, now.astimezone(zone), date_reading())
    if found is None or found.day is None or found.problem or found.recurrence:
        raise InvalidValueError("time", Problem.NOT_A_DATE, text)
    until = (
        morning_of(found.day, zone)
        if found.start is None
        else datetime.combine(found.day, found.start, zone).astimezone(UTC)
    )
    if until <= now:
        raise InvalidValueError("time", Problem.OUT_OF_RANGE, text)
    return until


ALL = (
    Command(
        "remind",
        "List the alarms that ring, or wait for them.",
        'remind --snooze 3 "tomorrow 9"',
        arguments.of_remind,
        remind,
    ),
)
