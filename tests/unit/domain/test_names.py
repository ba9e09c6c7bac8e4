from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.names import PersonName, initials, parse_name

words = st.text(st.characters(categories=["L", "Nd", "P"], exclude_characters=","), min_size=1, max_size=8)
titles = st.sampled_from(["Dr.", "Prof", "Mrs", "van", "von", "bin", "de", "Jr.", "PhD", "III"])
lines = st.lists(words | titles | st.just(","), max_size=8).map(" ".join)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Sara Khan", PersonName(given="Sara", family="Khan")),
        ("Khan, Sara", PersonName(given="Sara", family="Khan")),
        ("Sara", PersonName(given="Sara")),
        ("Sara Anne Khan", PersonName(given="Sara", middle="Anne", family="Khan")),
        ("Dr. Sara Khan", PersonName(prefix="Dr.", given="Sara", family="Khan")),
        ("Prof. Dr. Sara Khan", PersonName(prefix="Prof. Dr.", given="Sara", family="Khan")),
        ("Khan, Dr. Sara Anne", PersonName(prefix="Dr.", given="Sara", middle="Anne", family="Khan")),
        ("Martin King Jr.", PersonName(given="Martin", family="King", suffix="Jr.")),
        ("Martin Luther King, Jr.", PersonName("", "Martin", "Luther", "King", "Jr.")),
        ("John Smith M.D.", PersonName(given="John", family="Smith", suffix="M.D.")),
        ("Ludwig van Beethoven", PersonName(given="Ludwig", family="van Beethoven")),
        ("Ana de la Cruz", PersonName(given="Ana", family="de la Cruz")),
        ("Omar bin Khalid al Said", PersonName("", "Omar", "bin Khalid", "al Said")),
        ("Van Morrison", PersonName(given="Van", family="Morrison")),
        ("Dr.", PersonName(given="Dr.")),
        ("  Sara \t Khan  ", PersonName(given="Sara", family="Khan")),
        ("Khan,", PersonName(given="Khan")),
        ("سارہ خان", PersonName(given="سارہ", family="خان")),
        ("", PersonName()),
    ],
)
def test_a_typed_name_is_split_into_its_parts(typed, parts):
    assert parse_name(typed) == parts


def letters_of(text):
    return sorted(text.replace(",", "").replace(" ", ""))


@given(lines)
def test_splitting_a_name_drops_nothing(line):
    name = parse_name(line)
    kept = "".join(getattr(name, field.name) for field in fields(name))

    assert letters_of(kept) == letters_of(line)


@given(lines)
def test_a_name_that_was_split_is_shown_with_all_its_words(line):
    assert letters_of(parse_name(line).joined) == letters_of(line)


@given(st.builds(PersonName, *[words] * 5))
def test_every_part_is_in_the_joined_name(name):
    shown = name.joined

    for part in (name.prefix, name.given, name.middle, name.family, name.suffix):
        assert part in shown


@pytest.mark.parametrize(
    ("family", "given", "joined"),
    [
        ("王", "小明", "王小明"),
        ("佐々木", "希", "佐々木希"),
        ("김", "민준", "김민준"),
        ("Wang", "小明", "小明 Wang"),
    ],
)
def test_east_asian_names_are_joined_family_first_without_a_space(family, given, joined):
    assert PersonName(given=given, family=family).joined == joined


def test_a_middle_name_is_shown_in_east_asian_names_too():
    assert PersonName(given="小明", middle="John", family="王").joined == "王小明 John"


@pytest.mark.parametrize(
    ("name", "filed"),
    [
        (PersonName(given="Sara", middle="Anne", family="Khan"), "Khan, Sara Anne"),
        (PersonName(given="Sara"), "Sara"),
        (PersonName(family="Khan"), "Khan"),
        (PersonName(middle="Anne", family="Khan"), "Khan, Anne"),
        (PersonName(nickname="Sally"), "Sally"),
        (PersonName(full="The Artist"), "The Artist"),
        (PersonName(given="Sara", family="Khan", file_as=" Office "), "Office"),
        (PersonName(), ""),
    ],
)
def test_people_are_filed_under_their_family_unless_they_chose_otherwise(name, filed):
    assert name.filed_as == filed


def test_the_name_as_its_owner_writes_it_is_shown():
    assert PersonName(given="Sara", family="Khan", full="Sara K.").display == "Sara K."
    assert PersonName(given="Sara", family="Khan").display == "Sara Khan"
    assert PersonName(nickname="Sally").display == "Sally"


def test_japanese_people_are_ordered_by_their_reading():
    name = PersonName(given="太郎", family="山田", phonetic_given="タロウ", phonetic_family="ヤマダ")

    assert name.sort_key == "ヤマタ タロウ"  # the voicing mark is a mark like any other
    assert replace(name, file_as="Zebra").sort_key == "zebra"


def test_order_does_not_depend_on_case_or_accents():
    assert PersonName(given="Élan", family="ÖZ").sort_key == PersonName(given="elan", family="oz").sort_key


@pytest.mark.parametrize("field", [field.name for field in fields(PersonName)])
def test_any_single_part_is_a_name(field):
    assert PersonName(**{field: "x"})
    assert not PersonName(**{field: "  "})


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Sara Anne Khan", "SK"),
        ("sara", "S"),
        ("Khan, Sara", "KS"),
        ("王小明", "王"),
        ("佐々木希", "佐"),
        ("+92 300", "#"),
        ("(042) 111", "#"),
        ("3M", "3"),
        ("(Old) Sara", "S"),
        ("", ""),
    ],
)
def test_initials_stand_for_a_name(text, letters):
    assert initials(text) == letters


@given(st.text())
def test_initials_are_found_for_any_text(text):
    assert len(initials(text)) <= 6
