"""Changing activities in the calendar over a real file."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_crm.domain.activities import ActivityRef, When
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.view import CalendarView
from tests.ui.calendar.files import ZONE, popup, titles
from tests.ui.calendar.mouse import at, box, drag, middle
from tests.ui.calendar.pictures import day
from tests.ui.calendar.test_day_grid import wanted

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_what_is_stored_elsewhere_appears(add, view):
    assert titles(view) == []

    add("Stock taking", 17, 14)

    assert titles(view) == ["Stock taking"]


def test_dragging_stores_the_new_time_and_one_undo_takes_it_back(add, view, workspace):
    ref = ActivityRef(add("Stock taking", 17, 14))

    drag(view.grid, middle(view.grid, "Stock taking"), at(view.grid, day(19), 10))

    assert workspace.activities.get(ref).when.day == day(19)
    assert view.current_item().ref == ref
    workspace.undo.undo()
    assert workspace.activities.get(ref).when.start == time(14)
    assert box(view.grid, "Stock taking").slot.day == day(17)


def test_a_meeting_abroad_keeps_its_zone_when_it_is_moved(add, view, workspace):
    ref = ActivityRef(add("Berlin calls", 17, 9, zone="Europe/Berlin"))
    assert box(view.grid, "Berlin calls").slot.minute == 13 * 60

    view.grid.select_ref(ref)
    QTest.keyClick(view.grid, Key.Key_Down, Modifier.AltModifier)

    assert workspace.activities.get(ref).when == When(day(17), time(9, 15), 30, "Europe/Berlin")


def test_of_a_recurring_one_it_asks_which_are_moved(add, view, workspace):
    add("Weekly", 18, 10, recurrence=Recurrence.parse("FREQ=WEEKLY;COUNT=4"))

    view.grid.select_spot(box(view.grid, "Weekly"))
    QTest.keyClick(view.grid, Key.Key_Down, Modifier.AltModifier)
    assert [button.text() for button in popup().buttons] == ["This one", "This and all later ones", "All"]
    QTest.keyClick(popup().buttons[0], Key.Key_Down)
    assert popup().buttons[1].hasFocus()
    popup().buttons[0].click()

    items = workspace.agenda.between(day(1), date(2026, 12, 31))
    assert [item.starts.time() for item in items] == [time(10, 15), time(10), time(10), time(10)]
    assert view.current_item().starts.time() == time(10, 15)


def test_all_of_a_recurring_one_can_be_moved(add, view, workspace):
    add("Weekly", 18, 10, recurrence=Recurrence.parse("FREQ=WEEKLY;COUNT=4"))

    drag(view.grid, middle(view.grid, "Weekly"), at(view.grid, day(19), 10))
    popup().buttons[2].click()

    items = workspace.agenda.between(day(1), date(2026, 12, 31))
    assert [item.day.weekday() for item in items] == [3, 3, 3, 3]


def test_escape_leaves_a_recurring_one_where_it_is(add, view, workspace):
    add("Weekly", 18, 10, recurrence=Recurrence.parse("FREQ=WEEKLY;COUNT=4"))

    drag(view.grid, middle(view.grid, "Weekly"), at(view.grid, day(19), 10))
    assert view.grid.held() is not None
    QTest.keyClick(popup(), Key.Key_Escape)

    assert view.grid.held() is None
    assert len({item.starts.time() for item in workspace.agenda.between(day(1), day(30))}) == 1


def test_a_conflict_is_said_quietly_and_can_be_taken_back(add, view, workspace):
    ref = ActivityRef(add("Stock taking", 17, 14))
    add("Audit", 19, 10, minutes=120)

    drag(view.grid, middle(view.grid, "Stock taking"), at(view.grid, day(19), 10, 30))

    assert view.line.isVisible()
    assert "Audit" in view.line.text.text()
    assert workspace.activities.get(ref).when.day == day(19)
    view.line.undo.click()
    assert workspace.activities.get(ref).when.day == day(17)
    assert not view.line.isVisible()


def test_a_conflict_is_not_undone_over_something_newer(add, view, workspace):
    ref = ActivityRef(add("Stock taking", 17, 14))
    add("Audit", 19, 10, minutes=120)
    drag(view.grid, middle(view.grid, "Stock taking"), at(view.grid, day(19), 10, 30))

    newer = add("Something newer", 20, 9)
    view.line.undo.click()

    assert workspace.activities.get(ref).when.day == day(19)
    assert workspace.activities.get(ActivityRef(newer)).regarding == "Something newer"


def test_the_next_move_ends_the_warning(add, view):
    add("Stock taking", 17, 14)
    add("Audit", 19, 10, minutes=120)
    drag(view.grid, middle(view.grid, "Stock taking"), at(view.grid, day(19), 10, 30))

    QTest.keyClick(view.grid, Key.Key_Right, Modifier.AltModifier)

    assert not view.line.isVisible()


def test_drawing_asks_for_something_new_in_the_zone_of_the_user(view):
    whens = wanted(view.new_wanted)

    drag(view.grid, at(view.grid, day(18), 9), at(view.grid, day(18), 9, 45))

    assert whens == [When(day(18), time(9), 60, ZONE)]


def test_keys_move_what_the_agenda_lists(add, view, workspace):
    ref = ActivityRef(add("Stock taking", 24, 14))
    view.show_view(ViewKind.AGENDA, day=day(21))
    view.agenda.select_ref(ref)

    QTest.keyClick(view.agenda, Key.Key_Right, Modifier.AltModifier)
    QTest.keyClick(view.agenda, Key.Key_Down, Modifier.AltModifier)

    assert workspace.activities.get(ref).when == When(day(25), time(14, 15), 30, ZONE)
    assert view.current_item().ref == ref


def test_a_file_that_cannot_be_written_is_only_looked_at(tmp_path, add, workspace, qtbot, jobs, changes):
    add("Stock taking", 17, 14)
    workspace.read_only = True
    view = CalendarView(workspace, jobs, changes)
    qtbot.addWidget(view)

    assert not any(page.is_editable for page in view.lists())
