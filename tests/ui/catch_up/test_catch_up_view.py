"""Catching up, on a real file: one key for each."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.catch_up.view import CatchUpView
from tests.support.day import TODAY, titles


@pytest.fixture
def show(qtbot, jobs, changes, office):
    def shown():
        view = CatchUpView(office.workspace, jobs, changes)
        qtbot.addWidget(view)
        view.resize(1100, 700)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.take_keyboard()
        return view

    return shown


@pytest.fixture
def waiting(office):
    """Three things wait: a to-do, a call and a meeting that was yesterday at nine."""
    return (
        office.plan("todo", "Order", day=date(2026, 3, 2)),
        office.plan("call", "Tender", [office.sara], day=date(2026, 3, 4)),
        office.plan("meeting", "Rack", [office.omar], day=date(2026, 3, 10), at="09:00"),
    )


def press(qtbot, view, *keys, shift=False):
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(view.list, key, modifier)


def test_with_nothing_to_catch_up_it_says_so(show):
    view = show()

    assert view.empty.isVisible()
    assert view.empty.text.text() == "Nothing waits for a word from you."
    assert not view.again.isVisible()


def test_the_first_one_is_large_with_the_keys_of_its_kind(show, waiting, qtbot):
    view = show()

    assert view.header.count.text().replace("\u2068", "").replace("\u2069", "") == "1 of 3"
    assert view.card.title.text() == "Order"
    assert list(view.card.buttons)[:2] == ["D", "N"]

    press(qtbot, view, Qt.Key.Key_Down)
    assert view.card.title.text() == "Tender"
    assert list(view.card.buttons)[:6] == ["R", "N", "V", "T", "W", "L"]
    assert "Sara Malik" in view.card.people.text()


def test_one_key_for_each_and_all_is_caught_up(show, waiting, office, qtbot):
    view = show()

    press(qtbot, view, "d", "r", "h")

    assert view.empty.isVisible()
    assert view.progress.value() == view.progress.maximum() == 3
    records = [office.workspace.activities.get(ref) for ref in waiting]
    assert [record.result for record in records] == ["done", "reached", "held"]


def test_an_appointment_was_done_when_it_was(show, waiting, office, qtbot):
    view = show()

    press(qtbot, view, "d", "r", "h")

    facts = office.workspace.timeline.facts(office.omar)
    assert datetime.fromisoformat(facts.last_meeting) == datetime(2026, 3, 10, 10, tzinfo=UTC)


@pytest.mark.parametrize(("key", "day"), [("1", TODAY), ("2", date(2026, 3, 12)), ("3", date(2026, 3, 16))])
def test_a_digit_moves_to_another_day(show, waiting, office, qtbot, key, day):
    view = show()

    press(qtbot, view, key)

    assert office.item(waiting[0]).day == day
    assert view.card.title.text() == "Tender"


def test_what_is_left_comes_again_only_when_asked_for(show, waiting, qtbot):
    view = show()

    press(qtbot, view, Qt.Key.Key_Space, "n", "n")
    assert view.empty.text.text() == "1 left as it was."

    view.again.click()
    assert view.card.title.text() == "Order"


def test_shift_with_a_result_also_plans_the_next_try(show, waiting, office, qtbot):
    view = show()
    press(qtbot, view, "d")

    press(qtbot, view, "N", shift=True)

    planned = office.workspace.agenda.between(date(2026, 3, 12), date(2026, 3, 12))
    assert [(item.kind, item.participants[0].name) for item in planned] == [("call", "Sara Malik")]


def test_each_key_is_one_step_back(show, waiting, office, qtbot):
    view = show()
    press(qtbot, view, "d", "2")

    office.workspace.undo.undo()
    assert titles(view.list) == ["Tender", "Rack"]
    office.workspace.undo.undo()
    assert titles(view.list) == ["Order", "Tender", "Rack"]
    assert view.round.number == 1


def test_a_button_does_what_its_key_does(show, waiting, office, qtbot):
    view = show()

    view.card.buttons["Del"].click()

    assert titles(view.list) == ["Tender", "Rack"]
    assert all(item.ref != waiting[0] for item in office.workspace.agenda.overdue())
    assert view.list.hasFocus()


def test_a_key_held_down_is_one_press(show, waiting, office):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    view = show()
    repeated = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier, "d", autorep=True
    )

    QApplication.sendEvent(view.list, repeated)

    assert titles(view.list) == ["Order", "Tender", "Rack"]


def test_a_chosen_one_is_dealt_with_first(show, waiting, office, qtbot):
    view = show()
    press(qtbot, view, Qt.Key.Key_Down, Qt.Key.Key_Down)

    press(qtbot, view, "h")

    assert office.workspace.activities.get(ActivityRef(waiting[2].id)).result == "held"
    assert titles(view.list) == ["Order", "Tender"]


def test_that_each_missed_time_waits_by_itself_is_said_where_it_is_so(show, waiting, office):
    view = show()
    assert not view.repeats.isVisible()

    office.plan("todo", "Backup", day=date(2026, 3, 5), recurrence=Recurrence.parse("FREQ=DAILY"))

    assert titles(view.list).count("Backup") == 6
    assert office.workspace.agenda.counts().overdue == 4
    assert view.repeats.isVisible()
