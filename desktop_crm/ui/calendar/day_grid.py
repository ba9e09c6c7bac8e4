"""Days side by side, their hours one below the other."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.active_surface import ActiveSurface
from desktop_crm.ui.calendar.box_painter import HELD_OPACITY, Look
from desktop_crm.ui.calendar.boxes import Box, Geometry, Sizes, Spot
from desktop_crm.ui.calendar.choice import stepped_slot
from desktop_crm.ui.calendar.day_geometry import DayGeometry
from desktop_crm.ui.calendar.day_painter import DayPainter
from desktop_crm.ui.calendar.drag import Drag
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.slot_texts import span_time
from desktop_crm.ui.calendar.spans import (
    DAY_MINUTES,
    SLOT,
    SNAP,
    DaySpan,
    Slot,
    Span,
    dragged,
    nudged,
    span_of,
)
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.theme import Token, colour

_SCROLL_MS, _SCROLL_STEP = 30, 12
"""How often, and by how many pixels, the hours scroll while something is held beyond them."""


class DayGrid(ActiveSurface):
    """Heads and whole days stay in place, the hours are scrolled."""

    def __init__(self, picture: Picture, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(picture, texts, parent)
        self._ground: DayPainter | None = None
        self._has_begun = False
        self._held_at = QPoint()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.choice.cursor = Slot(picture.day, picture.working[0])

    @property
    def grid(self) -> DayGeometry:
        """Where everything is, with the hours."""
        places = self.places
        if not isinstance(places, DayGeometry):
            raise TypeError(places)
        return places

    @override
    def layouter(self) -> Callable[[Picture], DayGeometry]:
        font = self.font()
        hours = (self.texts.hour(hour) for hour in range(24))
        small = QFontMetrics(pill_font(font))
        longest = max(hours, key=small.horizontalAdvance)
        sizes = Sizes.of(QFontMetrics(font), small, longest)
        size, mirrored = self.viewport().size(), self.isRightToLeft()
        return lambda picture: DayGeometry(picture, sizes, size, mirrored=mirrored)

    @override
    def renew(self, places: Geometry | None = None) -> None:
        self._ground = None
        super().renew(places)
        self.grid.scroll = min(self.verticalScrollBar().value(), self.grid.furthest)
        self._fit_scroll_bar()

    def _fit_scroll_bar(self) -> None:
        bar, places = self.verticalScrollBar(), self.grid
        bar.setRange(0, places.furthest)
        bar.setPageStep(places.size.height() - places.grid_top)
        bar.setSingleStep(places.sizes.hour // 2)
        if not self._has_begun and places.size.height() > places.grid_top and self.isVisible():
            self._has_begun = True
            bar.setValue(self.picture.working[0] * places.sizes.hour // 60)

    @override
    def show_now(self, picture: Picture) -> None:
        self._ground = None
        super().show_now(picture)

    @override
    def ensure_visible(self, rect: QRect) -> None:
        places, bar = self.grid, self.verticalScrollBar()
        if self.choice.cursor.minute is None:
            return
        bottom = places.size.height()
        if rect.top() < places.grid_top or rect.height() > bottom - places.grid_top:
            bar.setValue(bar.value() + rect.top() - places.grid_top - 2)
        elif rect.bottom() > bottom:
            bar.setValue(bar.value() + rect.bottom() - bottom + 2)

    @override
    def step_cursor(self, across: int, down: int, *, extending: bool) -> None:
        days = self.grid.days
        cursor = self.choice.cursor
        if across and cursor.day in days:
            place = days.index(cursor.day) + across
            day = days[place] if 0 <= place < len(days) else cursor.day + timedelta(days=across)
            self.go_to_slot(Slot(day, cursor.minute), extending=extending)
            return
        slot = stepped_slot(cursor, across, down)
        if extending and slot.minute is None and cursor.minute is not None:
            slot = cursor
        self.go_to_slot(slot, extending=extending)

    @override
    def go_to_edge(self, *, first: bool) -> None:
        day: date = self.grid.days[0 if first else -1]
        begin, end = self.picture.working
        self.go_to_slot(Slot(day, begin if first else end - SLOT))

    @override
    def moved(self, item: AgendaItem, across: int, down: int) -> Span | None:
        span = span_of(item)
        if isinstance(span, DaySpan) and down > 0:
            start = Slot(span.first, self.picture.working[0])
            return dragged(span, Slot(span.first), start, self.minutes_for(item))
        return span and nudged(span, days=across, minutes=down * SNAP)

    @override
    def slot_for(self, drag: Drag, point: QPoint) -> Slot | None:
        places = self.grid
        self._held_at = point
        in_hours = drag.slot.minute is not None
        # What is moved may go to the other part of the view; an edge, or something new, may not.
        stays = drag.item is None or drag.start is not None
        top = places.grid_top if stays and in_hours else places.head_height
        bottom = places.grid_top - 1 if stays and not in_hours else places.size.height() - 1
        self._keep_scrolling(on=in_hours and (point.y() > bottom or (stays and point.y() < top)))
        x, y = max(point.x(), 0), max(min(point.y(), bottom), top)
        day = places.nearest_day(x)
        if drag.start is None or not in_hours:
            found = places.slot_at(QPoint(places.column(places.days.index(day)).center().x(), y))
            return None if found is None else Slot(day, found.minute)
        minute = (y - places.grid_top + places.scroll) * 60 / places.sizes.hour
        return Slot(day, min(round(minute / SNAP) * SNAP, DAY_MINUTES))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.grid
        if self._ground is None:
            self._ground = DayPainter(self.picture, self.texts, places, self.font())
        self._ground.paint_hours(painter)
        self._paint_cursor(painter, in_grid=True)
        self._paint_spots(painter, in_grid=True)
        self._ground.paint_now(painter)
        self._ground.paint_heads(painter)
        self._paint_cursor(painter, in_grid=False)
        self._paint_spots(painter, in_grid=False)
        self._paint_ghost(painter)
        painter.end()

    def _paint_spots(self, painter: QPainter, *, in_grid: bool) -> None:
        shown = self.viewport().rect()
        if in_grid:
            shown.setTop(self.grid.grid_top)
        for spot in self.grid.spots:
            if spot.in_grid != in_grid:
                continue
            rect = self.grid.shown(spot)
            if rect.intersects(shown):
                self._paint_spot(painter, spot, rect)

    def _paint_spot(self, painter: QPainter, spot: Spot, rect: QRect) -> None:
        is_current = self.choice.current == spot and self.hasFocus()
        if isinstance(spot, Box):
            look = Look(self.choice.holds(spot.item), is_current)
            held = self.held()
            is_held = held is not None and held[0] == spot.item
            if is_held:
                painter.setOpacity(HELD_OPACITY)
            self.boxes.paint_box(painter, rect, spot, look)
            if is_held:
                painter.setOpacity(1.0)
        else:
            self.boxes.paint_more(painter, rect, spot.count, Look(focused=is_current))

    def _paint_cursor(self, painter: QPainter, *, in_grid: bool) -> None:
        cursor = self.choice.cursor
        if self.choice.current is not None or (cursor.minute is not None) != in_grid:
            return
        if not self.hasFocus() and not self.choice.is_drawn:
            return
        for rect in self.cursor_rects():
            self._paint_slot(painter, rect)

    def _paint_slot(self, painter: QPainter, rect: QRect) -> None:
        ground = QColor(colour(Token.ACCENT_SOFT))
        ground.setAlphaF(0.7)
        painter.setBrush(ground)
        painter.setPen(QPen(colour(Token.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_ghost(self, painter: QPainter) -> None:
        held = self.held()
        if held is None:
            return
        item, span = held
        places = self.grid
        painter.setClipRect(0, places.head_height, places.size.width(), places.size.height())
        time = span_time(span, self.texts)
        for rect in places.rects(span):
            if item is None:
                self._paint_slot(painter, rect)
                painter.setPen(colour(Token.ACCENT))
                painter.setFont(self.boxes.plain)
                painter.drawText(rect.adjusted(8, 4, -8, 0), Qt.AlignmentFlag.AlignTop, time)
            else:
                box = Box(item, rect, self.choice.cursor, in_grid=bool(time))
                self.boxes.paint_box(painter, rect, box, Look(selected=True, ghost=True, time=time))

    def _keep_scrolling(self, *, on: bool) -> None:
        if on != self._scrolling.isActive():
            if on:
                self._scrolling.start()
            else:
                self._scrolling.stop()

    def _scroll_on(self) -> None:
        drag, places = self.drag, self.grid
        if drag is None or not drag.is_under_way:
            self._scrolling.stop()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (_SCROLL_STEP if self._held_at.y() > places.grid_top else -_SCROLL_STEP))
        slot = self.slot_for(drag, self._held_at)
        if slot is not None:
            drag.go_to(slot, self.minutes_for(drag.item))

    def _on_scrolled(self, value: int) -> None:
        self.grid.scroll = value
        self.viewport().update()
