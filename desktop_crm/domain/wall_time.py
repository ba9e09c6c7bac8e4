"""Wall time and moments: what the clock at a place shows, and when that is for everybody."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop_crm.domain.activities import When
from desktop_crm.domain.errors import InvalidValueError, Problem

_MINUTE = timedelta(minutes=1)
_UTC = ZoneInfo("UTC")
_FIRST, _LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@lru_cache(maxsize=1024)
def known_zone(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name, None where this computer knows none of that name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def checked_zone(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name.

    Raises:
        InvalidValueError: There is none of that name.
    """
    zone = known_zone(name)
    if zone is None:
        raise InvalidValueError("zone", Problem.UNKNOWN, name)
    return zone


def instant(day: date, start: time, zone: str) -> datetime:
    """Return in UTC when a clock at a place shows this.

    A time that a clock change leaves out counts by the offset before the change, so that 02:30 is
    03:30 (RFC 5545, 3.3.5); of a time that comes twice the first counts. A zone that this computer
    does not know is taken as UTC: what a newer computer has stored must not stop a whole calendar.
    What lies outside the years 1 to 9999 in UTC is cut there.
    """
    wall = datetime.combine(day, start.replace(tzinfo=None, fold=0), known_zone(zone) or _UTC)
    try:
        return wall.astimezone(UTC)
    except OverflowError:
        return _FIRST if day.year == 1 else _LAST


def span(when: When) -> tuple[datetime, datetime]:
    """Return in UTC when something timed starts and ends.

    Minutes are exact time (RFC 5545, 3.3.6): an hour that begins before a clock change ends an hour
    later for everybody, whatever the clock on the wall shows then.

    Raises:
        InvalidValueError: It is timeless.
    """
    if when.day is None or when.start is None:
        raise InvalidValueError("start", Problem.EMPTY)
    starts = instant(when.day, when.start, when.zone)
    return starts, starts + min(when.duration * _MINUTE, _LAST - starts)


def in_zone(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return what the clock at a place shows at a moment, cut to the years 1 to 9999."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return (_FIRST if moment.year == 1 else _LAST).replace(tzinfo=zone)


def seen_on(when: When, day: date, zone: ZoneInfo) -> When:
    """Return the same on the day of its own place that is, at its start, a given day at another."""
    moved = when.on(day)
    if not moved.is_timed:
        return moved
    try:
        return moved.on(day + (day - in_zone(span(moved)[0], zone).date()))
    except OverflowError:
        return moved
