"""Moving and resizing what is in the calendar."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.activities import ActivityRef, AgendaItem, Occurrences
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.calendar.choice_popup import ChoicePopup
from desktop_crm.ui.calendar.spans import Span, when_of
from desktop_crm.ui.contacts.lane import Lane

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Moved:
    """What came of a move: the activity it is now, what else is then, and the operation to undo."""

    ref: ActivityRef
    conflicts: tuple[AgendaItem, ...]
    operation: int | None


class CalendarEdits(QObject):
    """Stores where things were dragged to; of a recurring one it asks which are meant."""

    moved = Signal(object)
    """A :class:`Moved`."""
    left = Signal()
    """Nothing was changed after all."""
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", lane: Lane, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = lane
        self._window = parent

    def place(self, item: AgendaItem, span: Span, beside: QRect) -> None:
        """Give an item another time; a question, if there is one, stands beside a place on the screen."""
        if not (item.recurs and item.ref.occurrence):
            self._move(item, span, Occurrences.THIS)
            return
        answers = (
            (self.tr("This one"), Occurrences.THIS),
            (self.tr("This and all later ones"), Occurrences.FOLLOWING),
            (self.tr("All"), Occurrences.ALL),
        )
        popup = ChoicePopup(self.tr("Which ones are moved?"), answers, self._window)
        popup.chosen.connect(partial(self._move, item, span))
        popup.left.connect(self.left)
        popup.open_at(beside)

    def take_back(self, moved: Moved) -> None:
        """Undo a move, unless something else was done since."""

        def undo() -> None:
            newest = self._workspace.undo.next_undo()
            if newest is not None and newest.id == moved.operation:
                self._workspace.undo.undo()

        self._lane.write(undo, failed=self.failed.emit)

    def _move(self, item: AgendaItem, span: Span, which: Occurrences) -> None:
        self._lane.write(
            lambda: move(self._workspace, item.ref, span, which), self.moved.emit, self._on_failed
        )

    def _on_failed(self, error: CrmError) -> None:
        self.left.emit()
        self.failed.emit(error)


def move(workspace: "Workspace", ref: ActivityRef, span: Span, which: Occurrences) -> Moved:
    """Store a new time and look for what else is planned then."""
    record = workspace.activities.get(ref)
    when = when_of(span, workspace.clock.zone(), record.when)
    now = workspace.activities.move(ref, when, which)
    conflicts = workspace.activities.conflicts(when, record.owner, now)
    newest = workspace.undo.next_undo()
    return Moved(now, conflicts, newest.id if newest is not None else None)
