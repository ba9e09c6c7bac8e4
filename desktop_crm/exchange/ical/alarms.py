"""Alarms of a calendar file as minutes before the start."""

from datetime import datetime, time, timedelta

from desktop_crm.domain.activities import LONGEST
from desktop_crm.domain.wall_time import instant
from desktop_crm.exchange.ical.components import Component
from desktop_crm.exchange.ical.content_lines import Property, property_of
from desktop_crm.exchange.ical.moments import Moment, UnreadableError, after, length_of, moment_of
from desktop_crm.exchange.ical.spans import Span
from desktop_crm.exchange.ical.zones import UTC, Zones

RINGS = frozenset(["DISPLAY", "AUDIO", ""])
"""The actions that are like ours; others send mail or start programs."""
TIMELESS_HOUR = 9
"""From when of its day the lead of something without a time is counted."""
_MINUTE = timedelta(minutes=1)


def rings(alarm: Component) -> bool:
    """Return whether an alarm is of a kind that rings."""
    return _first(alarm, "ACTION").upper() in RINGS


def lead_of(alarm: Component, span: Span, zones: Zones) -> int | None:
    """Return how many minutes before the start an alarm rings, None where we cannot ring then."""
    trigger = next((p for line in alarm.lines if (p := property_of(line)) and p.name == "TRIGGER"), None)
    when = span.when
    if trigger is None or when.day is None:
        return None
    try:
        if trigger.value.strip()[:1].isdigit():
            moment, zone = moment_of(trigger, zones).utc, zones.home
        else:
            moment, zone = _relative(trigger, span), UTC
    except UnreadableError:
        return None
    start = instant(when.day, when.start or time(TIMELESS_HOUR), when.zone or zone)
    lead = (start - moment) // _MINUTE
    return lead if 0 <= lead <= LONGEST else None


def _relative(trigger: Property, span: Span) -> datetime:
    """Return when an alarm rings that is set from the start or the end.

    Raises:
        UnreadableError: Its trigger is no duration, or there is nothing to count from.
    """
    base = span.ends if trigger.params.get("RELATED", "").upper() == "END" else span.starts
    if base is None:
        raise UnreadableError(trigger.value[:80])
    return after(Moment(base.date(), base.time(), UTC), length_of(trigger.value))


def _first(alarm: Component, name: str) -> str:
    found = (p.value.strip() for line in alarm.lines if (p := property_of(line)) and p.name == name)
    return next(found, "")
