from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.activities import ActivityRef, When
from desktop_crm.ui.activities.activity_dialog import ActivityDialog
from desktop_crm.ui.activities.completing_dialog import CompletingDialog
from desktop_crm.ui.button_keys import ButtonKeys

LONDON = "Europe/London"
TODAY = date(2026, 3, 11)


@pytest.fixture
def complete(qtbot, workspace, jobs):
    """Open the dialog for some records."""

    def complete(*records):
        items = [workspace.activities.item(ActivityRef(record.id)) for record in records]
        dialog = CompletingDialog(workspace, jobs, items)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        return dialog

    return complete


@pytest.fixture
def call(plan, find):
    return plan("call", regarding="Tender", when=When(TODAY), contact_ids=(find("Sara"),))


def press(qtbot, dialog, *keys):
    for key in keys:
        qtbot.keyClick(dialog.focusWidget(), key)


def stored(workspace, record):
    return workspace.activities.get(ActivityRef(record.id))


def next_of(workspace, record):
    facts = workspace.timeline.facts(record.contact_ids[0])
    return facts.next_kind, facts.next_day, facts.next_regarding


def test_enter_alone_completes_with_the_usual_result(complete, qtbot, workspace, call):
    dialog = complete(call)

    press(qtbot, dialog, Qt.Key.Key_Return)

    assert stored(workspace, call).result == "reached"
    assert next_of(workspace, call) == ("", None, "")
    assert not dialog.isVisible()


def test_enter_on_a_result_completes_where_enter_presses_buttons(complete, qtbot, workspace, call, qapp):
    keys = ButtonKeys(qapp, qapp)
    try:
        dialog = complete(call)
        press(qtbot, dialog, "v", "0", Qt.Key.Key_Return)
    finally:
        qapp.focusChanged.disconnect(keys._on_focus)
        keys.deleteLater()

    assert stored(workspace, call).result == "left_message"


def test_a_letter_picks_the_result_and_its_next_step_is_proposed(complete, qtbot, workspace, call):
    dialog = complete(call)

    press(qtbot, dialog, "n")
    assert dialog.next.meant.text() == "Thu 12 Mar 2026"
    press(qtbot, dialog, Qt.Key.Key_Return)

    assert stored(workspace, call).result == "no_answer"
    assert next_of(workspace, call) == ("call", date(2026, 3, 12), "Tender")


def test_a_number_picks_the_result_too(complete, qtbot, workspace, call):
    dialog = complete(call)

    press(qtbot, dialog, "3", Qt.Key.Key_Return)

    assert stored(workspace, call).result == "left_message"


@pytest.mark.parametrize(
    ("key", "day"),
    [("1", date(2026, 3, 12)), ("3", date(2026, 3, 14)), ("w", date(2026, 3, 18)), ("m", date(2026, 4, 11))],
)
def test_after_the_result_one_key_plans_the_next_step(complete, qtbot, workspace, call, key, day):
    dialog = complete(call)

    press(qtbot, dialog, "r", key, Qt.Key.Key_Return)

    assert stored(workspace, call).result == "reached"
    assert next_of(workspace, call) == ("call", day, "Tender")


def test_the_proposed_next_step_can_be_refused_by_one_key(complete, qtbot, workspace, call):
    dialog = complete(call)

    press(qtbot, dialog, "n", "0", Qt.Key.Key_Return)

    assert next_of(workspace, call) == ("", None, "")


def test_any_other_day_can_be_typed(complete, qtbot, workspace, call):
    dialog = complete(call)
    press(qtbot, dialog, "r", "o")
    assert dialog.focusWidget() is dialog.next.date

    qtbot.keyClicks(dialog.next.date, "next fri 9")
    press(qtbot, dialog, Qt.Key.Key_Return)

    facts = workspace.timeline.facts(call.contact_ids[0])
    assert (facts.next_day, facts.next_start) == (date(2026, 3, 20), time(9))


def test_letters_are_words_where_words_are_typed_and_alt_still_picks(complete, qtbot, workspace, call):
    dialog = complete(call)
    dialog.details.setFocus()
    qtbot.keyClicks(dialog.details, "no answer")
    assert dialog.results.value() == "reached"

    qtbot.keyClick(dialog.details, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    dialog.details.setFocus()
    qtbot.keyClick(dialog.details, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    record = stored(workspace, call)
    assert (record.result, record.details) == ("wrong_number", "no answer")


def test_minutes_are_kept(complete, qtbot, workspace, call):
    dialog = complete(call)
    dialog.minutes.setEditText("1h15")

    press(qtbot, dialog, Qt.Key.Key_Return)

    assert stored(workspace, call).minutes == 75


def test_shift_enter_completes_and_shows_the_next_activity(complete, qtbot, workspace, call, monkeypatch):
    opened = []
    monkeypatch.setattr(ActivityDialog, "open", lambda dialog: opened.append(dialog))  # noqa: PLW0108 - bound by the class
    dialog = complete(call)
    press(qtbot, dialog, "n")

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    (following,) = opened
    assert stored(workspace, call).result == "no_answer"
    assert next_of(workspace, call)[0] == ""
    draft = following.form.draft()
    assert (draft.kind, draft.when.day, draft.contact_ids) == ("call", date(2026, 3, 12), call.contact_ids)
    following.deleteLater()


def test_several_are_completed_at_once_and_undone_at_once(complete, qtbot, workspace, plan, find):
    calls = [plan("call", when=When(TODAY), contact_ids=(find(name),)) for name in ("Sara", "Omar")]
    dialog = complete(*calls)

    press(qtbot, dialog, "v", "3", Qt.Key.Key_Return)

    assert {stored(workspace, call).result for call in calls} == {"left_message"}
    assert {next_of(workspace, call)[1] for call in calls} == {date(2026, 3, 14)}
    workspace.undo.undo()
    assert {stored(workspace, call).result for call in calls} == {""}


def test_kinds_are_completed_one_after_the_other(complete, qtbot, workspace, plan, call):
    meeting = plan("meeting", when=When(TODAY))
    dialog = complete(call, meeting)

    press(qtbot, dialog, "r", Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(qtbot, dialog, "n", "0", Qt.Key.Key_Return)

    assert stored(workspace, call).result == "reached"
    assert stored(workspace, meeting).result == "not_held"
    assert not dialog.isVisible()


def test_a_missed_appointment_was_held_when_it_was_planned(complete, qtbot, workspace, plan):
    meeting = plan("meeting", when=When(date(2026, 3, 9), time(14), 60, LONDON))
    dialog = complete(meeting)
    assert dialog.at.text() == "Mon 9 Mar 2026, 14:00"

    press(qtbot, dialog, Qt.Key.Key_Return)

    assert stored(workspace, meeting).done_at == "2026-03-09T14:00:00Z"


def test_what_cannot_be_read_is_told_and_nothing_is_completed(complete, qtbot, workspace, call):
    dialog = complete(call)
    dialog.minutes.setEditText("a while")

    press(qtbot, dialog, Qt.Key.Key_Return)

    assert "no length" in dialog.problem.text()
    assert stored(workspace, call).result == ""


def test_esc_completes_nothing(complete, qtbot, workspace, call):
    dialog = complete(call)

    press(qtbot, dialog, "n", Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert stored(workspace, call).result == ""
