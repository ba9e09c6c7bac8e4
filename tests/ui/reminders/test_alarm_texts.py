import unicodedata
from datetime import date, datetime, timedelta

import pytest

from desktop_crm.ui.reminders.alarm_groups import grouped
from desktop_crm.ui.reminders.alarm_texts import AlarmTexts
from tests.ui.reminders.conftest import LETTER, MEETING, SARA, ZONE, alarm, at, kind_of, missed_calls

NOW = datetime(2026, 3, 11, 10, 30, tzinfo=ZONE)


@pytest.fixture
def texts():
    return AlarmTexts(NOW, kind_of)


def plain(text):
    """The text without the marks that isolate its parts."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def test_a_line_says_who_what_when_the_phone_and_the_place(texts):
    line = texts.reminder(MEETING)

    assert plain(line.title) == "Ali Raza and 1 more"
    assert plain(line.detail) == "Meeting: tender · today 10:40 · 0301 7654321 · Room 2"
    assert plain(line.due) == "in 10 min"
    assert not line.is_late


def test_without_a_person_the_thing_itself_is_the_title(texts):
    line = texts.reminder(LETTER)

    assert line.title == "Send samples"
    assert plain(line.detail) == "To-do · today"
    assert line.due == "today"


def test_without_person_and_thing_the_kind_is_the_title(texts):
    assert texts.reminder(alarm(1, date(2026, 3, 11), regarding="", people=())).title == "Call"


@pytest.mark.parametrize(
    ("minutes", "due"),
    [
        (59, "in 59 min"),
        (1, "in 1 min"),
        (0, "now"),
        (-1, "1 min ago"),
        (-59, "59 min ago"),
        (-60, "today 09:30"),
    ],
)
def test_near_moments_are_told_in_minutes_and_others_by_the_clock(texts, minutes, due):
    line = texts.reminder(alarm(1, NOW + timedelta(minutes=minutes)))

    assert plain(line.due) == due
    assert line.is_late is (minutes < 0)


def test_a_group_says_how_often_it_was_missed_and_since_when(texts):
    [group] = grouped(missed_calls())
    line = texts.group(group)

    assert plain(line.title) == "Sara Khan · Acme Traders"
    assert plain(line.due).startswith("4 time")
    assert plain(line.due).endswith("since Thursday")
    assert line.is_late


@pytest.mark.parametrize(("day", "since"), [(10, "yesterday"), (5, "Thursday"), (4, "4 Mar")])
def test_since_when_is_a_weekday_only_where_there_is_no_doubt_which(texts, day, since):
    missed = [alarm(n, at(day, 8 + n)) for n in (1, 2)]

    assert plain(texts.group(grouped(missed)[0]).due).endswith(f"since {since}")


def test_the_whole_line_is_spoken_as_one_sentence(texts):
    spoken = plain(texts.reminder(alarm(1, at(11, 10, 25), people=(SARA,))).spoken)

    assert spoken == "Sara Khan · Acme Traders, Call: price list · today 10:25 · 0300 1234567, 5 min ago"


def test_how_long_the_oldest_waits_is_said_from_an_hour_on(texts):
    assert texts.oldest(MEETING.alarm_at) == ""
    assert plain(texts.oldest(missed_calls()[0].alarm_at)) == "the oldest from Thursday 14:50"
