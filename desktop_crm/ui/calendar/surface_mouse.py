"""What the mouse does on a painted calendar."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop_crm.ui.calendar.boxes import Box, More, spot_at
from desktop_crm.ui.calendar.drag import Drag, held_edge
from desktop_crm.ui.calendar.surface import CalendarSurface

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def press(surface: CalendarSurface, event: QMouseEvent) -> None:
    """Select what is below the mouse and take hold of it."""
    point = event.position().toPoint()
    spot = spot_at(surface.places, point)
    slot = surface.places.slot_at(point)
    if isinstance(spot, More):
        surface.select_spot(spot)
    elif spot is not None:
        if event.button() == Qt.MouseButton.LeftButton:
            surface.select_spot(spot, adding=bool(event.modifiers() & _ADDING))
        elif not surface.choice.holds(spot.item):
            surface.select_spot(spot)
    elif slot is not None:
        extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        surface.go_to_slot(slot, extending=extending)
    if slot is None or event.button() != Qt.MouseButton.LeftButton or not surface.is_editable:
        return
    if isinstance(spot, Box):
        edge = held_edge(spot, surface.places.shown(spot), point, mirrored=surface.isRightToLeft())
        surface.drag = Drag(point, slot, spot.item, edge)
    elif spot is None:
        surface.drag = Drag(point, slot)


def move(surface: CalendarSurface, point: QPoint) -> None:
    """Take what is held along, or show by the mouse's shape what could be taken hold of."""
    drag = surface.drag
    if drag is None:
        show_shape(surface, point)
        return
    if not drag.is_under_way:
        far = (point - drag.pressed).manhattanLength() >= QApplication.startDragDistance()
        drag.is_under_way = far
        if not far:
            return
    slot = surface.slot_for(drag, point)
    if slot is not None:
        drag.go_to(slot, surface.minutes_for(drag.item))
        surface.viewport().update()


def release(surface: CalendarSurface, event: QMouseEvent) -> None:
    """Let go; a click on the mark for more opens its day."""
    spot = spot_at(surface.places, event.position().toPoint())
    if surface.drag is None and isinstance(spot, More) and event.button() == Qt.MouseButton.LeftButton:
        surface.day_wanted.emit(spot.slot.day)
        return
    surface.drop()


def show_shape(surface: CalendarSurface, point: QPoint) -> None:
    """Give the mouse the shape of what it can do here."""
    spot = spot_at(surface.places, point)
    shape = Qt.CursorShape.ArrowCursor
    if isinstance(spot, More):
        shape = Qt.CursorShape.PointingHandCursor
    elif spot is not None and surface.is_editable:
        edge = held_edge(spot, surface.places.shown(spot), point, mirrored=surface.isRightToLeft())
        if edge is not None:
            shape = Qt.CursorShape.SizeVerCursor if spot.in_grid else Qt.CursorShape.SizeHorCursor
    surface.viewport().setCursor(shape)
