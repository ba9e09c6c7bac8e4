"""Three columns side by side, two, or one below the other, as there is room."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

_WIDE = 124
_MIDDLE = 68
"""Characters of width from which there is room for three columns, and for two."""

_SHARES = (43, 37, 30)


class Fold(Enum):
    """How many columns there are."""

    THREE = 3
    TWO = 2
    ONE = 1


_PLACES = {
    Fold.THREE: ((0, 0, 1), (0, 1, 1), (0, 2, 1)),
    Fold.TWO: ((0, 0, 2), (0, 1, 1), (1, 1, 1)),
    Fold.ONE: ((1, 0, 1), (0, 0, 1), (2, 0, 1)),
}
"""Row, column and how many rows, of each of the three parts."""


class Columns(QScrollArea):
    """Scrolls up and down where the parts are higher than the window.

    Where all are below each other, the second comes first: it is what is worked through.
    """

    folded = Signal(Fold)

    def __init__(
        self, first: QWidget, second: QWidget, third: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = (first, second, third)
        self.fold = Fold.THREE
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._content = QWidget()
        self._content.setProperty("look", "ground")
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(14, 14, 14, 14)
        self._grid.setSpacing(14)
        self.setWidget(self._content)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        fold = Fold.THREE if room >= _WIDE else Fold.TWO if room >= _MIDDLE else Fold.ONE
        if fold is not self.fold:
            self.fold = fold
            self._place()

    def _place(self) -> None:
        for part in self._parts:
            self._grid.removeWidget(part)
        for part, (row, column, rows) in zip(self._parts, _PLACES[self.fold], strict=True):
            self._grid.addWidget(part, row, column, rows, 1)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share if column < self.fold.value else 0)
        last = {Fold.THREE: 0, Fold.TWO: 1, Fold.ONE: 2}[self.fold]
        for row in range(3):
            self._grid.setRowStretch(row, 1 if row == last else 0)
        self.folded.emit(self.fold)
