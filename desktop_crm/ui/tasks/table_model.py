"""Tasks and the headings between them, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.tasks.columns import COLUMNS, EDITABLE, TaskColumn
from desktop_crm.ui.tasks.grouping import Heading, TaskLine
from desktop_crm.ui.today.item_texts import ItemTexts

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The :class:`AgendaItem` or :class:`Heading` of a row."""


@dataclass(frozen=True, slots=True)
class TaskEdit:
    """What was typed into a cell: a text, a :class:`QuickDate`, or a priority."""

    item: AgendaItem
    column: TaskColumn
    value: object


class TaskTableModel(QAbstractTableModel):
    """Shows lines; what is typed into cells leaves by :attr:`edited`, and comes back when it is stored."""

    edited = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[TaskLine] = []
        self._texts: ItemTexts | None = None
        self.can_edit = True

    def show_lines(self, lines: Sequence[TaskLine], texts: ItemTexts) -> None:
        """Show these; rows that stay are kept, so that the keyboard stays where it is."""
        self._texts = texts
        old, new = [_identity(line) for line in self._lines], [_identity(line) for line in lines]
        if old and new[: len(old)] == old:
            self._grow(list(lines))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def _grow(self, lines: list[TaskLine]) -> None:
        """Show what the rows say now, and more rows below them."""
        before = len(self._lines)
        self._lines = lines[:before]
        self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(COLUMNS) - 1))
        if len(lines) > before:
            self.beginInsertRows(_ROOT, before, len(lines) - 1)
            self._lines = lines
            self.endInsertRows()

    def line(self, row: int) -> TaskLine:
        """Return one row."""
        return self._lines[row]

    def item(self, row: int) -> AgendaItem | None:
        """Return the task of a row, None for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, AgendaItem) else None

    def headings(self) -> list[int]:
        """Return the rows that are headings."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, Heading)]

    def row_of(self, ref: ActivityRef) -> int:
        """Return the row of a task, -1 where it is not listed."""
        return next(
            (row for row, line in enumerate(self._lines) if isinstance(line, AgendaItem) and line.ref == ref),
            -1,
        )

    @property
    def texts(self) -> ItemTexts | None:
        """What the lines are written with."""
        return self._texts

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._texts is None:
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if isinstance(line, Heading):
            spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return line.text if role in spoken and index.column() == 0 else None
        return self._item_data(line, self._texts, TaskColumn(index.column()), role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self.item(index.row())
        if item is None or role != Qt.ItemDataRole.EditRole or not self.can_edit:
            return False
        self.edited.emit(TaskEdit(item, TaskColumn(index.column()), value))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.can_edit and not item.is_done and TaskColumn(index.column()) in EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Tasks", str(COLUMNS[TaskColumn(section)].title))
        return super().headerData(section, orientation, role)

    def _item_data(self, item: AgendaItem, texts: ItemTexts, column: TaskColumn, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[column].text(item, texts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return COLUMNS[column].text(item, texts) or None
        if role == Qt.ItemDataRole.EditRole:
            return {TaskColumn.PRIORITY: item.priority, TaskColumn.DATE: item.day}.get(
                column, COLUMNS[column].text(item, texts)
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return texts.spoken(item) if column is TaskColumn.DONE else COLUMNS[column].text(item, texts)
        return None


def _identity(line: TaskLine) -> object:
    return line.ref if isinstance(line, AgendaItem) else line.text
