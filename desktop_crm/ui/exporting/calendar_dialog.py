"""What is to be written into a calendar file: what is selected, the days of a time, everything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.clock import Clock
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import fill, label

_USUAL_DAYS = 30


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """What is written: these activities, those from a day to another (both included), or all."""

    refs: tuple[ActivityRef, ...] | None = None
    first: date | None = None
    last: date | None = None


class CalendarExportDialog(QDialog):
    """Asks what is to be written; ``submitted`` brings the :class:`CalendarPart`, the dialog stays."""

    submitted = Signal(object)

    def __init__(
        self, clock: Clock, selected: Sequence[ActivityRef], name: str, parent: QWidget | None = None
    ) -> None:
        """Offer to write what is ``selected``; ``name`` is what a single one is called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export as iCalendar"))
        self._refs = tuple(selected)
        self.of_selection = QRadioButton(self._selection_text(name))
        self.of_days = QRadioButton(self.tr("What is &on these days:"))
        self.of_all = QRadioButton(self.tr("&Everything, with all that is done"))
        self.first, self.last = DateField(clock), DateField(clock)
        today = clock.today()
        self.first.show_day(today)
        self.last.show_day(today + timedelta(days=_USUAL_DAYS))
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.write = Button(self.tr("&Choose a file…"), primary=True)
        self.write.setDefault(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("What is written into the file?"), "strong"))
        days = QFormLayout()
        days.setContentsMargins(28, 0, 0, 4)
        days.addRow(self.tr("&From:"), self.first)
        days.addRow(self.tr("&To:"), self.last)
        for choice in (self.of_selection, self.of_days, self.of_all):
            group.addButton(choice)
            layout.addWidget(choice)
            if choice is self.of_days:
                layout.addLayout(days)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.write)
        layout.addLayout(foot)
        self.of_selection.setVisible(bool(self._refs))
        proposed = self.of_selection if len(self._refs) > 1 else self.of_days
        proposed.setChecked(True)
        proposed.setFocus()

    def _connect(self) -> None:
        for field in (self.first, self.last):
            field.textEdited.connect(lambda: self.of_days.setChecked(True))
            field.read.connect(self.problem.hide)
        for choice in (self.of_selection, self.of_days, self.of_all):
            choice.toggled.connect(self.problem.hide)
        self.write.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)

    def _selection_text(self, name: str) -> str:
        if len(self._refs) == 1:
            return fill(self.tr("The &activity that is selected: %1"), name)
        return self.tr("The %Ln &activities that are selected", "", len(self._refs))

    @Slot()
    def _submit(self) -> None:
        if self.of_selection.isChecked():
            self.submitted.emit(CalendarPart(refs=self._refs))
        elif self.of_all.isChecked():
            self.submitted.emit(CalendarPart())
        else:
            self._submit_days()

    def _submit_days(self) -> None:
        for field in (self.first, self.last):
            if complaint := field.complaint() or self._missing(field):
                self._say(complaint, field)
                return
        first, last = self.first.day(), self.last.day()
        if first is not None and last is not None and last < first:
            self._say(self.tr("The last day is before the first."), self.last)
            return
        self.submitted.emit(CalendarPart(first=first, last=last))

    def _missing(self, field: DateField) -> str:
        return "" if field.text().strip() else self.tr("Fill in this day, or choose everything.")

    def _say(self, text: str, field: DateField) -> None:
        self.problem.setText(text)
        self.problem.show()
        field.setFocus()
        field.selectAll()
