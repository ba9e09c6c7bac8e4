"""A small month to go to a day with."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.calendar.periods import ViewKind, day_later, month_later, visible_days
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.common.text import label
from desktop_crm.ui.shell.undo_bar import announce
from desktop_crm.ui.theme import Token, colour

_ROWS, _WEEK = 7, 7
_CENTRE = Qt.AlignmentFlag.AlignCenter
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}


class MiniDays(QWidget):
    """The days of a month: the chosen one, today, and those that the calendar shows."""

    day_chosen = Signal(object)
    month_shown = Signal(object)

    def __init__(self, day: date, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._day = self._month = self._today = day
        self._shown: frozenset[date] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Days of the month"))

    def show_day(self, day: date, shown: Sequence[date], today: date) -> None:
        """Mark the chosen day, the days the calendar shows, and today."""
        self._shown, self._today = frozenset(shown), today
        self._day = day
        self.setAccessibleDescription(self._texts.day(day))
        self.show_month(day)

    def show_month(self, day: date) -> None:
        """Show the month of a day without going there."""
        self._month = day
        self.month_shown.emit(day)
        self.update()

    @property
    def month(self) -> date:
        """A day of the month that is shown."""
        return self._month

    def day_at(self, point: QPoint) -> date | None:
        """Return the day at a point."""
        return next((day for n, day in enumerate(self._days()) if self._cell(n).contains(point)), None)

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 7
        return QSize(side * (_WEEK + 1), side * _ROWS)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            step = _STEPS[key]
            turns = self.isRightToLeft() and abs(step) == 1
            self._choose(day_later(self._day, -step if turns else step))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._choose(month_later(self._day, 1 if key == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = pill_font(self.font())
        small.setWeight(QFont.Weight.Normal)
        painter.setFont(small)
        days = self._days()
        painter.setPen(colour(Token.FAINT))
        for number, day in enumerate(days[:_WEEK]):
            painter.drawText(self._place(number % _WEEK, 0), _CENTRE, self._texts.weekday_letter(day))
        for week in range(len(days) // _WEEK):
            text = self._texts.number(self._texts.week_number(days[week * _WEEK]))
            painter.drawText(self._place(-1, week + 1), _CENTRE, text)
        for number, day in enumerate(days):
            self._paint_day(painter, self._cell(number), day)
        painter.end()

    def _choose(self, day: date) -> None:
        self.day_chosen.emit(day)
        announce(self, self._texts.day(day))

    def _paint_day(self, painter: QPainter, rect: QRect, day: date) -> None:
        is_of_month = (day.year, day.month) == (self._month.year, self._month.month)
        token = Token.TEXT if is_of_month else Token.FAINT
        side = min(rect.width(), rect.height())
        disc = QRectF(0, 0, side - 2, side - 2)
        disc.moveCenter(QRectF(rect).center())
        if day in self._shown:
            painter.fillRect(rect.adjusted(0, 1, 0, -1), colour(Token.SELECTION))
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Token.ACCENT))
            painter.drawEllipse(disc)
            token = Token.ACCENT_TEXT
        if day == self._day and (day != self._today or self.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(Token.ACCENT), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        painter.setPen(colour(token))
        painter.drawText(rect, _CENTRE, self._texts.number(day.day))

    def _days(self) -> tuple[date, ...]:
        return visible_days(ViewKind.MONTH, self._month, self._texts.week)

    def _cell(self, number: int) -> QRect:
        return self._place(number % _WEEK, number // _WEEK + 1)

    def _place(self, column: int, row: int) -> QRect:
        """Return a cell; column -1 is that of the weeks' numbers, row 0 that of the weekdays."""
        height = self.height() // _ROWS
        left = self.width() * (column + 1) // (_WEEK + 1)
        right = self.width() * (column + 2) // (_WEEK + 1)
        if self.isRightToLeft():
            left, right = self.width() - right, self.width() - left
        return QRect(left, row * height, right - left, height)


class MiniMonth(QWidget):
    """The days with their month's name, and buttons to look at other months."""

    day_chosen = Signal(object)

    def __init__(self, day: date, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.title = label("", "strong")
        self.back = ToolButton("chevron-left", self.tr("Month before"))
        self.forward = ToolButton("chevron-right", self.tr("Next month"))
        self.days = MiniDays(day, texts)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.title, 1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.days)
        self.back.clicked.connect(lambda: self.days.show_month(month_later(self.days.month, -1)))
        self.forward.clicked.connect(lambda: self.days.show_month(month_later(self.days.month, 1)))
        self.days.month_shown.connect(self._on_month)
        self.days.day_chosen.connect(self.day_chosen)

    @Slot(object)
    def _on_month(self, day: date) -> None:
        self.title.setText(self._texts.month(day))
