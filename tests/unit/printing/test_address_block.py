import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.folding import fold
from desktop_crm.domain.labels import AddressStyle, CountryLine, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.address_block import BlockStyle, address_block
from desktop_crm.printing.address_formats import countries_known, template_for

PERSON = Recipient(1, PersonName(given="Ana", family="Silva"))
EMPLOYEE = Recipient(2, PersonName(given="Ana", family="Silva"), "Mar Lda", "Buyer", "Purchasing")


def place(**parts):
    return address_block(
        PERSON, Address(**parts), BlockStyle("US" if parts["country_code"] != "US" else "GB")
    )[1:]


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        (("US", "89 Beacon St", "Boston", "MA", "02108"), ["89 Beacon St", "Boston MA 02108"]),
        (("CA", "10 Rue Bleury", "Montréal", "QC", "H3Z 2Y7"), ["10 Rue Bleury", "Montréal QC H3Z 2Y7"]),
        (("AU", "5 King St", "Sydney", "NSW", "2000"), ["5 King St", "Sydney NSW 2000"]),
        (("GB", "5 High Street", "Leeds", "", "ls1 4ap"), ["5 High Street", "LEEDS", "LS1 4AP"]),
        (("IE", "1 Main St", "Cork", "Co. Cork", "T12 AB1"), ["1 Main St", "Cork", "Co. Cork", "T12 AB1"]),
        (("NZ", "3 Queen St", "Auckland", "", "1010"), ["3 Queen St", "Auckland 1010"]),
        (("DE", "Invalidenstr. 40", "Berlin", "", "10115"), ["Invalidenstr. 40", "10115 Berlin"]),
        (("AT", "Ring 1", "Wien", "", "1010"), ["Ring 1", "1010 Wien"]),
        (("CH", "Gasse 2", "Zürich", "", "8001"), ["Gasse 2", "8001 Zürich"]),
        (("FR", "3 rue de la Paix", "Paris", "", "75002"), ["3 rue de la Paix", "75002 Paris"]),
        (("BE", "Wetstraat 1", "Brussel", "", "1000"), ["Wetstraat 1", "1000 Brussel"]),
        (("NL", "Damrak 1", "Amsterdam", "", "1012 LG"), ["Damrak 1", "1012 LG Amsterdam"]),
        (("IT", "Via Roma 1", "Roma", "RM", "00144"), ["Via Roma 1", "00144 Roma RM"]),
        (("ES", "Calle Mayor 1", "Madrid", "Madrid", "28013"), ["Calle Mayor 1", "28013 Madrid"]),
        (("ES", "Calle 2", "Getafe", "Madrid", "28901"), ["Calle 2", "28901 Getafe", "Madrid"]),
        (("PT", "Rua Augusta 1", "Lisboa", "", "1100-048"), ["Rua Augusta 1", "1100-048 Lisboa"]),
        (("DK", "Vestergade 1", "København K", "", "1456"), ["Vestergade 1", "1456 København K"]),
        (("NO", "Storgata 5", "Oslo", "", "0155"), ["Storgata 5", "0155 Oslo"]),
        (("SE", "Kungsgatan 1", "Stockholm", "", "111 43"), ["Kungsgatan 1", "111 43 Stockholm"]),
        (("FI", "Katu 1", "Helsinki", "", "00100"), ["Katu 1", "00100 Helsinki"]),
        (("PL", "ul. Długa 5", "Gdańsk", "", "80-827"), ["ul. Długa 5", "80-827 Gdańsk"]),
        (("CZ", "Dlouhá 1", "Praha 1", "", "110 00"), ["Dlouhá 1", "110 00 Praha 1"]),
        (("HU", "Fő utca 1.", "Budapest", "", "1011"), ["Budapest", "Fő utca 1.", "1011"]),
        (("LV", "Brīvības iela 1", "Rīga", "", "LV-1010"), ["Brīvības iela 1", "Rīga, LV-1010"]),
        (("RU", "ул. Ленина, 5", "Казань", "Татарстан", "420111"),
         ["ул. Ленина, 5", "Казань", "Татарстан", "420111"]),
        (("TR", "Cad. 5", "Şişli", "İstanbul", "34360"), ["Cad. 5", "34360 Şişli/İstanbul"]),
        (("IL", "Herzl 5", "Tel Aviv", "", "6688101"), ["Herzl 5", "Tel Aviv 6688101"]),
        (("PK", "14 Mall Road", "Lahore", "", "54000"), ["14 Mall Road", "Lahore 54000"]),
        (("IN", "12 MG Road", "Bengaluru", "Karnataka", "560001"),
         ["12 MG Road", "Bengaluru 560001", "Karnataka"]),
        (("BD", "5 Road", "Dhaka", "", "1205"), ["5 Road", "Dhaka - 1205"]),
        (("BR", "Rua A 1", "São Paulo", "SP", "01310-100"), ["Rua A 1", "São Paulo-SP", "01310-100"]),
        (("MX", "Av. 1", "Guadalajara", "JAL", "44100"), ["Av. 1", "44100 Guadalajara, JAL"]),
        (("AR", "Florida 1", "Buenos Aires", "", "C1005"), ["Florida 1", "C1005 Buenos Aires"]),
        (("JP", "3-2 Shiba", "Minato-ku", "Tokyo", "105-0014"), ["3-2 Shiba", "Minato-ku, Tokyo 105-0014"]),
        (("CN", "100 Nanjing Rd", "Shanghai", "", "200001"), ["100 Nanjing Rd", "Shanghai 200001"]),
        (("SG", "1 Raffles Pl", "Singapore", "", "048616"), ["1 Raffles Pl", "Singapore 048616"]),
        (("ZA", "1 Long St", "Cape Town", "", "8001"), ["1 Long St", "Cape Town", "8001"]),
        (("EG", "5 Tahrir", "Cairo", "Cairo", "11511"), ["5 Tahrir", "Cairo", "11511"]),
        (("VN", "12 Lê Lợi", "Quận 1", "TP HCM", "700000"), ["12 Lê Lợi", "Quận 1", "TP HCM 700000"]),
        (("IR", "Azadi 5", "Tehran", "", "11369"), ["Tehran", "Azadi 5", "11369"]),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)  # fmt: skip
