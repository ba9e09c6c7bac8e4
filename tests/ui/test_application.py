"""The program as a whole, from its first start on, with real files."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.names import parse_name
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.application import Program, Start
from desktop_crm.ui.command_list import CommandId, Need
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.importing.dialog import ImportDialog
from desktop_crm.ui.jobs import InlineExecutor


def test_the_first_start_shows_three_ways_to_begin(program, qtbot):
    program.begin(Start())

    assert program.window.pages.currentWidget() is program._welcome
    assert not program.window.rail.isVisible()
    assert program._welcome.empty.isVisible()


def test_starting_empty_makes_a_file_where_it_was_proposed(program, places, qtbot):
    program.begin(Start())

    with qtbot.waitSignal(program.opened):
        program._welcome.empty.click()

    assert places.default_file.exists()
    assert program.window.rail.isVisible()
    assert program.window.windowTitle().startswith("contacts — ")


class LateExecutor(InlineExecutor):
    """Runs work when it is told to."""

    def __init__(self):
        self.waiting = []

    def submit(self, work):
        self.waiting.append(work)

    def run(self):
        while self.waiting:
            self.waiting.pop(0)()


def test_a_second_press_while_the_file_is_being_made_is_passed_over(qapp, preferences, places, qtbot):
    lane = LateExecutor()
    program = Program(qapp, preferences, places, executor=lane)
    program.begin(Start())
    program._welcome.empty.click()
    program._welcome.empty.click()

    lane.run()

    assert program.workspace.path == places.default_file
    assert not program.window.undo_bar.isVisible()
    assert program.window.status.saved.words.text() == "All changes saved"
    program.window.close()
    program.window.deleteLater()


def test_enter_presses_the_card_that_has_the_keyboard(program, qtbot):
    program.begin(Start())
    program._welcome.empty.setFocus()
    qtbot.waitUntil(program._welcome.empty.hasFocus)

    with qtbot.waitSignal(program.opened):
        qtbot.keyClick(program._welcome.empty, Qt.Key.Key_Return)


def test_a_last_file_that_is_gone_is_told_of_and_no_other_opened_instead(
    program, preferences, tmp_path, qtbot
):
    Workspace.create(tmp_path / "old.crm").close()
    preferences.opened(tmp_path / "old.crm")
    preferences.opened(tmp_path / "new.crm")

    with qtbot.assertNotEmitted(program.opened, wait=50):
        program.begin(Start())

    assert "new.crm" in program._welcome.problem.text()
    assert program._welcome.problem.isVisible()
    assert any(button.text() == "old.crm" for button in program._welcome.findChildren(Button))


def test_the_sample_data_is_one_click_away_and_made_only_once(program, places, qtbot):
    program.begin(Start())
    with qtbot.waitSignal(program.opened):
        program._welcome.sample.click()
    count = program.workspace.contacts.count()

    with qtbot.waitSignal(program.opened):
        program.open_sample(places.sample_file)

    assert count > 200
    assert program.workspace.contacts.count() == count


def test_the_next_start_opens_the_file_that_was_open(program, qapp, preferences, places, qtbot):
    program.begin(Start())
    with qtbot.waitSignal(program.opened):
        program._welcome.empty.click()
    program.window.close()

    again = Program(qapp, preferences, places, executor=InlineExecutor())
    with qtbot.waitSignal(again.opened):
        again.begin(Start())

    assert again.workspace.path == places.default_file
    again.window.close()
    again.window.deleteLater()


def test_a_file_that_is_gone_is_explained_and_the_ways_to_begin_are_there(program, tmp_path, qtbot):
    program.begin(Start(tmp_path / "gone.crm"))

    qtbot.waitUntil(program._welcome.problem.isVisible)

    assert "gone.crm" in program._welcome.problem.text()
    assert program._welcome.empty.isVisible()


def test_a_file_that_is_not_ours_leaves_the_open_one_open(office, tmp_path):
    other = tmp_path / "letter.crm"
    other.write_text("Dear Sara")

    office.open(other)

    assert office.workspace.path.name == "sample.crm"
    assert "letter.crm" in office.window.undo_bar.text.text()
    assert office.window.status.saved.words.text() == "All changes saved"
    assert other.read_text() == "Dear Sara"


def test_a_dropped_database_is_opened(office, tmp_path, qtbot):
    Workspace.create(tmp_path / "other.crm").close()

    with qtbot.waitSignal(office.opened):
        drop(office.window, tmp_path / "other.crm")

    assert office.workspace.path.name == "other.crm"


def test_after_another_file_was_opened_undo_is_done_once(office, tmp_path, qtbot):
    path = tmp_path / "other.crm"
    Workspace.create(path).close()
    with qtbot.waitSignal(office.opened):
        office.open(path)
    for name in ("+Sara Khan", "+Omar Haddad"):
        type_line(qtbot, office, name)

    office.window.undo_bar.undo.click()

    assert office.workspace.contacts.count() == 1


def test_other_files_cannot_be_dropped(office, tmp_path, qtbot):
    with qtbot.assertNotEmitted(office.window.files_dropped, wait=50):
        drop(office.window, tmp_path / "photo.png")


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, none))


def test_dropped_cards_are_imported_and_one_undo_takes_them_back(program, places, qtbot):
    program.begin(Start())
    program.take_files([places.sample_cards])
    dialog = program.window.findChild(ImportDialog)
    assert dialog is not None
    assert program.workspace.contacts.count() == 0

    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert program.workspace.contacts.count() > 200
    dialog.close()

    program._actions.run(CommandId.UNDO)
    assert program.workspace.contacts.count() == 0


def type_line(qtbot, program, text):
    """Ctrl+K, the text, Enter; return how many keys other than the text were pressed."""
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


def test_a_file_that_may_only_be_read_offers_no_change(program, tmp_path, qtbot):
    path = tmp_path / "office.crm"
    Workspace.create(path).close()
    with qtbot.waitSignal(program.opened):
        program.begin(Start(path))
    program.workspace.read_only = True
    program._show_desk()

    assert not program._actions.action(CommandId.NEW_CONTACT).isEnabled()
    assert not program._actions.action(CommandId.IMPORT).isEnabled()
    assert program._actions.action(CommandId.EXPORT).isEnabled()


def test_another_language_makes_the_window_anew_on_the_same_file(office, qtbot):
    try:
        office.look.choose_language("ur")

        assert office.window.isRightToLeft()
        assert office.workspace.path.name == "sample.crm"
        qtbot.waitUntil(lambda: len(office.desk.contacts.visible_ids()) > 200)
        office._actions.run(CommandId.THEME_DARK)
        assert office._actions.action(CommandId.THEME_DARK).isChecked()
    finally:
        office.look.choose_language("en")
    assert not office.window.isRightToLeft()


def test_text_grows_and_shrinks_by_key(office, qtbot, qapp):
    size = qapp.font().pointSizeF()

    qtbot.keyClick(office.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert qapp.font().pointSizeF() > size

    qtbot.keyClick(office.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert qapp.font().pointSizeF() == size


def test_a_backup_is_made_and_its_time_shown(office):
    office._actions.run(CommandId.FILE_BACKUP)

    assert office.workspace.backups.newest() is not None
    assert office.window.status.backup.text().startswith("Last backup today")


def test_the_file_is_checked(office):
    office._actions.run(CommandId.FILE_CHECK)

    assert "sound" in office.window.undo_bar.text.text()


@pytest.fixture
def export(office, tmp_path, monkeypatch):
    """Export as the window does it; return the title of the dialog and how many cards were written."""

    def run():
        titles, to = [], tmp_path / "out.vcf"

        def ask(_parent, title, *_):
            titles.append(title)
            return to

        monkeypatch.setattr("desktop_crm.ui.file_commands.ask_file_to_write", ask)
        office._actions.run(CommandId.EXPORT)
        return titles, to.read_text(encoding="utf-8").count("BEGIN:VCARD") if to.exists() else 0

    return run


def test_the_whole_list_is_exported_when_all_of_it_is_selected(office, export):
    office._actions.run(CommandId.SELECT_ALL)
    count = len(office.desk.contacts.visible_ids())

    assert export() == ([f"Export {count} contacts as vCard"], count)


def test_a_selection_of_one_is_exported_alone_and_the_dialog_says_so(office, export):
    office._actions.run(CommandId.SHOW_CONTACTS)
    office.desk.contacts.list.table.go_to(3)

    assert export() == (["Export 1 contact as vCard"], 1)


def test_the_whole_list_is_exported_when_nobody_is_selected(office, export):
    office.desk.contacts.list.table.clearSelection()
    count = len(office.desk.contacts.visible_ids())

    assert export() == ([f"Export {count} contacts as vCard"], count)


def test_an_export_of_the_trash_is_called_one_of_deleted_contacts(office, export):
    office.workspace.contacts.trash(list(office.desk.contacts.visible_ids()[:3]))
    office._actions.run(CommandId.SHOW_TRASH)
    office._actions.run(CommandId.SELECT_ALL)

    assert export() == (["Export 3 deleted contacts as vCard"], 3)


def test_an_empty_list_is_not_exported(office, export):
    office._actions.run(CommandId.SHOW_TRASH)

    assert export() == ([], 0)
    assert "Nobody is listed" in office.window.undo_bar.text.text()


def test_the_window_comes_back_where_it_was(program, preferences):
    program.window.resize(1111, 777)
    program.begin(Start())

    program.window.close()

    assert "window_geometry" in json.loads(preferences._path.read_text())


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
