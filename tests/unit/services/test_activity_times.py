"""Activities are at wall time in their own zone, and are seen where the viewer is."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_crm.domain.activities import AgendaFilter, Occurrences, When
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.errors import InvalidValueError
from tests.support.activities import MONDAY, TODAY, at, days, of, on, plan, planned_days, titles
from tests.support.databases import dump

DAY = timedelta(days=1)
BERLIN = "Europe/Berlin"
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""The days on which the clocks of Berlin change."""


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


def only(items):
    [item] = items
    return item


def test_a_viewer_in_another_zone_sees_the_day_and_time_of_that_zone(workspace, clock):
    plan(workspace, "call Tokyo", at(0, 30, day=MONDAY, zone="Asia/Tokyo"))

    item = only(workspace.agenda.between(TODAY, TODAY))
    assert (item.day, item.starts, item.ends) == (TODAY, utc(2026, 3, 1, 15, 30), utc(2026, 3, 1, 16))
    assert workspace.agenda.between(MONDAY, MONDAY) == ()

    clock.place = "Asia/Tokyo"
    item = only(workspace.agenda.between(MONDAY, MONDAY))
    assert (item.day, item.starts.time()) == (MONDAY, time(0, 30))
    assert workspace.agenda.between(TODAY, TODAY) == ()


@pytest.mark.parametrize(
    ("zone", "place", "hour", "seen"),
    [
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", 0, date(2026, 2, 28)),
        ("Pacific/Pago_Pago", "Pacific/Kiritimati", 23, date(2026, 3, 4)),
        ("Asia/Karachi", "America/New_York", 3, TODAY),
    ],
)
def test_what_recurs_is_seen_on_the_days_of_the_viewer_too(workspace, clock, zone, place, hour, seen):
    plan(workspace, when=at(hour, day=MONDAY, zone=zone), rule="FREQ=WEEKLY;BYDAY=MO;COUNT=3")
    clock.place = place
    weekly = [seen + 7 * n * DAY for n in range(3)]

    assert planned_days(workspace) == weekly
    for day in weekly:
        assert days(workspace.agenda.between(day, day)) == [day]
        assert workspace.agenda.between(day + DAY, day + 6 * DAY) == ()


def test_tasks_and_what_is_overdue_go_by_the_viewers_day(workspace, clock):
    clock.place = "Pacific/Pago_Pago"  # where it is 22:00 on 28 February
    plan(workspace, "an hour ago there", at(22, day=TODAY, zone="Pacific/Kiritimati"))
    plan(workspace, "soon", at(0, 30, day=MONDAY, zone="Pacific/Kiritimati"))
    plan(workspace, "tomorrow", at(12, day=MONDAY, zone="Pacific/Kiritimati"))

    assert titles(workspace.agenda.overdue()) == ["an hour ago there"]
    assert titles(workspace.agenda.tasks(TaskRange.OVERDUE)) == ["an hour ago there"]
    assert titles(workspace.agenda.tasks(TaskRange.TODAY)) == ["an hour ago there", "soon"]
    assert titles(workspace.agenda.tasks(TaskRange.TOMORROW)) == ["tomorrow"]
    assert titles(workspace.agenda.plan().schedule) == ["an hour ago there", "soon"]
    counts = workspace.agenda.counts()
    assert (counts.today, counts.tasks, counts.overdue) == (2, 3, 1)


def test_a_time_that_the_clock_change_leaves_out_comes_an_hour_later(workspace, clock):
    clock.place = BERLIN
    plan(workspace, when=at(2, 30, day=SPRING, zone=BERLIN))

    item = only(workspace.agenda.between(SPRING, SPRING))
    assert item.starts == datetime(2026, 3, 29, 3, 30, tzinfo=ZoneInfo(BERLIN))
    assert item.starts.astimezone(UTC) == utc(2026, 3, 29, 1, 30)


def test_a_time_that_comes_twice_is_the_first_of_both(workspace, clock):
    clock.place = BERLIN
    plan(workspace, when=at(2, 30, day=AUTUMN, zone=BERLIN))

    assert only(workspace.agenda.between(AUTUMN, AUTUMN)).starts.astimezone(UTC) == utc(2026, 10, 25, 0, 30)


@pytest.mark.parametrize(("day", "shown"), [(SPRING, time(4)), (AUTUMN, time(2))])
def test_two_hours_over_a_clock_change_are_two_hours(workspace, clock, day, shown):
    clock.place = BERLIN
    plan(workspace, when=at(1, day=day, minutes=120, zone=BERLIN))

    item = only(workspace.agenda.between(day, day))
    assert item.ends.astimezone(UTC) - item.starts.astimezone(UTC) == timedelta(hours=2)
    assert item.ends.time() == shown


def test_nine_oclock_every_day_stays_nine_oclock_over_a_clock_change(workspace, clock):
    plan(workspace, when=at(9, day=SPRING - DAY, zone=BERLIN), rule="FREQ=DAILY;COUNT=3")

    clock.place = BERLIN
    assert {item.starts.time() for item in workspace.agenda.between(SPRING - DAY, SPRING + DAY)} == {time(9)}
    clock.place = "Asia/Karachi"
    seen = [item.starts.time() for item in workspace.agenda.between(SPRING - DAY, SPRING + DAY)]
    assert seen == [time(13), time(12), time(12)]