def test_each_country_orders_street_town_and_code_its_own_way(parts, lines):
    code, street, locality, region, postcode = parts
    block = place(country_code=code, street=street, locality=locality, region=region, postcode=postcode)

    assert block[:-1] == lines
    assert block[-1].isupper(), "the country comes last, in capitals"


def test_a_japanese_address_goes_from_big_to_small_with_the_name_last():
    recipient = Recipient(1, PersonName(given="芽衣", family="田中"), "北光学株式会社")
    address = Address(street="芝3-2-1", locality="港区", region="東京都", postcode="105-0014", country="日本")

    assert address_block(recipient, address, BlockStyle("JP")) == [
        "〒105-0014",
        "東京都港区芝3-2-1",
        "北光学株式会社",
        "田中芽衣 様",
    ]


def test_a_japanese_company_is_addressed_politely_and_the_post_mark_not_doubled():
    recipient = Recipient(1, company="北光学株式会社", kind=ContactKind.COMPANY)
    address = Address(street="芝3-2-1", locality="港区", postcode="〒105-0014", country_code="JP")

    assert address_block(recipient, address, BlockStyle("JP")) == [
        "〒105-0014",
        "港区芝3-2-1",
        "北光学株式会社 御中",
    ]


def test_a_chinese_address_begins_with_the_code_and_a_korean_one_ends_with_it():
    chinese = Address(street="南京路100号", locality="上海市", postcode="200001", country_code="CN")
    korean = Address(
        street="세종대로 110", locality="중구", region="서울특별시", postcode="04524", country_code="KR"
    )
    wang = Recipient(1, PersonName(given="伟", family="王"))
    kim = Recipient(2, PersonName(given="민수", family="김"))

    assert address_block(wang, chinese, BlockStyle("CN")) == ["200001", "上海市南京路100号", "王伟"]
    assert address_block(kim, korean, BlockStyle("US")) == [
        "서울특별시 중구 세종대로 110",
        "김민수",
        "04524",
        "SOUTH KOREA",
    ]


TOWN = Address(street="Main 1", locality="Town", postcode="123")


@pytest.mark.parametrize(
    ("code", "first"),
    [
        ("US", ["Ana Silva", "Buyer", "Purchasing", "Mar Lda"]),
        ("DE", ["Ana Silva", "Buyer", "Purchasing", "Mar Lda"]),
        ("PK", ["Mar Lda", "Purchasing", "Ana Silva", "Buyer"]),
        ("FR", ["Mar Lda", "Purchasing", "Ana Silva", "Buyer"]),
        ("NO", ["Mar Lda", "Purchasing", "Att: Ana Silva", "Buyer"]),
        ("NL", ["Mar Lda", "Purchasing", "T.a.v. Ana Silva", "Buyer"]),
    ],
)
def test_business_mail_names_person_and_company_as_the_country_does(code, first):
    assert address_block(EMPLOYEE, TOWN, BlockStyle(code))[:4] == first


def test_personal_mail_names_the_person_alone():
    style = BlockStyle("US", AddressStyle.PERSONAL)

    assert address_block(EMPLOYEE, TOWN, style)[:2] == ["Ana Silva", "Main 1"]


