"""What is typed into the log bar, on Wednesday 11 March 2026 at 10:30."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.activity_line import parse_log_text
from desktop_crm.domain.date_reading import DateReading

NOW = datetime(2026, 3, 11, 10, 30, tzinfo=ZoneInfo("Asia/Karachi"))
FRIDAY, MONDAY = date(2026, 3, 13), date(2026, 3, 16)
WORDS = [
    "call", "called", "note", "fri", "9", "at", "3pm", ";", ",", "again", "no", "answer", "31/4", "کل",
    "دوبارہ", "x", "\n",
]  # fmt: skip


def when(entry):
    return entry.quick_date and (entry.quick_date.day, entry.quick_date.start)


def read(text, **kwargs):
    return parse_log_text(text, NOW, DateReading(), kind="call", **kwargs)


def test_text_after_the_semicolon_is_the_follow_up():
    words, follow_up, result = read("Wants price list; call back fri 3pm")
    assert (words, result) == ("Wants price list", "")
    assert (follow_up.kind, when(follow_up)) == ("call", (FRIDAY, time(15)))


def test_a_line_that_begins_with_a_verb_is_the_follow_up():
    words, follow_up, _ = read("Wants price list\ncall back mon\nHas moved")
    assert words == "Wants price list\nHas moved"
    assert (follow_up.kind, when(follow_up)) == ("call", (MONDAY, None))


def test_again_is_the_same_kind():
    assert read("no answer; again fri").follow_up.kind == "call"
    assert read("وائس میل؛ کل دوبارہ").follow_up.kind == "call"


def test_other_semicolons_are_part_of_the_words():
    words, follow_up, _ = read("Likes tea; not coffee; send offer mon")
    assert words == "Likes tea; not coffee"
    assert (follow_up.kind, follow_up.regarding) == ("", "send offer")


def test_a_result_at_the_beginning_is_told():
    assert read("no answer, try at home").result == "no_answer"
    assert read("wrong number").result == "wrong_number"
    assert read("reached him at home").result == ""


@pytest.mark.parametrize("text", ["Called back, wants offer", "Call went well", "Wants price list", "", ";"])
def test_words_alone_have_no_follow_up(text):
    assert read(text) == (text, None, "")


def test_a_follow_up_can_be_turned_back_into_words():
    text = "Wants tea; no sugar"
    assert read(text).follow_up.regarding == "no sugar"
    assert read(text, plain=frozenset({"no sugar"})) == (text, None, "")


@given(text=st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join) | st.text())
def test_no_text_is_too_odd(text):
    read(text)
