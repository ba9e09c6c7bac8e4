from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.ui.calendar.columns import Column, side_by_side

INTERVALS = st.lists(
    st.tuples(st.integers(0, 95), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=40,
)


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def depth(intervals, moment):
    return sum(start <= moment < end for start, end in intervals)


def test_things_one_after_another_have_the_whole_width():
    assert side_by_side([(9, 10), (10, 11)]).columns == [Column(0, 1), Column(0, 1)]


def test_two_at_the_same_time_share_the_width():
    assert side_by_side([(9, 11), (10, 12)]).columns == [Column(0, 2), Column(1, 2)]


def test_a_thing_takes_the_room_that_later_columns_leave_it():
    long, first, second, later = side_by_side([(9, 12), (9, 10), (9, 10), (10, 12)]).columns

    assert (long, first, second) == (Column(0, 3), Column(1, 3), Column(2, 3))
    assert later == Column(1, 3, 2)


def test_too_many_are_left_to_one_mark_that_knows_them():
    arranged = side_by_side([(9, 10), (9, 11), (9, 12), (9, 13), (14, 15)], most=3)

    shown = [column for column in arranged.columns if column is not None]
    assert shown == [Column(0, 2), Column(0, 1)]
    [crowd] = arranged.crowds
    assert sorted(crowd.members) == [0, 1, 2]
    assert (crowd.start, crowd.end, crowd.place) == (9, 12, Column(1, 2))


def test_one_column_has_room_for_a_mark_only():
    arranged = side_by_side([(9, 10), (9, 11)], most=1)

    assert arranged.columns == [None, None]
    assert arranged.crowds[0].place == Column(0, 1)


@given(INTERVALS)
def test_nothing_that_overlaps_in_time_overlaps_in_place(intervals):
    columns = side_by_side(intervals).columns

    for i, one in enumerate(intervals):
        for j, other in enumerate(intervals[:i]):
            if overlap(one, other):
                here, there = columns[i], columns[j]
                assert here.of == there.of
                assert here.first >= there.first + there.width or there.first >= here.first + here.width


@given(INTERVALS)
def test_no_more_columns_are_used_than_overlap_at_one_moment(intervals):
    columns = side_by_side(intervals).columns

    deepest = max((depth(intervals, start) for start, _ in intervals), default=0)
    assert max((column.of for column in columns), default=0) == deepest
    assert all(column.first + column.width <= column.of for column in columns)


@given(INTERVALS, st.integers(1, 5))
def test_each_is_shown_or_belongs_to_one_crowd(intervals, most):
    arranged = side_by_side(intervals, most)

    hidden = [i for i, column in enumerate(arranged.columns) if column is None]
    assert sorted(i for crowd in arranged.crowds for i in crowd.members) == hidden
    assert all(column.of <= most for column in arranged.columns if column is not None)
    places = [(crowd.start, crowd.end) for crowd in arranged.crowds]
    assert not any(overlap(a, b) for i, a in enumerate(places) for b in places[:i])
