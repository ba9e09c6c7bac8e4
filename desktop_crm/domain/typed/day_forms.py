"""The forms of days: "28/3", "12 march", "next fri", "in 2 weeks", "+3d", "end of month", "today"."""

from collections.abc import Iterable
from datetime import date, time, timedelta

from desktop_crm.domain.typed import calendar_days
from desktop_crm.domain.typed.date_parts import DayPart, MomentPart
from desktop_crm.domain.typed.forms import Form, Found
from desktop_crm.domain.working_days import add_months, add_units, next_working_day

_LETTER_OF = {"day": "d", "workday": "wd", "week": "w", "month": "m", "year": "y"}
_YEARS = range(1900, 2200)


def _dates(found: Found, orders: Iterable[tuple[int, int]], year: int | None) -> DayPart | None:
    """Return the readings as (day, month): none are left of what has the form of a date but is not one."""
    possible = [(day, month) for day, month in orders if 1 <= month <= 12 and 1 <= day <= 31]
    if not possible or (year is not None and year not in _YEARS):
        return None
    days = (_date(found, day, month, year) for day, month in possible)
    return DayPart(calendar_days.distinct(day for day in days if day is not None))


def _date(found: Found, day: int, month: int, year: int | None) -> date | None:
    if year is not None:
        return calendar_days.existing(year, month, day)
    return calendar_days.nearest_year(found.context.today, month, day, past=found.context.past)


def _in_figures(found: Found) -> DayPart | None:
    """Read 28/3, 28/3/2026, 28.3.26, 28.3.: with dots the day always goes first."""
    kind = next(kind for kind in ("three", "two", "dotted", "decimal") if kind in found)
    text = found.text(kind)
    sign = next(c for c in text if not c.isdigit())
    first, second, *rest = [part for part in text.split(sign) if part]
    if len(first) > 2 or len(second) > 2 or sign == ",":
        return None
    orders = [(int(first), int(second)), (int(second), int(first))]
    if sign == ".":
        del orders[1]
    elif not found.context.reading.day_first:
        orders.reverse()
    year = int(rest[0]) if rest else found.number("number")
    return _dates(found, orders, year + 2000 if year is not None and year < 100 else year)


def _year_first(found: Found) -> DayPart:
    text = found.text("ymd").removesuffix("T")
    year, month, day = (int(part) for part in text.replace("/", "-").replace(".", "-").split("-"))
    there = calendar_days.existing(year, month, day)
    return DayPart(() if there is None else (there,))


def _year_first_with_time(found: Found) -> MomentPart | None:
    days = _year_first(found).days
    hour, minute, *_ = (int(part) for part in found.text("clock").split(":"))
    if not days or hour > 23 or minute > 59 or not found.text("ymd").endswith("T"):
        return None
    return MomentPart(days[0], time(hour, minute))


def _with_month(found: Found) -> DayPart | None:
    numbers = [int(n) for n in map(str, found.all("number")) if n.isdecimal() and len(n) <= 4]
    if len(numbers) != len(found.all("number")):
        return None
    day = found.number("ordinal") if "ordinal" in found else numbers.pop(0)
    month = found.number("month")
    if day is None or month is None:
        return None
    return _dates(found, [(day, month)], numbers[0] if numbers else None)


def _month_alone(found: Found) -> DayPart | None:
    year, month = found.number("number"), found.number("month") or 0
    if year is not None:
        return _dates(found, [(1, month)], year)
    today, past = found.context.today, found.context.past
    if month == today.month and not past:
        return DayPart((today,))
    first = calendar_days.nearest_year(today, month, 1, past=past)
    return None if first is None else DayPart((first,))


def _day_of_month(found: Found) -> DayPart | None:
    number = found.number("ordinal", "number") or 0
    marked = bool({"date_mark", "ordinal_ending", "ordinal"} & found.kinds)
    if not (1 if marked else 24) <= number <= 31:
        return None
    day = calendar_days.nearest_month(found.context.today, number, past=found.context.past)
    return None if day is None else DayPart((day,))


def _weekday_and_date(found: Found) -> DayPart | None:
    """Read "Sat 28/3"; of two orders of day and month, the one that falls on the weekday is meant."""
    (part,) = found.all("date")
    if not isinstance(part, DayPart):
        return None
    weekday = found.number("weekday")
    return DayPart(tuple(sorted(part.days, key=lambda day: day.weekday() != weekday)))


def _weekday_and_number(found: Found) -> DayPart | None:
    """Read "fri 27" where the 27th is a Friday; lower numbers are hours."""
    part = _day_of_month(found)
    return part if part and part.days[0].weekday() == found.number("weekday") else None


def _named(found: Found) -> DayPart | None:
    """Read "today", and words that mean a day to come or gone by: the first that suits."""
    away = [int(number) for number in found.text("day").split("/")]
    if found.context.past:
        away.sort()
    return DayPart(tuple(found.context.today + timedelta(days=n) for n in away))


def _weekday(found: Found) -> DayPart:
    today, weekday = found.context.today, found.number("weekday") or 0
    if "last" in found:
        return DayPart(calendar_days.coming_weekday(today, weekday, past=True)[:1])
    coming = calendar_days.coming_weekday(today, weekday, past=found.context.past)
    return DayPart(coming[::-1] if "this" in found else coming)


