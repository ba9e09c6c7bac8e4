"""Activities read from the bytes of a calendar file, whatever it looks like."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from desktop_crm.domain.activities import When
from desktop_crm.domain.calendar_files import CalendarCause, CalendarEntry, CalendarFile, CalendarProblem
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.exchange.ical.components import EVENT, TODO, ZONE, components
from desktop_crm.exchange.ical.content_lines import content_lines
from desktop_crm.exchange.ical.entries import Found, entry_of
from desktop_crm.exchange.ical.moments import Moment
from desktop_crm.exchange.ical.spans import at_home
from desktop_crm.exchange.ical.zones import Zones

MOST_PROBLEMS = 1000
"""More problems of one file are not listed."""


def read_calendar(data: bytes, file_name: str, home_zone: str) -> CalendarFile:
    """Read the events and to-dos of a calendar file (RFC 5545; text of vCalendar 1.0).

    Times without a zone are taken as those of ``home_zone``, an IANA name; single ones in UTC are
    given in it. What cannot be taken as it stands gives a problem, and the rest goes on. Of
    several versions of one activity the one with the highest SEQUENCE is taken, the last of those.
    """
    problems: list[CalendarProblem] = []

    def note(line: int, cause: CalendarCause, detail: str) -> None:
        if len(problems) < MOST_PROBLEMS:
            problems.append(CalendarProblem(file_name, line, cause, detail))

    parts = components(content_lines(data, note), note)
    zones = Zones([part for part in parts if part.name == ZONE], home_zone)
    found: list[Found] = []
    for part in parts:
        if part.name in {EVENT, TODO}:
            found.append(entry_of(part, zones, note))
        elif part.name != ZONE:
            note(part.line, CalendarCause.UNSUPPORTED, part.name[:80])
    if not found:
        note(1, CalendarCause.NO_CALENDAR, "")
    problems.sort(key=lambda problem: problem.line)
    return CalendarFile(tuple(_put_together(found, home_zone)), tuple(problems))


def _put_together(found: Iterable[Found], home: str) -> Iterator[CalendarEntry]:
    """Yield series with the dates that are replaced left out, each before its overrides."""
    series, overrides = _by_uid(found)
    for key, main in series.items():
        replaced = overrides.pop(key, {})
        yield from _with_overrides(main, replaced)
        yield from (_on(main.entry, moment, home) for moment in main.more if moment.day not in replaced)
    for lone in overrides.values():
        yield from (entry for entry in lone.values() if not entry.cancelled)


_Series = dict[str, Found]
_Overrides = dict[str, dict[date, CalendarEntry]]


def _by_uid(found: Iterable[Found]) -> tuple[_Series, _Overrides]:
    """Return the latest version of each activity, and of each override by UID and occurrence."""
    latest = sorted(found, key=lambda item: item.sequence)
    series = {_key(item): item for item in latest if item.replaces is None}
    in_order = sorted(series.values(), key=lambda item: item.entry.line)
    series = {_key(item): item for item in in_order}
    overrides: _Overrides = {}
    for item in latest:
        if item.replaces is not None:
            day = _occurrence(item.replaces, item, series.get(_key(item)))
            overrides.setdefault(_key(item), {})[day] = replace(item.entry, occurrence=day)
    return series, overrides


def _key(item: Found) -> str:
    return item.entry.uid or f"\n{item.entry.line}"


def _occurrence(replaces: Moment, item: Found, main: Found | None) -> date:
    """Return the date of the rule that an override means, in the zone of its series."""
    first = (main.first if main else None) or item.first
    return replaces.day_in(first.zone) if first else replaces.day


def _with_overrides(main: Found, overrides: dict[date, CalendarEntry]) -> Iterator[CalendarEntry]:
    """Yield an activity and what stands in place of its occurrences.

    Without a rule there are no occurrences: the override of the only one replaces it, and
    others, of additional dates, are activities of their own.
    """
    entry, recurrence = main.entry, main.entry.recurrence
    if recurrence is not None:
        excluded = recurrence.excluded.union(day for day, other in overrides.items() if not other.following)
        recurrence = Recurrence(recurrence.rule, excluded, recurrence.from_completion)
        yield replace(entry, recurrence=recurrence)
        yield from (other for other in overrides.values() if not other.cancelled)
    else:
        first = main.first.day if main.first else None
        only = overrides.get(first) if first else None
        yield replace(only, occurrence=None, following=False) if only else entry
        for day, other in overrides.items():
            if day != first and not other.cancelled:
                yield replace(
                    other, uid=_own_uid(entry.uid, day.isoformat()), occurrence=None, following=False
                )


def _on(entry: CalendarEntry, moment: Moment, home: str) -> CalendarEntry:
    """Return an activity on one of its additional dates."""
    name = moment.day.isoformat()
    try:
        when = entry.when.on(moment.day)
    except OverflowError:  # its last day would be after the year 9999
        when = When(moment.day)
    if moment.start is not None and entry.when.is_timed:
        when = at_home(When(moment.day, moment.start, entry.when.duration, moment.zone), home)
        name += f"T{moment.start:%H%M}"
    print_of = f"{entry.fingerprint} {moment.utc.isoformat()}"
    return replace(
        entry,
        uid=_own_uid(entry.uid, name),
        when=when,
        recurrence=None,
        fingerprint=hashlib.sha256(print_of.encode()).hexdigest(),
    )


def _own_uid(uid: str, occurrence: str) -> str:
    return f"{uid}/{occurrence}" if uid else ""
