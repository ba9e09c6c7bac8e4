"""Cards that stand for a group and list its members, as Apple's server and vCard 4.0 write them."""

from desktop_crm.domain.cards import CardCause, CardProblem, GroupRead
from desktop_crm.exchange.vcard.card_parts import CardParts


def is_group(card: CardParts) -> bool:
    """Whether a card stands for a group (RFC 6350, 6.1.4) and for nobody."""
    return card.kind == "group"


def group_read(card: CardParts, file_name: str, line: int, number: int) -> GroupRead | CardProblem:
    """Return the group of a card, or the problem that it has no name."""
    name = card.full_name or (card.name_parts or [""])[0]
    if not name.strip():
        return CardProblem(file_name, line, number, CardCause.EMPTY_CARD)
    return GroupRead(file_name, line, number, name, card.uid, tuple(card.members))
