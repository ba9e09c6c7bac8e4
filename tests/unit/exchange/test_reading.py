"""How a card's parts become a contact, and what is said of damaged ones."""

import subprocess
import sys

import pytest
from card_samples import SAMPLES, card, chats, dates, of_kind, problems, read, read_one

from desktop_crm.domain.cards import CardCause, CardRead, Repair, RepairKind
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.exchange.vcard.reading import card_extras, read_cards

GOOD = "BEGIN:VCARD\nVERSION:3.0\nFN:Sara Malik\nEND:VCARD\n"


def test_one_bad_card_costs_no_other_and_tells_its_place():
    found = read(GOOD + "BEGIN:VCARD\nEND:VCARD\n" + GOOD)

    assert [isinstance(read, CardRead) for read in found] == [True, False, True]
    (problem,) = problems(found)
    assert (problem.file_name, problem.line, problem.card_number) == ("test.vcf", 5, 2)
    assert problem.cause is CardCause.EMPTY_CARD


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("NOTE:\\n Only a  remark\\nand more", "Only a remark"),
        ("TITLE:Plumber\nNOTE:a remark", "Plumber"),
        ("BDAY:1980-12-09", "1980-12-09"),
        ("CATEGORIES:vip,late", "vip"),
        ("X-ANDROID-CUSTOM:custom_mime1;1;2\nX-ANDROID-CUSTOM:custom_mime2;a", "custom_mime1"),
        ("PRODID:-//Example//EN\nREV:20120503T194243Z\nX-COLOUR:blue", "blue"),
        ("PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=", "PHOTO"),
        ("NOTE:" + "long " * 30, ("long " * 30)[:59].rstrip() + "…"),
    ],
)
def test_a_card_that_names_nobody_is_called_by_what_it_holds(lines, name):
    (card,) = read(f"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n")

    assert card.draft.display == name
    assert card.repairs == (Repair(RepairKind.NAME, 1),)


def test_a_card_of_custom_fields_alone_keeps_them_all():
    (card,) = read("BEGIN:VCARD\nX-SHOE:39\nX-HAT:7\nEND:VCARD\n")

    assert card.extras == ("X-SHOE:39", "X-HAT:7")


@pytest.mark.parametrize(
    "lines", ["", "PRODID:-//Example//EN\nREV:20120503T194243Z\nUID:1\n", "X-A:\nX-B:;;\n"]
)
def test_a_card_that_says_nothing_is_a_problem(lines):
    (problem,) = read(f"BEGIN:VCARD\n{lines}END:VCARD\n")

    assert problem.cause is CardCause.EMPTY_CARD


def test_a_group_without_a_name_is_a_problem():
    (problem,) = read("BEGIN:VCARD\nVERSION:4.0\nFN:\nKIND:group\nMEMBER:urn:uuid:1\nEND:VCARD\n")

    assert problem.cause is CardCause.EMPTY_CARD


def test_lists_between_cards_are_passed_over_and_other_text_is_reported_where_it_stands():
    found = read(GOOD + "BEGIN:VLIST\nFN:Board\nEND:VLIST\nWho is this?\n" + GOOD)

    assert [isinstance(read, CardRead) for read in found] == [True, False, True]
    assert (found[1].cause, found[1].line, found[1].detail) == (CardCause.NOT_A_CARD, 8, "Who is this?")


def test_a_file_of_lists_alone_has_no_cards():
    (problem,) = read("BEGIN:VLIST\nFN:Board\nEND:VLIST\n")

    assert problem.cause is CardCause.NO_CARDS


def test_the_lines_of_one_card_without_a_home_are_those_that_reading_its_file_gives():
    for path in sorted(SAMPLES.glob("*.vcf")):
        for found in read_cards(path.read_bytes(), path.name):
            if isinstance(found, CardRead):
                assert card_extras(found.draft.source.verbatim) == found.extras


def test_a_card_without_end_is_read_up_to_the_next_one():
    first, second = read("BEGIN:VCARD\nFN:Ali\nTEL:1\n" + GOOD)

    assert first.draft.name.display == "Ali"
    assert first.repairs == (Repair(RepairKind.MISSING_END, 3),)
    assert second.draft.source.line == 4


def test_a_card_without_begin_is_read():
    (found,) = read("VERSION:3.0\nFN:Ali\nEND:VCARD\n")

    assert found.draft.name.display == "Ali"
    assert found.repairs == (Repair(RepairKind.MISSING_BEGIN, 1),)


def test_every_card_without_end_is_read():
    found = read("BEGIN:VCARD\nFN:Ali\n" * 300)

    assert [f.draft.source.card_number for f in found] == list(range(1, 301))


def test_wrappers_of_other_programs_are_passed_over():
    (found,) = read("BEGIN:VADDRESSBOOK\nVERSION:1.0\nPRODID:x\n" + GOOD + "END:VADDRESSBOOK\n")

    assert found.repairs == ()
    assert found.draft.source.line == 4


