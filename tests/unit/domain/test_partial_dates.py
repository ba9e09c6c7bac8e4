import calendar
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.important_dates import PartialDate


def whole_dates():
    return st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))


def partial_dates():
    leap_days = st.dates(date(2000, 1, 1), date(2000, 12, 31))
    return st.one_of(
        whole_dates(),
        leap_days.map(lambda day: PartialDate(None, day.month, day.day)),
        st.builds(PartialDate, st.integers(1, 9999)),
        st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
        st.builds(PartialDate, st.none(), st.integers(1, 12)),
        st.builds(PartialDate, st.none(), st.none(), st.integers(1, 31)),
    )


@given(partial_dates())
def test_the_written_form_is_read_back(day):
    assert PartialDate.parse(day.iso) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1980-12-09", PartialDate(1980, 12, 9)),
        ("19801209", PartialDate(1980, 12, 9)),
        ("1980-12-09T10:00:00Z", PartialDate(1980, 12, 9)),
        ("--12-09", PartialDate(None, 12, 9)),
        ("--1209", PartialDate(None, 12, 9)),
        ("---09", PartialDate(None, None, 9)),
        ("--12", PartialDate(None, 12)),
        ("1980-12", PartialDate(1980, 12)),
        (" 1980 ", PartialDate(1980)),
        ("--02-29", PartialDate(None, 2, 29)),
        ("۱۹۸۰-۱۲-۰۹", PartialDate(1980, 12, 9)),
    ],
)
def test_the_forms_of_cards_are_read(text, day):
    assert PartialDate.parse(text) == day


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.NOT_A_DATE),
        ("soon", Problem.NOT_A_DATE),
        ("9/12/1980", Problem.NOT_A_DATE),
        ("1980-13-01", Problem.OUT_OF_RANGE),
        ("1980-02-30", Problem.OUT_OF_RANGE),
        ("1900-02-29", Problem.OUT_OF_RANGE),
        ("--04-31", Problem.OUT_OF_RANGE),
        ("0000-01-01", Problem.OUT_OF_RANGE),
        ("---32", Problem.OUT_OF_RANGE),
    ],
)
def test_what_is_no_day_is_refused_and_named(text, problem):
    with pytest.raises(InvalidValueError) as refusal:
        PartialDate.parse(text)

    assert refusal.value.problem is problem


def test_a_date_of_nothing_is_refused():
    with pytest.raises(InvalidValueError):
        PartialDate()


def test_a_year_and_a_day_without_the_month_are_no_date():
    with pytest.raises(InvalidValueError):
        PartialDate(1980, None, 9)


@given(st.text(max_size=30))
def test_any_other_text_is_refused_and_never_a_crash(text):
    with suppress(InvalidValueError):
        assert PartialDate.parse(text).iso


def next_time(month, day, today):
    """Walk the calendar day by day until month and day come round."""
    while True:
        last = calendar.monthrange(today.year, today.month)[1]
        if today.month == month and today.day == min(day, last):
            return today
        today += timedelta(days=1)


@given(
    st.dates(date(2000, 1, 1), date(2000, 12, 31)),
    st.dates(date(1995, 1, 1), date(2105, 12, 31)) | st.sampled_from([date(2023, 2, 28), date(2024, 2, 28)]),
)
def test_days_until_agrees_with_a_walk_through_the_calendar(birthday, today):
    left = PartialDate(None, birthday.month, birthday.day).days_until(today)

    assert left == (next_time(birthday.month, birthday.day, today) - today).days


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (date(2023, 2, 28), 0),
        (date(2024, 2, 28), 1),
        (date(2024, 2, 29), 0),
        (date(2023, 3, 1), 365),
        (date(2022, 3, 1), 364),
    ],
)
def test_a_leap_day_counts_as_the_28th_in_a_common_year(today, left):
    assert PartialDate(2000, 2, 29).days_until(today) == left


def test_a_date_without_its_day_or_month_never_comes_round():
    assert PartialDate(1980, 12).days_until(date(2024, 1, 1)) is None
    assert PartialDate(None, None, 9).days_until(date(2024, 1, 1)) is None


@given(st.dates(date(1900, 1, 1), date(2050, 1, 1)), st.integers(0, 130))
def test_a_year_is_added_on_the_very_day_that_comes_round(born, years):
    birthday = PartialDate(born.year, born.month, born.day)
    last = calendar.monthrange(born.year + years, born.month)[1]
    day = date(born.year + years, born.month, min(born.day, last))

    assert birthday.days_until(day) == 0
    assert birthday.age_on(day) == years
    assert birthday.age_on(day - timedelta(days=1)) == years - 1


def test_an_age_needs_the_whole_date():
    assert PartialDate(None, 12, 9).age_on(date(2024, 1, 1)) is None
    assert PartialDate(1980).age_on(date(2024, 1, 1)) is None
