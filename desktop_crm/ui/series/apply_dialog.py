"""Applies a series to contacts: which, from which day, and what that plans when."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.series import ActivitySeries
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.series.step_texts import show_whole_lines, what_text


class ApplySeriesDialog(QDialog):
    """Enter plans everything that is listed; the anchor is today until another day is typed."""

    chosen = Signal(int, object)
    """The id of the series and the anchor date."""
    manage_wanted = Signal()

    def __init__(
        self,
        whom: str,
        series: Sequence[ActivitySeries],
        kind_of: Callable[[str], ActivityKind],
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Apply a series"))
        self._series = tuple(series)
        self._kind_of = kind_of
        self._today = clock.today()
        self.box = QComboBox()
        for one in self._series:
            self.box.addItem(one.name, one.id)
        self.anchor = DateField(clock)
        self.anchor.show_day(self._today)
        self.description = label("", "muted", wrap=True)
        self.steps = QListWidget()
        self.steps.setAccessibleName(self.tr("What will be planned"))
        show_whole_lines(self.steps)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.manage = Button(self.tr("&Edit the series…"), look="link")
        self.buttons = button_box(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("&Plan it"))
        self._lay_out(whom)
        self._connect()
        self._show_steps()
        self.box.setFocus()

    def _lay_out(self, whom: str) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Series:"), self.box)
        form.addRow(self.tr("&Day it counts from:"), self.anchor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(label(whom, "strong", wrap=True))
        layout.addLayout(form)
        layout.addWidget(self.description)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.manage, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

    def _connect(self) -> None:
        self.box.currentIndexChanged.connect(self._show_steps)
        self.anchor.read.connect(self._show_steps)
        self.manage.clicked.connect(self._manage)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _day(self) -> date | None:
        try:
            return self.anchor.day()
        except InvalidValueError:
            return None

    @Slot()
    def _show_steps(self) -> None:
        series, anchor = self._series[self.box.currentIndex()], self._day()
        self.description.setText(series.description)
        self.description.setVisible(bool(series.description))
        self.problem.hide()
        self._ok.setEnabled(anchor is not None)
        self.steps.clear()
        if anchor is None:
            return
        texts = WhenTexts()
        for day, step in sorted(
            ((step.day(anchor), step) for step in series.steps), key=lambda pair: pair[0]
        ):
            when = texts.full_day(day)
            line = f"{when} · {what_text(step, self._kind_of(step.kind))}"
            if day < self._today:
                line = fill(self.tr("%1 (has passed)"), line)
            self.steps.addItem(QListWidgetItem(line))

    @Slot()
    def _manage(self) -> None:
        self.reject()
        self.manage_wanted.emit()

    @Slot()
    def _take(self) -> None:
        anchor = self._day()
        if anchor is None:
            self.problem.setText(self.anchor.complaint() or self.tr("Type the day it counts from."))
            self.problem.show()
            return
        self.chosen.emit(self.box.currentData(), anchor)
        self.accept()
