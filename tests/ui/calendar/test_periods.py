from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.ui.calendar.periods import (
    EARLIEST,
    LATEST,
    ViewKind,
    WeekShape,
    month_later,
    stepped,
    visible_days,
)

MONDAY_FIRST = WeekShape()
SUNDAY_FIRST = WeekShape(first=6)
DAYS = st.dates(date(1900, 1, 1), date(2900, 1, 1))


def test_a_week_begins_with_the_first_weekday_of_the_country():
    day = date(2026, 11, 21)

    assert visible_days(ViewKind.WEEK, day, MONDAY_FIRST)[0] == date(2026, 11, 16)
    assert visible_days(ViewKind.WEEK, day, SUNDAY_FIRST)[0] == date(2026, 11, 15)


def test_a_work_week_leaves_out_the_days_off():
    saudi = WeekShape(first=6, working=frozenset({6, 0, 1, 2, 3}))

    days = visible_days(ViewKind.WORK_WEEK, date(2026, 11, 18), saudi)

    assert (days[0], days[-1], len(days)) == (date(2026, 11, 15), date(2026, 11, 19), 5)


def test_days_begin_with_the_chosen_day():
    assert visible_days(ViewKind.DAYS, date(2026, 11, 30), MONDAY_FIRST, 4)[-1] == date(2026, 12, 3)


@given(DAYS, st.sampled_from([MONDAY_FIRST, SUNDAY_FIRST]))
def test_a_month_shows_whole_weeks_that_hold_all_its_days(day, week):
    days = visible_days(ViewKind.MONTH, day, week)

    assert len(days) % 7 == 0
    assert days[0].weekday() == week.first
    assert days[0] <= day.replace(day=1)
    assert (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1) in days
    assert (day.replace(day=1) - days[0]).days < 7


@given(DAYS, st.sampled_from(ViewKind), st.integers(2, 10))
def test_paging_there_and_back_shows_the_same_days(day, kind, count):
    there = stepped(kind, day, 1, count)
    back = stepped(kind, there, -1, count)

    assert there > day
    assert visible_days(kind, back, MONDAY_FIRST, count) == visible_days(kind, day, MONDAY_FIRST, count)


@given(DAYS)
def test_pages_of_weeks_leave_no_day_out(day):
    here = visible_days(ViewKind.WEEK, day, MONDAY_FIRST)
    there = visible_days(ViewKind.WEEK, stepped(ViewKind.WEEK, day, 1), MONDAY_FIRST)

    assert there[0] == here[-1] + timedelta(days=1)


def test_a_month_later_than_the_31st_is_the_last_day():
    assert month_later(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert month_later(date(2027, 1, 31), -2) == date(2026, 11, 30)


@pytest.mark.parametrize("kind", ViewKind)
def test_nothing_goes_past_the_ends_of_time(kind):
    assert EARLIEST <= stepped(kind, date(1800, 1, 2), -1) <= date(1800, 1, 2)
    assert date(2999, 12, 30) <= stepped(kind, date(2999, 12, 30), 1) <= LATEST
