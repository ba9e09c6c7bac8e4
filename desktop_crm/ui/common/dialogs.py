"""Small dialogs: one line of text, a file, a message."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.common.text import label, translate
from desktop_crm.ui.messages import explain

Submit = Callable[[str, Callable[[CrmError], None], Callable[[], None]], None]


class TextDialog(QDialog):
    """Asks for one line of text and keeps asking until it is accepted.

    ``submit`` is given the text and two functions: one to call with what is
    wrong with it, and one to call when it was taken.
    """

    def __init__(
        self, title: str, name: str, text: str, submit: Submit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._submit = submit
        self.field = QLineEdit(text)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 8)
        form.addRow(name, self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)
        self.field.selectAll()
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _on_accepted(self) -> None:
        self._submit(self.field.text(), self._on_failed, self.accept)

    def _on_failed(self, error: CrmError) -> None:
        self.problem.setText(explain(error))
        self.problem.show()
        self.field.setFocus()
        self.field.selectAll()


def button_box(buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return standard buttons in our words and without icons, the main one marked."""
    box = QDialogButtonBox(buttons)
    words = {
        QDialogButtonBox.StandardButton.Ok: translate("Dialog", "OK"),
        QDialogButtonBox.StandardButton.Cancel: translate("Dialog", "Cancel"),
        QDialogButtonBox.StandardButton.Close: translate("Dialog", "Close"),
    }
    for which, text in words.items():
        if (button := box.button(which)) is not None:
            button.setText(text)
            button.setIcon(QIcon())
    if (ok := box.button(QDialogButtonBox.StandardButton.Ok)) is not None:
        ok.setProperty("look", "primary")
    return box


def ask_file_to_open(parent: QWidget, title: str, folder: Path, filters: str) -> Path | None:
    """Ask for a file that is there."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(name) if name else None


def ask_files_to_open(parent: QWidget, title: str, folder: Path, filters: str) -> list[Path]:
    """Ask for files that are there."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), filters)
    return [Path(name) for name in names]


def ask_file_to_write(parent: QWidget, title: str, proposed: Path, filters: str) -> Path | None:
    """Ask where to write a file; one without an ending gets that of the proposed name."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), filters)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(proposed.suffix)
