"""Small parts that the panels of the labels view are made of."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.text import label


class ToggleChip(Chip):
    """A chip that carries a tick while it is on, so that colour is not all that tells."""

    def __init__(self, text: str, *, on: bool = False) -> None:
        super().__init__(text)
        self.toggled.connect(self._mark)
        self.setChecked(on)

    @Slot(bool)
    def _mark(self, on: bool) -> None:
        self._icon_name = "check" if on else ""
        self.updateGeometry()
        self.update()


class Section(QWidget):
    """A numbered heading with fields below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", "strong")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.heading)


class Field(QWidget):
    """An input with its name above it."""

    def __init__(self, name: str, field: QWidget) -> None:
        super().__init__()
        self.name = label(name, "muted")
        self.name.setBuddy(field)
        field.setAccessibleName(name.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.name)
        layout.addWidget(field)


def choice(entries: Iterable[tuple[str, Any]], chosen: Any = None) -> QComboBox:
    """Return a box with texts and the value behind each; Qt gives back a word of an enum as plain str."""
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box
