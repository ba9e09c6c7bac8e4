"""Alarms: for whom they ring, and what they survive; the simulated year has everything else."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop_crm.domain.activities import ActivityDraft, Completion, Occurrences, When
from desktop_crm.domain.recurrence import Recurrence
from tests.support.databases import plain_connection

TODAY = date(2026, 3, 2)


@pytest.fixture
def at(clock):
    """Set the clock to a time of the day the tests live in, or of another one."""

    def set_it(hour, minute=0, day=TODAY):
        clock.moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)

    set_it(8)
    return set_it


def call(start=time(15), *, lead=10, day=TODAY, rule="", **values):
    recurrence = Recurrence.parse(rule) if rule else None
    when = When(day, start, 30, "UTC") if start else When(day)
    return ActivityDraft("call", "price list", when, alarm_lead=lead, recurrence=recurrence, **values)


def fresh(workspace):
    ringing = workspace.reminders.ring()
    return [r.item.day for r in ringing.due if r.id in ringing.fresh]


def listed(workspace):
    return [reminder.item.day for reminder in workspace.reminders.due()]


def test_an_alarm_rings_at_its_lead_time_and_not_before(workspace, at):
    workspace.activities.add(call())
    assert workspace.reminders.next_at() == datetime(2026, 3, 2, 14, 50, tzinfo=UTC)

    at(14, 49)
    assert fresh(workspace) == []
    at(14, 50)
    assert fresh(workspace) == [TODAY]
    assert fresh(workspace) == []
    assert listed(workspace) == [TODAY]
    assert workspace.reminders.next_at() is None


def test_of_two_windows_of_a_person_one_sounds_and_both_list(open_as, at):
    first, second = open_as("anna"), open_as("anna")
    first.activities.add(call())
    at(15)

    assert fresh(second) == [TODAY]
    assert fresh(first) == []
    assert listed(first) == listed(second) == [TODAY]


def test_what_is_for_somebody_else_rings_for_them_alone(open_as, at):
    anna, bilal = open_as("anna"), open_as("bilal")
    anna.activities.add(call(owner="bilal"))
    at(15)

    assert fresh(anna) == []
    assert fresh(bilal) == [TODAY]


def test_what_is_handed_over_while_it_rings_goes_on_ringing_for_the_other(open_as, at):
    anna, bilal = open_as("anna"), open_as("bilal")
    anna.activities.add(call())
    at(15)
    [reminder] = anna.reminders.ring().due

    anna.activities.delegate([reminder.item.ref], "bilal")

    assert listed(anna) == []
    assert fresh(bilal) == [TODAY]


def test_what_is_timeless_counts_from_nine_in_the_morning(workspace, at):
    workspace.activities.add(call(None, lead=30, day=TODAY + timedelta(days=1)))

    assert workspace.reminders.next_at() == datetime(2026, 3, 3, 8, 30, tzinfo=UTC)


def test_what_is_planned_within_its_lead_time_rings_at_once_and_what_has_begun_never(workspace, at):
    at(14, 55)
    workspace.activities.add(call())
    workspace.activities.add(call(time(14)))

    assert fresh(workspace) == [TODAY]


def test_a_snoozed_alarm_is_silent_until_its_time_and_then_rings_once(workspace, at):
    workspace.activities.add(call())
    at(15)
    [reminder] = workspace.reminders.ring().due

    workspace.reminders.snooze([reminder.id], datetime(2026, 3, 3, 9, tzinfo=UTC))

    assert listed(workspace) == []
    assert workspace.reminders.next_at() == datetime(2026, 3, 3, 9, tzinfo=UTC)
    at(9, day=date(2026, 3, 3))
    assert fresh(workspace) == [TODAY]
    assert fresh(workspace) == []
    assert workspace.reminders.due()[0].snoozes == 1


def test_a_dismissed_alarm_cannot_be_snoozed_back_by_a_window_that_still_lists_it(open_as, at):
    first, second = open_as("anna"), open_as("anna")
    first.activities.add(call())
    at(15)
    [reminder] = first.reminders.ring().due
    second.reminders.dismiss([reminder.id])

    first.reminders.snooze([reminder.id], datetime(2026, 3, 2, 15, 5, tzinfo=UTC))

    at(16)
    assert fresh(first) == []
    assert first.activities.get(reminder.item.ref).done_at == ""


def test_undoing_brings_the_alarm_back_into_the_list_without_a_second_sound(workspace, at):
    workspace.activities.add(call())
    at(15)
    [reminder] = workspace.reminders.ring().due
    ref = reminder.item.ref
    for deed in (
        lambda: workspace.completing.complete([ref], Completion("reached")),
        lambda: workspace.activities.erase([ref]),
        lambda: workspace.activities.move(ref, When(TODAY + timedelta(days=2), time(9), 30, "UTC")),
    ):
        deed()
        assert listed(workspace) == []

        workspace.undo.undo()

        assert fresh(workspace) == []
        assert listed(workspace) == [TODAY]


def test_a_rescheduled_alarm_rings_again_at_its_new_time(workspace, at):
    workspace.activities.add(call())
    at(15)
    [reminder] = workspace.reminders.ring().due

    workspace.activities.move(reminder.item.ref, When(TODAY, time(17), 30, "UTC"))

    assert listed(workspace) == []
    at(16, 50)
    assert fresh(workspace) == [TODAY]


def test_changing_one_occurrence_or_all_that_follow_rings_nothing_twice(workspace, at):
    workspace.activities.add(call(rule="FREQ=DAILY", lead=24 * 60))
    at(15)
    [today, tomorrow] = workspace.reminders.ring().due
    workspace.reminders.dismiss([today.id])

    for reminder, which in ((today, Occurrences.THIS), (tomorrow, Occurrences.FOLLOWING)):
        seen = workspace.activities.get(reminder.item.ref)
        workspace.activities.save(seen, replace(seen, place="Room 2"), which)

    assert fresh(workspace) == []
    assert listed(workspace) == [TODAY + timedelta(days=1)]


def test_after_a_long_absence_everything_missed_is_there_at_once(workspace, at):
    workspace.activities.add(call(rule="FREQ=DAILY"))

    at(15, day=TODAY + timedelta(days=20))
    ringing = workspace.reminders.ring()

    assert len(ringing.due) == len(ringing.fresh) == 21
    assert ringing.next_at == datetime(2026, 3, 23, 14, 50, tzinfo=UTC)


def test_what_was_handled_long_ago_is_forgotten_and_rings_no_more(workspace, at):
    workspace.activities.add(call(rule="FREQ=DAILY"))
    for week in range(1, 30):
        at(15, day=TODAY + timedelta(days=7 * week))
        workspace.reminders.dismiss([reminder.id for reminder in workspace.reminders.ring().due])

    with plain_connection(workspace.path) as file:
        assert file.execute("SELECT count(*) FROM reminder").fetchone()[0] < 80
    assert fresh(workspace) == []
    assert listed(workspace) == []


def test_a_changed_lead_time_rings_what_it_makes_due_and_nothing_that_has_begun(workspace, at):
    workspace.activities.add(call(rule="FREQ=DAILY"))
    at(16)
    workspace.reminders.dismiss([reminder.id for reminder in workspace.reminders.ring().due])
    seen = workspace.activities.get(workspace.agenda.between(TODAY, TODAY)[0].ref)

    workspace.activities.save(seen, replace(seen, alarm_lead=2 * 24 * 60))

    assert fresh(workspace) == [TODAY + timedelta(days=1), TODAY + timedelta(days=2)]


def test_what_is_handled_before_any_window_took_it_does_not_stop_what_follows(workspace, at):
    workspace.activities.add(call(rule="FREQ=DAILY"))
    at(15)
    workspace.reminders.dismiss([reminder.id for reminder in workspace.reminders.due()])
    assert fresh(workspace) == []

    at(15, day=TODAY + timedelta(days=1))
    assert fresh(workspace) == [TODAY + timedelta(days=1)]


def test_in_a_file_that_may_only_be_read_what_is_due_is_listed(workspace, at):
    workspace.activities.add(call())
    workspace._db.read_only = True
    at(15)

    ringing = workspace.reminders.ring()

    assert [reminder.item.day for reminder in ringing.due] == [TODAY]
    assert not ringing.fresh
