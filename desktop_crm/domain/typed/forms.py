"""Forms that typed dates have: rows of words and figures, each with a function that says what it means.

A form is written as the kinds of its parts, such as ``"in? number unit"``: kinds of words from the
vocabulary, of tokens, names of other tables of forms, or a sign in quotes; "?" marks what may be
missing. All ways to match are tried in turn, since one word may mean several things.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.typed.tokens import Token, TokenKind, is_free
from desktop_crm.domain.typed.vocabulary import Vocabulary

_ABBREVIATED = frozenset({"weekday", "month", "unit", "half_day"})
_TOKENS = frozenset(TokenKind) - {TokenKind.WORD, TokenKind.SIGN}


@dataclass(frozen=True)
class Context:
    """What a date is read against: ``now`` is aware, in the user's zone; ``past`` prefers what was."""

    now: datetime
    reading: DateReading
    past: bool = False

    @property
    def today(self) -> date:
        """The date at the user's place."""
        return self.now.date()


class Found:
    """The parts of a form that were found, by kind; a part that was found several times keeps its order."""

    def __init__(self, parts: tuple[tuple[str, object], ...], context: Context) -> None:
        self._parts = parts
        self.context = context

    def __contains__(self, kind: str) -> bool:
        return any(name == kind for name, _ in self._parts)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of all parts."""
        return frozenset(name for name, _ in self._parts)

    def all(self, kind: str) -> list[object]:
        """Return the meanings of each part of a kind."""
        return [value for name, value in self._parts if name == kind]

    def text(self, kind: str, default: str = "") -> str:
        """Return the value of a word, or the text of a token."""
        return str(next(iter(self.all(kind)), default))

    def number(self, *kinds: str, default: int | None = None) -> int | None:
        """Return the value of the first of these kinds that was found, where it is a whole number."""
        for kind in kinds:
            if kind in self:
                text = self.text(kind)
                return int(text) if text.lstrip("+-").isdecimal() and len(text) < 7 else None
        return default


Meaning = Callable[[Found], object]


@dataclass(frozen=True)
class Form:
    """One row of kinds, and what it means; None, or a day out of the calendar (a ValueError), is no match."""

    pattern: str
    meaning: Meaning
    parts: tuple[tuple[str, bool], ...] = field(init=False)

    def __post_init__(self) -> None:
        parts = tuple((part.removesuffix("?"), part.endswith("?")) for part in self.pattern.split())
        object.__setattr__(self, "parts", parts)


class FormTables:
    """All tables of forms, each form with the kinds that it can begin with, which rule most out at once."""

    def __init__(self, forms: Mapping[str, Sequence[Form]]) -> None:
        self._forms = forms
        self._beginnings = {name: self._of_table(name, frozenset()) for name in forms}
        self._rows = {
            name: tuple((form, self._of_form(form, frozenset())) for form in table)
            for name, table in forms.items()
        }

    def __contains__(self, name: str) -> bool:
        return name in self._forms

    def beginning_with(self, name: str, kinds: frozenset[str]) -> Iterator[Form]:
        """Yield the forms of a table that can begin with one of these kinds."""
        if self._beginnings[name] & kinds:
            yield from (form for form, beginnings in self._rows[name] if beginnings & kinds)

    def _of_table(self, name: str, above: frozenset[str]) -> frozenset[str]:
        below = above | {name}
        return frozenset(kind for form in self._forms[name] for kind in self._of_form(form, below))

    def _of_form(self, form: Form, above: frozenset[str]) -> frozenset[str]:
        kinds: set[str] = set()
        for kind, optional in form.parts:
            if kind not in self._forms:
                kinds.add(kind)
            elif kind not in above:
                kinds |= self._of_table(kind, above)
            if not optional:
                break
        return frozenset(kinds)


class Matcher:
    """Finds forms in the tokens of one line."""

    def __init__(
        self, tables: FormTables, words: Vocabulary, tokens: Sequence[Token], context: Context
    ) -> None:
        self._tables = tables
        self._words = words
        self._tokens = tokens
        self._context = context
        self._senses: dict[int, list[tuple[int, str, str]]] = {}
        self._kinds: dict[int, frozenset[str]] = {}

    def matches(self, table: str, index: int) -> Iterator[tuple[int, object]]:
        """Yield where each form of a table that begins at a token ends, and what it means."""
        for form in self._tables.beginning_with(table, self._kinds_at(index)):
            for end, parts in self._rest(form.parts, index):
                meaning = self._meaning(form, parts)
                if meaning is not None:
                    yield end, meaning

    def longest(self, table: str, index: int) -> tuple[int, object] | None:
        """Return the longest match that stands free of what is around it; of two, that of the first form."""
        if self._tokens[index].joined:
            return None
        best: tuple[int, object] | None = None
        for end, meaning in self.matches(table, index):
            if (best is None or end > best[0]) and is_free(self._tokens, end):
                best = end, meaning
        return best

    def _meaning(self, form: Form, parts: tuple[tuple[str, object], ...]) -> object:
        try:
            return form.meaning(Found(parts, self._context))
        except (ValueError, OverflowError):
            return None

    def _rest(
        self, parts: tuple[tuple[str, bool], ...], index: int
    ) -> Iterator[tuple[int, tuple[tuple[str, object], ...]]]:
        if not parts:
            yield index, ()
            return
        (kind, optional), *others = parts
        for end, value in self._part(kind, index):
            for last, rest in self._rest(tuple(others), end):
                yield last, ((kind, value), *rest)
        if optional:
            yield from self._rest(tuple(others), index)

    def _part(self, kind: str, index: int) -> Iterator[tuple[int, object]]:
        """Yield where a part that begins at a token may end, and its value."""
        if index >= len(self._tokens):
            return
        token = self._tokens[index]
        if kind in self._tables:
            yield from self.matches(kind, index)
        elif kind.startswith("'"):
            if token.is_sign(kind.strip("'")):
                yield index + 1, token.text
        elif token.kind is TokenKind.WORD:
            for end, found, value in self._senses_at(index):
                if found == kind:
                    yield end, value
        elif kind in _TOKENS and token.kind == kind:
            yield index + 1, token.text

    def _kinds_at(self, index: int) -> frozenset[str]:
        """Return the kinds of words and tokens that begin at a token."""
        if index >= len(self._tokens):
            return frozenset()
        known = self._kinds.get(index)
        if known is None:
            token = self._tokens[index]
            own = f"'{token.text}'" if token.kind is TokenKind.SIGN else token.kind.value
            known = frozenset({own, *(kind for _, kind, _ in self._senses_at(index))})
            self._kinds[index] = known
        return known

    def _senses_at(self, index: int) -> list[tuple[int, str, str]]:
        """Return the phrases at a token; the dot of an abbreviation ("fri.") belongs to it."""
        known = self._senses.get(index)
        if known is None:
            known = [
                (self._after_dot(end) if sense.kind in _ABBREVIATED else end, sense.kind, sense.value)
                for end, sense in self._words.at(self._tokens, index)
            ]
            self._senses[index] = known
        return known

    def _after_dot(self, end: int) -> int:
        dot = end < len(self._tokens) and self._tokens[end].is_sign(".")
        return end + 1 if dot and self._tokens[end].start == self._tokens[end - 1].end else end
