"""The head of the import dialog: what was read, and chips that filter the cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.importing import Verdict
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.text import fill, label, translate
from desktop_crm.ui.importing.plan_choice import PlanChoice
from desktop_crm.ui.importing.plan_texts import verdict_text


class PlanHeader(QFrame):
    """``filtered`` brings the verdict whose cards are wanted, None for all."""

    filtered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.title = label(self.tr("Import contacts"), "heading")
        self.summary = label("", "muted", wrap=True)
        self.summary.setAccessibleName(self.tr("What was read"))
        self._chips = QWidget()
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self.chips: dict[Verdict | None, Chip] = {}
        for verdict in (None, *Verdict):
            chip = Chip("")
            self.chips[verdict] = chip
            self._group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, chosen=verdict: self.filtered.emit(chosen))
        self._chips.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(self._chips, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_summary(self, text: str) -> None:
        """Say something below the title."""
        self.summary.setText(text)

    def show_plan(self, choice: PlanChoice) -> None:
        """Say what was read and count the cards by what happens with them."""
        plan = choice.plan
        count = self.tr("%Ln card(s) read", "", len(plan.rows))
        seconds = self.locale().toString(plan.seconds, "f", 1)
        self.show_summary(fill(self.tr("%1 · %2 in %3 s"), files_text(plan.file_names), count, seconds))
        texts = {None: self.tr("All %1")} | {verdict: f"{verdict_text(verdict)} %1" for verdict in Verdict}
        for verdict, chip in self.chips.items():
            number = len(choice.numbers(verdict))
            chip.setText(fill(texts[verdict], self.locale().toString(number)))
            chip.setEnabled(verdict is None or number > 0)
            chip.updateGeometry()
        self._chips.show()
        self.choose(None)

    def choose(self, verdict: Verdict | None) -> None:
        """Press a chip as if the user had."""
        self.chips[verdict].setChecked(True)
        self.filtered.emit(verdict)


def files_text(names: tuple[str, ...]) -> str:
    """Return the name of the file, or of the first of several and how many more there are."""
    if len(names) == 1:
        return names[0]
    more = translate("ImportPlan", "%1 and %Ln other file(s)", None, len(names) - 1)
    return fill(more, names[0])
