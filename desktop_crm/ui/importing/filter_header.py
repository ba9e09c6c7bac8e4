"""The head of an import dialog: what was read, and chips that filter the rows by what happens with them."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.text import fill, label, translate


class FilterHeader(QFrame):
    """``filtered`` brings the verdict whose rows are wanted, None for all."""

    filtered = Signal(object)

    def __init__(self, title: str, verdicts: Sequence[Enum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.title = label(title, "heading")
        self.summary = label("", "muted", wrap=True)
        self.summary.setAccessibleName(self.tr("What was read"))
        self._chips = QWidget()
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self.chips: dict[Enum | None, Chip] = {}
        for verdict in (None, *verdicts):
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

    def show_counts(self, total: int, counts: Sequence[tuple[Enum, str, int]]) -> None:
        """Name the chips, each verdict by its word and how many rows have it, and show all rows."""
        self._name(None, self.tr("All %1"), total)
        for verdict, word, number in counts:
            self._name(verdict, f"{word} %1", number)
        self._chips.show()
        self.choose(None)

    def choose(self, verdict: Enum | None) -> None:
        """Press a chip as if the user had."""
        self.chips[verdict].setChecked(True)
        self.filtered.emit(verdict)

    def _name(self, verdict: Enum | None, text: str, number: int) -> None:
        chip = self.chips[verdict]
        chip.setText(fill(text, self.locale().toString(number)))
        chip.setEnabled(verdict is None or number > 0)
        chip.updateGeometry()


def files_text(names: tuple[str, ...]) -> str:
    """Return the name of the file, or of the first of several and how many more there are."""
    if len(names) == 1:
        return names[0]
    more = translate("ImportPlan", "%1 and %Ln other file(s)", None, len(names) - 1)
    return fill(more, names[0])
