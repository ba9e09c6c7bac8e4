"""The rows of a timeline: what is planned, the line that says "now", what was."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop_crm.domain.activities import Timeline, TimelineEntry
from desktop_crm.domain.folding import fold
from desktop_crm.ui.contacts.timeline_texts import EntryLine

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_ENTRY_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class RowKind(Enum):
    """What a row is."""

    ENTRY = auto()
    NOW = auto()


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One row; the line of now has no entry, and cannot be chosen."""

    kind: RowKind
    entry: TimelineEntry | None = None
    line: EntryLine | None = None


class TimelineModel(QAbstractListModel):
    """Entries from the farthest plan down to the oldest deed; words narrow it to entries that hold all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineRow] = []
        self._all: list[TimelineRow] = []
        self._words: list[str] = []

    def show_timeline(self, timeline: Timeline, line_of: Callable[[TimelineEntry], EntryLine]) -> None:
        """Show a timeline."""
        planned = [_row(entry, line_of) for entry in reversed(timeline.planned)]
        past = [_row(entry, line_of) for entry in timeline.past]
        self._all = [*planned, TimelineRow(RowKind.NOW), *past] if planned else past
        self._filter()

    def show_words(self, text: str) -> None:
        """Show only entries that hold every word."""
        self._words = fold(text).split()
        self._filter()

    @property
    def rows(self) -> Sequence[TimelineRow]:
        """The rows that are shown."""
        return tuple(self._rows)

    def place_of(self, same: TimelineEntry) -> int:
        """Return the row of an activity or note, whatever became of it, or -1."""
        for place, row in enumerate(self._rows):
            if row.entry is not None and _key(row.entry) == _key(same):
                return place
        return -1

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._holds(row)]
        if all(row.entry is None for row in self._rows):
            self._rows = []
        self.endResetModel()

    def _holds(self, row: TimelineRow) -> bool:
        if row.line is None or not self._words:
            return True
        text = fold(row.line.spoken)
        return all(word in text for word in self._words)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_entry = self._rows[index.row()].entry is not None
        return _ENTRY_FLAGS if is_entry else Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.line.spoken if row.line is not None else self.tr("Now")
        return None


def _row(entry: TimelineEntry, line_of: Callable[[TimelineEntry], EntryLine]) -> TimelineRow:
    return TimelineRow(RowKind.ENTRY, entry, line_of(entry))


def _key(entry: TimelineEntry) -> tuple[int, int]:
    return (entry.item.ref.id if entry.item is not None else 0, entry.note_id)
