"""A recurrence as the choices of the editor, and back to its rule (RFC 5545, 3.3.10)."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from desktop_crm.domain.recurrence import Recurrence

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST = -1

_NTH = re.compile(r"([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)")


class Every(StrEnum):
    """What passes from one to the next."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"
    YEAR = "YEARLY"


@dataclass(frozen=True, slots=True)
class RepeatChoice:
    """What the editor offers of a rule; it counts from the day of the activity.

    ``weekdays`` are those of weekly ones, Monday is 0. ``nth`` makes monthly and yearly ones go by
    the weekday of the first day: 1 to 4, LAST for the month's last, 0 for its day of the
    month; ``last_day`` is each month's last day. At most one of ``count`` and ``until`` is set.
    """

    every: Every
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    last_day: bool = False
    count: int | None = None
    until: date | None = None
    from_completion: bool = False


def read_choice(recurrence: Recurrence, day: date) -> RepeatChoice | None:
    """Return the choices that make a rule on ``day``, or None where the editor has none for it."""
    parts = recurrence.parts
    choice = RepeatChoice(
        Every(parts["FREQ"]),
        int(parts.get("INTERVAL", "1")),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        until=recurrence.until,
        from_completion=recurrence.from_completion,
    )
    for candidate in _candidates(choice, parts, day):
        if _same_rule(candidate, recurrence, day):
            return candidate
    return None


def make_recurrence(choice: RepeatChoice, day: date, excluded: frozenset[date] = frozenset()) -> Recurrence:
    """Return the rule of the choices for an activity that begins on ``day``."""
    parts = {"FREQ": choice.every.value, "INTERVAL": str(choice.interval)}
    if not choice.from_completion:
        parts |= _days_of(choice, day)
    if choice.count is not None:
        parts["COUNT"] = str(choice.count)
    elif choice.until is not None:
        parts["UNTIL"] = choice.until.strftime("%Y%m%d")
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    return Recurrence.parse(text, excluded=excluded, from_completion=choice.from_completion)


def first_day(choice: RepeatChoice, day: date) -> date:
    """Return ``day``, or the first weekday chosen after it."""
    if choice.every is not Every.WEEK or not choice.weekdays or choice.from_completion:
        return day
    return next(later for n in range(7) if (later := day + timedelta(days=n)).weekday() in choice.weekdays)


def nth_of(day: date) -> int:
    """Return the how-manieth of its weekday a day is in its month, 1 to 5."""
    return (day.day - 1) // 7 + 1


def is_last_of_weekday(day: date) -> bool:
    """Return whether a day is the last of its weekday in its month."""
    return day.day + 7 > monthrange(day.year, day.month)[1]


def is_last_of_month(day: date) -> bool:
    """Return whether a day is the last of its month."""
    return day.day == monthrange(day.year, day.month)[1]


def _days_of(choice: RepeatChoice, day: date) -> dict[str, str]:
    name = WEEKDAYS[day.weekday()]
    if choice.every is Every.WEEK:
        chosen = sorted(choice.weekdays) or [day.weekday()]
        return {"BYDAY": ",".join(WEEKDAYS[weekday] for weekday in chosen)}
    if choice.every is Every.DAY:
        return {}
    month = {"BYMONTH": str(day.month)} if choice.every is Every.YEAR else {}
    if choice.nth:
        return month | {"BYDAY": f"{choice.nth}{name}"}
    if choice.last_day and choice.every is Every.MONTH:
        return {"BYMONTHDAY": "-1"}
    return month | {"BYMONTHDAY": str(day.day)}


def _candidates(choice: RepeatChoice, parts: dict[str, str], day: date) -> list[RepeatChoice]:
    """Return what the parts may mean; each is checked by making its rule anew."""
    if choice.every is Every.WEEK:
        days = parts.get("BYDAY", WEEKDAYS[day.weekday()]).split(",")
        known = tuple(WEEKDAYS.index(name) for name in days if name in WEEKDAYS)
        return [replace(choice, weekdays=known)]
    found = [choice, replace(choice, last_day=True)]
    if match := _NTH.fullmatch(parts.get("BYDAY", "")):
        found.append(replace(choice, nth=int(match[1])))
    return found


def _same_rule(choice: RepeatChoice, recurrence: Recurrence, day: date) -> bool:
    made = make_recurrence(choice, day).parts
    return _complete(recurrence, day, choice) == made


def _complete(recurrence: Recurrence, day: date, choice: RepeatChoice) -> dict[str, str]:
    """Return the parts of a rule with what it leaves to its first day, in the form made here."""
    parts = recurrence.parts
    bare = not parts.keys() & {"BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO"}
    if bare and not choice.from_completion:
        parts |= _days_of(replace(choice, nth=0, last_day=False), day)
    elif choice.every is Every.WEEK and "BYDAY" in parts:
        parts["BYDAY"] = ",".join(sorted(parts["BYDAY"].split(","), key=_week_place))
    if parts.get("WKST") == "MO" or (choice.interval == 1 and choice.every is not Every.WEEK):
        parts.pop("WKST", None)
    if parts.get("INTERVAL") == "1":
        del parts["INTERVAL"]
    return parts


def _week_place(name: str) -> int:
    return WEEKDAYS.index(name) if name in WEEKDAYS else len(WEEKDAYS)