def _weekday_of_next_week(found: Found) -> DayPart | None:
    if "unit" in found and found.text("unit") != "week":
        return None
    today, weekday = found.context.today, found.number("weekday") or 0
    start = calendar_days.week_start(today, found.context.reading) + timedelta(days=7)
    day = calendar_days.weekday_of_week(start, weekday)
    coming = () if "unit" in found else calendar_days.coming_weekday(today, weekday, past=False)[:1]
    return DayPart(calendar_days.distinct((day, *coming)))


def _weekend(found: Found) -> DayPart:
    today = found.context.today
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    return DayPart((saturday + timedelta(days=7 if "next" in found else 0),))


def _next_unit(found: Found) -> DayPart | None:
    days = calendar_days.next_unit(found.context.today, found.text("unit"), found.context.reading)
    return DayPart(days) if days else None


def _counted(found: Found) -> DayPart | None:
    """Read "in 2 weeks", "3 days ago": working days are counted, else the end moves on to one if so set."""
    count = 1 if "one" in found else found.number("number")
    return _offset(found, count, _LETTER_OF.get(found.text("unit"), ""), back="ago" in found)


def _signed(found: Found) -> DayPart | None:
    unit = found.text("letter")
    if unit not in _LETTER_OF.values():
        return None
    return _offset(found, found.number("number"), unit, back="'-'" in found)


def _offset(found: Found, count: int | None, unit: str, *, back: bool) -> DayPart | None:
    if count is None or not unit or count > 99_999:
        return None
    day = add_units(found.context.today, -count if back else count, unit)
    return DayPart((next_working_day(day) if found.context.reading.business_days and not back else day,))


def _edge(found: Found) -> DayPart | MomentPart | None:
    edge, _, unit = (
        found.text("edge_of").partition(" ") if "edge_of" in found else (found.text("edge"), "", "")
    )
    unit = unit or found.text("unit")
    today, reading = found.context.today, found.context.reading
    if unit == "day":
        return MomentPart(today, reading.work_end) if edge == "end" and "next" not in found else None
    steps = {"week": today + timedelta(days=7), "month": add_months(today.replace(day=1), 1)}
    following = steps.get(unit, date(today.year + 1, 1, 1))
    days = (calendar_days.edge_of(edge, unit, day, reading) for day in (today, following))
    coming = [day for day in days if day is not None and day >= today]
    if "next" in found:
        coming = coming[-1:]
    return DayPart((coming[0],)) if coming else None


def _edge_of_month(found: Found) -> DayPart | None:
    today = found.context.today
    for year in (today.year, today.year + 1):
        first = date(year, found.number("month") or 1, 1)
        day = calendar_days.edge_of(found.text("edge"), "month", first, found.context.reading)
        if day is not None and day >= today:
            return DayPart((day,))
    return None


def _date_of(found: Found) -> object:
    return next(iter(found.all("date")), None)


DAY_TABLES: dict[str, tuple[Form, ...]] = {
    "date": (
        Form("ymd", _year_first),
        Form("three", _in_figures),
        Form("two number?", _in_figures),
        Form("dotted number?", _in_figures),
        Form("the? number ordinal_ending? of? month ','? number?", _with_month),
        Form("the? ordinal of? month ','? number?", _with_month),
        Form("month of? number ordinal_ending? date_mark? ','? number?", _with_month),
        Form("month the? ordinal date_mark? ','? number?", _with_month),
        Form("the? number ordinal_ending", _day_of_month),
        Form("number date_mark", _day_of_month),
        Form("ordinal date_mark", _day_of_month),
    ),
    "day_name": (
        Form("day", _named),
        Form("weekday", _weekday),
        Form("this weekday", _weekday),
        Form("last weekday", _weekday),
        Form("next weekday", _weekday_of_next_week),
        Form("next unit on? weekday", _weekday_of_next_week),
        Form("weekday next unit", _weekday_of_next_week),
        Form("next unit", _next_unit),
        Form("this? weekend", _weekend),
        Form("next weekend", _weekend),
        Form("in month number?", _month_alone),
        Form("edge next? unit", _edge),
        Form("edge this unit", _edge),
        Form("next? edge_of", _edge),
        Form("edge month", _edge_of_month),
        Form("weekday ','? date", _weekday_and_date),
        Form("date", _date_of),
    ),
    "day_part": (
        Form("on? day_name on_after?", lambda found: found.all("day_name")[0]),
        Form("in number unit", _counted),
        Form("in one unit", _counted),
        Form("number unit after", _counted),
        Form("one unit after", _counted),
        Form("number unit ago", _counted),
        Form("one unit ago", _counted),
        Form("'+' number letter", _signed),
        Form("'-' number letter", _signed),
        Form("ymd clock", _year_first_with_time),
    ),
    "day_alone": (
        Form("number unit", _counted),
        Form("one unit", _counted),
        Form("month number?", _month_alone),
        Form("number", _day_of_month),
        Form("weekday number", _weekday_and_number),
        Form("decimal", _in_figures),
    ),
}
"""Forms of days; those that stand "alone" are too vague among other words."""
