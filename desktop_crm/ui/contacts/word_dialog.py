"""Asks for one word for many contacts: a tag, or the name of a group."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop_crm.ui.common.text import label


class WordDialog(QDialog):
    """One line that offers what is known already; Enter takes it."""

    chosen = Signal(str)

    def __init__(self, question: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit()
        self.line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        asked = label(question, "strong", wrap=True)
        asked.setBuddy(self.line)
        self.line.setAccessibleName(question)
        completer = QCompleter(sorted(known, key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.addWidget(asked)
        layout.addWidget(self.line)
        layout.addWidget(buttons)
        self.line.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if word := self.line.text().strip().removeprefix("#").strip():
            self.chosen.emit(word)
