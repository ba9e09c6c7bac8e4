"""Dates, times, rules and alarms as content lines."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from desktop_crm.domain.activities import When
from desktop_crm.domain.calendar_files import CalendarEntry
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import in_zone, instant, known_zone, span
from desktop_crm.exchange.ical import own_properties as own
from desktop_crm.exchange.ical.alarms import TIMELESS_HOUR
from desktop_crm.exchange.ical.components import EVENT
from desktop_crm.exchange.ical.zones import UTC as UTC_ZONE
from desktop_crm.exchange.ical.zones import UTC_NAMES
from desktop_crm.exchange.vcard.line_writing import escaped, param

_DAY = timedelta(days=1)


def date_text(moment: datetime | date) -> str:
    """Return a date, or wall time to the second, in the basic form."""
    text = moment.isoformat()[: len("2026-03-11T10:30:00")]
    return text.replace("-", "").replace(":", "")


def time_lines(entry: CalendarEntry, kind: str, main: CalendarEntry | None) -> Iterator[str]:
    """Yield when an activity is, as an event or a to-do; ``main`` is the series of an override.

    The occurrence of an override without its series is named by the override's own time of the day.
    """
    when, recurs = entry.when, entry.recurrence is not None
    if entry.occurrence is not None:
        following = ";RANGE=THISANDFUTURE" if entry.following else ""
        usual = (main or entry).when
        yield _line(f"RECURRENCE-ID{following}", entry.occurrence, usual.start, usual.zone)
    if when.day is None:
        return
    end_name = "DTEND" if kind == EVENT else "DUE"
    if when.start is not None:
        if kind == EVENT or recurs or when.duration:
            yield _line("DTSTART", when.day, when.start, when.zone)
            yield from _end(when, end_name)
        else:
            yield _line("DUE", when.day, when.start, when.zone)
        if when.zone in UTC_NAMES and (when.zone != UTC_ZONE or not recurs):
            yield f"{own.ZONE}:{when.zone}"
    elif kind == EVENT:
        yield _line("DTSTART", when.day)
        if when.last_day is not None and when.last_day < date.max:
            yield _line("DTEND", when.last_day + _DAY)
    else:
        if recurs or when.last_day is not None:
            yield _line("DTSTART", when.day)
        if not recurs or when.last_day is not None:
            yield _line("DUE", when.last_day or when.day)


def rule_line(recurrence: Recurrence, when: When) -> str:
    """Return how it comes again; UNTIL is in UTC where it has a time (RFC 5545, 3.3.10)."""
    if recurrence.from_completion:
        return f"{own.FROM_COMPLETION}:{recurrence.rule}"
    parts, until = recurrence.parts, recurrence.until
    if until is not None and when.start is not None:
        parts["UNTIL"] = date_text(instant(until, when.start, when.zone)) + "Z"
    return "RRULE:" + ";".join(f"{name}={value}" for name, value in parts.items())


def exdate_lines(days: Iterable[date], when: When) -> Iterator[str]:
    """Yield a line for each date that is left out."""
    return (_line("EXDATE", day, when.start, when.zone) for day in sorted(days))


def alarm_lines(entry: CalendarEntry, kind: str) -> Iterator[str]:
    """Yield the alarm of an activity that has one and a date to count from."""
    when, lead = entry.when, entry.alarm_lead
    if lead is None or when.day is None:
        return
    minutes = -lead if when.start is not None else TIMELESS_HOUR * 60 - lead
    starts = any(line.startswith("DTSTART") for line in time_lines(entry, kind, None))
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escaped(entry.regarding) or 'Alarm'}"
    yield f"TRIGGER{'' if starts else ';RELATED=END'}:{'-' if minutes < 0 else ''}PT{abs(minutes)}M"
    yield "END:VALARM"


def _end(when: When, name: str) -> Iterator[str]:
    """Yield the end by the clock on the wall, or the length where that clock does not tell it."""
    if not when.duration:
        return
    zone = known_zone(when.zone)
    ends = span(when)[1]
    local = in_zone(ends, zone) if zone else ends
    if instant(local.date(), local.time(), when.zone) == ends and local.second == 0:
        yield _line(name, local.date(), local.time(), when.zone)
    else:
        yield f"DURATION:PT{when.duration}M"


def _line(name: str, day: date, start: time | None = None, zone: str = "") -> str:
    if start is None:
        return f"{name};VALUE=DATE:{date_text(day)}"
    text = date_text(datetime.combine(day, start, UTC))
    return f"{name}:{text}Z" if zone in UTC_NAMES else f"{name}{param('TZID', zone)}:{text}"
