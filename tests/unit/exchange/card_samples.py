"""Short ways to read cards in tests."""

from pathlib import Path

from desktop_crm.domain.cards import CardProblem, CardRead
from desktop_crm.domain.contacts import PointKind
from desktop_crm.exchange.vcard.reading import read_cards

SAMPLES = Path(__file__).parents[2] / "data" / "vcards"


def read(data):
    """Return all that comes out of a file's bytes or text."""
    return list(read_cards(data.encode() if isinstance(data, str) else data, "test.vcf"))


def read_one(data):
    """Return the one card of a file."""
    (card,) = read(data)
    assert isinstance(card, CardRead)
    return card


def card(*lines):
    """Return the contact that a card of these lines gives."""
    return read_one("\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])).draft


def sample(name):
    """Return all that comes out of a sample file."""
    return list(read_cards((SAMPLES / f"{name}.vcf").read_bytes(), f"{name}.vcf"))


def problems(found):
    return [read for read in found if isinstance(read, CardProblem)]


def of_kind(draft, kind):
    """Return value, label and whether preferred, of the points of one kind."""
    return [(p.value, p.label, p.preferred) for p in draft.points if p.kind is PointKind(kind)]


def chats(draft):
    return [(p.service, p.value) for p in draft.points if p.kind is PointKind.IM]


def dates(draft):
    return [(d.label, d.date.iso if d.date else d.text) for d in draft.dates]
