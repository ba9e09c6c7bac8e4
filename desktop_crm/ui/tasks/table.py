"""The table of tasks: keys, selection, editing in place."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.domain.clock import Clock
from desktop_crm.ui.tasks.column_widths import column_widths
from desktop_crm.ui.tasks.columns import COLUMNS, EDITABLE, TaskColumn
from desktop_crm.ui.tasks.delegate import MARGIN, TaskDelegate
from desktop_crm.ui.tasks.table_model import LINE_ROLE, TaskTableModel

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_NEAR_END = 3
"""Screens before the end at which more rows are asked for."""

_MEASURED = 200
"""By how many tasks the widths of columns are found."""


class TaskTable(QTableView):
    """F2, Enter and a double click edit a cell that can be; elsewhere they open the task, Space ticks it."""

    selection_changed = Signal()
    open_wanted = Signal()
    tick_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    more_wanted = Signal()

    def __init__(self, model: TaskTableModel, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._content: dict[TaskColumn, int] = {}
        self._spot: tuple[ActivityRef, int, int] | None = None
        self.setModel(model)
        self._delegate = TaskDelegate(self, model, clock)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._delegate.ticked.connect(self.tick_wanted)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._span_headings)
        model.dataChanged.connect(self.selection_changed)
        for signal in (model.modelReset, model.rowsInserted, model.dataChanged):
            signal.connect(self._on_content)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Tasks"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._delegate.row_height())
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def current_item(self) -> AgendaItem | None:
        """Return the task of the current row."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, AgendaItem) else None

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the tasks of the selected rows, else of the current one."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [item for row in rows if (item := self._model.item(row)) is not None]
        current = self.current_item()
        return tuple(found) or ((current,) if current is not None else ())

    def anchor(self) -> QRect:
        """Return where the current row is on the screen."""
        area = self.visualRect(self.currentIndex().siblingAtColumn(TaskColumn.DATE))
        return QRect(self.viewport().mapToGlobal(area.topLeft()), area.size())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = event.key(), self.current_item()
        if key in _ENTER_KEYS and item is not None:
            is_cell = self.currentIndex().column() in EDITABLE and not event.modifiers()
            if not (
                is_cell
                and self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.AllEditTriggers, event)
            ):
                self.open_wanted.emit()
        elif key == Qt.Key.Key_Space and not event.modifiers() and item is not None:
            self.tick_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.anchor().bottomLeft())
        elif isinstance(self.indexAt(event.pos()).data(LINE_ROLE), AgendaItem):
            self.menu_wanted.emit(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._content:
            self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
            self._fit_columns()

    @Slot()
    def _on_content(self) -> None:
        """Fit the columns where the cells are wider or narrower than before, else leave them to the user."""
        if self._measured() != self._content:
            self._fit_columns()

    def _fit_columns(self) -> None:
        self._content = self._measured()
        letter, room = self.fontMetrics().averageCharWidth(), self.viewport().width()
        for column, width in column_widths(letter, 2 * MARGIN, room, self._content).items():
            self.setColumnWidth(column, width)

    def _measured(self) -> dict[TaskColumn, int]:
        """Return how wide the widest cell of each column is, its title included; all numbers are measured."""
        header, texts = self.horizontalHeader(), self._model.texts
        items = [item for row in range(self._model.rowCount()) if (item := self._model.item(row)) is not None]
        found = {}
        for column, each in COLUMNS.items():
            some = items if column is TaskColumn.PHONE else items[:_MEASURED]
            cells = {each.text(item, texts) for item in some} if texts is not None else set()
            title = header.sectionSizeFromContents(column).width()
            found[column] = max(title, self._delegate.widest(column, cells))
        return found

    @Slot()
    def _span_headings(self) -> None:
        self.clearSpans()
        for row in self._model.headings():
            self.setSpan(row, 0, 1, len(COLUMNS))

    @Slot()
    def _on_reset(self) -> None:
        """Go back to the task that was current, or to the one in its place."""
        self._span_headings()
        if not self._model.rowCount():
            self.selection_changed.emit()
            return
        ref, place, column = self._spot or (None, 0, int(TaskColumn.KIND))
        row = self._model.row_of(ref) if ref is not None else -1
        if row < 0:
            row = self._nearest(place)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._model.index(row, column), _SELECT_ROW)
            self.scrollTo(self._model.index(row, column))

    def _nearest(self, place: int) -> int:
        """Return the row of a task at a place, or the next one after or before it."""
        count = self._model.rowCount()
        rows = [*range(min(place, count - 1), count), *range(min(place, count - 1), -1, -1)]
        return next((row for row in rows if self._model.item(row) is not None), -1)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        item = self._model.item(index.row()) if index.isValid() else None
        if item is not None:
            self._spot = (item.ref, index.row(), index.column())
        self.selection_changed.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() not in EDITABLE and self._model.item(index.row()) is not None:
            self.open_wanted.emit()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value > bar.maximum() - _NEAR_END * bar.pageStep():
            self.more_wanted.emit()
