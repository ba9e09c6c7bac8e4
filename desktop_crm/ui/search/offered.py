"""What can be offered for a typed line, and who knows what there is."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop_crm.domain.activity_entries import ActivityLine
from desktop_crm.domain.contacts import ContactDraft, ContactRow
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.search.chips import ShownChip


class SuggestionKind(StrEnum):
    """What choosing a line does."""

    HEADING = "heading"
    CONTACT = "contact"
    SHOW_ALL = "show_all"
    COMMAND = "command"
    ADD = "add"
    PLAN = "plan"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line below the search box; headings and hints cannot be chosen."""

    kind: SuggestionKind
    text: str
    detail: str = ""
    trailing: str = ""
    icon: str = ""
    contact_id: int = 0
    lookup: str = ""
    command: CommandId | None = None
    draft: ContactDraft | None = None
    chips: tuple[ShownChip, ...] = ()
    line: ActivityLine | None = None
    has_other_reading: bool = False

    @property
    def can_be_chosen(self) -> bool:
        """Whether Enter does something here."""
        return self.kind not in {SuggestionKind.HEADING, SuggestionKind.HINT}

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        chips = (chip.text for chip in self.chips)
        return ", ".join(part for part in (self.text, self.detail, self.trailing, *chips) if part)


@dataclass(frozen=True, slots=True)
class Understanding:
    """How a line is to be read: texts in ``plain`` mean nothing; ``swapped`` takes the other reading."""

    plain: frozenset[str] = frozenset()
    swapped: bool = False


AS_USUAL = Understanding()


class Hits(Protocol):
    """What a search found."""

    @property
    def rows(self) -> Sequence[ContactRow]:
        """The best contacts, best first."""
        ...

    @property
    def more(self) -> bool:
        """Whether there are others."""
        ...


class Finder(Protocol):
    """Finds contacts by a line of text."""

    def find(self, text: str, limit: int = ..., /) -> Hits:
        """Return the best contacts for a line."""
        ...


class Counter(Protocol):
    """Knows how many contacts a filter holds for."""

    def count(self, which: ContactFilter = ..., /) -> int:
        """Return how many."""
        ...


class Offers(Protocol):
    """Knows lines about activities."""

    def knows(self, line: str, /) -> bool:
        """Return whether a line is one."""
        ...

    def offers(self, line: str, how: Understanding, /) -> list[Suggestion]:
        """Return what can be stored of a line."""
        ...


@dataclass(frozen=True, slots=True)
class OfferedCommand:
    """A command that is possible now."""

    id: CommandId
    text: str
    keys: str
    icon: str


class Answering(Protocol):
    """Has an answer to each typed line."""

    def answer(self, line: str, how: Understanding = ..., /) -> Sequence[Suggestion]:
        """Return the lines to offer, the best first."""
        ...
