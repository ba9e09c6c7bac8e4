from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.activities import When
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.wall_time import checked_zone, in_zone, instant, known_zone, span

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_a_time_of_the_day_is_a_moment_by_the_clock_at_its_place():
    assert instant(date(2026, 3, 11), time(10, 30), BERLIN) == utc(2026, 3, 11, 9, 30)
    assert instant(date(2026, 7, 11), time(10, 30), BERLIN) == utc(2026, 7, 11, 8, 30)


def test_a_time_that_the_clock_leaves_out_counts_by_the_offset_before():
    moment = instant(date(2007, 3, 11), time(2, 30), NEW_YORK)
    assert in_zone(moment, ZoneInfo(NEW_YORK)).time() == time(3, 30)


def test_of_a_time_that_comes_twice_the_first_counts():
    assert instant(date(2026, 10, 25), time(2, 30), BERLIN) == utc(2026, 10, 25, 0, 30)
    assert instant(date(2026, 10, 25), time(2, 30, fold=1), BERLIN) == utc(2026, 10, 25, 0, 30)


def test_half_an_hour_and_midnight_may_be_left_out_too():
    assert instant(date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe") == utc(2026, 10, 3, 15, 45)
    assert instant(date(2026, 9, 6), time(0, 0), "America/Santiago") == utc(2026, 9, 6, 4, 0)


def test_an_hour_is_an_hour_for_everybody_when_the_clock_changes_in_it():
    into_summer = When(date(2026, 3, 29), time(1, 30), 60, BERLIN)
    into_winter = When(date(2026, 10, 25), time(1, 30), 120, BERLIN)
    assert span(into_summer) == (utc(2026, 3, 29, 0, 30), utc(2026, 3, 29, 1, 30))
    assert [in_zone(moment, ZoneInfo(BERLIN)).time() for moment in span(into_summer)] == [
        time(1, 30),
        time(3, 30),
    ]
    assert [in_zone(moment, ZoneInfo(BERLIN)).time() for moment in span(into_winter)] == [
        time(1, 30),
        time(2, 30),
    ]


def test_a_zone_that_is_not_known_here_is_taken_as_utc_and_refused_when_typed():
    assert instant(date(2026, 3, 11), time(10, 30), "Mars/Olympus") == utc(2026, 3, 11, 10, 30)
    for name in ("Mars/Olympus", "", "../etc/passwd", "/etc/localtime", "Europe", "a\0b", "x" * 5000):
        assert known_zone(name) is None
        with pytest.raises(InvalidValueError):
            checked_zone(name)


def test_the_ends_of_the_calendar_are_cut():
    assert instant(date.max, time(23, 0), "America/New_York") == datetime.max.replace(tzinfo=UTC)
    assert instant(date.min, time(0, 0), "Asia/Karachi") == datetime.min.replace(tzinfo=UTC)
    assert span(When(date.max, time(12, 0), 1440, "UTC"))[1] == datetime.max.replace(tzinfo=UTC)
    assert in_zone(datetime.max.replace(tzinfo=UTC), ZoneInfo("Asia/Karachi")).year == 9999
    assert in_zone(datetime.min.replace(tzinfo=UTC), ZoneInfo(NEW_YORK)).year == 1


def test_what_has_no_time_has_no_span():
    with pytest.raises(InvalidValueError):
        span(When(date(2026, 3, 11)))


@given(
    st.dates(date(1950, 1, 1), date(2090, 1, 1)),
    st.times(),
    st.sampled_from([BERLIN, NEW_YORK, "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca"]),
    st.integers(0, 30 * 1440),
)
def test_every_time_is_a_moment_that_shows_it_unless_the_clock_leaves_it_out(day, start, zone, minutes):
    wall = datetime.combine(day, start)
    starts, ends = span(When(day, start, minutes, zone))
    shown = in_zone(starts, ZoneInfo(zone)).replace(tzinfo=None)
    assert shown == wall or timedelta(0) < shown - wall <= timedelta(hours=1)
    assert ends - starts == timedelta(minutes=minutes)
