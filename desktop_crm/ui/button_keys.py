"""Enter on buttons: Qt itself presses them with Space alone."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget
from typing_extensions import override

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ButtonKeys(QObject):
    """Lets Enter press the button that has the keyboard, once for as long as the key is held.

    Check boxes and choices are no buttons in this: Enter is the dialog's there.
    A button whose class says ``TAKES_ENTER`` knows what to do with the key itself.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QAbstractButton) or not _is_plain_enter(event):
            return False
        if not event.isAutoRepeat():
            # Afterwards, since what it does may take the button away.
            QTimer.singleShot(0, watched, watched.click)
        return True

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and _is_pressed_by_enter(before):
            before.removeEventFilter(self)
        if now is not None and _is_pressed_by_enter(now):
            now.installEventFilter(self)


def _is_pressed_by_enter(widget: QWidget) -> bool:
    if getattr(widget, "TAKES_ENTER", False):
        return False
    return isinstance(widget, QAbstractButton) and not isinstance(widget, QCheckBox | QRadioButton)


def _is_plain_enter(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
