"""What a written card looks like to other programs."""

from dataclasses import replace

from card_samples import read_one

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import (
    ContactKind,
    ContactPoint,
    ContactRecord,
    ImportantDate,
    NoteRecord,
    PointKind,
)
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.names import PersonName
from desktop_crm.exchange.vcard.writing import card_text

SARA = ContactRecord(
    id=7, uid="01890a5d-ac96-774b-bcce-b302099a8057", version=3, kind=ContactKind.PERSON,
    name=PersonName(given="Sara", family="Malik"), company="", department="", title="", created_at="",
    created_by="", changed_at="2026-02-03T04:05:06Z", changed_by="",
)  # fmt: skip


def lines(record, extras=()):
    text = card_text(record, extras)
    assert text.endswith("END:VCARD\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_card_begins_and_ends_as_the_standard_says():
    assert lines(SARA)[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert lines(SARA)[3:] == [
        "UID:01890a5d-ac96-774b-bcce-b302099a8057",
        "REV:2026-02-03T04:05:06Z",
        "N:Malik;Sara;;;",
        "FN:Sara Malik",
        "END:VCARD",
    ]


def test_phones_say_what_they_are_for_in_types_or_in_a_label_beside_them():
    points = (
        ContactPoint(PointKind.PHONE, "+92 300 5550142", "mobile", preferred=True),
        ContactPoint(PointKind.PHONE, "042 5550143", "work fax", extension="12"),
        ContactPoint(PointKind.PHONE, "1", "Barn, east"),
    )

    written = lines(replace(SARA, points=points))

    assert "TEL;TYPE=CELL,pref:+92 300 5550142" in written
    assert "TEL;TYPE=WORK,FAX:042 5550143\\;ext=12" in written
    assert "item1.TEL:1" in written
    assert "item1.X-ABLabel:Barn\\, east" in written


def test_addresses_carry_country_code_and_written_block():
    address = Address(
        "home", street="1 Mill Lane\nFloor 2", locality="Dublin", country_code="IE", formatted="A\nB"
    )

    written = lines(replace(SARA, addresses=(address,)))

    assert "item1.ADR;TYPE=HOME:;;1 Mill Lane\\nFloor 2;Dublin;;;" in written
    assert "item1.X-ABADR:ie" in written
    assert "item1.LABEL:A\\nB" in written


def test_dates_are_written_so_that_phones_read_them():
    dates = (
        ImportantDate("birthday", PartialDate(None, 2, 29)),
        ImportantDate("anniversary", PartialDate(2009, 6, 20)),
        ImportantDate("renewal", None, "in spring"),
    )

    written = lines(replace(SARA, dates=dates))

    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29" in written
    assert "item1.X-ABDATE:2009-06-20" in written
    assert "item1.X-ABLabel:_$!<Anniversary>!$_" in written
    assert "item2.X-ABDATE;VALUE=text:in spring" in written


def test_chats_and_profiles_are_written_as_apple_does():
    points = (
        ContactPoint(PointKind.IM, "sara malik", "home", service="skype"),
        ContactPoint(PointKind.SOCIAL, "https://social.example/@sara", service="mastodon"),
    )

    written = lines(replace(SARA, points=points))

    assert "IMPP;X-SERVICE-TYPE=Skype;TYPE=HOME:skype:sara%20malik" in written
    assert "X-SOCIALPROFILE;SERVICE-TYPE=mastodon;TYPE=mastodon:https://social.example/@sara" in written


def test_a_company_is_marked_and_always_has_a_full_name():
    company = replace(SARA, kind=ContactKind.COMPANY, name=PersonName(), company="Acme, Inc.")

    assert "FN:Acme\\, Inc." in lines(company)
    assert "X-ABShowAs:COMPANY" in lines(company)


def test_words_and_notes_are_written():
    notes = (NoteRecord(1, 1, "one\ntwo", "", "", ""), NoteRecord(2, 1, "three", "", "", ""))
    written = lines(replace(SARA, tags=("a,b", "c"), groups=("Customers",), notes=notes))

    assert written[-5:-1] == [
        "CATEGORIES:a\\,b,c",
        "CATEGORIES;X-KIND=group:Customers",
        "NOTE:one\\ntwo",
        "NOTE:three",
    ]


def test_kept_lines_go_out_again_without_clashing_or_doubling():
    extras = (
        "VERSION:2.1", "PRODID:-//Other//EN", "REV:1999", "UID:other", "FN:Other", "N:Other",
        "item1.X-ABRELATEDNAMES:Omar", "item1.X-ABLabel:_$!<Spouse>!$_", "work.KEY:k", "GEO:1;2",
    )  # fmt: skip
    point = ContactPoint(PointKind.EMAIL, "sara@indus.example", "Studio")

    written = lines(replace(SARA, points=(point,)), extras)

    assert written[-5:-1] == [
        "item2.X-ABRELATEDNAMES:Omar",
        "item2.X-ABLabel:_$!<Spouse>!$_",
        "work.KEY:k",
        "GEO:1;2",
    ]
    groups = [line.partition(".")[0] for line in written if line.startswith("item")]
    assert sorted(groups) == ["item1", "item1", "item2", "item2"]
    for name in ("VERSION:", "PRODID:", "REV:", "UID:", "FN:", "N:"):
        assert sum(line.startswith(name) for line in written) == 1


def test_kept_lines_of_older_cards_take_the_form_of_the_newer_one():
    extras = (
        "PHOTO;ENCODING=BASE64;PNG:iVBOR w0KGgo=",
        "X-MS-MANAGER;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A4the=0D=0AGro=C3=9F",
        "X-REMARK:one\ntwo",
        "X-A/B C;WORK:d",
        "no property at all",
    )

    assert lines(SARA, extras)[-6:-1] == [
        "PHOTO;ENCODING=b;TYPE=png:iVBORw0KGgo=",
        "X-MS-MANAGER:Käthe\\nGroß",
        "X-REMARK:one\\ntwo",
        "X-A-B-C;TYPE=work:d",
        "X-UNREADABLE:no property at all",
    ]


def test_long_lines_are_folded_between_letters():
    note = NoteRecord(1, 1, "مرحبا بالعالم " * 40, "", "", "")

    text = card_text(replace(SARA, notes=(note,)))

    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert read_one(text).draft.notes == (note.text.rstrip(),)
