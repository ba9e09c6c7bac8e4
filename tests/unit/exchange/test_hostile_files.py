"""Files made to hang or to exhaust a reader cost no more than their length."""

import time

import pytest
from card_samples import problems, read

from desktop_crm.domain.cards import CardCause, CardRead, RepairKind

START = b"BEGIN:VCARD\nVERSION:3.0\nFN:Sara Malik\n"
END = b"END:VCARD\n"
SECONDS = 5.0


@pytest.fixture(autouse=True)
def _is_quick():
    started = time.process_time()
    yield
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "line",
    [
        b"TEL;TYPE=" + b",".join([b"b"] * 40),
        b"TEL;TYPE=" + b",".join([b"b"] * 40) + b'":1',
        b"TEL" + b";A=b" * 12_000 + b';":1',
        b"TEL;X=" + b'"a' * 30_001 + b":1",
        b"X-" + b" " * 1_000_000,
        b"a-" * 1_000_000,
        b"NOTE:" + b"\\" * 1_000_000,
        b"N:" + b"\\;" * 500_000,
        b"CATEGORIES:" + b",".join(b"a%d" % n for n in range(100_000)),
        b"\n".join(b"BDAY:x%d" % n for n in range(50_000)),
        b"\n".join([b"ADR;HOME:;;a\nLABEL;HOME:b"] * 20_000),
        b"\n".join(b"IMPP:aim:x%d" % n for n in range(50_000)),
    ],
    ids=[
        "no-colon", "open-quote", "many-parameters", "many-quotes", "spaces", "no-colon-name", "backslashes",
        "semicolons", "tags", "dates", "labels", "chats",
    ],
)  # fmt: skip
def test_a_line_made_to_hang_costs_nothing_and_its_card_is_read(line):
    (card,) = read(START + line + b"\nTEL:+92 300 5550142\n" + END)

    assert card.draft.name.display == "Sara Malik"
    assert any(point.value == "+92 300 5550142" for point in card.draft.points)


def test_a_thousand_cards_one_in_the_other_are_a_problem_and_the_next_card_is_read():
    nested = b"BEGIN:VCARD\n" * 1000 + b"FN:Deep\n" + END * 1000

    found = read(nested + START + END)

    assert len(found) < 10
    assert CardCause.TOO_DEEP in {problem.cause for problem in problems(found)}
    assert found[-1].draft.name.display == "Sara Malik"


def test_a_thousand_agents_one_in_the_other_are_one_problem():
    (problem,) = read(b"BEGIN:VCARD\nAGENT:\n" * 1000 + END * 1000)

    assert problem.cause is CardCause.TOO_DEEP


def test_a_million_begins_and_ends_are_no_cards():
    assert [p.cause for p in read(b"BEGIN:VCARD\n" * 100_000)] == [CardCause.EMPTY_CARD]
    assert [p.cause for p in read(b"END:VCARD\n" * 100_000)] == [CardCause.NO_CARDS]
    assert [p.cause for p in read(b"BEGIN:VLIST\n" * 100_000)] == [CardCause.NO_CARDS]


@pytest.mark.parametrize("fold", [b"\r\n ", b"\r\n"], ids=["folded", "bare"])
def test_a_photo_of_5_mb_is_kept_whole(fold):
    base64 = fold.join([b"A" * 74] * 70_000)

    (card,) = read(START + b"PHOTO;ENCODING=b:" + base64 + b"\r\n" + END)

    (extra,) = card.extras
    assert extra == "PHOTO;ENCODING=b:" + "A" * 74 * 70_000
    assert card.repairs == ()


def test_a_card_of_20_mb_without_end_is_a_problem_and_the_next_card_is_read():
    found = read(START + b"NOTE:" + b"hello world\n " * 1_600_000 + b"\n" + START + END)

    assert (found[0].cause, found[0].line) == (CardCause.TOO_LARGE, 1)
    assert isinstance(found[1], CardRead)


def test_a_large_quoted_printable_value_is_read():
    value = (b"=41" * 24 + b"=\r\n") * 50_000

    (card,) = read(START + b"NOTE;ENCODING=QUOTED-PRINTABLE:" + value + b"\r\n" + END)

    assert card.draft.notes == ("A" * 24 * 50_000,)


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 100_000, b"\r" * 100_000, b"\xff\xfe", b"\x00B", b"PK\x03\x04zip"]
)
def test_a_file_that_is_no_card_file_is_one_problem(data):
    (problem,) = read(data)

    assert problem.cause in {CardCause.NO_CARDS, CardCause.NOT_A_CARD}
    assert (problem.file_name, problem.line) == ("test.vcf", 1)


def test_a_header_too_long_to_be_one_is_kept_as_it_is():
    line = b"TEL" + b";A=b" * 20_000 + b":1"

    (card,) = read(START + line + b"\n" + END)

    assert card.extras == (line.decode(),)
    assert [(r.kind, r.line) for r in card.repairs] == [(RepairKind.UNREADABLE_LINE, 4)]
