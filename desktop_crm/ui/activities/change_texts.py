"""What was changed of an activity, in words: its fields, and the values they had."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.domain.recurrence import parts_of
from desktop_crm.ui.activities.kind_texts import code_name, key_name, priority_name
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import translate

_FIELDS: dict[str, object] = {
    "kind": QT_TRANSLATE_NOOP("ActivityChange", "Kind"),
    "regarding": QT_TRANSLATE_NOOP("ActivityChange", "Regarding"),
    "details": QT_TRANSLATE_NOOP("ActivityChange", "Details"),
    "place": QT_TRANSLATE_NOOP("ActivityChange", "Place"),
    "priority": QT_TRANSLATE_NOOP("ActivityChange", "Priority"),
    "private": QT_TRANSLATE_NOOP("ActivityChange", "Private"),
    "owner": QT_TRANSLATE_NOOP("ActivityChange", "For"),
    "day": QT_TRANSLATE_NOOP("ActivityChange", "Day"),
    "last_day": QT_TRANSLATE_NOOP("ActivityChange", "Last day"),
    "start": QT_TRANSLATE_NOOP("ActivityChange", "Time"),
    "duration": QT_TRANSLATE_NOOP("ActivityChange", "Duration"),
    "alarm_lead": QT_TRANSLATE_NOOP("ActivityChange", "Alarm"),
    "rule": QT_TRANSLATE_NOOP("ActivityChange", "Repeats"),
    "result": QT_TRANSLATE_NOOP("ActivityChange", "Result"),
    "minutes": QT_TRANSLATE_NOOP("ActivityChange", "Took"),
}
# The days of a rule follow from the day of the activity, which a change of the rule alone does not tell.
_FREQUENCIES: dict[str, object] = {
    "DAILY": QT_TRANSLATE_NOOP("ActivityChange", "by days"),
    "WEEKLY": QT_TRANSLATE_NOOP("ActivityChange", "by weeks"),
    "MONTHLY": QT_TRANSLATE_NOOP("ActivityChange", "by months"),
    "YEARLY": QT_TRANSLATE_NOOP("ActivityChange", "by years"),
}


def field_name(field: str) -> str:
    """Return what a column of an activity is called."""
    return translate("ActivityChange", str(_FIELDS[field])) if field in _FIELDS else field


def field_value(field: str, stored: str) -> str:
    """Return what was stored in a column of an activity, in words; "" where it was nothing."""
    return _VALUES[field](stored) if stored and field in _VALUES else stored


def _result(code: str) -> str:
    name = code_name("", code)
    # Results of the user's own kinds have names in the file, and codes that nobody knows.
    return "" if name == code else name


def _private(stored: str) -> str:
    if stored in ("1", "True"):
        return translate("ActivityChange", "yes")
    return translate("ActivityChange", "no")


def _day(stored: str) -> str:
    return WhenTexts().full_day(date.fromisoformat(stored))


def _duration(stored: str) -> str:
    return WhenTexts().duration(int(stored)) if int(stored) else ""


def _rule(stored: str) -> str:
    return translate("ActivityChange", str(_FREQUENCIES[parts_of(stored)["FREQ"]]))


_VALUES: dict[str, Callable[[str], str]] = {
    "kind": key_name,
    "priority": lambda stored: priority_name(int(stored)),
    "private": _private,
    "day": _day,
    "last_day": _day,
    "start": lambda stored: WhenTexts().clock(time.fromisoformat(stored)),
    "duration": _duration,
    "minutes": _duration,
    "alarm_lead": lambda stored: WhenTexts().lead(int(stored)),
    "rule": _rule,
    "result": _result,
}
