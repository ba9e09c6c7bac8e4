"""The program as a whole, from its first start on, with real files."""

import json

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.application import Program, Start
from desktop_crm.ui.command_list import CommandId
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


def test_the_window_comes_back_where_it_was(program, preferences):
    program.window.resize(1111, 777)
    program.begin(Start())

    program.window.close()

    assert "window_geometry" in json.loads(preferences._path.read_text())
