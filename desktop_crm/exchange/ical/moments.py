"""Dates, times and durations of a calendar file as wall time in a zone."""

import re
from datetime import UTC as UTC_ZONE
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from desktop_crm.domain.wall_time import checked_zone, in_zone, instant
from desktop_crm.exchange.ical.content_lines import Property
from desktop_crm.exchange.ical.zones import UTC, Zones

_SEPARATED = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


class UnreadableError(ValueError):
    """A value that stands in a file and cannot be read."""


class Moment(NamedTuple):
    """A date, or wall time in a zone; ``known`` is False where the file's zone means nothing to us."""

    day: date
    start: time | None = None
    zone: str = ""
    known: bool = True

    @property
    def utc(self) -> datetime:
        """When it is; a date is its midnight, as if it were in UTC."""
        return instant(self.day, self.start or time(), self.zone or UTC)

    @property
    def to_the_minute(self) -> "Moment":
        """The same without seconds, which activities do not have."""
        return self if self.start is None else self._replace(start=self.start.replace(second=0))

    def day_in(self, zone: str) -> date:
        """Return the date in another zone; a date is the same everywhere."""
        return in_zone(self.utc, checked_zone(zone)).date() if self.start is not None and zone else self.day


def moment_of(found: Property, zones: Zones) -> Moment:
    """Return what a property of a date or time says, to the second.

    Raises:
        UnreadableError: It says nothing that can be read.
    """
    return moment_from(found.value, found.params.get("TZID", ""), zones)


def moments_of(found: Property, zones: Zones, most: int) -> list[Moment]:
    """Return the dates or times of a list, to the minute; of a period its start.

    Raises:
        UnreadableError: One of them cannot be read.
    """
    tzid = found.params.get("TZID", "")
    texts = [text for text in found.value.split(",", most)[:most] if text.strip()]
    return [moment_from(text.partition("/")[0], tzid, zones).to_the_minute for text in texts]


def moment_from(text: str, tzid: str, zones: Zones) -> Moment:
    """Return what the text of a date or time says.

    Raises:
        UnreadableError: It says nothing that can be read.
    """
    from icalendar.prop import vDDDTypes

    head, colon, tail = text.strip().rpartition(":")
    if colon and tzid and not text.strip()[:4].isdigit():
        text, tzid = tail, f"{tzid}:{head}"  # a name such as "(UTC+01:00) Berlin" without its quotes
    text = _SEPARATED.sub(r"\1\2\3", text.strip().upper()).replace(":", "")
    if len(text) == len("20260311T1030"):
        text += "00"
    try:
        found = vDDDTypes.from_ical(text)
    except ValueError as error:
        raise UnreadableError(text) from error
    if isinstance(found, datetime):
        return _moment(found, tzid, zones)
    if isinstance(found, date):
        return Moment(found)
    raise UnreadableError(text)


def _moment(found: datetime, tzid: str, zones: Zones) -> Moment:
    if found.tzinfo is not None:
        return Moment(found.date(), found.time(), UTC)
    if not tzid:
        return Moment(found.date(), found.time(), zones.home)
    if zone := zones.name(tzid, found.date()):
        return Moment(found.date(), found.time(), zone)
    offset = zones.offset(tzid, found)
    if offset is None:
        return Moment(found.date(), found.time(), zones.home, known=False)
    local = in_zone(_utc(found, offset), checked_zone(zones.home))
    return Moment(local.date(), local.time(), zones.home, known=False)


def _utc(wall: datetime, offset: timedelta) -> datetime:
    try:
        return (wall - offset).replace(tzinfo=UTC_ZONE)
    except OverflowError:
        return wall.replace(tzinfo=UTC_ZONE)


class Length(NamedTuple):
    """A duration: days of the calendar, and exact time beside them (RFC 5545, 3.3.6)."""

    days: timedelta
    exact: timedelta


def length_of(text: str) -> Length:
    """Return what a duration says.

    Raises:
        UnreadableError: It is none.
    """
    text = text.strip().upper()
    whole, days = _duration(text), timedelta(0)
    date_part = text.partition("T")[0]
    if date_part[-1:] in {"D", "W"}:
        days = _duration(date_part)
    return Length(days, whole - days)


def _duration(text: str) -> timedelta:
    from icalendar.prop import vDuration

    try:
        found = vDuration.from_ical(text)
    except ValueError as error:
        raise UnreadableError(text) from error
    if not isinstance(found, timedelta):
        raise UnreadableError(text)
    return found


def after(start: Moment, length: Length) -> datetime:
    """Return in UTC when a length from a moment is over.

    Raises:
        UnreadableError: It is outside of the calendar.
    """
    try:
        return instant(start.day + length.days, start.start or time(), start.zone or UTC) + length.exact
    except OverflowError as error:
        raise UnreadableError(str(length)) from error
