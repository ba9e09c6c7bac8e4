"""The ground of a month: its cells, days and weeks."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from desktop_crm.ui.calendar.month_geometry import WEEK, MonthGeometry
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.theme import Token, colour

_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_CENTRE = Qt.AlignmentFlag.AlignCenter


class MonthPainter:
    """Paints everything but the items."""

    def __init__(self, picture: Picture, texts: CalendarTexts, geometry: MonthGeometry, font: QFont) -> None:
        self._picture = picture
        self._texts = texts
        self._places = geometry
        self._small = pill_font(font)
        self._small.setWeight(QFont.Weight.Normal)
        self._bold = pill_font(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._line, self._shade = colour(Token.BORDER), colour(Token.WINDOW)
        self._text, self._faint = colour(Token.TEXT), colour(Token.FAINT)
        self._working = texts.week.working
        self._day_texts = [texts.month_day(day) for day in geometry.days]
        side = Qt.AlignmentFlag.AlignRight if geometry.mirrored else Qt.AlignmentFlag.AlignLeft
        self._start = _ABSOLUTE | side

    def paint(self, painter: QPainter) -> None:
        """Paint the weekdays, the cells, and the numbers of days and weeks."""
        places = self._places
        painter.fillRect(0, 0, places.size.width(), places.size.height(), colour(Token.SURFACE))
        for number in range(len(places.days)):
            self._paint_cell(painter, number)
        self._paint_weekdays(painter)
        painter.setFont(self._small)
        painter.setPen(colour(Token.FAINT))
        for week in range(places.weeks):
            rect = places.gutter(week)
            top = QRect(rect.left(), rect.top() + 3, rect.width(), places.top_height - 3)
            text = self._texts.number(self._texts.week_number(places.days[week * WEEK]))
            painter.drawText(top, _CENTRE, text)

    def _paint_weekdays(self, painter: QPainter) -> None:
        places = self._places
        painter.setFont(self._bold)
        painter.setPen(colour(Token.MUTED))
        for number in range(WEEK):
            cell = places.cell(number)
            rect = QRect(cell.left() + 8, 0, cell.width() - 16, places.head_height)
            painter.drawText(rect, self._start, self._texts.weekday(places.days[number]))

    def _paint_cell(self, painter: QPainter, number: int) -> None:
        places, day = self._places, self._places.days[number]
        cell = places.cell(number)
        if day.weekday() not in self._working:
            painter.fillRect(cell, self._shade)
        painter.fillRect(cell.left(), cell.top(), cell.width(), 1, self._line)
        edge = cell.right() if places.mirrored else cell.left()
        painter.fillRect(edge, cell.top(), 1, cell.height(), self._line)
        is_today = day == self._picture.today
        is_of_month = (day.year, day.month) == (self._picture.day.year, self._picture.day.month)
        painter.setFont(self._bold if is_of_month or is_today else self._small)
        text = self._day_texts[number]
        line = QRect(cell.left() + 8, cell.top() + 3, cell.width() - 16, places.top_height - 5)
        holiday = self._picture.holidays.get(day, "")
        used = painter.fontMetrics().horizontalAdvance(text) if holiday else 0
        if is_today:
            used = self._paint_today(painter, line, text)
        else:
            painter.setPen(self._text if is_of_month else self._faint)
            painter.drawText(line, self._start, text)
        self._paint_holiday(painter, line, used + 8, holiday)

    def _paint_today(self, painter: QPainter, line: QRect, text: str) -> int:
        """Paint the number of today on a pill of the accent and return how much room it takes."""
        metrics = painter.fontMetrics()
        height = line.height()
        width = max(metrics.horizontalAdvance(text) + height // 2, height)
        left = line.right() - width + 5 if self._places.mirrored else line.left() - 4
        pill = QRect(left, line.top(), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.ACCENT))
        painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
        painter.setPen(colour(Token.ACCENT_TEXT))
        painter.drawText(pill, _CENTRE, text)
        return width

    def _paint_holiday(self, painter: QPainter, line: QRect, taken: int, name: str) -> None:
        if not name:
            return
        painter.setFont(self._small)
        painter.setPen(colour(Token.WARNING))
        left, right = (0, taken) if self._places.mirrored else (taken, 0)
        room = line.adjusted(left, 0, -right, 0)
        shown = QFontMetrics(self._small).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._start, shown)
