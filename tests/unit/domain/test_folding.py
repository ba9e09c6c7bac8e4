import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.folding import digits, fold, sort_key


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ÉMILE", "emile"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("Łódź", "lodz"),
        ("Ørsted", "orsted"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "ıstanbul"),
        ("Þór", "thor"),
        ("ﬁne", "fine"),
        ("Ｔｏｋｙｏ", "tokyo"),
        ("O’Brien", "o'brien"),
        ("O´Brien", "o'brien"),
        ("Jean–Luc", "jean-luc"),
        ("two \t  words ", "two words"),
        ("no\u00a0break", "no break"),
    ],
)
def test_accents_case_and_signs_do_not_matter(typed, found):
    assert fold(typed) == fold(found)


@pytest.mark.parametrize(
    ("arabic", "urdu"),
    [
        ("علي", "علی"),  # yeh
        ("مصطفى", "مصطفی"),  # alef maksura
        ("كريم", "کریم"),  # kaf
        ("فاطمه", "فاطمہ"),  # heh
        ("فاطمة", "فاطمہ"),  # teh marbuta
        ("أحمد", "احمد"),
        ("آمنہ", "امنہ"),
        ("مُحَمَّد", "محمد"),  # short vowels
        ("محـــمد", "محمد"),  # tatweel
        ("ﻣﺤﻤﺪ", "محمد"),  # presentation forms
        ("بھائی", "بہایی"),
    ],
)
def test_the_letters_of_arabic_and_urdu_keyboards_find_each_other(arabic, urdu):
    assert fold(arabic) == fold(urdu)


@pytest.mark.parametrize("sign", ["\u200b", "\u200c", "\u200d", "\u200e", "\u202a", "\u2066", "\ufeff", "\0"])
def test_signs_that_nobody_sees_do_not_matter(sign):
    assert fold(f"Sa{sign}ra") == "sara"
    assert fold(f"سا{sign}رہ") == fold("سارہ")


def test_half_of_a_surrogate_pair_is_no_text():
    assert fold("Sa\ud83dra") == "sara"


def test_different_letters_stay_different():
    names = ["sara", "zara", "سارہ", "زارا", "王", "玉", "안", "ан", "an"]

    assert len({fold(name) for name in names}) == len(names)


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_folding_any_letter_twice_changes_nothing():
    letters = map(chr, range(0x10000))

    assert [letter for letter in letters if fold(fold(letter)) != fold(letter)] == []


@given(st.text())
def test_letter_case_never_matters_to_folding(text):
    assert fold(text.casefold()) == fold(text)


@given(st.text())
def test_every_form_of_composed_letters_folds_alike(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_folded_text_has_no_outer_or_doubled_space(text):
    assert " ".join(fold(text).split()) == fold(text)


@given(st.text(st.characters(codec="ascii", exclude_characters="\0")))
def test_plain_ascii_folds_as_any_other_text_does(text):
    assert fold(text) == fold(text + "é").removesuffix("e").rstrip()


def test_leading_signs_do_not_count_in_order():
    assert sort_key("(the) 'Alpha'") == "the alpha"
    assert sort_key("«Zebra»") == "zebra"
    assert sort_key("***") == "***"


@pytest.mark.parametrize(
    "written", ["0300 1234567", "۰۳۰۰ ۱۲۳۴۵۶۷", "٠٣٠٠-١٢٣٤٥٦٧", "०३०० १२३४५६७", "０３００１２３４５６７"]
)
def test_digits_of_every_script_are_read(written):
    assert digits(written) == "03001234567"


def test_signs_that_only_look_like_numbers_are_no_digits():
    assert digits("x² ½ Ⅷ ③") == ""
