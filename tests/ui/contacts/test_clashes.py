"""What the user sees and can choose where somebody else has changed the same field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.contacts import PointKind
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind

TITLE = FieldKey(FieldKind.TITLE)


def plain(text):
    return "".join(c for c in text if c not in "\u2066\u2068\u2069")


@pytest.fixture
def bilal(workspace):
    """Open the same file as somebody else."""
    other = Workspace.open(workspace.path, user="Bilal")
    yield other
    other.close()


@pytest.fixture
def seen(view, qtbot, sara):
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    return view


@pytest.fixture
def clash(seen, sara, bilal):
    """Let Bilal change a field that is being edited, and then keep what was typed into it."""

    def clash(key, typed, **theirs):
        seen.detail.edit(key)
        record = bilal.contacts.get(sara)
        bilal.contacts.save(record, replace(record, **theirs))
        seen.detail.session.editor.line.setText(typed)
        seen.detail.session.finish()
        return seen.detail.session.editor

    return clash


def test_a_clash_says_who_changed_the_field_and_to_what(clash):
    editor = clash(TITLE, "Director", title="Chair")
    assert plain(editor.problem.text()) == "Meanwhile Bilal changed this to: Chair. Yours is not saved."


def test_the_author_is_who_changed_this_field_not_who_changed_the_contact_last(clash, sara, bilal, workspace):
    record = bilal.contacts.get(sara)
    bilal.contacts.save(record, replace(record, title="Chair"))
    record = workspace.contacts.get(sara)
    workspace.contacts.save(record, replace(record, department="Cotton"))
    assert bilal.history.last_author("contact", sara, frozenset({"title"})) == "Bilal"
    assert bilal.history.last_author("contact", sara, frozenset({"department"})) == "Amna"


def test_a_clash_in_a_phone_names_the_stored_number(clash, workspace, sara):
    points = workspace.contacts.get(sara).points
    theirs = (replace(points[0], value="+92 300 555 7777"), *points[1:])
    editor = clash(FieldKey(FieldKind.PHONE, points[0].id), "+92 300 555 8888", points=theirs)
    assert "changed this to: Mobile: +92 300 555 7777" in plain(editor.problem.text())


def test_a_phone_removed_meanwhile_can_be_kept(clash, qtbot, workspace, sara):
    points = workspace.contacts.get(sara).points
    editor = clash(FieldKey(FieldKind.PHONE, points[0].id), "+92 300 555 8888", points=points[1:])
    assert plain(editor.problem.text()) == "Meanwhile Bilal removed this. Yours is not saved."
    qtbot.mouseClick(editor.keep_mine, Qt.MouseButton.LeftButton)
    stored = workspace.contacts.get(sara).of_kind(PointKind.PHONE)
    assert [point.value for point in stored] == ["+92 42 3571 0044", "+92 300 555 8888"]


def test_mine_can_be_kept(clash, qtbot, workspace, sara, seen):
    editor = clash(TITLE, "Director", title="Chair")
    qtbot.mouseClick(editor.keep_mine, Qt.MouseButton.LeftButton)
    assert workspace.contacts.get(sara).title == "Director"
    assert seen.detail.session.editor is None


def test_going_elsewhere_decides_nothing(clash, workspace, sara, seen):
    clash(TITLE, "Director", title="Chair")
    seen.focus_list()
    assert seen.detail.session.editor.line.text() == "Director"
    seen.detail.edit(FieldKey(FieldKind.COMPANY))
    assert workspace.contacts.get(sara).title == "Chair"
    assert "Bilal changed this to: Chair" in plain(seen.detail.unsaved.text.text())


def test_what_was_set_aside_outlives_another_save(clash, qtbot, workspace, sara, seen):
    clash(TITLE, "Director", title="Chair")
    seen.detail.edit(FieldKey(FieldKind.COMPANY))
    seen.detail.session.editor.line.setText("Ravi Foods")
    seen.detail.session.finish()
    assert workspace.contacts.get(sara).company == "Ravi Foods"
    qtbot.mouseClick(seen.detail._take_up, Qt.MouseButton.LeftButton)
    assert seen.detail.session.editor.line.text() == "Director"


def test_nothing_is_called_saved_until_the_choice_is_made(clash, qtbot, seen):
    states = []
    seen.saved_changed.connect(states.append)
    editor = clash(TITLE, "Director", title="Chair")
    assert states[-1] is False
    assert seen.detail.header.saved.text() == ""
    qtbot.mouseClick(editor.take_theirs, Qt.MouseButton.LeftButton)
    assert states[-1] is True


def test_a_removal_that_clashes_can_be_insisted_on(seen, qtbot, bilal, workspace, sara):
    record = bilal.contacts.get(sara)
    gone = record.points[0]
    changed = (replace(gone, value="+92 300 555 7777"), *record.points[1:])
    bilal.contacts.save(record, replace(record, points=changed))
    seen.detail.fields.remove_requested.emit(FieldKey(FieldKind.PHONE, gone.id))
    assert "Bilal changed this to" in plain(seen.detail.unsaved.text.text())
    assert workspace.contacts.get(sara).points[0].value == "+92 300 555 7777"
    qtbot.mouseClick(seen.detail._insist, Qt.MouseButton.LeftButton)
    assert gone.id not in {point.id for point in workspace.contacts.get(sara).points}
    assert not seen.detail.unsaved.isVisible()
