"""Telling a number from its extension."""

import time

import pytest

from desktop_crm.domain.phones import split_extension


@pytest.mark.parametrize(
    ("typed", "number", "extension"),
    [
        ("+92 42 3571 0044 ext 118", "+92 42 3571 0044", "118"),
        ("+92 42 3571 0044 Ext. 118", "+92 42 3571 0044", "118"),
        ("020 7946 0018 x4", "020 7946 0018", "4"),
        ("(617) 555-0148, extension 22", "(617) 555-0148", "22"),
        ("617 555 0148 #9", "617 555 0148", "9"),
    ],
)
def test_an_extension_is_told_from_the_number(typed, number, extension):
    assert split_extension(typed) == (number, extension)


@pytest.mark.parametrize("typed", ["+92 300 555 0142", "*#06#", "x12", "0800 FLOWERS", "", "ext"])
def test_what_has_no_extension_stays_as_it_was_typed(typed):
    assert split_extension(typed) == (typed, "")


def test_a_long_row_of_digits_and_blanks_is_answered_at_once():
    started = time.perf_counter()
    split_extension("1 " * 5_000 + "!")
    assert time.perf_counter() - started < 1
