"""The time zones that a calendar file names, as IANA zones: by their name, or by when their clocks change."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.recurrence_days import days_within, pattern_of
from desktop_crm.domain.wall_time import known_zone
from desktop_crm.exchange.ical.components import Component
from desktop_crm.exchange.ical.content_lines import Property, property_of

UTC = "UTC"
UTC_NAMES = frozenset({UTC, "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})
"""The zones whose times are written as those of UTC, without a definition."""
_SAMPLES = 104
"""Two years of weeks: enough to tell rules of clock changes apart."""
_MOST_DATES, _MOST_OBSERVANCES, _MOST_ZONES = 500, 40, 50
_TWO_YEARS = timedelta(days=732)


class Zones:
    """The zones of one file; times without one are those of ``home``."""

    def __init__(self, definitions: Iterable[Component], home: str) -> None:
        self.home = home
        self._definitions = {tzid: part for part in definitions if (tzid := _value(part, "TZID"))}
        self._found: dict[str, str | None] = {}
        self._searches = 0

    def name(self, tzid: str, day: date) -> str | None:
        """Return the IANA name for a TZID, None where there is none; ``day`` is one it is used on."""
        if tzid not in self._found:
            self._found[tzid] = self._search(tzid, day)
        return self._found[tzid]

    def offset(self, tzid: str, wall: datetime) -> timedelta | None:
        """Return what the file itself says of a zone's distance from UTC, None where it says nothing."""
        definition = self._definitions.get(tzid)
        return _offset(_observances(definition), wall) if definition else None

    def _search(self, tzid: str, day: date) -> str | None:
        definition = self._definitions.get(tzid)
        names = [tzid, _value(definition, "X-LIC-LOCATION") if definition else ""]
        named = next((found for name in names if (found := _by_name(name))), None)
        if named or definition is None or self._searches >= _MOST_ZONES:
            return named
        self._searches += 1
        observances = _observances(definition)
        return _by_clock_changes(observances, day, self.home) if observances else None


def _value(component: Component, name: str) -> str:
    return next((found.value.strip() for found in _properties(component) if found.name == name), "")


def _properties(component: Component) -> Iterator[Property]:
    return (found for line in component.lines if (found := property_of(line)))


def _by_name(name: str) -> str | None:
    """Return the zone that a name means: IANA's own, at the end of a path, or a name of Windows."""
    name = name.strip().strip('"')
    if not name or known_zone(name):
        return name or None
    parts = [part for part in name.split("/") if part]
    for count in (3, 2, 1):
        tail = "/".join(parts[-count:]).casefold()
        if found := _names().get(tail):
            return found
    return None


@cache
def _names() -> dict[str, str]:
    """Return all names of zones, in small letters, with IANA's."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    windows = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}
    return windows | {name.casefold(): name for name in available_timezones()} | {"z": UTC}


@dataclass(frozen=True, slots=True)
class _Observance:
    """A part of a VTIMEZONE: which offset begins when, in the wall time of the offset before."""

    begins: datetime
    offset: timedelta
    before: timedelta
    rule: Recurrence | None
    dates: list[datetime]

    def last_onset(self, wall: datetime) -> datetime | None:
        """Return when it began for the last time."""
        found = [self.begins] if self.begins <= wall else []
        found += self.dates[: bisect_right(self.dates, wall)][-1:]
        if self.rule and found:
            first, last = max(self.begins, wall - _TWO_YEARS).date(), wall.date()
            last = min(last, self.rule.until or last)
            days = days_within(
                pattern_of(self.rule.rule, self.begins.date()), self.begins.date(), first, last
            )
            found += [datetime.combine(day, self.begins.time()) for day in days[-1:]]
        return max(found, default=None)


def _observances(zone: Component) -> list[_Observance]:
    found = [
        _observance(part) for part in zone.parts[:_MOST_OBSERVANCES] if part.name in {"STANDARD", "DAYLIGHT"}
    ]
    return [observance for observance in found if observance]


def _observance(part: Component) -> _Observance | None:
    from icalendar.prop import vUTCOffset

    try:
        return _Observance(
            begins=_wall(_value(part, "DTSTART")),
            offset=vUTCOffset.from_ical(_value(part, "TZOFFSETTO")),
            before=vUTCOffset.from_ical(_value(part, "TZOFFSETFROM")),
            rule=_rule(_value(part, "RRULE")),
            dates=sorted(_dates(part)),
        )
    except (ValueError, InvalidValueError):
        return None


def _wall(text: str) -> datetime:
    """Read a wall time.

    Raises:
        ValueError: It is none.
    """
    return datetime.strptime(text.strip()[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007


def _dates(part: Component) -> list[datetime]:
    texts = [text for found in _properties(part) if found.name == "RDATE" for text in found.value.split(",")]
    return [_wall(text) for text in texts[:_MOST_DATES]]


def _rule(text: str) -> Recurrence | None:
    return Recurrence.parse(text) if text else None


def _offset(observances: list[_Observance], wall: datetime) -> timedelta | None:
    onsets = [(onset, found.offset) for found in observances if (onset := found.last_onset(wall))]
    if onsets:
        return max(onsets)[1]
    first = min(observances, key=lambda observance: observance.begins, default=None)
    return first.before if first else None


def _by_clock_changes(observances: list[_Observance], day: date, home: str) -> str | None:
    """Return a zone whose clocks show the same for two years from that of ``day``; ``home`` before others."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    begin = datetime.combine(date(min(max(day.year, 1900), 2200), 1, 1), time(12))
    walls = [begin + timedelta(weeks=week) for week in range(_SAMPLES)]
    wanted = [_offset(observances, wall) for wall in walls]
    candidates = dict.fromkeys([home, *WINDOWS_TO_OLSON.values(), *sorted(available_timezones())])
    for name in candidates:
        zone = known_zone(name)
        if zone and _shows(zone, walls, wanted):
            return name
    return None


def _shows(zone: ZoneInfo, walls: list[datetime], wanted: list[timedelta | None]) -> bool:
    return all(zone.utcoffset(wall) == offset for wall, offset in zip(walls, wanted, strict=True))
