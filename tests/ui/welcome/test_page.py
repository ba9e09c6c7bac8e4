import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_crm.ui.welcome.page import WelcomePage


@pytest.fixture
def page(qtbot):
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


@pytest.mark.parametrize(
    ("card", "signal"), [("empty", "empty_wanted"), ("bring", "import_wanted"), ("sample", "sample_wanted")]
)
def test_each_card_is_pressed_with_the_keyboard_too(page, qtbot, card, signal):
    button = getattr(page, card)
    button.setFocus()

    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_files_opened_before_are_listed_and_opened(page, qtbot, tmp_path):
    page.show_recent([tmp_path / "office.crm"])
    button = next(b for b in page.findChildren(QPushButton) if b.text().strip() == "office.crm")

    with qtbot.waitSignal(page.open_wanted) as wanted:
        button.click()

    assert wanted.args == [tmp_path / "office.crm"]
    assert button.accessibleDescription() == str(tmp_path)


def test_a_problem_is_shown_until_there_is_none(page):
    page.show_problem("office.crm is not there any more.")
    assert page.problem.isVisible()

    page.show_problem("")
    assert not page.problem.isVisible()
