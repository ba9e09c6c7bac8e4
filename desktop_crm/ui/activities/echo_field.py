"""A line in which the typed words are read at once, and what they were understood as stands beside them."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget
from typing_extensions import override

from desktop_crm.ui.theme import Token, colour

_GAP = 10
"""Pixels between the frame, the echo and the text."""


class EchoField(QLineEdit):
    """Shows quietly, at the end of the line, what its text means; both keep room of their own.

    A subclass says in :meth:`meaning` what a text means: "" for nothing, or for
    what needs no saying.
    """

    read = Signal()
    """The text was read anew, since it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._echo = ""
        self.textChanged.connect(self._on_text)

    @property
    def echo(self) -> str:
        """What the text was understood as, where that is not what it says already."""
        return self._echo

    def meaning(self) -> str:
        """Return what the text is understood as."""
        raise NotImplementedError

    def letters(self) -> int:
        """Return how many letters the field should have room for at least."""
        return 24

    @Slot()
    def _on_text(self) -> None:
        self._echo = self.meaning()
        self.setAccessibleDescription(self._echo)
        self._fit()
        self.update()
        self.read.emit()

    def _fit(self) -> None:
        """Keep the text off the echo; at most three fifths of the line are the echo's."""
        wanted = self.fontMetrics().horizontalAdvance(self._echo) + _GAP if self._echo else 0
        self._room = min(wanted, self.width() * 3 // 5)
        mirrored = self.isRightToLeft()
        self.setTextMargins(self._room if mirrored else 0, 0, 0 if mirrored else self._room, 0)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * self.letters())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange} and hasattr(
            self, "_echo"
        ):
            self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._echo:
            return
        painter = QPainter(self)
        painter.setPen(colour(Token.MUTED))
        place = QRect(self.width() - self._room - _GAP, 0, self._room, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        shown = self.fontMetrics().elidedText(self._echo, Qt.TextElideMode.ElideRight, self._room)
        painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
