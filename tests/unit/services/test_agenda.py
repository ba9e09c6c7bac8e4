"""A day's plan, the task list, the catch-up pass and the numbers beside the views."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_crm.domain.activities import AgendaFilter, Completion, LogEntry, When
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.services.agenda import SHOWN_AT_MOST
from desktop_crm.services.holidays import HOLIDAY_COUNTRY, countries_with_holidays
from tests.support.activities import MONDAY, TODAY, at, complete, days, of, on, plan, titles
from tests.support.databases import person

DAY = timedelta(days=1)
YESTERDAY, TOMORROW = TODAY - DAY, TODAY + DAY
MINE = AgendaFilter(owners=frozenset({"anna"}))


@pytest.fixture
def crm(workspace, clock):
    """Give an empty file on Wednesday, 4 March, at ten in the morning."""
    clock.moment = datetime(2026, 3, 4, 10, tzinfo=UTC)
    return workspace


WEDNESDAY = date(2026, 3, 4)


def wednesday(hour, minute=0, **values):
    return at(hour, minute, day=WEDNESDAY, **values)


def test_a_day_has_a_schedule_banners_follow_ups_and_what_was_done(crm):
    plan(crm, "meeting", wednesday(15), "meeting")
    plan(crm, "running", wednesday(9, 45), "meeting")
    plan(crm, "fair", on(WEDNESDAY - DAY, WEDNESDAY + DAY), "meeting")
    plan(crm, "whole day", on(WEDNESDAY), "meeting")
    plan(crm, "task", on(WEDNESDAY), "todo")
    plan(crm, "late", on(MONDAY), "call")
    complete(crm, plan(crm, "done task", on(MONDAY), "todo"), result="done")
    complete(crm, plan(crm, "held", wednesday(8), "meeting"), result="held")
    plan(crm, "other day", on(WEDNESDAY + DAY))
    day = crm.agenda.plan()

    assert titles(day.schedule) == ["held", "running", "meeting"]
    assert titles(day.banners) == ["fair", "whole day"]
    assert titles(day.follow_ups) == ["late", "task"]
    assert titles(day.done) == ["done task"]
    assert (day.day, day.overdue) == (WEDNESDAY, 1)


def test_what_is_late_comes_first_the_oldest_before_and_then_by_priority(crm):
    plan(crm, "today", on(WEDNESDAY), priority=3)
    plan(crm, "today, urgent", on(WEDNESDAY), priority=1)
    plan(crm, "late", on(MONDAY))
    plan(crm, "later", on(MONDAY + DAY), priority=1)
    plan(crm, "late, urgent", on(MONDAY), priority=1)

    assert titles(crm.agenda.plan().follow_ups) == ["late, urgent", "late", "later", "today, urgent", "today"]


def test_the_users_own_order_holds_within_what_is_late_and_within_the_day(crm):
    refs = {name: plan(crm, name, on(MONDAY if name < "d" else WEDNESDAY)) for name in "abcdef"}
    crm.activities.arrange([refs[name] for name in "fcedab"])

    assert titles(crm.agenda.plan().follow_ups) == ["c", "a", "b", "f", "e", "d"]


def test_of_what_recurs_one_is_late_however_many_were_missed(crm):
    ref = plan(crm, "daily", on(WEDNESDAY - 9 * DAY), "todo", rule="FREQ=DAILY")
    day = crm.agenda.plan()

    assert [item.ref for item in day.follow_ups] == [of(ref, WEDNESDAY - 9 * DAY), of(ref, WEDNESDAY)]
    assert (day.overdue, len(crm.agenda.overdue())) == (1, 1)
    assert crm.agenda.counts().overdue == 1


def test_another_day_knows_nothing_of_what_is_late(crm):
    plan(crm, "late", on(MONDAY))
    plan(crm, "then", on(WEDNESDAY + 5 * DAY))

    assert titles(crm.agenda.plan(WEDNESDAY + 5 * DAY).follow_ups) == ["then"]
    assert titles(crm.agenda.plan(MONDAY).follow_ups) == ["late"]
    assert crm.agenda.plan(MONDAY).overdue == 0


def test_a_day_lists_so_many_follow_ups_at_most_and_counts_all(crm):
    contact = crm.contacts.add(person("Sara"))
    crm.activities.add_each(crm.activities.draft("todo", day=MONDAY), [contact] * (SHOWN_AT_MOST + 30))
    day = crm.agenda.plan()

    assert (len(day.follow_ups), day.overdue) == (SHOWN_AT_MOST, SHOWN_AT_MOST + 30)
    assert crm.agenda.counts().overdue == SHOWN_AT_MOST + 30


def test_what_was_logged_today_is_in_the_schedule_and_a_finished_task_among_what_was_done(crm):
    contact = crm.contacts.add(person("Sara"))
    crm.completing.log([contact], LogEntry("call", "reached", "price"))
    done = Completion("done", at=datetime(2026, 3, 4, 7, tzinfo=UTC))
    crm.completing.complete([plan(crm, "task", on(WEDNESDAY + DAY), "todo")], done)

    assert titles(crm.agenda.plan().schedule) == ["price"]
    assert titles(crm.agenda.plan().done) == ["task"]


def test_a_filter_holds_for_a_whole_day(crm):
    for owner in ("anna", "bert"):
        plan(crm, f"{owner} late", on(MONDAY), owner=owner)
        plan(crm, f"{owner} task", on(WEDNESDAY), "todo", owner=owner, priority=1)
        plan(crm, f"{owner} meeting", wednesday(12), "meeting", owner=owner)

    day = crm.agenda.plan(which=MINE)
    assert titles(day.follow_ups) == ["anna late", "anna task"]
    assert titles(day.schedule) == ["anna meeting"]
    tasks = AgendaFilter(kinds=frozenset({"todo"}), priorities=frozenset({1, 2}))
    assert titles(crm.agenda.plan(which=tasks).follow_ups) == ["anna task", "bert task"]
    assert crm.agenda.plan(which=tasks).overdue == 0


@pytest.fixture
def spread(crm):
    """Plan one task for each kind of day there is."""
    for name, when in {
        "last month": on(WEDNESDAY - 30 * DAY),
        "monday": on(MONDAY),
        "this morning": wednesday(8),
        "today": on(WEDNESDAY),
        "this evening": wednesday(20),
        "tomorrow": on(WEDNESDAY + DAY),
        "sunday": on(WEDNESDAY + 4 * DAY),
        "next wednesday": on(WEDNESDAY + 7 * DAY),
        "in 30 days": on(WEDNESDAY + 30 * DAY),
        "next year": on(WEDNESDAY + 365 * DAY),
        "some day": When(),
    }.items():
        plan(crm, name, when)
    return crm


LATE = ["last month", "monday", "this morning"]


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (TaskRange.OVERDUE, LATE),
        (TaskRange.TODAY, [*LATE[:2], "today", LATE[2], "this evening"]),
        (TaskRange.TOMORROW, ["tomorrow"]),
        (TaskRange.WEEK, [*LATE[:2], "today", LATE[2], "this evening", "tomorrow", "sunday"]),
        (
            TaskRange.NEXT_7,
            [*LATE[:2], "today", LATE[2], "this evening", "tomorrow", "sunday", "next wednesday"],
        ),
        (TaskRange.UNDATED, ["some day"]),
    ],
)
def test_a_range_of_tasks_holds_what_is_to_be_done_in_it(spread, span, expected):
    assert titles(spread.agenda.tasks(span)) == expected


def test_the_longer_ranges_hold_the_shorter_ones(spread):
    tasks = spread.agenda.tasks
    assert titles(tasks(TaskRange.NEXT_30)) == [*titles(tasks(TaskRange.NEXT_7)), "in 30 days"]
    assert titles(tasks(TaskRange.ALL)) == [*titles(tasks(TaskRange.NEXT_30)), "next year", "some day"]


def test_a_week_begins_on_the_weekday_of_the_place(crm):
    plan(crm, "saturday", on(WEDNESDAY + 3 * DAY))
    plan(crm, "sunday", on(WEDNESDAY + 4 * DAY))

    assert titles(crm.agenda.tasks(TaskRange.WEEK)) == ["saturday", "sunday"]
    assert titles(crm.agenda.tasks(TaskRange.WEEK, first_weekday=6)) == ["saturday"]


@pytest.mark.parametrize("span", [TaskRange.TODAY, TaskRange.TOMORROW, TaskRange.NEXT_7, TaskRange.ALL])
def test_a_recurring_task_is_listed_once_with_its_next_occurrence(crm, span):
    ref = plan(crm, "daily", on(WEDNESDAY), rule="FREQ=DAILY")
    expected = WEDNESDAY + DAY if span is TaskRange.TOMORROW else WEDNESDAY

    assert [item.ref for item in crm.agenda.tasks(span)] == [of(ref, expected)]


def test_what_was_done_is_listed_with_its_range_unless_it_is_left_out(crm, clock):
    refs = {name: plan(crm, name) for name in ("monday", "today")}
    clock.moment -= 2 * DAY
    complete(crm, refs["monday"])
    clock.moment += 2 * DAY
    complete(crm, refs["today"])

    assert titles(crm.agenda.tasks(TaskRange.TODAY)) == ["today"]
    assert set(titles(crm.agenda.tasks(TaskRange.WEEK))) == {"monday", "today"}
    assert crm.agenda.tasks(TaskRange.OVERDUE) == crm.agenda.tasks(TaskRange.UNDATED) == ()
    for span in TaskRange:
        assert crm.agenda.tasks(span, AgendaFilter(done=False)) == ()
    assert titles(crm.agenda.tasks(TaskRange.ALL, AgendaFilter(planned=False))) == ["today"]


def test_neither_planned_nor_done_is_nothing(spread):
    complete(spread, plan(spread))
    neither = AgendaFilter(planned=False, done=False)

    assert spread.agenda.between(WEDNESDAY, WEDNESDAY, neither) == ()
    assert all(spread.agenda.tasks(span, neither) == () for span in TaskRange)
    assert spread.agenda.plan(which=neither).follow_ups == ()


WORDS = {
    "نیا نرخ نامہ": ["نرخ", "نيا", "نامہ نیا"],
    "Café crème": ["cafe", "CRÈME", "creme caf"],
    "Rechnung Straße": ["strasse", "rechnung"],
}


@pytest.mark.parametrize(("title", "words"), WORDS.items())
def test_words_find_what_it_is_about_in_any_spelling_of_their_letters(crm, title, words):
    plan(crm, title, on(WEDNESDAY), "todo")
    plan(crm, "other", on(WEDNESDAY), "todo")
    for word in words:
        which = AgendaFilter(text=word)
        assert titles(crm.agenda.between(WEDNESDAY, WEDNESDAY, which)) == [title]
        assert titles(crm.agenda.tasks(TaskRange.ALL, which)) == [title]
        assert titles(crm.agenda.plan(which=which).follow_ups) == [title]


def test_words_find_places_people_and_companies_too(crm):
    sara = crm.contacts.add(replace(person("سارہ", "ملک"), company="کپاس"))
    plan(crm, "late", on(MONDAY), contact_ids=(sara,))
    plan(crm, "here", on(MONDAY), place="Head office")

    for words in ("سارہ", "کپاس ملک", "late سارہ"):
        assert titles(crm.agenda.overdue(AgendaFilter(text=words))) == ["late"]
        assert crm.agenda.plan(which=AgendaFilter(text=words)).overdue == 1
    assert titles(crm.agenda.overdue(AgendaFilter(text="office"))) == ["here"]
    assert crm.agenda.overdue(AgendaFilter(text="office سارہ")) == ()


def test_the_activities_of_one_contact_can_be_chosen(crm):
    sara, omar = (crm.contacts.add(person(name)) for name in ("Sara", "Omar"))
    plan(crm, "both", on(WEDNESDAY), contact_ids=(sara, omar))
    plan(crm, "omar", on(WEDNESDAY), contact_ids=(omar,))
    plan(crm, "weekly", on(WEDNESDAY), contact_ids=(sara,), rule="FREQ=WEEKLY")

    which = AgendaFilter(contact_id=sara)
    assert titles(crm.agenda.between(WEDNESDAY, WEDNESDAY, which)) == ["both", "weekly"]


def test_catching_up_goes_through_every_missed_appointment_and_all_that_is_late(crm):
    plan(crm, "long ago", on(WEDNESDAY - 100 * DAY), "todo")
    ref = plan(crm, "daily", at(9, day=WEDNESDAY - 3 * DAY), "meeting", rule="FREQ=DAILY;COUNT=6")
    plan(crm, "old weekly", on(WEDNESDAY - 70 * DAY), rule="FREQ=WEEKLY;COUNT=2")
    plan(crm, "of bert", on(MONDAY), owner="bert")
    plan(crm, "later today", wednesday(18))
    complete(crm, of(ref, WEDNESDAY - 2 * DAY), result="held")
    waiting = crm.agenda.catch_up()

    assert titles(waiting) == ["long ago", "old weekly", "daily", "daily", "daily"]
    assert days(waiting)[2:] == [WEDNESDAY - 3 * DAY, WEDNESDAY - DAY, WEDNESDAY]
    assert len({item.ref for item in waiting}) == 5


def test_the_numbers_beside_the_views_are_the_users_own(crm):
    for owner in ("anna", "bert"):
        plan(crm, "late", on(MONDAY), owner=owner)
        plan(crm, "now", wednesday(11), owner=owner)
        plan(crm, "later", on(WEDNESDAY + DAY), owner=owner)
        plan(crm, "some day", When(), owner=owner)
    complete(crm, plan(crm))
    counts = crm.agenda.counts()

    assert (counts.today, counts.tasks, counts.overdue) == (2, 4, 1)


def test_things_are_listed_by_day_without_a_time_first_then_by_start_whatever_their_zone(crm):
    plan(crm, "noon", wednesday(12))
    plan(crm, "morning there", wednesday(16, zone="Asia/Karachi"))
    plan(crm, "whole day", on(WEDNESDAY))
    plan(crm, "day before", on(WEDNESDAY - DAY))

    listed = titles(crm.agenda.between(WEDNESDAY - DAY, WEDNESDAY))
    assert listed == ["day before", "whole day", "morning there", "noon"]


def test_holidays_are_those_of_the_chosen_country(crm):
    first, last = date(2025, 12, 20), date(2026, 1, 5)
    assert crm.agenda.holidays(first, last) == {}

    crm.settings.put(HOLIDAY_COUNTRY, "GB")
    assert list(crm.agenda.holidays(first, last)) == [
        date(2025, 12, 25),
        date(2025, 12, 26),
        date(2026, 1, 1),
    ]
    assert "Christmas" in crm.agenda.plan(date(2026, 12, 25)).holidays[0]
    assert crm.agenda.plan().holidays == ()
    crm.settings.put(HOLIDAY_COUNTRY, "ZZ")
    assert crm.agenda.holidays(first, last) == {}
    assert "PK" in countries_with_holidays()


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_days_like_others(crm, day):
    plan(crm, when=on(day))
    plan(crm, when=on(WEDNESDAY), rule="FREQ=DAILY")

    assert day in days(crm.agenda.between(day, day))
    assert crm.agenda.plan(day).day == day


def test_a_year_with_many_that_recur_is_complete_and_in_order(crm):
    rules = ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY")
    for number in range(40):
        plan(crm, f"{number}", at(number % 24, day=date(2026, 1, 1)), rule=rules[number % 4])
    year = crm.agenda.between(date(2026, 1, 1), date(2026, 12, 31))

    # The first day counts besides what its rule gives: 104 Mondays and Fridays, seven months of 31 days.
    assert len(year) == 10 * (365 + 105 + 8 + 1)
    assert [item.starts for item in year] == sorted(item.starts for item in year)
