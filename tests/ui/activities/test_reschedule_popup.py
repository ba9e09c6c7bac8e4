from datetime import date, time

import pytest
from PySide6.QtCore import QRect, Qt

from desktop_crm.domain.activities import ActivityRef, When
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.activities.reschedule_popup import ReschedulePopup

TODAY = date(2026, 3, 11)
MONDAY = date(2026, 3, 16)
LONDON = "Europe/London"


@pytest.fixture
def popup(qtbot, workspace, jobs):
    """Open the popup for some refs."""

    def popup(*refs):
        popup = ReschedulePopup(workspace, jobs, [workspace.activities.item(ref) for ref in refs])
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(popup)
        popup.open_at(QRect(100, 100, 200, 30))
        return popup

    return popup


def test_mon_and_enter_move_to_monday(popup, qtbot, workspace, plan):
    ref = ActivityRef(plan(regarding="Tender", when=When(TODAY, time(15), 10, LONDON)).id)
    shown = popup(ref)
    assert shown.question.text() == "Move “\u2068Tender\u2069” to:"

    qtbot.keyClicks(shown.date, "mon")
    assert shown.date.echo == "Mon 16 Mar 2026"
    qtbot.keyClick(shown.date, Qt.Key.Key_Return)

    assert workspace.activities.get(ref).when == When(MONDAY, time(15), 10, LONDON)
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_a_time_that_is_typed_is_taken_too(popup, qtbot, workspace, plan):
    ref = ActivityRef(plan("call", when=When(TODAY)).id)
    shown = popup(ref)

    qtbot.keyClicks(shown.date, "mon 4pm")
    qtbot.keyClick(shown.date, Qt.Key.Key_Return)

    assert workspace.activities.get(ref).when == When(MONDAY, time(16), 10, LONDON)


def test_several_move_at_once_each_at_its_time(popup, qtbot, workspace, plan):
    refs = [ActivityRef(plan(when=When(TODAY, time(hour), 10, LONDON)).id) for hour in (9, 11)]
    shown = popup(*refs)

    qtbot.keyClicks(shown.date, "+5d")
    qtbot.keyClick(shown.date, Qt.Key.Key_Return)

    assert [workspace.activities.get(ref).when.start for ref in refs] == [time(9), time(11)]
    assert {workspace.activities.get(ref).when.day for ref in refs} == {MONDAY}
    workspace.undo.undo()
    assert {workspace.activities.get(ref).when.day for ref in refs} == {TODAY}


def test_of_a_repeated_activity_one_occurrence_moves(popup, qtbot, workspace, plan):
    record = plan(when=When(TODAY), recurrence=Recurrence("FREQ=WEEKLY;BYDAY=WE"))
    shown = popup(ActivityRef(record.id, "2026-03-18"))

    qtbot.keyClicks(shown.date, "20 mar")
    qtbot.keyClick(shown.date, Qt.Key.Key_Return)

    days = [item.day for item in workspace.agenda.between(TODAY, date(2026, 3, 27))]
    assert days == [TODAY, date(2026, 3, 20), date(2026, 3, 25)]


def test_what_is_no_date_is_told_and_the_popup_stays(popup, qtbot, workspace, plan):
    ref = ActivityRef(plan(when=When(TODAY)).id)
    shown = popup(ref)

    qtbot.keyClicks(shown.date, "sometime")
    qtbot.keyClick(shown.date, Qt.Key.Key_Return)

    assert shown.problem.isVisible()
    assert "not a date" in shown.problem.text()
    qtbot.keyClick(shown.date, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert workspace.activities.get(ref).when.day == TODAY


def test_it_stays_on_the_screen(popup, plan):
    ref = ActivityRef(plan(when=When(TODAY)).id)
    shown = popup(ref)
    room = shown.screen().availableGeometry()

    shown.open_at(QRect(room.right() - 20, room.bottom() - 30, 200, 25))

    assert room.contains(shown.geometry())
