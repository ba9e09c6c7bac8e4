"""Keys inside text fields that belong to the program when the field has no use for them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

TextField = QLineEdit | QPlainTextEdit | QTextEdit

KEEPS_UNDO = "keeps_undo"
"""The property of an editor in whose fields Ctrl+Z is never the program's, not even in empty ones."""

_REDO_TOO = QKeySequence("Ctrl+Y")
"""A key for redo that Qt's fields know on some systems only."""


class FieldKeys(QObject):
    """Keeps Ctrl+Z in a field that is edited, lest it undo what is out of sight; Ctrl+K always searches.

    In an empty field where nothing was typed Ctrl+Z is the program's. Only the
    field that has the keyboard is watched.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, TextField) or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return _takes_override(watched, event)
        if event.type() == QEvent.Type.KeyPress and _is_redo_too(event) and _is_edited(watched):
            watched.redo()
            return True
        return False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, TextField):
            before.removeEventFilter(self)
        if isinstance(now, TextField):
            now.installEventFilter(self)


def _takes_override(field: TextField, event: QKeyEvent) -> bool:
    """Decide between the field and the shortcuts of the window; False for what is left to Qt."""
    if event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        event.ignore()
        return True
    if _is_redo_too(event) or any(
        event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    ):
        event.setAccepted(_is_edited(field))
        return True
    return False


def _is_redo_too(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == _REDO_TOO


def _is_edited(field: TextField) -> bool:
    if field.isReadOnly():
        return False
    if _keeps_undo(field):
        return True
    if isinstance(field, QLineEdit):
        return bool(field.text()) or field.isUndoAvailable() or field.isRedoAvailable()
    document = field.document()
    return not document.isEmpty() or document.isUndoAvailable() or document.isRedoAvailable()


def _keeps_undo(field: QWidget) -> bool:
    widget: QWidget | None = field
    while widget is not None and not widget.property(KEEPS_UNDO):
        widget = widget.parentWidget()
    return widget is not None
