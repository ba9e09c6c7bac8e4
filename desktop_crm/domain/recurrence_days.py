"""The days that a recurrence rule gives (RFC 5545, 3.3.10), found within a window.

A rule repeats in periods of one day, week, month or year, and what a period gives depends on
nothing before it. So a window is answered from the periods that reach into it, however long ago
the rule began, and a rule that gives nothing costs no more than one that gives a day.
(python-dateutil walks from the first day on, and with a rule that gives nothing to the year 9999,
which takes it seconds; the tests compare with it.)
"""

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from desktop_crm.domain.recurrence import parts_of

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST_ORDINAL = date.max.toordinal()


@dataclass(frozen=True, eq=False)
class Pattern:
    """A rule without its end, in numbers: weekdays count from 0 for Monday, empty sets limit nothing.

    ``nth_weekdays`` are weekdays with their number in the month or year, from its end where negative.
    Patterns are compared by identity: :func:`pattern_of` gives the same one for the same rule.
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
    positions: frozenset[int]

    @cached_property
    def only_steps(self) -> bool:
        """Whether it is every so many days, or the same weekdays of every so many weeks."""
        limits = (self.months, self.month_days, self.year_days, self.weeks, self.positions)
        return not any(limits) and (
            self.frequency == "WEEKLY" or (self.frequency == "DAILY" and not self.weekdays)
        )

    @cached_property
    def nth_in_year(self) -> bool:
        """Whether weekdays are counted in the year, and not in the month."""
        return bool(self.nth_weekdays) and self.frequency == "YEARLY" and not self.months

    @cached_property
    def looks_at_year(self) -> bool:
        """Whether a day's place in its month is not enough to decide."""
        return bool(self.year_days or self.weeks) or self.nth_in_year

    @cached_property
    def most(self) -> int:
        """As many days as one period gives at the most."""
        if self.positions:
            return len(self.positions)
        month = min(len(self.month_days) or 31, 5 * len(self.weekdays) + len(self.nth_weekdays) or 31)
        match self.frequency:
            case "DAILY":
                return 1
            case "WEEKLY":
                return len(self.weekdays) or 7
            case "MONTHLY":
                return month
        in_year = 53 * len(self.weekdays) + len(self.nth_weekdays) if self.nth_in_year else month * 12
        return min(in_year, len(self.year_days) or 366, 14 * len(self.weeks) or 366)


@lru_cache(maxsize=16384)
def pattern_of(rule: str, anchor: date) -> Pattern:
    """Return a rule in numbers, with what it leaves open taken from its first day."""
    parts = parts_of(rule)
    if not parts.keys() & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        match "WEEKLY" if "BYWEEKNO" in parts else parts["FREQ"]:
            case "WEEKLY":
                parts["BYDAY"] = _WEEKDAYS[anchor.weekday()]
            case "MONTHLY":
                parts["BYMONTHDAY"] = str(anchor.day)
            case "YEARLY":
                parts["BYMONTHDAY"] = str(anchor.day)
                parts.setdefault("BYMONTH", str(anchor.month))
    return _pattern(tuple((name, value) for name, value in parts.items() if name not in {"COUNT", "UNTIL"}))


@lru_cache(maxsize=16384)
def _pattern(items: tuple[tuple[str, str], ...]) -> Pattern:
    parts = dict(items)
    frequency = parts["FREQ"]
    plain, counted = _weekdays(parts.get("BYDAY", ""))
    if frequency not in {"MONTHLY", "YEARLY"}:
        plain, counted = plain | {day for day, _ in counted}, frozenset()
    return Pattern(
        frequency=frequency,
        interval=int(parts.get("INTERVAL", "1")),
        week_start=_WEEKDAYS.index(parts.get("WKST", "MO")),
        months=_numbers(parts.get("BYMONTH", "")),
        month_days=_numbers(parts.get("BYMONTHDAY", "")),
        weekdays=plain,
        nth_weekdays=counted,
        year_days=_numbers(parts.get("BYYEARDAY", "")),
        weeks=_numbers(parts.get("BYWEEKNO", "")),
        positions=_numbers(parts.get("BYSETPOS", "")),
    )


def _numbers(text: str) -> frozenset[int]:
    return frozenset(int(number) for number in text.split(",") if number)


def _weekdays(text: str) -> tuple[frozenset[int], frozenset[tuple[int, int]]]:
    days = [(_WEEKDAYS.index(item[-2:]), int(item[:-2] or 0)) for item in text.split(",") if item]
    return frozenset(d for d, n in days if not n), frozenset((d, n) for d, n in days if n)


