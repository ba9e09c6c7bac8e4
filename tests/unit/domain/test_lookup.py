import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.folding import digits, fold
from desktop_crm.domain.lookup import LookupText, Term, number_in, parse_lookup


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0300 1234567", "03001234567"),
        ("0300-1234567", "03001234567"),
        ("(0300) 123.45/67", "03001234567"),
        ("+92 300 1234567", "923001234567"),
        ("0092 300 1234567", "923001234567"),
        ("(+92) 300 1234567", "923001234567"),
        ("  \u202a+92 300 1234567\u202c ", "923001234567"),
        ("0300\u00a0123–45\u201167", "03001234567"),
        ("۰۳۰۰ ۱۲۳۴۵۶۷", "03001234567"),
        ("+9", "9"),
        ("+92", "92"),
        ("123", "123"),
        ("007", "007"),
    ],
)
def test_any_spelling_of_a_number_is_read_as_its_digits(typed, number):
    assert [term.digits for term in parse_lookup(typed).terms] == [number]


@pytest.mark.parametrize("typed", ["12", "0300x", "1 + 2 + 3", "+", "()", "12 Main Road", "3+4", "a1b2c3"])
def test_what_is_no_part_of_a_number_is_read_as_words(typed):
    assert all(not term.digits for term in parse_lookup(typed).terms)


def test_words_are_folded_and_each_must_hold():
    assert parse_lookup("  Émile  KHAN ") == LookupText((Term("emile"), Term("khan")))


def test_a_number_beside_words_is_found_in_either_spelling():
    assert parse_lookup("Khan 0300-555 +92").terms == (
        Term("khan"),
        Term("0300-555", "0300555"),
        Term("+92", "92"),
    )


def test_words_with_a_number_sign_are_tags():
    lookup = parse_lookup("#Customer khan #VIP")

    assert lookup == LookupText((Term("khan"),), ("customer", "vip"))
    assert lookup.written == "khan"


def test_a_number_sign_alone_is_a_word():
    assert parse_lookup("#") == LookupText((Term("#"),))


@pytest.mark.parametrize("nothing", ["", "   ", "\0", "\u200b", "\ud800"])
def test_nothing_asks_for_nothing(nothing):
    assert not parse_lookup(nothing)


def test_a_long_row_of_digits_is_read_at_once(timed):
    with timed(seconds=0.5):
        parse_lookup("1" * 2_000 + "x")
        parse_lookup("1 (" * 2_000 + "x")


@given(st.text())
def test_any_line_is_read_into_folded_terms(line):
    for term in parse_lookup(line).terms:
        assert term.written
        assert fold(term.written) == term.written


@given(st.text("0123456789۰۱۲ ()./-+", min_size=1))
def test_the_digits_of_a_number_are_those_typed(text):
    number = number_in(text)

    assert number in ("", digits(text), digits(text).removeprefix("00"))


def test_only_the_first_words_of_a_very_long_line_count():
    lookup = parse_lookup("same " * 100 + " ".join(f"word{n} #tag{n}" for n in range(100)))

    assert (len(lookup.terms), len(lookup.tags)) == (20, 20)
    assert lookup.terms[:2] == (Term("same"), Term("word0"))


def test_the_commas_of_a_list_are_not_looked_for():
    assert parse_lookup("Khan, Sara; , a,b").terms == (Term("khan"), Term("sara"), Term("a,b"))
