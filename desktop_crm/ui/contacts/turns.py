"""List and detail side by side, or in turns where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

NARROW = 96
"""Characters of width below which the two take turns: 760 pixels at the usual text size."""

_FIRST_SHARE = 630
"""Thousandths of the width that the first part has until the user moves the handle."""


class TurningSplitter(QSplitter):
    """Holds a first and a second part; in a narrow window ``back`` leads from the second to the first."""

    def __init__(self, first: QWidget, second: QWidget, back: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._first = first
        self._second = second
        self._back = back
        self.is_narrow = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for part, stretch in ((first, 5), (second, 3)):
            self.addWidget(part)
            self.setStretchFactor(self.indexOf(part), stretch)
        self.setSizes([_FIRST_SHARE, 1000 - _FIRST_SHARE])

    def show_first(self) -> None:
        """Bring the first part to the front, where only one fits."""
        if self.is_narrow:
            self._first.show()
            self._second.hide()

    def show_second(self) -> None:
        """Bring the second part to the front, where only one fits."""
        if self.is_narrow:
            self._second.show()
            self._first.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self._first.show()
            self._second.setVisible(not is_narrow)
            self._back.setVisible(is_narrow)
