"""The foot of the import dialog: the group, what was done, and the buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label


class PlanFooter(QFrame):
    """Buttons and what stands beside them; the dialog connects and shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QComboBox()
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.setMinimumContentsLength(14)
        field = self.group.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("no group"))
            field.setAccessibleName(self.tr("Group for all new contacts"))
        self._group_label = label(self.tr("&Add all to group:"), "muted")
        self._group_label.setBuddy(self.group)
        self._promise = label(self.tr("One undo takes the whole import back."), "muted")
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
        self._lay_out()
        self.offer_group(shown=False)

    def _lay_out(self) -> None:
        self._choices = QWidget()
        self._choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(self._choices, spacing=8)
        for widget in (self._group_label, self.group, self._promise):
            flow.addWidget(widget)
        words = QVBoxLayout()
        words.setSpacing(6)
        for part in (self.problem, self.message, self._choices):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        layout.addStretch()
        for button in (self.show_unread, self.cancel, self.main):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    @property
    def group_name(self) -> str:
        """The group that was chosen or typed, or nothing."""
        return self.group.currentText().strip()

    def show_groups(self, names: Sequence[str]) -> None:
        """Offer these groups, none of them chosen."""
        self.group.clear()
        self.group.addItems(list(names))
        self.group.setCurrentIndex(-1)

    def offer_group(self, *, shown: bool, open_to_change: bool = False) -> None:
        """Show the group and the promise of undo, or not."""
        self._choices.setVisible(shown)
        self.group.setEnabled(open_to_change)

    def show_message(self, text: str) -> None:
        """Say what was done; an empty text takes the message away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Say what went wrong; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
