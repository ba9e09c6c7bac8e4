"""The whole of an import in the window: read, choose, store, say what was done."""

import gc
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTableView,
    QWidget,
)

from desktop_crm.domain.errors import Cancelled, DatabaseBusyError, UnreadableFileError
from desktop_crm.domain.importing import Verdict
from desktop_crm.domain.lookup import EVERYBODY
from desktop_crm.ui.importing.dialog import ImportDialog, Stage
from desktop_crm.ui.importing.plan_model import PlanColumn
from desktop_crm.ui.jobs import JobRunner

CARD = "BEGIN:VCARD\nVERSION:3.0\nUID:{n}\nFN:Person {n}\nTEL:+92 300 55501{n:02}\nEND:VCARD\n"
MARKS = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture
def cards(tmp_path):
    path = tmp_path / "phone.vcf"
    path.write_text("".join(CARD.format(n=n) for n in range(5)) + "BEGIN:VCARD\nEND:VCARD\n")
    return path


@pytest.fixture
def opened(workspace, jobs, qtbot):
    kept = []

    def open_dialog(*paths, importing=None, runner=jobs):
        dialog = ImportDialog(importing or workspace.importing, workspace.groups, runner, paths)
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


def count(workspace):
    return workspace.contacts.count(EVERYBODY)


def test_a_file_is_read_and_nothing_is_stored_before_the_user_agrees(opened, cards, workspace):
    dialog = opened(cards)

    assert dialog.stage is Stage.CHOOSING
    assert said(dialog.header.summary).startswith("phone.vcf · 6 cards read in")
    assert [said(chip) for chip in dialog.header.chips.values()] == ["All 6", "New 5", "Same 0", "Problem 1"]
    assert dialog.footer.main.text() == "&Import 5 contacts"
    assert count(workspace) == 0


def test_enter_imports_and_enter_again_closes(opened, cards, workspace, qtbot):
    dialog = opened(cards)
    dialog.footer.group.setCurrentText("Phone")

    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.stage is Stage.DONE
    assert dialog.footer.message.text() == "Imported 5 contacts. 1 place could not be read."
    assert count(workspace) == 5
    assert [(group.name, group.count) for group in workspace.groups.all()] == [("Phone", 5)]

    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_cards_without_a_tick_stay_out(opened, cards, workspace, qtbot):
    dialog = opened(cards)

    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.footer.main.text() == "&Import 3 contacts"
    dialog.footer.main.click()

    names = {row.name for row in workspace.contacts.rows(workspace.contacts.ids()).values()}
    assert names == {"Person 2", "Person 3", "Person 4"}


def test_nothing_can_be_imported_while_no_card_is_ticked(opened, cards, qtbot):
    dialog = opened(cards)

    dialog.table.selectAll()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    assert not dialog.footer.main.isEnabled()


def test_a_chip_shows_only_the_cards_it_counts(opened, cards):
    dialog = opened(cards)

    dialog.header.chips[Verdict.PROBLEM].click()
    assert dialog.model.rowCount() == 1
    dialog.header.chips[None].click()
    assert dialog.model.rowCount() == 6


def test_the_same_file_again_has_nothing_new_and_closes(opened, cards, workspace):
    opened(cards).footer.main.click()

    again = opened(cards)

    assert again.footer.message.text() == "There is nothing new in these files."
    assert again.footer.main.text() == "&Close"
    assert not again.footer.cancel.isVisible()
    again.footer.main.click()
    assert not again.isVisible()
    assert count(workspace) == 5


def test_one_undo_takes_the_import_back(opened, cards, workspace):
    opened(cards).footer.main.click()

    workspace.undo.undo()

    assert count(workspace) == 0


def test_what_could_not_be_read_stays_to_be_seen(opened, cards):
    dialog = opened(cards)
    dialog.footer.main.click()

    dialog.footer.show_unread.click()

    assert dialog.model.rowCount() == 1
    why = dialog.model.index(0, 5).data().translate(MARKS)
    assert why == "The card is empty (phone.vcf, line 31)"


