"""What is looked for, and in which order it is listed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop_crm.domain import folding


class Scope(StrEnum):
    """Which kind of contacts a list holds."""

    ALL = "all"
    PEOPLE = "people"
    COMPANIES = "companies"
    TRASH = "trash"


class SortField(StrEnum):
    """What a contact list can be ordered by."""

    NAME = "name"
    COMPANY = "company"
    TITLE = "title"
    PHONE = "phone"
    EMAIL = "email"
    CITY = "city"
    COUNTRY = "country"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """The contacts of a list: all conditions hold at once."""

    scope: Scope = Scope.ALL
    group_id: int | None = None
    tag: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ContactOrder:
    """The order of a list; equal entries follow the name."""

    field: SortField = SortField.NAME
    descending: bool = False


EVERYBODY = ContactFilter()
BY_NAME = ContactOrder()

_IN_NUMBERS = frozenset("0123456789 ().-/")
_LEAST_DIGITS = 3
_MOST_WORDS = 20


class Term(NamedTuple):
    """One thing to find, anywhere in a contact's text: the folded text as written, or the digits.

    ``digits`` is part of a phone number without "+" or "00" in front; it is
    empty where the text cannot be one.
    """

    written: str
    digits: str = ""


@dataclass(frozen=True, slots=True)
class LookupText:
    """What a line in the search box asks for; everything must hold. ``tags`` are folded names."""

    terms: tuple[Term, ...] = ()
    tags: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms or self.tags)

    @property
    def written(self) -> str:
        """The folded line without its tags."""
        return " ".join(term.written for term in self.terms)


def parse_lookup(text: str) -> LookupText:
    """Read a search line: plain words, a phone number in any spelling, and #tags.

    A line of digits with any spaces and signs between them is one number;
    else each word stands for itself, without the commas of a list. Of a very long line the first words count.
    """
    words = folding.fold(text).split()
    tags = tuple(word[1:] for word in words if _is_tag(word))[:_MOST_WORDS]
    plain = [word for word in words if not _is_tag(word)]
    line = " ".join(plain)
    if number := number_in(line):
        return LookupText((Term(line, number),), tags)
    different = dict.fromkeys(bare for word in plain if (bare := word.strip(",;")))
    return LookupText(tuple(Term(word, number_in(word)) for word in list(different)[:_MOST_WORDS]), tags)


def number_in(text: str) -> str:
    """Return the digits of a text that reads as part of a phone number, else "".

    It holds three digits or more, or begins with "+", and no letter.
    """
    ascii_text = "".join(folding.digits(c) or c for c in text).lstrip("( ")
    body = ascii_text.removeprefix("+")
    found = folding.digits(body)
    if not found or not _IN_NUMBERS.issuperset(body) or (len(found) < _LEAST_DIGITS and body == ascii_text):
        return ""
    abroad = found.removeprefix("00")
    return abroad if len(abroad) >= _LEAST_DIGITS else found


def _is_tag(word: str) -> bool:
    return len(word) > 1 and word.startswith("#")
