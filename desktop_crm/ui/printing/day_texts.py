"""The words of the printed day in the language of the window."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.agenda import ComingDate
from desktop_crm.domain.day_sheet import DaySheet, SheetPart
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts, put, qdate
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.common.text import translate

_HEADINGS: dict[SheetPart, object] = {
    SheetPart.APPOINTMENTS: QT_TRANSLATE_NOOP("DaySheet", "Schedule"),
    SheetPart.FOLLOW_UPS: QT_TRANSLATE_NOOP("DaySheet", "Follow-ups"),
    SheetPart.DATES: QT_TRANSLATE_NOOP("DaySheet", "Birthdays & dates"),
}


class DayTexts:
    """Writes a day sheet; ``kinds`` are all kinds by their keys."""

    def __init__(self, kinds: Mapping[str, ActivityKind]) -> None:
        self._kinds = kinds
        self._locale = QLocale()
        self._when = WhenTexts(self._locale)
        self.right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def title(self, sheet: DaySheet) -> str:
        """Return "Saturday, 21 November 2026", with its holidays."""
        day = self._locale.toString(qdate(sheet.day), QLocale.FormatType.LongFormat)
        return " · ".join((day, *sheet.holidays))

    def heading(self, part: SheetPart) -> str:
        """Return what a part is called."""
        return translate("DaySheet", str(_HEADINGS[part]))

    def kind(self, item: AgendaItem) -> str:
        """Return what the kind of an item is called."""
        return kind_name(self._kinds.get(item.kind) or ActivityKind(item.kind))

    def when(self, item: AgendaItem, day: date) -> str:
        """Return "10:00–11:30", the days of a banner, or another day that it is due on."""
        if item.day is None:
            return ""
        if item.starts is not None and item.day == day:
            ends = item.ends if item.ends != item.starts else None
            return self._when.span(item.starts.time(), ends.time() if ends else None)
        if item.last_day is not None and item.last_day != item.day:
            return f"{self._when.plain_day(item.day, day)}–{self._when.plain_day(item.last_day, day)}"
        return "" if item.day == day else self._when.plain_day(item.day, day)

    def overdue(self) -> str:
        """Return the word beside what is overdue."""
        return translate("DaySheet", "overdue")

    def last_reached(self, day: date | None) -> str:
        """Return "Last reached 4 Nov 2026"."""
        if day is None:
            return translate("DaySheet", "Never reached")
        return put(translate("DaySheet", "Last reached %1", "a date"), self._when.full_day(day))

    def coming(self, coming: ComingDate, day: date) -> tuple[str, tuple[str, ...]]:
        """Return "25 Nov", and "Birthday", "turns 50"."""
        when = self._when.plain_day(coming.day, day)
        if not coming.turns:
            return when, (label_text(coming.label),)
        if coming.label == "birthday":
            turns = put(translate("DaySheet", "turns %1", "an age"), self._locale.toString(coming.turns))
        else:
            turns = translate("DaySheet", "%Ln year(s)", "since a date", coming.turns)
        return when, (label_text(coming.label), turns)

    def nothing(self) -> str:
        """Return that nothing is planned."""
        return translate("DaySheet", "Nothing planned")

    def page(self, number: int, count: int) -> str:
        """Return "Page 1 of 2"."""
        sentence = translate("DaySheet", "Page %1 of %2")
        return put(sentence, self._locale.toString(number), self._locale.toString(count))
