"""The table of contacts: keys, selection, sorting by the header, dragging rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QItemSelectionModel, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop_crm.domain.lookup import ContactOrder, SortField
from desktop_crm.ui.contacts.column_widths import ColumnWidths
from desktop_crm.ui.contacts.columns import ColumnChoice, ColumnId
from desktop_crm.ui.contacts.contact_mime import contacts_to_mime
from desktop_crm.ui.contacts.delegate import ContactDelegate
from desktop_crm.ui.contacts.row_selection import ids_at, selected_ranges, selection_of
from desktop_crm.ui.contacts.table_model import ContactTableModel

TYPE_AHEAD_PAUSE = 1000
"""Milliseconds after which the next letter begins a new search."""

_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the user is in the list, for coming back after it was read again."""

    selected: frozenset[int]
    everything: bool
    current: int | None
    row: int
    offset: int


class ContactTable(QTableView):
    """Rows of contacts; it edits nothing."""

    current_changed = Signal()
    selection_changed = Signal()
    opened = Signal(int)
    sort_requested = Signal(object)
    letters_typed = Signal(str)
    next_requested = Signal()
    """The next step of the current contact is to be set."""
    trash_requested = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, model: ContactTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._order = ContactOrder()
        self._typed = ""
        self._typing = QElapsedTimer()
        self._is_restoring = False
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(0)
        self._moved.timeout.connect(self.current_changed)
        self.setModel(model)
        self._delegate = ContactDelegate(self, model, self)
        self.setItemDelegate(self._delegate)
        self._set_up_behaviour()
        self._set_up_header()
        self._widths = ColumnWidths(self, model.columns)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _set_up_behaviour(self) -> None:
        self.setAccessibleName(self.tr("Contacts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._delegate.row_height())

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # Of its own and empty: the header would ask each row whether all of a column is selected.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)
        header.setAccessibleName(self.tr("Columns"))
        header.sectionClicked.connect(self._on_header_clicked)
        self.show_order(self._order)

    def show_columns(self, choice: Sequence[ColumnChoice]) -> None:
        """Show the chosen columns in the user's order."""
        self._widths.show(choice)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widths.fit()

    def column_choice(self) -> tuple[ColumnChoice, ...]:
        """Return the columns as the user has arranged them."""
        return self._widths.choice()

    def show_order(self, order: ContactOrder) -> None:
        """Show by which column the list is sorted."""
        self._order = order
        numbers = {column.sort: number for number, column in enumerate(self._model.columns)}
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(numbers[order.field], direction)

    def show_ids(self, ids: Sequence[int], *, same_list: bool) -> None:
        """Show another state of the list; what was selected stays so.

        In the same list the current contact keeps its place on the screen, and
        the next one takes its place when it is gone. Another list begins at
        the top unless it too holds the current contact.
        """
        place = self._place()
        self._is_restoring = True
        self._model.set_ids(ids)
        self._come_back(place, same_list=same_list)
        self._is_restoring = False
        self.selection_changed.emit()
        if self.current_id() != place.current:
            self._moved.start()

    def current_id(self) -> int | None:
        """Return the contact of the current row."""
        row = self.currentIndex().row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else None

    def selected_ids(self) -> list[int]:
        """Return the selected contacts, in list order."""
        return ids_at(selected_ranges(self.selectionModel()), self._model.ids)

    def selected_count(self) -> int:
        """Return how many rows are selected, without naming them."""
        return sum(len(places) for places in selected_ranges(self.selectionModel()))

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one, and bring it into view."""
        if 0 <= row < len(self._model.ids):
            index = self._model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
            self.scrollTo(index)

    def go_to_contact(self, contact_id: int) -> bool:
        """Go to a contact, where the list holds it: amid its neighbours if it was out of sight."""
        row = self._model.place_of(contact_id)
        if row < 0:
            return False
        index = self._model.index(row, 0)
        was_in_sight = self.viewport().rect().contains(self.visualRect(index))
        self.go_to(row)
        if not was_in_sight:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def _place(self) -> _Place:
        ranges = selected_ranges(self.selectionModel())
        count = sum(len(places) for places in ranges)
        everything = count > 1 and count == len(self._model.ids)
        selected = frozenset() if everything else frozenset(ids_at(ranges, self._model.ids))
        row = max(self.currentIndex().row(), 0)
        return _Place(selected, everything, self.current_id(), row, self.rowViewportPosition(row))

    def _come_back(self, place: _Place, *, same_list: bool) -> None:
        if not self._model.ids:
            return
        row = self._model.place_of(place.current) if place.current is not None else -1
        if row < 0:
            row = min(place.row, len(self._model.ids) - 1) if same_list else 0
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _SELECT_ROW)
        else:
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _NO_SELECTION)
        if place.everything and same_list:
            self.selectAll()
        elif len(place.selected) > 1:
            self.selectionModel().select(
                selection_of(place.selected, self._model), QItemSelectionModel.SelectionFlag.Select
            )
        elif place.selected:
            self.selectionModel().select(self._model.index(row, 0), _SELECT_ROW)
        if same_list:
            height = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(row * height - place.offset)
        self.scrollTo(self._model.index(row, 0))

    @override
    def keyboardSearch(self, search: str) -> None:
        if not self._typing.isValid() or self._typing.hasExpired(TYPE_AHEAD_PAUSE):
            self._typed = ""
        self._typing.start()
        self._typed += search
        self.letters_typed.emit(self._typed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if event.key() in _ENTER_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if current is not None:
                self.opened.emit(current)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.trash_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        current = self.current_id()
        place = event.position().toPoint()
        if current is None:
            return
        if self._model.columns[max(self.columnAt(place.x()), 0)].id is ColumnId.NEXT:
            self.next_requested.emit()
        else:
            self.opened.emit(current)

    def next_cell(self) -> QRect:
        """Return where the next step of the current contact is on the screen."""
        number = next(n for n, column in enumerate(self._model.columns) if column.id is ColumnId.NEXT)
        index = self._model.index(self.currentIndex().row(), number)
        rect = self.visualRect(index) if not self.isColumnHidden(number) else QRect()
        if rect.isEmpty():
            rect = self.visualRect(self._model.index(self.currentIndex().row(), 0))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.context_menu_requested.emit(place)

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(contacts_to_mime(self.selected_ids()))
        drag.exec(Qt.DropAction.CopyAction)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.DevicePixelRatioChange,
        } and hasattr(self, "_delegate"):
            self._delegate.dress()
            self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
            self.viewport().update()

    @Slot(int)
    def _on_header_clicked(self, number: int) -> None:
        field: SortField | None = self._model.columns[number].sort
        if field is None:
            self.show_order(self._order)
            return
        again = field == self._order.field
        self.sort_requested.emit(ContactOrder(field, again and not self._order.descending))

    def _on_current_changed(self) -> None:
        self.viewport().update()
        if not self._is_restoring:
            self._moved.start()

    def _on_selection_changed(self) -> None:
        if not self._is_restoring:
            self.selection_changed.emit()
