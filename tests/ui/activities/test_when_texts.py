from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activities.when_texts import WhenTexts

WEDNESDAY = date(2026, 3, 11)
LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def texts():
    return WhenTexts(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 3, 10), "yesterday"),
        (date(2026, 3, 11), "today"),
        (date(2026, 3, 12), "tomorrow"),
        (date(2026, 3, 13), "Fri"),
        (date(2026, 3, 17), "Tue"),
        (date(2026, 3, 18), "18 Mar"),
        (date(2026, 3, 1), "1 Mar"),
        (date(2027, 1, 4), "4 Jan 2027"),
    ],
)
def test_near_days_are_words_and_far_ones_are_dates(texts, day, text):
    assert texts.day(day, WEDNESDAY) == text


def test_a_day_in_full_can_be_taken_for_no_other(texts):
    assert texts.full_day(date(2026, 3, 12)) == "Thu 12 Mar 2026"
    assert texts.full(date(2026, 3, 12), time(15)) == "Thu 12 Mar 2026, 15:00"
    assert texts.full(date(2026, 3, 16), time(10), time(11, 30)) == "Mon 16 Mar 2026, 10:00–11:30"


def test_days_are_written_in_the_order_of_the_place():
    in_america = WhenTexts(QLocale("en_US")).full(date(2026, 3, 12), time(15))
    assert " ".join(in_america.split()) == "Thu Mar 12, 2026, 3:00 PM"
    assert WhenTexts(QLocale("de_DE")).full_day(date(2026, 3, 12)) == "Do. 12. März 2026"


def test_a_mirrored_window_keeps_each_piece_in_its_own_direction(qapp, texts):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert texts.when(WEDNESDAY, time(15), WEDNESDAY) == "\u200f\u2068today\u2069 \u206815:00\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(10, "10 min"), (60, "1 h"), (90, "1 h 30 min"), (0, "0 min")],
)
def test_lengths_are_said_in_the_largest_units(texts, minutes, text):
    assert texts.duration(minutes) == text


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (None, "No alarm"),
        (0, "At the time"),
        (10, "10 min before"),
        (120, "2 h before"),
    ],
)
def test_leads_are_said_before_the_time(texts, minutes, text):
    assert texts.lead(minutes) == text


def test_whole_days_and_weeks_are_counted_as_such(texts):
    assert texts.duration(2880).startswith("2 day")
    assert texts.lead(1440).startswith("1 day")
    assert texts.lead(10080).startswith("1 week")


def test_moments_are_told_at_the_place_of_the_user(texts):
    in_summer = "2026-07-01T22:30:00+00:00"

    assert texts.moment(in_summer, LONDON, WEDNESDAY) == "1 Jul, 23:30"
    assert texts.ago(in_summer, ZoneInfo("Asia/Karachi"), date(2026, 7, 2)) == "today"
    assert texts.ago(in_summer, LONDON, date(2026, 7, 2)) == "yesterday"
    assert texts.ago(in_summer, LONDON, date(2026, 10, 6)).startswith("97 day")
    assert texts.ago("", LONDON, WEDNESDAY) == ""


def test_a_line_of_the_planner_says_when_it_is(texts):
    def item(**values):
        return AgendaItem(ActivityRef(1), 1, "call", ActivityState.PLANNED, "", **values)

    at_three = datetime(2026, 3, 12, 15, tzinfo=UTC)
    assert texts.item(item(day=at_three.date(), starts=at_three), WEDNESDAY) == "tomorrow 15:00"
    assert texts.item(item(day=date(2026, 3, 30)), WEDNESDAY) == "30 Mar"
    banner = item(day=date(2026, 3, 30), last_day=date(2026, 4, 2))
    assert texts.item(banner, WEDNESDAY) == "30 Mar–2 Apr"
    assert texts.item(item(day=None), WEDNESDAY) == ""


@pytest.mark.parametrize(
    ("place", "day_first", "first_weekday"),
    [("en_GB", True, 0), ("en_US", False, 6), ("ur_PK", True, 6), ("sv_SE", False, 0)],
)
def test_the_order_of_typed_dates_is_that_of_the_place(place, day_first, first_weekday):
    reading = date_reading(QLocale(place))

    assert (reading.day_first, reading.first_weekday) == (day_first, first_weekday)
