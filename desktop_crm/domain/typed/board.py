"""What an entry of a line is read with, and which of its tokens are spoken for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_crm.domain.activity_entries import People, PieceKind
from desktop_crm.domain.typed.forms import Context
from desktop_crm.domain.typed.heads import Mark
from desktop_crm.domain.typed.tokens import Token, tokens_of
from desktop_crm.domain.typed.vocabulary import Vocabulary, vocabulary


@dataclass(frozen=True)
class LineContext:
    """What the entries of a line are read with; the texts ``plain`` are left as text."""

    line: str
    dates: Context
    people: People
    own_kinds: Mapping[str, str]
    plain: frozenset[str] = frozenset()

    @property
    def words(self) -> Vocabulary:
        """The words of all languages, those of the user's first."""
        return vocabulary(self.dates.reading.language)

    def kept(self, tokens: Sequence[Token]) -> frozenset[int]:
        """Return the tokens that are to stay text."""
        texts = [token.text for token in tokens]
        rows = [row for row in ([token.text for token in tokens_of(text)] for text in self.plain) if row]
        return frozenset(
            index
            for row in rows
            for start in range(len(texts) - len(row) + 1)
            if texts[start : start + len(row)] == row
            for index in range(start, start + len(row))
        )


@dataclass
class Board:
    """The tokens of an entry, with those that are spoken for."""

    line: str
    tokens: Sequence[Token]
    kept: frozenset[int]
    marks: list[Mark] = field(default_factory=list)
    _taken: set[int] = field(default_factory=set)

    def put(self, kind: PieceKind, start: int, end: int, meaning: object) -> bool:
        """Mark a row of tokens, unless one is not open; tell whether it was marked."""
        if not all(self.is_open(index) for index in range(start, end)):
            return False
        self.marks.append(Mark(kind, start, end, meaning))
        if kind is not PieceKind.PROBLEM:
            self._taken.update(range(start, end))
        return True

    def leave_out(self, start: int, end: int) -> None:
        """Take a row of tokens out of the text, without a meaning of its own."""
        self._taken.update(range(start, end))

    def is_open(self, index: int) -> bool:
        """Return whether a token may still be marked."""
        return index not in self._taken and index not in self.kept

    def is_text(self, index: int) -> bool:
        """Return whether a token is left in the text as it is now."""
        return index not in self._taken

    def open_end(self, index: int, limit: int) -> int:
        """Return the end of the row of open tokens that begins at one."""
        while index < limit and self.is_open(index):
            index += 1
        return index

    def text(self, start: int, end: int) -> str:
        """Return what was typed for a row of tokens."""
        return self.line[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""

    def rest(self, limit: int) -> str:
        """Return the text of the tokens up to ``limit`` that are spoken for by nothing."""
        runs: list[str] = []
        index = 0
        while index < limit:
            end = index
            while end < limit and end not in self._taken:
                end += 1
            if end > index:
                runs.append(self.text(index, end))
            index = end + 1
        kept = [run.strip(" ,،:;-") for run in runs]
        return " ".join(run for run in kept if run)
