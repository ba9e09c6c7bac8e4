"""Days, hours and weeks as the user's country writes them."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.ui.calendar.periods import ViewKind, WeekShape
from desktop_crm.ui.common.text import fill, isolated, translate
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.working_week import working_week

_SHORT, _LONG, _NARROW = (
    QLocale.FormatType.ShortFormat,
    QLocale.FormatType.LongFormat,
    QLocale.FormatType.NarrowFormat,
)
_MINUTES = re.compile(r"[:.٫]mm")


class CalendarTexts:
    """Writes one locale; asks it once for what it writes often."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale()
        self._dates = DateTexts(self._locale)
        clock = self._locale.timeFormat(_SHORT)
        self._hour_form = _MINUTES.sub("", clock) if "a" in clock.casefold() else clock

    @property
    def week(self) -> WeekShape:
        """The shape of weeks, which the user may change at any time."""
        week = working_week(self._locale)
        return WeekShape(week.first, week.working)

    def number(self, value: int) -> str:
        """Return a number in the digits of the country."""
        return self._locale.toString(value)

    def hour(self, hour: int) -> str:
        """Return a full hour as it stands beside the grid: "08:00" or "8 AM"."""
        return in_line(self._locale.toString(QTime(hour, 0), self._hour_form))

    def clock(self, at: time) -> str:
        """Return a time of the day: "09:15" or "9:15 AM"."""
        return in_line(self._locale.toString(QTime(at.hour, at.minute), _SHORT))

    def times(self, start: time, end: time) -> str:
        """Return the times from which and to which a thing lasts, or the one time of both."""
        if start == end:
            return self.clock(start)
        return f"{self.clock(start)} – {self.clock(end)}"

    def weekday(self, day: date) -> str:
        """Return the short name of a weekday."""
        return self._locale.standaloneDayName(day.weekday() + 1, _SHORT)

    def weekday_letter(self, day: date) -> str:
        """Return the shortest name of a weekday, in the letters of its longer ones."""
        shortest = self._locale.standaloneDayName(day.weekday() + 1, _NARROW)
        name = self.weekday(day)
        return shortest if shortest.isascii() == name.isascii() else name[:1]

    def day_head(self, day: date) -> str:
        """Return what stands above a day of the grid: "Mon 16"."""
        return f"{self.weekday(day)} {self.number(day.day)}"

    def month_day(self, day: date) -> str:
        """Return what stands in a day of the month: "16", and "1 Nov" on the first."""
        if day.day > 1:
            return self.number(day.day)
        return f"{self.number(1)} {self._locale.standaloneMonthName(day.month, _SHORT)}"

    def day(self, day: date) -> str:
        """Return a whole date with its weekday: "Monday, 16 November 2026"."""
        return self._locale.toString(QDate(day.year, day.month, day.day), _LONG)

    def short_date(self, day: date) -> str:
        """Return a date in figures."""
        return self._locale.toString(QDate(day.year, day.month, day.day), _SHORT)

    def month(self, day: date) -> str:
        """Return month and year."""
        return self._dates.text(PartialDate(day.year, day.month))

    def title(self, kind: ViewKind, days: Sequence[date], chosen: date) -> str:
        """Return what is shown: a day, a month, or the months of the days from first to last."""
        if kind is ViewKind.DAY:
            return self.day(chosen)
        if kind is ViewKind.MONTH:
            return self.month(chosen)
        first, last = days[0], days[-1]
        if (first.year, first.month) == (last.year, last.month):
            return self.month(first)
        from_month = self._locale.standaloneMonthName(first.month) if first.year == last.year else ""
        return f"{from_month or self.month(first)} – {self.month(last)}"

    def week_number(self, day: date) -> int:
        """Return the number of a week (ISO 8601: of the week that its Thursday lies in)."""
        thursday = self.week.start_of(day) + timedelta(days=(3 - self.week.first) % 7)
        return thursday.isocalendar().week

    def week_title(self, day: date) -> str:
        """Return "week 47"."""
        return fill(translate("CalendarTexts", "week %1"), self.number(self.week_number(day)))


def in_line(text: str) -> str:
    """Return text that keeps its own direction where the window reads from the right."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return isolated(text) if is_mirrored else text


def apart(text: str) -> str:
    """Return text that keeps its own direction, marked only where it may be another than the window's.

    Marked text takes twice the time to paint.
    """
    return in_line(text) if text.isascii() else isolated(text)


def listed(parts: Sequence[str]) -> str:
    """Join the parts of a spoken sentence; empty ones are left out."""
    separator = translate("CalendarTexts", ", ", "between the parts of a sentence")
    return separator.join(isolated(part) for part in parts if part)
