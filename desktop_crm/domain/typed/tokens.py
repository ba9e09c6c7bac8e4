"""Typed lines cut into words, numbers, dates in figures and signs, each with its place in the line."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.folding import fold


class TokenKind(StrEnum):
    """What a token has the form of."""

    YMD = "ymd"
    """2026-03-28"""
    THREE = "three"
    """28/3/2026, 28.3.26"""
    TWO = "two"
    """28/3"""
    DOTTED = "dotted"
    """28.3. with the dot of an ordinal behind it"""
    CLOCK = "clock"
    """15:30"""
    DECIMAL = "decimal"
    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """A part of the line from ``start`` to before ``end``; ``text`` is folded, with digits 0 to 9.

    ``joined`` tells that it cannot be read without what is in front of it, as in "A4" or "3-year".
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    joined: bool = False

    def is_sign(self, signs: str) -> bool:
        """Return whether it is one of these signs."""
        return self.kind is TokenKind.SIGN and self.text in signs


_SAME_SIGNS = str.maketrans(
    {
        "–": "-",
        "—": "-",
        "−": "-",
        "\u2011": "-",
        "‐": "-",
        "،": ",",
        "，": ",",
        "؛": ";",
        "：": ":",
        "۔": ".",
        "’": "'",
    }
)
_LETTER = r"""[^\s\d,;:!?()\[\]{}"/+~#@*=<>|\\^.\-]"""
_TOKEN = re.compile(
    rf"""
      (?P<ymd>    (?<!\d) (?:19|20|21)\d\d (?P<s>[-/.]) \d{{1,2}} (?P=s) \d{{1,2}} (?!\d) (?:T(?=\d))? )
    | (?P<three>  (?<!\d) \d{{1,2}} (?: (?P<t>[./-]) \d{{1,2}} (?P=t) \d{{4}}
                                      | (?P<u>[./]) \d{{1,2}} (?P=u) \d{{2}} ) (?!\d) )
    | (?P<two>    (?<!\d) \d{{1,2}} / \d{{1,2}} (?![\d/]) )
    | (?P<dotted> (?<!\d) \d{{1,2}} \. \d{{1,2}} \. (?!\d) )
    | (?P<clock>  (?<!\d) \d{{1,2}} : \d{{2}} (?: :\d{{2}} )? (?![\d:]) )
    | (?P<decimal> \d+ [.,] \d+ )
    | (?P<number> \d+ )
    | (?P<word>   {_LETTER}+ (?: [-.] {_LETTER}+ )* )
    | (?P<sign>   \S )
    """,
    re.VERBOSE,
)
_TEXT = frozenset(TokenKind) - {TokenKind.SIGN}


def same_signs(text: str) -> str:
    """Return the text, as long as it was, with digits 0 to 9 and one form of each dash, comma and colon."""
    if text.isascii():
        return text
    return "".join(_digit(c) for c in text.translate(_SAME_SIGNS))


def tokens_of(line: str) -> tuple[Token, ...]:
    """Cut a line into tokens; only white space is in none of them."""
    text = same_signs(line)
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind = TokenKind(match.lastgroup or "sign")
        words = fold(match[0]) if kind is TokenKind.WORD else match[0]
        found.append(Token(kind, words, *match.span(), joined=_is_joined(text, match.start())))
    return tuple(found)


def is_free(tokens: Sequence[Token], end: int) -> bool:
    """Return whether the token before ``end`` does not hang on the next one, as "3" in "3-year" does."""
    if end >= len(tokens):
        return True
    if tokens[end].joined:
        return False
    follows = tokens[end].kind is TokenKind.SIGN and tokens[end].start == tokens[end - 1].end
    return not (follows and end + 1 < len(tokens) and tokens[end + 1].joined)


def _is_joined(text: str, start: int) -> bool:
    """Return whether a token at ``start`` hangs on the one in front: "4" in "A4", "19" in "COVID-19"."""
    if start == 0 or text[start - 1].isspace() or not _is_text(text[start]):
        return False
    before = text[start - 1]
    if before in "-/:." and start > 1:
        digits = text[start - 2].isdigit() and text[start].isdigit()
        return digits if before in ":." else _is_text(text[start - 2])
    return _is_text(before)


def _is_text(character: str) -> bool:
    return re.fullmatch(rf"{_LETTER}|\d", character) is not None


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
