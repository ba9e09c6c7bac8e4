"""A person's name in its parts, and what is shown and sorted by."""

import re
from dataclasses import dataclass, fields

from desktop_crm.domain import folding


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a name as vCard's N property has them (RFC 6350, 6.2.2).

    No part is forced: a contact may have only a company or a phone. ``full``
    is the name as written by its owner when it differs from the parts put
    together (vCard FN); ``file_as`` is what the user wants it filed under.
    """

    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    phonetic_given: str = ""
    phonetic_family: str = ""
    full: str = ""
    file_as: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, name).strip() for name in _FIELDS)

    @property
    def joined(self) -> str:
        """The parts in reading order: prefix, given, middle, family, suffix."""
        if _is_east_asian(self.family) and _is_east_asian(self.given):
            return _join(self.prefix, self.family.strip() + self.given.strip(), self.middle, self.suffix)
        return _join(self.prefix, self.given, self.middle, self.family, self.suffix)

    @property
    def display(self) -> str:
        """The name to show: as written, else the parts, else the nickname; may be empty."""
        return self.full.strip() or self.joined or self.nickname.strip()

    @property
    def filed_as(self) -> str:
        """What the person is filed under: the user's choice, else "Family, Given Middle"."""
        if self.file_as.strip():
            return self.file_as.strip()
        if self.family.strip() and (self.given.strip() or self.middle.strip()):
            return f"{self.family.strip()}, {_join(self.given, self.middle)}"
        return self.family.strip() or _join(self.given, self.middle) or self.display

    @property
    def sort_key(self) -> str:
        """Folded text that orders people; the phonetic name wins (Japanese readings)."""
        if self.phonetic_family.strip() and not self.file_as.strip():
            return folding.sort_key(_join(self.phonetic_family, self.phonetic_given))
        return folding.sort_key(self.filed_as)


_FIELDS = tuple(field.name for field in fields(PersonName))


def parse_name(text: str) -> PersonName:
    """Split a typed name into given, middle and family name.

    "Khan, Sara" and "Sara Khan" give the same parts; one word is a given name.
    Known titles and suffixes are taken off, and nothing is ever dropped.
    """
    text = " ".join(text.split())
    if not text:
        return PersonName()
    head, comma, tail = text.partition(",")
    if comma and tail.strip() and not _is_suffix(tail.strip()):
        prefix, rest = _take_prefix(tail.split())
        return PersonName(
            prefix=prefix, given=rest[0] if rest else "", middle=" ".join(rest[1:]), family=head.strip()
        )
    suffix = tail.strip()
    prefix, words = _take_prefix(head.split())
    if len(words) > 2 and _is_suffix(words[-1]) and not suffix:
        suffix = words.pop()
    if len(words) < 2:
        return PersonName(prefix=prefix, given=" ".join(words), suffix=suffix)
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return PersonName(
        prefix=prefix,
        given=words[0],
        middle=" ".join(words[1:start]),
        family=" ".join(words[start:]),
        suffix=suffix,
    )


def initials(text: str) -> str:
    """Return one or two letters that stand for a name in a small round picture, # for a number's digits."""
    words = [w for w in text.replace(",", " ").split() if w[:1].isalpha()]
    if not words:
        is_number = not any(c.isalpha() for c in text) and any(c.isdigit() for c in text)
        return "#" if is_number else text.strip()[:1].upper()
    if _is_east_asian(words[0]):
        return words[0][:1]
    picked = words if len(words) == 1 else [words[0], words[-1]]
    return "".join(w[0] for w in picked).upper()


_EAST_ASIAN = re.compile("[\u3005-\u3007\u3040-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")
"""Kana, Han with its repetition marks, and Hangul syllables."""

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "sir",
        "dame",
        "rev",
        "hr",
        "herr",
        "frau",
        "fr",
        "m",
        "mme",
        "mlle",
        "sr",
        "sra",
        "srta",
    ]
)
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "mba", "cpa", "dds"])
_PARTICLES = frozenset(
    [
        "von",
        "van",
        "der",
        "den",
        "de",
        "la",
        "le",
        "du",
        "da",
        "dos",
        "das",
        "di",
        "bin",
        "ibn",
        "al",
        "el",
        "ter",
        "ten",
        "zu",
        "zur",
    ]
)


def _take_prefix(words: list[str]) -> tuple[str, list[str]]:
    count = 0
    while count < len(words) - 1 and words[count].rstrip(".").casefold() in _TITLES:
        count += 1
    return " ".join(words[:count]), words[count:]


def _is_suffix(word: str) -> bool:
    return word.replace(".", "").casefold() in _SUFFIXES


def _is_east_asian(text: str) -> bool:
    letters = text.strip()
    return bool(letters) and all(_EAST_ASIAN.match(letter) for letter in letters)


def _join(*parts: str) -> str:
    return " ".join(part.strip() for part in parts if part.strip())
