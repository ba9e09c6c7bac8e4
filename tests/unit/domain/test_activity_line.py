"""Lines about activities, typed on Wednesday 11 March 2026 at 10:30."""

from collections import Counter
from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.activity_line import (
    NOTE,
    PieceKind,
    is_activity_line,
)
from desktop_crm.domain.quick_add import is_quick_add, parse_quick_add
from tests.support.lines import (
    ALI,
    FRIDAY,
    MONDAY,
    NOW,
    OTHER_ALI,
    SARA_IN_URDU,
    THURSDAY,
    only,
    pieces,
    read,
    when,
)


class TestTheAgreedLines:
    def test_a_call_with_somebody_at_a_time(self):
        entry = only("call Sara tomorrow 3pm")
        assert (entry.kind, entry.done, entry.contact_id) == ("call", False, 1)
        assert when(entry) == (THURSDAY, time(15))
        assert entry.regarding == ""

    def test_a_call_that_was_not_answered_and_its_follow_up(self):
        done, again = read("called sara: no answer; again fri")
        assert (done.kind, done.done, done.result, done.contact_id) == ("call", True, "no_answer", 1)
        assert (again.kind, again.done, again.contact_id) == ("call", False, 1)
        assert when(again) == (FRIDAY, None)

    def test_a_meeting_at_a_company_with_an_alarm(self):
        entry = only("meet Ali @Acme mon 10-11:30 remind 1h before")
        assert (entry.kind, entry.company, entry.alarm_lead) == ("meeting", "Acme", 60)
        assert when(entry) == (MONDAY, time(10))
        assert entry.quick_date.end == time(11, 30)
        assert entry.candidates == (ALI, OTHER_ALI)
        assert entry.contact_id == ALI.id

    def test_a_company_is_added_by_the_line_with_plus(self):
        line = "+Müller GmbH, info@mueller.example"
        assert is_quick_add(line)
        assert not is_activity_line(line)
        assert parse_quick_add(line).draft.company == "Müller GmbH"

    def test_the_text_of_a_note_is_not_read(self):
        entry = only("note Sara: call me Friday she said")
        assert (entry.kind, entry.contact_id) == (NOTE, 1)
        assert entry.details == "call me Friday she said"
        assert entry.quick_date is None

    def test_a_to_do_that_comes_every_month(self):
        entry = only("task every month 1st send rent invoice")
        assert (entry.kind, entry.regarding) == ("todo", "send rent invoice")
        assert entry.quick_date.recurrence.rule == "FREQ=MONTHLY;BYMONTHDAY=1"

    def test_the_owner_of_a_number_is_called(self):
        entry = only("call 0300 1234567 at 3")
        assert (entry.kind, entry.who, entry.contact_id) == ("call", "0300 1234567", 1)
        assert when(entry) == (NOW.date(), time(15))

    def test_urdu_with_the_verb_after_the_name(self):
        entry = only("کل سارہ کو کال 3 بجے")
        assert (entry.kind, entry.contact_id) == ("call", SARA_IN_URDU.id)
        assert when(entry) == (THURSDAY, time(15))
        assert entry.quick_date.alternative.day == date(2026, 3, 10)


@pytest.mark.parametrize(
    ("line", "kind", "done"),
    [
        ("phone Sara", "call", False),
        ("phoned Sara", "call", True),
        ("spoke with Sara", "call", True),
        ("call back fri", "call", False),
        ("meeting with Ali", "meeting", False),
        ("met Ali", "meeting", True),
        ("todo order paper", "todo", False),
        ("task: order paper", "todo", False),
        ("mail Sara offer", "email", False),
        ("mailed Sara", "email", True),
        ("wrote Sara", "letter", True),
        ("log call Sara: reached", "call", True),
        ("logged Sara", "", True),
        ("Sara fri", "", False),
        ("send offer", "", False),
        ("کال سارہ کل", "call", False),
        ("سارہ کو فون کیا", "call", True),
        ("سارہ سے ملاقات پیر 3 بجے", "meeting", False),
        ("کام رپورٹ بھیجنا", "todo", False),
        ("نوٹ سارہ: چائے پسند ہے", NOTE, False),
        ("سارہ کو ای میل بھیجی", "email", True),
    ],
)
def test_verbs(line, kind, done):
    entry = read(line)[0]
    assert (entry.kind, entry.done) == (kind, done)


