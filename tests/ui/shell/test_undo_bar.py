import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_crm.ui.shell import undo_bar
from desktop_crm.ui.shell.undo_bar import UndoBar


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    bar = UndoBar()
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit())
    layout.addWidget(bar)
    window.show()
    qtbot.waitActive(window)
    bar.host = window
    return bar


def test_the_bar_says_what_was_done_and_offers_to_take_it_back(bar, qtbot):
    bar.say("Deleted 3 contacts", undo=True)

    with qtbot.waitSignal(bar.undo_wanted):
        bar.undo.click()

    assert bar.text.text() == "Deleted 3 contacts"
    assert bar.isVisible()


def test_it_waits_ten_seconds_at_least():
    assert undo_bar.SHOWN_FOR >= 10_000


def test_it_goes_when_its_time_is_over(bar):
    bar.say("Deleted 3 contacts", undo=True)

    bar._timer.timeout.emit()

    assert not bar.isVisible()


def test_it_stays_while_the_keyboard_is_on_it(bar):
    bar.say("Deleted 3 contacts", undo=True)
    bar.undo.setFocus()

    bar._timer.timeout.emit()

    assert bar.isVisible()
    assert bar._timer.isActive()


def test_what_cannot_be_undone_has_no_button(bar):
    bar.say("Exported 3 contacts", undo=False)

    assert not bar.undo.isVisible()
