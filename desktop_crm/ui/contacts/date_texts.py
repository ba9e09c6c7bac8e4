"""Dates as the user's language writes and reads them."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.ui.common.text import fill, isolated, translate

_WEEKDAY = re.compile(r"[,،]?\s*dddd?[,،]?\s*")
_YEAR = re.compile(r"[\s,،./-]*(?:'[^']*'\s*)?y+\s?(?:年|년|'[^']*')?[\s,،./-]*")
_BASE_YEAR_BACK = 99
_RIGHT_TO_LEFT_MARK = "\u200f"


def along_the_window(*parts: str) -> str:
    """Join parts so that they stand in the window's reading direction, whatever letters they begin with."""
    return _mark() + " · ".join(isolated(part) for part in parts if part)


def _mark() -> str:
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _RIGHT_TO_LEFT_MARK if is_mirrored else ""


class DateTexts:
    """Writes and reads dates in one locale."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale()
        self._full = _WEEKDAY.sub("", self._locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
        self._day = _YEAR.sub("", self._full).strip()

    def text(self, value: PartialDate) -> str:
        """Return a date in words, with what is known of it: "9 December 1980", "9 December", "1980"."""
        if value.month is None:
            return self._number(value.year) if value.year else value.iso
        if value.day is None:
            month = self._locale.standaloneMonthName(value.month)
            return f"{month} {self._number(value.year)}" if value.year else month
        shown = QDate(value.year or 2000, value.month, value.day)
        return self._locale.toString(shown, self._full if value.year else self._day)

    def typed(self, value: PartialDate) -> str:
        """Return a date as one would type it, to be edited."""
        if value.month is None or value.day is None:
            return value.iso
        return self.text(value)

    def example(self) -> str:
        """Return two ways to type a date."""
        sample = QDate(1980, 12, 9)
        return f"{self._locale.toString(sample, self._day)} · {self._locale.toString(sample, self._short())}"

    def read(self, text: str, today: date) -> PartialDate:
        """Read a typed date in the user's forms, in English, or in ISO 8601; the year may be left out.

        A year of two digits is the last one that ended so.

        Raises:
            InvalidValueError: The text is no date.
        """
        text = " ".join(text.split())
        try:
            return PartialDate.parse(text)
        except InvalidValueError as problem:
            for locale in (self._locale, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)):
                if found := _read(text, locale, today) or _read(text.rstrip(". "), locale, today):
                    return found
            raise problem from None

    def moment(self, at: str) -> str:
        """Return a moment of the journal, UTC in ISO 8601, as local date and time."""
        when = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))
        day = self._locale.toString(when.date(), self._day)
        if when.date().year() != QDate.currentDate().year():
            day = self._locale.toString(when.date(), self._full)
        time = self._locale.toString(when.time(), QLocale.FormatType.ShortFormat)
        return _mark() + fill(translate("DateTexts", "%1, %2", "a day and a time"), day, time)

    def until(self, value: PartialDate, today: date) -> str:
        """Return how soon a date comes round, when that is within half a year."""
        days = value.days_until(today)
        if days is None or days > 183:
            return ""
        if days == 0:
            return translate("DateTexts", "today")
        if days == 1:
            return translate("DateTexts", "tomorrow")
        return translate("DateTexts", "in %n days", None, days)

    def _number(self, year: int) -> str:
        return self._locale.toString(QDate(year, 1, 1), "yyyy")

    def _short(self) -> str:
        return _four_digit_year(self._locale.dateFormat(QLocale.FormatType.ShortFormat))


def _read(text: str, locale: QLocale, today: date) -> PartialDate | None:
    for form in _forms(locale):
        if (day := locale.toDate(text, form, today.year - _BASE_YEAR_BACK)).isValid():
            return PartialDate(day.year(), day.month(), day.day())
    for form in _forms(locale):
        short = _YEAR.sub("", form)
        if (day := locale.toDate(f"{text} 2000", f"{short} yyyy")).isValid():
            return PartialDate(None, day.month(), day.day())
    return None


def _forms(locale: QLocale) -> Iterator[str]:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    long = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    bare = long.replace(",", "").replace("،", "")
    plain = [_one_digit(_four_digit_year(short)), _one_digit(short), long, bare]
    for form in plain:
        yield form
        yield form.replace("MMMM", "MMM")
    yield from ("d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "MMMM d, yyyy", "MMM d, yyyy")
    for sign in "./-":
        yield re.sub(r"[./-]", sign, _one_digit(_four_digit_year(short)))
        yield re.sub(r"[./-]", sign, re.sub(r"y+", "yy", _one_digit(short)))


def _four_digit_year(form: str) -> str:
    return re.sub(r"y+", "yyyy", form)


def _one_digit(form: str) -> str:
    return re.sub(r"\bM{1,2}\b", "M", re.sub(r"\bd{1,2}\b", "d", form))
