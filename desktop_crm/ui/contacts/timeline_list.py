"""The list of a timeline: as high as its entries, so that the record scrolls as one."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem, TimelineEntry
from desktop_crm.ui.contacts.timeline_delegate import TimelineDelegate
from desktop_crm.ui.contacts.timeline_model import ROW_ROLE, TimelineModel, TimelineRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_STYLES = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
}


class TimelineList(QListView):
    """Enter opens an entry, "/" and Ctrl+F search; only what is in sight is painted."""

    opened = Signal()
    search_wanted = Signal()
    menu_wanted = Signal(QPoint)
    selection_changed = Signal()

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self._delegate = TimelineDelegate(self, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Timeline"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(self.opened)
        model.modelReset.connect(self.fit)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selectionModel().currentChanged.connect(self._on_current)

    def entry(self) -> TimelineEntry | None:
        """Return the entry that the keyboard is on."""
        index = self.currentIndex()
        return self._row(index).entry if index.isValid() else None

    def items(self) -> tuple[AgendaItem, ...]:
        """Return the activities that are selected, from the top."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        entries = [self._row(index).entry for index in rows]
        return tuple(entry.item for entry in entries if entry is not None and entry.item is not None)

    def anchor(self) -> QRect:
        """Return where the current entry is on the screen."""
        rect = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def go_to(self, entry: TimelineEntry | None, near: int) -> None:
        """Make an entry the current one again, or the one that is now in its place."""
        row = self._model.place_of(entry) if entry is not None else -1
        if row < 0:
            row = self._nearest(near)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def _nearest(self, row: int) -> int:
        places = [place for place, each in enumerate(self._model.rows) if each.entry is not None]
        return min(places, key=lambda place: abs(place - row), default=-1)

    def _row(self, index: QModelIndex) -> TimelineRow:
        row: TimelineRow = index.data(ROW_ROLE)
        return row

    @Slot()
    def fit(self) -> None:
        """Be as high as all entries are at this width."""
        width = self.viewport().width()
        height = sum(self._delegate.height_of(row, width) for row in self._model.rows)
        if height != self.height():
            self.setFixedHeight(height)

    def _keep_in_sight(self) -> None:
        """Scroll the record so that the current entry is seen."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inside is not None and self.hasFocus():
            rect = self.visualRect(self.currentIndex())
            top, bottom = (self.viewport().mapTo(inside, p).y() for p in (rect.topLeft(), rect.bottomLeft()))
            area.ensureVisible(0, bottom, 0, 8)
            area.ensureVisible(0, top, 0, 8)

    @Slot()
    def _on_current(self) -> None:
        self._keep_in_sight()
        self.selection_changed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and isinstance(event, QKeyEvent) and _asks_to_search(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _asks_to_search(event):
            self.search_wanted.emit()
        elif event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.anchor().bottomLeft()
        self.menu_wanted.emit(place)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(None, 0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _STYLES and hasattr(self, "_delegate"):
            self._delegate.dress()
            self.fit()


def _asks_to_search(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Find) or (event.text() == "/" and not event.modifiers())
