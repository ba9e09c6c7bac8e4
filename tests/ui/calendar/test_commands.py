"""The calendar in the window of the program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, When
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.command_list import CommandId
from tests.support.windows import to_the_front


def calendar(program):
    return program.desk.planner.view(CommandId.SHOW_CALENDAR)


def test_a_command_brings_the_calendar_to_the_front_in_its_view(office):
    office._actions.run(CommandId.CALENDAR_MONTH)

    view = calendar(office)
    assert office.window.pages.currentWidget() is view
    assert view.page is view.month
    office._actions.run(CommandId.CALENDAR_AGENDA)
    assert view.page is view.agenda


def test_each_view_has_its_command(office):
    for kind in ViewKind:
        office._actions.run(CommandId(f"calendar.{kind.value}"))
        assert calendar(office).presenter.question.kind is kind


def test_a_date_is_asked_for_from_anywhere(office, qtbot):
    office._actions.run(CommandId.CALENDAR_DATE)
    to_the_front(office, qtbot)

    qtbot.waitUntil(calendar(office).pane.date.hasFocus)


def test_today_leads_back(office):
    office._actions.run(CommandId.CALENDAR_WEEK)
    calendar(office).presenter.page(5)

    office._actions.run(CommandId.CALENDAR_TODAY)

    assert calendar(office).presenter.picture.today in calendar(office).grid.places.days


def test_delete_erases_what_is_selected_in_the_calendar(office, qtbot):
    workspace = office.desk._workspace
    today = workspace.clock.today()
    ref = ActivityRef(workspace.activities.add(ActivityDraft("todo", "Order paper", When(today))))
    office._actions.run(CommandId.CALENDAR_WEEK)
    view = calendar(office)
    to_the_front(office, qtbot)
    view.grid.setFocus()
    qtbot.waitUntil(view.grid.hasFocus)

    assert view.grid.select_ref(ref)
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)

    assert not view.grid.select_ref(ref)
    office._actions.run(CommandId.UNDO)
    assert view.grid.select_ref(ref)