def test_a_whole_day_is_the_same_day_for_everybody(workspace, clock):
    plan(workspace, when=on(MONDAY))
    for place in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"):
        clock.place = place
        item = only(workspace.agenda.between(MONDAY, MONDAY))
        assert (item.day, item.starts) == (MONDAY, None)
        assert workspace.agenda.between(TODAY, TODAY) == ()


def test_days_in_a_row_are_seen_on_each_of_them(workspace):
    plan(workspace, "fair", on(MONDAY, MONDAY + 20 * DAY), kind="meeting")

    item = only(workspace.agenda.between(MONDAY + 9 * DAY, MONDAY + 9 * DAY))
    assert (item.day, item.last_day) == (MONDAY, MONDAY + 20 * DAY)
    assert titles(workspace.agenda.plan(MONDAY + 20 * DAY).banners) == ["fair"]
    assert workspace.agenda.between(MONDAY + 21 * DAY, MONDAY + 30 * DAY) == ()
    assert workspace.agenda.between(TODAY, TODAY) == ()


def test_days_in_a_row_that_recur_are_seen_on_each_of_them(workspace):
    plan(workspace, "holidays", on(MONDAY, MONDAY + 20 * DAY), rule="FREQ=YEARLY;COUNT=2")
    again = date(2027, 3, 2)

    item = only(workspace.agenda.between(again + 9 * DAY, again + 9 * DAY))
    assert (item.day, item.last_day) == (again, again + 20 * DAY)
    assert len(workspace.agenda.between(again + 20 * DAY, again + 20 * DAY)) == 1
    assert workspace.agenda.between(again + 21 * DAY, again + 90 * DAY) == ()


@pytest.mark.parametrize("rule", ["", "FREQ=YEARLY;COUNT=1"])
def test_what_lasts_for_days_from_a_time_on_is_seen_on_each_of_them(workspace, rule):
    plan(workspace, "watch", at(18, day=MONDAY, minutes=5 * 24 * 60), rule=rule)

    for day in (MONDAY, MONDAY + 3 * DAY, MONDAY + 5 * DAY):
        assert titles(workspace.agenda.between(day, day)) == ["watch"]
    assert workspace.agenda.between(MONDAY + 6 * DAY, MONDAY + 9 * DAY) == ()


def test_what_ends_at_midnight_is_not_on_the_day_after(workspace):
    plan(workspace, "late", at(23, minutes=60))

    assert workspace.agenda.between(MONDAY, MONDAY) == ()
    assert titles(workspace.agenda.between(TODAY, TODAY)) == ["late"]


def test_what_has_no_date_is_in_the_task_list_only(workspace):
    plan(workspace, "some day", When())

    assert titles(workspace.agenda.tasks(TaskRange.UNDATED)) == ["some day"]
    assert titles(workspace.agenda.tasks(TaskRange.ALL)) == ["some day"]
    assert workspace.agenda.between(date(2020, 1, 1), date(2030, 1, 1)) == ()
    assert workspace.agenda.plan().follow_ups == ()
    assert workspace.agenda.overdue() == ()


def test_what_recurs_must_have_a_date(workspace):
    seen = workspace.activities.get(plan(workspace, rule="FREQ=DAILY"))
    before = dump(workspace.path)

    with pytest.raises(InvalidValueError):
        workspace.activities.save(seen, replace(seen, when=When()))
    assert dump(workspace.path) == before
    workspace.activities.save(seen, replace(seen, when=When(), recurrence=None))
    assert titles(workspace.agenda.tasks(TaskRange.UNDATED)) == ["it"]


def test_putting_off_is_counted_and_the_first_day_is_kept(workspace):
    ref = plan(workspace, when=at(15))
    for days_later in (1, 8, 3):
        workspace.activities.move(ref, at(15, day=TODAY + days_later * DAY))
    workspace.activities.move(ref, at(9, day=TODAY + 3 * DAY))
    record = workspace.activities.get(ref)

    assert (record.reschedules, record.first_day) == (3, TODAY)
    assert record.when == at(9, day=TODAY + 3 * DAY)


def test_moving_to_where_it_is_already_is_no_operation(workspace):
    ref = plan(workspace, when=at(15), rule="FREQ=DAILY")
    before = dump(workspace.path)
    workspace.activities.move(of(ref, TODAY), at(15))
    workspace.activities.move_to([of(ref, TODAY)], TODAY)

    assert dump(workspace.path) == before


