"""Whom the lines about activities name."""

from datetime import time

import pytest

from desktop_crm.domain.activity_line import (
    PieceKind,
)
from tests.support.lines import (
    ALI,
    APRIL,
    FRIDAY,
    MONDAY,
    MONIKA,
    NOW,
    OTHER_ALI,
    SARA,
    SARA_IN_URDU,
    THURSDAY,
    only,
    pieces,
    read,
    when,
)


def test_the_longest_name_is_taken():
    assert only("call Sara Khan about offer").who == "Sara Khan"
    assert only("call Sara about offer").who == "Sara"


def test_two_candidates_are_both_given():
    entry = only("call Ali fri")
    assert (entry.contact_id, entry.candidates) == (None, (ALI, OTHER_ALI))


def test_the_beginning_of_a_name_will_do_after_call():
    assert only("call Moni fri").contact_id == MONIKA.id


def test_a_day_is_no_beginning_of_a_name():
    entry = only("call mon")
    assert (entry.who, when(entry)) == ("", (MONDAY, None))


def test_a_name_may_be_a_month():
    entry = only("call April Jones fri")
    assert (entry.contact_id, when(entry)) == (APRIL.id, (FRIDAY, None))


def test_the_name_may_follow_the_date():
    entry = only("meet tomorrow with Sara")
    assert (entry.contact_id, when(entry)) == (1, (THURSDAY, None))


def test_an_unknown_name_is_new():
    entry = only("call Bob van Dyke about prices tomorrow")
    assert (entry.who, entry.contact_id, entry.candidates) == ("Bob van Dyke", None, ())
    assert (PieceKind.NEW, "Bob van Dyke") in pieces(entry)
    assert entry.regarding == "prices"


def test_an_unknown_name_in_urdu_ends_with_its_word():
    assert only("کل 3 بجے مریم کو کال").who == "مریم"


def test_an_unknown_number_is_new():
    entry = only("call +92 300 7654321 3pm")
    assert (entry.who, when(entry)) == ("+92 300 7654321", (NOW.date(), time(15)))


def test_only_calls_and_meetings_make_somebody_new():
    entry = only("task order paper")
    assert (entry.who, entry.regarding) == ("", "order paper")


def test_a_to_do_names_somebody_only_by_whole_words():
    assert only("task moni fri").who == ""
    assert only("task send offer to Sara fri").contact_id == 1


def test_words_that_connect_are_no_names():
    entry = only("call about the offer")
    assert (entry.who, entry.regarding) == ("", "the offer")


@pytest.mark.parametrize(
    ("line", "regarding"),
    [
        ("call Sara tomorrow 3pm about price list", "price list"),
        ("call Sara re: the tender fri", "the tender"),
        ("task read about birds fri", "read about birds"),
        ("task about time", "time"),
        ("call Sara about", "about"),
        ("called Sara about the offer", "the offer"),
        ("کل سارہ کو قیمت کے بارے میں کال 3 بجے", "قیمت"),
    ],
)
def test_what_it_is_about_is_kept_without_the_word_for_it(line, regarding):
    assert only(line).regarding == regarding


@pytest.mark.parametrize(
    ("line", "others"),
    [
        ("call Sara and Monika fri", [MONIKA.id]),
        ("call Sara & Monika fri", [MONIKA.id]),
        ("call sara, monika maier and april jones fri", [MONIKA.id, APRIL.id]),
        ("meet with Sara, Monika, and April Jones fri", [MONIKA.id, APRIL.id]),
        ("task send offer to Sara and Monika fri", [MONIKA.id]),
        ("سارہ اور Monika کو جمعہ کو کال", [MONIKA.id]),
    ],
)
def test_joined_names_are_all_meant(line, others):
    entry = only(line)
    assert entry.contact_id in {SARA.id, SARA_IN_URDU.id}
    assert [one.contact_id for one in entry.also] == others
    assert when(entry) == (FRIDAY, None)
    assert entry.regarding in {"", "send offer"}


def test_of_joined_names_one_that_nobody_has_stays_text():
    entry = only("call Sara and Bob fri")
    assert (entry.contact_id, entry.also, entry.regarding) == (1, (), "and Bob")
    assert when(entry) == (FRIDAY, None)


@pytest.mark.parametrize("line", ["call Sara and ask for prices", "call Sara, fri", "call Sara, mon"])
def test_what_follows_a_name_is_no_name_for_that(line):
    assert only(line).also == ()


def test_a_joined_name_of_several_people_gives_them_all():
    (other,) = only("call Sara and Ali fri").also
    assert (other.who, other.contact_id, other.candidates) == ("Ali", None, (ALI, OTHER_ALI))


def test_a_follow_up_is_about_all_who_were_named():
    _, follow_up = read("called Sara and Monika: reached; again fri")
    assert [one.contact_id for one in follow_up.also] == [MONIKA.id]


def test_a_joined_name_can_be_turned_back_into_text():
    line = "call Sara and Monika fri"
    assert pieces(only(line))[1:3] == [(PieceKind.WHO, "Sara"), (PieceKind.WHO, "and Monika")]
    assert only(line, plain=frozenset({"and Monika"})).regarding == "and Monika"


def test_a_follow_up_may_name_somebody_else():
    _, follow_up = read("called Sara: reached; call April fri")
    assert follow_up.contact_id == APRIL.id


def test_a_follow_up_makes_nobody_new():
    _, follow_up = read("called Sara: reached; call Office fri")
    assert (follow_up.contact_id, follow_up.regarding) == (1, "Office")
