import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_crm.domain.errors import DatabaseBusyError
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.search.offered import Suggestion, SuggestionKind
from desktop_crm.ui.search.omnibox import Omnibox

LINES = (
    Suggestion(SuggestionKind.HEADING, "People"),
    Suggestion(SuggestionKind.CONTACT, "Sara Malik", contact_id=7),
    Suggestion(SuggestionKind.CONTACT, "Omar Haddad", contact_id=8),
    Suggestion(SuggestionKind.SHOW_ALL, "Show all 2 in the list", icon="list-filter", lookup="a"),
    Suggestion(SuggestionKind.COMMAND, "Keys", icon="keyboard", command=CommandId.KEYS),
)


class Answers:
    def __init__(self):
        self.lines = LINES
        self.asked = []

    def answer(self, text, how=None):
        self.asked.append(text)
        if isinstance(self.lines, Exception):
            raise self.lines
        return self.lines


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def box(qtbot, answers):
    window = QWidget()
    qtbot.addWidget(window)
    window.field = QLineEdit(window)
    box = Omnibox(answers, window)
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addWidget(window.field)
    layout.addStretch(1)
    window.resize(500, 500)
    window.show()
    qtbot.waitActive(window)
    window.field.setFocus()
    box.host = window
    return box


def test_opening_takes_the_keyboard_and_offers_at_once(box, answers):
    box.open()

    assert box.hasFocus()
    assert box.popup.isVisible()
    assert answers.asked == [""]


def test_the_first_line_that_can_be_chosen_is_marked_and_enter_does_it(box, qtbot):
    box.open()
    qtbot.keyClicks(box, "sar")

    with qtbot.waitSignal(box.contact_chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Return)

    assert chosen.args == [7]
    assert not box.popup.isVisible()
    assert box.text() == ""


def test_control_enter_opens_without_leaving(box, qtbot):
    box.open()
    qtbot.keyClicks(box, "sar")

    with qtbot.waitSignal(box.contact_chosen):
        qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert box.popup.isVisible()
    assert box.text() == "sar"
    assert box.hasFocus()


def test_arrows_move_the_mark(box, qtbot):
    box.open()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)

    with qtbot.waitSignal(box.list_wanted) as wanted:
        qtbot.keyClick(box, Qt.Key.Key_Return)

    assert wanted.args == ["a"]


def test_escape_gives_the_keyboard_back_to_where_it_was(box, qtbot):
    box.open()
    qtbot.keyClicks(box, "sar")

    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert box.host.field.hasFocus()
    assert not box.popup.isVisible()
    assert box.text() == ""


def test_a_command_runs_with_the_keyboard_where_it_was(box, qtbot):
    focus = []
    box.command_chosen.connect(lambda command: focus.append((command, box.host.field.hasFocus())))
    box.open()
    qtbot.keyClick(box, Qt.Key.Key_PageDown)

    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert focus == [(CommandId.KEYS, True)]


def test_a_click_does_a_line(box, qtbot):
    box.open()
    view = box.popup.list

    with qtbot.waitSignal(box.contact_chosen) as chosen:
        place = view.visualRect(box.model.index(2)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [8]


def test_going_elsewhere_closes_the_list(box, qtbot):
    box.open()

    box.host.field.setFocus()

    assert not box.popup.isVisible()


def test_the_list_stands_below_the_box_and_inside_the_window(box, qtbot):
    box.open()

    area = box.popup.geometry()
    below = box.mapTo(box.window(), QPoint(0, box.height())).y()
    assert area.top() >= below
    assert box.window().rect().contains(area)


def test_a_file_that_cannot_be_read_now_is_reported(box, answers, qtbot, tmp_path):
    answers.lines = DatabaseBusyError(tmp_path / "office.crm")

    with qtbot.waitSignal(box.failed):
        box.open()

    assert not box.popup.isVisible()
