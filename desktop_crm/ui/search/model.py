"""The lines below the search box as a list model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop_crm.ui.search.offered import Suggestion

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

SUGGESTION_ROLE = Qt.ItemDataRole.UserRole


class SuggestionModel(QAbstractListModel):
    """Holds what is offered now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Suggestion] = ()

    def show_lines(self, lines: Sequence[Suggestion]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Suggestion:
        """Return one line."""
        return self._lines[row]

    def next_row(self, row: int, step: int) -> int:
        """Return the next line in a direction that can be chosen, or ``row`` where there is none."""
        at = row + step
        while 0 <= at < len(self._lines):
            if self._lines[at].can_be_chosen:
                return at
            at += step
        return row

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == SUGGESTION_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._lines[index.row()].can_be_chosen:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
