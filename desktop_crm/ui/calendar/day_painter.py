"""The ground of days side by side: heads, hours, shades and the line of the present."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop_crm.ui.calendar.day_geometry import DayGeometry
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.theme import Token, colour

_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class DayPainter:
    """Paints everything but the items."""

    def __init__(self, picture: Picture, texts: CalendarTexts, geometry: DayGeometry, font: QFont) -> None:
        self._picture = picture
        self._texts = texts
        self._places = geometry
        self._small = pill_font(font)
        self._small.setWeight(QFont.Weight.Normal)
        self._head = QFont(font)
        self._head.setWeight(QFont.Weight.DemiBold)
        self._hours = [texts.hour(hour) for hour in range(24)]
        self._line = colour(Token.BORDER)
        self._working = texts.week.working
        self._half = QColor(self._line)
        self._half.setAlphaF(0.5)

    def paint_hours(self, painter: QPainter) -> None:
        """Paint the shades, the lines of the hours and their names."""
        places = self._places
        bottom = places.size.height()
        painter.fillRect(0, 0, places.size.width(), bottom, colour(Token.SURFACE))
        for number, day in enumerate(places.days):
            self._paint_shades(painter, number, day)
        gutter = places.gutter()
        left = 0 if places.mirrored else gutter.width()
        width = places.size.width() - gutter.width()
        painter.setFont(self._small)
        for hour in range(24):
            y = places.y_of(hour * 60)
            if y > bottom or places.y_of(hour * 60 + 60) < places.grid_top:
                continue
            if hour:
                painter.fillRect(left, y, width, 1, self._line)
            painter.fillRect(left, places.y_of(hour * 60 + 30), width, 1, self._half)
            self._name_hour(painter, gutter, hour, y)
        for number in range(len(places.days)):
            painter.fillRect(self._edge(number), places.grid_top, 1, bottom, self._line)

    def paint_now(self, painter: QPainter) -> None:
        """Paint the line of the present, where today is shown."""
        places, now = self._places, self._picture.now
        if now.date() not in places.days:
            return
        y = places.y_of(now.hour * 60 + now.minute)
        column = places.column(places.days.index(now.date()))
        tone = colour(Token.DANGER)
        painter.fillRect(column.left(), y - 1, column.width(), 2, tone)
        radius = max(places.sizes.line // 4, 3)
        start = QPoint(column.right() if places.mirrored else column.left(), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawEllipse(start, radius, radius)

    def paint_heads(self, painter: QPainter) -> None:
        """Paint the days' names and the ground of the strip."""
        places = self._places
        width = places.size.width()
        painter.fillRect(0, 0, width, places.grid_top, colour(Token.SURFACE))
        for number, day in enumerate(places.days):
            column = places.column(number)
            if day.weekday() not in self._working:
                strip = QRect(column.left(), places.head_height, column.width(), places.strip_height)
                painter.fillRect(strip, colour(Token.WINDOW))
            self._paint_head(painter, QRect(column.left(), 0, column.width(), places.head_height), day)
            painter.fillRect(self._edge(number), 0, 1, places.grid_top, self._line)
        painter.fillRect(0, places.head_height, width, 1, self._line)
        painter.fillRect(0, places.grid_top - 1, width, 1, colour(Token.CONTROL_BORDER))

    def _paint_head(self, painter: QPainter, rect: QRect, day: date) -> None:
        if rect.isEmpty():
            return
        side = Qt.AlignmentFlag.AlignRight if self._places.mirrored else Qt.AlignmentFlag.AlignLeft
        inner = rect.adjusted(10, 0, -10, 0)
        holiday = self._picture.holidays.get(day, "")
        is_today = day == self._picture.today
        painter.setFont(self._head)
        painter.setPen(colour(Token.ACCENT if is_today else Token.TEXT))
        metrics = QFontMetrics(self._head)
        line = QRect(inner.left(), 9, inner.width(), metrics.height())
        number = self._texts.number(day.day)
        texts = (self._texts.day_head(day), f"{self._texts.weekday_letter(day)} {number}")
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= inner.width())
        painter.drawText(line, _ABSOLUTE | side, next(fitting, number))
        if is_today:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour(Token.ACCENT))
        if holiday:
            painter.setFont(self._small)
            painter.setPen(colour(Token.WARNING))
            small = QFontMetrics(self._small)
            line = QRect(inner.left(), line.bottom() + 1, inner.width(), small.height())
            text = small.elidedText(holiday, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(line, _ABSOLUTE | side, text)

    def _paint_shades(self, painter: QPainter, number: int, day: date) -> None:
        """Paint the hours that are not worked darker, on days off all of them."""
        places = self._places
        column = places.column(number)
        shade = colour(Token.WINDOW)
        if day.weekday() not in self._working:
            painter.fillRect(column, shade)
            return
        first, last = self._picture.working
        top, bottom = places.y_of(first), places.y_of(last)
        painter.fillRect(column.left(), places.grid_top, column.width(), top - places.grid_top, shade)
        painter.fillRect(QRectF(column.left(), bottom, column.width(), places.size.height()), shade)

    def _name_hour(self, painter: QPainter, gutter: QRect, hour: int, y: int) -> None:
        side = Qt.AlignmentFlag.AlignLeft if self._places.mirrored else Qt.AlignmentFlag.AlignRight
        half = self._places.sizes.line // 2
        area = QRect(gutter.left() + half, y + 3, gutter.width() - 2 * half, self._places.sizes.small_line)
        painter.setPen(QPen(colour(Token.FAINT)))
        painter.drawText(area, _ABSOLUTE | side | Qt.TextFlag.TextDontClip, self._hours[hour])

    def _edge(self, number: int) -> int:
        """Return the line before a column, where reading begins."""
        column = self._places.column(number)
        return column.right() if self._places.mirrored else column.left()
