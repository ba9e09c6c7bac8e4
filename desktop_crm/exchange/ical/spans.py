"""When an event or a to-do of a calendar file is."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from desktop_crm.domain.activities import ANYTIME, LONGEST, When
from desktop_crm.domain.calendar_files import CalendarCause
from desktop_crm.domain.wall_time import checked_zone, in_zone, instant
from desktop_crm.exchange.ical import zones as zone_names
from desktop_crm.exchange.ical.content_lines import Note, Property
from desktop_crm.exchange.ical.moments import Moment, UnreadableError, after, length_of, moment_of
from desktop_crm.exchange.ical.zones import Zones

_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)

Properties = Mapping[str, Sequence[Property]]


class Span(NamedTuple):
    """When an activity is.

    ``starts`` and ``ends`` are what alarms are counted from, in UTC; of days their midnights, as if
    they were in UTC. ``first`` is the moment a rule counts from, None where there is no date.
    """

    when: When
    first: Moment | None = None
    starts: datetime | None = None
    ends: datetime | None = None


def event_span(found: Properties, zones: Zones, note: Note) -> Span:
    """Return when an event is; one without a readable start has no date."""
    start = read(found, "DTSTART", zones, note)
    if start is None:
        return Span(ANYTIME)
    end = read(found, "DTEND", zones, note)
    ends = end.utc if end else None
    if ends is None and (lasting := _after(found, start, note)):
        ends = lasting
    if start.start is None:
        return _days(start, ends)
    return _timed(start, ends or start.utc, found["DTSTART"][0], note)


def todo_span(found: Properties, zones: Zones, note: Note) -> Span:
    """Return when a to-do is: from its start to when it is due, or on the one of them it has."""
    start, due = read(found, "DTSTART", zones, note), read(found, "DUE", zones, note)
    if start and not due and (ends := _after(found, start, note)):
        due = _due_after(start, ends)
    if start is None or due is None:
        only = due or start
        return _at(only) if only else Span(ANYTIME)
    if start.start is not None and due.start is not None and due.utc >= start.utc:
        return _timed(start, due.utc, found["DTSTART"][0], note)
    if due.day <= start.day or due.start is not None:
        return _at(due)
    return Span(When(start.day, last_day=due.day), start, Moment(start.day).utc, Moment(due.day).utc)


def read(found: Properties, name: str, zones: Zones, note: Note) -> Moment | None:
    """Return the moment that a property names, to the minute; what cannot be read is noted."""
    for value in found.get(name, ())[:1]:
        try:
            moment = moment_of(value, zones).to_the_minute
        except UnreadableError:
            note(value.line.number, CalendarCause.BAD_VALUE, value.line.text[:80])
            return None
        if not moment.known:
            note(value.line.number, CalendarCause.UNKNOWN_ZONE, value.params.get("TZID", "")[:80])
        return moment
    return None


def at_home(when: When, home: str) -> When:
    """Return something that was written in UTC as wall time of the user's place, where that says the same."""
    if when.zone != zone_names.UTC or when.day is None or when.start is None:
        return when
    moment = instant(when.day, when.start, when.zone)
    local = in_zone(moment, checked_zone(home))
    if instant(local.date(), local.time(), home) != moment:
        return when
    return When(local.date(), local.time(), when.duration, home)


def _after(found: Properties, start: Moment, note: Note) -> datetime | None:
    for value in found.get("DURATION", ())[:1]:
        try:
            return after(start, length_of(value.value))
        except UnreadableError:
            note(value.line.number, CalendarCause.BAD_VALUE, value.line.text[:80])
    return None


def _days(start: Moment, ends: datetime | None) -> Span:
    """Return the days of an event without times; its end is the day after the last."""
    after_last = ends.date() if ends else start.day
    if ends and ends.time() != time():
        after_last += _DAY
    last = after_last - _DAY if after_last > start.day else start.day
    when = When(start.day, last_day=last if last > start.day else None)
    return Span(when, start, Moment(start.day).utc, Moment(_next(last)).utc)


def _timed(start: Moment, ends: datetime, source: Property, note: Note) -> Span:
    minutes = (ends - start.utc) // _MINUTE
    if minutes < 0:
        note(source.line.number, CalendarCause.BAD_VALUE, source.line.text[:80])
        minutes, ends = 0, start.utc
    if minutes > LONGEST:
        note(source.line.number, CalendarCause.TOO_LONG, source.line.text[:80])
        last = in_zone(ends, checked_zone(start.zone)).date()
        first = start._replace(start=None, zone="")
        return Span(When(start.day, last_day=max(last, start.day)), first, first.utc, ends)
    return Span(When(start.day, start.start, minutes, start.zone), start, start.utc, ends)


def _at(moment: Moment) -> Span:
    if moment.start is None:
        return Span(When(moment.day), moment, moment.utc, moment.utc)
    return Span(When(moment.day, moment.start, 0, moment.zone), moment, moment.utc, moment.utc)


def _due_after(start: Moment, ends: datetime) -> Moment:
    if start.start is not None:
        return Moment(ends.date(), ends.time(), zone_names.UTC)
    last = ends.date() - _DAY if ends.time() == time() and ends.date() > start.day else ends.date()
    return Moment(last)


def _next(day: date) -> date:
    return day + _DAY if day < date.max else day
