"""The small panel that narrows what the calendar shows."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_crm.domain.activities import EVERYTHING, AgendaFilter
from desktop_crm.ui.activities.kind_texts import PRIORITIES, priority_name
from desktop_crm.ui.calendar.picture import KindLook
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label

NO_KIND = frozenset({""})
NO_PRIORITY = frozenset({0})
"""What nothing is of: every tick of a column was taken away."""


class FilterPanel(QFrame):
    """Ticks for kinds, priorities and states; each change is shown at once."""

    changed = Signal(object)
    """The new :class:`AgendaFilter`."""

    def __init__(
        self, which: AgendaFilter, looks: Mapping[str, KindLook], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._which = which
        self.kinds = {key: QCheckBox(look.name) for key, look in looks.items()}
        self.priorities = {number: QCheckBox(priority_name(number)) for number in PRIORITIES}
        self.planned = QCheckBox(self.tr("Planned"))
        self.done = QCheckBox(self.tr("Done"))
        self.private = QCheckBox(self.tr("Private"))
        self.everything = Button(self.tr("Show everything"), look="link")
        self._lay_out()
        self._fill(which)
        for box in self._boxes():
            box.toggled.connect(self._on_toggled)
        self.everything.clicked.connect(self._on_everything)

    def open_at(self, place: QRect) -> None:
        """Show it below a place on the screen."""
        self.adjustSize()
        corner = place.bottomLeft() if self.isRightToLeft() else place.bottomRight()
        left = corner.x() if self.isRightToLeft() else corner.x() - self.width()
        room = self.screen().availableGeometry()
        self.move(max(min(left, room.right() - self.width()), room.left()), corner.y() + 4)
        self.show()
        self._boxes()[0].setFocus()

    def _lay_out(self) -> None:
        columns = QGridLayout()
        columns.setHorizontalSpacing(18)
        columns.setVerticalSpacing(2)
        sections = (
            (self.tr("Kinds"), list(self.kinds.values())),
            (self.tr("Priority"), list(self.priorities.values())),
            (self.tr("State"), [self.planned, self.done, self.private]),
        )
        for column, (title, boxes) in enumerate(sections):
            columns.addWidget(label(title, "section"), 0, column)
            for row, box in enumerate(boxes, 1):
                columns.addWidget(box, row, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addLayout(columns)
        layout.addWidget(self.everything, alignment=Qt.AlignmentFlag.AlignLeading)

    def _boxes(self) -> list[QCheckBox]:
        return [*self.kinds.values(), *self.priorities.values(), self.planned, self.done, self.private]

    def _fill(self, which: AgendaFilter) -> None:
        for key, box in self.kinds.items():
            box.setChecked(not which.kinds or key in which.kinds)
        for number, box in self.priorities.items():
            box.setChecked(not which.priorities or number in which.priorities)
        self.planned.setChecked(which.planned)
        self.done.setChecked(which.done)
        self.private.setChecked(which.private)

    @Slot()
    def _on_toggled(self) -> None:
        kinds = frozenset(key for key, box in self.kinds.items() if box.isChecked())
        priorities = frozenset(number for number, box in self.priorities.items() if box.isChecked())
        self._which = replace(
            self._which,
            kinds=frozenset() if len(kinds) == len(self.kinds) else kinds or NO_KIND,
            priorities=frozenset() if len(priorities) == len(self.priorities) else priorities or NO_PRIORITY,
            planned=self.planned.isChecked(),
            done=self.done.isChecked(),
            private=self.private.isChecked(),
        )
        self.changed.emit(self._which)

    @Slot()
    def _on_everything(self) -> None:
        for box in self._boxes():
            box.blockSignals(True)  # noqa: FBT003 - Qt's own spelling
        self._fill(EVERYTHING)
        for box in self._boxes():
            box.blockSignals(False)  # noqa: FBT003
        self._on_toggled()


def is_narrowed(which: AgendaFilter) -> bool:
    """Return whether a filter leaves something out, for whomever it is."""
    return replace(which, owners=frozenset()) != EVERYTHING
