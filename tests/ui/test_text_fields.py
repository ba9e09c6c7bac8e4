import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_crm.ui.text_fields import KEEPS_UNDO, FieldKeys


class Desk(QWidget):
    """A window with shortcuts of its own, and a field."""

    def __init__(self, field):
        super().__init__()
        self.done = []
        QVBoxLayout(self).addWidget(field)
        for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+K"):
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


REDO_KEYS = [
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
]


def test_undo_is_the_programs_in_an_empty_field_where_nothing_was_typed(field, qtbot):
    undo(qtbot, field)

    assert field.window().done == ["Ctrl+Z"]


def test_undo_stays_in_a_field_whose_typing_is_all_taken_back(field, qtbot):
    qtbot.keyClicks(field, "Sara")

    undo(qtbot, field)
    undo(qtbot, field)

    assert field.window().done == []


def test_undo_stays_in_an_editor_even_where_its_field_is_empty(field, qtbot):
    field.parentWidget().setProperty(KEEPS_UNDO, True)

    undo(qtbot, field)

    assert field.window().done == []


@pytest.mark.parametrize("keys", REDO_KEYS)
def test_both_keys_bring_typing_back_and_are_never_the_programs_meanwhile(field, qtbot, keys):
    qtbot.keyClicks(field, "Sara")
    undo(qtbot, field)

    for _ in range(2):
        qtbot.keyClick(field, *keys)

    assert text_of(field) == "Sara"
    assert field.window().done == []


def test_redo_is_the_programs_in_an_empty_field_where_nothing_was_typed(field, qtbot):
    for keys in REDO_KEYS:
        qtbot.keyClick(field, *keys)

    assert field.window().done == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_the_search_key_works_inside_a_field(field, qtbot):
    qtbot.keyClicks(field, "Sara")
    qtbot.keyClick(field, Qt.Key.Key_Home)

    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert field.window().done == ["Ctrl+K"]
    assert text_of(field) == "Sara"
