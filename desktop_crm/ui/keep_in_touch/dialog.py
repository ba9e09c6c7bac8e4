"""Asks how often somebody is to be reached, and until when to leave them in peace."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import CrmError, InvalidValueError
from desktop_crm.domain.keep_in_touch import LONGEST_CADENCE
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.fields import with_room
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.messages import explain

USUAL_DAYS = (14, 30, 60, 90, 180, 365)
_FIRST = 60


@dataclass(frozen=True, slots=True)
class TouchSettings:
    """What is set: days, None for none of their own; ``inherited`` says where others would be from."""

    days: int | None = None
    snoozed_until: date | None = None
    inherited: str = ""


class KeepInTouchDialog(QDialog):
    """Of contacts, or of everybody with a tag or in a group; the latter cannot be left in peace together."""

    def __init__(
        self,
        whom: str,
        settings: TouchSettings,
        keep_days: Callable[[int | None], object],
        keep_snooze: Callable[[date | None], object] | None,
        lane: Lane,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keep in touch"))
        self._settings = settings
        self._keep_days = keep_days
        self._keep_snooze = keep_snooze
        self._lane = lane
        self.whom = label(whom, "strong", wrap=True)
        self.none = QRadioButton(self._none_text(settings, is_set=keep_snooze is None))
        self.some = QRadioButton(self.tr("Reach at &least every so many days:"))
        self.choice = QButtonGroup(self)
        self.days = with_room(QSpinBox())
        self.days.setRange(1, LONGEST_CADENCE)
        self.days.setAccessibleName(self.tr("Days between two touches"))
        self.days.setValue(settings.days or _FIRST)
        self.chips = [Chip(self.locale().toString(days)) for days in USUAL_DAYS]
        self.until = DateField(clock)
        self.until.show_day(settings.snoozed_until)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        (self.none if settings.days is None else self.some).setChecked(True)
        (self.days if settings.days is not None else self.some).setFocus()

    def _none_text(self, settings: TouchSettings, *, is_set: bool) -> str:
        if settings.inherited:
            return settings.inherited
        return self.tr("&Not at all") if is_set else self.tr("&As their tags and groups say")

    def _lay_out(self) -> None:
        chips = QWidget()
        beside = FlowLayout(chips)
        for days, chip in zip(USUAL_DAYS, self.chips, strict=True):
            chip.setCheckable(False)
            chip.setAccessibleName(self.tr("%n day(s)", "", days))
            beside.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        for part in (self.whom, self.none, self.some, self.days, chips):
            layout.addWidget(part)
        if self._keep_snooze is not None:
            peace = label(self.tr("Leave in &peace until:"))
            peace.setBuddy(self.until)
            layout.addWidget(peace)
            layout.addWidget(self.until)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.choice.addButton(self.none)
        self.choice.addButton(self.some)

    def _connect(self) -> None:
        for days, chip in zip(USUAL_DAYS, self.chips, strict=True):
            chip.clicked.connect(lambda _=False, days=days: self._take_days(days))
        self.days.valueChanged.connect(lambda: self.some.setChecked(True))
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _take_days(self, days: int) -> None:
        self.days.setValue(days)
        self.some.setChecked(True)

    @Slot()
    def _save(self) -> None:
        try:
            until = self.until.day() if self._keep_snooze is not None else None
        except InvalidValueError:
            self._complain(self.until.complaint())
            return
        days = self.days.value() if self.some.isChecked() else None
        before = self._settings
        keep_snooze = self._keep_snooze

        def save() -> None:
            if days != before.days:
                self._keep_days(days)
            if keep_snooze is not None and until != before.snoozed_until:
                keep_snooze(until)

        self._lane.write(save, self._on_saved, self._on_failed)

    def _on_saved(self, _: None) -> None:
        self.accept()

    def _on_failed(self, error: CrmError) -> None:
        self._complain(explain(error))

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
