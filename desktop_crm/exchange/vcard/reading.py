"""Cards read from the bytes of a file, one by one, whatever the file looks like."""

from collections.abc import Iterator

from desktop_crm.domain.cards import CardCause, CardProblem, CardRead, Repair, RepairKind
from desktop_crm.domain.contacts import CardSource
from desktop_crm.exchange.vcard.card_blocks import CardBlock, body_text, card_blocks
from desktop_crm.exchange.vcard.card_parts import CardParts
from desktop_crm.exchange.vcard.content_lines import raw_lines
from desktop_crm.exchange.vcard.drafts import DECODERS, make_draft, read_parts
from desktop_crm.exchange.vcard.file_text import FileText, file_text
from desktop_crm.exchange.vcard.group_cards import GroupCard, Membership, may_hold_group
from desktop_crm.exchange.vcard.property_lines import property_lines

_DETAIL_LENGTH = 80


def read_cards(data: bytes, file_name: str) -> Iterator[CardRead | CardProblem]:
    """Read the cards of a vCard file (2.1, 3.0 or 4.0) in their order.

    A place that gives no contact gives a problem, and the other cards go on.
    Cards that stand for a group are not contacts: their name arrives as a group
    of their members.
    """
    text = file_text(data)
    membership = _membership(text) if may_hold_group(text.even) else Membership()
    places = _Places(text.even)
    found = False
    for block in card_blocks(text.even):
        found = True
        number, line = places.of(block)
        if block.cause is not None:
            yield CardProblem(file_name, line, number, block.cause, _detail(text, block))
            continue
        card, repairs = _read_block(text, block, line)
        if _is_group(card):
            continue
        source = CardSource(
            file_name, number, line, text.verbatim(block.start, block.end), card.raw_uid, card.version
        )
        draft = make_draft(card, source, membership.groups_of(card.uid))
        extras = tuple(extra for _, extra in sorted(card.extras))
        if draft.has_content:
            yield CardRead(draft, tuple(repairs), extras)
        else:
            detail = next(iter((*draft.notes, *extras)), "")
            yield CardProblem(file_name, line, number, CardCause.EMPTY_CARD, detail[:_DETAIL_LENGTH])
    for group in membership.incomplete():
        yield CardProblem(file_name, group.line, group.number, CardCause.UNKNOWN_MEMBERS, group.name)
    if not found:
        yield CardProblem(file_name, 1, 0, CardCause.NO_CARDS)


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


def _is_group(card: CardParts) -> bool:
    return card.kind == "group"


def _membership(text: FileText) -> Membership:
    """Read the group cards of a file ahead of the others."""
    membership = Membership()
    places = _Places(text.even)
    for block in card_blocks(text.even):
        number, line = places.of(block)
        if block.cause is None and may_hold_group(text.even[block.start : block.end]):
            card, _ = _read_block(text, block, line)
            if _is_group(card):
                name = card.full_name or (card.name_parts or [""])[0]
                membership.add(GroupCard(name, tuple(card.members), line, number))
    return membership


def _detail(text: FileText, block: CardBlock) -> str:
    """Return the beginning of a block, for a report."""
    start = text.even[block.start : block.start + _DETAIL_LENGTH].strip()
    return start.split(b"\n")[0].decode("utf-8", "replace").strip()
