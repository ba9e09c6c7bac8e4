"""Choices, sheet and check side by side, or in turns where the window is narrow or the letters are large."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.chips import Chip


class Room(Enum):
    """How many of the parts stand beside each other; the value is the least width, in characters."""

    ALL = 116
    TWO = 84
    ONE = 0


SHARES = (52, 80, 36)
"""How the width is divided among choices, sheet and check."""


class Turns(QWidget):
    """Holds the three parts; where they do not fit, chips above them choose which one is shown.

    With room for two, the choices stay and the sheet takes turns with the check.
    """

    def __init__(
        self, options: QWidget, sheet: QWidget, check: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = (options, sheet, check)
        self._front = options
        self.room = Room.ALL
        self._group = QButtonGroup(self)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(14, 8, 14, 8)
        bar.setSpacing(8)
        for number, name in enumerate((self.tr("Choices"), self.tr("Sheet"), self.tr("Check"))):
            chip = Chip(name)
            self._group.addButton(chip, number)
            bar.addWidget(chip)
        bar.addStretch(1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for index, (part, stretch) in enumerate(zip(self._parts, (0, 1, 0), strict=True)):
            self._split.addWidget(part)
            self._split.setStretchFactor(index, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._split, 1)
        self._group.idClicked.connect(self._on_chosen)
        self._arrange()

    def chips(self) -> list[Chip]:
        """Return the chips for choices, sheet and check."""
        return [chip for chip in self._group.buttons() if isinstance(chip, Chip)]

    def show_part(self, part: QWidget) -> None:
        """Bring a part to the front, where not all are shown."""
        self._front = part
        self._arrange()

    def show_findings(self, count: int) -> None:
        """Say on the chip of the check how many findings there are."""
        name = self.tr("Check")
        self.chips()[2].setText(f"{name} · {self.locale().toString(count)}" if count else name)
        self.chips()[2].updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self.show_part(self._parts[number])

    def _measure(self) -> None:
        letters = self.width() / self.fontMetrics().averageCharWidth()
        room = next(room for room in Room if letters >= room.value)
        if room is not self.room:
            self.room = room
            self._arrange()

    def _arrange(self) -> None:
        options, sheet, _ = self._parts
        front = self._front
        if self.room is Room.TWO and front is options:
            front = sheet
        shown = {Room.ALL: {*self._parts}, Room.TWO: {options, front}, Room.ONE: {front}}[self.room]
        for part in self._parts:
            part.setVisible(part in shown)
        self._bar.setVisible(self.room is not Room.ALL)
        self.chips()[0].setVisible(self.room is Room.ONE)
        self.chips()[self._parts.index(front)].setChecked(True)
        letter = self.fontMetrics().averageCharWidth()
        self._split.setSizes([letter * share for share in SHARES])
