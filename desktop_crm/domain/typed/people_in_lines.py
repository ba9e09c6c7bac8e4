"""Finds whom a line names: by the longest name, nickname, company or phone number that somebody has."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_crm.domain import folding
from desktop_crm.domain.activity_entries import Candidate, People
from desktop_crm.domain.typed.tokens import Token, TokenKind, is_free
from desktop_crm.domain.typed.vocabulary import Vocabulary

_MOST_WORDS = 6
_MOST_NEW_WORDS = 4
_FEWEST_DIGITS = 5
_AND = "&"
_PARTICLES = frozenset(
    [
        "al",
        "bin",
        "bint",
        "da",
        "de",
        "den",
        "der",
        "di",
        "du",
        "e",
        "el",
        "ibn",
        "la",
        "le",
        "of",
        "ul",
        "ur",
        "van",
        "von",
        "y",
    ]
)
"""What may be small between the capitals of a name."""
_IN_NUMBER = frozenset({TokenKind.NUMBER, TokenKind.DECIMAL, TokenKind.DOTTED})


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named in a line: where, as typed, and who it may be; nobody where the name is new."""

    start: int
    end: int
    who: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class NameFinder:
    """Looks for names among the tokens of an entry.

    ``date_end`` tells where the part of a date that begins at a token ends, if one does.
    """

    line: str
    tokens: Sequence[Token]
    words: Vocabulary
    people: People
    date_end: Callable[[int], int | None]

    def known_at(self, index: int, limit: int, *, whole: bool) -> Named | None:
        """Return who is named from a token on.

        Unless ``whole`` words must agree, the beginning of a name will do.
        """
        if index >= limit:
            return None
        if number := self._number_at(index, limit):
            return number
        plain = self._plain_words(index, limit)
        for end in range(min(limit, index + _MOST_WORDS, self._words_end(index, limit)), index, -1):
            if self._is_date(index, end) or self._is_connector(index, end):
                continue
            text = self._text(index, end)
            found = tuple(self.people(text)) if text else ()
            if whole or end > plain:
                found = tuple(one for one in found if _has_words(one, text))
            if found:
                return Named(index, end, text, found)
        return None

    def new_at(self, index: int, limit: int) -> Named | None:
        """Return the words from a token on that may be the name of somebody who is not known."""
        if index < limit and (number := self._digits_end(index, limit)) > index:
            return Named(index, number, self._text(index, number))
        end = min(self._plain_words(index, limit), index + _MOST_NEW_WORDS)
        if end <= index:
            return None
        if self.after_name(end) is None:
            end = self._end_of_capitals(index, end) if self._is_capital(index) else self._few(index, end)
        return Named(index, end, self._text(index, end))

    def after_name(self, index: int) -> int | None:
        """Return where the word ends that some languages put after a name ("کو"), if it is there."""
        found = self.words.starts(self.tokens, index, "name_end") if index < len(self.tokens) else None
        return found[0] if found else None

    def joined_at(self, index: int, limit: int) -> tuple[int, int]:
        """Return where "and" or "&" begins, and where what is joined by it or a comma begins.

        Both are ``index`` where nothing is joined.
        """
        start = index
        while start < limit and self.tokens[start].is_sign(","):
            start += 1
        if start < limit and self._text(start, start + 1) == _AND:
            return start, start + 1
        found = self.words.starts(self.tokens, start, "and") if start < limit else None
        return start, found[0] if found else start

    def _number_at(self, index: int, limit: int) -> Named | None:
        """Return the owner of a phone number; figures of a time behind it do not belong to it."""
        longest = self._digits_end(index, limit)
        for end in range(longest, index, -1):
            text = self._text(index, end)
            if len(folding.digits(text)) < _FEWEST_DIGITS or not self._is_end(end):
                continue
            if found := tuple(self.people(text)):
                return Named(index, end, text, found)
        return None

    def _digits_end(self, index: int, limit: int) -> int:
        """Return the end of a phone number, or ``index`` if there is none."""
        end = index
        while end < limit and (self.tokens[end].kind in _IN_NUMBER or self.tokens[end].is_sign("+()-./")):
            end += 1
        while end > index and not (self._is_end(end) and self.tokens[end - 1].kind in _IN_NUMBER):
            end -= 1
        return end if len(folding.digits(self._text(index, end))) >= _FEWEST_DIGITS else index

    def _is_end(self, end: int) -> bool:
        return is_free(self.tokens, end)

    def _words_end(self, index: int, limit: int) -> int:
        """Return the end of a row of words and figures without a comma, colon or other sign."""
        end = index
        while end < limit and (
            self.tokens[end].kind in (TokenKind.WORD, TokenKind.NUMBER) or self.tokens[end].is_sign(".-/+")
        ):
            end += 1
        return end

    def _plain_words(self, index: int, limit: int) -> int:
        """Return the end of a row of words that are neither dates nor connect a name with what follows."""
        end = index
        while end < limit and self.tokens[end].kind is TokenKind.WORD and not self.stops(end):
            end += 1
            while end < limit and self.tokens[end].is_sign(".") and len(self.tokens[end - 1].text) <= 3:
                end += 1
        return end

    def stops(self, index: int) -> bool:
        """Return whether a token begins a date, a verb, or words that connect a name with what follows."""
        kinds = ("topic", "with", "name_end", "late_verb", "late_verb_done", "remind")
        return self.date_end(index) is not None or any(
            self.words.starts(self.tokens, index, kind) is not None for kind in kinds
        )

    def _is_date(self, index: int, end: int) -> bool:
        last = self.date_end(index)
        return last is not None and last >= end

    def _is_connector(self, index: int, end: int) -> bool:
        """Return whether words are one that connects a name with what follows, or end in "&"."""
        begins = end == index + 1 and self.words.starts(self.tokens, index, "topic") is not None
        return begins or self._text(end - 1, end) == _AND

    def _few(self, index: int, end: int) -> int:
        """Return the end of a name in small letters: two words at most, else the first alone."""
        return end if end - index <= 2 else index + 1

    def _end_of_capitals(self, index: int, end: int) -> int:
        last = index
        for place in range(index, end):
            if self._is_capital(place):
                last = place
            elif self.tokens[place].text not in _PARTICLES and not self.tokens[place].is_sign("."):
                break
        return last + 1

    def _is_capital(self, index: int) -> bool:
        return self.line[self.tokens[index].start].isupper()

    def _text(self, index: int, end: int) -> str:
        return self.line[self.tokens[index].start : self.tokens[end - 1].end] if end > index else ""


def chosen(candidates: Sequence[Candidate], typed: str, company: str = "") -> int | None:
    """Return who is meant: the only one, the only one of the company, or the only one of just that name."""
    at_company = [one for one in candidates if company and folding.fold(one.company) == folding.fold(company)]
    of_name = [one for one in candidates if folding.fold(one.name) == folding.fold(typed)]
    for group in (candidates, at_company, of_name):
        if len(group) == 1:
            return group[0].id
    return None


def _has_words(candidate: Candidate, text: str) -> bool:
    """Return whether each typed word is a whole word of the candidate's names."""
    names = f"{candidate.name} {candidate.nickname} {candidate.company}"
    return set(folding.sort_key(text).split()) <= set(folding.sort_key(names).split())
