import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from desktop_crm.domain.activity_kinds import NextStep, Sets
from desktop_crm.ui.preferences.kinds_page import KindsPage


@pytest.fixture
def page(qtbot, workspace, jobs):
    page = KindsPage(workspace.kinds, jobs)
    qtbot.addWidget(page)
    page.show()
    return page


def write(field, text):
    """Type into a field and leave it."""
    field.setText(text)
    field.editingFinished.emit()


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_kinds_of_every_file_are_there(page):
    assert [chip.text() for chip in page.chips.chips.values()] == [
        "Call", "Meeting", "To-do", "Letter", "E-mail",
    ]  # fmt: skip
    assert page.form.name.placeholderText() == "Call"
    assert [row.name.placeholderText() for row in page.form.results.rows][:2] == ["Reached", "No answer"]


def test_what_a_call_begins_with_can_be_changed(page, workspace):
    page.form.duration.show_minutes(25)
    page.form.duration.lineEdit().editingFinished.emit()
    page.form.regardings.setPlainText("Price list\n\nTender\n")
    page.form.regardings.left.emit()

    call = workspace.kinds.get("call")
    assert (call.duration, call.regardings) == (25, ("Price list", "Tender"))


def test_a_kind_of_ones_own_is_stored_once_it_has_a_name(page, workspace, qtbot):
    page.new.click()
    choose(page.form.icon, "truck")
    assert len(workspace.kinds.all()) == 5

    write(page.form.name, "Site visit")
    choose(page.form.tone, "good")

    own = workspace.kinds.all()[-1]
    assert (own.name, own.icon, own.colour) == ("Site visit", "truck", "good")
    assert len(workspace.kinds.all()) == 6
    assert page.chips.value() == own.key


def test_a_result_is_added_with_its_key_and_what_it_sets(page, workspace):
    page.form.results.add.click()
    row = page.form.results.rows[-1]
    assert len(workspace.kinds.get("call").results) == 6

    write(row.name, "Call forwarded")
    write(row.key, "F")
    choose(row.sets, Sets.ATTEMPT.value)
    choose(row.next, NextStep.RETRY.value)
    write(row.offset, "+1w")

    result = workspace.kinds.get("call").results[-1]
    assert (result.name, result.key, result.sets, result.next_step, result.offset, result.reached) == (
        "Call forwarded", "f", Sets.ATTEMPT, NextStep.RETRY, "+1w", False,
    )  # fmt: skip
    assert len(workspace.kinds.get("call").results) == 7


def test_another_result_can_be_the_usual_one(page, workspace):
    page.form.results.rows[1].usual.click()

    assert workspace.kinds.get("call").default_result.code == "no_answer"


def test_a_removed_result_is_only_no_longer_offered(page, workspace):
    page.form.results.rows[4].remove.click()

    call = workspace.kinds.get("call")
    assert call.result("wrong_number") is not None
    assert not call.result("wrong_number").active
    assert "wrong_number" not in [row.result.code for row in page.form.results.rows]


def test_a_result_that_counts_as_a_touch_does_so_for_keeping_in_touch(page, workspace):
    choose(page.form.results.rows[1].sets, Sets.REACHED.value)

    assert workspace.kinds.get("call").result("no_answer").reached


def test_a_name_that_is_taken_is_refused_in_words(page, workspace):
    page.new.click()
    write(page.form.name, "Site visit")
    page.new.click()
    write(page.form.name, "site VISIT")

    assert "taken" in page.form.problem.text()
    assert len(workspace.kinds.all()) == 6


@pytest.mark.parametrize("offset", ["soon", "+1x", "tomorrow"])
def test_an_offset_that_means_nothing_is_told_and_not_stored(page, workspace, offset):
    write(page.form.results.rows[1].offset, offset)

    assert "+1wd" in page.form.problem.text()
    assert workspace.kinds.get("call").result("no_answer").offset == "+1wd"


def test_a_standard_kind_goes_back_to_what_it_was(page, workspace):
    assert not page.remove.isEnabled()
    choose(page.form.icon, "star")
    assert workspace.kinds.get("call").icon == "star"

    page.remove.click()

    assert workspace.kinds.get("call").icon == "phone"
    assert page.form.icon.currentData() == "phone"


def test_a_kind_of_ones_own_can_be_removed(page, workspace):
    page.new.click()
    write(page.form.name, "Site visit")
    page.remove.click()

    assert len(workspace.kinds.all()) == 5
    assert list(page.chips.chips) == ["call", "meeting", "todo", "letter", "email"]


def test_another_kind_is_shown_by_its_chip(page, qtbot):
    qtbot.mouseClick(page.chips.chips["meeting"], Qt.MouseButton.LeftButton)

    assert page.form.duration.minutes() == 60
    assert page.form.results.rows[0].name.placeholderText() == "Held"


def test_changes_can_be_undone(page, workspace):
    choose(page.form.icon, "star")
    workspace.undo.undo()

    assert workspace.kinds.get("call").icon == "phone"


def test_every_field_has_a_name(page):
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in page.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget.parent(), QComboBox)
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and widget not in (page.form.name, page.form.icon, page.form.tone)
    ]
    assert nameless == []
