"""Series in the window: made from examples, edited, applied, stopped; a step that slips may take the rest."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.series import ActivitySeries, SeriesStep, Unit
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.series.apply_dialog import ApplySeriesDialog
from desktop_crm.ui.series.manage_dialog import ManageSeriesDialog
from desktop_crm.ui.series.step_texts import offset_text
from tests.support.databases import person

VISIT = ActivitySeries(
    "After a visit",
    (SeriesStep("todo", 0, regarding="Thanks"), SeriesStep("call", 1, Unit.WEEKS, regarding="Offer")),
)


@pytest.fixture
def managed(workspace, jobs, qtbot):
    dialog = ManageSeriesDialog(workspace, workspace.kinds.all(), ("anna", "bilal"), jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def names(workspace):
    return [series.name for series in workspace.series.all()]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_file_is_offered_three_examples(managed, workspace, qtbot):
    assert managed.empty.isVisible()

    click(qtbot, managed.examples)

    assert len(names(workspace)) == 3
    assert managed.list.count() == 3
    assert managed.editor.isVisible()
    assert managed.editor.list.count() >= 3


def test_a_new_series_is_typed_and_saved(managed, workspace, qtbot):
    click(qtbot, managed.new)
    managed.editor.name.setText("Quote chase")
    form = managed.editor.form
    form.regarding.setText("Has the quote arrived?")
    form.start.setText("10:00")
    form.count.setValue(3)
    form.lead.setEditText("15")
    click(qtbot, managed.editor.add)
    form.kind.setCurrentIndex(form.kind.findData("todo"))
    form.side.setCurrentIndex(form.side.findData(-1))
    form.count.setValue(1)
    form.owner.setEditText("bilal")

    click(qtbot, managed.editor.save)

    [series] = workspace.series.all()
    before, after = series.steps
    assert (before.kind, before.offset, before.owner) == ("todo", -1, "bilal")
    assert (after.kind, after.offset, after.alarm_lead, f"{after.start:%H:%M}") == ("call", 3, 15, "10:00")
    assert after.regarding == "Has the quote arrived?"


def test_without_a_name_nothing_is_saved_and_it_is_said_why(managed, workspace, qtbot):
    click(qtbot, managed.new)
    click(qtbot, managed.editor.save)

    assert managed.editor.problem.isVisible()
    assert names(workspace) == []


def test_a_time_that_is_none_keeps_the_step_as_it_was(managed, workspace, qtbot):
    click(qtbot, managed.new)
    managed.editor.name.setText("Chase")
    managed.editor.form.start.setText("soon")
    click(qtbot, managed.editor.save)

    assert managed.editor.problem.isVisible()
    assert names(workspace) == []


def test_a_series_is_deleted_and_undone(managed, workspace, qtbot):
    workspace.series.save(VISIT)
    managed._read(0)

    click(qtbot, managed.editor.remove)
    assert names(workspace) == []

    workspace.undo.undo()
    assert names(workspace) == ["After a visit"]


@pytest.mark.parametrize(
    ("offset", "unit", "text"),
    [
        (0, Unit.DAYS, "on the day"),
        (3, Unit.DAYS, "after"),
        (-2, Unit.WEEKS, "before"),
        (1, Unit.MONTHS, "after"),
    ],
)
def test_a_step_says_when_it_is(offset, unit, text):
    assert text in offset_text(SeriesStep("call", offset, unit))


def test_applying_shows_what_will_be_planned_when(workspace, qtbot):
    series = workspace.series.save(VISIT)
    dialog = ApplySeriesDialog("For Sara", [series], workspace.kinds.get, workspace.clock)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.anchor.setText("2030-03-13")

    lines = [dialog.steps.item(row).text() for row in range(dialog.steps.count())]
    assert len(lines) == 2
    assert "Thanks" in lines[0]
    assert "2030" in lines[0]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.anchor, Qt.Key.Key_Return)
    assert chosen.args == [series.id, date(2030, 3, 13)]


def test_a_day_that_is_none_cannot_be_applied_from(workspace, qtbot):
    series = workspace.series.save(VISIT)
    dialog = ApplySeriesDialog("For Sara", [series], workspace.kinds.get, workspace.clock)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.anchor.setText("someday")

    assert not dialog._ok.isEnabled()
    assert dialog.steps.count() == 0


@pytest.fixture
def running(office):
    """The sample office with a series applied to a contact that is shown."""
    workspace = office.workspace
    ali = workspace.contacts.add(person("Ali", "Raza"))
    office.desk.navigation.open_contact(ali)
    series = workspace.series.save(VISIT)
    workspace.series.apply(series.id, [ali], workspace.clock.today() + timedelta(days=7))
    return ali


def planned(office, contact_id):
    items = office.workspace.timeline.of_contact(contact_id).planned
    return {entry.item.regarding: entry.item for entry in items}


def test_a_series_is_stopped_with_one_command_and_one_undo_brings_it_back(office, running):
    office._actions.run(CommandId.STOP_SERIES)
    assert planned(office, running) == {}

    office.workspace.undo.undo()
    assert set(planned(office, running)) == {"Thanks", "Offer"}


def test_a_step_that_is_moved_offers_to_move_the_rest(office, running, qtbot):
    before = planned(office, running)
    offered = office.window.undo_bar.offered

    office.workspace.activities.move_to([before["Thanks"].ref], before["Thanks"].day + timedelta(days=2))
    qtbot.waitUntil(offered.isVisible)
    offered.click()

    after = planned(office, running)
    assert after["Offer"].day > before["Offer"].day
    assert after["Thanks"].day == before["Thanks"].day + timedelta(days=2)
    assert not offered.isVisible()


def test_applying_for_nobody_running_says_so(office, running):
    office._actions.run(CommandId.STOP_SERIES)
    office._actions.run(CommandId.STOP_SERIES)

    assert "No series" in office.window.undo_bar.text.text()


def test_the_command_asks_which_series(office, running):
    office._actions.run(CommandId.APPLY_SERIES)

    [dialog] = office.window.findChildren(ApplySeriesDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert isinstance(office.jobs, JobRunner)