def test_text_between_cards_is_reported_with_its_line():
    found = read(GOOD + "\nSome remark of mine\n" + GOOD)

    (problem,) = problems(found)
    assert (problem.cause, problem.line, problem.detail) == (CardCause.NOT_A_CARD, 6, "Some remark of mine")


def test_cards_inside_a_card_become_contacts_of_their_own():
    parent, inner = read("BEGIN:VCARD\nFN:Parent\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nTEL:1\nEND:VCARD\n")

    assert (parent.draft.name.display, of_kind(parent.draft, "phone")) == ("Parent", [("1", "", False)])
    assert (inner.draft.name.display, inner.draft.source.line) == ("Inner", 3)


def test_an_agent_card_stays_with_its_contact():
    (found,) = read(
        "BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:Ben; x\nEND:VCARD\nTEL:1\nTEL:\nFN:B\nEND:VCARD\n"
    )

    assert found.extras == ("AGENT:BEGIN:VCARD\\nFN:Ben\\; x\\nEND:VCARD", "FN:B")
    assert found.repairs == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"], ids=["lf", "crlf", "cr", "crcrlf"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_line_ends_and_encodings_do_not_matter(end, encoding):
    text = GOOD + "BEGIN:VCARD\nFN:زہرہ\nNOTE:a\n b\nEND:VCARD\n"

    first, second = read(text.replace("\n", end).encode(encoding))

    assert second.draft.name.display == "زہرہ"
    assert second.draft.notes == ("ab",)
    assert (first.draft.source.line, second.draft.source.line) == (1, 5)
    assert b"END" in second.draft.source.verbatim.replace(b"\0", b"")


def test_a_fold_within_a_letter_is_healed():
    raw = "NOTE:é".encode()

    found = read_one(b"BEGIN:VCARD\nFN:A\n" + raw[:-1] + b"\n " + raw[-1:] + b"\nEND:VCARD\n")

    assert found.draft.notes == ("é",)


def test_damaged_utf_8_keeps_what_is_sound_and_8_bit_text_is_guessed():
    sound = read_one("BEGIN:VCARD\nFN:Zoë Ünal\n".encode() + b"NOTE:\xc3\xa9\xc3\xa8\xff\nEND:VCARD\n")
    western = read_one(b"BEGIN:VCARD\nFN:J\xfcrgen \x80\nEND:VCARD\n")

    assert sound.draft.notes == ("éè\ufffd",)
    assert western.draft.name.display == "Jürgen €"
    assert western.repairs == (Repair(RepairKind.CHARACTERS, 2),)


def test_the_name_as_written_is_kept_only_where_the_parts_say_otherwise():
    assert card("N:Khan;Sara;;;", "FN:Sara Khan").name.full == ""
    assert card("N:Khan;Sara;;;", "FN:Dr. Sara").name.full == "Dr. Sara"
    assert card("N:;;;;", "FN:Conference Room").name.full == "Conference Room"
    assert card("FN:Khan, Sara").name.family == "Khan"


def test_a_missing_name_made_up_by_a_program_is_no_name():
    assert card("FN:ali@raza.example", "N:;;;;", "EMAIL:ali@raza.example").name.display == ""
    assert card("FN:Acme", "N:;;;;", "ORG:Acme").kind is ContactKind.COMPANY
    assert card("FN:Acme", "ORG:Acme", "X-ABShowAs:INDIVIDUAL").kind is ContactKind.PERSON
    assert card("N:Khan;Sara", "ORG:Acme", "X-ABShowAs:COMPANY").name.given == "Sara"


def test_what_somebody_is_filed_under_is_kept_where_it_says_something():
    assert card("N:van der Harten;Rene", "SORT-STRING:Harten").name.filed_as == "Harten, Rene"
    assert card("N:Khan;Sara", "SORT-STRING:Khan").name.file_as == ""
    assert card("N:山田;花子", "SORT-STRING:やまだ").name.phonetic_family == "やまだ"
    assert card('N;SORT-AS="Harten,Rene":van der Harten;Rene').name.file_as == "Harten, Rene"


def test_commas_that_nobody_escaped_are_not_lost():
    draft = card(
        "FN:Doe, John", "N:Doe;John;;;Jr.,M.D.", "ORG:Acme, Inc.;R&D", "NOTE:a, b", "NICKNAME:Jim,Jimmie"
    )

    assert (draft.name.full, draft.name.suffix, draft.name.nickname) == (
        "Doe, John",
        "Jr., M.D.",
        "Jim, Jimmie",
    )
    assert (draft.company, draft.department, draft.notes) == ("Acme, Inc.", "R&D", ("a, b",))


def test_a_backslash_that_escapes_nothing_stays():
    assert card("FN:A", r"NOTE:C:\dir and C:\\new\, x\\", "NOTE:end\\").notes == (
        r"C:\dir and C:\new, x" + "\\",
        "end\\",
    )


