import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.printing import bidi


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("Lahore 54000", False),
        ("54000", False),
        ("22 گلبرگ III", True),
        ("(שלום) Smith", True),
        ("Smith שלום", False),
        ("", False),
    ],
)
def test_the_first_letter_decides_the_direction_of_a_line(text, from_right):
    assert bidi.is_right_to_left(text) == from_right


def test_numbers_and_latin_words_keep_their_order_inside_urdu():
    text = "لاہور 54660"

    levels = bidi.embedding_levels(text, base_level=1)

    assert levels == [1] * 6 + [2] * 5


def test_a_joiner_does_not_cut_the_word_it_stands_in():
    text = "می\u200cخواهم"

    assert bidi.embedding_levels(text, base_level=1) == [1] * len(text)


def test_left_to_right_text_needs_no_levels():
    assert bidi.embedding_levels("Straße 5", base_level=0) == [0] * 8


@pytest.mark.parametrize(
    ("levels", "order"),
    [
        ([], []),
        ([0], [0]),
        ([0, 1, 0], [0, 1, 2]),
        ([1, 2, 1], [2, 1, 0]),
        ([0, 1, 2, 1, 0], [0, 3, 2, 1, 4]),
        ([2, 1], [1, 0]),
    ],
)
def test_runs_are_turned_around_level_by_level(levels, order):
    assert bidi.visual_order(levels) == order


@given(st.text(alphabet="abc 12,.()-/אבגابپ۵\u200c\u200f"))
def test_every_character_has_a_level_fitting_its_direction(text):
    levels = bidi.embedding_levels(text, base_level=int(bidi.is_right_to_left(text)))

    assert len(levels) == len(text)
    assert all(level % 2 == 1 for char, level in zip(text, levels, strict=True) if char in "אבגابپ")
    assert all(level % 2 == 0 for char, level in zip(text, levels, strict=True) if char in "abc12")


def test_invisible_embeddings_are_taken_out():
    assert bidi.without_embeddings("\u202bسلام\u202c \u2067x\u2069") == "سلام x"


def test_a_character_that_is_in_no_table_is_read_from_left_to_right():
    assert bidi.embedding_levels("א\U000e0fff\uaaf7", base_level=1) == [1, 2, 2]
