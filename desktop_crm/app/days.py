"""Days and spans of days as they are typed on a command line."""

import calendar
import os
import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.quick_dates import parse_quick_date

LONGEST = 366
"""How many days a span may have."""
_PERIOD = re.compile(r"(?:(this|next|last)\s+)?(week|month)", re.IGNORECASE)
_STEPS = {"": 0, "this": 0, "next": 1, "last": -1}
_MONTH_FIRST = ("_US", "_PH", "_CA")


class Span(NamedTuple):
    """Days from the first to the last, both included."""

    first: date
    last: date


def date_reading() -> DateReading:
    """Return how dates are written here: with the month first where the environment says so."""
    setting = os.environ.get("LC_ALL") or os.environ.get("LC_TIME") or os.environ.get("LANG") or ""
    place = setting.partition(".")[0]
    month_first = place.startswith("en") and place.endswith(_MONTH_FIRST)
    return DateReading(day_first=not month_first, first_weekday=6 if month_first else 0)


def span_of(text: str, now: datetime, reading: DateReading) -> Span:
    """Return the days a text means: a day, "2026-03-01..2026-03-31", "this week", "next month".

    Raises:
        InvalidValueError: It is no date, or more than a year.
    """
    if period := _PERIOD.fullmatch(text.strip()):
        step = _STEPS[(period[1] or "").lower()]
        return _week(now.date(), step, reading) if period[2].lower() == "week" else _month(now.date(), step)
    begin, dots, end = text.partition("..")
    first = day_of(begin, now, reading)
    last = day_of(end, now, reading) if dots else first
    if not timedelta() <= last - first < timedelta(days=LONGEST):
        raise InvalidValueError("day", Problem.OUT_OF_RANGE, text)
    return Span(first, last)


def day_of(text: str, now: datetime, reading: DateReading) -> date:
    """Return the day that a text means.

    Raises:
        InvalidValueError: It is no date.
    """
    found = parse_quick_date(text, now, reading)
    if found is None or found.day is None or found.problem or found.recurrence:
        raise InvalidValueError("day", Problem.NOT_A_DATE, text)
    return found.day


def _week(today: date, step: int, reading: DateReading) -> Span:
    first = today - timedelta(days=(today.weekday() - reading.first_weekday) % 7) + timedelta(weeks=step)
    return Span(first, first + timedelta(days=6))


def _month(today: date, step: int) -> Span:
    year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
    return Span(date(year, month + 1, 1), date(year, month + 1, calendar.monthrange(year, month + 1)[1]))