def days_within(pattern: Pattern, anchor: date, first: date, last: date) -> list[date]:
    """Return the days of a pattern in a window (both ends included) in their order.

    ``anchor`` is its first day and counts, whether the pattern gives it or not.
    """
    first = max(first, anchor)
    if last < first:
        return []
    days = list(_pattern_days(pattern, anchor, first, last))
    if first == anchor and (not days or days[0] != anchor):
        days.insert(0, anchor)
    return days


def _pattern_days(pattern: Pattern, anchor: date, first: date, last: date) -> Iterable[date]:
    if pattern.only_steps:
        return _steps(pattern, anchor, first, last)
    if not pattern.positions and (pattern.interval == 1 or pattern.frequency in {"MONTHLY", "YEARLY"}):
        return _matching(pattern, _months(pattern, anchor, first, last), first, last)
    return (
        day
        for start, end in _periods(pattern, anchor, first, last)
        for day in _chosen(pattern, list(_matching(pattern, _months_between(start, end), start, end)))
        if first <= day <= last
    )


def _steps(pattern: Pattern, anchor: date, first: date, last: date) -> Iterator[date]:
    """Yield every so many days, or the same weekdays of every so many weeks."""
    if pattern.frequency == "DAILY":
        begin = _aligned(anchor.toordinal(), first.toordinal(), pattern.interval)
        numbers: Iterable[int] = range(begin, last.toordinal() + 1, pattern.interval)
    else:
        in_week = sorted((day - pattern.week_start) % 7 for day in pattern.weekdays)
        weeks = _weeks(pattern, anchor, first, last)
        numbers = (week + number for week in weeks for number in in_week)
    low, high = first.toordinal(), last.toordinal()
    return (date.fromordinal(number) for number in numbers if low <= number <= high)


def nth_step(pattern: Pattern, anchor: date, count: int) -> date | None:
    """Return the day on which a pattern of ``only_steps`` comes for this time, None after the year 9999."""
    if pattern.frequency == "DAILY":
        number = anchor.toordinal() + (count - 1) * pattern.interval
    else:
        in_week = sorted((day - pattern.week_start) % 7 for day in pattern.weekdays)
        begin = (anchor.weekday() - pattern.week_start) % 7
        number = anchor.toordinal() - begin
        first_week = sorted({begin, *(day for day in in_week if day > begin)})
        if count <= len(first_week):
            number += first_week[count - 1]
        else:
            weeks, place = divmod(count - len(first_week) - 1, len(in_week))
            number += (weeks + 1) * 7 * pattern.interval + in_week[place]
    return date.fromordinal(number) if number <= _LAST_ORDINAL else None


def _chosen(pattern: Pattern, days: list[date]) -> list[date]:
    """Return the days of a period that stand at the positions a pattern wants, all where it names none."""
    if not pattern.positions:
        return days
    places = {place - 1 if place > 0 else len(days) + place for place in pattern.positions}
    return [days[place] for place in sorted(places) if 0 <= place < len(days)]


