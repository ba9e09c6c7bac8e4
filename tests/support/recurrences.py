"""Random recurring activities, and other ways than ours to say when they are."""

from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr

from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import instant
from desktop_crm.services.recurrence import next_day, occurrence_days

FIRST, LAST = date(2010, 1, 1), date(2049, 12, 31)
ZONES = ("Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca")
"""Clock changes at night, at midnight, of half an hour, and by the moon."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY = timedelta(days=1)


class Series(NamedTuple):
    """An activity that comes again at a time of the day in a zone."""

    recurrence: Recurrence
    anchor: date
    start: time
    zone: str


# --- random rules ---------------------------------------------------------------------------


def random_series(chance: Random, zone: str) -> Series:
    """Return a series that begins in the first years of the forty, with any part a rule can have.

    Its first day is one that the rule gives, as RFC 5545 wants it, in nine of ten. Only then it
    may have a COUNT: dateutil does not count a first day that the rule does not give.
    """
    day = FIRST + chance.randrange(5 * 365) * DAY
    parts = _random_parts(chance)
    while next_day(Recurrence.parse(_text(parts)), day, day) is None:
        parts = _random_parts(chance)  # dateutil looks for a day until the year 9999
    given = rrulestr(_text(parts), dtstart=datetime.combine(day, time()))[0].date()
    anchor = given if chance.random() < 0.9 else day
    if is_weekly_by_position(parts):
        anchor = _week_start(parts, day)
    match chance.randrange(5):
        case 0 if anchor == given and "BYWEEKNO" not in parts:
            parts["COUNT"] = str(chance.choice((1, 2, 5, 12, 60, 300)))
        case 1 | 2 | 3:
            parts["UNTIL"] = f"{anchor + chance.randrange(chance.choice((400, 2000, 14000))) * DAY:%Y%m%d}"
    recurrence = Recurrence.parse(_text(parts))
    days = occurrence_days(recurrence, anchor, FIRST, LAST)[:200]
    left_out = chance.sample(days, min(len(days), chance.choice((0, 0, 0, 1, 5))))
    never_meant = [anchor + chance.randrange(1000) * DAY] if left_out else []
    start = time(chance.choice((0, 0, 1, 2, 2, 3, 9, 17, 23)), chance.choice((0, 15, 30, 45)))
    return Series(Recurrence(recurrence.rule, frozenset(left_out + never_meant)), anchor, start, zone)


def is_weekly_by_position(parts: dict[str, str]) -> bool:
    """Return whether dateutil needs the first day to begin a week: it counts positions from that day.

    RFC 5545, 3.3.10: "A set of recurrence instances starts at the beginning of the interval".
    """
    return parts["FREQ"] == "WEEKLY" and "BYSETPOS" in parts


def is_doubtful(recurrence: Recurrence, day: date) -> bool:
    """Return whether dateutil may be wrong on a day by its week number.

    It takes the length of the wrong year where the first days of January belong to the last
    week of the year before: for it 1 January 2022 is in week 53, in ISO 8601 it is in week 52.
    """
    parts = recurrence.parts
    return "BYWEEKNO" in parts and (_week_start(parts, day) + 3 * DAY).year < day.year


def _text(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _random_parts(chance: Random) -> dict[str, str]:
    frequency = chance.choices(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), (1, 4, 6, 5))[0]
    parts = {"FREQ": frequency}
    if chance.random() < 0.6:
        parts["INTERVAL"] = str(chance.choice((2, 3, 4, 5, 6, 7, 10, 12, 13, 30)))
    if chance.random() < 0.3:
        parts["WKST"] = chance.choice(WEEKDAYS)
    return parts | chance.choice(_SHAPES[frequency])(chance)


def _nothing(chance: Random) -> dict[str, str]:
    return {}


def _weekdays(chance: Random) -> dict[str, str]:
    return {"BYDAY": ",".join(chance.sample(WEEKDAYS, chance.randint(1, 4)))}


def _months(chance: Random) -> dict[str, str]:
    return {"BYMONTH": ",".join(map(str, chance.sample(range(1, 13), chance.randint(2, 6))))}


def _month_days(chance: Random) -> dict[str, str]:
    days = [*range(1, 32), 28, 29, 29, 30, 30, 31, 31, -1, -1, -2, -15, -30, -31]
    return {"BYMONTHDAY": ",".join(map(str, {chance.choice(days) for _ in range(chance.randint(1, 3))}))}


def _nth_in_month(chance: Random) -> dict[str, str]:
    days = {f"{chance.choice((1, 2, 3, 4, 5, -1, -2, -5))}{chance.choice(WEEKDAYS)}" for _ in range(2)}
    return {"BYDAY": ",".join(sorted(days))}


def _nth_in_year(chance: Random) -> dict[str, str]:
    return {"BYDAY": f"{chance.choice((1, 2, 10, 20, 52, 53, -1, -10, -53))}{chance.choice(WEEKDAYS)}"}


def _positions(chance: Random) -> dict[str, str]:
    return {
        "BYDAY": ",".join(chance.sample(WEEKDAYS, chance.randint(2, 5))),
        "BYSETPOS": chance.choice(("1", "-1", "2", "1,-1", "-2")),
    }


def _friday_the_thirteenth(chance: Random) -> dict[str, str]:
    return {"BYDAY": chance.choice(WEEKDAYS), "BYMONTHDAY": str(chance.choice((1, 13, -1)))}


def _weeks(chance: Random) -> dict[str, str]:
    weeks = {chance.choice((1, 2, 20, 40, 52, -1, -2, -10)) for _ in range(chance.randint(1, 3))}
    return {"BYWEEKNO": ",".join(map(str, sorted(weeks)))} | _weekdays(chance)


def _year_days(chance: Random) -> dict[str, str]:
    days = {chance.choice((1, 59, 60, 100, 200, 365, -1, -100, -306)) for _ in range(chance.randint(1, 3))}
    return {"BYYEARDAY": ",".join(map(str, sorted(days)))}


def _days_of_months(chance: Random) -> dict[str, str]:
    return _months(chance) | {"BYMONTHDAY": ",".join(map(str, chance.sample(range(1, 29), 2)))}


def _nth_of_months(chance: Random) -> dict[str, str]:
    return _months(chance) | _nth_in_month(chance)


_SHAPES = {
    "DAILY": (_nothing, _nothing, _weekdays, _months),
    "WEEKLY": (_nothing, _weekdays, _weekdays, _months, _positions),
    "MONTHLY": (_nothing, _month_days, _nth_in_month, _positions, _friday_the_thirteenth, _months),
    "YEARLY": (
        _nothing, _months, _days_of_months, _nth_of_months, _nth_in_year, _weeks, _year_days, _positions,
    ),
}  # fmt: skip


# --- expanded by recurring-ical-events ------------------------------------------------------


def moments(series: Series) -> list[datetime]:
    """Return the moments of the forty years in UTC, as we find them."""
    days = occurrence_days(series.recurrence, series.anchor, FIRST, LAST)
    return [instant(d, series.start, series.zone) for d in days if not is_doubtful(series.recurrence, d)]


def moments_elsewhere(series: Series) -> list[datetime]:
    """Return the moments of the forty years in UTC, as recurring-ical-events finds them."""
    zone = ZoneInfo(series.zone)
    event = icalendar.Event()
    event.add("uid", "one")
    event.add("dtstart", datetime.combine(series.anchor, series.start, zone))
    for day in sorted(series.recurrence.excluded):
        event.add("exdate", datetime.combine(day, series.start, zone))
    parts = series.recurrence.parts
    if until := series.recurrence.until:
        parts["UNTIL"] = f"{instant(until, series.start, series.zone):%Y%m%dT%H%M%SZ}"
    event.add("rrule", icalendar.vRecur.from_ical(_text(parts)))
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    query = recurring_ical_events.of(calendar)
    # Its public "between" makes a component of each occurrence too, which takes four times as long.
    found = query._occurrences_between(
        datetime.combine(FIRST, time(), zone), datetime.combine(LAST + DAY, time(), zone)
    )
    starts = (occurrence.start for occurrence in found)
    return sorted(s.astimezone(UTC) for s in starts if not is_doubtful(series.recurrence, s.date()))


# --- expanded day by day --------------------------------------------------------------------


def brute_force_days(rule: str, anchor: date, first: date, last: date) -> list[date]:
    """Return the days of a rule without COUNT and UNTIL by asking each day in turn.

    It is written from the table of RFC 5545, 3.3.10, and knows no shortcut.
    """
    parts = Recurrence(rule).parts
    _fill_in(parts, anchor)
    found, period, key = [], [], None
    for day in _days(_period_start(parts, first), last + 366 * DAY if "BYSETPOS" in parts else last):
        if _period(parts, day) != key:
            found += _at_positions(parts, period)
            period, key = [], _period(parts, day)
        if _is_in_step(parts, anchor, day) and _fits(parts, day):
            period.append(day)
    found += _at_positions(parts, period)
    return [day for day in found if first <= day <= last and day >= anchor]


def _days(first: date, last: date) -> Iterator[date]:
    return (first + n * DAY for n in range((last - first).days + 1))


def _fill_in(parts: dict[str, str], anchor: date) -> None:
    if parts.keys() & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        return
    if parts["FREQ"] == "WEEKLY" or "BYWEEKNO" in parts:
        parts["BYDAY"] = WEEKDAYS[anchor.weekday()]
    elif parts["FREQ"] == "MONTHLY":
        parts["BYMONTHDAY"] = str(anchor.day)
    elif parts["FREQ"] == "YEARLY":
        parts["BYMONTHDAY"] = str(anchor.day)
        parts.setdefault("BYMONTH", str(anchor.month))


def _week_start(parts: dict[str, str], day: date) -> date:
    return day - (day.weekday() - WEEKDAYS.index(parts.get("WKST", "MO"))) % 7 * DAY


def _period_start(parts: dict[str, str], day: date) -> date:
    match parts["FREQ"]:
        case "WEEKLY":
            return _week_start(parts, day)
        case "MONTHLY":
            return day.replace(day=1)
        case "YEARLY":
            return day.replace(month=1, day=1)
    return day


def _period(parts: dict[str, str], day: date) -> int:
    """Return the number of the day, week, month or year in which a day is."""
    match parts["FREQ"]:
        case "WEEKLY":
            return _week_start(parts, day).toordinal() // 7
        case "MONTHLY":
            return day.year * 12 + day.month
        case "YEARLY":
            return day.year
    return day.toordinal()


def _is_in_step(parts: dict[str, str], anchor: date, day: date) -> bool:
    return (_period(parts, day) - _period(parts, anchor)) % int(parts.get("INTERVAL", "1")) == 0


def _at_positions(parts: dict[str, str], days: list[date]) -> list[date]:
    if "BYSETPOS" not in parts:
        return days
    wanted = {int(n) for n in parts["BYSETPOS"].split(",")}
    return [day for n, day in enumerate(days) if wanted & {n + 1, n - len(days)}]


def _fits(parts: dict[str, str], day: date) -> bool:
    year_length, month_length = 365 + isleap(day.year), monthrange(day.year, day.month)[1]
    year_day = day.timetuple().tm_yday

    def allows(name: str, *numbers: int) -> bool:
        return name not in parts or bool({int(n) for n in parts[name].split(",")} & set(numbers))

    return (
        allows("BYMONTH", day.month)
        and allows("BYMONTHDAY", day.day, day.day - month_length - 1)
        and allows("BYYEARDAY", year_day, year_day - year_length - 1)
        and allows("BYWEEKNO", *_week_number(parts, day))
        and ("BYDAY" not in parts or any(_is_on(parts, item, day) for item in parts["BYDAY"].split(",")))
    )


def _week_number(parts: dict[str, str], day: date) -> tuple[int, int]:
    """Return the number of a week in its year, whose majority of days it has, from both ends."""
    week = _week_start(parts, day)
    year = (week + 3 * DAY).year
    before = after = 0
    while (week - (before * 7 - 3) * DAY).year == year:
        before += 1
    while (week + (after * 7 + 3) * DAY).year == year:
        after += 1
    return before, -after


def _is_on(parts: dict[str, str], item: str, day: date) -> bool:
    """Return whether a day is on a weekday such as MO, or 2MO of the month or year."""
    if WEEKDAYS[day.weekday()] != item[-2:]:
        return False
    if item == item[-2:] or parts["FREQ"] in {"DAILY", "WEEKLY"}:
        return True
    in_year = parts["FREQ"] == "YEARLY" and "BYMONTH" not in parts
    same = (
        other
        for other in _days(date(day.year, 1, 1), date(day.year, 12, 31))
        if other.weekday() == day.weekday() and (in_year or other.month == day.month)
    )
    days, number = list(same), int(item[:-2])
    return len(days) >= abs(number) and days[number - 1 if number > 0 else number] == day
