"""The bar that says what was just done and takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.text import label

SHOWN_FOR = 12_000
"""Milliseconds; the bar waits longer while the mouse or the keyboard is on it."""


class UndoBar(QFrame):
    """Never the only way back: Undo in the menu and the trash remain."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self.text = label("", wrap=True)
        self.undo = Button(self.tr("Undo (Ctrl+Z)"), look="link")
        self.redo = Button(self.tr("Redo (Ctrl+Shift+Z)"), look="link")
        self.offered = Button("", look="link")
        self.close_button = ToolButton("x", self.tr("Close"))
        self.close_button.setProperty("look", "tiny")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(10)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        layout.addWidget(self.offered)
        layout.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._on_time)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.offered.clicked.connect(self._on_offer_taken)
        self._deed: Callable[[], object] | None = None
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, text: str, *, undo: bool, redo: bool = False) -> None:
        """Show a sentence, with a button to take back or bring back what it says, and speak it."""
        self.text.setText(text)
        self.undo.setVisible(undo)
        self.redo.setVisible(redo)
        self.offered.hide()
        self.show()
        self._timer.start()
        announce(self, text)

    def offer(self, text: str, deed: Callable[[], object]) -> None:
        """Offer to do something that goes with what was said; until something else is said."""
        self._deed = deed
        self.offered.setText(text)
        self.offered.show()
        self.show()
        self._timer.start()
        announce(self, text)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    @Slot()
    def _on_offer_taken(self) -> None:
        self.offered.hide()
        if self._deed is not None:
            self._deed()

    @Slot()
    def _on_time(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start()
        else:
            self.hide()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader speak a sentence when it has nothing more urgent to say."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
