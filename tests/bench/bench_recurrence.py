"""Expanding 2,000 recurring activities for a month, and a calendar file of 10,000."""

import random
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day

from desktop_crm.domain.activities import When
from desktop_crm.domain.calendar_files import CalendarEntry
from desktop_crm.exchange.ical.reading import read_calendar
from desktop_crm.exchange.ical.writing import write_calendar
from desktop_crm.services.recurrence import next_day, occurrence_days
from tests.bench.figures import Figure
from tests.support.recurrences import Series, random_series

SERIES, ENTRIES = 2_000, 10_000


def measure() -> list[Figure]:
    """Time the first month, the next one, the next day of each, and writing and reading a file."""
    chance = random.Random(5)
    found = [random_series(chance, "Europe/Berlin") for _ in range(SERIES)]
    _forget()
    first = _milliseconds(lambda: _month(found, 2014))
    following = _milliseconds(lambda: _month(found, 2015))
    days = _milliseconds(lambda: [next_day(s.recurrence, s.anchor, date(2015, 6, 1)) for s in found])
    data = b""

    def write() -> None:
        nonlocal data
        data = write_calendar(_entries(), datetime(2026, 3, 11, tzinfo=UTC))

    writing = _milliseconds(write)
    reading = _milliseconds(lambda: read_calendar(data, "many.ics", "Europe/Berlin"))
    return [
        Figure(f"month of {SERIES:,} recurring activities, first", first, 100, "ms"),
        Figure(f"month of {SERIES:,} recurring activities, next", following, 100, "ms"),
        Figure(f"next day of {SERIES:,} recurring activities", days, 100, "ms"),
        Figure(f"writing {ENTRIES:,} activities as iCalendar", writing, 5000, "ms"),
        Figure(f"reading {ENTRIES:,} activities from iCalendar", reading, 10000, "ms"),
    ]


def _forget() -> None:
    from desktop_crm.domain import recurrence_days
    from desktop_crm.services import recurrence

    for remembered in (
        recurrence_days.pattern_of,
        recurrence_days._pattern,
        recurrence._limit,
        recurrence._surely_until,
    ):
        remembered.cache_clear()


def _month(found: list[Series], year: int) -> None:
    for series in found:
        occurrence_days(series.recurrence, series.anchor, date(year, 3, 1), date(year, 3, 31))


def _entries() -> list[CalendarEntry]:
    day, at = date(2026, 1, 1), time_of_day(10, 30)
    return [
        CalendarEntry(
            f"uid-{number}",
            "meeting",
            f"Meeting {number}",
            When(day + timedelta(days=number % 700), at, 30, "Europe/Berlin"),
            details="Some words to keep",
            alarm_lead=10,
        )
        for number in range(ENTRIES)
    ]


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000
