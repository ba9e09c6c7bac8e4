"""The agenda: everything of the coming days in one list."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.calendar.agenda_delegate import AgendaDelegate
from desktop_crm.ui.calendar.agenda_model import AgendaModel, Line, lines_of
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.spans import SNAP, nudged, span_of
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.theme import Token, colour

_NUDGES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -SNAP),
    Qt.Key.Key_Down: (0, SNAP),
}


class AgendaList(QListView):
    """Up and Down go from item to item, Alt with arrows moves one by a day or a quarter of an hour."""

    open_wanted = Signal(object)
    change_wanted = Signal(object, object)
    contact_wanted = Signal(int)
    current_changed = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, picture: Picture, texts: CalendarTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Agenda"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.lines = AgendaModel(picture, texts, self)
        self.setModel(self.lines)
        self.setItemDelegate(AgendaDelegate(self, self.lines))
        self.is_editable = True
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(self.current_changed)
        self.selectionModel().currentChanged.connect(self.current_changed)

    def layouter(self) -> Callable[[Picture], tuple[Line, ...]]:
        """Return what puts a picture into lines, in any thread."""
        return lines_of

    def show_picture(self, picture: Picture, lines: tuple[Line, ...] | None = None) -> None:
        """Show what was read; the current line stays where it is still there."""
        refs = [item.ref for item in self.selected_items()]
        place = self.verticalScrollBar().value()
        same_days = picture.days == self.lines.picture.days
        self.lines.show_picture(picture, lines_of(picture) if lines is None else lines)
        for ref in refs:
            self.select_ref(ref, adding=True)
        if same_days:
            self.verticalScrollBar().setValue(place)
        else:
            self.scrollToTop()
        empty = "" if self.lines.rowCount() else self.tr("Nothing is planned on these days.")
        self.setAccessibleDescription(empty)
        if not refs:
            self.go_to_day(picture.day)

    def show_now(self, picture: Picture) -> None:
        """Show which day is today."""
        self.lines.picture = picture
        self.viewport().update()

    def current_item(self) -> AgendaItem | None:
        """Return the item with the keyboard."""
        line = self.lines.line(self.currentIndex().row())
        return line.item if line is not None else None

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the selected items, in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        lines = (self.lines.line(row) for row in rows)
        return tuple(line.item for line in lines if line is not None and line.item is not None)

    def current_rect(self) -> QRect:
        """Return where the current item is in the viewport."""
        return self.visualRect(self.currentIndex())

    def select_ref(self, ref: ActivityRef, *, adding: bool = False) -> bool:
        """Select an item; return whether it is shown."""
        row = self.lines.row_of(ref)
        if row is None:
            return False
        how = QItemSelectionModel.SelectionFlag.Select if adding else _ALONE
        self.selectionModel().setCurrentIndex(self.lines.index(row), how)
        return True

    def go_to_day(self, day: date) -> None:
        """Put the keyboard on the first item of a day or after it."""
        row = self.lines.row_from(day)
        if row is not None:
            self.selectionModel().setCurrentIndex(self.lines.index(row), _ALONE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._nudge(event):
            return
        item = self.current_item()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and item is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if item.participants:
                self.contact_wanted.emit(item.participants[0].id)
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _nudge_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.lines.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(colour(Token.MUTED))
        area = self.viewport().rect().adjusted(16, 0, -16, 0)
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, how, self.tr("Nothing is planned on these days."))
        painter.end()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.current_rect().center())
        self.context_menu_requested.emit(place)

    def _nudge(self, event: QKeyEvent) -> bool:
        """Move the current item by keys; return whether the event was such a key."""
        step = _nudge_of(event)
        if step is None:
            return False
        item = self.current_item()
        span = span_of(item) if item is not None else None
        if span is not None and self.is_editable:
            days, minutes = step
            changed = nudged(span, days=-days if self.isRightToLeft() else days, minutes=minutes)
            if changed != span:
                self.change_wanted.emit(item, changed)
        return True

    def _on_activated(self, index: QModelIndex) -> None:
        line = self.lines.line(index.row())
        if line is not None and line.item is not None:
            self.open_wanted.emit(line.item.ref)


_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


def _nudge_of(event: QKeyEvent) -> tuple[int, int] | None:
    """Return the days and minutes by which a key moves an item."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return None
    return _NUDGES.get(Qt.Key(event.key()))
