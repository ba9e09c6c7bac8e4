"""The days that a recurrence rule gives (RFC 5545, 3.3.10), found within a window.

A rule repeats in periods of one day, week, month or year, and what a period gives depends on
nothing before it. So a window is answered from the periods that reach into it, however long ago
the rule began, and a rule that gives nothing costs no more than one that gives a day.
"""

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from desktop_crm.domain.recurrence import parts_of

_WEEKDAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_LAST_ORDINAL = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A rule without its end, in numbers: weekdays count from 0 for Monday, empty sets limit nothing.

    ``nth_weekdays`` are weekdays with their number in the month or year, from its end where negative.
    """

    frequency: str
    interval: int
    week_start: int
    months: frozenset[int]
    month_days: frozenset[int]
    weekdays: frozenset[int]
    nth_weekdays: frozenset[tuple[int, int]]
    year_days: frozenset[int]
    weeks: frozenset[int]
    positions: tuple[int, ...]

    @property
    def names_days(self) -> bool:
        """Whether the rule itself says which days of a period it means."""
        return bool(self.month_days or self.weekdays or self.nth_weekdays or self.year_days or self.weeks)


@lru_cache(maxsize=16384)
def pattern_of(rule: str, anchor: date) -> Pattern:
    """Return a rule in numbers, with what it leaves open taken from its first day."""
    pattern = _read(rule)
    if pattern.names_days:
        return pattern
    match pattern.frequency:
        case "WEEKLY":
            return replace(pattern, weekdays=frozenset({anchor.weekday()}))
        case "MONTHLY":
            return replace(pattern, month_days=frozenset({anchor.day}))
        case "YEARLY":
            months = pattern.months or frozenset({anchor.month})
            return replace(pattern, months=months, month_days=frozenset({anchor.day}))
    return pattern


@lru_cache(maxsize=4096)
def _read(rule: str) -> Pattern:
    parts = parts_of(rule)
    frequency = parts["FREQ"]
    plain, counted = _weekdays(parts.get("BYDAY", ""))
    if frequency not in {"MONTHLY", "YEARLY"}:
        plain, counted = plain | {day for day, _ in counted}, frozenset()
    return Pattern(
        frequency=frequency,
        interval=int(parts.get("INTERVAL", "1")),
        week_start=_WEEKDAYS[parts.get("WKST", "MO")],
        months=_numbers(parts.get("BYMONTH", "")),
        month_days=_numbers(parts.get("BYMONTHDAY", "")),
        weekdays=plain,
        nth_weekdays=counted,
        year_days=_numbers(parts.get("BYYEARDAY", "")),
        weeks=_numbers(parts.get("BYWEEKNO", "")),
        positions=tuple(_numbers(parts.get("BYSETPOS", ""))),
    )


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(number) for number in text.split(",") if number)


def _weekdays(text: str) -> tuple[frozenset[int], frozenset[tuple[int, int]]]:
    days = [(_WEEKDAYS[item[-2:]], int(item[:-2] or 0)) for item in text.split(",") if item]
    return frozenset(d for d, n in days if not n), frozenset((d, n) for d, n in days if n)


def days_within(pattern: Pattern, anchor: date, first: date, last: date) -> list[date]:
    """Return the days of a pattern in a window (both ends included) in their order.

    ``anchor`` is its first day and counts, whether the pattern gives it or not.
    """
    first = max(first, anchor)
    if last < first:
        return []
    days = [day for day in _pattern_days(pattern, anchor, first, last) if first <= day <= last]
    if first == anchor and (not days or days[0] != anchor):
        days.insert(0, anchor)
    return days


def _pattern_days(pattern: Pattern, anchor: date, first: date, last: date) -> Iterable[date]:
    if pattern.interval == 1 and not pattern.positions:
        return _matching(pattern, first, last)
    return (
        day
        for start, end in _periods(pattern, anchor, first, last)
        for day in _period_days(pattern, start, end, first, last)
    )


def _period_days(pattern: Pattern, start: date, end: date, first: date, last: date) -> Iterable[date]:
    if not pattern.positions:
        return _matching(pattern, max(start, first), min(end, last))
    days = list(_matching(pattern, start, end))
    count = len(days)
    chosen = {n - 1 if n > 0 else count + n for n in pattern.positions}
    return [days[n] for n in sorted(chosen) if 0 <= n < count]


def _periods(pattern: Pattern, anchor: date, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each period that reaches into a window."""
    step = pattern.interval
    match pattern.frequency:
        case "DAILY":
            yield from _runs(anchor.toordinal(), 1, step, first, last)
        case "WEEKLY":
            into_week = (anchor.weekday() - pattern.week_start) % 7
            yield from _runs(anchor.toordinal() - into_week, 7, 7 * step, first, last)
        case "MONTHLY":
            begin = _month_number(anchor)
            for number in range(_aligned(begin, _month_number(first), step), _month_number(last) + 1, step):
                yield _month(number // 12, number % 12 + 1)
        case "YEARLY":
            for year in range(_aligned(anchor.year, first.year, step), last.year + 1, step):
                yield date(year, 1, 1), date(year, 12, 31)


def _runs(begin: int, length: int, step: int, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield runs of days that come again every ``step`` days, as far as they reach into a window."""
    end = last.toordinal()
    for number in range(_aligned(begin, first.toordinal() - length + 1, step), end + 1, step):
        yield date.fromordinal(max(number, 1)), date.fromordinal(min(number + length - 1, _LAST_ORDINAL))


def _aligned(begin: int, least: int, step: int) -> int:
    """Return the first of ``begin``, ``begin + step`` and so on that is at least ``least``."""
    return begin + max(0, -((begin - least) // step)) * step


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _matching(pattern: Pattern, first: date, last: date) -> Iterator[date]:
    """Yield the days from ``first`` to ``last`` that every part of a pattern allows."""
    narrow = bool(pattern.weekdays or pattern.nth_weekdays or pattern.year_days or pattern.weeks)
    for number in range(_month_number(first), _month_number(last) + 1):
        year, month = divmod(number, 12)
        month += 1
        if pattern.months and month not in pattern.months:
            continue
        length = monthrange(year, month)[1]
        low = first.day if (year, month) == (first.year, first.month) else 1
        high = last.day if (year, month) == (last.year, last.month) else length
        for day in _month_days(pattern.month_days, length, low, high):
            found = date(year, month, day)
            if not narrow or _allows(pattern, found, length):
                yield found


def _month_days(wanted: frozenset[int], length: int, low: int, high: int) -> Iterable[int]:
    """Return the days of a month that are wanted, all where none is named; negative ones from its end."""
    if not wanted:
        return range(low, high + 1)
    days = {day if day > 0 else length + 1 + day for day in wanted}
    return sorted(day for day in days if low <= day <= high)


def _allows(pattern: Pattern, day: date, month_length: int) -> bool:
    """Return whether the parts that look at more than the date's own numbers allow a day."""
    if (pattern.weekdays or pattern.nth_weekdays) and day.weekday() not in pattern.weekdays:
        in_year = pattern.frequency == "YEARLY" and not pattern.months
        number, length = (_year_day(day), _year_length(day.year)) if in_year else (day.day, month_length)
        from_start, from_end = (number - 1) // 7 + 1, -((length - number) // 7 + 1)
        weekday = day.weekday()
        if not pattern.nth_weekdays & {(weekday, from_start), (weekday, from_end)}:
            return False
    if pattern.year_days:
        number = _year_day(day)
        if not pattern.year_days & {number, number - 1 - _year_length(day.year)}:
            return False
    return not pattern.weeks or bool(pattern.weeks & set(_week_numbers(day, pattern.week_start)))


def _year_day(day: date) -> int:
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1


def _year_length(year: int) -> int:
    return 365 + isleap(year)


def _week_numbers(day: date, week_start: int) -> tuple[int, int]:
    """Return the number of a day's week, from the start and from the end of the year it belongs to.

    The first week of a year is the first with four days in it (RFC 5545, 3.3.10; ISO 8601 for
    weeks that begin on Monday).
    """
    ordinal, year = day.toordinal(), day.year
    begin = _first_week(year, week_start)
    following = _first_week(year + 1, week_start)
    if ordinal < begin:
        begin, following = _first_week(year - 1, week_start), begin
    elif ordinal >= following:
        begin, following = following, _first_week(year + 2, week_start)
    return (ordinal - begin) // 7 + 1, -((following - 1 - ordinal) // 7 + 1)


@lru_cache(maxsize=4096)
def _first_week(year: int, week_start: int) -> int:
    """Return the day number on which the first week of a year begins, in any year at all."""
    fourth = (year - 1) * 365 + (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400 + 4
    return fourth - (fourth - 1 - week_start) % 7
