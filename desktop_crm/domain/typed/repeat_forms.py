"""The forms of repeats: "every 2 weeks mon", "every month last fri", "every 3 months after done"."""

from collections.abc import Iterable
from datetime import date

from desktop_crm.domain.typed.date_parts import DayPart, RepeatPart
from desktop_crm.domain.typed.forms import Form, Found

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_MOST_WEEKDAYS = 7
_MOST_TIMES = 999


def _rule(unit: str, interval: int | None, *parts: str) -> str | None:
    """Return a rule of a unit; working days are the weekdays of a week."""
    if interval is None or not 1 <= interval <= 999:
        return None
    if unit == "workday":
        return "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" if interval == 1 and not parts else None
    if unit not in _FREQUENCIES:
        return None
    every = (f"INTERVAL={interval}",) if interval > 1 else ()
    return ";".join((f"FREQ={_FREQUENCIES[unit]}", *every, *parts))


def _interval(found: Found) -> int | None:
    if "other" in found:
        return 2
    return found.number("count", "one", default=1)


def _plain(found: Found) -> str | None:
    return _rule(found.text("unit") or found.text("each"), _interval(found))


def _on_weekdays(found: Found) -> str | None:
    if found.text("unit", "week") != "week" or found.text("each", "week") != "week":
        return None
    return _rule("week", _interval(found), f"BYDAY={found.text('weekdays')}")


def _codes(found: Found) -> str:
    days = {int(str(day)) for day in found.all("weekday")}
    return ",".join(_CODES[day] for day in sorted(days))


def _on_day_of_month(found: Found) -> str | None:
    """Read "every month 1st", "every 15th", "every month last day"."""
    number = -1 if "last" in found else found.number("ordinal", "number")
    if found.text("unit", "month") != "month" or number is None or not (number == -1 or 1 <= number <= 31):
        return None
    if "last" in found and found.all("unit")[1:] not in ([], ["day"]):
        return None
    return _rule("month", _interval(found), f"BYMONTHDAY={number}")


def _on_last_day_of(found: Found) -> str | None:
    """Read "every last day of the month"."""
    return _rule("month", 1, "BYMONTHDAY=-1") if found.all("unit") == ["day", "month"] else None


def _on_weekday_of_month(found: Found) -> str | None:
    """Read "every month last fri", "every first mon of the month"."""
    nth = -1 if "last" in found else found.number("ordinal", "number")
    if found.text("unit", "month") != "month" or nth is None or not (nth == -1 or 1 <= nth <= 5):
        return None
    return _rule("month", _interval(found), f"BYDAY={nth}{_CODES[found.number('weekday') or 0]}")


def _on_date(found: Found) -> RepeatPart | None:
    days = _days(found, "date")
    return RepeatPart("FREQ=YEARLY", first=days[0]) if days else None


def _limited(found: Found) -> RepeatPart | None:
    """Put a rule, where it counts from, and its end together."""
    (rule,) = found.all("rule") or found.all("rule_alone")
    part = rule if isinstance(rule, RepeatPart) else RepeatPart(str(rule))
    end = ""
    if "number" in found:
        times = found.number("number")
        if times is None or not 1 <= times <= _MOST_TIMES:
            return None
        end = f";COUNT={times}"
    elif "day_name" in found:
        days = _days(found, "day_name")
        if not days:
            return None
        end = f";UNTIL={days[0]:%Y%m%d}"
    return RepeatPart(part.rule + end, "when_done" in found, part.first)


def _after_completion(found: Found) -> RepeatPart | None:
    rule = _plain(found)
    return RepeatPart(rule, from_completion=True) if rule else None


def _days(found: Found, kind: str) -> tuple[date, ...]:
    return next((part.days for part in found.all(kind) if isinstance(part, DayPart)), ())


def _weekday_lists() -> Iterable[Form]:
    for length in range(_MOST_WEEKDAYS, 0, -1):
        yield Form("weekday" + " ','? and? weekday" * (length - 1), _codes)


REPEAT_TABLES: dict[str, tuple[Form, ...]] = {
    "weekdays": tuple(_weekday_lists()),
    "count": (Form("number", lambda found: found.number("number")),),
    "of_month": (Form("of unit", lambda found: found.text("unit") == "month" or None),),
    "rule": (
        Form("every unit", _plain),
        Form("every each", _plain),
        Form("every count unit", _plain),
        Form("every other unit", _plain),
        Form("every weekdays on_after?", _on_weekdays),
        Form("every other weekdays on_after?", _on_weekdays),
        Form("every unit of? weekdays on_after?", _on_weekdays),
        Form("every count unit of? weekdays on_after?", _on_weekdays),
        Form("every other unit of? weekdays on_after?", _on_weekdays),
        Form("every count? unit of? the? number ordinal_ending? date_mark?", _on_day_of_month),
        Form("every count? unit of? the? ordinal date_mark?", _on_day_of_month),
        Form("every count? unit of? the? last unit", _on_day_of_month),
        Form("every other unit of? the? number ordinal_ending?", _on_day_of_month),
        Form("every the? number ordinal_ending of_month?", _on_day_of_month),
        Form("every the? last unit of? unit", _on_last_day_of),
        Form("every count? unit of? the? number ordinal_ending weekday", _on_weekday_of_month),
        Form("every count? unit of? the? ordinal weekday", _on_weekday_of_month),
        Form("every count? unit of? the? last weekday", _on_weekday_of_month),
        Form("every the? number ordinal_ending weekday of_month?", _on_weekday_of_month),
        Form("every the? ordinal weekday of_month?", _on_weekday_of_month),
        Form("every the? last weekday of_month?", _on_weekday_of_month),
        Form("every date", _on_date),
    ),
    "repeat": (
        Form("rule when_done?", _limited),
        Form("rule when_done? ','? until day_name", _limited),
        Form("rule when_done? ','? number times", _limited),
        Form("count unit when_done", _after_completion),
    ),
    "rule_alone": (Form("each", _plain), Form("each of? weekdays", _on_weekdays)),
    "repeat_alone": (Form("rule_alone", _limited),),
}
