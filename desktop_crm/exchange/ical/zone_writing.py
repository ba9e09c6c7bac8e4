"""Time zones as a calendar file defines them (RFC 5545, 3.6.5)."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop_crm.domain.wall_time import known_zone
from desktop_crm.exchange.vcard.line_writing import escaped

_NONE, _DAY, _SECOND = timedelta(0), timedelta(days=1), timedelta(seconds=1)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SAME_FOR_YEARS = 5
"""As many years in a row make a rule of a clock change."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class _Change:
    """A clock change: when by the clock that was valid before, and to what."""

    wall: datetime
    before: timedelta
    offset: timedelta
    name: str

    @property
    def kind(self) -> tuple[timedelta, timedelta, str]:
        return self.before, self.offset, self.name


@lru_cache(maxsize=64)
def zone_lines(name: str, first_year: int, last_year: int) -> tuple[str, ...]:
    """Return a VTIMEZONE that holds in some years, and after them where its rules stay the same."""
    zone = known_zone(name) or ZoneInfo("UTC")
    first_year, last_year = max(first_year, _FIRST_YEAR), min(last_year, _LAST_YEAR)
    begin = datetime(max(min(first_year, last_year), _FIRST_YEAR), 1, 1, tzinfo=UTC)
    changes = [_at(zone, begin, begin - _DAY), *_changes(zone, begin, last_year + 1)]
    kinds = dict.fromkeys(change.kind for change in changes[1:])
    lines = ["BEGIN:VTIMEZONE", f"TZID:{escaped(name)}", *_observance(changes[:1], "")]
    for kind in kinds:
        lines += _observances([change for change in changes[1:] if change.kind == kind], last_year)
    return (*lines, "END:VTIMEZONE")


def _changes(zone: ZoneInfo, begin: datetime, end_year: int) -> Iterator[_Change]:
    moment = begin
    while moment.year < end_year:
        following = moment + _DAY
        if _offset(zone, moment) != _offset(zone, following):
            yield _at(zone, _moment_of_change(zone, moment, following), moment)
        moment = following


def _moment_of_change(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """Return the first second of the new offset, which is after ``low`` and not after ``high``."""
    old = _offset(zone, low)
    while high - low > _SECOND:
        middle = low + (high - low) // _SECOND // 2 * _SECOND
        low, high = (middle, high) if _offset(zone, middle) == old else (low, middle)
    return high


def _at(zone: ZoneInfo, moment: datetime, earlier: datetime) -> _Change:
    """Return the change to what is valid at a moment from what was earlier."""
    local, before, offset = moment.astimezone(zone), _offset(zone, earlier), _offset(zone, moment)
    wall = (moment + before).replace(tzinfo=None)
    return _Change(wall, before, offset, local.tzname() or zone.key)


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or _NONE


def _observances(changes: Sequence[_Change], last_year: int) -> Iterator[str]:
    """Yield what changes of one kind make: a rule as far back as it holds, and the dates before it."""
    count, rule = 0, ""
    for candidate in _rules(changes[-1].wall):
        same = _years_of(changes, candidate)
        if same > count:
            count, rule = same, candidate
    if count < _SAME_FOR_YEARS or changes[-1].wall.year < last_year:
        count = 0
    if dates := changes[: len(changes) - count]:
        yield from _observance(dates, "")
    if count:
        yield from _observance(changes[-count:][:1], rule)


def _rules(wall: datetime) -> Iterator[str]:
    """Yield the rules by which a change may be on its day: the last such weekday of a month, or the nth."""
    weekday = _WEEKDAYS[wall.weekday()]
    if wall.day > monthrange(wall.year, wall.month)[1] - 7:
        yield f"FREQ=YEARLY;BYMONTH={wall.month};BYDAY=-1{weekday}"
    if wall.day <= 28:
        yield f"FREQ=YEARLY;BYMONTH={wall.month};BYDAY={(wall.day - 1) // 7 + 1}{weekday}"


def _years_of(changes: Sequence[_Change], rule: str) -> int:
    """Return how many of the last changes, one each year, a rule gives."""
    count, following = 0, changes[-1].wall
    for change in reversed(changes):
        wall = change.wall
        if count and wall.year != following.year - 1:
            break
        if wall.time() != following.time() or rule not in _rules(wall):
            break
        count, following = count + 1, wall
    return count


def _observance(changes: Sequence[_Change], rule: str) -> Iterator[str]:
    first = changes[0]
    # Where winter is the exception, as in Dublin, others still expect the forward clock to be DAYLIGHT.
    kind = "DAYLIGHT" if first.offset > first.before else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{_basic(first.wall)}"
    if rule:
        yield f"RRULE:{rule}"
    elif changes[1:]:
        yield f"RDATE:{','.join(_basic(change.wall) for change in changes[1:])}"
    yield f"TZOFFSETFROM:{_signed(first.before)}"
    yield f"TZOFFSETTO:{_signed(first.offset)}"
    yield f"TZNAME:{escaped(first.name)}"
    yield f"END:{kind}"


def _basic(wall: datetime) -> str:
    return wall.strftime("%Y%m%dT%H%M%S")


def _signed(offset: timedelta) -> str:
    seconds = int(abs(offset).total_seconds())
    text = f"{'-' if offset < _NONE else '+'}{seconds // 3600:02}{seconds // 60 % 60:02}"
    return text + (f"{seconds % 60:02}" if seconds % 60 else "")
