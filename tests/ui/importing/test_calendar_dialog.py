"""The whole of an import of calendars in the window: read, choose, store, say what was done."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QProgressBar, QTableView, QWidget

from desktop_crm.domain.errors import DatabaseBusyError
from desktop_crm.ui import theme
from desktop_crm.ui.importing.calendar_choice import Fate
from desktop_crm.ui.importing.calendar_dialog import CalendarImportDialog
from desktop_crm.ui.importing.calendar_plan_model import CalendarColumn
from desktop_crm.ui.importing.staged_dialog import Stage
from desktop_crm.ui.jobs import JobRunner

EVENT = (
    "BEGIN:VEVENT\nUID:{n}@shop.example\nDTSTART;VALUE=DATE:203012{n:02}\n"
    "SUMMARY:Fair {n}\nLOCATION:{place}\nEND:VEVENT\n"
)
BAD = "BEGIN:VJOURNAL\nSUMMARY:Diary\nEND:VJOURNAL\n"
MARKS = str.maketrans("", "", "\u2068\u2069")


def calendar(*parts):
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(parts)}END:VCALENDAR\n"


def events(*numbers, place="Lahore"):
    return [EVENT.format(n=n, place=place) for n in numbers]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "fairs.ics"
    path.write_text(calendar(*events(1, 2, 3, 4), BAD))
    return path


@pytest.fixture
def opened(workspace, jobs, qtbot):
    kept = []

    def open_dialog(*paths, runner=jobs):
        dialog = CalendarImportDialog(workspace, runner, paths)
        kept.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


@pytest.fixture
def lane():
    """Do jobs in a thread of their own, as in the real window."""
    runner = JobRunner()
    yield runner
    runner.close()


def said(label):
    return label.text().translate(MARKS)


def stored(workspace):
    found = workspace.agenda.between(date(2030, 12, 1), date(2030, 12, 31))
    return [(item.regarding, item.place) for item in found]


def column(dialog, which):
    return [dialog.model.index(row, which).data() for row in range(dialog.model.rowCount())]


def changed(opened, file, workspace):
    """Import a file, and open it again with two entries changed and two more."""
    opened(file).footer.main.click()
    file.write_text(calendar(*events(1, 2), *events(3, 4, place="Multan"), *events(5, 6)))
    return opened(file)


def test_a_file_is_read_and_nothing_is_stored_before_the_user_agrees(opened, file, workspace):
    dialog = opened(file)

    assert dialog.stage is Stage.CHOOSING
    assert said(dialog.header.summary) == "fairs.ics · 4 entries read"
    chips = [said(chip) for chip in dialog.header.chips.values()]
    assert chips == ["All 5", "New 4", "Changed 0", "Same 0", "Problem 1"]
    assert dialog.footer.main.text() == "&Import 4 activities"
    assert not dialog.update_changed.isVisible()
    assert stored(workspace) == []


def test_enter_imports_and_enter_again_closes(opened, file, workspace, qtbot):
    dialog = opened(file)

    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.stage is Stage.DONE
    assert dialog.footer.message.text().startswith("Imported 4 activities. 1 place")
    assert column(dialog, CalendarColumn.VERDICT) == ["Imported"] * 4 + ["Problem"]
    assert len(stored(workspace)) == 4

    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_same_file_again_has_nothing_new_and_closes(opened, file, workspace):
    opened(file).footer.main.click()

    again = opened(file)

    assert again.footer.message.text() == "There is nothing new in these files."
    assert column(again, CalendarColumn.VERDICT) == ["Same"] * 4 + ["Problem"]
    assert again.footer.main.text() == "&Close"
    assert not again.footer.cancel.isVisible()
    again.footer.main.click()
    assert len(stored(workspace)) == 4


def test_what_has_changed_is_kept_unless_the_user_wants_it_updated(opened, file, workspace):
    dialog = changed(opened, file, workspace)

    assert dialog.update_changed.isVisible()
    assert not dialog.update_changed.isChecked()
    assert dialog.update_changed.text() == "&Update the 2 activities that have changed"
    assert dialog.model.index(2, CalendarColumn.WHY).data() == (
        "The file says otherwise: the place. Yours is kept."
    )
    dialog.footer.main.click()

    assert dialog.footer.message.text() == "Imported 2 activities. 2 entries were here already."
    assert column(dialog, CalendarColumn.VERDICT) == ["Same", "Same", "Kept", "Kept", "Imported", "Imported"]
    assert stored(workspace)[2] == ("Fair 3", "Lahore")


def test_with_the_tick_what_has_changed_is_updated(opened, file, workspace):
    dialog = changed(opened, file, workspace)

    dialog.update_changed.click()
    assert dialog.model.index(2, CalendarColumn.WHY).data() == "Yours will be as in the file: the place."
    assert said(dialog.footer.main) == "&Import 2 and update 2"
    dialog.footer.main.click()

    assert dialog.footer.message.text().startswith("Imported 2 activities. Updated 2 activities.")
    assert column(dialog, CalendarColumn.VERDICT)[2] == "Updated"
    assert stored(workspace)[2] == ("Fair 3", "Multan")


def test_where_nothing_is_new_only_the_tick_lets_anything_be_stored(opened, file, workspace):
    opened(file).footer.main.click()
    file.write_text(calendar(*events(1, 2, place="Multan")))
    dialog = opened(file)

    assert dialog.footer.message.text() == "There is nothing new in these files; some of it has changed."
    assert not dialog.footer.main.isEnabled()
    dialog.update_changed.click()

    assert dialog.footer.main.text() == "&Update 2 activities"
    assert dialog.footer.main.isEnabled()
    dialog.update_changed.click()
    assert not dialog.footer.main.isEnabled()


def test_one_undo_takes_new_and_updated_back(opened, file, workspace):
    dialog = changed(opened, file, workspace)
    before = stored(workspace)
    dialog.update_changed.click()
    dialog.footer.main.click()

    workspace.undo.undo()

    assert stored(workspace) == before


def test_what_could_not_be_taken_stays_to_be_seen_with_file_and_line(opened, file):
    dialog = opened(file)
    dialog.footer.main.click()

    dialog.footer.show_unread.click()

    assert dialog.model.rowCount() == 1
    assert dialog.model.index(0, CalendarColumn.TITLE).data().translate(MARKS) == "fairs.ics, line 27"
    why = "Entries of this sort are left out: VJOURNAL"
    assert dialog.model.index(0, CalendarColumn.WHY).data().translate(MARKS) == why
    assert said(dialog.whole_row) == f"fairs.ics, line 27 · Problem · {why}"


def test_the_current_row_is_told_in_full_below_the_table(opened, file, qtbot):
    dialog = opened(file)
    assert said(dialog.whole_row) == "Fair 1 · Sun Dec 1, 2030 · New"

    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)

    assert said(dialog.whole_row).startswith("Fair 2 ·")


def test_a_chip_shows_only_the_entries_it_counts(opened, file):
    dialog = opened(file)

    dialog.header.chips[Fate.PROBLEM].click()
    assert dialog.model.rowCount() == 1
    dialog.header.chips[None].click()
    assert dialog.model.rowCount() == 5


def test_a_file_without_a_calendar_says_so(opened, tmp_path):
    path = tmp_path / "letter.ics"
    path.write_text("Dear Sara")

    dialog = opened(path)

    assert dialog.footer.main.text() == "&Close"
    whys = [why.translate(MARKS) for why in column(dialog, CalendarColumn.WHY)]
    assert "There is no event and no to-do in this file." in whys


def test_a_file_that_cannot_be_opened_is_explained(opened, tmp_path):
    dialog = opened(tmp_path / "gone.ics")

    assert dialog.stage is Stage.FAILED
    assert "gone.ics" in said(dialog.empty.text)
    dialog.footer.main.click()
    assert not dialog.isVisible()


class SlowFiles:
    """Stops in the middle of storing until it is told to go on."""

    def __init__(self, real, failure=None):
        self._real = real
        self._failure = failure
        self.begun = Event()
        self.go_on = Event()

    def plan(self, paths, *, progress):
        return self._real.plan(paths, progress=progress)

    def commit(self, plan, *, update, progress):
        if self._failure is not None:
            raise self._failure
        self.begun.set()
        while not self.go_on.wait(0.01):
            progress.report(2, 4)
        return self._real.commit(plan, update=update, progress=progress)


def slowly(workspace, failure=None):
    workspace.__dict__["calendar_files"] = slow = SlowFiles(workspace.calendar_files, failure)
    return slow


def test_progress_is_shown_while_activities_are_stored(opened, file, workspace, lane, qtbot):
    slow = slowly(workspace)
    dialog = opened(file, runner=lane)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)

    dialog.footer.main.click()
    qtbot.waitUntil(lambda: dialog.progress.value() == 2)

    assert dialog.progress.isVisible()
    assert said(dialog.progress_text) == "2 of 4"
    assert not dialog.update_changed.isEnabled()
    slow.go_on.set()
    qtbot.waitUntil(lambda: dialog.stage is Stage.DONE)


def test_cancel_while_storing_leaves_nothing_behind(opened, file, workspace, lane, qtbot):
    slow = slowly(workspace)
    dialog = opened(file, runner=lane)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    dialog.footer.main.click()
    qtbot.waitUntil(slow.begun.is_set)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)

    assert dialog.footer.problem.text() == "Stopped. Nothing was imported."
    assert stored(workspace) == []


def test_what_goes_wrong_while_storing_is_said_and_can_be_tried_again(opened, file, workspace):
    slowly(workspace, DatabaseBusyError(file))
    dialog = opened(file)

    dialog.footer.main.click()

    assert dialog.stage is Stage.CHOOSING
    assert dialog.footer.problem.isVisible()
    assert dialog.footer.main.isEnabled()


def test_the_model_obeys_qt_through_filters_choice_and_storing(opened, file, workspace):
    dialog = changed(opened, file, workspace)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    dialog.header.chips[Fate.CHANGED].click()
    dialog.update_changed.click()
    dialog.header.chips[None].click()
    dialog.footer.main.click()

    assert tester.model() is dialog.model


def test_every_part_has_a_name_for_screen_readers(opened, file, workspace):
    dialog = changed(opened, file, workspace)
    parts = (QAbstractButton, QCheckBox, QProgressBar, QTableView)

    for part in dialog.findChildren(QWidget):
        is_ours = isinstance(part, parts) and part.parent() is not dialog.table
        text = part.text() if isinstance(part, QAbstractButton) else ""
        assert not is_ours or part.accessibleName() or text


def test_every_key_belongs_to_one_control(opened, file, workspace):
    dialog = changed(opened, file, workspace)
    dialog.update_changed.click()

    buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
    keys = [key for b in buttons if (key := QKeySequence.mnemonic(b.text()).toString())]
    assert len(keys) == len(set(keys)) == 2


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_all_columns_have_room(opened, file, workspace, qapp, scale, direction):
    theme.apply(qapp, "dark", scale)
    dialog = changed(opened, file, workspace)
    dialog.setLayoutDirection(direction)
    dialog.resize(1000, 700)
    QApplication.processEvents()

    assert not dialog.table.horizontalScrollBar().isVisible()
    assert dialog.table.rowHeight(0) > dialog.table.fontMetrics().height()
    assert not dialog.grab().isNull()
