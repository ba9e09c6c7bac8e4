"""What an activity that comes again is stored as; :mod:`desktop_crm.services.recurrence` expands it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from desktop_crm.domain.errors import InvalidValueError, Problem

_PARTS = (
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "WKST",
    "BYMONTH",
    "BYMONTHDAY",
    "BYDAY",
    "BYSETPOS",
    "BYYEARDAY",
    "BYWEEKNO",
)
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_DAY = r"[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)"
_NUMBER = r"[+-]?\d{1,3}"
_FORMS = {
    "INTERVAL": re.compile(r"[1-9]\d{0,3}"),
    "COUNT": re.compile(r"[1-9]\d{0,4}"),
    "UNTIL": re.compile(r"\d{8}(?:T\d{6}Z?)?"),
    "WKST": re.compile("MO|TU|WE|TH|FR|SA|SU"),
    "BYDAY": re.compile(f"{_DAY}(?:,{_DAY})*"),
    **{
        name: re.compile(f"{_NUMBER}(?:,{_NUMBER})*")
        for name in ("BYMONTH", "BYMONTHDAY", "BYSETPOS", "BYYEARDAY", "BYWEEKNO")
    },
}


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How an activity comes again.

    ``rule`` is the value of an RRULE (RFC 5545, 3.3.10) of whole days: FREQ from DAILY to YEARLY; its UNTIL
    is a date in the activity's own zone, the last day on which it may be. ``excluded`` are the dates
    of the rule on which it is not: left out, or replaced by a row of their own. With
    ``from_completion`` only one is planned at a time, and the rule counts from the day it is done.
    """

    rule: str
    excluded: frozenset[date] = frozenset()
    from_completion: bool = False

    def __post_init__(self) -> None:
        _check(parts_of(self.rule), self.rule)

    @classmethod
    def parse(
        cls, text: str, *, excluded: frozenset[date] = frozenset(), from_completion: bool = False
    ) -> Self:
        """Read a rule in any order and letter case; UNTIL keeps its date only.

        Raises:
            InvalidValueError: It is no rule of whole days, or both COUNT and UNTIL are given.
        """
        parts = parts_of(text.strip().upper().removeprefix("RRULE:"))
        _check(parts, text)
        if "UNTIL" in parts:
            parts["UNTIL"] = parts["UNTIL"][:8]
        if parts.get("INTERVAL") == "1":
            del parts["INTERVAL"]
        rule = ";".join(f"{name}={parts[name]}" for name in _PARTS if name in parts)
        return cls(rule, excluded, from_completion)

    @property
    def parts(self) -> dict[str, str]:
        """The rule's parts by name, such as ``{"FREQ": "WEEKLY", "BYDAY": "MO"}``."""
        return parts_of(self.rule)

    @property
    def until(self) -> date | None:
        """The last day on which it may be, where the rule names one."""
        text = self.parts.get("UNTIL")
        return date(int(text[:4]), int(text[4:6]), int(text[6:8])) if text else None


def parts_of(rule: str) -> dict[str, str]:
    """Return the parts of a rule by name; what has no "=" is kept with an empty value."""
    found: dict[str, str] = {}
    for part in filter(None, rule.split(";")):
        name, _, value = part.partition("=")
        found[name] = value
    return found


def _check(parts: dict[str, str], rule: str) -> None:
    known = parts.get("FREQ") in _FREQUENCIES and parts.keys() <= set(_PARTS)
    well_formed = known and all(
        name == "FREQ" or _FORMS[name].fullmatch(value) for name, value in parts.items()
    )
    if not well_formed or ("COUNT" in parts and "UNTIL" in parts):
        raise InvalidValueError("recurrence", Problem.UNKNOWN, rule)
    if "UNTIL" in parts:
        try:
            date.fromisoformat(parts["UNTIL"][:8])
        except ValueError:
            raise InvalidValueError("recurrence", Problem.NOT_A_DATE, rule) from None
