"""Recurrence rules of a calendar file as rules of whole days."""

import re
from datetime import date, timedelta

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.recurrence import Recurrence, parts_of
from desktop_crm.domain.wall_time import instant
from desktop_crm.exchange.ical.moments import Moment, UnreadableError, moment_from
from desktop_crm.exchange.ical.zones import Zones

_MAX_RULE = 2000
_DAY = timedelta(days=1)
_HARMLESS = {"RSCALE": "GREGORIAN", "SKIP": "OMIT", "INTERVAL": "1"}
"""Parts that say what holds without them."""


def rule_of(text: str, start: Moment, zones: Zones, excluded: frozenset[date] = frozenset()) -> Recurrence:
    """Return an RRULE as a rule of whole days from ``start``.

    Parts that only repeat the time of the start are left out, and UNTIL becomes the last day on
    which it may be in the zone of the start.

    Raises:
        UnreadableError: It is no rule of whole days, or none at all.
    """
    if len(text) > _MAX_RULE:
        raise UnreadableError(text[:80])
    parts = parts_of(re.sub(r"\s", "", text).upper().rstrip(";"))
    for name, value in _HARMLESS.items():
        if parts.get(name) == value:
            del parts[name]
    for name, at in (("BYHOUR", "hour"), ("BYMINUTE", "minute"), ("BYSECOND", "second")):
        if start.start is not None and parts.get(name, "").lstrip("0") == str(getattr(start.start, at) or ""):
            parts.pop(name, None)
    if until := parts.get("UNTIL"):
        parts["UNTIL"] = _last_day(until, start, zones).isoformat().replace("-", "")
    try:
        return Recurrence.parse(";".join(f"{n}={v}" for n, v in parts.items()), excluded=excluded)
    except InvalidValueError as error:
        raise UnreadableError(text) from error


def _last_day(until: str, start: Moment, zones: Zones) -> date:
    """Return the last day whose time of the start is not after UNTIL."""
    found = moment_from(until, start.zone, zones)
    if found.start is None or start.start is None:
        return found.day
    day = found.day_in(start.zone)
    if instant(day, start.start, start.zone) > found.utc and day > date.min:
        day -= _DAY
    return max(day, start.day)
