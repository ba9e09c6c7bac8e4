"""Typed dates: what each form means, seen from Wednesday 11 March 2026, 10:30."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from desktop_crm.domain.quick_dates import DateReading, parse_quick_date

LAHORE = ZoneInfo("Asia/Karachi")
LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 11, 10, 30, tzinfo=LAHORE)
DAY_FIRST = DateReading()
MONTH_FIRST = DateReading(day_first=False)
BUSINESS = DateReading(business_days=True)
MARCH = {n: date(2026, 3, n) for n in range(1, 32)}


def read(text, reading=DAY_FIRST, now=NOW, **kwargs):
    return parse_quick_date(text, now, reading, **kwargs)


def when(text, reading=DAY_FIRST, now=NOW, **kwargs):
    found = read(text, reading, now, **kwargs)
    return None if found is None else (found.day, found.start)


@pytest.mark.parametrize(
    ("typed", "day", "start"),
    [
        ("tomorrow 3pm", MARCH[12], time(15)),
        ("next fri", MARCH[20], None),
        ("at 9", MARCH[12], time(9)),
        ("mon 10-11:30", MARCH[16], time(10)),
        ("1/4", date(2026, 4, 1), None),
        ("+3d", MARCH[14], None),
        ("fri", MARCH[13], None),
        ("in 2 weeks", MARCH[25], None),
        ("at 3", MARCH[11], time(15)),
        ("end of month", MARCH[31], None),
        ("every 2 weeks mon 9", MARCH[16], time(9)),
    ],
)
def test_the_agreed_lines_mean_what_was_agreed(typed, day, start):
    assert when(typed) == (day, start)


def test_a_time_that_has_passed_is_taken_tomorrow_and_says_so():
    assert read("at 9").rolled
    assert not read("at 3").rolled
    assert not read("10:30").rolled


def test_a_range_has_an_end_and_a_length():
    found = read("mon 10-11:30")
    assert (found.end, found.duration) == (time(11, 30), 90)


def test_the_order_of_day_and_month_follows_the_place_and_the_other_is_offered():
    assert read("1/4").alternative.day == date(2027, 1, 4)
    assert when("1/4", MONTH_FIRST) == (date(2027, 1, 4), None)
    assert read("1/4", MONTH_FIRST).alternative.day == date(2026, 4, 1)


def test_a_date_that_does_not_exist_is_a_problem_and_no_day():
    for typed in ("31/4", "31 april", "feb 30", "2026-02-30", "31/4 3pm"):
        found = read(typed)
        assert found.day is None
        assert found.start is None
        assert found.problem == typed.removesuffix(" 3pm")


def test_a_fraction_that_can_be_no_date_is_none():
    assert read("13/14") is None


def test_offsets_go_on_to_a_working_day_in_business_mode():
    assert when("+3d", BUSINESS) == (MARCH[16], None)
    assert when("in 3 days", BUSINESS) == (MARCH[16], None)
    assert when("+2d", BUSINESS) == (MARCH[13], None)
    assert when("end of may", BUSINESS) == (date(2026, 5, 29), None)


def test_a_repeat_has_a_rule_and_a_first_day():
    found = read("every 2 weeks mon 9")
    assert found.recurrence.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"
    assert not found.recurrence.from_completion


@pytest.mark.parametrize(
    ("typed", "rule", "first"),
    [
        ("every day", "FREQ=DAILY", MARCH[11]),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", MARCH[11]),
        ("every mon and thu", "FREQ=WEEKLY;BYDAY=MO,TH", MARCH[12]),
        ("every mon, wed, fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR", MARCH[11]),
        ("every other tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", MARCH[17]),
        ("every month 1st", "FREQ=MONTHLY;BYMONTHDAY=1", date(2026, 4, 1)),
        ("every 15th", "FREQ=MONTHLY;BYMONTHDAY=15", MARCH[15]),
        ("every month last day", "FREQ=MONTHLY;BYMONTHDAY=-1", MARCH[31]),
        ("every last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1", MARCH[31]),
        ("every month last fri", "FREQ=MONTHLY;BYDAY=-1FR", MARCH[27]),
        ("every first mon of the month", "FREQ=MONTHLY;BYDAY=1MO", date(2026, 4, 6)),
        ("every 3 months 2nd tue", "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU", date(2026, 4, 14)),
        ("every year", "FREQ=YEARLY", MARCH[11]),
        ("every 12 march", "FREQ=YEARLY", MARCH[12]),
        ("every year on 1 june", "FREQ=YEARLY", date(2026, 6, 1)),
        ("every week from 1 april", "FREQ=WEEKLY", date(2026, 4, 1)),
        ("every week until 30 june", "FREQ=WEEKLY;UNTIL=20260630", MARCH[11]),
        ("every day 10 times", "FREQ=DAILY;COUNT=10", MARCH[11]),
        ("daily", "FREQ=DAILY", MARCH[11]),
        ("weekly mon", "FREQ=WEEKLY;BYDAY=MO", MARCH[16]),
        ("ہر پیر", "FREQ=WEEKLY;BYDAY=MO", MARCH[16]),
        ("ہر 2 ہفتے پیر", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", MARCH[16]),
        ("ہر مہینے کی پہلی تاریخ", "FREQ=MONTHLY;BYMONTHDAY=1", date(2026, 4, 1)),
        ("ہر روز", "FREQ=DAILY", MARCH[11]),
        ("ہر سال", "FREQ=YEARLY", MARCH[11]),
    ],
)
def test_repeats(typed, rule, first):
    found = read(typed)
    assert (found.recurrence.rule, found.day) == (rule, first)


@pytest.mark.parametrize(
    "typed", ["every 3 months after done", "3 months after done", "ہر 3 مہینے مکمل ہونے کے بعد"]
)
def test_a_repeat_may_count_from_completion(typed):
    found = read(typed)
    assert found.recurrence.rule == "FREQ=MONTHLY;INTERVAL=3"
    assert found.recurrence.from_completion


def test_a_repeat_whose_time_has_passed_today_begins_with_the_next():
    found = read("every day 9")
    assert (found.day, found.start, found.rolled) == (MARCH[12], time(9), True)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", MARCH[11]),
        ("Tomorrow", MARCH[12]),
        ("yesterday", MARCH[10]),
        ("day after tomorrow", MARCH[13]),
        ("next week", MARCH[16]),
        ("next month", date(2026, 4, 1)),
        ("next monday", MARCH[16]),
        ("next week fri", MARCH[20]),
        ("fri next week", MARCH[20]),
        ("this fri", MARCH[13]),
        ("last fri", MARCH[6]),
        ("weekend", MARCH[14]),
        ("end of week", MARCH[13]),
        ("end of next month", date(2026, 4, 30)),
        ("start of next month", date(2026, 4, 1)),
        ("eom", MARCH[31]),
        ("12 march", MARCH[12]),
        ("mar 12", MARCH[12]),
        ("Mar. 12th", MARCH[12]),
        ("the 12th of March 2027", date(2027, 3, 12)),
        ("10 march", date(2027, 3, 10)),
        ("29 feb", date(2028, 2, 29)),
        ("the 25th", MARCH[25]),
        ("25", MARCH[25]),
        ("fri 27", MARCH[27]),
        ("2026-03-28", MARCH[28]),
        ("28.3.", MARCH[28]),
        ("28.3", MARCH[28]),
        ("28/3/2026", MARCH[28]),
        ("28/3/26", MARCH[28]),
        ("Sat, 28 March 2026", MARCH[28]),
        ("by fri", MARCH[13]),
        ("2 weeks", MARCH[25]),
        ("3 days ago", MARCH[8]),
        ("two weeks from now", MARCH[25]),
        ("+2w", MARCH[25]),
        ("+1m", date(2026, 4, 11)),
        ("+1wd", MARCH[12]),
        ("-1d", MARCH[10]),
        ("in 3 working days", MARCH[16]),
        ("آج", MARCH[11]),
        ("کل", MARCH[12]),
        ("پرسوں", MARCH[13]),
        ("پیر", MARCH[16]),
        ("منگل", MARCH[17]),
        ("بدھ کو", MARCH[18]),
        ("جمعرات", MARCH[12]),
        ("جمعہ", MARCH[13]),
        ("ہفتہ", MARCH[14]),
        ("ہفتے کو", MARCH[14]),
        ("اتوار", MARCH[15]),
        ("اگلے ہفتے", MARCH[16]),
        ("اگلے ہفتے جمعہ", MARCH[20]),
        ("3 دن بعد", MARCH[14]),
        ("۳ دن بعد", MARCH[14]),
        ("٣ دن بعد", MARCH[14]),
        ("دو ہفتے بعد", MARCH[25]),
        ("۲۸/۳/۲۰۲۶", MARCH[28]),
        ("28 مارچ", MARCH[28]),
        ("مہینے کے آخر", MARCH[31]),
    ],
)
def test_days(typed, day):
    assert when(typed) == (day, None)


@pytest.mark.parametrize(
    ("typed", "day", "start"),
    [
        ("3pm", MARCH[11], time(15)),
        ("3 p.m.", MARCH[11], time(15)),
        ("15:30", MARCH[11], time(15, 30)),
        ("9", MARCH[12], time(9)),
        ("noon", MARCH[11], time(12)),
        ("12am", MARCH[12], time(0)),
        ("at 7", MARCH[12], time(7)),
        ("at 6", MARCH[11], time(18)),
        ("today 9", MARCH[11], time(21)),
        ("half past 3", MARCH[11], time(15, 30)),
        ("quarter to 4", MARCH[11], time(15, 45)),
        ("tomorrow morning", MARCH[12], time(9)),
        ("tomorrow 9 in the evening", MARCH[12], time(21)),
        ("tonight", MARCH[11], time(20)),
        ("tonight at 9", MARCH[11], time(21)),
        ("tomorrow same time", MARCH[12], time(10, 30)),
        ("2026-03-28T15:30", MARCH[28], time(15, 30)),
        ("fri, 3 o'clock", MARCH[13], time(15)),
        ("in 10 min", MARCH[11], time(10, 40)),
        ("10 min", MARCH[11], time(10, 40)),
        ("in half an hour", MARCH[11], time(11)),
        ("+2h", MARCH[11], time(12, 30)),
        ("کل 3 بجے", MARCH[12], time(15)),
        ("صبح 9 بجے", MARCH[12], time(9)),
        ("کل صبح", MARCH[12], time(9)),
        ("شام ۶ بجے", MARCH[11], time(18)),
        ("پیر کو ساڑھے 3 بجے", MARCH[16], time(15, 30)),
        ("ڈھائی بجے", MARCH[11], time(14, 30)),
        ("کل اسی وقت", MARCH[12], time(10, 30)),
        ("دوپہر 1 بجے", MARCH[11], time(13)),
        ("10 منٹ بعد", MARCH[11], time(10, 40)),
    ],
)
def test_times(typed, day, start):
    assert when(typed) == (day, start)


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("3-4pm", time(15), time(16)),
        ("11-1", time(11), time(13)),
        ("9-5", time(9), time(17)),
        ("from 10 to 11", time(10), time(11)),
        ("10 بجے سے 11:30 بجے تک", time(10), time(11, 30)),
    ],
)
def test_ranges(typed, start, end):
    found = read(typed)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("~30m", 30),
        ("for 1h", 60),
        ("~1h30", 90),
        ("for 1.5 hours", 90),
        ("for half an hour", 30),
        ("30 منٹ کے لیے", 30),
    ],
)
def test_a_length_alone_has_no_day(typed, minutes):
    found = read(typed)
    assert (found.day, found.duration) == (None, minutes)


def test_the_other_reading_of_yesterday_or_tomorrow_is_offered():
    assert read("کل 3 بجے").alternative.day == MARCH[10]
    assert read("کل").swapped().day == MARCH[10]
    assert read("کل").swapped().swapped() == read("کل")


def test_of_what_was_done_the_last_such_day_is_meant():
    assert when("fri", past=True) == (MARCH[6], None)
    assert when("کل", past=True) == (MARCH[10], None)
    assert when("1/4", past=True) == (date(2025, 4, 1), None)
    assert when("at 9", past=True) == (MARCH[11], time(9))
    assert when("at 3", past=True) == (MARCH[10], time(15))


def test_a_weekday_on_that_day_is_next_week_and_today_is_offered():
    found = read("wed")
    assert (found.day, found.alternative.day) == (MARCH[18], MARCH[11])


def test_next_friday_counts_weeks_as_the_place_does():
    sunday = datetime(2026, 3, 15, 10, 30, tzinfo=LAHORE)
    assert when("next fri", now=sunday) == (MARCH[20], None)
    assert when("next fri", DateReading(first_weekday=6), now=sunday) == (MARCH[27], None)


class TestWhenTheClocksChange:
    saturday = datetime(2026, 3, 28, 10, 30, tzinfo=LONDON)

    def test_hours_pass_on_the_clock(self):
        assert when("in 24 hours", now=self.saturday) == (date(2026, 3, 29), time(11, 30))

    def test_the_same_time_is_the_same_on_the_wall(self):
        found = read("tomorrow same time", now=self.saturday)
        assert (found.day, found.start) == (date(2026, 3, 29), time(10, 30))
        then = datetime.combine(found.day, found.start, tzinfo=LONDON)
        assert then.timestamp() - self.saturday.timestamp() == 23 * 3600

    def test_back_in_autumn_too(self):
        before = datetime(2026, 10, 24, 10, 30, tzinfo=LONDON)
        assert when("in 24 hours", now=before) == (date(2026, 10, 25), time(9, 30))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "sara",
        "tomorrow tomorrow",
        "at 25",
        "3pm 4pm",
        "tomorrow x",
        "call",
        "13:75",
        "+3",
        "every",
        "in",
        "9 9",
    ],
)
def test_what_is_no_date_as_a_whole_is_none(typed):
    assert read(typed) is None
