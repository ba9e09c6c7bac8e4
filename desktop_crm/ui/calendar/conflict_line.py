"""The line that says what else is planned at a time something was moved to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_crm.ui.calendar.edits import Moved
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.shell.undo_bar import announce
from desktop_crm.ui.tokens import Tone


class ConflictLine(Notice):
    """Says it and offers to take the move back; it goes away by itself with the next move."""

    undo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARNING, parent)
        self._moved: Moved | None = None
        self.undo = self.add_button(self.tr("Move it back"))
        self.close_button = self.add_button(self.tr("Leave it"))
        self.undo.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.forget)

    def show_conflicts(self, moved: Moved, titles: Sequence[str]) -> None:
        """Say with what a moved thing overlaps; nothing for nothing."""
        self._moved = moved
        if not titles:
            self.forget()
            return
        names = ", ".join(titles)
        self.say(fill(self.tr("At the same time: %1"), names))
        announce(self, self.text.text())

    @Slot()
    def forget(self) -> None:
        """Say nothing any more."""
        self.say("")

    @Slot()
    def _on_undo(self) -> None:
        if self._moved is not None:
            self.undo_wanted.emit(self._moved)
        self.forget()
