"""The form of one kind of activity."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.choice_chips import ChoiceChips
from desktop_crm.ui.activities.icon_names import icon_name_text, tone_name
from desktop_crm.ui.activities.kind_texts import (
    ICONS,
    PRIORITIES,
    key_name,
    kind_icon,
    kind_tone,
    priority_name,
)
from desktop_crm.ui.activities.length_box import DurationField, LeadField
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.icons import icon
from desktop_crm.ui.preferences.result_rows import ResultRows
from desktop_crm.ui.theme import Token, Tone


class KindForm(QWidget):
    """What a new activity of a kind begins with, and how it may end; every change is told at once."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ActivityKind("")
        self.name = QLineEdit()
        self.icon = QComboBox()
        for each in ICONS:
            self.icon.addItem(icon(each, Token.TEXT), icon_name_text(each), each)
        self.tone = QComboBox()
        for tone in Tone:
            self.tone.addItem(icon("tag", tone.text), tone_name(tone), tone.value)
        self.duration = DurationField()
        self.lead = LeadField()
        self.priority = ChoiceChips(self.tr("Priority"))
        self.priority.offer([(priority_name(p), p, "") for p in PRIORITIES])
        self.timeless = QCheckBox(self.tr("Usually without a time of the day"))
        self.active = QCheckBox(self.tr("Offered for new activities"))
        self.regardings = GrowingText(least=3, most=8)
        self.regardings.setPlaceholderText(self.tr("One line for each"))
        self.results = ResultRows()
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setVerticalSpacing(10)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (self.tr("&Name:"), self.name),
            (self.tr("&Icon:"), self.icon),
            (self.tr("&Colour:"), self.tone),
            (self.tr("&Duration:"), self.duration),
            (self.tr("&Alarm:"), self.lead),
        ):
            name = QLabel(text)
            name.setBuddy(field)
            rows.addRow(name, field)
        rows.addRow(self.tr("Priority:"), self.priority)
        rows.addRow("", self.timeless)
        rows.addRow("", self.active)
        regardings = QLabel(self.tr("&Regarding:"))
        regardings.setBuddy(self.regardings)
        rows.addRow(regardings, self.regardings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(rows)
        layout.addWidget(label(self.tr("Results"), "strong"))
        layout.addWidget(self.results)
        layout.addWidget(self.problem)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self.changed)
        self.regardings.left.connect(self.changed)
        self.regardings.kept.connect(self.changed)
        for box in (self.icon, self.tone, self.duration, self.lead):
            box.activated.connect(self.changed)
        for box in (self.duration, self.lead):
            if (line := box.lineEdit()) is not None:
                line.editingFinished.connect(self.changed)
        self.priority.chosen.connect(self.changed)
        self.timeless.clicked.connect(self.changed)
        self.active.clicked.connect(self.changed)
        self.results.changed.connect(self.changed)

    def show_kind(self, kind: ActivityKind) -> None:
        """Show a kind; one without a key is new."""
        self._kind = kind
        with QSignalBlocker(self):
            self.name.setText(kind.name)
            self.name.setPlaceholderText(key_name(kind.key) if kind.key else self.tr("Site visit"))
            self.icon.setCurrentIndex(self.icon.findData(kind_icon(kind)))
            self.tone.setCurrentIndex(self.tone.findData(kind_tone(kind).value))
            self.duration.show_minutes(kind.duration)
            self.lead.show_lead(kind.alarm_lead)
            self.priority.choose(kind.priority)
            self.timeless.setChecked(kind.timeless)
            self.active.setChecked(kind.active)
            self.regardings.setPlainText("\n".join(kind.regardings))
            self.results.show_results(kind.key, kind.results)
        self.problem.clear()

    def kind(self) -> ActivityKind:
        """Return the kind as it is typed.

        Raises:
            InvalidValueError: A length cannot be read.
        """
        priority = self.priority.value()
        lines = self.regardings.toPlainText().splitlines()
        results = self.results.results()
        return replace(
            self._kind,
            name=self.name.text().strip(),
            icon=str(self.icon.currentData()),
            colour=str(self.tone.currentData()),
            duration=self.duration.minutes(),
            alarm_lead=self.lead.lead(),
            priority=priority if isinstance(priority, int) else 3,
            timeless=self.timeless.isChecked(),
            active=self.active.isChecked(),
            regardings=tuple(dict.fromkeys(line.strip() for line in lines if line.strip())),
            results=tuple(each for each in results if each.name or each.code),
        )

    @property
    def shown_key(self) -> str:
        """The key of the kind that is shown, "" for a new one."""
        return self._kind.key

    def go_on_from(self, stored: ActivityKind) -> None:
        """Keep what is typed, as changes of what is stored now."""
        self._kind = stored
        self.results.adopt(stored.results)

    def complaint(self) -> str:
        """Return what is wrong with the fields, in words; "" where nothing is."""
        return self.duration.complaint() or self.lead.complaint() or self.results.complaint()
