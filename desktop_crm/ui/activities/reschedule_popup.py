"""One line in which activities get another date: "mon", Enter."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem, When
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.messages import explain

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DatePopup(QFrame):
    """A small window with a date field, beside what it is about; Enter takes the date, Esc leaves."""

    taken = Signal(object)
    """The :class:`QuickDate` that was typed."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question = label("", "small", wrap=True)
        self.date = DateField(workspace.clock, with_time=True)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(6)
        for widget in (self.question, self.date, self.problem):
            layout.addWidget(widget)
        self.date.read.connect(self.problem.hide)

    def ask(self, question: str) -> None:
        """Say what the date is for."""
        self.question.setText(question)
        self.setAccessibleName(question)
        self.date.setAccessibleName(question)

    def open_at(self, place: QRect) -> None:
        """Stand below a place on the screen, or above it where there is no room."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = place.right() - self.width() if self.isRightToLeft() else place.left()
        y = place.bottom() + 2
        if y + self.height() > room.bottom():
            y = place.top() - self.height() - 2
        self.move(QPoint(min(max(x, room.left()), room.right() - self.width()), max(y, room.top())))
        self.show()
        self.date.setFocus()

    def say_problem(self, text: str) -> None:
        """Say why the date was not taken."""
        self.problem.setText(text)
        self.problem.show()
        self.adjustSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        found = self.date.found
        if found is not None and found.day is not None:
            self.taken.emit(found)
        else:
            self.say_problem(self.date.complaint() or self.tr("Type a date, such as “mon” or “+3d”."))


class ReschedulePopup(DatePopup):
    """Moves activities to the date that is typed; each keeps its time unless one is typed too.

    Of a repeated activity the one occurrence moves. It is one operation, and one undo.
    """

    moved = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        jobs: JobRunner,
        items: Sequence[AgendaItem],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self._workspace = workspace
        self._jobs = jobs
        self._items = tuple(items)
        self._is_storing = False
        self.ask(self._question())
        self.taken.connect(self._move)

    def _question(self) -> str:
        if len(self._items) == 1:
            item = self._items[0]
            about = item.regarding or (item.participants[0].name if item.participants else "")
            return fill(self.tr("Move “%1” to:"), about) if about else self.tr("Move to:")
        return self.tr("Move %Ln activities to:", "", len(self._items))

    @Slot(object)
    def _move(self, found: QuickDate) -> None:
        if found.day is None or self._is_storing:
            return
        self._is_storing = True
        day = found.day
        self._jobs.run(
            lambda _: self._store(found, day), done=lambda _: self._on_moved(), failed=self._on_failed
        )

    def _store(self, found: QuickDate, day: date) -> None:
        if len(self._items) == 1:
            move_item(self._workspace, self._items[0], found, day)
        else:
            self._workspace.activities.move_to([item.ref for item in self._items], day)

    def _on_moved(self) -> None:
        self.moved.emit()
        # Afterwards, since the key that did it is still down.
        QTimer.singleShot(0, self, self.close)

    def _on_failed(self, error: CrmError) -> None:
        self._is_storing = False
        self.say_problem(explain(error))
        self.date.setFocus()


def move_item(workspace: "Workspace", item: AgendaItem, found: QuickDate, day: date) -> None:
    """Move an activity to a day that was typed, and to the time typed with it; else it keeps its own."""
    activities = workspace.activities
    if found.start is None:
        activities.move_to([item.ref], day)
        return
    record = activities.get(item.ref)
    length = found.duration or record.when.duration or workspace.kinds.get(record.kind).duration
    activities.move(item.ref, When(day, found.start, length, workspace.clock.zone().key))
