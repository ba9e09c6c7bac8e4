"""An event or a to-do of a calendar file as an activity."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from desktop_crm.domain.activities import NORMAL, REGARDING_LENGTH, ActivityState, When
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.calendar_files import CalendarCause, CalendarEntry
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.exchange.ical import own_properties as own
from desktop_crm.exchange.ical.alarms import lead_of, rings
from desktop_crm.exchange.ical.components import ALARM, TODO, Component
from desktop_crm.exchange.ical.content_lines import Line, Note, Property, name_of, property_of
from desktop_crm.exchange.ical.moments import Moment, UnreadableError, moment_of, moments_of
from desktop_crm.exchange.ical.people import NAMES, people_of
from desktop_crm.exchange.ical.rules import rule_of
from desktop_crm.exchange.ical.spans import Properties, Span, at_home, event_span, read, todo_span
from desktop_crm.exchange.ical.zones import UTC, UTC_NAMES, Zones
from desktop_crm.exchange.vcard.values import text_list, unescape

MOST_DATES = 2000
"""More excluded or additional dates of one activity are not read."""
_LONGEST_LINE, _LONGEST_EXTRA = 64 * 1024, 256 * 1024

_PRIORITIES = (NORMAL, 1, 1, 2, 2, 3, 4, 4, 5, 5)
"""Ours by iCalendar's 0 to 9: 0 is undefined, 1 to 4 high, 5 normal, 6 to 9 low (RFC 5545, 3.8.1.9)."""
_CALLS = frozenset(
    {"call", "calls", "phone call", "phone", "telephone", "telefon", "telefonat", "anruf", "کال", "فون"}
)
_CHANGES_ALONE = frozenset({"DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CREATED"})
_READ = frozenset(
    {
        "UID", "DTSTAMP", "DTSTART", "DTEND", "DUE", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION",
        "PRIORITY", "CLASS", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID", "COMPLETED", *NAMES,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """An activity as its component has it, before series and their overrides are put together."""

    entry: CalendarEntry
    sequence: int
    first: Moment | None
    replaces: Moment | None
    more: tuple[Moment, ...]


def entry_of(component: Component, zones: Zones, note: Note) -> Found:
    """Return what an event or a to-do says; what cannot be read is noted, the rest is taken."""
    return _Reading(component, zones, note).found()


class _Reading:
    """Reads one component; ``_extra`` are its lines that have no field."""

    def __init__(self, component: Component, zones: Zones, note: Note) -> None:
        self._component = component
        self._zones = zones
        self._note = note
        self._extra: list[str] = []
        self._room = _LONGEST_EXTRA
        self._properties = self._sorted()
        self._span = self._when()
        self._left_out = self._dates("EXDATE")

    def found(self) -> Found:
        replaces = read(self._properties, "RECURRENCE-ID", self._zones, self._note)
        recurrence = None if replaces else self._recurrence()
        more = [] if replaces else self._more_dates()
        lead = self._alarm_lead()
        summary, is_done = self._summary(), self._is_done()
        entry = CalendarEntry(
            uid=self._line("UID"),
            kind=self._kind(),
            regarding=summary[:REGARDING_LENGTH].strip(),
            when=self._time(keeps_zone=recurrence is not None),
            details=self._details(summary),
            place=self._line("LOCATION"),
            priority=_PRIORITIES[number if (number := self._number("PRIORITY")) and number < 10 else 0],
            private=self._raw("CLASS") in {"PRIVATE", "CONFIDENTIAL"},
            owner=self._line(own.OWNER),
            alarm_lead=lead,
            recurrence=recurrence,
            people=people_of(p for name in NAMES for p in self._properties.get(name, ())),
            state=ActivityState.DONE if is_done else ActivityState.PLANNED,
            done_at=self._done_at() if is_done else "",
            result=self._line(own.RESULT),
            minutes=self._number(own.MINUTES),
            cancelled=self._raw("STATUS") == "CANCELLED",
            following=replaces is not None and self._replaces_following(),
            extra="\n".join(self._extra),
            fingerprint=_fingerprint(self._component),
            line=self._component.line,
        )
        return Found(entry, self._number("SEQUENCE") or 0, self._span.first, replaces, tuple(more))

    def _sorted(self) -> Properties:
        """Return the properties by name; those that have no field become extra lines."""
        found: dict[str, list[Property]] = {}
        for line in self._component.lines:
            named = property_of(line)
            if named is None:
                self._note(line.number, CalendarCause.BAD_VALUE, line.text[:80])
                self._keep(line)
                continue
            found.setdefault(named.name, []).append(named)
            if not _has_field(named):
                self._keep(line)
        return found

    def _keep(self, line: Line) -> None:
        if len(line.text) > _LONGEST_LINE or len(line.text) > self._room:
            self._note(line.number, CalendarCause.TOO_LARGE, line.text[:80])
        else:
            self._room -= len(line.text)
            self._extra.append(line.text)

    def _when(self) -> Span:
        if self._component.name == TODO:
            return todo_span(self._properties, self._zones, self._note)
        span = event_span(self._properties, self._zones, self._note)
        if span.first is None:
            self._note(self._component.line, CalendarCause.NO_START, self._line("SUMMARY")[:80])
        return span

    def _time(self, *, keeps_zone: bool) -> When:
        when, ours = self._span.when, self._line(own.ZONE)
        if when.zone == UTC and ours in UTC_NAMES:
            return replace(when, zone=ours)
        return when if keeps_zone or ours else at_home(when, self._zones.home)

    def _summary(self) -> str:
        """Return the summary; one that we made of the kind and the people, and nobody changed, is none."""
        summary = self._line("SUMMARY")
        return "" if summary == self._line(own.SUMMARY) else summary

    def _recurrence(self) -> Recurrence | None:
        """Return how it comes again: by the first rule that we can keep."""
        recurrence = None
        first = self._span.first
        for rule in [*self._properties.get(own.FROM_COMPLETION, ()), *self._properties.get("RRULE", ())]:
            try:
                if first is None or recurrence is not None:
                    raise UnreadableError(rule.value)
                read_rule = rule_of(rule.value, first, self._zones, self._excluded(first))
            except UnreadableError:
                self._note(rule.line.number, CalendarCause.RULE_NOT_KEPT, rule.value[:80])
                self._keep(rule.line)
            else:
                from_completion = rule.name == own.FROM_COMPLETION
                recurrence = Recurrence(read_rule.rule, read_rule.excluded, from_completion)
        return recurrence

    def _excluded(self, first: Moment) -> frozenset[date]:
        return frozenset(moment.day_in(first.zone) for moment in self._left_out)

    def _more_dates(self) -> list[Moment]:
        """Return the dates on which it is besides those of a rule."""
        left_out = {moment.utc for moment in self._left_out}
        dates = {moment.utc: moment for moment in self._dates("RDATE") if moment.utc not in left_out}
        if self._span.first is None:
            return []
        dates.pop(self._span.first.utc, None)
        if dates:
            self._note(self._properties["RDATE"][0].line.number, CalendarCause.DATES_APART, str(len(dates)))
        return list(dates.values())

    def _dates(self, name: str) -> list[Moment]:
        dates: list[Moment] = []
        for found in self._properties.get(name, ()):
            try:
                dates += moments_of(found, self._zones, MOST_DATES)
            except UnreadableError:
                self._note(found.line.number, CalendarCause.BAD_VALUE, found.line.text[:80])
            if len(dates) > MOST_DATES or found.value.count(",") >= MOST_DATES:
                self._note(found.line.number, CalendarCause.TOO_LARGE, found.line.text[:80])
                break
        return dates[:MOST_DATES]

    def _alarm_lead(self) -> int | None:
        """Return the lead of the first alarm that we can ring; what else is in the component is kept."""
        lead: int | None = None
        for part in self._component.parts:
            if part.name == ALARM and lead is None and rings(part):
                lead = lead_of(part, self._span, self._zones)
                if lead is not None:
                    continue
            if part.name == ALARM and rings(part):
                self._note(part.line, CalendarCause.ALARM_NOT_KEPT, self._line("SUMMARY")[:80])
            self._keep(Line(part.line, "\n".join(part.texts())))
        return lead

    def _kind(self) -> str:
        if kind := self._line(own.KIND)[:40]:
            return kind
        categories = [text for p in self._properties.get("CATEGORIES", ()) for text in text_list(p.value)]
        if any(category.casefold() in _CALLS for category in categories):
            return Builtin.CALL
        return Builtin.TODO if self._component.name == TODO else Builtin.MEETING

    def _details(self, summary: str) -> str:
        """Return the descriptions, below a summary that is too long for a line of its own."""
        texts = [unescape(p.value).strip() for p in self._properties.get("DESCRIPTION", ())]
        if len(summary) > REGARDING_LENGTH:
            texts.insert(0, summary)
        return "\n\n".join(filter(None, texts))

    def _is_done(self) -> bool:
        if self._component.name != TODO:
            return own.COMPLETED in self._properties
        if status := self._raw("STATUS"):
            return status == "COMPLETED"
        return bool(self._raw("COMPLETED")) or self._raw("PERCENT-COMPLETE") == "100"

    def _done_at(self) -> str:
        name = "COMPLETED" if self._component.name == TODO else own.COMPLETED
        for found in self._properties.get(name, ()):
            try:
                return f"{moment_of(found, self._zones).utc.isoformat()[:19]}Z" if found.value else ""
            except UnreadableError:
                self._note(found.line.number, CalendarCause.BAD_VALUE, found.line.text[:80])
        return ""

    def _replaces_following(self) -> bool:
        params = self._properties["RECURRENCE-ID"][0].params
        return params.get("RANGE", "").upper() == "THISANDFUTURE"

    def _raw(self, name: str) -> str:
        return next((p.value.strip().upper() for p in self._properties.get(name, ())), "")

    def _line(self, name: str) -> str:
        return next((" ".join(unescape(p.value).split()) for p in self._properties.get(name, ())), "")

    def _number(self, name: str) -> int | None:
        text = self._raw(name)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _has_field(found: Property) -> bool:
    """Return whether a property is said by a field of ours, so that it need not be kept as it is."""
    match found.name:
        case "STATUS":
            return found.value.strip().upper() in {"COMPLETED", "CANCELLED", "NEEDS-ACTION"}
        case "PERCENT-COMPLETE":
            return found.value.strip() in {"0", "100"}
    return is_field(found.name)


def is_field(name: str) -> bool:
    """Return whether a property of this name is what a field of ours says."""
    return name in _READ or own.is_ours(name)


def _fingerprint(component: Component) -> str:
    """Return a hash of a component without what changes each time a program writes it."""
    lines = (text for text in component.texts() if name_of(text) not in _CHANGES_ALONE)
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()
