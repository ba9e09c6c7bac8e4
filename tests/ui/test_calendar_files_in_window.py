"""Calendar files in the window: from the menu, dropped on it, given at the start."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from desktop_crm.domain.activities import ActivityDraft, When
from desktop_crm.ui.application import Start
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.exporting.calendar_dialog import CalendarExportDialog
from desktop_crm.ui.importing.calendar_dialog import CalendarImportDialog
from desktop_crm.ui.importing.dialog import ImportDialog

FAIR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:f@shop.example\nDTSTART;VALUE=DATE:20301201\nSUMMARY:Fair\n"
    "END:VEVENT\nEND:VCALENDAR\n"
)
CARD = "BEGIN:VCARD\nVERSION:3.0\nUID:s\nFN:Sara Khan\nEND:VCARD\n"


@pytest.fixture
def fair(tmp_path):
    path = tmp_path / "fair.ics"
    path.write_text(FAIR)
    return path


@pytest.fixture
def card(tmp_path):
    path = tmp_path / "sara.vcf"
    path.write_text(CARD)
    return path


@pytest.fixture
def target(tmp_path, monkeypatch):
    """Have every question for a file to write answered with the same one."""
    path = tmp_path / "out.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(5, 5), copy, data, left, none))


def dialog_of(program, kind):
    return next((dialog for dialog in program.window.findChildren(kind) if dialog.isVisible()), None)


def open_empty(program):
    program.begin(Start())
    program.start_empty()


def plan(program, *days):
    workspace = program.workspace
    today = workspace.clock.today()
    for day in days:
        workspace.activities.add(ActivityDraft("call", f"in {day}", When(today + timedelta(days=day))))


def test_a_dropped_calendar_is_imported_and_one_undo_takes_it_back(program, fair, qtbot):
    open_empty(program)
    with qtbot.waitSignal(program.window.files_dropped):
        drop(program.window, fair)
    dialog = dialog_of(program, CalendarImportDialog)

    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.close()

    assert program.workspace.agenda.counts().tasks == 1
    program._actions.run(CommandId.UNDO)
    assert program.workspace.agenda.counts().tasks == 0


def test_cards_come_first_and_the_calendar_after_them(program, fair, card):
    open_empty(program)

    program.take_files([fair, card])

    assert dialog_of(program, CalendarImportDialog) is None
    cards = dialog_of(program, ImportDialog)
    assert cards.model.rowCount() == 1
    cards.reject()
    assert dialog_of(program, CalendarImportDialog) is not None


def test_a_calendar_given_at_the_start_is_imported_into_the_first_file(program, fair):
    program.begin(Start(imports=[fair]))
    program.start_empty()

    assert dialog_of(program, CalendarImportDialog) is not None


def test_the_menu_asks_for_a_calendar_and_imports_it(program, fair, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(fair)], ""))
    open_empty(program)

    program._actions.run(CommandId.IMPORT_CALENDAR)

    assert dialog_of(program, CalendarImportDialog) is not None


def test_the_coming_days_are_written_to_a_file_of_the_users_choice(program, target):
    open_empty(program)
    plan(program, 1, 90)

    program._actions.run(CommandId.EXPORT_CALENDAR)
    dialog_of(program, CalendarExportDialog).write.click()

    assert "in 1" in target.read_text()
    assert "in 90" not in target.read_text()
    assert "out.ics" in program.window.undo_bar.text.text()
    assert dialog_of(program, CalendarExportDialog) is None


def test_everything_is_written_and_counted(program, target):
    open_empty(program)
    plan(program, 1, 90)

    program._actions.run(CommandId.EXPORT_CALENDAR)
    dialog = dialog_of(program, CalendarExportDialog)
    dialog.of_all.click()
    dialog.write.click()

    assert target.read_text().count("SUMMARY") == 2
    assert "Exported 2 activities" in program.window.undo_bar.text.text()


def test_without_a_file_to_write_the_question_stays(program, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    open_empty(program)
    program._actions.run(CommandId.EXPORT_CALENDAR)

    dialog_of(program, CalendarExportDialog).write.click()

    assert dialog_of(program, CalendarExportDialog) is not None


def test_days_without_an_activity_are_said_to_be_empty(program, target):
    open_empty(program)

    program._actions.run(CommandId.EXPORT_CALENDAR)
    dialog_of(program, CalendarExportDialog).write.click()

    assert target.exists()
    assert "no activity" in program.window.undo_bar.text.text()
