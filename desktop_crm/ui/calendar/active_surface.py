"""A painted calendar that takes keys and the mouse."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from desktop_crm.ui.calendar import surface_mouse
from desktop_crm.ui.calendar.boxes import Box, spot_at
from desktop_crm.ui.calendar.surface import CalendarSurface
from desktop_crm.ui.calendar.surface_keys import is_taken, take_key


class ActiveSurface(CalendarSurface):
    """Hands Qt's events on to what they mean."""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(is_taken(self, event))
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_key(self, event):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        surface_mouse.press(self, event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        surface_mouse.move(self, event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        surface_mouse.release(self, event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.drag = None
        spot = spot_at(self.places, event.position().toPoint())
        if isinstance(spot, Box):
            self.open_wanted.emit(spot.item.ref)
        elif spot is None and self.places.slot_at(event.position().toPoint()) is not None:
            self.activate()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        spot = self.choice.step(self.places.spots, next)
        if spot is None or not self.hasFocus():
            return super().focusNextPrevChild(next)
        self.select_spot(spot)
        return True

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cancel_drag()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.current_rect().center())
        self.context_menu_requested.emit(place)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = spot_at(self.places, event.pos())
            QToolTip.showText(event.globalPos(), self.spot_text(spot) if spot else "", self)
            return True
        return super().viewportEvent(event)
