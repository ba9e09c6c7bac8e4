"""Editing one series: its name, what it is for, and its steps in the order in which they come."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desktop_crm.domain.activity_kinds import ActivityKind, Builtin
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.series import ActivitySeries, SeriesStep, Unit
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label
from desktop_crm.ui.series.step_form import StepForm
from desktop_crm.ui.series.step_texts import show_whole_lines, step_text


class SeriesEditor(QWidget):
    """Holds what is typed until it is saved; a step that cannot be kept stays as it was."""

    save_wanted = Signal(object)
    """The :class:`ActivitySeries` as it is now."""
    remove_wanted = Signal()

    def __init__(
        self,
        kinds: Sequence[ActivityKind],
        owners: Sequence[str],
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds = {kind.key: kind for kind in kinds}
        self._series = ActivitySeries("")
        self._steps: list[SeriesStep] = []
        self.name = QLineEdit()
        self.description = QLineEdit()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps"))
        show_whole_lines(self.list)
        self.list.setMaximumHeight(self.fontMetrics().height() * 10)
        self.add = Button(self.tr("&Add a step"), icon_name="plus")
        self.drop = Button(self.tr("Remo&ve the step"), icon_name="x")
        self.form = StepForm(kinds, owners, clock)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.save = Button(self.tr("&Save"), primary=True)
        self.remove = Button(self.tr("Delete this series"), icon_name="trash-2")
        self._lay_out()
        self._connect()

    @property
    def series(self) -> ActivitySeries:
        """The series as it is typed now, its steps in the order in which they come."""
        return replace(
            self._series,
            name=self.name.text().strip(),
            description=self.description.text().strip(),
            steps=tuple(sorted(self._steps, key=_days)),
        )

    def show_series(self, series: ActivitySeries) -> None:
        """Edit this series; a new one begins with one step."""
        self._series = series
        self._steps = list(series.steps) or [SeriesStep(Builtin.CALL, 0)]
        self.name.setText(series.name)
        self.description.setText(series.description)
        for field in (self.name, self.description):
            field.setCursorPosition(0)
        self.remove.setEnabled(bool(series.id))
        self.show_problem("")
        self._list_steps(0)

    def show_problem(self, text: str) -> None:
        """Say what is wrong; "" where nothing is."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _lay_out(self) -> None:
        names = QFormLayout()
        names.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        names.addRow(self.tr("&Name:"), self.name)
        names.addRow(self.tr("F&or what:"), self.description)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        ends = QHBoxLayout()
        ends.addWidget(self.remove)
        ends.addStretch(1)
        ends.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(names)
        layout.addWidget(
            label(self.tr("Steps, counted from a day that is chosen when it is applied"), "muted")
        )
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        layout.addWidget(self.form)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(ends)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.add.clicked.connect(self._add_step)
        self.drop.clicked.connect(self._drop_step)
        self.form.changed.connect(self._on_changed)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self.remove_wanted)

    def _list_steps(self, row: int) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.clear()
        for step in self._steps:
            self.list.addItem(step_text(step, self._kind(step)))
        self.list.setCurrentRow(min(row, len(self._steps) - 1))
        self.list.blockSignals(False)  # noqa: FBT003
        self.drop.setEnabled(len(self._steps) > 1)
        self._on_row(self.list.currentRow())

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.form.show_step(self._steps[row])

    @Slot()
    def _on_changed(self) -> None:
        row = self.list.currentRow()
        try:
            self._steps[row] = self.form.step()
        except InvalidValueError:
            self.show_problem(self.form.complaint())
            return
        self.show_problem("")
        self.list.item(row).setText(step_text(self._steps[row], self._kind(self._steps[row])))

    @Slot()
    def _add_step(self) -> None:
        last = self._steps[-1]
        self._steps.append(SeriesStep(last.kind, last.offset + 1, last.unit))
        self._list_steps(len(self._steps) - 1)
        self.form.kind.setFocus()

    @Slot()
    def _drop_step(self) -> None:
        row = self.list.currentRow()
        del self._steps[row]
        self._list_steps(row)

    @Slot()
    def _save(self) -> None:
        if text := self.form.complaint():
            self.show_problem(text)
            return
        if not self.name.text().strip():
            self.show_problem(self.tr("Give the series a name."))
            self.name.setFocus()
            return
        self.save_wanted.emit(self.series)

    def _kind(self, step: SeriesStep) -> ActivityKind:
        return self._kinds.get(step.kind) or ActivityKind(step.kind, name=step.kind)


def _days(step: SeriesStep) -> int:
    """Return about how many days after the anchor a step is."""
    return step.offset * {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30}[step.unit]
