"""The forms of times and of lengths of time: "at 3", "10-11:30", "noon", "~30m", "for 1h", "in 24 hours"."""

from collections.abc import Callable
from datetime import UTC, date, time, timedelta

from desktop_crm.domain.activities import LONGEST
from desktop_crm.domain.typed.date_parts import LengthPart, MomentPart, TimePart
from desktop_crm.domain.typed.forms import Context, Form, Found
from desktop_crm.domain.typed.hours import PARTS, Hour, hour_of, in_part, ranges, readings

_UNIT_MINUTES = {"minute": 1, "min": 1, "hour": 60, "h": 60}


def _moment_in(context: Context, minutes: int) -> MomentPart:
    """Return the day and time when so many minutes have passed, also over a change of the clocks."""
    then = (context.now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(context.now.tzinfo)
    return MomentPart(then.date(), then.time().replace(second=0, microsecond=0))


def _marked(hour: Hour | None) -> Hour | None:
    return hour and Hour(hour.hour, hour.minute, hour.exact, marked=True)


def _written(kind: str, sign: str) -> Callable[[Found], Hour | None]:
    """Return how "15:30" and "15.30" are read; a zero in front says that the 24-hour clock is meant."""

    def read(found: Found) -> Hour | None:
        hour, minute, *_ = [*found.text(kind).split(sign), ""]
        if len(hour) > 2 or len(minute) != 2:
            return None
        exact = hour.startswith("0")
        return _marked(hour_of(int(hour), int(minute), half_day=found.text("half_day"), exact=exact))

    return read


def _full_hour(found: Found) -> Hour | None:
    number = found.number("number")
    hour = None if number is None else hour_of(number, half_day=found.text("half_day"))
    return _marked(hour) if "half_day" in found or "oclock" in found else hour


def _half_hours(found: Found) -> Hour | None:
    """Read an hour and a half said with one word, as Urdu has it."""
    hours, _, half = found.text("number").partition(".")
    return _marked(hour_of(int(hours), 30)) if half == "5" and hours.isdecimal() else None


def _minutes_past(found: Found) -> Hour | None:
    number = found.number("number")
    return _marked(hour_of(number, found.number("minutes_past") or 0)) if number else None


def _minutes_to(found: Found) -> Hour | None:
    number = found.number("number")
    if number is None or not 1 <= number <= 24:
        return None
    hour = 12 if number == 1 else number - 1
    return _marked(hour_of(hour, 60 - (found.number("minutes_to") or 0)))


def _hours(found: Found) -> list[Hour]:
    return [hour for hour in (*found.all("hour"), *found.all("dotted_hour")) if isinstance(hour, Hour)]


def _at(found: Found) -> TimePart | None:
    """Read one time that shows to be one."""
    (hour,) = _hours(found)
    shown = {"at", "part", "tonight", "instant"} & found.kinds
    return _one_time(found) if hour.marked or shown else None


def _one_time(found: Found) -> TimePart:
    (hour,) = _hours(found)
    if "part" in found:
        hour = in_part(hour, found.text("part"))
    if "tonight" in found:
        hour = in_part(hour, "night")
    times = tuple((value.time, None) for value in readings(hour, found.context.reading))
    return TimePart(times, _today_if_said(found))


def _part_alone(found: Found) -> TimePart:
    part = "night" if "tonight" in found else found.text("part")
    return TimePart(((PARTS[part], None),), _today_if_said(found))


def _today_if_said(found: Found) -> date | None:
    return found.context.today if {"tonight", "this"} & found.kinds else None


def _instant(found: Found) -> TimePart:
    return TimePart(((time.fromisoformat(found.text("instant")), None),))


def _same_time(found: Found) -> TimePart:
    now = found.context.now
    return TimePart(((time(now.hour, now.minute), None),))


def _range(found: Found) -> TimePart | None:
    """Read a start and an end that show to be times."""
    shown = any(hour.marked for hour in _hours(found)) or {"from", "part"} & found.kinds
    return _any_range(found) if shown else None


def _any_range(found: Found) -> TimePart:
    start, end = _hours(found)
    if "part" in found:
        start = in_part(start, found.text("part"))
    return TimePart(ranges(start, end, found.context.reading))


def _span(found: Found) -> int | None:
    """Read "1h", "90 min", "1h30", "1.5 hours", "half an hour" as minutes."""
    units = [_UNIT_MINUTES.get(str(unit)) for unit in found.all("unit")]
    numbers = [_decimal(str(n)) for n in (*found.all("number"), *found.all("decimal"))]
    if units[0] is None or None in numbers or units[1:] not in ([], [1]):
        return None
    if "half" in found:
        return 30 if units[0] == 60 else None
    first, *more = [n for n in numbers if n is not None] or [1.0]
    if more and (units[0] != 60 or more[0] >= 60):
        return None
    minutes = round(first * units[0] + sum(more))
    return minutes if minutes <= LONGEST else None


def _decimal(text: str) -> float | None:
    return float(text.replace(",", ".")) if len(text) <= 6 else None


def _length(found: Found) -> LengthPart | None:
    minutes = found.number("span")
    return LengthPart(minutes) if minutes else None


def _after(found: Found) -> MomentPart | None:
    minutes = found.number("span") or 0
    return _moment_in(found.context, -minutes if "ago" in found else minutes)


def _added(found: Found) -> MomentPart | None:
    count, unit = found.number("number"), _UNIT_MINUTES.get(found.text("letter"))
    if count is None or unit is None:
        return None
    return _moment_in(found.context, -count * unit if "'-'" in found else count * unit)


def _lead(found: Found) -> int | None:
    """Read how long before its start an alarm rings, in minutes: also days and weeks."""
    if "span" in found:
        return found.number("span")
    count = 1 if "one" in found else found.number("number")
    minutes = (count or 0) * {"day": 1440, "week": 10080}.get(found.text("unit"), 0)
    return minutes if 0 < minutes <= LONGEST else None


def _alarm(found: Found) -> int | None:
    return found.number("lead")


def _now(found: Found) -> MomentPart | None:
    return _moment_in(found.context, 0)


TIME_TABLES: dict[str, tuple[Form, ...]] = {
    "hour": (
        Form("clock oclock? half_day?", _written("clock", ":")),
        Form("decimal half_day", _written("decimal", ".")),
        Form("decimal oclock", _written("decimal", ".")),
        Form("number half_day", _full_hour),
        Form("number oclock half_day?", _full_hour),
        Form("number oclock", _half_hours),
        Form("minutes_past number oclock?", _minutes_past),
        Form("minutes_to number oclock?", _minutes_to),
        Form("number", _full_hour),
    ),
    "dotted_hour": (Form("decimal", _written("decimal", ".")),),
    "between": (Form("'-'", lambda _: True), Form("to", lambda _: True)),
    "span": (
        Form("number unit", _span),
        Form("decimal unit", _span),
        Form("one unit", _span),
        Form("half unit", _span),
        Form("number unit number unit?", _span),
    ),
    "time": (
        Form("at? hour", _at),
        Form("part at? hour", _at),
        Form("at? hour in_the? part", _at),
        Form("this part at? hour", _at),
        Form("tonight at? hour", _at),
        Form("at? hour tonight", _at),
        Form("in_the part", _part_alone),
        Form("this part", _part_alone),
        Form("tonight", _part_alone),
        Form("at? instant", _instant),
        Form("at? same_time", _same_time),
        Form("at dotted_hour", _one_time),
        Form("from? part? hour between hour part? until_after?", _range),
        Form("from hour and hour", _range),
    ),
    "time_after_day": (
        Form("hour", _one_time),
        Form("dotted_hour", _one_time),
        Form("part", _part_alone),
        Form("hour between hour", _any_range),
    ),
    "moment": (
        Form("in span", _after),
        Form("span after", _after),
        Form("span ago", _after),
        Form("'+' number letter", _added),
        Form("'-' number letter", _added),
    ),
    "moment_alone": (
        Form("span", _after),
        Form("now", _now),
    ),
    "lead": (Form("span", _lead), Form("number unit", _lead), Form("one unit", _lead)),
    "alarm": (
        Form("remind lead before?", _alarm),
        Form("lead before remind", _alarm),
    ),
    "length": (
        Form("'~' span", _length),
        Form("for span", _length),
        Form("span for_after", _length),
    ),
}
"""Forms of hours, times, moments and lengths; those "after_day" and "alone" are too vague elsewhere."""