def test_all_that_is_late_is_moved_to_a_day_at_once_each_at_its_time(workspace):
    refs = [
        plan(workspace, "timed", at(7, day=TODAY - DAY)),
        plan(workspace, "timeless", on(TODAY - 9 * DAY)),
        plan(workspace, "banner", on(TODAY - 9 * DAY, TODAY - 8 * DAY)),
        plan(workspace, "undated", When()),
        of(
            plan(workspace, "weekly", at(8, day=TODAY - 7 * DAY), rule="FREQ=WEEKLY;COUNT=9"), TODAY - 7 * DAY
        ),
    ]
    before = dump(workspace.path)
    workspace.activities.move_to(refs, MONDAY)

    found = {item.regarding: item for item in workspace.agenda.between(MONDAY, MONDAY)}
    assert set(found) == {"timed", "timeless", "banner", "undated", "weekly"}
    assert found["timed"].starts.time() == time(7)
    assert found["weekly"].starts.time() == time(8)
    assert found["banner"].last_day == MONDAY + DAY
    assert {name: item.reschedules for name, item in found.items()} == {
        "timed": 1, "timeless": 1, "banner": 1, "weekly": 1, "undated": 0
    }  # fmt: skip
    assert days(workspace.agenda.between(TODAY, TODAY + 14 * DAY))[-2:] == [TODAY + 7 * DAY, TODAY + 14 * DAY]
    workspace.undo.undo()
    assert dump(workspace.path) == before


def test_what_is_moved_to_a_day_is_seen_on_that_day_by_who_moved_it(workspace, clock):
    clock.place = "America/Los_Angeles"
    ref = plan(workspace, when=at(1, day=TODAY - 3 * DAY, zone="Asia/Karachi"))
    workspace.activities.move_to([ref], MONDAY)

    assert only(workspace.agenda.between(MONDAY, MONDAY)).starts.time() == time(12)
    assert workspace.activities.get(ref).when == at(1, day=MONDAY + DAY, zone="Asia/Karachi")


def test_of_a_recurring_activity_that_is_named_as_a_whole_the_next_occurrence_is_moved(workspace):
    ref = plan(workspace, when=on(TODAY), rule="FREQ=WEEKLY;COUNT=2")
    workspace.activities.move_to([ref], MONDAY)

    assert planned_days(workspace) == [MONDAY, TODAY + 7 * DAY]


def test_a_day_becomes_a_time_and_a_time_a_day(workspace):
    ref = plan(workspace, when=on(TODAY))
    workspace.activities.move(ref, at(10, minutes=45))
    assert only(workspace.agenda.between(TODAY, TODAY)).ends.time() == time(10, 45)

    workspace.activities.move(ref, on(TODAY))
    item = only(workspace.agenda.between(TODAY, TODAY))
    assert (item.starts, item.ends) == (None, None)
    assert workspace.activities.get(ref).reschedules == 0


@pytest.fixture
def busy(workspace):
    """Plan a meeting from ten to eleven, and others around it."""
    refs = {
        "meeting": plan(workspace, "meeting", at(10, minutes=60)),
        "daily": plan(workspace, "daily", at(14), rule="FREQ=DAILY"),
        "night": plan(workspace, "night", at(22, day=TODAY - DAY, minutes=600)),
    }
    plan(workspace, "whole day", on(TODAY))
    plan(workspace, "Bert's", at(10), owner="bert")
    return refs


@pytest.mark.parametrize(
    ("when", "met"),
    [
        (at(9, 30, minutes=30), []),
        (at(9, 30, minutes=31), ["meeting"]),
        (at(10, 59, minutes=5), ["meeting"]),
        (at(11), []),
        (at(9, 45, minutes=300), ["meeting", "daily"]),
        (at(14, 10, day=MONDAY + 30 * DAY), ["daily"]),
        (at(7, 45), ["night"]),
        (at(15, 15, zone="Asia/Karachi"), ["meeting"]),
        (on(TODAY), []),
        (When(), []),
    ],
)
def test_what_is_planned_for_the_same_time_is_named(workspace, busy, when, met):
    assert titles(workspace.activities.conflicts(when)) == met


def test_nothing_is_in_its_own_way(workspace, busy):
    activities = workspace.activities
    assert activities.conflicts(at(10, 15), but=busy["meeting"]) == ()
    assert activities.conflicts(at(14, 15), but=of(busy["daily"], TODAY)) == ()
    assert titles(activities.conflicts(at(14, 15), but=of(busy["daily"], MONDAY))) == ["daily"]
    assert activities.conflicts(at(14, 15), but=busy["daily"]) == ()
    moved = activities.move(of(busy["daily"], MONDAY), at(15, day=MONDAY), Occurrences.ALL)
    assert activities.conflicts(at(15, day=MONDAY), but=moved) == ()


def test_each_has_a_calendar_of_their_own(workspace, busy):
    assert titles(workspace.activities.conflicts(at(10), "bert")) == ["Bert's"]
    bert = AgendaFilter(owners=frozenset({"bert"}))
    assert titles(workspace.agenda.between(TODAY, TODAY, bert)) == ["Bert's"]


def test_a_zone_this_computer_does_not_know_stops_no_calendar(workspace):
    ref = plan(workspace, when=at(10, zone="Asia/Karachi"))
    with workspace.activities._db.notebook() as connection:
        connection.exec_driver_sql("UPDATE activity SET zone = 'Mars/Olympus'")

    assert only(workspace.agenda.between(TODAY, TODAY)).starts == utc(2026, 3, 1, 10)
    assert workspace.activities.get(ref).when.zone == "Mars/Olympus"
