"""What an import is going to do, and what it did."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.cards import CardProblem, Repair
from desktop_crm.domain.changes import Operation
from desktop_crm.domain.contacts import ContactDraft


class Verdict(StrEnum):
    """What happens with a card."""

    NEW = "new"
    SAME = "same"
    PROBLEM = "problem"


class SameReason(StrEnum):
    """Why a card is not stored again."""

    UID = "uid"
    """A contact of this file has the card's UID, and came from this very card."""
    UID_DIFFERS = "uid_differs"
    """A contact of this file has the card's UID, but the card says something else; ours is kept."""
    CONTENT = "content"
    """A contact of this file came from a card with the same content."""
    TWICE = "twice"
    """The same card came earlier in this import."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One card of an import: a draft for new and same ones, a problem for the rest."""

    verdict: Verdict
    draft: ContactDraft | None = None
    problem: CardProblem | None = None
    same: SameReason | None = None
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """A group that an import makes or adds to; ``members`` are UIDs in the form they are compared in."""

    name: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What was read, card by card, in the order of the files; ``seconds`` is how long that took.

    ``groups`` are those that come out of cards of their own and change something here.
    """

    rows: Sequence[PlanRow]
    file_names: tuple[str, ...]
    seconds: float
    groups: tuple[PlanGroup, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """Return how many cards have this verdict."""
        return sum(row.verdict == verdict for row in self.rows)

    @property
    def drafts(self) -> list[ContactDraft]:
        """The contacts that will be stored."""
        return [row.draft for row in self.rows if row.verdict is Verdict.NEW and row.draft]


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did; the operation is None where nothing was new.

    ``joined`` counts the contacts from before that came into a group.
    """

    added: int
    same: int
    problems: tuple[CardProblem, ...]
    operation: Operation | None
    contact_ids: Sequence[int] = ()
    joined: int = 0
