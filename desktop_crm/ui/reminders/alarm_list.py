"""The list of alarms: groups that open, several at once, and keys that work only here."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget
from typing_extensions import override

from desktop_crm.domain.reminders import Reminder
from desktop_crm.ui.icons import icon
from desktop_crm.ui.reminders.alarm_delegate import AlarmDelegate
from desktop_crm.ui.reminders.alarm_model import REMINDERS_ROLE, AlarmModel, Index
from desktop_crm.ui.reminders.alarm_texts import KindOf
from desktop_crm.ui.theme import Token

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class AlarmList(QTreeView):
    """Keeps the line the user is on when alarms come and go; the next takes the place of one that went."""

    opened = Signal()
    """A line was double-clicked."""

    def __init__(self, kind_of: KindOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Alarms"))
        self.alarms = AlarmModel(kind_of, self)
        self.setModel(self.alarms)
        self.setItemDelegate(AlarmDelegate(self))
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_click)

    def show_alarms(self, reminders: Sequence[Reminder], now: datetime) -> None:
        """List these as they are at a moment of the user's zone."""
        at = self.currentIndex()
        here = [reminder.id for reminder in at.data(REMINDERS_ROLE)] if at.isValid() else []
        row = self._top_row(at)
        if self.alarms.show_alarms(reminders, now):
            self._return_to(here, row)

    def chosen(self) -> tuple[Reminder, ...]:
        """Return the alarms of the selected lines, each once, in their order; else of the current line."""
        indexes = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        found = [reminder for index in indexes if index.isValid() for reminder in index.data(REMINDERS_ROLE)]
        wanted = {reminder.id for reminder in found}
        return tuple(reminder for reminder in self.alarms.reminders if reminder.id in wanted)

    def go_to_newest(self) -> None:
        """Choose the alarm that rang last."""
        self._go_to(self.alarms.index(0, 0))

    def bind(self, key: str | Qt.Key, deed: Callable[[], object]) -> None:
        """Let a key do something while the list has the keyboard, in any layout of the keyboard."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)

    def place(self) -> QRect:
        """Return where the current line is on the screen."""
        rect = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.alarms.hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            side = min(rect.width(), self.fontMetrics().height())
            mark = QRect(0, 0, side, side)
            mark.moveCenter(rect.center())
            icon(name, Token.MUTED).paint(painter, mark)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to_newest()

    def _return_to(self, here: Sequence[int], row: int) -> None:
        for reminder_id in here:
            index = self.alarms.index_of(reminder_id)
            if index.isValid():
                self._go_to(index)
                return
        self._go_to(self.alarms.index(min(row, self.alarms.rowCount() - 1), 0))

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT)
            self.scrollTo(index)

    def _top_row(self, index: QModelIndex) -> int:
        top = index.parent() if index.parent().isValid() else index
        return max(top.row(), 0)

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self.opened.emit()
