from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.activities import ActivityRef, When
from desktop_crm.ui.activities.log_bar import LogBar
from desktop_crm.ui.contacts.lane import Lane

TODAY = date(2026, 3, 11)
LONDON = "Europe/London"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def bar(qtbot, workspace, jobs, find):
    bar = LogBar(workspace, Lane(jobs))
    qtbot.addWidget(bar)
    bar.resize(560, 260)
    bar.open_for(find("Sara"))
    return bar


def log(bar, qtbot, text="", modifiers=CTRL):
    """Type a text, save it, and return what was made."""
    qtbot.keyClicks(bar.text, text)
    with qtbot.waitSignal(bar.saved) as saved:
        qtbot.keyClick(bar.text, Qt.Key.Key_Return, modifiers)
    return saved.args[0]


def one(workspace, ids):
    (id_,) = ids
    return workspace.activities.get(ActivityRef(id_))


def test_a_call_and_its_follow_up_are_one_line(bar, qtbot, workspace, find):
    made = log(bar, qtbot, "Wants price list; call back fri 3pm")

    done, planned = one(workspace, made.activity_ids), one(workspace, made.follow_up_ids)
    assert (done.kind, done.result, done.details) == ("call", "reached", "Wants price list")
    assert (planned.kind, planned.when) == ("call", When(date(2026, 3, 13), time(15), 10, LONDON))
    assert planned.contact_ids == done.contact_ids == (find("Sara"),)
    assert not bar.isVisible()
    workspace.undo.undo()
    assert workspace.timeline.of_contact(find("Sara")).past == ()


def test_what_will_be_planned_is_shown_before_it_is_stored(bar, qtbot):
    qtbot.keyClicks(bar.text, "Wants price list; call back fri 3pm")

    assert bar.follow_up.isVisible()
    assert bar.follow_up.text.startswith("Call · Fri 13 Mar 2026, 15:00")


@pytest.mark.parametrize(
    ("letter", "result"),
    [("r", "reached"), ("n", "no_answer"), ("v", "left_message"), ("w", "wrong_number"), ("l", "later")],
)
def test_one_letter_is_a_result_and_no_words(bar, qtbot, workspace, letter, result):
    made = log(bar, qtbot, letter)

    done = one(workspace, made.activity_ids)
    assert (done.result, done.details) == (result, "")


def test_a_text_that_begins_with_such_a_letter_is_a_text(bar, qtbot, workspace):
    made = log(bar, qtbot, "Will think about it")

    done = one(workspace, made.activity_ids)
    assert (done.result, done.details) == ("reached", "Will think about it")


def test_alt_and_the_letter_pick_the_result_within_a_text(bar, qtbot, workspace):
    qtbot.keyClicks(bar.text, "Said to ring again")
    qtbot.keyClick(bar.text, Qt.Key.Key_L, ALT)
    made = log(bar, qtbot)

    done = one(workspace, made.activity_ids)
    assert (done.result, done.details) == ("later", "Said to ring again")


def test_no_answer_plans_another_try_which_can_be_refused(bar, qtbot, workspace):
    qtbot.keyClick(bar.text, Qt.Key.Key_N, ALT)
    assert bar.follow_up.text == "Call · Thu 12 Mar 2026"

    qtbot.keyClick(bar.follow_up.chip, Qt.Key.Key_Backspace)
    assert not bar.follow_up.isVisible()
    assert log(bar, qtbot).follow_up_ids == ()


def test_backspace_on_the_chip_turns_it_back_into_words(bar, qtbot, workspace):
    qtbot.keyClicks(bar.text, "Wants price list; call back fri 3pm")

    qtbot.keyClick(bar.follow_up.chip, Qt.Key.Key_Backspace)
    made = log(bar, qtbot)

    assert made.follow_up_ids == ()
    assert one(workspace, made.activity_ids).details == "Wants price list; call back fri 3pm"


