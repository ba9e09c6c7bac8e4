"""Text made comparable: for search, for sorting and for telling doubles.

Folding follows Unicode's compatibility decomposition (UAX #15) without
combining marks, Unicode case folding, and one form for each Arabic letter that
Urdu, Persian and Arabic keyboards write differently. The database's own
folding is not used, because its version differs from computer to computer.
"""

import re
import unicodedata
from functools import lru_cache

_ARABIC = {
    "ي": "ی",  # yeh
    "ى": "ی",  # alef maksura
    "ئ": "ی",
    "ك": "ک",  # kaf
    "ه": "ہ",  # heh
    "ۂ": "ہ",
    "ۃ": "ہ",
    "ة": "ہ",
    "ھ": "ہ",  # heh doachashmee
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ؤ": "و",
    "ے": "ی",
    "ۓ": "ی",
    "ـ": "",  # tatweel
}
_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th",
    "ı": "i", "’": "'", "‘": "'", "ʼ": "'", "´": "'", "‐": "-", "\u2011": "-", "–": "-",
}  # fmt: skip
_NOT_TEXT = dict.fromkeys([0, *range(0xD800, 0xE000)])
_JOINERS = dict.fromkeys(
    [0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_TABLE = {**{ord(k): v for k, v in {**_ARABIC, **_LATIN}.items()}, **_JOINERS, **_NOT_TEXT}
_SPACES = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^\w]+")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return the text without case, accents, doubled spaces and letter variants.

    What is no text goes too: NUL, and halves of surrogate pairs, which no database takes.
    """
    if text.isascii():
        folded = text.replace("\0", "").lower()
    else:
        folded = text.casefold().translate(_TABLE)
        folded = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in folded if not unicodedata.combining(c))
        folded = folded.casefold().translate(_TABLE)
    return _SPACES.sub(" ", folded).strip()


def sort_key(text: str) -> str:
    """Return folded text for ordering people: leading signs do not count, digits and letters do."""
    folded = fold(text)
    return _NOT_WORD.sub(" ", folded).strip() or folded


def digits(text: str) -> str:
    """Return the decimal digits of any script in the text, as 0 to 9."""
    if text.isascii():
        return "".join(c for c in text if c.isdigit())
    return "".join(str(unicodedata.decimal(c)) for c in text if unicodedata.decimal(c, None) is not None)
