"""What is to be followed up, in the user's own order, and what was done of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.today.item_texts import ItemTexts

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ITEM_ROLE = Qt.ItemDataRole.UserRole
"""The :class:`AgendaItem` of a line."""
TEXTS_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`ItemTexts` that lines are written with."""


class FollowUpModel(QAbstractListModel):
    """Overdue ones first, then those of the day, then those that are done.

    The user may move one among those of its own part: :attr:`arranged` tells the new order.
    """

    arranged = Signal(list)
    """The :class:`ActivityRef` of all that is still to be done, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[AgendaItem] = []
        self._texts: ItemTexts | None = None
        self.can_arrange = True

    def show_items(
        self, open_items: Sequence[AgendaItem], done: Sequence[AgendaItem], texts: ItemTexts
    ) -> None:
        """Show these; lines that stay keep their selection."""
        items = [*open_items, *done]
        self._texts = texts
        if [item.ref for item in items] == [item.ref for item in self._items]:
            self._items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    @property
    def texts(self) -> ItemTexts | None:
        """What lines are written with."""
        return self._texts

    def item(self, row: int) -> AgendaItem:
        """Return the activity of a line."""
        return self._items[row]

    def row_of(self, ref: ActivityRef) -> int:
        """Return the line of an activity, -1 where it is not shown."""
        return next((row for row, item in enumerate(self._items) if item.ref == ref), -1)

    def open_count(self) -> int:
        """Return how many are still to be done; their lines come first."""
        return sum(not item.is_done for item in self._items)

    def part_of(self, row: int) -> range:
        """Return the lines among which one may be moved: the overdue ones, or those of the day."""
        if self._items[row].is_done or self._texts is None:
            return range(row, row + 1)
        late = [self._texts.is_overdue(item) for item in self._items[: self.open_count()]]
        overdue = late.count(True)
        return range(overdue) if late[row] else range(overdue, len(late))

    def step(self, row: int, by: int) -> bool:
        """Move one line up or down inside of its part, and return whether that was possible."""
        to = row + by
        if not self.can_arrange or to not in self.part_of(row):
            return False
        return self.moveRows(_ROOT, row, 1, _ROOT, to + 1 if by > 0 else to)

    @override
    def moveRows(
        self, sourceParent: Index, sourceRow: int, count: int, destinationParent: Index, destinationChild: int
    ) -> bool:
        if count != 1 or not self.can_arrange or not 0 <= sourceRow < len(self._items):
            return False
        part = self.part_of(sourceRow)
        place = min(max(destinationChild, part.start), part.stop)
        if place in {sourceRow, sourceRow + 1}:
            return False
        self.beginMoveRows(_ROOT, sourceRow, sourceRow, _ROOT, place)
        item = self._items.pop(sourceRow)
        self._items.insert(place - 1 if place > sourceRow else place, item)
        self.endMoveRows()
        self.arranged.emit([item.ref for item in self._items[: self.open_count()]])
        return True

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._texts is None:
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == TEXTS_ROLE:
            return self._texts
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts.title(item)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._texts.spoken(item)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.is_done else Qt.CheckState.Unchecked
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.can_arrange else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.can_arrange and not self._items[index.row()].is_done:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction
