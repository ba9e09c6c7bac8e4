from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, Completion, Occurrences, When
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.activities.activity_dialog import ActivityDialog

LONDON = "Europe/London"
FRIDAY = date(2026, 3, 13)
AT_THREE = When(FRIDAY, time(15), 10, LONDON)
CTRL_ENTER = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def dialog(qtbot, workspace, jobs):
    dialog = ActivityDialog(workspace, jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def saved_by(dialog, qtbot, *press):
    """Return the refs that are stored by a press of keys."""
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog, *(press or CTRL_ENTER))
    return saved.args[0]


def test_a_call_is_planned_with_what_is_typed(dialog, qtbot, workspace, find):
    dialog.show_draft(workspace.activities.draft("call", [find("Sara")], day=FRIDAY))
    dialog.form.regarding.setEditText("Price list")
    qtbot.keyClicks(dialog.form.when.time, "3pm")
    dialog.form.details.setPlainText("Spring prices")

    (ref,) = saved_by(dialog, qtbot)

    record = workspace.activities.get(ref)
    assert (record.kind, record.regarding, record.details) == ("call", "Price list", "Spring prices")
    assert record.when == AT_THREE
    assert record.alarm_lead == 10
    assert [p.name for p in record.participants] == ["Sara Malik"]
    assert not dialog.isVisible()


def test_a_time_typed_with_the_date_goes_to_its_own_field(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("call"))
    dialog.form.when.date.clear()
    qtbot.keyClicks(dialog.form.when.date, "fri 3pm")

    (ref,) = saved_by(dialog, qtbot)

    assert workspace.activities.get(ref).when == AT_THREE


def test_what_is_being_typed_is_left_alone_until_the_field_is_left(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("call"))
    field = dialog.form.when.date
    field.setFocus()
    field.clear()
    for letter in "fri 3pm":
        qtbot.keyClicks(field, letter)
        qtbot.waitUntil(lambda: not dialog._later.isActive())
    assert field.text() == "fri 3pm"
    assert field.echo == "Fri 13 Mar 2026, 15:00"

    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert (field.text(), dialog.form.when.time.text()) == ("Fri 13 Mar 2026", "15:00")


def test_a_repeat_typed_with_the_date_is_taken_up(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("todo"))
    dialog.form.when.date.clear()
    qtbot.keyClicks(dialog.form.when.date, "every 2 weeks mon")

    (ref,) = saved_by(dialog, qtbot)

    record = workspace.activities.get(ref)
    assert record.recurrence == Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")
    assert record.when.day == date(2026, 3, 16)


def test_contacts_are_found_as_one_types_and_taken_with_enter(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("call"))
    field = dialog.form.people

    qtbot.keyClicks(field.line, "332")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClicks(field.line, "ingr")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)

    assert [p.name for p in field.people()] == ["Omar Haddad", "Ingrid Solberg"]
    assert dialog.isVisible()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert [p.name for p in field.people()] == ["Omar Haddad"]


def test_one_for_each_contact_makes_as_many_activities(dialog, qtbot, workspace, find):
    dialog.show_draft(workspace.activities.draft("call", [find("Sara")]))
    assert not dialog.form.each.isVisible()
    dialog.form.people.line.setFocus()
    qtbot.keyClicks(dialog.form.people.line, "omar")
    qtbot.keyClick(dialog.form.people.line, Qt.Key.Key_Return)
    dialog.form.each.setChecked(True)

    refs = saved_by(dialog, qtbot)

    people = [[p.name for p in workspace.activities.get(ref).participants] for ref in refs]
    assert people == [["Sara Malik"], ["Omar Haddad"]]


def test_another_kind_brings_its_own_length_and_alarm_but_keeps_what_was_chosen(dialog, qtbot, workspace):
    draft = workspace.activities.draft("call", day=FRIDAY, start=time(15))
    dialog.show_draft(draft)
    qtbot.mouseClick(dialog.form.kind.chips["meeting"], Qt.MouseButton.LeftButton)
    assert dialog.form.when.duration.minutes() == 60

    dialog.show_draft(draft)
    dialog.form.when.duration.show_minutes(25)
    qtbot.mouseClick(dialog.form.kind.chips["meeting"], Qt.MouseButton.LeftButton)
    assert dialog.form.when.duration.minutes() == 25


