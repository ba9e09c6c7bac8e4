"""Keys inside text fields that belong to the program when the field has no use for them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

TextField = QLineEdit | QPlainTextEdit | QTextEdit


class FieldKeys(QObject):
    """Lets Ctrl+Z undo the field's own typing first and then the program's; Ctrl+K always searches.

    Only the field that has the keyboard is watched.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return isinstance(watched, TextField) and _is_for_program(watched, event)
        return False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, TextField):
            before.removeEventFilter(self)
        if isinstance(now, TextField):
            now.installEventFilter(self)


def _is_for_program(field: TextField, event: QKeyEvent) -> bool:
    """Return whether a key is kept from the field, so that the shortcut of the window sees it."""
    if event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        event.ignore()
        return True
    if event.matches(QKeySequence.StandardKey.Undo):
        return _unless(event, is_of_use=_can_undo(field))
    if event.matches(QKeySequence.StandardKey.Redo):
        return _unless(event, is_of_use=_can_redo(field))
    return False


def _unless(event: QKeyEvent, *, is_of_use: bool) -> bool:
    if is_of_use:
        return False
    event.ignore()
    return True


def _can_undo(field: TextField) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()


def _can_redo(field: TextField) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
