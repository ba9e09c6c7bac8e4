from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, LogEntry, When
from desktop_crm.ui.calling.view import CallingView
from desktop_crm.ui.contacts.lane import Lane

ENTER = Qt.Key.Key_Return


@pytest.fixture
def view(qtbot, workspace, jobs, people):
    view = CallingView(workspace, Lane(jobs))
    qtbot.addWidget(view)
    view.resize(1200, 760)
    view.show()
    view.start(people, "Customers")
    return view


def press(qtbot, view, *keys):
    for key in keys:
        qtbot.keyClick(view.focusWidget(), key)


def last_of(workspace, contact_id):
    """The newest activity with a contact."""
    return workspace.timeline.of_contact(contact_id).past[0].item


def facts(workspace, contact_id):
    return workspace.timeline.facts(contact_id)


def test_one_contact_is_shown_with_its_numbers(view):
    assert view.card.name.text() == "Sara Malik"
    assert view.card.about.text() == "Indus Textiles"
    assert [number.text() for number in view.card.numbers] == ["+92 42 3571 0044"]
    assert view.header.count.text() == "1 of 3"


def test_a_key_and_enter_log_the_result_and_show_the_next(view, qtbot, workspace, people):
    press(qtbot, view, "2", "0", ENTER)

    assert last_of(workspace, people[0]).result == "no_answer"
    assert facts(workspace, people[0]).next_kind == ""
    assert view.card.name.text() == "Omar Haddad"


def test_the_next_step_that_a_result_calls_for_is_planned_with_it(view, qtbot, workspace, people):
    press(qtbot, view, "n", ENTER)
    press(qtbot, view, "r", "w", ENTER)

    assert facts(workspace, people[0]).next_day == date(2026, 3, 12)
    assert facts(workspace, people[1]).next_day == date(2026, 3, 18)


def test_words_are_kept_with_the_call(view, qtbot, workspace, people):
    view.panel.text.setFocus()
    qtbot.keyClicks(view.panel.text, "Not now, in spring")
    qtbot.keyClick(view.panel.text, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    view.panel.text.setFocus()
    qtbot.keyClick(view.panel.text, ENTER, Qt.KeyboardModifier.ControlModifier)

    item = last_of(workspace, people[0])
    assert (item.result, item.details) == ("later", "Not now, in spring")
    assert view.panel.text.toPlainText() == ""


def test_a_call_planned_for_today_is_the_one_that_is_completed(view, qtbot, workspace, people):
    planned = workspace.activities.add(
        ActivityDraft("call", "Tender", When(date(2026, 3, 10)), contact_ids=(people[0],))
    )
    view.start(people, "Customers")
    assert "Tender" in view.card.planned.text.text()

    press(qtbot, view, "r", "0", ENTER)

    assert workspace.activities.get(ActivityRef(planned)).result == "reached"
    assert len(workspace.timeline.of_contact(people[0]).past) == 1


def test_the_last_three_touches_are_shown(view, qtbot, clock, workspace, people):
    for n in range(4):
        clock.pass_seconds(60)
        workspace.completing.log([people[0]], LogEntry("call", "reached", details=f"Call {n}"))
    view.start(people, "Customers")

    def touches():
        texts = [label.text() for label in view.card.findChildren(QLabel) if label.isVisible()]
        return [text for text in texts if text.startswith("Call ") and text[5:].isdigit()]

    qtbot.waitUntil(lambda: touches() == ["Call 3", "Call 2", "Call 1"])


def test_the_time_runs_while_a_contact_is_shown_and_is_kept_with_it(view, qtbot, clock, workspace, people):
    clock.pass_seconds(125)
    view._show_time()
    assert view.timer.text() == "02:05"

    press(qtbot, view, "r", "0", ENTER)

    assert last_of(workspace, people[0]).minutes == 2
    assert view.timer.text() == "00:00"


def test_pages_up_and_down_go_back_and_on_without_logging(view, qtbot, workspace, people):
    press(qtbot, view, Qt.Key.Key_PageDown)
    assert view.card.name.text() == "Omar Haddad"
    press(qtbot, view, Qt.Key.Key_PageUp)
    assert view.card.name.text() == "Sara Malik"
    assert workspace.timeline.of_contact(people[0]).past == ()


def test_going_back_tells_what_was_logged_and_another_result_replaces_it(view, qtbot, workspace, people):
    press(qtbot, view, "n", "0", ENTER)
    press(qtbot, view, Qt.Key.Key_PageUp)
    assert "No answer" in view.panel.logged.text.text()

    press(qtbot, view, "r", "0", ENTER)

    assert [entry.item.result for entry in workspace.timeline.of_contact(people[0]).past] == ["reached"]
    assert [line.result for line in view.session.tally(workspace.clock.now()).lines] == ["reached"]


def test_enter_on_what_is_logged_already_only_goes_on(view, qtbot, workspace, people):
    press(qtbot, view, "n", "0", ENTER)
    press(qtbot, view, Qt.Key.Key_PageUp, ENTER)

    assert view.card.name.text() == "Omar Haddad"
    assert len(workspace.timeline.of_contact(people[0]).past) == 1


def test_at_the_end_stands_the_tally(view, qtbot):
    press(qtbot, view, "n", "0", ENTER)
    press(qtbot, view, "n", "0", ENTER)
    press(qtbot, view, Qt.Key.Key_PageDown)

    assert view.tally.isVisible()
    assert [line[:2] for line in view.tally.lines] == [("No answer", "2")]
    assert "1 contact" in view.tally.rest.text()
    with qtbot.waitSignal(view.left):
        press(qtbot, view, Qt.Key.Key_Escape)


def test_those_who_were_not_shown_are_said_to_be_not_called(view, qtbot, dressed):
    press(qtbot, view, "n", "0", ENTER)
    press(qtbot, view, Qt.Key.Key_Escape)

    assert "not called" in view.tally.rest.text()
    assert "reached" not in view.tally.rest.text()


def test_esc_ends_early_and_one_can_still_go_back(view, qtbot):
    press(qtbot, view, Qt.Key.Key_Escape)
    assert view.tally.isVisible()

    view.back_button.click()
    assert view.card.name.text() == "Sara Malik"
    assert view.card.isVisible()


def test_each_log_can_be_undone(view, qtbot, workspace, people):
    press(qtbot, view, "r", "w", ENTER)
    workspace.undo.undo()

    assert workspace.timeline.of_contact(people[0]).past == ()
    assert facts(workspace, people[0]).next_kind == ""


def test_somebody_who_is_gone_is_passed_over(view, qtbot, workspace, people):
    workspace.contacts.trash([people[1]])
    workspace.contacts.purge([people[1]])

    press(qtbot, view, "r", "0", ENTER)

    assert view.card.name.text() == "Ingrid Solberg"


def test_pressing_a_number_dials_it(view, qtbot):
    with qtbot.waitSignal(view.link_requested) as link:
        view.card.numbers[0].click()
    assert link.args[0].startswith("tel:+92")


def test_everything_that_takes_the_keyboard_has_a_name(view):
    nameless = [
        widget
        for widget in view.findChildren(QAbstractButton)
        if widget.isVisible() and not (widget.accessibleName() or widget.text())
    ]
    assert nameless == []


def test_mirrored_and_at_twice_the_size_it_still_paints(view, qapp):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)

    assert not view.grab().isNull()
