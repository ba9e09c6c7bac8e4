import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.contacts import ContactKind, PointKind
from desktop_crm.domain.quick_add import PieceKind, is_quick_add, parse_quick_add, sounds_like_company


def understood(line):
    return [(piece.kind, piece.text) for piece in parse_quick_add(line).pieces]


def test_name_company_phone_and_tag_are_told_apart():
    draft = parse_quick_add("+Sara Khan, Acme Traders, 0300 1234567 #customer").draft

    assert (draft.name.given, draft.name.family) == ("Sara", "Khan")
    assert draft.kind is ContactKind.PERSON
    assert draft.company == "Acme Traders"
    assert [(p.kind, p.value) for p in draft.points] == [(PointKind.PHONE, "0300 1234567")]
    assert draft.tags == ("customer",)


def test_a_name_with_a_legal_form_is_a_company():
    draft = parse_quick_add("+Müller GmbH, info@mueller.example").draft

    assert (draft.kind, draft.company) == (ContactKind.COMPANY, "Müller GmbH")
    assert not draft.name
    assert [(p.kind, p.value) for p in draft.points] == [(PointKind.EMAIL, "info@mueller.example")]


def test_the_text_after_a_company_is_its_city():
    draft = parse_quick_add("+Ravi Foods (Pvt) Ltd, Lahore").draft

    assert draft.company == "Ravi Foods (Pvt) Ltd"
    assert draft.addresses[0].locality == "Lahore"


@pytest.mark.parametrize(
    "line", ["+Sara Khan, Lahore, Acme Ltd", "+Sara Khan, Acme Ltd, Lahore", "+ Sara Khan ,Acme Ltd,  Lahore"]
)
def test_company_and_city_may_come_in_any_order_when_the_company_shows(line):
    draft = parse_quick_add(line).draft

    assert (draft.company, draft.addresses[0].locality) == ("Acme Ltd", "Lahore")


def test_a_comma_before_a_legal_form_does_not_split_the_company():
    assert understood("+Jo Lee, Acme, Inc.") == [
        (PieceKind.NAME, "Jo Lee"),
        (PieceKind.COMPANY, "Acme, Inc."),
    ]


def test_web_address_labelled_phone_and_extension():
    draft = parse_quick_add("+Ann, www.ann.example, mobile +44 20 7946 0821, 042 3571 0044 ext 118").draft

    assert [(p.kind, p.value, p.label, p.extension) for p in draft.points] == [
        (PointKind.PHONE, "+44 20 7946 0821", "mobile", ""),
        (PointKind.PHONE, "042 3571 0044", "", "118"),
        (PointKind.URL, "www.ann.example", "", ""),
    ]


def test_urdu_with_its_own_comma_and_digits():
    draft = parse_quick_add("+سارہ خان، راوی فوڈز لمیٹڈ، لاہور، ۰۳۰۰ ۱۲۳۴۵۶۷ #گاہک").draft

    assert draft.name.display == "سارہ خان"
    assert draft.company == "راوی فوڈز لمیٹڈ"
    assert draft.addresses[0].locality == "لاہور"
    assert draft.points[0].value == "۰۳۰۰ ۱۲۳۴۵۶۷"
    assert draft.tags == ("گاہک",)


def test_text_beyond_name_company_and_city_becomes_a_note():
    draft = parse_quick_add("+Sara Khan, Acme, Lahore, met at the fair").draft

    assert draft.notes == ("met at the fair",)


def test_only_a_phone_is_enough():
    draft = parse_quick_add("+ , 0300 1234567, ").draft

    assert draft.has_content
    assert [p.value for p in draft.points] == ["0300 1234567"]


@pytest.mark.parametrize(("line", "expected"), [
    ("+Sara", True),
    ("+ Sara, 0300 1234567", True),
    ("+92 300 1234567", False),
    ("+۹۲ ۳۰۰", False),
    ("Sara", False),
    ("+", False),
    ("+1 (415) 555-0133", False),
])  # fmt: skip
def test_a_plus_before_a_number_is_a_phone_and_adds_nobody(line, expected):
    assert is_quick_add(line) is expected


@pytest.mark.parametrize(
    "name", ["Nordlys AS", "Okafor & Sons", "北光学株式会社", "Kowal Sp. LLC", "Volvo AB", "Smith & Co."]
)
def test_company_words(name):
    assert sounds_like_company(name)


@pytest.mark.parametrize("name", ["Sara Khan", "Ltd", "Kim Co", "Ana as", "Bank", "Inge Ag"])
def test_names_that_only_resemble_companies(name):
    assert not sounds_like_company(name)


@given(st.text(min_size=1, max_size=80))
def test_no_typed_word_is_ever_lost(text):
    shown = "".join(piece.text for piece in parse_quick_add("+" + text).pieces)
    kept = {c for c in text if c.isalnum()}

    assert kept <= set(shown)
