"""The list of what is to be followed up."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.today.follow_up_delegate import FollowUpDelegate
from desktop_crm.ui.today.follow_up_model import ITEM_ROLE, FollowUpModel
from desktop_crm.ui.today.item_texts import ItemTexts

LEAST_ROWS, LEAST_ROWS_ALONE = 3, 12
"""How many lines are seen at least without scrolling: beside other lists, and in a column of their own."""
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FollowUpList(QListView):
    """As high as its lines while there is room; Alt with an arrow key moves a line, Space ticks it."""

    selection_changed = Signal()
    open_wanted = Signal()
    tick_wanted = Signal(object)
    """The :class:`AgendaItem` to complete, or to take back where it is done."""
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Follow-ups"))
        self.model_ = FollowUpModel(self)
        self._delegate = FollowUpDelegate(self)
        self._least_rows = LEAST_ROWS
        self._spot: tuple[ActivityRef, int] | None = None
        self.setModel(self.model_)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate.ticked.connect(self.tick_wanted)
        self.doubleClicked.connect(self.open_wanted)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.model_.modelReset.connect(self._on_reset)
        self.model_.dataChanged.connect(self.selection_changed)

    def show_items(
        self, open_items: Sequence[AgendaItem], done: Sequence[AgendaItem], texts: ItemTexts
    ) -> None:
        """Show these; the keyboard stays on its line, or goes to the next where that was done."""
        self.model_.show_items(open_items, done, texts)
        self.updateGeometry()

    def keep_room(self, rows: int) -> None:
        """Show so many lines at least, as far as there are."""
        self._least_rows = rows
        self.updateGeometry()

    def go_to(self, ref: ActivityRef) -> None:
        """Make the line of an activity the current one."""
        row = self.model_.row_of(ref)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.model_.index(row))

    def current_item(self) -> AgendaItem | None:
        """Return the activity of the current line."""
        item: AgendaItem | None = self.currentIndex().data(ITEM_ROLE)
        return item

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the activities of the selected lines, else of the current one."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.current_item()
        return tuple(map(self.model_.item, rows)) or ((current,) if current is not None else ())

    def anchor(self) -> QRect:
        """Return where the current line is on the screen."""
        area = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(area.topLeft()), area.size())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(self.model_.rowCount()))

    @override
    def minimumSizeHint(self) -> QSize:
        rows = min(self.model_.rowCount(), self._least_rows)
        return QSize(super().minimumSizeHint().width(), self._height_of(rows))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), event.modifiers()
        if key in _STEPS and keys == Qt.KeyboardModifier.AltModifier:
            self.model_.step(self.currentIndex().row(), _STEPS[key])
            self.scrollTo(self.currentIndex())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_item() is not None:
            self.open_wanted.emit()
        elif key == Qt.Key.Key_Space and not keys and (item := self.current_item()) is not None:
            self.tick_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.anchor().bottomLeft())
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def _height_of(self, rows: int) -> int:
        return self.sizeHintForRow(0) * rows if rows else 0

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            item: AgendaItem = index.data(ITEM_ROLE)
            self._spot = (item.ref, index.row())
        self.selection_changed.emit()

    @Slot()
    def _on_reset(self) -> None:
        """Go back to the line that was current, or where it was done or is gone, to the one in its place."""
        if not self.model_.rowCount():
            self.selection_changed.emit()
            return
        ref, place = self._spot or (None, 0)
        row = self.model_.row_of(ref) if ref is not None else -1
        open_count = self.model_.open_count()
        if row < 0 or (row >= open_count > place):
            row = min(place, max(open_count - 1, 0))
        self.selectionModel().setCurrentIndex(
            self.model_.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
