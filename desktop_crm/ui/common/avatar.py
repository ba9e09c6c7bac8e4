"""A round picture with initials."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_crm.ui.common.painting import paint_avatar


class Avatar(QWidget):
    """Stands for one person or company; ``lines`` is its height in lines of text."""

    def __init__(self, name: str = "", parent: QWidget | None = None, *, lines: float = 3.2) -> None:
        super().__init__(parent)
        self._name = name
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Stand for this name."""
        self._name = name
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        painter = QPainter(self)
        paint_avatar(
            painter, QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side), self._name
        )
        painter.end()