def test_the_collector_works_as_usual_once_the_dialog_is_closed(opened, cards):
    dialog = opened(cards)
    dialog.footer.main.click()
    assert gc.isenabled()

    dialog.footer.main.click()

    assert gc.get_freeze_count() == 0


def column(dialog, column):
    return [dialog.model.index(row, column).data() for row in range(dialog.model.rowCount())]


def ticks(dialog):
    role = Qt.ItemDataRole.CheckStateRole
    return [dialog.model.index(row, 0).data(role) for row in range(dialog.model.rowCount())]


def test_afterwards_the_rows_say_what_was_done_and_have_no_ticks(opened, cards, qtbot):
    dialog = opened(cards)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    before = dialog.table.grab().toImage()
    dialog.footer.main.click()

    assert column(dialog, PlanColumn.VERDICT) == ["Left out", *["Imported"] * 4, "Problem"]
    assert ticks(dialog) == [None] * 6
    assert dialog.table.grab().toImage() != before


def test_when_storing_fails_the_ticks_stay(opened, cards, workspace):
    dialog = opened(cards, importing=SlowImporting(workspace.importing, DatabaseBusyError(cards)))

    dialog.footer.main.click()

    assert column(dialog, PlanColumn.VERDICT)[0] == "New"
    assert ticks(dialog)[0] is not None


def test_the_dialog_opens_with_room_for_a_dozen_cards(opened, tmp_path):
    path = tmp_path / "many.vcf"
    path.write_text("".join(CARD.format(n=n) for n in range(40)))

    dialog = opened(path)
    QApplication.processEvents()

    assert dialog.table.viewport().height() >= 11 * dialog.table.rowHeight(0)


GROUP = "BEGIN:VCARD\nVERSION:4.0\nFN:Friends\nKIND:group\nMEMBER:urn:uuid:{n}\nEND:VCARD\n"


def test_groups_of_the_files_are_named_and_come_in_with_the_cards(opened, workspace, tmp_path):
    path = tmp_path / "friends.vcf"
    path.write_text(CARD.format(n=1) + CARD.format(n=2) + GROUP.format(n=2))
    dialog = opened(path)

    assert said(dialog.footer.message) == "Comes in with 1 group: Friends"
    dialog.footer.main.click()

    assert dialog.footer.message.text() == "Imported 2 contacts. Brought in 1 group."
    assert workspace.contacts.get(2).groups == ("Friends",)


def test_a_group_of_people_who_are_here_is_brought_in_without_a_card(opened, cards, workspace, tmp_path):
    opened(cards).footer.main.click()
    path = tmp_path / "friends.vcf"
    path.write_text(GROUP.format(n=3))
    dialog = opened(path)

    assert dialog.footer.main.text() == "&Bring in 1 group"
    assert not dialog.footer.group.isVisible()
    dialog.footer.main.click()

    assert dialog.footer.message.text() == "Brought in 1 group."
    assert workspace.contacts.get(4).groups == ("Friends",)
    assert opened(path).footer.message.text() == "There is nothing new in these files."


def test_groups_that_exist_are_offered_and_none_is_chosen(opened, cards, workspace):
    workspace.groups.add("Customers")

    dialog = opened(cards)

    assert [dialog.footer.group.itemText(n) for n in range(dialog.footer.group.count())] == ["Customers"]
    assert dialog.footer.group_name == ""


def test_several_files_are_named_by_the_first(opened, cards, tmp_path):
    other = tmp_path / "other.vcf"
    other.write_text(CARD.format(n=7))

    dialog = opened(cards, other)

    assert said(dialog.header.summary).startswith("phone.vcf and 1 other file · 7 cards read")


def test_a_file_that_cannot_be_opened_is_explained(opened, tmp_path):
    dialog = opened(tmp_path / "gone.vcf")

    assert dialog.stage is Stage.FAILED
    assert "gone.vcf" in said(dialog.empty.text)
    dialog.footer.main.click()
    assert not dialog.isVisible()


