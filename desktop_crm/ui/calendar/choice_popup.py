"""A small window with a few ways to go on, beside what they are about."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ChoicePopup(QFrame):
    """Asks by buttons; the arrows go from one to the next, Esc leaves it, and so does a click elsewhere."""

    chosen = Signal(object)
    left = Signal()
    """Nothing was chosen."""

    def __init__(
        self, question: str, answers: Sequence[tuple[str, object]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(question)
        self._is_answered = False
        self.buttons = [Button(text, look="flat") for text, _ in answers]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(2)
        if question:
            layout.addWidget(label(question, "strong", wrap=True))
        for button, (_, answer) in zip(self.buttons, answers, strict=True):
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, answer=answer: self._answer(answer))

    def open_at(self, place: QRect, current: int = 0) -> None:
        """Show it below a place on the screen, with the keyboard on one of the answers."""
        self.adjustSize()
        corner = place.bottomLeft() + QPoint(0, 4)
        if self.isRightToLeft():
            corner = place.bottomRight() + QPoint(-self.width(), 4)
        self.move(self._within_screen(corner))
        self.show()
        self.buttons[current].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.buttons[(focused + step) % len(self.buttons)].setFocus()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_answered:
            self.left.emit()

    def _answer(self, answer: object) -> None:
        self._is_answered = True
        self.close()
        self.chosen.emit(answer)

    def _within_screen(self, corner: QPoint) -> QPoint:
        room = self.screen().availableGeometry()
        x = max(min(corner.x(), room.right() - self.width()), room.left())
        y = max(min(corner.y(), room.bottom() - self.height()), room.top())
        return QPoint(x, y)
