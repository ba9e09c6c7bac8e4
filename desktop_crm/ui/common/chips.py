"""Chips that can be pressed, and pills that only say something."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from desktop_crm.ui.common.painting import paint_pill, pill_size, tone_for
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, Tone


class Chip(QPushButton):
    """A rounded button that is on or off, for filters; made exclusive by a QButtonGroup."""

    def __init__(self, text: str, parent: QWidget | None = None, *, icon_name: str = "") -> None:
        super().__init__(text, parent)
        self.setProperty("look", "chip")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon_name:
            self.setIcon(icon(icon_name, Token.MUTED))


class Pill(QWidget):
    """A short word on a soft ground, such as a tag or a state."""

    def __init__(self, text: str = "", tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: Tone | None = None) -> None:
        """Say this; without a tone, one is picked by the text."""
        self._text = text
        self._tone = tone or tone_for(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """What the pill says."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self._text, self.font())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(self.sizeHint().width(), pill_size("MMMM", self.font()).width()), self.sizeHint().height()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._text, self._tone)
        painter.end()


class RemovablePill(QWidget):
    """A pill with a cross: ``removed`` brings its text."""

    removed = Signal(str)

    def __init__(self, text: str, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pill = Pill(text, tone)
        self.cross = QToolButton()
        self.cross.setProperty("look", "tiny")
        self.cross.setIcon(icon("x", Token.MUTED))
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setAccessibleName(self.tr("Remove %1").replace("%1", text))
        self.cross.setToolTip(self.cross.accessibleName())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pill)
        layout.addWidget(self.cross)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.cross.clicked.connect(lambda: self.removed.emit(text))
