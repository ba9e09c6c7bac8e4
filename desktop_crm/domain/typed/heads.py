"""How a line about an activity begins: its verb, and what stands with it ("log", "remind me to", "again")."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_crm.domain.activity_entries import PieceKind
from desktop_crm.domain.typed.tokens import Token, TokenKind, is_free
from desktop_crm.domain.typed.vocabulary import Vocabulary, phrase_of

_VERBS = {"verb": False, "verb_done": True, "late_verb": False, "late_verb_done": True}
"""The kinds of verbs, and whether they say that it was done."""
_LATE = frozenset({"late_verb", "late_verb_done"})
_BESIDE_VERBS: Mapping[str, tuple[PieceKind, object]] = {
    "log": (PieceKind.DONE, True),
    "remind": (PieceKind.ALARM, 0),
    "again": (PieceKind.VERB, ""),
}
_DATE_WORDS = frozenset({"day", "weekday", "part", "next", "every", "instant", "tonight", "in"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A recognised row of tokens, from ``start`` to before ``end``."""

    kind: PieceKind
    start: int
    end: int
    meaning: object


@dataclass(frozen=True, slots=True)
class Head:
    """What the verbs of an entry say; ``end`` is the first token after those at its beginning.

    ``done`` tells that it was done already.
    """

    marks: tuple[Mark, ...] = ()
    end: int = 0
    done: bool = False

    @property
    def verb(self) -> Mark | None:
        """The mark that says the kind of activity."""
        return next((mark for mark in self.marks if mark.kind is PieceKind.VERB), None)


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of all languages and of the user's own kinds of activities."""

    words: Vocabulary
    own_kinds: Mapping[str, str]
    kept: frozenset[int] = frozenset()
    """The tokens that are to stay text."""
    follows: bool = False
    """Whether it is a follow-up, of which "again" may be said at its end."""

    def head(self, tokens: Sequence[Token]) -> Head:
        """Read the verbs at the beginning of an entry, or the one at its end where that is its place."""
        head = Head()
        while head.end < len(tokens) and (more := self._leading(tokens, head.end)):
            if more.marks[0].kind in {mark.kind for mark in head.marks}:
                break
            head = Head((*head.marks, *more.marks), more.end, head.done or more.done)
        if head.verb is None and (late := self._late(tokens, head.end)):
            return Head((*head.marks, *late.marks), head.end, head.done or late.done)
        return head

    def _leading(self, tokens: Sequence[Token], index: int) -> Head | None:
        if verb := self._verb(tokens, index, frozenset(_VERBS)):
            return verb
        return self._beside(tokens, index, _BESIDE_VERBS)

    def _beside(self, tokens: Sequence[Token], index: int, words: Iterable[str]) -> Head | None:
        """Return a word at a token that stands beside a verb, or in its place."""
        for word in words:
            kind, meaning = _BESIDE_VERBS[word]
            found = self.words.starts(tokens, index, word)
            if found and self._is_free(tokens, index, found[0]):
                return Head((Mark(kind, index, found[0], meaning),), found[0], kind is PieceKind.DONE)
        return None

    def _verb(self, tokens: Sequence[Token], index: int, kinds: frozenset[str]) -> Head | None:
        """Return the longest verb at a token."""
        if own := self._own_kind(tokens, index):
            return Head((own,), own.end)
        for end, sense in self.words.at(tokens, index):
            if sense.kind in kinds and self._is_free(tokens, index, end):
                return Head((Mark(PieceKind.VERB, index, end, sense.value),), end, _VERBS[sense.kind])
        return None

    def _own_kind(self, tokens: Sequence[Token], index: int) -> Mark | None:
        best: Mark | None = None
        for name, key in self.own_kinds.items():
            phrase = phrase_of(name)
            end = index + len(phrase)
            same = phrase and tuple(token.text for token in tokens[index:end]) == phrase
            if same and self._is_free(tokens, index, end) and (best is None or end > best.end):
                best = Mark(PieceKind.VERB, index, end, key)
        return best

    def _late(self, tokens: Sequence[Token], begin: int) -> Head | None:
        """Return a verb after the name ("... کو کال"), at the end, or in front of the date."""
        for index in range(begin, len(tokens)):
            if tokens[index].is_sign(":"):
                break
            verb = self._verb(tokens, index, _LATE)
            if verb is None and self.follows:
                verb = self._beside(tokens, index, ("again",))
            if verb and (self._follows_name(tokens, index) or self._precedes_date(tokens, verb.end)):
                return verb
        return None

    def _follows_name(self, tokens: Sequence[Token], index: int) -> bool:
        ends = (self.words.starts(tokens, start, "name_end") for start in range(max(index - 2, 0), index))
        return any(found is not None and found[0] == index for found in ends)

    def _precedes_date(self, tokens: Sequence[Token], end: int) -> bool:
        if end >= len(tokens) or tokens[end].is_sign(":"):
            return True
        if tokens[end].kind not in (TokenKind.WORD, TokenKind.SIGN):
            return True
        return any(sense.kind in _DATE_WORDS for _, sense in self.words.at(tokens, end))

    def _is_free(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Return whether words may be a verb: not part of a longer one, as in "call-2", nor meant as text."""
        return is_free(tokens, end) and not self.kept.intersection(range(start, end))
