"""A strip that says something about the contact and offers what can be done about it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label
from desktop_crm.ui.theme import Tone, colour


class Notice(QFrame):
    """Words on a soft ground with buttons below them; hidden until there is something to say."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.text = label("", "strong", wrap=True)
        self._buttons = FlowLayout(spacing=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self.text)
        layout.addLayout(self._buttons)
        self.hide()

    def add_button(self, text: str) -> Button:
        """Put a button below the words and return it."""
        button = Button(text)
        self._buttons.addWidget(button)
        return button

    def say(self, text: str) -> None:
        """Show the words; nothing hides the strip."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._tone.soft))
        painter.end()
