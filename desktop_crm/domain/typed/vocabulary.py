"""What words can mean in dates and activity lines: the tables in ``resources/languages``."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from desktop_crm.domain.resources import resource
from desktop_crm.domain.typed.tokens import Token, TokenKind, tokens_of

Phrase = tuple[str, ...]


class Sense(NamedTuple):
    """One meaning of a phrase: what it is, such as "weekday", and which, such as "4"."""

    kind: str
    value: str = ""


@dataclass(frozen=True)
class Vocabulary:
    """The phrases of all languages with their meanings; ``longest`` is the most words that a phrase has."""

    senses: Mapping[Phrase, tuple[Sense, ...]]
    longest: int

    def at(self, tokens: Sequence[Token], index: int) -> Iterator[tuple[int, Sense]]:
        """Yield where each phrase beginning at a token ends, and what it means; longer ones go first."""
        words = _words(tokens, index, self.longest)
        for length in range(len(words), 0, -1):
            for sense in self.senses.get(words[:length], ()):
                yield index + length, sense

    def starts(self, tokens: Sequence[Token], index: int, kind: str) -> tuple[int, str] | None:
        """Return where the longest phrase of a kind that begins at a token ends, and its value."""
        return next(((end, s.value) for end, s in self.at(tokens, index) if s.kind == kind), None)


@lru_cache(maxsize=16)
def vocabulary(language: str = "en") -> Vocabulary:
    """Return the words of all shipped languages; where they disagree, the given one goes first."""
    files = sorted(resource("languages").glob("*.json"), key=lambda path: (path.stem != language, path.stem))
    senses: dict[Phrase, list[Sense]] = defaultdict(list)
    for file in files:
        for phrase, sense in _entries(file):
            if sense not in senses[phrase]:
                senses[phrase].append(sense)
    longest = max(map(len, senses), default=0)
    return Vocabulary({phrase: tuple(meanings) for phrase, meanings in senses.items()}, longest)


def phrase_of(text: str) -> Phrase:
    """Return the words of a text as they are looked up."""
    return tuple(token.text for token in tokens_of(text) if token.kind is TokenKind.WORD)


def _entries(file: Path) -> Iterator[tuple[Phrase, Sense]]:
    tables: dict[str, dict[str, list[str]]] = json.loads(file.read_text(encoding="utf-8"))
    for kind, values in tables.items():
        for value, texts in values.items():
            for text in texts:
                yield phrase_of(text), Sense(kind, value)


def _words(tokens: Sequence[Token], index: int, most: int) -> Phrase:
    """Return the words from a token on, up to the first that is none."""
    end = index
    while end < len(tokens) and end - index < most and tokens[end].kind is TokenKind.WORD:
        end += 1
    return tuple(token.text for token in tokens[index:end])
