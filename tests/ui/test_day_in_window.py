"""The day in the whole window: what keys do with activities, and how many of them it takes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.activities import ActivityRef, ActivityState, Completion, LogEntry
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.activities.activity_dialog import ActivityDialog
from desktop_crm.ui.activities.completing_dialog import CompletingDialog
from desktop_crm.ui.activities.reschedule_popup import ReschedulePopup
from desktop_crm.ui.application import Start
from desktop_crm.ui.command_list import CommandId, Need
from desktop_crm.ui.contacts.word_dialog import WordDialog
from desktop_crm.ui.today.week_rows import WeekRowsDialog
from tests.support.databases import person, store
from tests.support.day import titles

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date.today()  # noqa: DTZ011 - the program's own clock is the computer's


class Hands:
    """Presses keys where the keyboard is, and counts them; letters of what is typed are not counted."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.actions = 0

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        self.actions += 1

    def type(self, text):
        self._qtbot.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def hands(qtbot):
    return Hands(qtbot)


@pytest.fixture
def day(program, tmp_path, qtbot):
    """A file with two overdue things and two of today, shown by the program."""
    path = tmp_path / "day.crm"
    workspace = Workspace.create(path, user="tester")
    sara, omar = store(
        workspace,
        [person("Sara", "Malik", phone="+92 300 555 0142"), person("Omar", "Haddad", company="Atlas")],
    )
    for kind, text, who, days in (
        ("todo", "Old order", sara, -9),
        ("call", "Tender", omar, -2),
        ("todo", "Samples", sara, 0),
        ("todo", "Price list", omar, 0),
    ):
        draft = workspace.activities.draft(kind, [who], day=TODAY + timedelta(days=days))
        workspace.activities.add(replace(draft, regarding=text))
    workspace.close()
    with qtbot.waitSignal(program.opened):
        program.begin(Start(path))
    qtbot.waitActive(program.window)
    qtbot.waitUntil(lambda: program.desk.navigation.counts is not None)
    program.today = program.desk.planner.view(CommandId.SHOW_TODAY)
    program.today.take_keyboard()
    return program


def lines(program):
    return titles(program.today.follow_ups.list)


def choose(program, row):
    view = program.today.follow_ups.list
    view.selectionModel().setCurrentIndex(
        view.model_.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def records(program):
    activities = program.workspace.activities
    return {record.regarding: record for record in (activities.get(ActivityRef(n)) for n in range(1, 5))}


def is_enabled(program, command):
    return program._actions.action(command).isEnabled()


def test_the_program_opens_with_today_and_says_what_is_overdue(day):
    item = day.window.rail.view.current_item()

    assert day.window.pages.currentWidget() is day.today
    assert (item.key, item.count, item.note) == (CommandId.SHOW_TODAY, 4, "2 overdue")
    assert lines(day) == ["Old order", "Tender", "Samples", "Price list"]


def test_the_list_of_contacts_is_read_before_it_is_asked_for(day):
    assert len(day.desk.contacts.visible_ids()) == 2


def test_today_is_one_key_away(day, hands):
    day._actions.run(CommandId.SHOW_CONTACTS)

    hands.press(Qt.Key.Key_1, CTRL)

    assert day.window.pages.currentWidget() is day.today
    assert hands.actions == 1


def test_a_task_is_completed_with_one_key_and_taken_back_with_one(day, hands):
    hands.press(Qt.Key.Key_D, CTRL)

    assert hands.actions == 1
    assert lines(day) == ["Tender", "Samples", "Price list", "Old order"]
    assert records(day)["Old order"].result == "done"
    assert day.window.undo_bar.isVisible()

    hands.press(Qt.Key.Key_Z, CTRL)
    assert lines(day) == ["Old order", "Tender", "Samples", "Price list"]


def test_a_call_asks_how_it_went_and_one_key_says_so(day, hands, qtbot):
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_D, CTRL)
    dialog = day.window.findChild(CompletingDialog)
    qtbot.waitUntil(dialog.isActiveWindow)

    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)

    assert records(day)["Tender"].result == "no_answer"
    assert hands.actions == 4


def test_a_task_is_rescheduled_with_three_keys_and_a_word(day, hands, qtbot):
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_T, CTRL)
    popup = day.window.findChild(ReschedulePopup)
    qtbot.waitUntil(popup.date.hasFocus)
    hands.type("mon")
    hands.press(Qt.Key.Key_Return)

    assert hands.actions == 3
    when = records(day)["Tender"].when
    assert when.day.weekday() == 0
    assert when.day > TODAY


def test_delete_erases_without_history(day, hands):
    hands.press(Qt.Key.Key_Delete)
    assert lines(day) == ["Tender", "Samples", "Price list"]

    hands.press(Qt.Key.Key_Z, CTRL)
    assert lines(day) == ["Old order", "Tender", "Samples", "Price list"]


def test_several_are_completed_at_once_and_come_back_at_once(day, hands):
    choose(day, 2)
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    hands.press(Qt.Key.Key_D, CTRL)
    assert lines(day)[:2] == ["Old order", "Tender"]
    assert {r.state for name, r in records(day).items() if name in {"Samples", "Price list"}} == {
        ActivityState.DONE
    }

    hands.press(Qt.Key.Key_Z, CTRL)
    assert lines(day) == ["Old order", "Tender", "Samples", "Price list"]


def test_what_is_done_can_be_marked_as_not_done(day, hands):
    hands.press(Qt.Key.Key_D, CTRL)
    assert not is_enabled(day, CommandId.UNCOMPLETE)
    choose(day, 3)

    assert is_enabled(day, CommandId.UNCOMPLETE)
    assert not is_enabled(day, CommandId.DONE)
    day._actions.run(CommandId.UNCOMPLETE)

    assert records(day)["Old order"].state is ActivityState.PLANNED


