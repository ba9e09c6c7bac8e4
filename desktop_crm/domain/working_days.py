"""Days counted from a day: "+3d", "+1w", "+1m", "+1wd"; and which days are worked on."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from desktop_crm.domain.errors import InvalidValueError, Problem

_OFFSET = re.compile(r"\s*(?P<sign>[+-]?)\s*(?P<count>\d{1,5})\s*(?P<unit>wd|d|w|m|y)\s*", re.IGNORECASE)


def is_weekend(day: date) -> bool:
    """Return whether a day is a Saturday or Sunday."""
    return day.weekday() >= 5


def add_offset(
    day: date, offset: str, *, business_days: bool = False, is_free: Callable[[date], bool] = is_weekend
) -> date:
    """Return the day that is an offset such as "+3d" away.

    The units are d, w, m, y, and wd for working days. A day that the month does not have becomes
    its last. With ``business_days`` a result on a day that ``is_free`` moves on to the next working day.

    Raises:
        InvalidValueError: The text is no offset, or leads out of the calendar.
    """
    match = _OFFSET.fullmatch(offset)
    if match is None:
        raise InvalidValueError("offset", Problem.UNKNOWN, offset)
    count = int(match["count"]) * (-1 if match["sign"] == "-" else 1)
    try:
        moved = add_units(day, count, match["unit"].lower(), is_free=is_free)
        return next_working_day(moved, is_free) if business_days else moved
    except (ValueError, OverflowError):
        raise InvalidValueError("offset", Problem.OUT_OF_RANGE, offset) from None


def add_units(day: date, count: int, unit: str, *, is_free: Callable[[date], bool] = is_weekend) -> date:
    """Return the day ``count`` units (d, w, m, y or wd) later.

    Raises:
        ValueError, OverflowError: It is out of the calendar.
    """
    if unit == "wd":
        return _add_working_days(day, count, is_free)
    if unit in ("m", "y"):
        return add_months(day, count * (12 if unit == "y" else 1))
    return day + timedelta(days=count * (7 if unit == "w" else 1))


def add_months(day: date, count: int) -> date:
    """Return the same day of a later month, or that month's last day.

    Raises:
        ValueError: It is out of the calendar.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not date.min.year <= year <= date.max.year:
        raise ValueError(year)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def next_working_day(day: date, is_free: Callable[[date], bool] = is_weekend) -> date:
    """Return the day itself if it is worked on, else the first such day after it.

    Raises:
        OverflowError: It is out of the calendar.
    """
    while is_free(day):
        day += timedelta(days=1)
    return day


def _add_working_days(day: date, count: int, is_free: Callable[[date], bool]) -> date:
    step = timedelta(days=1 if count >= 0 else -1)
    for _ in range(abs(count)):
        day += step
        while is_free(day):
            day += step
    return day
