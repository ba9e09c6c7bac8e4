"""Typed dates: whatever the date, and whatever the text."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.quick_dates import DateReading, parse_quick_date

LAHORE = ZoneInfo("Asia/Karachi")
LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 3, 11, 10, 30, tzinfo=LAHORE)
DAY_FIRST = DateReading()
MONTH_FIRST = DateReading(day_first=False)
BUSINESS = DateReading(business_days=True)


def read(text, reading=DAY_FIRST, now=NOW, **kwargs):
    return parse_quick_date(text, now, reading, **kwargs)


def when(text, reading=DAY_FIRST, **kwargs):
    found = read(text, reading, **kwargs)
    return None if found is None else (found.day, found.start)


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def month(day):
    return MONTHS[day.month - 1]


def weekday(day):
    return WEEKDAYS[day.weekday()]


WRITTEN = {
    "iso": (lambda d: d.isoformat(), DAY_FIRST),
    "day first": (lambda d: f"{d.day}/{d.month}/{d.year}", DAY_FIRST),
    "month first": (lambda d: f"{d.month}/{d.day}/{d.year}", MONTH_FIRST),
    "dots": (lambda d: f"{d.day:02}.{d.month:02}.{d.year}", MONTH_FIRST),
    "in words": (lambda d: f"{weekday(d)} {d.day} {month(d)} {d.year}", DAY_FIRST),
    "short": (lambda d: f"{weekday(d)[:3]}, {d.day} {month(d)[:3]} {d.year}", DAY_FIRST),
    "american": (lambda d: f"{month(d)[:3]} {d.day}, {d.year}", MONTH_FIRST),
    "urdu digits": (lambda d: d.isoformat().translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")), DAY_FIRST),
}


@pytest.mark.parametrize("form", WRITTEN)
@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_date_is_read_back_as_it_is_written(form, day):
    write, reading = WRITTEN[form]
    assert when(write(day), reading) == (day, None)


@given(day=st.dates(date(2026, 3, 11), date(2027, 3, 10)))
def test_without_a_year_the_next_such_day_is_meant(day):
    assert when(f"{day.day}/{day.month}") == (day, None)
    assert when(f"{day.day} {month(day)}") == (day, None)


@given(day=st.dates(date(2000, 1, 1), date(2100, 1, 1)), number=st.integers(0, 6))
def test_a_weekday_is_within_the_coming_seven_days(day, number):
    found = read(WEEKDAYS[number], now=datetime(day.year, day.month, day.day, 12, tzinfo=LAHORE)).day
    assert found.weekday() == number
    assert timedelta() < found - day <= timedelta(days=7)


@given(moment=st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_every_time_of_the_day_is_read_back(moment):
    assert read(f"tomorrow {moment:%H:%M}").start in (moment, moment.replace(hour=(moment.hour + 12) % 24))
    half = "pm" if moment.hour >= 12 else "am"
    assert read(f"tomorrow {moment.hour % 12 or 12}:{moment:%M} {half}").start == moment


@given(text=st.text())
def test_no_text_is_too_odd(text):
    read(text)
    read(text, BUSINESS, past=True)


DATE_WORDS = [
    "next", "every", "fri", "1/4", "31/4", "9", "2", "at", "in", "weeks", "-", "~", "+", "3pm", "کل",
    "بجے", "بعد", "ہر", "last", "of", "month", "until", ",", "10:30", "30", "times", "9999999", "when",
    "done", "half", "an", "first", "ordinal", "28.3.", "1.5", "2026-02-30", "end", "from", "to",
]  # fmt: skip


@given(
    words=st.lists(st.sampled_from(DATE_WORDS), max_size=8),
    now=st.datetimes(timezones=st.sampled_from([LAHORE, LONDON])),
)
def test_no_row_of_date_words_is_too_odd_at_any_time(words, now):
    read(" ".join(words), now=now)
