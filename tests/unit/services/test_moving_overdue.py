"""Moving everything overdue to today or the next working day leaves nothing overdue."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock

TODAY = date(2026, 3, 11)


@pytest.fixture
def ann(tmp_path):
    clock = SteppingClock(datetime(2026, 3, 11, 9, tzinfo=UTC))
    workspace = Workspace.create(tmp_path / "office.crm", clock=clock, user="ann")
    yield workspace
    workspace.close()


def plan(ann, regarding, kind="todo", **values):
    rule = values.pop("rule", "")
    draft = ann.activities.draft(kind, **values)
    recurrence = Recurrence.parse(rule) if rule else None
    ann.activities.add(replace(draft, regarding=regarding, recurrence=recurrence))


def move_all(ann, day):
    ann.activities.move_overdue([item.ref for item in ann.agenda.overdue()], day)


def test_missed_days_of_a_daily_to_do_do_not_come_back(ann):
    plan(ann, "Water", day=date(2026, 3, 1), rule="FREQ=DAILY")

    move_all(ann, TODAY)

    assert ann.agenda.overdue() == ()
    assert [item.regarding for item in ann.agenda.between(TODAY, TODAY)] == ["Water", "Water"]
    ann.undo.undo()
    assert len(ann.agenda.catch_up()) == 10


def test_what_would_be_past_at_its_time_gets_none(ann):
    plan(ann, "Early", "call", day=date(2026, 3, 10), start=time(8))
    plan(ann, "Late", "call", day=date(2026, 3, 10), start=time(15))
    plan(ann, "This morning", "meeting", day=TODAY, start=time(7))

    move_all(ann, TODAY)

    assert ann.agenda.overdue() == ()
    found = {item.regarding: item.starts and item.starts.hour for item in ann.agenda.between(TODAY, TODAY)}
    assert found == {"Early": None, "Late": 15, "This morning": None}


def test_times_are_kept_on_a_day_to_come(ann):
    plan(ann, "Early", "call", day=date(2026, 3, 10), start=time(8))

    move_all(ann, date(2026, 3, 12))

    (item,) = ann.agenda.between(date(2026, 3, 12), date(2026, 3, 12))
    assert (item.starts.hour, item.reschedules) == (8, 1)


def test_one_undo_takes_all_back(ann):
    for n in range(1, 6):
        plan(ann, f"Old {n}", day=date(2026, 3, n))
    before = [item.day for item in ann.agenda.overdue()]

    move_all(ann, TODAY)
    ann.undo.undo()

    assert [item.day for item in ann.agenda.overdue()] == before


def test_moving_a_single_missed_occurrence_leaves_the_others_alone(ann):
    plan(ann, "Weekly", "meeting", day=date(2026, 2, 18), start=time(10), rule="FREQ=WEEKLY")
    first = ann.agenda.overdue()[0]

    ann.activities.move_to([first.ref], date(2026, 3, 20))

    days = [item.day.day for item in ann.agenda.between(date(2026, 2, 18), date(2026, 3, 20))]
    assert days == [25, 4, 11, 18, 20]
