"""Cards read from the bytes of a file, one by one, whatever the file looks like."""

from collections.abc import Iterator

from desktop_crm.domain.cards import CardCause, CardProblem, CardRead, GroupRead, Repair, RepairKind
from desktop_crm.domain.contacts import CardSource
from desktop_crm.exchange.vcard.card_blocks import CardBlock, body_text, card_blocks
from desktop_crm.exchange.vcard.card_parts import CardParts
from desktop_crm.exchange.vcard.content_lines import raw_lines
from desktop_crm.exchange.vcard.drafts import DECODERS, make_draft, read_parts
from desktop_crm.exchange.vcard.file_text import FileText, file_text
from desktop_crm.exchange.vcard.group_cards import group_read, is_group
from desktop_crm.exchange.vcard.nameless_cards import named
from desktop_crm.exchange.vcard.property_lines import property_lines

_DETAIL_LENGTH = 80

Found = CardRead | GroupRead | CardProblem
"""What one place in a file gives."""


def read_cards(data: bytes, file_name: str) -> Iterator[Found]:
    """Read the cards of a vCard file (2.1, 3.0 or 4.0) in their order.

    A place that gives no contact gives a problem, and the other cards go on.
    Cards that stand for a group are not contacts: they arrive as the group and
    the UIDs of its members, whose cards may be in any file.
    """
    text = file_text(data)
    places = _Places(text.even)
    found = False
    for block in card_blocks(text.even):
        found = True
        number, line = places.of(block)
        if block.cause is not None:
            yield CardProblem(file_name, line, number, block.cause, _detail(text, block))
            continue
        card, repairs = _read_block(text, block, line)
        if is_group(card):
            yield group_read(card, file_name, line, number)
            continue
        source = CardSource(
            file_name, number, line, text.verbatim(block.start, block.end), card.raw_uid, card.version
        )
        yield _card_read(card, source, repairs)
    if not found:
        yield CardProblem(file_name, 1, 0, CardCause.NO_CARDS)


def card_extras(data: bytes) -> tuple[str, ...]:
    """Return the lines of a card, given as its own bytes, that have no home in a contact."""
    text = file_text(data)
    for block in card_blocks(text.even):
        if block.cause is None:
            card, _ = _read_block(text, block, 1)
            return _extras(card)
    return ()


class _Places:
    """Counts the cards and the lines of a file while its blocks go by."""

    def __init__(self, even: bytes) -> None:
        self._even = even
        self._number = 0
        self._position = 0
        self._line = 1

    def of(self, block: CardBlock) -> tuple[int, int]:
        """Return the number of a card, 0 for text that is none, and the line where it begins."""
        if block.start >= self._position:
            self._line += self._even.count(b"\n", self._position, block.start)
        else:
            self._line -= self._even.count(b"\n", block.start, self._position)
        self._position = block.start
        if block.cause is CardCause.NOT_A_CARD:
            return 0, self._line
        self._number += 1
        return self._number, self._line


def _read_block(text: FileText, block: CardBlock, line: int) -> tuple[CardParts, list[Repair]]:
    repairs: list[Repair] = []
    if not block.has_begin:
        repairs.append(Repair(RepairKind.MISSING_BEGIN, line))
    raw = raw_lines(body_text(text.even, block), line, repairs.append)
    lines, unreadable = property_lines(raw, DECODERS, repairs.append)
    if not block.has_end:
        repairs.append(Repair(RepairKind.MISSING_END, raw[-1][0] if raw else line))
    card = read_parts(lines)
    card.extras += unreadable
    return card, repairs


def _card_read(card: CardParts, source: CardSource, repairs: list[Repair]) -> CardRead | CardProblem:
    """Return the contact of a card; one that names nobody is called by what else it holds."""
    draft = make_draft(card, source)
    extras = _extras(card)
    if not draft.has_content:
        draft = named(draft, extras)
        repairs.append(Repair(RepairKind.NAME, source.line))
    if draft.has_content:
        return CardRead(draft, tuple(repairs), extras)
    detail = next(iter(extras), "")[:_DETAIL_LENGTH]
    return CardProblem(source.file_name, source.line, source.card_number, CardCause.EMPTY_CARD, detail)


def _extras(card: CardParts) -> tuple[str, ...]:
    return tuple(extra for _, extra in sorted(card.extras))


def _detail(text: FileText, block: CardBlock) -> str:
    """Return the beginning of a block, for a report."""
    start = text.even[block.start : block.start + _DETAIL_LENGTH].strip()
    return start.split(b"\n")[0].decode("utf-8", "replace").strip()
