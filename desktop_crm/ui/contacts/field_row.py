"""One line of the detail: what it is, and its value or the editor in its place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.edit_session import EditPlace
from desktop_crm.ui.contacts.record_values import FieldKey
from desktop_crm.ui.contacts.shown_fields import ShownField
from desktop_crm.ui.contacts.value_button import PADDING, ValueButton

LABEL_CHARACTERS = 13


class FieldRow(QWidget):
    """Shows a field; the label's column is as wide in every row."""

    edit_requested = Signal(object)
    remove_requested = Signal(object)
    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field: ShownField | None = None
        self.label = label("", "muted", wrap=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.value = ValueButton()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(4)
        self._layout.setVerticalSpacing(0)
        self._layout.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self.value, 0, 1)
        self._layout.setColumnStretch(1, 1)
        below = QVBoxLayout()
        self._layout.addLayout(below, 1, 0, 1, 2)
        self.place = EditPlace(self.value, below, (self.label, self.value))
        self.value.edit_requested.connect(self._ask_to_edit)
        self.value.remove_requested.connect(self._ask_to_remove)
        self.value.link_requested.connect(self._ask_to_open)
        self._fit()

    @property
    def key(self) -> FieldKey | None:
        """The field that is shown."""
        return self.field.key if self.field else None

    def show_field(self, field: ShownField) -> None:
        """Show a field."""
        self.field = field
        self.label.setText(field.label)
        self.value.show_value(field.text, field.beside, left_to_right=field.left_to_right)
        self.value.setAccessibleName(f"{field.label}: {self.value.spoken}")
        self.value.setToolTip(self.tr("Ctrl+click opens it") if field.link else "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_layout"):
            self._fit()

    def _fit(self) -> None:
        self._layout.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * LABEL_CHARACTERS)
        self.label.setMaximumWidth(self.fontMetrics().averageCharWidth() * LABEL_CHARACTERS)
        self.label.setContentsMargins(0, PADDING // 2, 0, 0)

    def _ask_to_edit(self) -> None:
        if self.field is not None:
            self.edit_requested.emit(self.field.key)

    def _ask_to_remove(self) -> None:
        if self.field is not None:
            self.remove_requested.emit(self.field.key)

    def _ask_to_open(self) -> None:
        if self.field is not None and self.field.link:
            self.link_requested.emit(self.field.link)