def test_kinds_of_the_users_own_are_verbs():
    entry = only("Site visit Ali mon 9", own_kinds={"Site visit": "site"})
    assert (entry.kind, entry.who, when(entry)) == ("site", "Ali", (MONDAY, time(9)))
    assert is_activity_line("site visit", own_kinds={"Site visit": "site"})


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("call Sara", True),
        ("log", True),
        ("remind me to water the plants", True),
        ("کل سارہ کو کال 3 بجے", True),
        ("Sara Khan", False),
        ("caller", False),
        ("call-2", False),
        ("again fri", False),
        ("0300 1234567", False),
        ("+Sara", False),
        ("", False),
        (";", False),
        ("#vip lahore", False),
    ],
)
def test_a_line_about_an_activity_begins_with_a_verb(line, is_one):
    assert is_activity_line(line) is is_one


class TestResults:
    @pytest.mark.parametrize(
        ("line", "result", "details"),
        [
            ("called Sara: no answer", "no_answer", ""),
            ("called Sara no answer", "no_answer", ""),
            ("called Sara: left message, wants price by friday", "left_message", "wants price by friday"),
            ("called Sara: later she said", "", "later she said"),
            ("met Ali: no show", "not_held", ""),
            ("met Ali: went well", "", "went well"),
            ("سارہ کو کال کی: جواب نہیں ملا", "no_answer", ""),
        ],
    )
    def test_words_after_the_name_or_colon_say_how_it_went(self, line, result, details):
        entry = only(line)
        assert (entry.result, entry.details) == (result, details)

    def test_a_result_of_a_call_makes_it_a_call(self):
        assert only("log Sara: voicemail").kind == "call"

    def test_what_was_done_has_been(self):
        assert when(only("called Sara yesterday 3pm: reached")) == (date(2026, 3, 10), time(15))
        assert when(only("called Sara fri")) == (date(2026, 3, 6), None)
        assert when(only("کل سارہ کو کال کی")) == (date(2026, 3, 10), None)
        assert when(only("called Sara about the offer yesterday")) == (date(2026, 3, 10), None)

    def test_dates_among_the_words_of_what_was_done_are_words(self):
        entry = only("called Sara she wants the offer by friday")
        assert (entry.quick_date, entry.regarding) == (None, "she wants the offer by friday")
        assert only("called Sara tomorrow").quick_date is None

    def test_how_long_it_took_is_read(self):
        assert only("called Sara about the offer ~20m").quick_date.duration == 20


class TestMarks:
    def test_tags_company_and_priority(self):
        entry = only('task order paper #office #"this week" @"Ravi Foods" !high')
        assert entry.tags == ("office", "this week")
        assert (entry.company, entry.priority, entry.regarding) == ("Ravi Foods", 1, "order paper")

    @pytest.mark.parametrize(
        ("mark", "priority"), [("!1", 1), ("!5", 5), ("!low", 5), ("!اہم", 1), ("!۲", 2)]
    )
    def test_priorities(self, mark, priority):
        assert only(f"task order paper {mark}").priority == priority

    @pytest.mark.parametrize("text", ["great!", "! 1", "!7", "!soon", "a@b.example", "C#"])
    def test_signs_that_mark_nothing_stay_text(self, text):
        assert only(f"task order {text}").regarding == f"order {text}"

    @pytest.mark.parametrize(
        ("words", "minutes"),
        [
            ("remind 10m before", 10),
            ("remind me 2 days before", 2880),
            ("remind 1h", 60),
            ("1 گھنٹہ پہلے یاد دلائیں", 60),
        ],
    )
    def test_alarms(self, words, minutes):
        entry = only(f"call Sara fri 3pm {words}")
        assert (entry.alarm_lead, entry.regarding) == (minutes, "")

    def test_a_line_that_begins_with_remind_rings_at_its_time(self):
        entry = only("remind me to call Sara tomorrow 9")
        assert (entry.kind, entry.alarm_lead, entry.contact_id) == ("call", 0, 1)
        assert only("remind me to order paper at 3").regarding == "order paper"


