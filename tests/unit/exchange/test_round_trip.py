"""Whatever is written is read back the same, and nothing that is read raises."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.cards import CardProblem, CardRead, GroupRead
from desktop_crm.domain.contacts import (
    ADDRESS_LABELS,
    DATE_LABELS,
    STANDARD_LABELS,
    ContactKind,
    ContactPoint,
    ContactRecord,
    ImportantDate,
    NoteRecord,
    PointKind,
)
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.names import PersonName
from desktop_crm.exchange.vcard.reading import read_cards
from desktop_crm.exchange.vcard.writing import card_text

CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(
    list("\\,;:\"'^%=_@ -äßصارة李🙂")
)
LINE = st.text(CHARACTERS, max_size=40).map(str.strip)
WORDS = LINE.filter(bool)
TEXT = st.text(CHARACTERS | st.just("\n"), max_size=200).map(str.strip)
OWN_LABEL = st.text("abcxyzäé ,;:", min_size=3, max_size=12).map(str.strip).filter(bool)


def labels(standard):
    return st.sampled_from(["", *standard]) | OWN_LABEL


@st.composite
def names(draw):
    parts = {field: draw(LINE) for field in ("prefix", "given", "middle", "family", "suffix", "nickname")}
    parts |= {field: draw(LINE) for field in ("phonetic_given", "phonetic_family", "file_as")}
    return PersonName(**parts, full=draw(LINE))


@st.composite
def points(draw):
    kind = draw(st.sampled_from(PointKind))
    value = draw(WORDS)
    networks = st.sampled_from(["", "skype", "xmpp", "google talk", "matrix", "mastodon", "we;chat"])
    service = draw(networks) if kind in {PointKind.IM, PointKind.SOCIAL} else ""
    extension = draw(st.sampled_from(["", "12"])) if kind is PointKind.PHONE else ""
    assume(";ext=" not in value.lower())
    assume(not value.lower().startswith(("tel:", "mailto:", "x-apple:")))
    return ContactPoint(
        kind, value, draw(labels(STANDARD_LABELS[kind])), extension, service, draw(st.booleans())
    )


@st.composite
def addresses(draw):
    parts = {
        field: draw(LINE) for field in ("po_box", "extended", "district", "locality", "region", "postcode")
    }
    address = Address(
        label=draw(labels(ADDRESS_LABELS)),
        street=draw(TEXT),
        country=draw(LINE),
        country_code=draw(st.sampled_from(["", "PK", "DE"])),
        formatted=draw(TEXT),
        preferred=draw(st.booleans()),
        **parts,
    )
    assume(any((address.street, address.country, address.formatted, *parts.values())))
    return address


@st.composite
def important_dates(draw):
    label = draw(labels(DATE_LABELS))
    if text := draw(LINE):
        return ImportantDate(label, None, text)
    parts = [
        draw(st.none() | st.integers(1605, 9999)),
        draw(st.none() | st.integers(1, 12)),
        draw(st.none() | st.integers(1, 31)),
    ]
    try:
        date = PartialDate(*parts)
        assume(PartialDate.parse(date.iso) == date)
    except InvalidValueError:
        assume(False)
    return ImportantDate(label, date)


@st.composite
def records(draw):
    kind = draw(st.sampled_from(ContactKind))
    name = draw(names())
    company = draw(WORDS if kind is ContactKind.COMPANY else LINE)
    found = draw(st.lists(points(), max_size=5, unique_by=lambda p: (p.kind, p.service, p.value.casefold())))
    assume(name.full not in {name.joined, name.nickname, company, *(p.value for p in found)} or not name.full)
    notes = draw(st.lists(TEXT.filter(bool), max_size=3))
    record = ContactRecord(
        id=1, uid=draw(st.uuids().map(str)), version=1, kind=kind, name=name, company=company,
        department=draw(LINE), title=draw(LINE), created_at="", created_by="",
        changed_at="2026-02-03T04:05:06Z", changed_by="", points=tuple(found),
        addresses=tuple(draw(st.lists(addresses(), max_size=3))),
        dates=tuple(draw(st.lists(important_dates(), max_size=4, unique=True))),
        tags=tuple(draw(st.lists(WORDS, max_size=4, unique=True))),
        groups=tuple(draw(st.lists(WORDS, max_size=2, unique=True))),
        notes=tuple(NoteRecord(n, 1, text, "", "", "") for n, text in enumerate(notes)),
    )  # fmt: skip
    assume(record.name or record.company or record.points or any(record.addresses))
    return record


@settings(max_examples=300, deadline=None)
@given(records())
def test_a_card_that_was_written_is_read_back_the_same(record):
    text = card_text(record)

    (card,) = read_cards(text.encode(), "own.vcf")

    draft = card.draft
    assert not card.repairs
    assert draft.kind == record.kind
    assert draft.name == record.name
    assert (draft.company, draft.department, draft.title) == (record.company, record.department, record.title)
    assert draft.points == record.points
    assert draft.addresses == record.addresses
    assert draft.dates == record.dates
    assert (draft.tags, draft.groups) == (record.tags, record.groups)
    assert draft.notes == tuple(note.text for note in record.notes)
    assert draft.uid == record.uid
    assert {extra.partition(":")[0] for extra in card.extras} == {"PRODID", "REV"}


@settings(max_examples=100, deadline=None)
@given(records())
def test_no_line_is_longer_than_75_octets_and_each_can_be_decoded(record):
    for line in card_text(record).encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


PIECES = st.sampled_from(
    [
        b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"VERSION:2.1\n", b"VERSION:3.0\r\n", b"N:Khan;Sara;;;\r\n",
        b"FN:Sara Khan\r\n", b"TEL;CELL:+92 300 5550142\r\n", b"item1.X-ABLabel:x\n", b"item1.TEL:1\r",
        b"NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\n", b"PHOTO;BASE64:\r\n", b"AGENT:\n", b"ADR;HOME:;;a;b\n",
        b" ", b"LABEL;HOME:c\n",
        b"BDAY:1604-02-30\n", b"KIND:group\n", b"MEMBER:urn:uuid:1\n", b"\n", b"\r", b"=",
        b"X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;", b";", b":", b'"', b"\\", b"\0", b"\xff",
        b"TEL;TYPE=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w", b"N;CHARSET=SHIFT_JIS:\x83", b"IMPP:x:\n",
    ]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES | st.binary(max_size=8), max_size=40).map(b"".join))
def test_damaged_files_give_contacts_and_problems_and_never_an_error(data):
    found = list(read_cards(data, "damaged.vcf"))

    assert found
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for read in found:
        if isinstance(read, CardProblem):
            assert 1 <= read.line <= lines
            continue
        if isinstance(read, GroupRead):
            assert read.name.strip()
            continue
        assert isinstance(read, CardRead)
        assert read.draft.has_content
        read.draft.source.verbatim.decode("latin-1")
        for extra in read.extras:
            extra.encode()


@settings(max_examples=100, deadline=None)
@given(records(), st.lists(PIECES, max_size=10).map(b"".join))
def test_what_an_imported_card_had_beyond_the_record_goes_out_once_and_comes_back(record, junk):
    extras = [
        e for read in read_cards(b"FN:x\n" + junk, "") if isinstance(read, CardRead) for e in read.extras
    ]

    once = card_text(record, extras)
    (card,) = read_cards(once.encode(), "own.vcf")
    twice = card_text(record, card.extras)

    assert sorted(twice.splitlines()) == sorted(once.splitlines())
    assert once.count("BEGIN:VCARD\r\n") == 1
