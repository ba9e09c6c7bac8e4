"""Undo and redo across the program, and the bar that says what was done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_crm.domain.changes import ChangeSet, Operation, OperationKind
from desktop_crm.ui.actions import Actions, plain
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import did, redone, undone
from desktop_crm.ui.shell.undo_bar import UndoBar

if TYPE_CHECKING:
    from desktop_crm.services.undo import Undo

WORTH_SAYING = frozenset(
    set(OperationKind)
    - {
        OperationKind.CONTACT_EDITED,
        OperationKind.NOTE_ADDED,
        OperationKind.NOTE_EDITED,
        OperationKind.SETTING_CHANGED,
        OperationKind.UNDONE,
        OperationKind.REDONE,
    }
)
"""What is said in the bar; the rest shows in the view where it was done."""


_STEPS = frozenset({OperationKind.UNDONE, OperationKind.REDONE})


class UndoPresenter(QObject):
    """Knows what would be undone and redone, and does it."""

    changed = Signal()

    def __init__(
        self, undo: "Undo", jobs: JobRunner, actions: Actions, bar: UndoBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._undo = undo
        self._jobs = jobs
        self._actions = actions
        self._bar = bar
        self.can_undo = False
        self.can_redo = False
        actions.handle(CommandId.UNDO, self.undo)
        actions.handle(CommandId.REDO, self.redo)

    @Slot()
    def refresh(self) -> None:
        """Ask again what can be undone."""
        self._jobs.run(
            lambda _: (self._undo.next_undo(), self._undo.next_redo()), done=lambda found: self._show(*found)
        )

    def undo(self) -> None:
        """Take back what was done last."""
        self._jobs.run(self._undo.undo, done=self._on_undone, title=self.tr("Undoing…"))

    def redo(self) -> None:
        """Bring back what was taken back last."""
        self._jobs.run(self._undo.redo, done=self._on_redone, title=self.tr("Doing again…"))

    def note(self, change: ChangeSet) -> None:
        """Say what was done, where it does not show by itself."""
        operation = change.operation
        if operation is not None and operation.kind in WORTH_SAYING:
            self._bar.say(did(operation), undo=True)
        if operation is not None and operation.kind not in _STEPS:
            # At once, for a hasty Ctrl+Z; what it is called is read in its turn.
            self.can_undo = True
            self.changed.emit()
        self.refresh()

    def _on_undone(self, operation: Operation) -> None:
        self._bar.say(undone(operation), undo=False, redo=True)

    def _on_redone(self, operation: Operation) -> None:
        self._bar.say(redone(operation), undo=True)

    def _show(self, next_undo: Operation | None, next_redo: Operation | None) -> None:
        self.can_undo = next_undo is not None
        self.can_redo = next_redo is not None
        self._name(CommandId.UNDO, self.tr("Undo: %1"), next_undo)
        self._name(CommandId.REDO, self.tr("Redo: %1"), next_redo)
        self.changed.emit()

    def _name(self, command: CommandId, sentence: str, operation: Operation | None) -> None:
        action = self._actions.action(command)
        action.setToolTip(fill(sentence, did(operation)) if operation else plain(action.text()))
