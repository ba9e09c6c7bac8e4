"""The lines above the tasks: their range as pills, and what narrows it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop_crm.domain.activities import AgendaFilter
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.ui.activities.kind_texts import PRIORITIES, kind_name, priority_name
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.tasks.grouping import GROUPING_NAMES, Grouping

TYPING_PAUSE = 150
"""Milliseconds after the last letter until the list is filtered."""


class TaskFilters(QFrame):
    """Says which tasks are wanted: :attr:`changed` is sent when that is something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.ranges = {span: Chip(text) for span, text in _range_names().items()}
        self._group = QButtonGroup(self)
        for chip in self.ranges.values():
            self._group.addButton(chip)
        self.ranges[TaskRange.TODAY].setChecked(True)
        self.grouping = QComboBox()
        self.kind = QComboBox()
        self.owner = QComboBox()
        self.priority = QComboBox()
        self.text = QLineEdit()
        self.done = QCheckBox(self.tr("Show &done"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE)
        self._name_fields()
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def span(self) -> TaskRange:
        """The chosen range."""
        return next((span for span, chip in self.ranges.items() if chip.isChecked()), TaskRange.TODAY)

    @property
    def group(self) -> Grouping:
        """What the tasks are grouped by."""
        return Grouping(self.grouping.currentData())

    @property
    def which(self) -> AgendaFilter:
        """Which activities are wanted."""
        kind, owner, priority = (box.currentData() for box in (self.kind, self.owner, self.priority))
        return AgendaFilter(
            kinds=frozenset({kind} if kind else ()),
            owners=frozenset({owner} if owner else ()),
            priorities=frozenset({priority} if priority else ()),
            done=self.done.isChecked(),
            text=self.text.text().strip(),
        )

    def choose(self, span: TaskRange) -> None:
        """Choose a range."""
        self.ranges[span].click()

    def show_kinds(self, kinds: Sequence[ActivityKind]) -> None:
        """Offer these kinds."""
        _refill(
            self.kind, self.tr("All kinds"), [(kind_name(kind), kind.key) for kind in kinds if kind.active]
        )

    def show_owners(self, owners: Sequence[str]) -> None:
        """Offer these people, of whom the first is the user; alone they need no choice."""
        _refill(self.owner, self.tr("For everybody"), [(name, name) for name in owners])
        self.owner.setVisible(len(owners) > 1)

    def _name_fields(self) -> None:
        names = {
            self.grouping: self.tr("Group the tasks"),
            self.kind: self.tr("Kind"),
            self.owner: self.tr("For whom"),
            self.priority: self.tr("Priority"),
            self.text: self.tr("Words in the task or the name"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            field.setToolTip(name)
        self.text.setPlaceholderText(self.tr("Filter by words"))
        self.text.setClearButtonEnabled(True)

    def _fill(self) -> None:
        for grouping, name in GROUPING_NAMES.items():
            self.grouping.addItem(translate("Tasks", str(name)), grouping.value)
        _refill(self.kind, self.tr("All kinds"), [])
        _refill(self.owner, self.tr("For everybody"), [])
        _refill(self.priority, self.tr("Any priority"), [(priority_name(p), p) for p in PRIORITIES])
        self.owner.hide()

    def _lay_out(self) -> None:
        pills = FlowLayout(spacing=6)
        for chip in self.ranges.values():
            pills.addWidget(chip)
        fields = FlowLayout(spacing=8)
        self.text.setMinimumWidth(self.fontMetrics().averageCharWidth() * 22)
        for field in (self.grouping, self.kind, self.priority, self.owner, self.text, self.done):
            fields.addWidget(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(8)
        layout.addLayout(pills)
        layout.addLayout(fields)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda _, on: self.changed.emit() if on else None)
        for box in (self.grouping, self.kind, self.owner, self.priority):
            box.currentIndexChanged.connect(self.changed)
        self.done.toggled.connect(self.changed)
        self.text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.changed)


def _range_names() -> dict[TaskRange, str]:
    return {
        TaskRange.OVERDUE: translate("TaskFilters", "Overdue"),
        TaskRange.TODAY: translate("TaskFilters", "Today"),
        TaskRange.TOMORROW: translate("TaskFilters", "Tomorrow"),
        TaskRange.WEEK: translate("TaskFilters", "This week"),
        TaskRange.NEXT_7: translate("TaskFilters", "Next 7 days"),
        TaskRange.NEXT_30: translate("TaskFilters", "Next 30 days"),
        TaskRange.UNDATED: translate("TaskFilters", "No date"),
        TaskRange.ALL: translate("TaskFilters", "All"),
    }


def _refill(box: QComboBox, everything: str, entries: Sequence[tuple[str, object]]) -> None:
    """Offer other entries below the one for all; what was chosen stays chosen where it is still there."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, None)
        for text, value in entries:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
