from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.working_days import add_offset, is_weekend

WEDNESDAY = date(2026, 3, 11)
FRIDAY = date(2026, 3, 13)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("day", "offset", "result"),
    [
        (WEDNESDAY, "+1d", date(2026, 3, 12)),
        (WEDNESDAY, "3d", date(2026, 3, 14)),
        (WEDNESDAY, "-1d", date(2026, 3, 10)),
        (WEDNESDAY, "+1w", date(2026, 3, 18)),
        (WEDNESDAY, "+1M", date(2026, 4, 11)),
        (WEDNESDAY, "+1y", date(2027, 3, 11)),
        (FRIDAY, "+1wd", date(2026, 3, 16)),
        (FRIDAY, "+2wd", date(2026, 3, 17)),
        (date(2026, 3, 16), "-1wd", FRIDAY),
        (date(2026, 3, 14), "+1wd", date(2026, 3, 16)),
        (date(2026, 1, 31), "+1m", date(2026, 2, 28)),
        (date(2024, 2, 29), "+1y", date(2025, 2, 28)),
    ],
)
def test_offsets(day, offset, result):
    assert add_offset(day, offset) == result


def test_in_business_mode_a_weekend_is_passed_over():
    assert add_offset(WEDNESDAY, "+3d", business_days=True) == date(2026, 3, 16)
    assert add_offset(WEDNESDAY, "+2d", business_days=True) == FRIDAY


def test_other_free_days_are_passed_over_too():
    def is_free(day):
        return is_weekend(day) or day == date(2026, 3, 16)

    assert add_offset(FRIDAY, "+1wd", is_free=is_free) == date(2026, 3, 17)
    assert add_offset(FRIDAY, "+1d", business_days=True, is_free=is_free) == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("offset", "problem"),
    [
        ("", Problem.UNKNOWN),
        ("+d", Problem.UNKNOWN),
        ("+3x", Problem.UNKNOWN),
        ("+99999y", Problem.OUT_OF_RANGE),
    ],
)
def test_what_is_no_offset_is_refused(offset, problem):
    with pytest.raises(InvalidValueError) as refused:
        add_offset(WEDNESDAY, offset)
    assert refused.value.problem is problem


@given(day=DAYS, count=st.integers(1, 60))
def test_working_days_are_counted_one_by_one(day, count):
    then = add_offset(day, f"+{count}wd")
    between = [date.fromordinal(n) for n in range(day.toordinal() + 1, then.toordinal() + 1)]
    assert sum(not is_weekend(one) for one in between) == count
    assert not is_weekend(then)


@given(day=DAYS, count=st.integers(0, 48))
def test_months_keep_the_day_or_take_the_last(day, count):
    then = add_offset(day, f"+{count}m")
    assert (then.year * 12 + then.month) - (day.year * 12 + day.month) == count
    assert then.day == day.day or (then.day < day.day and date.fromordinal(then.toordinal() + 1).day == 1)
