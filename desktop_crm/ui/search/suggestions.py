"""What the search box offers for a typed line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop_crm.domain import folding
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactRow
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.domain.quick_add import Piece, is_quick_add, parse_quick_add
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.text import fill, translate

MOST_CONTACTS = 8
MOST_COMMANDS = 5


class SuggestionKind(StrEnum):
    """What choosing a line does."""

    HEADING = "heading"
    CONTACT = "contact"
    SHOW_ALL = "show_all"
    COMMAND = "command"
    ADD = "add"
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
    pieces: tuple[Piece, ...] = ()

    @property
    def can_be_chosen(self) -> bool:
        """Whether Enter does something here."""
        return self.kind not in {SuggestionKind.HEADING, SuggestionKind.HINT}

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        pieces = (piece.text for piece in self.pieces)
        return ", ".join(part for part in (self.text, self.detail, self.trailing, *pieces) if part)


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


@dataclass(frozen=True, slots=True)
class OfferedCommand:
    """A command that is possible now."""

    id: CommandId
    text: str
    keys: str
    icon: str


class Suggestions:
    """Answers a typed line; without an open file there are only commands."""

    def __init__(self, commands: Callable[[], Iterable[OfferedCommand]]) -> None:
        self._commands = commands
        self._finder: Finder | None = None
        self._counter: Counter | None = None
        self._can_add = False

    def show_file(self, finder: Finder | None, counter: Counter | None, *, writable: bool) -> None:
        """Look into this file from now on."""
        self._finder, self._counter, self._can_add = finder, counter, writable and finder is not None

    def answer(self, line: str) -> list[Suggestion]:
        """Return the lines to offer, the best first."""
        text = " ".join(line.split())
        if text.startswith(">"):
            return self._matching_commands(text[1:], limit=100) or [
                _hint(translate("Search", "No command of that name"))
            ]
        if not text:
            return [
                _hint(
                    translate(
                        "Search",
                        "Type a name, part of a phone number, a note or #tag. “+” adds, “>” commands.",
                    )
                )
            ]
        if self._can_add and is_quick_add(text):
            return self._addition(text)
        if text == "+":
            return [
                _hint(
                    translate(
                        "Search",
                        "Type a name, then company, phone, e-mail or city with commas between, and #tags.",
                    )
                )
            ]
        found = self._found(text)
        commands = self._matching_commands(text, limit=MOST_COMMANDS)
        offer = self._offer_to_add(text)
        return found + commands + offer or [_hint(translate("Search", "No matches"))]

    def _addition(self, line: str) -> list[Suggestion]:
        understood = parse_quick_add(line)
        draft = understood.draft
        if not draft.has_content:
            return [
                _hint(
                    translate(
                        "Search",
                        "Type a name, then company, phone, e-mail or city with commas between, and #tags.",
                    )
                )
            ]
        add = Suggestion(
            SuggestionKind.ADD,
            fill(translate("Search", "Add %1"), draft.display),
            icon="building-2" if draft.kind is ContactKind.COMPANY else "user-plus",
            draft=draft,
            pieces=understood.pieces,
        )
        return [add, *self._alike(draft)]

    def _alike(self, draft: ContactDraft) -> list[Suggestion]:
        """Return contacts that the new one may be: the same phone or e-mail, or the same name."""
        if self._finder is None:
            return []
        found: dict[int, ContactRow] = {}
        for text in (*(point.value for point in draft.points), draft.display):
            found |= {row.id: row for row in self._finder.find(text, 3).rows}
        if not found:
            return []
        lines = [_contact(row) for row in list(found.values())[:3]]
        return [Suggestion(SuggestionKind.HEADING, translate("Search", "Already in the file?")), *lines]

    def _found(self, text: str) -> list[Suggestion]:
        if self._finder is None or self._counter is None:
            return []
        hits = self._finder.find(text, MOST_CONTACTS)
        if not hits.rows:
            return []
        lines: list[Suggestion] = []
        for kind in sorted(ContactKind, key=lambda kind: kind is not hits.rows[0].kind):
            rows = [row for row in hits.rows if row.kind is kind]
            if rows:
                heading = (
                    translate("Search", "Companies")
                    if kind is ContactKind.COMPANY
                    else translate("Search", "People")
                )
                lines += [Suggestion(SuggestionKind.HEADING, heading), *map(_contact, rows)]
        return [*lines, self._show_all(text, len(hits.rows), more=hits.more)]

    def _show_all(self, text: str, found: int, *, more: bool) -> Suggestion:
        count = self._counter.count(ContactFilter(text=text)) if more and self._counter else found
        sentence = translate("Search", "Show all %Ln in the list", None, count)
        return Suggestion(SuggestionKind.SHOW_ALL, sentence, icon="list-filter", lookup=text)

    def _matching_commands(self, text: str, *, limit: int) -> list[Suggestion]:
        words = folding.fold(text).split()
        lines = [
            Suggestion(
                SuggestionKind.COMMAND,
                offered.text,
                trailing=offered.keys,
                icon=offered.icon,
                command=offered.id,
            )
            for offered in self._commands()
            if _begin_words_of(words, offered.text)
        ][:limit]
        return [Suggestion(SuggestionKind.HEADING, translate("Search", "Commands")), *lines] if lines else []

    def _offer_to_add(self, text: str) -> list[Suggestion]:
        line = f"+{text}"
        if not self._can_add or text.startswith("#") or not is_quick_add(line):
            return []
        understood = parse_quick_add(line)
        return [
            Suggestion(
                SuggestionKind.ADD,
                fill(translate("Search", "Add %1"), understood.draft.display),
                icon="plus",
                draft=understood.draft,
                pieces=understood.pieces if len(understood.pieces) > 1 else (),
            )
        ]


def _contact(row: ContactRow) -> Suggestion:
    is_company = row.kind is ContactKind.COMPANY
    detail = row.city if is_company else " · ".join(part for part in (row.title, row.company) if part)
    return Suggestion(
        SuggestionKind.CONTACT,
        row.name or row.company,
        detail if detail != row.name else "",
        row.phone or row.email,
        contact_id=row.id,
    )


def _begin_words_of(words: Sequence[str], text: str) -> bool:
    """Return whether each typed word begins a word of the text."""
    there = folding.fold(text).split()
    return all(any(word.startswith(typed) for word in there) for typed in words)


def _hint(text: str) -> Suggestion:
    return Suggestion(SuggestionKind.HINT, text, icon="info")
