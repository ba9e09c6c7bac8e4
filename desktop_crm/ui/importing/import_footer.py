"""The foot of an import dialog: what can be chosen, what was done, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label


class ImportFooter(QFrame):
    """Buttons and what stands beside them; the dialog connects and shows them.

    What can be chosen about the import is put in with :meth:`add_choice`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promise = label(self.tr("One undo takes the whole import back."), "muted")
        self.message = label("", wrap=True)
        self.message.setAccessibleName(self.tr("What was done"))
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What went wrong"))
        self.show_unread = Button(self.tr("&Show what could not be read"))
        self.cancel = Button(self.tr("Cancel"))
        self.main = Button("", primary=True)
        for button in (self.show_unread, self.cancel):
            button.setAutoDefault(False)
        self.main.setDefault(True)
        self.choices = QWidget()
        self.choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self.choices, spacing=8)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        for part in (self.problem, self.message, self.choices):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        layout.addStretch()
        for button in (self.show_unread, self.cancel, self.main):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def add_choice(self, *widgets: QWidget) -> None:
        """Put what can be chosen before the promise that all can be undone."""
        self._flow.removeWidget(self.promise)
        for widget in (*widgets, self.promise):
            self._flow.addWidget(widget)

    def show_message(self, text: str) -> None:
        """Say what was done; an empty text takes the message away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Say what went wrong; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