def _periods(pattern: Pattern, anchor: date, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each period that reaches into a window."""
    match pattern.frequency:
        case "DAILY":
            begin = _aligned(anchor.toordinal(), first.toordinal(), pattern.interval)
            for number in range(begin, last.toordinal() + 1, pattern.interval):
                yield date.fromordinal(number), date.fromordinal(number)
        case "WEEKLY":
            for week in _weeks(pattern, anchor, first, last):
                yield date.fromordinal(max(week, 1)), date.fromordinal(min(week + 6, _LAST_ORDINAL))
        case "MONTHLY":
            for month in _stepped_months(pattern, anchor, first, last):
                start = date(month // 12, month % 12 + 1, 1)
                yield start, start.replace(day=_month_shape(month)[1])
        case "YEARLY":
            for year in _years(pattern, anchor, first, last):
                yield date(year, 1, 1), date(year, 12, 31)


def _weeks(pattern: Pattern, anchor: date, first: date, last: date) -> range:
    """Return the day numbers on which the weeks begin that a pattern means and that reach into a window."""
    week = anchor.toordinal() - (anchor.weekday() - pattern.week_start) % 7
    step = 7 * pattern.interval
    return range(_aligned(week, first.toordinal() - 6, step), last.toordinal() + 1, step)


def _stepped_months(pattern: Pattern, anchor: date, first: date, last: date) -> range:
    begin = _aligned(_month_number(anchor), _month_number(first), pattern.interval)
    return range(begin, _month_number(last) + 1, pattern.interval)


def _years(pattern: Pattern, anchor: date, first: date, last: date) -> range:
    return range(_aligned(anchor.year, first.year, pattern.interval), last.year + 1, pattern.interval)


def _aligned(begin: int, least: int, step: int) -> int:
    """Return the first of ``begin``, ``begin + step`` and so on that is at least ``least``."""
    return begin + max(0, -((begin - least) // step)) * step


def _months(pattern: Pattern, anchor: date, first: date, last: date) -> Iterable[int]:
    """Return the numbers of the months in which the days of a pattern can be, months counted from year 0."""
    match pattern.frequency:
        case "MONTHLY":
            return _stepped_months(pattern, anchor, first, last)
        case "YEARLY":
            numbers = sorted(month - 1 for month in pattern.months if 1 <= month <= 12) or range(12)
            years = _years(pattern, anchor, first, last)
            return (year * 12 + number for year in years for number in numbers)
    return _months_between(first, last)


def _months_between(first: date, last: date) -> range:
    return range(_month_number(first), _month_number(last) + 1)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


@lru_cache(maxsize=4096)
def _month_shape(number: int) -> tuple[int, int]:
    """Return the weekday on which a month begins, and its length."""
    return monthrange(number // 12, number % 12 + 1)


def _matching(pattern: Pattern, months: Iterable[int], first: date, last: date) -> Iterator[date]:
    """Yield the days of some months that every part of a pattern allows, from ``first`` to ``last``."""
    for number in months:
        year, month = number // 12, number % 12 + 1
        if pattern.months and month not in pattern.months:
            continue
        allowed = _days_in_year(pattern, year) if pattern.looks_at_year else None
        for day in _days_in_month(pattern, *_month_shape(number)):
            found = date(year, month, day)
            if first <= found <= last and (allowed is None or found in allowed):
                yield found


@lru_cache(maxsize=65536)
def _days_in_month(pattern: Pattern, first_weekday: int, length: int) -> list[int]:
    """Return the days that a pattern allows in a month that begins on a weekday, whatever the year."""
    days = range(1, length + 1)
    wanted = {day if day > 0 else length + 1 + day for day in pattern.month_days or days}
    if not pattern.nth_in_year and (pattern.weekdays or pattern.nth_weekdays):
        wanted &= _on_weekdays(pattern, first_weekday, length)
    return sorted(wanted.intersection(days))


def _on_weekdays(pattern: Pattern, first_weekday: int, length: int) -> set[int]:
    """Return which days are on wanted weekdays, of a month or year of this length, counted from 1."""
    found: set[int] = set()
    for weekday in pattern.weekdays:
        found.update(range((weekday - first_weekday) % 7 + 1, length + 1, 7))
    for weekday, nth in pattern.nth_weekdays:
        days = range((weekday - first_weekday) % 7 + 1, length + 1, 7)
        if -len(days) <= nth <= len(days):
            found.add(days[nth - 1 if nth > 0 else nth])
    return found


@lru_cache(maxsize=65536)
def _days_in_year(pattern: Pattern, year: int) -> frozenset[date]:
    """Return the days that the parts allow which look at a day's place in its year."""
    first, length = date(year, 1, 1).toordinal(), 365 + isleap(year)
    days = set(range(first, first + length))
    if pattern.year_days:
        days &= {first + day - 1 if day > 0 else first + length + day for day in pattern.year_days}
    if pattern.nth_in_year:
        days &= {first + day - 1 for day in _on_weekdays(pattern, date(year, 1, 1).weekday(), length)}
    if pattern.weeks:
        days &= {week + n for week in _wanted_weeks(pattern, year) for n in range(7)}
    return frozenset(map(date.fromordinal, days))


def _wanted_weeks(pattern: Pattern, year: int) -> Iterator[int]:
    """Yield the day numbers on which wanted weeks begin: those of a year and of the years beside it.

    The first week of a year is the first with four days in it (RFC 5545, 3.3.10; ISO 8601 for
    weeks that begin on Monday).
    """
    for owner in (year - 1, year, year + 1):
        begin, end = _first_week(owner, pattern.week_start), _first_week(owner + 1, pattern.week_start)
        for week in pattern.weeks:
            start = begin + (week - 1) * 7 if week > 0 else end + week * 7
            if begin <= start < end:
                yield start


@lru_cache(maxsize=4096)
def _first_week(year: int, week_start: int) -> int:
    """Return the day number on which the first week of a year begins, in any year at all."""
    before = year - 1
    fourth = before * 365 + before // 4 - before // 100 + before // 400 + 4
    return fourth - (fourth - 1 - week_start) % 7
