"""What the rail lists: the views, the groups and the tags, each with its count."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.contact_mime import CONTACTS_MIME, contacts_in_mime
from desktop_crm.ui.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ITEM_ROLE = Qt.ItemDataRole.UserRole


class RailKind(StrEnum):
    """What choosing an entry shows."""

    VIEW = "view"
    HEADING = "heading"
    GROUP = "group"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class RailItem:
    """One line of the rail.

    ``key`` is the command of a view, the id of a group or the name of a tag.
    ``count`` is None where nothing is counted. ``tone`` colours the dot of a group. ``note`` is
    what a screen reader and the tool tip add, such as "2 overdue".
    """

    kind: RailKind
    key: str
    text: str
    icon: str = ""
    count: int | None = None
    tone: Tone = Tone.ACCENT
    note: str = ""


class RailModel(QAbstractListModel):
    """The lines of the rail; contacts can be dropped on groups and tags."""

    contacts_dropped = Signal(object, list)
    """The :class:`RailItem` and the ids of the contacts that were dropped on it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[RailItem, ...] = ()

    def show_items(self, items: Sequence[RailItem]) -> None:
        """List these; lines that stay are kept, so that the chosen one stays chosen."""
        items = tuple(items)
        if [_identity(i) for i in items] == [_identity(i) for i in self._items]:
            changed = [
                row for row, (old, new) in enumerate(zip(self._items, items, strict=True)) if old != new
            ]
            self._items = items
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def row_of(self, kind: RailKind, key: str) -> int:
        """Return the line of an entry, -1 where it is not listed."""
        return next((n for n, item in enumerate(self._items) if (item.kind, item.key) == (kind, key)), -1)

    def item(self, row: int) -> RailItem:
        """Return one line."""
        return self._items[row]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return item.note
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (self._spoken(item), item.note)))
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._items[index.row()].kind is RailKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._items[index.row()].kind in {RailKind.GROUP, RailKind.TAG}:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    @override
    def mimeTypes(self) -> list[str]:
        return [CONTACTS_MIME]

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return (
            parent.isValid()
            and bool(self.flags(parent) & Qt.ItemFlag.ItemIsDropEnabled)
            and data.hasFormat(CONTACTS_MIME)
        )

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.contacts_dropped.emit(self._items[parent.row()], contacts_in_mime(data))
        return True

    def _spoken(self, item: RailItem) -> str:
        if item.count is None:
            return item.text
        return fill(self.tr("%1, %2"), item.text, QLocale().toString(item.count))


def _identity(item: RailItem) -> tuple[RailKind, str]:
    return item.kind, item.key
