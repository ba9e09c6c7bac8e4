from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem, When
from desktop_crm.ui.calendar.spans import (
    DaySpan,
    Slot,
    TimedSpan,
    between,
    days_of,
    dragged,
    is_banner,
    nudged,
    resized,
    span_of,
    stretched,
    when_of,
)

KARACHI = ZoneInfo("Asia/Karachi")
BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 11, 16)


def at(hour, minute=0, day=DAY):
    return datetime.combine(day, time(hour, minute))


def item(**values):
    return AgendaItem(ActivityRef(1), 1, "call", ActivityState.PLANNED, "", **({"day": DAY} | values))


def slot(day, hour=None, minute=0):
    return Slot(date(2026, 11, day), None if hour is None else hour * 60 + minute)


MORNING = TimedSpan(at(9, 15), at(9, 45))
QUARTERS = st.integers(0, 95).map(lambda n: n * 15)


def test_a_thing_that_is_moved_keeps_its_length_and_the_place_it_was_held_at():
    assert dragged(MORNING, slot(16, 9, 30), slot(18, 11)) == TimedSpan(
        at(10, 45, date(2026, 11, 18)), at(11, 15, date(2026, 11, 18))
    )


def test_a_thing_at_an_odd_time_is_moved_to_a_quarter_of_an_hour():
    odd = TimedSpan(at(9, 7), at(9, 20))

    assert dragged(odd, slot(16, 9), slot(16, 10)) == TimedSpan(at(10), at(10, 13))


def test_between_days_of_a_month_the_time_is_kept():
    assert dragged(MORNING, slot(16), slot(20)) == TimedSpan(
        at(9, 15, date(2026, 11, 20)), at(9, 45, date(2026, 11, 20))
    )


def test_among_the_whole_days_a_timed_thing_loses_its_time():
    assert dragged(MORNING, slot(16, 9, 15), slot(17)) == DaySpan(date(2026, 11, 17), date(2026, 11, 17))


def test_on_an_hour_a_thing_of_whole_days_gets_a_time():
    assert dragged(DaySpan(DAY, DAY), slot(16), slot(17, 14), 30) == TimedSpan(
        at(14, 0, date(2026, 11, 17)), at(14, 30, date(2026, 11, 17))
    )


def test_a_banner_is_moved_with_its_length():
    assert dragged(DaySpan(DAY, DAY + timedelta(days=2)), slot(17), slot(19)) == DaySpan(
        date(2026, 11, 18), date(2026, 11, 20)
    )


def test_an_edge_is_dragged_no_further_than_a_quarter_hour_before_the_other():
    assert resized(MORNING, slot(16, 10)) == TimedSpan(at(9, 15), at(10))
    assert resized(MORNING, slot(16, 7)) == TimedSpan(at(9, 15), at(9, 30))
    assert resized(MORNING, slot(16, 8), start=True) == TimedSpan(at(8), at(9, 45))
    assert resized(MORNING, slot(16, 23), start=True) == TimedSpan(at(9, 30), at(9, 45))


def test_a_banner_is_lengthened_by_days_and_never_ends_before_it_begins():
    assert resized(DaySpan(DAY, DAY), slot(18)) == DaySpan(DAY, date(2026, 11, 18))
    assert resized(DaySpan(DAY, DAY), slot(10)) == DaySpan(DAY, DAY)
    assert resized(DaySpan(DAY, DAY), slot(14), start=True) == DaySpan(date(2026, 11, 14), DAY)


def test_keys_move_by_quarter_hours_and_days():
    assert nudged(MORNING, minutes=15).start == at(9, 30)
    assert nudged(MORNING, days=-1).start == at(9, 15, date(2026, 11, 15))
    assert nudged(DaySpan(DAY, DAY), minutes=15) == DaySpan(DAY, DAY)
    assert stretched(MORNING, 1).end == at(10)
    assert stretched(MORNING, -4).end == at(9, 30)
    assert stretched(DaySpan(DAY, DAY), 2).last == date(2026, 11, 18)
    assert stretched(DaySpan(DAY, DAY), -2) == DaySpan(DAY, DAY)


def test_what_is_drawn_upwards_is_the_same_as_downwards():
    down = between(slot(16, 9), slot(16, 10, 30))

    assert down == between(slot(16, 10, 30), slot(16, 9)) == TimedSpan(at(9), at(11))
    assert between(slot(18), slot(16)) == DaySpan(DAY, date(2026, 11, 18))


def test_a_thing_that_ends_at_midnight_does_not_reach_into_the_next_day():
    assert days_of(TimedSpan(at(22), at(0, 0, date(2026, 11, 17)))) == (DAY, DAY)
    assert days_of(TimedSpan(at(22), at(1, 0, date(2026, 11, 17)))) == (DAY, date(2026, 11, 17))
    assert days_of(TimedSpan(at(0), at(0))) == (DAY, DAY)


def test_what_lasts_a_day_lies_among_the_whole_days():
    zoned = at(9).replace(tzinfo=KARACHI)

    assert is_banner(item())
    assert not is_banner(item(starts=zoned, ends=zoned + timedelta(hours=23)))
    assert is_banner(item(starts=zoned, ends=zoned + timedelta(hours=24)))


def test_where_clocks_go_back_an_end_never_comes_before_its_start():
    start = datetime(2026, 10, 25, 2, 45, tzinfo=BERLIN)
    end = datetime(2026, 10, 25, 2, 5, tzinfo=BERLIN, fold=1)

    span = span_of(item(day=start.date(), starts=start, ends=end))

    assert span == TimedSpan(start.replace(tzinfo=None), start.replace(tzinfo=None))


def test_a_thing_keeps_its_own_zone_when_it_is_moved():
    before = When(DAY, time(5, 15), 30, "Europe/Berlin")

    when = when_of(TimedSpan(at(15), at(16)), KARACHI, before)

    assert when == When(DAY, time(11), 60, "Europe/Berlin")


def test_a_thing_that_gets_a_time_gets_the_zone_of_the_viewer():
    assert when_of(TimedSpan(at(15), at(16)), KARACHI, When(DAY)) == When(DAY, time(15), 60, "Asia/Karachi")
    assert when_of(DaySpan(DAY, DAY), KARACHI) == When(DAY)
    assert when_of(DaySpan(DAY, DAY + timedelta(days=1)), KARACHI).last_day == date(2026, 11, 17)


def test_an_hour_that_the_clocks_skip_becomes_one_they_show():
    spring = date(2026, 3, 29)
    skipped = TimedSpan(at(2, 30, spring), at(3, 0, spring))

    assert when_of(skipped, BERLIN).start == time(3, 30)
    assert when_of(skipped, BERLIN, When(DAY, time(9), 30, "UTC")).start == time(1, 30)


@given(QUARTERS, QUARTERS, st.integers(1, 600), st.integers(-3, 3))
def test_dragging_and_dragging_back_changes_nothing(start, to, minutes, days):
    begin = datetime.combine(DAY, time()) + timedelta(minutes=start)
    span = TimedSpan(begin, begin + timedelta(minutes=minutes))
    here, there = Slot(DAY, start), Slot(DAY + timedelta(days=days), to)

    assert dragged(dragged(span, here, there), there, here) == span
