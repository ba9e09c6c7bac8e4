"""Days, times and lengths as lines about activities say them, in the user's language."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from desktop_crm.domain.activities import AgendaItem, When
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.contacts.date_texts import along_the_window

_WEEKDAY = re.compile(r"[,،]?\s*dddd?[,،]?\s*")
_YEAR = re.compile(r"[\s,،./-]*(?:'[^']*'\s*)?y+\s?(?:年|년|'[^']*')?[\s,،./-]*")
_NEAR: dict[int, object] = {
    -1: QT_TRANSLATE_NOOP("When", "yesterday"),
    0: QT_TRANSLATE_NOOP("When", "today"),
    1: QT_TRANSLATE_NOOP("When", "tomorrow"),
}
_RIGHT_TO_LEFT_MARK = "\u200f"
_DAY = 24 * 60
_WEEK = 7 * _DAY


def qdate(day: date) -> QDate:
    """Return a date as Qt has it."""
    return QDate(day.year, day.month, day.day)


class WhenTexts:
    """Writes days and times in one locale; ``today`` decides what is "tomorrow"."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._locale = locale or QLocale()
        long = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        with_year = _WEEKDAY.sub("", long).strip().replace("MMMM", "MMM")
        self._with_year = with_year
        self._short = _YEAR.sub("", with_year).strip()

    def full_day(self, day: date) -> str:
        """Return a day that nobody can take for another: "Thu 12 Mar 2026"."""
        return self._weekday_before(day, self._locale.toString(qdate(day), self._with_year))

    def plain_day(self, day: date, today: date) -> str:
        """Return "12 Mar", or "12 Mar 2027" in another year."""
        form = self._short if day.year == today.year else self._with_year
        return self._locale.toString(qdate(day), form)

    def day(self, day: date, today: date) -> str:
        """Return "today", "tomorrow", a weekday of the coming six days, "yesterday", or the date."""
        away = (day - today).days
        if away in _NEAR:
            return translate("When", str(_NEAR[away]))
        if 1 < away < 7:
            return self._locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        return self.plain_day(day, today)

    def clock(self, at: time) -> str:
        """Return a time of the day: "15:00" or "3:00 PM"."""
        return self._locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)

    def when(self, day: date | None, start: time | None, today: date) -> str:
        """Return "tomorrow 15:00", "30 Nov", or "" for no date."""
        if day is None:
            return ""
        if start is None:
            return self.day(day, today)
        return _join(self.day(day, today), self.clock(start))

    def full(self, day: date, start: time | None = None, end: time | None = None) -> str:
        """Return "Thu 12 Mar 2026", with the time where there is one: "Thu 12 Mar 2026, 15:00"."""
        if start is None:
            return self.full_day(day)
        sentence = translate("When", "%1, %2", "a day and a time")
        return put(sentence, self.full_day(day), self.span(start, end))

    def span(self, start: time, end: time | None) -> str:
        """Return "10:00–11:30", or the start alone."""
        return self.clock(start) if end is None else f"{self.clock(start)}–{self.clock(end)}"

    def item(self, item: AgendaItem, today: date) -> str:
        """Return when a line of the planner is, seen from a day: "tomorrow 15:00", "2 Dec–4 Dec"."""
        if item.day is None:
            return ""
        if item.starts is not None:
            return self.when(item.day, item.starts.time(), today)
        if item.last_day is not None and item.last_day != item.day:
            return f"{self.day(item.day, today)}–{self.day(item.last_day, today)}"
        return self.day(item.day, today)

    def planned(self, when: When, today: date) -> str:
        """Return the same of a moment in its own zone."""
        return self.when(when.day, when.start, today)

    def moment(self, at: str, zone: tzinfo, today: date) -> str:
        """Return a UTC moment in ISO 8601 as "19 Nov, 14:20" at the user's place."""
        local = datetime.fromisoformat(at).astimezone(zone)
        sentence = translate("When", "%1, %2", "a day and a time")
        return put(sentence, self.plain_day(local.date(), today), self.clock(local.time()))

    def ago(self, at: str, zone: tzinfo, today: date) -> str:
        """Return how long ago a UTC moment was, in days: "today", "yesterday", "97 days"; "" for never."""
        if not at:
            return ""
        days = (today - datetime.fromisoformat(at).astimezone(zone).date()).days
        if days <= 1:
            return self.day(today - timedelta(days=days), today)
        return translate("When", "%Ln day(s)", "since then", days)

    def duration(self, minutes: int) -> str:
        """Return a length: "10 min", "1 h", "1 h 30 min", "2 days"."""
        if minutes and minutes % _DAY == 0:
            return translate("When", "%Ln day(s)", "a length", minutes // _DAY)
        hours, rest = divmod(minutes, 60)
        in_hours = translate("When", "%1 h").replace("%1", self._locale.toString(hours))
        in_minutes = translate("When", "%1 min").replace("%1", self._locale.toString(rest))
        if not hours:
            return in_minutes
        return _join(in_hours, in_minutes) if rest else in_hours

    def lead(self, minutes: int | None) -> str:
        """Return how long before an activity its alarm rings."""
        if minutes is None:
            return translate("When", "No alarm")
        if minutes == 0:
            return translate("When", "At the time")
        if minutes % _WEEK == 0:
            return translate("When", "%Ln week(s) before", None, minutes // _WEEK)
        if minutes % _DAY == 0:
            return translate("When", "%Ln day(s) before", None, minutes // _DAY)
        return put(translate("When", "%1 before", "a length of time"), self.duration(minutes))

    def _weekday_before(self, day: date, text: str) -> str:
        name = self._locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        return put(translate("When", "%1 %2", "a weekday and a date"), name, text)


def dotted(*parts: str) -> str:
    """Join what there is with dots; in a mirrored window from right to left, whatever the letters."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return along_the_window(*parts)
    return " · ".join(part for part in parts if part)


def put(sentence: str, *values: str) -> str:
    """Put values into a sentence; in a mirrored window each keeps its own direction."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # The mark, since a sentence of isolated pieces alone would count as left to right.
        return _RIGHT_TO_LEFT_MARK + fill(sentence, *values)
    for place, value in enumerate(values, 1):
        sentence = sentence.replace(f"%{place}", value)
    return sentence


def _join(first: str, second: str) -> str:
    return put(translate("When", "%1 %2", "a day and a time, or hours and minutes"), first, second)