class TestPieces:
    def test_each_has_its_place_in_the_line(self):
        line = "meet Ali @Acme mon 10-11:30 remind 1h before"
        entry = only(line)
        assert pieces(entry) == [
            (PieceKind.VERB, "meet"),
            (PieceKind.WHO, "Ali"),
            (PieceKind.COMPANY, "@Acme"),
            (PieceKind.WHEN, "mon 10-11:30"),
            (PieceKind.ALARM, "remind 1h before"),
        ]
        assert all(line[piece.start : piece.end] == piece.text for piece in entry.pieces)
        assert entry.pieces[3].meaning == entry.quick_date

    def test_one_can_be_turned_back_into_text(self):
        line = "call Sara tomorrow 3pm"
        assert only(line, plain=frozenset({"tomorrow 3pm"})).regarding == "tomorrow 3pm"
        assert only(line, plain=frozenset({"tomorrow 3pm"})).quick_date is None
        assert only(line, plain=frozenset({"Sara"})).who == ""
        assert only(line, plain=frozenset({"call"})).kind == ""
        assert only("task buy #glue", plain=frozenset({"#glue"})).regarding == "buy #glue"

    def test_a_date_that_does_not_exist_stays_text_with_a_warning(self):
        entry = only("call Sara 31/4")
        assert (entry.regarding, entry.quick_date.problem) == ("31/4", "31/4")
        assert (PieceKind.PROBLEM, "31/4") in pieces(entry)

    @pytest.mark.parametrize(
        "text",
        ["buy 3 tickets", "read 2 pages of the 10", "fix A4 printer", "pay 30% of it", "COVID-19 test",
         "3-year plan", "may come", "version 1.2.3", "10 boxes", "sit in the sun-room", "second draft"],
    )  # fmt: skip
    def test_words_that_only_look_like_dates_stay_text(self, text):
        entry = only(f"task {text}")
        assert (entry.regarding, entry.quick_date) == (text, None)

    def test_of_two_dates_the_first_counts(self):
        entry = only("task send offer fri before mon")
        assert (when(entry), entry.regarding) == ((FRIDAY, None), "send offer before mon")

    def test_a_line_beyond_all_measure_is_text(self):
        line = "call Sara " * 300
        assert only(line).regarding == line.strip()


WORDS = [
    "call", "called", "note", "Sara", "Ali", "Bob", "fri", "9", "at", "3pm", "#x", "@y", "!1", ":", ";",
    ",", "31/4", "remind", "1h", "before", "every", "week", "with", "کل", "کو", "کال", "سارہ", "نوٹ",
    "no", "answer", "0300", "1234567", "(", ".", "and", "&", "اور", "Monika",
]  # fmt: skip
LINES = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join) | st.text(max_size=40)


STILL_TEXT = (PieceKind.PROBLEM, PieceKind.DETAILS)


def letters(text):
    return Counter(c for c in text if c.isalnum())


@given(line=LINES)
def test_nothing_that_was_typed_is_lost_or_read_twice(line):
    kept = Counter()
    for entry in read(line):
        recognised = [piece for piece in entry.pieces if piece.kind not in STILL_TEXT]
        assert all(first.end <= second.start for first, second in pairwise(recognised))
        kept += sum((letters(piece.text) for piece in recognised), letters(entry.regarding + entry.details))
    assert kept == letters(line)


@given(text=LINES)
def test_no_line_is_too_odd(text):
    is_activity_line(text)
    read(text)