def test_personal_mail_to_somebody_without_a_name_goes_to_the_company():
    nameless = Recipient(3, company="Mar Lda")

    assert address_block(nameless, TOWN, BlockStyle("US", AddressStyle.PERSONAL))[0] == "Mar Lda"


def test_a_company_named_like_its_owner_is_printed_once():
    owner = Recipient(3, PersonName(full="ana silva"), "Ana Silva")

    assert address_block(owner, TOWN, BlockStyle("US"))[:2] == ["Ana Silva", "Main 1"]


def test_care_of_comes_before_the_street_and_the_box_after_it():
    address = Address(extended="c/o Lima", street="Main 1\nFloor 2", po_box="77", locality="Town")

    assert address_block(PERSON, address, BlockStyle("US"))[1:] == [
        "c/o Lima",
        "Main 1",
        "Floor 2",
        "PO Box 77",
        "Town",
    ]


@pytest.mark.parametrize(
    ("code", "typed", "printed"),
    [
        ("DE", "1180", "Postfach 1180"),
        ("FR", "12", "BP 12"),
        ("AE", "1180", "PO Box 1180"),
        ("AE", "P.O. Box 1180", "P.O. Box 1180"),
    ],
)
def test_a_bare_box_number_gets_the_words_of_its_country(code, typed, printed):
    address = Address(po_box=typed, locality="Town", country_code=code)

    assert address_block(PERSON, address, BlockStyle(code))[1] == printed


@pytest.mark.parametrize(
    ("country", "sender", "when", "last"),
    [
        ("Deutschland", "US", CountryLine.ABROAD, "GERMANY"),
        ("Deutschland", "DE", CountryLine.ABROAD, "123 Town"),
        ("Deutschland", "DE", CountryLine.ALWAYS, "GERMANY"),
        ("Deutschland", "US", CountryLine.NEVER, "123 Town"),
        ("پاکستان", "DE", CountryLine.ABROAD, "PAKISTAN"),
        ("Freedonia", "DE", CountryLine.ABROAD, "FREEDONIA"),
        ("", "DE", CountryLine.ABROAD, "123 Town"),
        ("", "DE", CountryLine.ALWAYS, "GERMANY"),
        ("", "", CountryLine.ALWAYS, "123 Town"),
        ("Germany", "", CountryLine.ABROAD, "GERMANY"),
    ],
)
def test_the_country_is_the_last_line_only_when_the_letter_leaves_it(country, sender, when, last):
    address = Address(street="Main 1", locality="Town", postcode="123", country=country)

    assert address_block(PERSON, address, BlockStyle(sender, country_line=when))[-1] == last


def test_the_users_own_block_wins_and_gets_name_and_country_where_they_lack():
    own = Address(formatted="The Old Mill\n  Mill   Lane\nBATH", street="not this", country="UK")

    assert address_block(PERSON, own, BlockStyle("US")) == [
        "Ana Silva",
        "The Old Mill",
        "Mill Lane",
        "BATH",
        "UNITED KINGDOM",
    ]


def test_the_users_own_block_with_name_and_country_is_printed_as_it_is():
    own = Address(formatted="Mrs Ana Silva\nMill Lane\nBATH\nEngland", country="UK")

    assert address_block(EMPLOYEE, own, BlockStyle("US")) == ["Mrs Ana Silva", "Mill Lane", "BATH", "England"]


def test_a_short_name_inside_another_word_does_not_count_as_written():
    own = Address(formatted="Kalimati 5\nKathmandu")

    assert address_block(Recipient(1, PersonName(given="Ali")), own)[0] == "Ali"


FIELDS = ("extended", "street", "po_box", "district", "locality", "region", "postcode")


@pytest.mark.parametrize("native", [False, True])
@pytest.mark.parametrize("code", countries_known())
def test_every_template_has_a_place_for_every_part(code, native):
    named = re.findall(r"[a-z_]+", template_for(code, native=native).lower())

    assert sorted(named) == sorted(FIELDS)


part = st.text(st.characters(categories=["L", "N"], exclude_characters="ßŉǰ"), min_size=1, max_size=12)


@given(
    code=st.sampled_from([*countries_known(), "", "ZZ"]),
    sender=st.sampled_from(["US", "PK", "JP", ""]),
    parts=st.dictionaries(st.sampled_from(FIELDS), part, min_size=1),
    native=st.booleans(),
)
def test_nothing_that_was_typed_is_lost(code, sender, parts, native):
    if native:
        parts = {**parts, "locality": "港区" + parts.get("locality", "")}
    block = address_block(PERSON, Address(country_code=code, **parts), BlockStyle(sender))
    printed = fold("\n".join(block)).replace("\n", " ")

    for text in parts.values():
        assert fold(text) in printed
    assert "ana silva" in printed
