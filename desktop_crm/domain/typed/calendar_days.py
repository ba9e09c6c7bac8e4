"""Days that words name: "fri", "next week", "28/3", "end of month", seen from a day."""

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.working_days import add_months, is_weekend, next_working_day

_YEARS_AHEAD = 8
"""From one 29 February to the next there are never more years."""


def existing(year: int, month: int, day: int) -> date | None:
    """Return a date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_year(today: date, month: int, day: int, *, past: bool) -> date | None:
    """Return the next day of this month and number from today on; with ``past`` the last one up to today."""
    years = range(today.year, today.year + (-_YEARS_AHEAD if past else _YEARS_AHEAD) - 1, -1 if past else 1)
    days = (existing(year, month, day) for year in years)
    return next((d for d in days if d is not None and (d <= today if past else d >= today)), None)


def nearest_month(today: date, day: int, *, past: bool) -> date | None:
    """Return the next day with this number in a month from today on; with ``past`` the last one."""
    first = today.replace(day=1)
    for months in range(12):
        try:
            month = add_months(first, -months if past else months)
        except ValueError:
            return None
        found = existing(month.year, month.month, day)
        if found is not None and (found <= today if past else found >= today):
            return found
    return None


def coming_weekday(today: date, weekday: int, *, past: bool) -> tuple[date, ...]:
    """Return the next such day after today, or the last before; on the day itself it may be today too."""
    away = (today.weekday() - weekday) % 7 if past else (weekday - today.weekday()) % 7
    day = today + timedelta(days=(away or 7) * (-1 if past else 1))
    return (day,) if away else (day, today)


def week_start(day: date, reading: DateReading) -> date:
    """Return the first day of the week that a day is in."""
    return day - timedelta(days=(day.weekday() - reading.first_weekday) % 7)


def weekday_of_week(start: date, weekday: int) -> date:
    """Return a weekday of the week that begins on ``start``."""
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def next_unit(today: date, unit: str, reading: DateReading) -> tuple[date, ...]:
    """Return when the next day, week, month or year begins, and the day one such unit from today."""
    if unit == "day":
        return (today + timedelta(days=1),)
    if unit == "workday":
        return (next_working_day(today + timedelta(days=1)),)
    if unit == "week":
        monday = next_working_day(week_start(today, reading) + timedelta(days=7))
        return distinct((monday, today + timedelta(days=7)))
    if unit == "month":
        return distinct((add_months(today.replace(day=1), 1), add_months(today, 1)))
    if unit == "year":
        return distinct((date(today.year + 1, 1, 1), add_months(today, 12)))
    return ()


def edge_of(edge: str, unit: str, day: date, reading: DateReading) -> date | None:
    """Return the start, middle or end of the week, month or year that a day is in.

    A week ends with its last working day; with business days each edge is a working day.
    """
    found = _calendar_edge(edge, unit, day, reading)
    if found is None or not reading.business_days:
        return found
    if edge == "end":
        while is_weekend(found):
            found -= timedelta(days=1)
        return found
    return next_working_day(found)


def _calendar_edge(edge: str, unit: str, day: date, reading: DateReading) -> date | None:
    if unit == "week":
        start = week_start(day, reading)
        days = [start + timedelta(days=n) for n in range(7)]
        working = [d for d in days if not is_weekend(d)]
        return {"start": working[0], "middle": working[2], "end": working[-1]}.get(edge)
    if unit == "month":
        last = calendar.monthrange(day.year, day.month)[1]
        return day.replace(day={"start": 1, "middle": 15, "end": last}.get(edge, last))
    if unit == "year":
        month, number = {"start": (1, 1), "middle": (7, 1)}.get(edge, (12, 31))
        return date(day.year, month, number)
    return None


def distinct(days: Iterable[date]) -> tuple[date, ...]:
    """Return the days without repeats, in the same order."""
    return tuple(dict.fromkeys(days))
