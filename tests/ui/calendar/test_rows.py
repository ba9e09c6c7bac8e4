from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.ui.calendar.rows import stacked

RANGES = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).map(sorted).map(tuple), max_size=30)


def test_what_shares_no_day_shares_a_row():
    assert stacked([(0, 2), (3, 4), (2, 3)], most=9).rows == [0, 0, 1]


def test_the_last_row_of_a_full_day_says_how_many_more_there_are():
    stack = stacked([(0, 1), (1, 1), (1, 1), (0, 0)], most=2)

    assert stack.rows == [0, None, None, 1]
    assert stack.more == {1: 2}
    assert stack.height == 2


def test_a_day_that_is_just_full_shows_all():
    stack = stacked([(0, 0), (0, 0)], most=2)

    assert (stack.rows, stack.more, stack.height) == ([0, 1], {}, 2)


def test_nothing_needs_no_row():
    assert stacked([], most=3).height == 0


@given(RANGES, st.integers(1, 6))
def test_no_two_lie_on_each_other_and_none_is_forgotten(ranges, most):
    stack = stacked(ranges, most)

    places = [
        (column, row)
        for (first, last), row in zip(ranges, stack.rows, strict=True)
        if row is not None
        for column in range(first, last + 1)
    ]
    assert len(places) == len(set(places))
    for column in range(7):
        hidden = sum(
            row is None and first <= column <= last
            for (first, last), row in zip(ranges, stack.rows, strict=True)
        )
        assert stack.more.get(column, 0) == hidden
        used = {row for place, row in places if place == column}
        assert not used or max(used) < (most - 1 if hidden else most)


def test_what_is_only_counted_takes_the_last_row_for_its_number():
    stack = stacked([(0, 0), (0, 0)], 2, {0: 5, 3: 1})

    assert stack.rows == [0, None]
    assert stack.more == {0: 6, 3: 1}
