"""How an activity that is done ended: when, by whom, with which result, in how many minutes."""

from datetime import date, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.activities import ActivityRecord
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.choice_chips import ChoiceChips
from desktop_crm.ui.activities.kind_texts import code_name, result_name
from desktop_crm.ui.activities.length_box import DurationField
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.fields import name_box
from desktop_crm.ui.common.text import fill, label


class DoneSection(QWidget):
    """Shows the result as chips, so that a wrong one is put right with one key."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when = label("", "muted")
        self.results = ChoiceChips(self.tr("Result"))
        self.length = DurationField()
        name_box(self.length, self.tr("Minutes it took"))
        took = QHBoxLayout()
        took.addWidget(label(self.tr("It took"), "muted"))
        took.addWidget(self.length)
        took.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.when)
        layout.addWidget(self.results)
        layout.addLayout(took)
        self.results.chosen.connect(self.changed)
        self.length.editTextChanged.connect(self.changed)

    def show_record(self, record: ActivityRecord, kind: ActivityKind, zone: tzinfo, today: date) -> None:
        """Show how it ended."""
        moment = WhenTexts().moment(record.done_at, zone, today)
        self.when.setText(fill(self.tr("Done %1 by %2"), moment, record.done_by))
        offered = [(result_name(kind.key, r), r.code, "") for r in kind.results if r.active]
        if all(code != record.result for _, code, _ in offered):
            offered.append((code_name(kind.key, record.result), record.result, ""))
        self.results.offer(offered)
        self.results.choose(record.result)
        self.length.show_minutes(record.minutes or 0)

    def result(self) -> str:
        """Return the code of the result that is chosen."""
        return str(self.results.value())

    def minutes(self) -> int | None:
        """Return how long it took, None where that is not said.

        Raises:
            InvalidValueError: The text is no length.
        """
        return self.length.minutes() or None

    def typed(self) -> tuple[object, ...]:
        """Return the state of the fields."""
        return (self.results.value(), self.length.currentText())
