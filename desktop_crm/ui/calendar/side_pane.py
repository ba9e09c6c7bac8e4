"""Beside the calendar: a line to type a date, and the small month."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.calendar.mini_month import MiniMonth
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.text import label


class CalendarPane(QFrame):
    """Brings the day that is gone to."""

    day_chosen = Signal(object)

    def __init__(self, clock: Clock, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.date = DateField(clock)
        self.date.setAccessibleName(self.tr("Go to date"))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.month = MiniMonth(clock.today(), texts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Go to date"), "section"))
        layout.addWidget(self.date)
        layout.addWidget(self.problem)
        layout.addSpacing(6)
        layout.addWidget(self.month)
        layout.addStretch(1)
        self.date.returnPressed.connect(self._on_date)
        self.date.read.connect(self.problem.hide)
        self.month.day_chosen.connect(self.day_chosen)

    def show_day(self, day: date, shown: Sequence[date], today: date) -> None:
        """Mark which days are shown."""
        self.month.days.show_day(day, shown, today)

    def ask_for_date(self) -> None:
        """Put the keyboard where a date is typed."""
        self.date.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.date.selectAll()

    @Slot()
    def _on_date(self) -> None:
        try:
            day = self.date.day()
        except InvalidValueError:
            self.problem.setText(self.date.complaint())
            self.problem.show()
            return
        if day is not None:
            self.day_chosen.emit(day)
