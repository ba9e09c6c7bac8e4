"""The line above Today: which day it is, the way to others, and what it holds."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.ui.activities.when_texts import qdate
from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.page import PageHeader
from desktop_crm.ui.common.text import label

_ROOM_FOR_WORDS = 100
"""Characters of width from which the button has words beside its picture."""


class TodayHeader(PageHeader):
    """Brings the number of days to go by, or 0 for today."""

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.count.hide()
        self.before = ToolButton("chevron-left", self.tr("Day before"))
        self.today = Button(self.tr("Today"))
        self.after = ToolButton("chevron-right", self.tr("Day after"))
        self.summary = label("", "muted")
        for widget in (self.before, self.today, self.after, self.summary):
            self.add(widget)
        self.print = Button("", icon_name="printer")
        self.print.setAccessibleName(self.tr("Print day"))
        self.print.setToolTip(self.print.accessibleName())
        self.add_at_end(self.print)
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.today.clicked.connect(lambda: self.step_wanted.emit(0))
        self.after.clicked.connect(lambda: self.step_wanted.emit(1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= self.fontMetrics().averageCharWidth() * _ROOM_FOR_WORDS
        self.print.setText(self.print.accessibleName() if has_room else "")
        self.summary.setVisible(has_room)  # gives way first: the cards below say the same

    def show_day(self, day: date, today: date) -> None:
        """Say which day is shown: "Saturday, 21 November"."""
        long = self.locale().dateFormat(QLocale.FormatType.LongFormat)
        form = long if day.year != today.year else _without_year(long)
        self.show_title(self.locale().toString(qdate(day), form))
        self.today.setEnabled(day != today)

    def show_summary(self, appointments: int, follow_ups: int, overdue: int) -> None:
        """Say how much there is, leaving out what is not."""
        parts = [
            self.tr("%Ln appointment(s)", "", appointments) if appointments else "",
            self.tr("%Ln to do", "", follow_ups) if follow_ups else "",
            self.tr("%Ln overdue", "", overdue) if overdue else "",
        ]
        self.summary.setText(" · ".join(filter(None, parts)) or self.tr("Nothing planned"))
        self.summary.setToolTip(self.summary.text())


def _without_year(form: str) -> str:
    """Return a date format without its year and what stands around that."""
    import re

    return re.sub(r"[\s,،./-]*(?:'[^']*'\s*)*y+\s?(?:年|년|'[^']*')?[\s.]*", "", form).strip(" ,،")
