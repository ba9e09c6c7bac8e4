import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_crm.ui.text_fields import FieldKeys


class Desk(QWidget):
    """A window with shortcuts of its own, and a field."""

    def __init__(self, field):
        super().__init__()
        self.done = []
        QVBoxLayout(self).addWidget(field)
        for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+K"):
            QShortcut(keys, self, lambda keys=keys: self.done.append(keys))


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def field(request, qapp, qtbot):
    keys = FieldKeys(qapp)
    field = request.param()
    desk = Desk(field)
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitActive(desk)
    field.setFocus()
    yield field
    keys.deleteLater()


def text_of(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def undo(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_undo_takes_back_the_fields_own_typing_first(field, qtbot):
    qtbot.keyClicks(field, "Sara")

    undo(qtbot, field)

    assert text_of(field) == ""
    assert field.window().done == []


def test_undo_is_the_programs_when_nothing_was_typed(field, qtbot):
    qtbot.keyClicks(field, "Sara")

    undo(qtbot, field)
    undo(qtbot, field)

    assert field.window().done == ["Ctrl+Z"]


def test_redo_is_the_programs_when_the_field_has_nothing_to_redo(field, qtbot):
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

    qtbot.keyClick(field, Qt.Key.Key_Z, modifiers)

    assert field.window().done == ["Ctrl+Shift+Z"]


def test_the_search_key_works_inside_a_field(field, qtbot):
    qtbot.keyClicks(field, "Sara")
    qtbot.keyClick(field, Qt.Key.Key_Home)

    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert field.window().done == ["Ctrl+K"]
    assert text_of(field) == "Sara"