def test_logging_completes_the_call_that_was_planned_for_today(bar, qtbot, workspace, plan, find):
    planned = plan(regarding="Tender", when=When(TODAY), contact_ids=(find("Sara"),))
    bar.open_for(find("Sara"))
    assert bar.completes.isChecked()
    assert "Tender" in bar.completes.text()

    made = log(bar, qtbot, "Sends it tomorrow")

    assert made.activity_ids == (planned.id,)
    assert one(workspace, made.activity_ids).regarding == "Tender"


def test_one_tick_makes_it_a_call_of_its_own(bar, qtbot, workspace, plan, find):
    planned = plan(regarding="Tender", when=When(TODAY), contact_ids=(find("Sara"),))
    bar.open_for(find("Sara"))
    bar.completes.setChecked(False)

    made = log(bar, qtbot, "About something else")

    assert made.activity_ids != (planned.id,)
    assert workspace.activities.get(ActivityRef(planned.id)).result == ""


def test_the_activity_it_is_opened_for_is_the_one_completed(bar, qtbot, workspace, plan, find):
    meeting = plan("meeting", when=When(date(2026, 3, 9)), contact_ids=(find("Sara"),))
    bar.open_for(find("Sara"), ActivityRef(meeting.id))
    assert bar.results.value() == "held"

    assert log(bar, qtbot, "Agreed").activity_ids == (meeting.id,)


def test_no_second_try_is_proposed_where_something_is_planned(bar, qtbot, workspace, plan, find):
    plan(when=When(date(2026, 3, 20)), contact_ids=(find("Sara"),))
    bar.open_for(find("Sara"))

    qtbot.keyClick(bar.text, Qt.Key.Key_N, ALT)

    assert not bar.follow_up.isVisible()


def test_with_shift_it_goes_on_to_the_next_person(bar, qtbot):
    with qtbot.waitSignal(bar.next_wanted):
        log(bar, qtbot, "Fine", CTRL | SHIFT)

    assert bar.is_open


def test_the_kind_used_last_is_the_one_it_opens_with(bar, qtbot, find):
    qtbot.mouseClick(bar.kind.chips["meeting"], Qt.MouseButton.LeftButton)
    log(bar, qtbot, "Agreed")

    bar.open_for(find("Omar"))

    assert bar.kind.value() == "meeting"
    assert bar.results.value() == "held"


def test_esc_closes_and_keeps_what_was_typed_for_that_person(bar, qtbot, find):
    qtbot.keyClicks(bar.text, "Half a")
    qtbot.keyClick(bar.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()

    bar.open_for(find("Omar"))
    assert bar.text.toPlainText() == ""
    bar.open_for(find("Sara"))
    assert bar.text.toPlainText() == "Half a"


def test_a_typed_result_is_taken(bar, qtbot, workspace):
    made = log(bar, qtbot, "no answer; again mon")

    assert one(workspace, made.activity_ids).result == "no_answer"
    assert one(workspace, made.follow_up_ids).when.day == date(2026, 3, 16)


def test_a_follow_up_without_a_date_is_for_today(bar, qtbot, workspace):
    made = log(bar, qtbot, "Wants a price list; send price list")

    planned = one(workspace, made.follow_up_ids)
    assert planned.when.day == TODAY
    assert "price list" in planned.regarding


def test_the_bar_begins_with_the_kind_that_was_logged_last(bar, qtbot, find):
    bar.kind.chips["meeting"].click()
    with qtbot.waitSignal(bar.kind_used) as used:
        log(bar, qtbot, "Showed the samples")
    assert used.args == ["meeting"]

    bar.open_for(find("Omar"))
    assert bar.kind.value() == "meeting"


@pytest.mark.parametrize(("last", "first"), [("meeting", "meeting"), ("", "call"), ("visit-of-old", "call")])
def test_a_bar_of_another_day_begins_with_what_it_is_told(qtbot, workspace, jobs, find, last, first):
    bar = LogBar(workspace, Lane(jobs))
    qtbot.addWidget(bar)
    bar.begin_with(last)
    bar.open_for(find("Sara"))
    assert bar.kind.value() == first
