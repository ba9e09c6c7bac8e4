"""The pages of preferences: which there are, and going from one to another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_crm.ui import theme
from desktop_crm.ui.preferences.dialog import PageOffer, PreferencesDialog
from desktop_crm.ui.preferences.page_ids import PageId


@pytest.fixture
def made():
    """Note which pages were made."""
    return []


@pytest.fixture
def dialog(qtbot, made):
    def make(which):
        made.append(which)
        return QLabel(f"Here is {which}")

    offers = [
        PageOffer(PageId.GENERAL, "General", "settings", lambda: make("general")),
        PageOffer(PageId.CALENDAR, "Calendar and holidays", "calendar", lambda: make("calendar")),
        PageOffer(PageId.KINDS, "Kinds of activities", "shapes", lambda: make("kinds")),
    ]
    dialog = PreferencesDialog(offers)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFocus()
    return dialog


def shown(dialog):
    return [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]


def test_the_first_page_is_shown_and_only_that_is_made(dialog, made):
    assert "Here is general" in shown(dialog)
    assert made == ["general"]


def test_the_keyboard_goes_from_page_to_page_and_each_is_made_once(dialog, made, qtbot):
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "Here is calendar" in shown(dialog)
    assert "Calendar and holidays" in shown(dialog)

    qtbot.keyClick(dialog.list, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert made == ["general", "calendar"]
    assert "Here is calendar" in shown(dialog)


def test_a_page_can_be_asked_for(dialog):
    dialog.show_page(PageId.KINDS)
    assert "Here is kinds" in shown(dialog)
    assert dialog.page(PageId.KINDS) is not None
    assert dialog.page(PageId.CALENDAR) is None


def test_a_page_that_is_not_offered_leaves_the_first(dialog):
    dialog.show_page(PageId.REMINDERS)

    assert "Here is general" in shown(dialog)


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_list_is_where_reading_begins_and_has_room_for_its_words(dialog, qapp, direction):
    theme.apply(qapp, "dark", 200)
    dialog.setLayoutDirection(direction)
    QApplication.processEvents()

    begins = dialog.list.geometry().center().x() < dialog.width() / 2
    assert begins == (direction == Qt.LayoutDirection.LeftToRight)
    longest = dialog.list.fontMetrics().horizontalAdvance("Calendar and holidays")
    assert dialog.list.viewport().width() > longest
    assert dialog.width() <= dialog.screen().availableSize().width()


def test_the_chosen_page_shows_where_the_keyboard_is(dialog):
    with_keyboard = dialog.list.grab().toImage()
    dialog.buttons.buttons()[0].setFocus()
    QApplication.processEvents()

    assert dialog.list.grab().toImage() != with_keyboard


def test_the_dialog_grows_for_a_page_that_is_wider(dialog, qtbot):
    before = dialog.width()
    wide = dialog.page(PageId.GENERAL)
    wide.setMinimumWidth(680)
    dialog.show_page(PageId.CALENDAR)

    assert before < 680 < dialog.width() <= dialog.screen().availableSize().width()
