"""Choosing what goes into a calendar file."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.ui import theme
from desktop_crm.ui.exporting.calendar_dialog import CalendarExportDialog, CalendarPart
from tests.support.databases import SteppingClock

CALL, VISIT = ActivityRef(3), ActivityRef(4, "2026-03-02")
MARKS = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture
def opened(qtbot):
    def open_dialog(*refs, name=""):
        dialog = CalendarExportDialog(SteppingClock(), refs, name)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def written(dialog, qtbot):
    """Press the button and return what is to be written."""
    with qtbot.waitSignal(dialog.submitted, timeout=0) as caught:
        dialog.write.click()
    return caught.args[0]


def test_several_selected_activities_are_proposed(opened, qtbot):
    dialog = opened(CALL, VISIT)

    assert dialog.of_selection.text() == "The 2 &activities that are selected"
    assert written(dialog, qtbot) == CalendarPart(refs=(CALL, VISIT))


def test_one_selected_activity_is_offered_by_its_name_and_the_coming_days_are_proposed(opened, qtbot):
    dialog = opened(CALL, name="New price list")

    text = dialog.of_selection.text().translate(MARKS)
    assert text == "The &activity that is selected: New price list"
    assert written(dialog, qtbot) == CalendarPart(first=date(2026, 3, 1), last=date(2026, 3, 31))
    dialog.of_selection.click()
    assert written(dialog, qtbot) == CalendarPart(refs=(CALL,))


def test_without_a_selection_there_are_days_and_everything(opened, qtbot):
    dialog = opened()

    assert not dialog.of_selection.isVisible()
    dialog.of_all.click()
    assert written(dialog, qtbot) == CalendarPart()


def test_typing_a_day_chooses_the_days(opened, qtbot):
    dialog = opened(CALL, VISIT)

    for field, text in ((dialog.first, "mon"), (dialog.last, "+1w")):
        field.clear()
        qtbot.keyClicks(field, text)

    assert dialog.of_days.isChecked()
    assert written(dialog, qtbot) == CalendarPart(first=date(2026, 3, 2), last=date(2026, 3, 8))


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [
        ("today", "yesterday", "The last day is before the first."),
        ("nonsense", "today", "This is not a date."),
        ("today", "", "Fill in this day, or choose everything."),
    ],
)
def test_days_that_make_no_sense_are_explained_and_nothing_is_written(opened, qtbot, first, last, problem):
    dialog = opened()
    dialog.first.setText(first)
    dialog.last.setText(last)

    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.write.click()

    assert dialog.problem.isVisible()
    assert dialog.problem.text().startswith(problem)
    dialog.of_all.click()
    assert not dialog.problem.isVisible()


def test_enter_goes_on_and_escape_leaves(opened, qtbot):
    dialog = opened()

    with qtbot.waitSignal(dialog.submitted, timeout=0):
        qtbot.keyClick(dialog.first, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_at_double_size(opened, qapp, direction):
    theme.apply(qapp, "dark", 200)
    dialog = opened(CALL, VISIT)
    dialog.setLayoutDirection(direction)
    QApplication.processEvents()

    for widget in (dialog.of_selection, dialog.of_days, dialog.of_all, dialog.write):
        assert widget.width() >= widget.sizeHint().width()
