"""The list of alarms as a model of two levels: groups, and within them each alarm that was missed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop_crm.domain.reminders import Reminder
from desktop_crm.ui.reminders.alarm_groups import AlarmGroup, grouped
from desktop_crm.ui.reminders.alarm_texts import AlarmLine, AlarmTexts, KindOf

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

LINE_ROLE = Qt.ItemDataRole.UserRole
REMINDERS_ROLE = Qt.ItemDataRole.UserRole + 1

_GROUP = 0
"""The internal id of a group's index; that of an alarm in it is its group's row and one."""


class AlarmModel(QAbstractItemModel):
    """Alarms in groups, the newest first; a group of one has no lines below it."""

    def __init__(self, kind_of: KindOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind_of = kind_of
        self._groups: tuple[AlarmGroup, ...] = ()
        self._reminders: tuple[Reminder, ...] = ()
        self._texts: AlarmTexts | None = None

    def show_alarms(self, reminders: Sequence[Reminder], now: datetime) -> bool:
        """List these as they are at a moment of the user's zone; return whether they are others."""
        self._texts = AlarmTexts(now, self._kind_of)
        if tuple(reminders) == self._reminders:
            self._say_anew()
            return False
        self.beginResetModel()
        self._reminders = tuple(reminders)
        self._groups = grouped(reminders)
        self.endResetModel()
        return True

    @property
    def reminders(self) -> tuple[Reminder, ...]:
        """Everything that is listed."""
        return self._reminders

    def index_of(self, reminder_id: int) -> QModelIndex:
        """Return the line of the group an alarm is in; an invalid one where it is not listed."""
        for row, group in enumerate(self._groups):
            if any(reminder.id == reminder_id for reminder in group.reminders):
                return self.index(row, 0)
        return QModelIndex()

    @override
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _GROUP or parent.column() > 0:
            return 0
        group = self._groups[parent.row()]
        return len(group.reminders) if group.is_many else 0

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._texts is None:
            return None
        if role == REMINDERS_ROLE:
            return self._reminders_at(index)
        if role == LINE_ROLE:
            return self._line_at(index, self._texts)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._line_at(index, self._texts).spoken
        return None

    def _reminders_at(self, index: Index) -> tuple[Reminder, ...]:
        if index.internalId() == _GROUP:
            return self._groups[index.row()].reminders
        return (self._groups[index.internalId() - 1].reminders[index.row()],)

    def _line_at(self, index: Index, texts: AlarmTexts) -> AlarmLine:
        if index.internalId() == _GROUP:
            return texts.group(self._groups[index.row()])
        return texts.reminder(self._reminders_at(index)[0])

    def _say_anew(self) -> None:
        """Announce that time has passed, in all that is listed."""
        for row, group in enumerate(self._groups):
            top = self.index(row, 0)
            self.dataChanged.emit(top, top)
            if group.is_many:
                last = len(group.reminders) - 1
                self.dataChanged.emit(self.index(0, 0, top), self.index(last, 0, top))