class SlowImporting:
    """Stops in the middle of storing until it is told to go on; what fails is given."""

    def __init__(self, real, failure=None):
        self._real = real
        self._failure = failure
        self.begun = Event()
        self.go_on = Event()

    def plan(self, paths, *, progress):
        return self._real.plan(paths, progress=progress)

    def commit(self, plan, *, progress, group=""):
        if self._failure is not None:
            raise self._failure
        self.begun.set()
        while not self.go_on.wait(0.01):
            progress.report(2, 5)
        return self._real.commit(plan, progress=progress, group=group)


def test_progress_is_shown_while_contacts_are_stored(opened, cards, workspace, lane, qtbot):
    slow = SlowImporting(workspace.importing)
    dialog = opened(cards, importing=slow, runner=lane)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)

    dialog.footer.main.click()
    qtbot.waitUntil(lambda: dialog.progress.value() == 2)

    assert dialog.progress.isVisible()
    assert said(dialog.progress_text) == "2 of 5"
    assert not dialog.footer.main.isEnabled()
    slow.go_on.set()
    qtbot.waitUntil(lambda: dialog.stage is Stage.DONE)
    assert not dialog.progress.isVisible()


def test_cancel_while_storing_leaves_nothing_behind_and_shows_the_plan_again(
    opened, cards, workspace, lane, qtbot
):
    slow = SlowImporting(workspace.importing)
    dialog = opened(cards, importing=slow, runner=lane)
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
    dialog.footer.main.click()
    qtbot.waitUntil(slow.begun.is_set)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)

    assert dialog.footer.problem.text() == "Stopped. Nothing was imported."
    assert count(workspace) == 0
    assert dialog.footer.main.isEnabled()


def test_cancel_while_reading_closes(opened, cards, workspace, lane, qtbot):
    class SlowReading:
        def plan(self, paths, *, progress):
            for _ in range(10_000):
                progress.report(1, 10)
                stop.wait(0.01)
            raise AssertionError

    stop = Event()
    dialog = opened(cards, importing=SlowReading(), runner=lane)
    qtbot.waitUntil(lambda: dialog.progress.maximum() == 10)

    dialog.footer.cancel.click()

    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not lane.jobs)


@pytest.mark.parametrize("failure", [DatabaseBusyError, Cancelled, UnreadableFileError])
def test_what_goes_wrong_while_storing_is_said_and_can_be_tried_again(opened, cards, workspace, failure):
    error = failure() if failure is Cancelled else failure(cards)
    dialog = opened(cards, importing=SlowImporting(workspace.importing, error))

    dialog.footer.main.click()

    assert dialog.stage is Stage.CHOOSING
    assert dialog.footer.problem.isVisible()
    assert dialog.footer.main.isEnabled()


def test_every_part_has_a_name_for_screen_readers(opened, cards):
    dialog = opened(cards)
    parts = (QAbstractButton, QComboBox, QLineEdit, QProgressBar, QTableView)
    named_by_label = {label.buddy() for label in dialog.findChildren(QLabel)}

    for part in dialog.findChildren(QWidget):
        is_ours = isinstance(part, parts) and part.parent() is not dialog.table
        text = part.text() if isinstance(part, QAbstractButton) else ""
        assert not is_ours or part.accessibleName() or text or part in named_by_label


def test_every_key_of_a_stage_belongs_to_one_button(opened, cards):
    dialog = opened(cards)
    dialog.footer.main.click()

    keys = [
        QKeySequence.mnemonic(b.text()).toString()
        for b in dialog.findChildren(QAbstractButton)
        if b.isVisible()
    ]
    keys = [key for key in keys if key]
    assert len(keys) == len(set(keys)) == 2


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_main_button_is_at_the_end_in_both_directions(opened, cards, direction):
    dialog = opened(cards)
    dialog.setLayoutDirection(direction)
    QApplication.processEvents()

    main, cancel = dialog.footer.main.geometry(), dialog.footer.cancel.geometry()
    assert (main.left() > cancel.right()) == (direction == Qt.LayoutDirection.LeftToRight)
