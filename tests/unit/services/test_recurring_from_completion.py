"""What comes again so long after it was done: one is planned at a time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.agenda import TaskRange
from tests.support.activities import TODAY, at, complete, on, plan, planned_days, titles
from tests.support.databases import dump, person

DAY = timedelta(days=1)


@pytest.fixture
def sara(workspace):
    return workspace.contacts.add(person("Sara"))


def again(workspace, sara, rule="FREQ=MONTHLY;INTERVAL=3", when=None, **values):
    return plan(
        workspace,
        "how are you",
        when or on(TODAY),
        rule=rule,
        from_completion=True,
        contact_ids=(sara,),
        **values,
    )


def test_completing_plans_the_next_one_from_the_day_it_was_done(workspace, sara, clock):
    ref = again(workspace, sara, when=at(10, minutes=20), alarm_lead=30, place="phone", priority=2)
    clock.moment += timedelta(days=20)
    complete(workspace, ref)

    [task] = [item for item in workspace.agenda.tasks(TaskRange.ALL) if not item.is_done]
    record = workspace.activities.get(task.ref)
    assert record.when == at(10, day=date(2026, 6, 21), minutes=20)
    assert (record.regarding, record.place, record.priority, record.alarm_lead) == (
        "how are you",
        "phone",
        2,
        30,
    )
    assert record.contact_ids == (sara,)
    assert (record.reschedules, record.result) == (0, "")
    assert workspace.timeline.facts(sara).next_day == date(2026, 6, 21)


def test_it_counts_from_when_it_was_done_not_from_when_that_was_entered(workspace, sara):
    complete(workspace, again(workspace, sara), at=datetime(2026, 2, 10, 12, tzinfo=UTC))

    assert planned_days(workspace) == [date(2026, 5, 10)]


def test_each_is_one_in_the_history(workspace, sara, clock):
    again(workspace, sara, "FREQ=WEEKLY")
    for _ in range(4):
        [task] = [item for item in workspace.agenda.tasks(TaskRange.ALL) if not item.is_done]
        complete(workspace, task.ref)
        clock.moment += timedelta(days=8)

    assert len(workspace.timeline.of_contact(sara).past) == 4
    assert planned_days(workspace) == [TODAY + 31 * DAY]


def test_a_number_of_times_comes_to_an_end(workspace, sara):
    ref = again(workspace, sara, "FREQ=DAILY;COUNT=2")
    complete(workspace, ref)
    [second] = [item for item in workspace.agenda.tasks(TaskRange.ALL) if not item.is_done]
    complete(workspace, second.ref)

    assert planned_days(workspace) == []
    assert workspace.agenda.counts().tasks == 0


def test_planning_it_again_takes_back_the_next_one(workspace, sara):
    ref = again(workspace, sara)
    before = dump(workspace.path)
    complete(workspace, ref)
    workspace.completing.uncomplete([ref.id])

    assert planned_days(workspace) == [TODAY]
    assert workspace.timeline.facts(sara).next_activity_id == ref.id
    workspace.undo.undo()
    workspace.undo.undo()
    assert dump(workspace.path) == before


def test_planning_it_again_leaves_what_was_done_after_it(workspace, sara):
    ref = again(workspace, sara, "FREQ=WEEKLY")
    complete(workspace, ref)
    [second] = [item for item in workspace.agenda.tasks(TaskRange.ALL) if not item.is_done]
    complete(workspace, second.ref)
    workspace.completing.uncomplete([ref.id])

    assert titles(entry.item for entry in workspace.timeline.of_contact(sara).past) == ["how are you"]


def test_erasing_what_was_done_leaves_what_is_planned(workspace, sara):
    ref = again(workspace, sara)
    complete(workspace, ref)
    workspace.activities.erase([ref])

    assert planned_days(workspace) == [date(2026, 6, 1)]
    assert workspace.timeline.of_contact(sara).past == ()


def test_it_can_be_moved_and_edited_like_any_other(workspace, sara):
    ref = again(workspace, sara)
    workspace.activities.move(ref, on(TODAY + DAY))
    seen = workspace.activities.get(ref)
    workspace.activities.save(seen, replace(seen, regarding="new"))
    workspace.activities.move_to([ref], TODAY + 2 * DAY)

    assert planned_days(workspace) == [TODAY + 2 * DAY]
    assert workspace.activities.get(ref).reschedules == 2
    assert workspace.activities.get(ref).recurrence.from_completion


def test_a_no_answer_counts_as_done_too(workspace, sara):
    [done] = complete(workspace, again(workspace, sara, "FREQ=WEEKLY"), result="no_answer")

    assert planned_days(workspace) == [TODAY + 7 * DAY]
    assert workspace.activities.get(ActivityRef(done)).result == "no_answer"
