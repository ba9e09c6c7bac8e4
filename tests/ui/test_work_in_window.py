"""Work in the window over the sample data: find, add, delete, undo, go about."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.names import parse_name
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.command_list import CommandId, Need
from tests.support.windows import to_the_front


def type_line(qtbot, program, text):
    """Ctrl+K, the text, Enter; return how many keys other than the text were pressed."""
    to_the_front(program, qtbot)
    qtbot.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    qtbot.keyClicks(focus, text)
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    return 2


def test_a_person_is_found_by_part_of_a_phone_number_in_two_actions(office, qtbot):
    actions = type_line(qtbot, office, "3571 0044")

    record = office.workspace.contacts.get(office.desk.contacts.current_id())
    assert actions <= 2
    assert any("3571 0044" in point.value for point in record.points)


def test_a_person_is_added_in_two_actions(office, qtbot):
    before = office.workspace.contacts.count()

    actions = type_line(qtbot, office, "+Sara Khan, Acme Traders, 0300 1234567 #customer")

    record = office.workspace.contacts.get(office.desk.contacts.current_id())
    assert actions <= 2
    assert office.workspace.contacts.count() == before + 1
    assert (record.display, record.company) == ("Sara Khan", "Acme Traders")
    assert [tag.casefold() for tag in record.tags] == ["customer"]


def test_undo_takes_back_what_was_added_and_says_so(office, qtbot):
    before = office.workspace.contacts.count()
    type_line(qtbot, office, "+Sara Khan")

    qtbot.keyClick(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert office.workspace.contacts.count() == before
    assert "Sara Khan" in office.window.undo_bar.text.text()


def test_deleted_contacts_come_back_with_one_key_and_the_rail_counts_them(office, qtbot):
    contacts = office.desk.contacts
    contacts.focus_list()
    contacts.open_contact(contacts.visible_ids()[3])

    qtbot.keyClick(contacts.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: office.desk.navigation.counts.trash == 1)
    assert office.window.undo_bar.isVisible()

    qtbot.keyClick(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: office.desk.navigation.counts.trash == 0)


def test_del_deletes_nobody_while_the_keyboard_is_outside_of_the_list(office, qtbot):
    contacts = office.desk.contacts
    before = office.workspace.contacts.count()
    contacts.focus_list()
    qtbot.keyClick(contacts.list.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(contacts.selected_ids()) == before
    add_tag = next(b for b in contacts.detail.findChildren(QAbstractButton) if b.text().strip() == "+ Tag")
    add_tag.setFocus()

    qtbot.keyClick(add_tag, Qt.Key.Key_Delete)

    assert office.workspace.contacts.count() == before


def test_undo_inside_an_editor_never_reaches_the_program(office, qtbot):
    before = office.workspace.contacts.count()
    office._actions.run(CommandId.SHOW_CONTACTS)
    office._actions.run(CommandId.EDIT)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "x")

    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert office.workspace.contacts.count() == before
    assert not office.window.undo_bar.isVisible()


def test_what_was_undone_is_brought_back_from_the_bar(office, qtbot):
    before = office.workspace.contacts.count()
    type_line(qtbot, office, "+Sara Khan")
    qtbot.keyClick(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert office.workspace.contacts.count() == before

    office.window.undo_bar.redo.click()

    assert office.workspace.contacts.count() == before + 1


def test_after_another_file_was_opened_undo_is_done_once(office, tmp_path, qtbot):
    path = tmp_path / "other.crm"
    Workspace.create(path).close()
    with qtbot.waitSignal(office.opened):
        office.open(path)
    for name in ("+Sara Khan", "+Omar Haddad"):
        type_line(qtbot, office, name)

    office.window.undo_bar.undo.click()

    assert office.workspace.contacts.count() == 1


def add_in_another_program(office, name):
    other = Workspace.open(office.workspace.path)
    added = other.contacts.add(ContactDraft(name=parse_name(name)))
    other.close()
    return added


def test_what_another_program_stored_is_seen_when_the_user_comes_back(office, qtbot):
    added = add_in_another_program(office, "Sara Khan")
    assert added not in office.desk.contacts.visible_ids()

    office.window.activated.emit()

    qtbot.waitUntil(lambda: added in office.desk.contacts.visible_ids())


def test_coming_back_reads_nothing_when_only_we_stored_something(office, qtbot):
    type_line(qtbot, office, "+Sara Khan")

    with qtbot.assertNotEmitted(office.changes.happened):
        office.window.activated.emit()


def test_f5_reads_everything_again(office, qtbot):
    added = add_in_another_program(office, "Sara Khan")

    qtbot.keyClick(office.window, Qt.Key.Key_F5)

    qtbot.waitUntil(lambda: added in office.desk.contacts.visible_ids())


@pytest.mark.parametrize(
    ("key", "command"),
    [
        (Qt.Key.Key_3, CommandId.SHOW_COMPANIES),
        (Qt.Key.Key_5, CommandId.SHOW_TASKS),
        (Qt.Key.Key_4, CommandId.SHOW_CALENDAR),
        (Qt.Key.Key_1, CommandId.SHOW_TODAY),
        (Qt.Key.Key_7, CommandId.SHOW_TRASH),
        (Qt.Key.Key_6, CommandId.SHOW_LABELS),
        (Qt.Key.Key_2, CommandId.SHOW_CONTACTS),
    ],
)
def test_number_keys_go_to_the_views_and_the_rail_follows(office, qtbot, key, command):
    qtbot.keyClick(office.window, key, Qt.KeyboardModifier.ControlModifier)

    assert office.window.rail.view.current_item().key == command


def test_show_all_lists_the_hits(office, qtbot):
    office.window.search.list_wanted.emit("lahore")

    qtbot.waitUntil(lambda: 0 < len(office.desk.contacts.visible_ids()) < 100)


def test_commands_of_the_list_are_off_while_labels_are_shown(office):
    office._actions.run(CommandId.SHOW_CONTACTS)
    office.desk.contacts.open_contact(office.desk.contacts.visible_ids()[0])
    assert office._actions.action(CommandId.EDIT).isEnabled()

    office._actions.run(CommandId.SHOW_LABELS)

    assert not office._actions.action(CommandId.EDIT).isEnabled()
    assert Need.LIST not in office._actions.met


def test_f6_goes_through_the_parts_of_the_window(office, qtbot):
    office._actions.run(CommandId.SHOW_CONTACTS)
    office.desk.contacts.focus_list()
    seen = []
    for _ in range(3):
        qtbot.keyClick(office.window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())

    assert seen[0] is office.window.search
    assert seen[1] is office.window.rail.view
    assert office.desk.contacts.isAncestorOf(seen[2])
