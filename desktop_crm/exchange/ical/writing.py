"""Activities written as iCalendar (RFC 5545), which other calendars and task lists read."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from desktop_crm import __version__
from desktop_crm.domain.activities import NORMAL, ActivityState
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.exchange.ical import own_properties as own
from desktop_crm.exchange.ical.components import EVENT, TODO
from desktop_crm.exchange.ical.content_lines import name_of
from desktop_crm.exchange.ical.extra_lines import extra_lines
from desktop_crm.exchange.ical.people import email_of
from desktop_crm.exchange.ical.time_writing import alarm_lines, date_text, exdate_lines, rule_line, time_lines
from desktop_crm.exchange.ical.zone_writing import zone_lines
from desktop_crm.exchange.ical.zones import UTC_NAMES
from desktop_crm.exchange.vcard.line_writing import escaped, folded, param

PRODUCT = f"-//Desktop CRM//Desktop CRM {__version__}//EN"
_PRIORITIES = {1: 1, 2: 3, 4: 7, 5: 9}
STANDARD_KINDS: Mapping[str, str] = MappingProxyType(
    {
        Builtin.CALL: "Call",
        Builtin.MEETING: "Meeting",
        Builtin.TODO: "To-do",
        Builtin.LETTER: "Letter",
        Builtin.EMAIL: "E-mail",
    }
)
"""What our own kinds are called in a file, which speaks to other programs: in English."""
_MOST_NAMES = 3
_YEARS_AHEAD = 10
"""How long after the last date zones are defined whose clocks follow no rule: what recurs goes on."""


def write_calendar(
    entries: Sequence[CalendarEntry], now: datetime, kind_names: Mapping[str, str] = STANDARD_KINDS
) -> bytes:
    """Return activities as one calendar file; ``now`` is when that is, in UTC.

    What is about nothing in particular is called by its kind, as in ``kind_names``, and its people.

    An override is written as one where its series is among the ``entries``. What is done,
    the kind, the result and other words of ours are properties of our own.
    """
    series = {entry.uid: entry for entry in entries if entry.uid and entry.recurrence is not None}
    replaced: dict[str, set[date]] = {}
    for entry in entries:
        if entry.occurrence is not None and not entry.following:
            replaced.setdefault(entry.uid, set()).add(entry.occurrence)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        *_zones(entries, now),
    ]
    for entry in entries:
        title = "" if entry.regarding else _title(entry, kind_names)
        lines += _component(entry, title, series, replaced.get(entry.uid, set()), now)
    lines.append("END:VCALENDAR")
    return "".join(map(folded, lines)).encode("utf-8", "replace")


def _zones(entries: Sequence[CalendarEntry], now: datetime) -> Iterator[str]:
    years: dict[str, list[int]] = {}
    for entry in entries:
        when, recurrence = entry.when, entry.recurrence
        if when.day is not None and when.is_timed and when.zone not in UTC_NAMES:
            until = recurrence.until.year if recurrence and recurrence.until else when.day.year
            years.setdefault(when.zone, []).extend((when.day.year, until))
    for zone, found in sorted(years.items()):
        yield from zone_lines(zone, min(found) - 1, max(now.year, *found) + _YEARS_AHEAD)


def _title(entry: CalendarEntry, kind_names: Mapping[str, str]) -> str:
    """Return what an activity is called that does not say what it is about, such as "Call Ali Raza"."""
    names = [" ".join((person.name or person.email).split()) for person in entry.people]
    people = ", ".join(filter(None, names[:_MOST_NAMES])) + (", …" if names[_MOST_NAMES:] else "")
    return " ".join(filter(None, (kind_names.get(entry.kind, ""), people)))


def _component(
    entry: CalendarEntry,
    title: str,
    series: Mapping[str, CalendarEntry],
    replaced: set[date],
    now: datetime,
) -> Iterator[str]:
    main = series.get(entry.uid) if entry.occurrence is not None else None
    kind = _kind_of_component(main or entry)
    own_lines = [f"UID:{escaped(entry.uid)}", f"DTSTAMP:{date_text(now)}Z"]
    own_lines += time_lines(entry, kind, main)
    if entry.recurrence is not None:
        own_lines.append(rule_line(entry.recurrence, entry.when))
        own_lines += exdate_lines(entry.recurrence.excluded - replaced, entry.when)
    own_lines += [*_texts(entry, title), *_state(entry, kind), *_our_words(entry, kind)]
    written = {name_of(line) for line in own_lines} - {"RRULE"}
    written |= {"RRULE"} if entry.recurrence is not None else set()
    extra = list(extra_lines(entry.extra, written))
    yield f"BEGIN:{kind}"
    yield from own_lines
    yield from _people(entry.people, extra)
    yield from extra
    yield from alarm_lines(entry, kind)
    yield f"END:{kind}"


def _kind_of_component(entry: CalendarEntry) -> str:
    """Return what others shall see: an event has a time or is a day's, a to-do is ticked off."""
    when = entry.when
    is_whole_days = when.last_day is not None or entry.kind == Builtin.MEETING
    if entry.kind == Builtin.TODO or when.day is None or not (when.is_timed or is_whole_days):
        return TODO
    return EVENT


def _texts(entry: CalendarEntry, title: str) -> Iterator[str]:
    if entry.regarding or title:
        yield f"SUMMARY:{escaped(entry.regarding or title)}"
    if title:
        yield f"{own.SUMMARY}:{escaped(title)}"
    if entry.details:
        yield f"DESCRIPTION:{escaped(entry.details)}"
    if entry.place:
        yield f"LOCATION:{escaped(entry.place)}"
    if entry.priority != NORMAL:
        yield f"PRIORITY:{_PRIORITIES[entry.priority]}"
    if entry.private:
        yield "CLASS:PRIVATE"


def _state(entry: CalendarEntry, kind: str) -> Iterator[str]:
    is_done = entry.state is ActivityState.DONE
    if entry.cancelled:
        yield "STATUS:CANCELLED"
    elif is_done and kind == TODO:
        yield "STATUS:COMPLETED"
        yield "PERCENT-COMPLETE:100"
        if entry.done_at:
            yield f"COMPLETED:{date_text(datetime.fromisoformat(entry.done_at))}Z"
    elif is_done:
        yield f"{own.COMPLETED}:" + (
            f"{date_text(datetime.fromisoformat(entry.done_at))}Z" if entry.done_at else ""
        )


def _our_words(entry: CalendarEntry, kind: str) -> Iterator[str]:
    if entry.kind != (Builtin.TODO if kind == TODO else Builtin.MEETING):
        yield f"{own.KIND}:{escaped(entry.kind)}"
    if entry.owner:
        yield f"{own.OWNER}:{escaped(entry.owner)}"
    if entry.result:
        yield f"{own.RESULT}:{escaped(entry.result)}"
    if entry.minutes is not None:
        yield f"{own.MINUTES}:{entry.minutes}"


def _people(people: Sequence[CalendarPerson], extra: Sequence[str]) -> Iterator[str]:
    """Yield a line for everybody whom no kept line names."""
    named = {email.casefold() for line in extra if (email := email_of(line))}
    for person in people:
        uid = param(own.CONTACT_UID, person.uid) if person.uid else ""
        if not person.email:
            yield f"{own.PARTICIPANT}{uid}:{escaped(person.name)}"
        elif person.email.casefold() not in named:
            name = param("CN", person.name) if person.name else ""
            yield f"ATTENDEE{name}{uid}:mailto:{_address(person.email)}"


def _address(email: str) -> str:
    """Return an address as a URI takes it: without spaces, lines and percent signs of its own."""
    return "".join(email.replace("%", "%25").split())
