"""Activities of contacts in the whole program: keys of the window, commands, places."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.activities import ActivityRef, When
from desktop_crm.ui.activities.activity_dialog import ActivityDialog
from desktop_crm.ui.activities.reschedule_popup import ReschedulePopup
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.contacts.next_popup import NextPopup

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def contacts(office, qtbot):
    """The list of contacts in front, on its third row."""
    office._actions.run(CommandId.SHOW_CONTACTS)
    view = office.desk.contacts
    qtbot.waitUntil(lambda: len(view.visible_ids()) > 200)
    view.list.table.go_to(3)
    qtbot.waitUntil(lambda: view.current_id() == view.visible_ids()[3])
    return view


@pytest.fixture
def plan(office, contacts):
    """Plan something for today with the contact that is shown."""

    def plan(kind="todo", **values):
        activities = office.workspace.activities
        draft = activities.draft(kind, [contacts.current_id()])
        return ActivityRef(activities.add(replace(draft, **values)))

    return plan


def type_keys(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_the_view_of_contacts_opens_with_the_keyboard_in_its_list(contacts):
    assert contacts.list.table.hasFocus()


def test_a_call_with_its_follow_up_is_logged_by_two_actions(office, contacts, qtbot):
    contact_id = contacts.current_id()

    press(qtbot, Qt.Key.Key_L, CTRL)
    type_keys(qtbot, "Wants price list; call back fri 3pm")
    press(qtbot, Qt.Key.Key_Return, CTRL)

    timeline = office.workspace.timeline.of_contact(contact_id)
    assert timeline.past[0].item.details == "Wants price list"
    assert any(entry.item.starts and entry.item.starts.hour == 15 for entry in timeline.planned)
    assert not contacts.detail.log_bar.isVisible()


@pytest.fixture
def on_the_plan(contacts, plan, qtbot):
    """The keyboard on a to-do in the timeline."""
    ref = plan(regarding="Send samples")
    timeline = contacts.detail.tabs.timeline
    qtbot.waitUntil(lambda: any(row.line and row.line.about == "Send samples" for row in timeline.model.rows))
    timeline.list.setFocus()
    entry = next(row.entry for row in timeline.model.rows if row.line and row.line.about == "Send samples")
    timeline.list.go_to(entry, 0)
    return ref


def test_a_to_do_in_the_timeline_is_done_by_one_key(office, on_the_plan, qtbot):
    press(qtbot, Qt.Key.Key_D, CTRL)

    assert office.workspace.activities.get(on_the_plan).result == "done"


def test_what_is_in_the_timeline_is_moved_by_a_typed_date(office, on_the_plan, qtbot):
    press(qtbot, Qt.Key.Key_T, CTRL)
    popup = office.window.findChild(ReschedulePopup)
    qtbot.keyClicks(popup.date, "+3d")
    with qtbot.waitSignal(popup.moved):
        qtbot.keyClick(popup.date, Qt.Key.Key_Return)

    day = office.workspace.activities.get(on_the_plan).when.day
    assert (day - office.workspace.clock.today()).days == 3


def test_enter_in_the_timeline_opens_the_activity(office, on_the_plan, qtbot):
    press(qtbot, Qt.Key.Key_Return)

    dialog = office.window.findChild(ActivityDialog)
    assert dialog.form.regarding.currentText() == "Send samples"
    dialog.close()


def test_del_in_the_timeline_erases_the_activity_and_not_the_contact(office, contacts, on_the_plan, qtbot):
    contact_id = contacts.current_id()
    press(qtbot, Qt.Key.Key_Delete)

    assert contact_id in contacts.visible_ids()
    planned = office.workspace.timeline.of_contact(contact_id).planned
    assert on_the_plan not in [entry.item.ref for entry in planned]


def test_what_is_done_can_be_planned_again_from_the_timeline(office, on_the_plan, contacts, qtbot):
    press(qtbot, Qt.Key.Key_D, CTRL)
    timeline = contacts.detail.tabs.timeline
    done = next(
        row.entry for row in timeline.model.rows if row.entry and row.entry.item and row.entry.item.is_done
    )
    timeline.list.setFocus()
    timeline.list.go_to(done, 0)

    office._actions.run(CommandId.UNCOMPLETE)

    assert office.workspace.activities.get(on_the_plan).result == ""


def test_the_strip_completes_what_is_next(office, contacts, plan, qtbot):
    ref = plan(regarding="Send samples", when=When(office.workspace.clock.today()))
    strip = contacts.detail.header.strip
    qtbot.waitUntil(lambda: "Send samples" in strip.next.text())

    strip.done.click()

    assert office.workspace.activities.get(ref).result == "done"


def test_the_next_step_is_set_from_the_list_by_its_key(office, contacts, qtbot):
    contact_id = contacts.current_id()
    before = office.workspace.timeline.facts(contact_id)

    press(qtbot, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    popup = contacts.findChild(NextPopup)
    popup.date.selectAll()
    qtbot.keyClicks(popup.date, "+9d")
    with qtbot.waitSignal(popup.stored):
        qtbot.keyClick(popup.date, Qt.Key.Key_Return)

    after = office.workspace.timeline.facts(contact_id)
    assert before != after
    assert after.next_kind


def test_the_list_is_worked_through_in_the_whole_window_and_given_back(office, contacts, qtbot):
    first = contacts.current_id()
    office._actions.run(CommandId.WORK_LIST)
    calling = office.desk.calling.view
    assert office.window.pages.currentWidget() is calling
    assert not office.window.rail.isVisible()
    assert calling.session.contact_id == first

    press(qtbot, "n")
    press(qtbot, "0")
    press(qtbot, Qt.Key.Key_Return)
    assert office.workspace.timeline.of_contact(first).past[0].item.result == "no_answer"

    press(qtbot, Qt.Key.Key_Escape)
    assert calling.tally.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert office.window.rail.isVisible()
    assert office.window.pages.currentWidget() is contacts
    assert contacts.list.table.hasFocus()


def test_the_whole_list_is_worked_through_from_the_current_contact_round(office, contacts):
    listed = list(contacts.visible_ids())
    office._actions.run(CommandId.WORK_LIST)
    calling = office.desk.calling.view
    assert calling.header.count.text() == f"1 of {len(listed)}"

    met = []
    for _ in listed:
        met.append(calling.session.contact_id)
        calling.skip()

    assert met == listed[3:] + listed[:3]


def test_the_key_that_completes_leaves_activities_alone_while_the_search_has_the_keyboard(office, qtbot):
    office._actions.run(CommandId.SHOW_TODAY)
    place = office.desk.places
    planned = ActivityRef(office.workspace.activities.add(office.workspace.activities.draft("todo")))
    qtbot.waitUntil(lambda: place.current_item() is not None)

    office.window.search.setFocus()
    press(qtbot, Qt.Key.Key_D, CTRL)
    press(qtbot, Qt.Key.Key_T, CTRL)
    press(qtbot, Qt.Key.Key_Delete)

    assert not office.workspace.activities.item(planned).is_done
    assert office.window.findChild(ReschedulePopup) is None


def test_another_view_gives_the_rail_back(office, contacts):
    office._actions.run(CommandId.WORK_LIST)
    office._actions.run(CommandId.SHOW_TODAY)

    assert office.window.rail.isVisible()


def test_only_the_selection_is_worked_through_where_there_is_one(office, contacts):
    table = contacts.list.table
    table.selectAll()
    ids = contacts.selected_ids()
    office._actions.run(CommandId.WORK_LIST)

    assert len(office.desk.calling.view.session) == len(ids)
