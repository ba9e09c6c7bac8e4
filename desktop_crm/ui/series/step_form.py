"""The fields of one step of a series."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop_crm.domain.activities import REGARDING_LENGTH
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.series import SeriesStep, Unit
from desktop_crm.ui.activities.kind_texts import PRIORITIES, kind_name, priority_name
from desktop_crm.ui.activities.length_box import DurationField, LeadField
from desktop_crm.ui.activities.time_field import TimeField
from desktop_crm.ui.common.fields import with_room
from desktop_crm.ui.common.text import label
from desktop_crm.ui.preferences.choices import choice_box

_FAR = 999


class StepForm(QWidget):
    """Shows a step and tells of every change to it."""

    changed = Signal()

    def __init__(
        self,
        kinds: Sequence[ActivityKind],
        owners: Sequence[str],
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step = SeriesStep("", 0)
        self._is_showing = False
        plannable = [kind for kind in kinds if kind.plannable and kind.active]
        self.kind = choice_box([(kind_name(kind), kind.key) for kind in plannable], "")
        self.count = with_room(QSpinBox())
        self.count.setRange(0, _FAR)
        self.count.setAccessibleName(self.tr("How far from the day"))
        self.unit = choice_box([
            (self.tr("days"), Unit.DAYS.value),
            (self.tr("weeks"), Unit.WEEKS.value),
            (self.tr("months"), Unit.MONTHS.value),
        ], "")  # fmt: skip
        self.unit.setAccessibleName(self.tr("Unit"))
        self.side = choice_box([(self.tr("after the day"), 1), (self.tr("before the day"), -1)], 1)
        self.side.setAccessibleName(self.tr("Before or after"))
        self.skip_weekends = QCheckBox(self.tr("On a weekend, take the &Monday after"))
        self.regarding = QLineEdit()
        self.regarding.setMaxLength(REGARDING_LENGTH)
        self.start = TimeField(clock)
        self.duration = DurationField()
        self.lead = LeadField()
        self.priority = choice_box([(priority_name(n), n) for n in PRIORITIES], 3)
        self.owner = QComboBox()
        self.owner.setEditable(True)
        self.owner.addItems(["", *owners])
        if (line := self.owner.lineEdit()) is not None:
            line.setAccessibleName(self.tr("For whom"))
            line.setPlaceholderText(self.tr("whoever applies the series"))
        self.details = QPlainTextEdit()
        self.details.setTabChangesFocus(True)
        self.details.setMaximumHeight(self.fontMetrics().height() * 4)
        self._lay_out()
        self._connect()

    def show_step(self, step: SeriesStep) -> None:
        """Fill the fields, quietly."""
        self._is_showing = True
        self._step = step
        self.kind.setCurrentIndex(max(self.kind.findData(step.kind), 0))
        self.count.setValue(abs(step.offset))
        self.unit.setCurrentIndex(self.unit.findData(step.unit.value))
        self.side.setCurrentIndex(self.side.findData(-1 if step.offset < 0 else 1))
        self.skip_weekends.setChecked(step.skip_weekends)
        self.regarding.setText(step.regarding)
        self.start.show_time(step.start)
        self.duration.show_minutes(step.duration)
        self.lead.show_lead(step.alarm_lead)
        self.priority.setCurrentIndex(max(self.priority.findData(step.priority), 0))
        self.owner.setEditText(step.owner)
        self.details.setPlainText(step.details)
        self._is_showing = False

    def step(self) -> SeriesStep:
        """Return the step as the fields say it.

        Raises:
            InvalidValueError: The time, the duration or the alarm is none.
        """
        return replace(
            self._step,
            kind=self.kind.currentData(),
            offset=self.count.value() * self.side.currentData(),
            unit=Unit(self.unit.currentData()),
            skip_weekends=self.skip_weekends.isChecked(),
            regarding=self.regarding.text().strip(),
            details=self.details.toPlainText().strip(),
            start=self.start.time(),
            duration=self.duration.minutes(),
            alarm_lead=self.lead.lead(),
            priority=self.priority.currentData(),
            owner=self.owner.currentText().strip(),
        )

    def complaint(self) -> str:
        """Return what is wrong with a field, in words; "" where nothing is."""
        return self.start.complaint() or self.duration.complaint() or self.lead.complaint()

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.count)
        when.addWidget(self.unit, 1)
        when.addWidget(self.side, 1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Kind:"), self.kind)
        days = label(self.tr("Wh&en:"))
        days.setBuddy(self.count)
        form.addRow(days, when)
        form.addRow("", self.skip_weekends)
        form.addRow(self.tr("Re&garding:"), self.regarding)
        form.addRow(self.tr("&Time:"), self.start)
        form.addRow(self.tr("D&uration:"), self.duration)
        form.addRow(self.tr("A&larm:"), self.lead)
        form.addRow(self.tr("&Priority:"), self.priority)
        form.addRow(self.tr("&For:"), self.owner)
        form.addRow(self.tr("&Details:"), self.details)

    def _connect(self) -> None:
        for box in (self.kind, self.unit, self.side, self.priority):
            box.currentIndexChanged.connect(self._tell)
        for editable in (self.duration, self.lead, self.owner):
            editable.editTextChanged.connect(self._tell)
        self.count.valueChanged.connect(self._tell)
        self.skip_weekends.toggled.connect(self._tell)
        self.regarding.textChanged.connect(self._tell)
        self.start.textChanged.connect(self._tell)
        self.details.textChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if not self._is_showing:
            self.changed.emit()
