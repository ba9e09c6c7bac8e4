"""What is looked for, and in which order it is listed."""

import re
from dataclasses import dataclass
from enum import StrEnum

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

_PHONE_LIKE = re.compile(r"(?:\+|00)?[\d\s().\-/]*\d[\d\s().\-/]*\d[\d\s().\-/]*\d[\d\s().\-/]*")


@dataclass(frozen=True, slots=True)
class LookupText:
    """What a line in the search box asks for; everything must hold.

    ``words`` are folded and found anywhere; ``digits`` is part of a phone
    number without "+" or "00" in front; ``tags`` are folded tag names.
    """

    words: tuple[str, ...] = ()
    digits: str = ""
    tags: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.digits or self.tags)


def parse_lookup(text: str) -> LookupText:
    """Read a search line: plain words, a phone number in any spelling, and #tags.

    Three digits or more, with any spaces and signs between them, are a phone
    number; anything that holds a letter is a word.
    """
    plain = " ".join(word for word in text.split() if not _is_tag(word))
    tags = tuple(folding.fold(word[1:]) for word in text.split() if _is_tag(word))
    ascii_digits = "".join(folding.digits(c) or c for c in plain)
    if _PHONE_LIKE.fullmatch(ascii_digits.strip()):
        number = folding.digits(ascii_digits)
        return LookupText(digits=number.removeprefix("00"), tags=tags)
    return LookupText(words=tuple(folding.fold(plain).split()), tags=tags)


def _is_tag(word: str) -> bool:
    return len(word) > 1 and word.startswith("#")
