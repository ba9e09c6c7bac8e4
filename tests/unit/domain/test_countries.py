import json

import pytest

from desktop_crm.domain.countries import country_code, country_codes, country_name
from desktop_crm.domain.resources import resource


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Germany", "DE"),
        ("GERMANY", "DE"),
        ("Deutschland", "DE"),
        ("پاکستان", "PK"),
        ("UAE", "AE"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United States", "US"),
        ("U.K.", "GB"),
        ("England", "GB"),
        ("日本", "JP"),
        ("België", "BE"),
        ("belgie", "BE"),
        ("Österreich", "AT"),
        ("Côte d’Ivoire", "CI"),
        ("대한민국", "KR"),
        ("Korea, Republic of", "KR"),
        ("भारत", "IN"),
        ("Россия", "RU"),
        ("المملكة العربية السعودية", "SA"),
        ("ישראל", "IL"),
        ("Türkiye", "TR"),
        ("de", "DE"),
        (" pk ", "PK"),
        ("Freedonia", ""),
        ("...", ""),
        ("", ""),
    ],
)
def test_a_country_is_known_by_the_names_people_write(text, code):
    assert country_code(text) == code


def test_every_iso_country_is_there_and_found_by_its_own_name():
    codes = country_codes()

    assert len(codes) == len(set(codes)) == 250, "249 of ISO 3166-1 and Kosovo"
    assert all(country_code(country_name(code)) == code for code in codes)
    assert all(country_code(code) == code for code in codes)


def test_no_name_stands_for_two_countries():
    records = json.loads(resource("places", "countries.json").read_text(encoding="utf-8"))

    for record in records:
        for name in record["also"]:
            assert country_code(name) == record["code"], name


def test_the_name_of_an_unknown_code_is_empty():
    assert country_name("ZZ") == ""