def test_kinds_of_phones_become_labels():
    draft = card(
        "FN:A", "TEL;TYPE=WORK,FAX:1", "TEL;HOMEFAX:2", "TEL;TYPE=cell,pref:3", 'TEL;TYPE="home,voice":4',
        "TEL;PAGER;WORK:5", "TEL;TYPE=X-Barn:6", "TEL;TYPE=VOICE:7", "TEL:", "TEL;VALUE=uri:tel:8;ext=9",
        "TEL;TYPE=MAIN:10", "work.TEL:11",
    )  # fmt: skip

    assert of_kind(draft, "phone") == [
        ("1", "work fax", False), ("2", "home fax", False), ("3", "mobile", True), ("4", "home", False),
        ("5", "pager", False), ("6", "barn", False), ("7", "", False), ("8", "", False),
        ("10", "main", False), ("11", "work", False),
    ]  # fmt: skip
    assert draft.points[7].extension == "9"


def test_the_text_beside_a_value_is_its_label_and_goes_nowhere_else():
    found = read_one(
        "BEGIN:VCARD\nFN:A\nitem1.TEL;TYPE=HOME:1\nitem1.X-ABLabel:_$!<WorkFAX>!$_\n"
        "item2.EMAIL:a@b.example\nitem2.X-ABLabel:Work\nitem3.X-ABLabel:alone\nEND:VCARD\n"
    )

    assert of_kind(found.draft, "phone") == [("1", "work fax", False)]
    assert of_kind(found.draft, "email") == [("a@b.example", "work", False)]
    assert found.extras == ("item3.X-ABLabel:alone",)


def test_a_chat_address_said_twice_is_one():
    draft = card(
        "FN:A", "X-JABBER:a@chat.example", "IMPP;X-SERVICE-TYPE=Jabber:xmpp:A@chat.example", "X-AIM:b"
    )

    assert chats(draft) == [("xmpp", "a@chat.example"), ("aim", "b")]


def test_dates_in_all_forms():
    draft = card(
        "FN:A", "BDAY:19801209", "BDAY;VALUE=text:circa 1800", "ANNIVERSARY:--0412", "X-ANNIVERSARY:1980-12",
        "BDAY:70-7-14", "BDAY:1604-05-06", "BDAY:20010203T000000Z",
    )  # fmt: skip

    assert dates(draft) == [
        ("birthday", "1980-12-09"), ("birthday", "circa 1800"), ("anniversary", "--04-12"),
        ("anniversary", "1980-12"), ("birthday", "70-7-14"), ("birthday", "--05-06"),
        ("birthday", "2001-02-03"),
    ]  # fmt: skip
    assert draft.dates[-1].text == ""


def test_a_label_without_an_address_becomes_one():
    draft = card("FN:A", "LABEL;TYPE=WORK:1 Mill Lane\\nDublin")

    assert (draft.addresses[0].label, draft.addresses[0].formatted) == ("work", "1 Mill Lane\nDublin")


def test_an_address_in_one_piece_is_a_street():
    assert card("FN:A", "ADR:1 Mill Lane, Dublin").addresses[0].street == "1 Mill Lane, Dublin"
    assert card("FN:A", "ADR;HOME:;;;;;;").addresses == ()


def test_the_first_role_is_the_title_where_there_is_none():
    assert card("FN:A", "ROLE:Cook").title == "Cook"
    found = read_one("BEGIN:VCARD\nFN:A\nROLE:Cook\nTITLE:Chef\nEND:VCARD\n")
    assert (found.draft.title, found.extras) == ("Chef", ("ROLE:Cook",))


def test_headers_that_no_standard_allows_are_repaired():
    found = read_one(
        'BEGIN:VCARD\nFN:A\nTEL ; HOME :1\nTEL;TYPE="work:2\nEMAIL;X="a\\"b":c@d.example\n'
        "X-GOOGLE TALK:e\nEND:VCARD\n"
    )

    assert of_kind(found.draft, "phone") == [("1", "home", False), ("2", "work", False)]
    assert chats(found.draft) == [("google talk", "e")]
    assert {r.kind for r in found.repairs} == {RepairKind.HEADER}


def test_base64_and_quoted_printable_of_any_spelling_are_decoded():
    draft = card(
        "FN;encoding=quoted-printable:Zo=C3=AB",
        "NOTE;ENCODING=B:SGVsbG8",
        "TITLE;QUOTED-PRINTABLE;CHARSET=nonsense:=FC",
    )

    assert (draft.name.display, draft.notes, draft.title) == ("Zoë", ("Hello",), "ü")


def test_nothing_of_vobject_is_loaded_before_a_card_is_read_and_it_stays_quiet():
    script = (
        "import sys, logging; from desktop_crm.exchange.vcard.reading import read_cards;"
        "assert 'vobject' not in sys.modules;"
        f"assert list(read_cards({GOOD.encode()!r}, 'x'));"
        "assert 'vobject' in sys.modules; logging.getLogger('vobject.base').error('loud')"
    )

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
