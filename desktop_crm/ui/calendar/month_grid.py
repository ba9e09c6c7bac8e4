"""A month, or as many weeks as hold it."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.active_surface import ActiveSurface
from desktop_crm.ui.calendar.box_painter import HELD_OPACITY, PLAIN, Look
from desktop_crm.ui.calendar.boxes import Box, Geometry, Sizes, Spot
from desktop_crm.ui.calendar.drag import Drag
from desktop_crm.ui.calendar.month_geometry import WEEK, MonthGeometry
from desktop_crm.ui.calendar.month_painter import MonthPainter
from desktop_crm.ui.calendar.periods import day_later
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.spans import Slot, Span, is_banner, nudged, span_of
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.theme import Token, colour

_WHEEL_STEP = 120
_WIDEST_WEEK = 53


class MonthGrid(ActiveSurface):
    """All is seen at once; what has no room is counted."""

    def __init__(self, picture: Picture, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(picture, texts, parent)
        self._ground: MonthPainter | None = None
        self._turned = 0
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def month(self) -> MonthGeometry:
        """Where everything is, with the weeks."""
        places = self.places
        if not isinstance(places, MonthGeometry):
            raise TypeError(places)
        return places

    @override
    def layouter(self) -> Callable[[Picture], MonthGeometry]:
        font = self.font()
        small = QFontMetrics(pill_font(font))
        sizes = Sizes.of(QFontMetrics(font), small, self.texts.number(_WIDEST_WEEK))
        size, mirrored = self.viewport().size(), self.isRightToLeft()
        return lambda picture: MonthGeometry(picture, sizes, size, mirrored=mirrored)

    @override
    def renew(self, places: Geometry | None = None) -> None:
        self._ground = None
        super().renew(places)

    @override
    def cursor_rects(self) -> list[QRect]:
        return self.month.day_rects(self.choice.span())

    @override
    def step_cursor(self, across: int, down: int, *, extending: bool) -> None:
        day = day_later(self.choice.cursor.day, across + WEEK * down)
        self.go_to_slot(Slot(day), extending=extending)

    @override
    def go_to_edge(self, *, first: bool) -> None:
        month = self.picture.day.replace(day=1)
        day: date = month if first else (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.go_to_slot(Slot(day))

    @override
    def moved(self, item: AgendaItem, across: int, down: int) -> Span | None:
        span = span_of(item)
        return span and nudged(span, days=across + WEEK * down)

    @override
    def slot_for(self, drag: Drag, point: QPoint) -> Slot | None:
        size = self.month.size
        x = max(min(point.x(), size.width() - 1), 0)
        y = max(min(point.y(), size.height() - 1), self.month.head_height)
        return self.month.slot_at(QPoint(x, y))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _WHEEL_STEP)
        if steps:
            self._turned -= steps * _WHEEL_STEP
            self.page_wanted.emit(-steps)
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground is None:
            self._ground = MonthPainter(self.picture, self.texts, self.month, self.font())
        self._ground.paint(painter)
        self._paint_cursor(painter)
        for spot in self.month.spots:
            self._paint_spot(painter, spot)
        self._paint_held(painter)
        painter.end()

    def _paint_spot(self, painter: QPainter, spot: Spot) -> None:
        is_current = self.choice.current == spot and self.hasFocus()
        if not isinstance(spot, Box):
            self.boxes.paint_more(painter, spot.rect, spot.count, Look(focused=is_current))
            return
        look = Look(self.choice.holds(spot.item), is_current) if is_current or self.choice.items else PLAIN
        held = self.held()
        is_held = held is not None and held[0] == spot.item
        if is_held:
            painter.setOpacity(HELD_OPACITY)
        self._paint_item(painter, spot.rect, spot, look)
        if is_held:
            painter.setOpacity(1.0)

    def _paint_item(self, painter: QPainter, rect: QRect, box: Box, look: Look) -> None:
        if is_banner(box.item):
            self.boxes.paint_box(painter, rect, box, look)
        else:
            self.boxes.paint_entry(painter, rect, box, look)

    def _paint_cursor(self, painter: QPainter) -> None:
        if self.choice.current is not None or not (self.hasFocus() or self.choice.is_drawn):
            return
        self._paint_cells(painter, self.cursor_rects())

    def _paint_cells(self, painter: QPainter, rects: list[QRect]) -> None:
        ground = QColor(colour(Token.ACCENT_SOFT))
        ground.setAlphaF(0.5)
        # A single day is framed; what is drawn over several is tinted, too.
        painter.setBrush(ground if len(rects) > 1 else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(Token.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(2, 2, -1, -1), 4, 4)

    def _paint_held(self, painter: QPainter) -> None:
        held = self.held()
        if held is None:
            return
        item, span = held
        if item is None:
            self._paint_cells(painter, self.month.day_rects(span))
            return
        for rect in self.month.rects(span):
            self._paint_item(
                painter, rect, Box(item, rect, self.choice.cursor), Look(selected=True, ghost=True)
            )
