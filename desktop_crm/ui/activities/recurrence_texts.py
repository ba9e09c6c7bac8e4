"""A recurrence as one plain sentence."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.activities.repeat_choice import LAST, Every, RepeatChoice, read_choice
from desktop_crm.ui.activities.when_texts import WhenTexts, put
from desktop_crm.ui.common.text import translate

_WORK_DAYS = (0, 1, 2, 3, 4)
_ALL_DAYS = tuple(range(7))

_NTH_OF_MONTH: dict[int, object] = {
    1: QT_TRANSLATE_NOOP("Recurrence", "the first %1"),
    2: QT_TRANSLATE_NOOP("Recurrence", "the second %1"),
    3: QT_TRANSLATE_NOOP("Recurrence", "the third %1"),
    4: QT_TRANSLATE_NOOP("Recurrence", "the fourth %1"),
    5: QT_TRANSLATE_NOOP("Recurrence", "the fifth %1"),
    LAST: QT_TRANSLATE_NOOP("Recurrence", "the last %1"),
}


def recurrence_text(recurrence: Recurrence, day: date) -> str:
    """Return when an activity that begins on ``day`` comes again, as a sentence."""
    choice = read_choice(recurrence, day)
    if choice is None:
        return put(translate("Recurrence", "By a rule of a calendar file: %1"), recurrence.rule)
    return choice_text(choice, day)


def choice_text(choice: RepeatChoice, day: date) -> str:
    """Return what the choices of the editor mean for an activity that begins on ``day``."""
    rule = _from_completion(choice) if choice.from_completion else _RULES[choice.every](choice, day)
    if choice.count is not None:
        return put(translate("Recurrence", "%1, %Ln time(s) in all", None, choice.count), rule)
    if choice.until is not None:
        return put(translate("Recurrence", "%1, until %2"), rule, WhenTexts().full_day(choice.until))
    return rule


def _daily(choice: RepeatChoice, _day: date) -> str:
    if choice.interval == 1:
        return translate("Recurrence", "Every day")
    return translate("Recurrence", "Every %Ln day(s)", None, choice.interval)


def _weekly(choice: RepeatChoice, day: date) -> str:
    days = tuple(sorted(choice.weekdays)) or (day.weekday(),)
    if choice.interval == 1 and days == _WORK_DAYS:
        return translate("Recurrence", "Every weekday, Monday to Friday")
    if choice.interval == 1 and days == _ALL_DAYS:
        return translate("Recurrence", "Every day")
    names = _and([weekday_name(weekday) for weekday in days])
    if choice.interval == 1:
        return put(translate("Recurrence", "Every week on %1"), names)
    return put(translate("Recurrence", "Every %Ln week(s) on %1", None, choice.interval), names)


def _monthly(choice: RepeatChoice, day: date) -> str:
    if choice.last_day:
        which = translate("Recurrence", "the last day")
    elif choice.nth:
        which = nth_weekday_text(choice.nth, day)
    else:
        which = put(translate("Recurrence", "day %1"), QLocale().toString(day.day))
    if choice.interval == 1:
        return put(translate("Recurrence", "Every month on %1"), which)
    return put(translate("Recurrence", "Every %Ln month(s) on %1", None, choice.interval), which)


def _yearly(choice: RepeatChoice, day: date) -> str:
    if choice.nth:
        month = QLocale().standaloneMonthName(day.month)
        which = put(translate("Recurrence", "%1 of %2"), nth_weekday_text(choice.nth, day), month)
    else:
        which = WhenTexts().plain_day(day, day)
    if choice.interval == 1:
        return put(translate("Recurrence", "Every year on %1"), which)
    return put(translate("Recurrence", "Every %Ln year(s) on %1", None, choice.interval), which)


def _from_completion(choice: RepeatChoice) -> str:
    n = choice.interval
    if choice.every is Every.DAY:
        return translate("Recurrence", "%Ln day(s) after the last one is done", None, n)
    if choice.every is Every.WEEK:
        return translate("Recurrence", "%Ln week(s) after the last one is done", None, n)
    if choice.every is Every.MONTH:
        return translate("Recurrence", "%Ln month(s) after the last one is done", None, n)
    return translate("Recurrence", "%Ln year(s) after the last one is done", None, n)


_RULES = {Every.DAY: _daily, Every.WEEK: _weekly, Every.MONTH: _monthly, Every.YEAR: _yearly}


def nth_weekday_text(nth: int, day: date) -> str:
    """Return such as "the second Tuesday", of the weekday of ``day``."""
    return put(translate("Recurrence", str(_NTH_OF_MONTH[nth])), weekday_name(day.weekday()))


def weekday_name(weekday: int) -> str:
    """Return a weekday in full; 0 is Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


def _and(names: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(names))
