"""What reading a file of cards gives: contacts, what was repaired on the way, and what could not be read."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop_crm.domain.contacts import ContactDraft


class RepairKind(StrEnum):
    """What had to be put right in a card before it could be read."""

    MISSING_BEGIN = "missing_begin"
    MISSING_END = "missing_end"
    STRAY_LINE = "stray_line"
    COMMENT = "comment"
    HEADER = "header"
    UNREADABLE_LINE = "unreadable_line"
    CHARACTERS = "characters"
    NAME = "name"
    """The card names nobody, so that something else of it stands for the name."""


class Repair(NamedTuple):
    """One repair and the 1-based line of the file where it was made."""

    kind: RepairKind
    line: int


class CardCause(StrEnum):
    """Why something in a file gave no contact."""

    NO_CARDS = "no_cards"
    NOT_A_CARD = "not_a_card"
    EMPTY_CARD = "empty_card"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    UNKNOWN_MEMBERS = "unknown_members"


@dataclass(frozen=True, slots=True)
class CardRead:
    """A card that became a contact.

    ``extras`` are the content lines that have no home in the model, unfolded
    and in the card's order; they go out again when the contact is exported.
    """

    draft: ContactDraft
    repairs: tuple[Repair, ...] = ()
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupRead:
    """A card that stands for a group; ``members`` are UIDs of cards, or of other groups, anywhere."""

    file_name: str
    line: int
    card_number: int
    name: str
    uid: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardProblem:
    """A place in a file that gave no contact.

    ``line`` is 1-based; ``card_number`` is 0 for text that is outside of any
    card; ``detail`` is a piece of the file's own text.
    """

    file_name: str
    line: int
    card_number: int
    cause: CardCause
    detail: str = ""