def test_what_else_is_planned_then_is_said_and_does_not_stop_saving(dialog, qtbot, workspace, plan, find):
    plan("meeting", when=replace(AT_THREE, duration=60), contact_ids=(find("Omar"),))
    dialog.show_draft(workspace.activities.draft("call", day=FRIDAY, start=time(15, 30)))

    qtbot.waitUntil(lambda: "Omar Haddad" in dialog.conflict.text.text())
    dialog.form.when.time.setText("17:00")
    qtbot.waitUntil(dialog.conflict.isHidden)
    dialog.form.when.time.setText("15:30")
    assert saved_by(dialog, qtbot)


def test_an_activity_does_not_stand_in_its_own_way(dialog, qtbot, workspace, plan):
    dialog.show_record(plan(when=AT_THREE))
    dialog.form.when.time.setText("15:05")
    other = plan("meeting", when=When(FRIDAY, time(18), 60, LONDON))
    dialog.form.when.time.setText("18:30")

    qtbot.waitUntil(lambda: "Meeting" in dialog.conflict.text.text())
    assert "Call" not in dialog.conflict.text.text()
    assert other.kind == "meeting"


def test_what_cannot_be_read_is_told_and_nothing_is_stored(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("call"))
    dialog.form.when.date.setText("someday")

    qtbot.keyClick(dialog, *CTRL_ENTER)

    assert "not a date" in dialog.problem.text()
    assert dialog.isVisible()
    assert workspace.agenda.between(date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_esc_leaves_at_once_where_nothing_was_typed(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("call"))

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_esc_asks_once_before_it_forgets_what_was_typed(dialog, qtbot, workspace):
    dialog.show_draft(workspace.activities.draft("call"))
    dialog.form.regarding.setEditText("Price list")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved" in dialog.unsaved.text.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_time_is_a_change_that_is_stored(dialog, qtbot, workspace, plan, find):
    record = plan(regarding="Price list", when=AT_THREE, contact_ids=(find("Sara"),))
    dialog.show_record(record)
    dialog.form.when.date.setText("mon")

    (ref,) = saved_by(dialog, qtbot)

    stored = workspace.activities.get(ref)
    assert stored.when.day == date(2026, 3, 16)
    assert (stored.reschedules, stored.first_day) == (1, FRIDAY)
    assert stored.regarding == "Price list"


WEEKLY = Recurrence("FREQ=WEEKLY;BYDAY=FR")


@pytest.fixture
def second_friday(workspace, plan):
    """The second occurrence of a call on Fridays."""
    record = plan(regarding="Weekly call", when=AT_THREE, recurrence=WEEKLY)
    return workspace.activities.get(ActivityRef(record.id, "2026-03-20"))


@pytest.mark.parametrize(
    ("answer", "regardings"),
    [
        ("only_this", ["Weekly call", "Budget", "Weekly call"]),
        ("following", ["Weekly call", "Budget", "Budget"]),
        ("all_of_them", ["Budget", "Budget", "Budget"]),
    ],
)
def test_a_repeated_activity_asks_how_far_a_change_reaches(
    dialog, qtbot, workspace, second_friday, answer, regardings
):
    dialog.show_record(second_friday)
    dialog.form.regarding.setEditText("Budget")
    qtbot.keyClick(dialog, *CTRL_ENTER)
    assert dialog.isVisible()

    with qtbot.waitSignal(dialog.saved):
        getattr(dialog, answer).click()

    items = workspace.agenda.between(FRIDAY, date(2026, 3, 27))
    assert [item.regarding for item in items] == regardings


def test_another_rule_is_not_for_one_alone(dialog, qtbot, second_friday):
    dialog.show_record(second_friday)
    dialog.form.repeat.interval.setValue(2)

    qtbot.keyClick(dialog, *CTRL_ENTER)

    assert not dialog.only_this.isVisible()
    assert dialog.following.isVisible()


@pytest.fixture
def colleague(workspace, clock):
    """The same file in another window."""
    opened = Workspace.open(workspace.path, clock=clock, user="Bilal")
    yield opened
    opened.close()


@pytest.fixture
def clashing(dialog, qtbot, workspace, plan, colleague):
    """A dialog whose regarding somebody else has changed meanwhile."""
    record = plan(regarding="Price list", when=AT_THREE)
    dialog.show_record(record)
    dialog.form.regarding.setEditText("Mine")
    dialog.form.place.setText("By phone")
    colleague.activities.save(record, replace(record, regarding="Theirs"), Occurrences.ALL)
    qtbot.keyClick(dialog, *CTRL_ENTER)
    return dialog, ActivityRef(record.id)


def test_a_clash_names_who_and_what(clashing):
    dialog, _ = clashing

    assert dialog.isVisible()
    text = dialog.clash.text.text()
    assert "Bilal" in text
    assert "Theirs" in text
    assert "By phone" not in text


def test_mine_can_be_kept_over_theirs(clashing, workspace):
    dialog, ref = clashing
    dialog.keep_mine.click()

    stored = workspace.activities.get(ref)
    assert (stored.regarding, stored.place) == ("Mine", "By phone")


def test_theirs_can_be_taken(clashing, workspace):
    dialog, ref = clashing
    dialog.take_theirs.click()

    assert dialog.form.regarding.currentText() == "Theirs"
    assert workspace.activities.get(ref).regarding == "Theirs"


def test_of_what_is_done_the_result_can_be_put_right(dialog, qtbot, workspace, plan, find):
    record = plan(when=AT_THREE, contact_ids=(find("Sara"),))
    ref = ActivityRef(record.id)
    workspace.completing.complete([ref], Completion("no_answer"))
    dialog.show_record(workspace.activities.get(ref))
    assert dialog.outcome.isVisible()
    assert not dialog.form.when.isVisible()

    qtbot.mouseClick(dialog.outcome.results.chips["reached"], Qt.MouseButton.LeftButton)
    dialog.outcome.length.setEditText("25")
    saved_by(dialog, qtbot)

    stored = workspace.activities.get(ref)
    assert (stored.result, stored.minutes) == ("reached", 25)
    assert workspace.timeline.facts(find("Sara")).last_reached


def test_delegating_is_changing_for_whom(dialog, qtbot, workspace, plan):
    dialog.show_record(plan(when=AT_THREE))
    dialog.form.more.setChecked(True)
    dialog.form.owner.setEditText("Bilal")

    (ref,) = saved_by(dialog, qtbot)

    assert workspace.activities.get(ref).owner == "Bilal"


def test_a_time_elsewhere_is_told_in_the_time_of_here(dialog, workspace):
    dialog.show_draft(ActivityDraft("meeting", when=When(date(2026, 3, 12), time(9), 60, "Asia/Karachi")))

    assert dialog.form.when.zone.isVisible()
    assert "Thu 12 Mar 2026, 04:00" in dialog.form.when.here.text()


def test_what_is_seldom_wanted_is_shown_on_demand(dialog, workspace):
    dialog.show_draft(workspace.activities.draft("call"))
    assert not dialog.form.owner.isVisible()
    assert list(dialog.form.priority.chips) == [1, 3, 5]

    dialog.form.more.setChecked(True)
    assert dialog.form.owner.isVisible()
    assert list(dialog.form.priority.chips) == [1, 2, 3, 4, 5]


def test_no_two_fields_have_the_same_key(dialog, workspace):
    from PySide6.QtWidgets import QAbstractButton, QLabel

    dialog.show_draft(workspace.activities.draft("meeting"))
    dialog.form.more.setChecked(True)
    texts = [w.text() for w in dialog.findChildren(QLabel) + dialog.findChildren(QAbstractButton)]
    keys = [t[t.index("&") + 1].casefold() for t in texts if "&" in t]
    assert len(keys) == len(set(keys)) >= 8
