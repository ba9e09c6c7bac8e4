"""When an activity that comes again is: its days in a window, the next, the last, and from a split on."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.recurrence import Recurrence, parts_of
from desktop_crm.domain.recurrence_days import Pattern, days_within, nth_step, pattern_of

FAR = 100
"""Years after which nothing is looked for: a rule without a day for so long has ended."""
_DAY = timedelta(days=1)
_PERIODS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}
_SHORTEST = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}


def occurrence_days(recurrence: Recurrence, anchor: date, first: date, last: date) -> list[date]:
    """Return the days from ``first`` to ``last`` on which an activity is that began on ``anchor``.

    The anchor is always the first one (RFC 5545, 3.8.5.3) and counts in COUNT. Dates that
    do not exist, such as 30 February, are left out. Of a rule that counts from completion only
    the one planned now is known.
    """
    if recurrence.from_completion:
        return [anchor] if first <= anchor <= last else []
    if last >= _surely_until(recurrence.rule, anchor):
        last = min(last, _limit(recurrence.rule, anchor) or last)
    days = days_within(pattern_of(recurrence.rule, anchor), anchor, first, last)
    return [day for day in days if day not in recurrence.excluded] if recurrence.excluded else days


def next_day(recurrence: Recurrence, anchor: date, after: date, *, inclusive: bool = False) -> date | None:
    """Return the first day after ``after``, or on it if ``inclusive``, None where there is none."""
    if after == date.max and not inclusive:
        return None
    begin = max(anchor, after if inclusive else after + _DAY)
    if recurrence.from_completion:
        return anchor if begin == anchor else None
    pattern = pattern_of(recurrence.rule, anchor)
    for first, last in _widening(pattern, begin):
        if days := occurrence_days(recurrence, anchor, first, last):
            return days[0]
        limit = _limit(recurrence.rule, anchor)
        if limit is not None and limit <= last:
            break
    return None


def last_day(recurrence: Recurrence, anchor: date) -> date | None:
    """Return the last day of the rule, excluded or not, None for one without an end."""
    limit = _limit(recurrence.rule, anchor)
    if recurrence.from_completion or limit is None:
        return anchor if recurrence.from_completion else None
    pattern = pattern_of(recurrence.rule, anchor)
    for first, last in _widening_back(pattern, limit):
        if last < anchor:
            break
        if days := days_within(pattern, anchor, first, last):
            return days[-1]
    return anchor


def split(recurrence: Recurrence, anchor: date, at: date) -> tuple[Recurrence, Recurrence]:
    """Cut a recurrence in two for a change to "this and following".

    ``at`` is a day that the rule gives, excluded or not, after ``anchor``: the first day of the second part.

    Raises:
        InvalidValueError: It is not such a day.
    """
    whole = replace(recurrence, excluded=frozenset())
    before = occurrence_days(whole, anchor, anchor, at)
    if len(before) < 2 or before[-1] != at:
        raise InvalidValueError("occurrence", Problem.OUT_OF_RANGE, at.isoformat())
    parts = recurrence.parts
    count = parts.pop("COUNT", "")
    first = parts | {"UNTIL": before[-2].isoformat().replace("-", "")}
    second = parts | ({"COUNT": str(int(count) - len(before) + 1)} if count else {})
    return (
        _with_rule(recurrence, first, {day for day in recurrence.excluded if day < at}),
        _with_rule(recurrence, second, {day for day in recurrence.excluded if day >= at}),
    )


def after_completion(recurrence: Recurrence, done: date) -> tuple[date, Recurrence] | None:
    """Return when to plan the next one of a recurrence that counts from completion, None where it ended.

    The recurrence returned is what is left of it. "Three months after 30 November" is the last day
    of February: such a distance is counted to the end of a month where the month is too short.
    """
    parts = recurrence.parts
    count = parts.pop("COUNT", "")
    if count == "1":
        return None
    left = _with_rule(recurrence, parts | ({"COUNT": str(int(count) - 1)} if count else {}), set())
    endless = Recurrence(_text({name: value for name, value in parts.items() if name != "UNTIL"}))
    pattern = pattern_of(endless.rule, done)
    plain = parts.keys() <= {"FREQ", "INTERVAL", "UNTIL", "WKST"}
    if plain and pattern.frequency in {"MONTHLY", "YEARLY"}:
        day = _months_after(done, pattern.interval * (12 if pattern.frequency == "YEARLY" else 1))
    else:
        day = next_day(endless, done, done)
    until = recurrence.until
    if day is None or (until is not None and day > until):
        return None
    return day, left


def _months_after(day: date, months: int) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _with_rule(recurrence: Recurrence, parts: dict[str, str], excluded: set[date]) -> Recurrence:
    return Recurrence.parse(
        _text(parts), excluded=frozenset(excluded), from_completion=recurrence.from_completion
    )


def _text(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


@lru_cache(maxsize=16384)
def _surely_until(rule: str, anchor: date) -> date:
    """Return a day that a rule lasts to at the least: before it, there is no need to count its days."""
    count = parts_of(rule).get("COUNT")
    if count is None:
        return date.min
    pattern = pattern_of(rule, anchor)
    # The first day may be one that the rule does not give, and may be the last of its period.
    whole_periods = max(0, (int(count) - 1) // pattern.most - 2)
    days = whole_periods * pattern.interval * _SHORTEST[pattern.frequency]
    return date.fromordinal(min(anchor.toordinal() + days, date.max.toordinal()))


@lru_cache(maxsize=16384)
def _limit(rule: str, anchor: date) -> date | None:
    """Return a day after which a rule gives nothing, at least the first day; None where none is in sight."""
    parts = parts_of(rule)
    if "COUNT" in parts:
        return _counted_end(pattern_of(rule, anchor), anchor, int(parts["COUNT"]))
    until = Recurrence(rule).until
    return max(until, anchor) if until else None


def _counted_end(pattern: Pattern, anchor: date, count: int) -> date | None:
    if pattern.only_steps:
        return nth_step(pattern, anchor, count)
    for first, last in _widening(pattern, anchor):
        days = days_within(pattern, anchor, first, last)
        if len(days) >= count:
            return days[count - 1]
        count -= len(days)
    return None


def _widening(pattern: Pattern, begin: date) -> Iterator[tuple[date, date]]:
    """Yield windows that follow on each other, each twice as long as the one before, for FAR years."""
    far = min(begin.toordinal() + FAR * 366, date.max.toordinal())
    first, length = begin.toordinal(), _PERIODS[pattern.frequency] * pattern.interval
    while first <= far:
        last = min(first + length - 1, far)
        yield date.fromordinal(first), date.fromordinal(last)
        first, length = last + 1, length * 2


def _widening_back(pattern: Pattern, end: date) -> Iterator[tuple[date, date]]:
    """Yield windows before each other, each twice as long as the one after, for FAR years."""
    far = max(end.toordinal() - FAR * 366, 1)
    last, length = end.toordinal(), _PERIODS[pattern.frequency] * pattern.interval
    while last >= far:
        first = max(last - length + 1, far)
        yield date.fromordinal(first), date.fromordinal(last)
        last, length = first - 1, length * 2