def test_a_tick_of_a_circle_completes_and_takes_back(day):
    view = day.today.follow_ups.list

    view.tick_wanted.emit(view.model_.item(0))
    assert records(day)["Old order"].state is ActivityState.DONE

    view.tick_wanted.emit(view.model_.item(3))
    assert records(day)["Old order"].state is ActivityState.PLANNED


def test_enter_opens_everything_about_an_activity(day, hands, qtbot):
    hands.press(Qt.Key.Key_Return)

    dialog = day.window.findChild(ActivityDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()


def test_log_goes_to_the_contact_and_completes_what_was_planned(day, hands, qtbot):
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: day.desk.navigation.is_list_shown)

    hands.type("Wants the list; call back fri")
    hands.press(Qt.Key.Key_Return, CTRL)

    assert records(day)["Tender"].state is ActivityState.DONE
    planned = day.workspace.agenda.between(TODAY, TODAY + timedelta(days=9))
    assert any(item.kind == "call" and item.day > TODAY for item in planned)


@pytest.mark.parametrize("command", [CommandId.MOVE_ALL_TODAY, CommandId.MOVE_ALL_NEXT_WORKING_DAY])
def test_all_overdue_move_in_one_action_and_come_back_with_one(day, hands, qtbot, command):
    before = {name: record.when.day for name, record in records(day).items()}
    assert is_enabled(day, command)

    day._actions.run(command)
    moved = {records(day)[name].when.day for name in ("Old order", "Tender")}
    assert len(moved) == 1
    assert moved.pop() >= TODAY
    qtbot.waitUntil(lambda: not is_enabled(day, command))

    hands.press(Qt.Key.Key_Z, CTRL)
    assert {name: record.when.day for name, record in records(day).items()} == before


def test_an_activity_is_handed_to_somebody_else(day, hands, qtbot):
    day._actions.run(CommandId.DELEGATE)
    dialog = day.window.findChild(WordDialog)
    dialog.line.setText("Bilal")
    dialog.accept()

    assert records(day)["Old order"].owner == "Bilal"
    assert lines(day) == ["Tender", "Samples", "Price list"]


def test_a_typed_line_plans_from_anywhere_in_two_actions(day, hands):
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("call omar tomorrow 3pm about the order")
    hands.press(Qt.Key.Key_Return)

    tomorrow = TODAY + timedelta(days=1)
    planned = [i for i in day.workspace.agenda.between(tomorrow, tomorrow) if i.starts]
    assert [(i.kind, i.starts.hour, i.participants[0].name) for i in planned] == [("call", 15, "Omar Haddad")]
    assert hands.actions == 2


def test_who_is_quiet_is_listed_in_two_actions(day, hands):
    contact = day.workspace.search.find("omar").ids[0]
    day.workspace.completing.log([contact], LogEntry("call", "reached"))

    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("quiet 90")
    hands.press(Qt.Key.Key_Return)

    rows = day.workspace.contacts.rows(day.desk.contacts.visible_ids())
    assert [row.name for row in rows.values()] == ["Sara Malik"]
    assert hands.actions == 2


def test_the_rows_behind_a_number_are_shown(day):
    contact = day.workspace.search.find("omar").ids[0]
    day.workspace.completing.log([contact], LogEntry("call", "reached", "Prices"))

    tiles = list(day.today.week.tiles.values())
    tiles[0].click()
    dialog = day.window.findChild(WeekRowsDialog)
    assert titles(dialog.list) == ["Prices"]
    dialog.close()

    tiles[2].click()
    assert list(day.desk.contacts.visible_ids()) == [contact]


def test_commands_on_activities_need_one(day):
    assert Need.ACTIVITY in day._actions.met

    day._actions.run(CommandId.SHOW_LABELS)

    for command in (CommandId.DONE, CommandId.ERASE_ACTIVITY, CommandId.OPEN_ACTIVITY, CommandId.DELEGATE):
        assert not is_enabled(day, command)
    assert is_enabled(day, CommandId.SCHEDULE_CALL)


def test_a_new_activity_is_about_who_is_chosen_in_the_list(day, qtbot):
    day._actions.run(CommandId.SHOW_CONTACTS)
    day.desk.contacts.list.table.go_to(0)

    day._actions.run(CommandId.SCHEDULE_CALL)

    dialog = day.window.findChild(ActivityDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.form.draft().contact_ids == (day.desk.contacts.current_id(),)
    dialog.close()


def test_a_menu_keeps_what_is_meant(day):
    menu_bar = day.window.menuBar()
    menu_bar.setFocus()

    assert day.desk.places.current_item().regarding == "Old order"


def test_completing_two_kinds_takes_the_dialog(day):
    both = [day.today.follow_ups.list.model_.item(row) for row in (0, 1)]

    day.desk.activities.complete(both)

    dialog = day.window.findChild(CompletingDialog)
    assert dialog is not None
    assert records(day)["Old order"].state is ActivityState.PLANNED
    dialog.close()


def test_what_another_window_did_shows_after_reading_again(day, hands):
    other = Workspace.open(day.workspace.path)
    other.completing.complete([ActivityRef(1)], Completion("done"))
    other.close()

    hands.press(Qt.Key.Key_F5)

    assert lines(day) == ["Tender", "Samples", "Price list", "Old order"]


def test_every_command_has_somebody_who_carries_it_out(day):
    assert set(CommandId) - set(day._actions._handlers) == set()
