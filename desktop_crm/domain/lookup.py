"""What is looked for, and in which order it is listed."""

import re
from dataclasses import dataclass, replace
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
    NEXT = "next"
    LAST_REACHED = "last_reached"
    LAST_ATTEMPT = "last_attempt"
    LAST_MEETING = "last_meeting"


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """The contacts of a list: all conditions hold at once.

    ``quiet_days`` asks for contacts not reached for so many days, or never; ``no_next`` for those
    with nothing planned; ``ids`` for no others than these.
    """

    scope: Scope = Scope.ALL
    group_id: int | None = None
    tag: str = ""
    text: str = ""
    quiet_days: int | None = None
    no_next: bool = False
    ids: tuple[int, ...] | None = None


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
    """What a line in the search box asks for; everything must hold. ``tags`` are folded names.

    ``quiet_days`` are days without being reached, ``reached_days`` those within which somebody was.
    """

    terms: tuple[Term, ...] = ()
    tags: tuple[str, ...] = ()
    quiet_days: int | None = None
    reached_days: int | None = None
    no_next: bool = False

    def __bool__(self) -> bool:
        return bool(self.terms or self.tags or self.asks_for_touches)

    @property
    def asks_for_touches(self) -> bool:
        """Whether it asks when somebody was reached, or what is planned."""
        return self.quiet_days is not None or self.reached_days is not None or self.no_next

    @property
    def written(self) -> str:
        """The folded line without its tags."""
        return " ".join(term.written for term in self.terms)


def parse_lookup(text: str) -> LookupText:
    """Read a search line: plain words, a phone number in any spelling, #tags, and questions.

    Questions are "quiet 90" (not reached for 90 days), "reached<90d", "reached>90d" and "no:next".
    A line of digits with any spaces and signs between them is one number;
    else each word stands for itself, without the commas of a list. Of a very long line the first words count.
    """
    line, questions = _questions(folding.fold(text))
    words = line.split()
    tags = tuple(word[1:] for word in words if _is_tag(word))[:_MOST_WORDS]
    plain = [word for word in words if not _is_tag(word)]
    line = " ".join(plain)
    if number := number_in(line):
        return replace(questions, terms=(Term(line, number),), tags=tags)
    different = dict.fromkeys(bare for word in plain if (bare := word.strip(",;")))
    terms = tuple(Term(word, number_in(word)) for word in list(different)[:_MOST_WORDS])
    return replace(questions, terms=terms, tags=tags)


_QUIET = re.compile(r"(?:^|\s)(?:quiet|خاموش)\s+(\d{1,4})(?=\s|$)")
_REACHED = re.compile(r"(?:^|\s)reached\s?([<>])\s?(\d{1,4})d?(?=\s|$)")
_NO_NEXT = re.compile(r"(?:^|\s)no:next(?=\s|$)")


def _questions(folded: str) -> tuple[str, LookupText]:
    """Return a line without its questions, and the questions."""
    line = "".join(folding.digits(c) or c for c in folded)
    quiet = reached = None
    if match := _QUIET.search(line):
        quiet = int(match[1])
        line = line[: match.start()] + line[match.end() :]
    if match := _REACHED.search(line):
        days = int(match[2])
        quiet, reached = (quiet, days) if match[1] == "<" else (days, reached)
        line = line[: match.start()] + line[match.end() :]
    no_next = bool(_NO_NEXT.search(line))
    asked = LookupText(quiet_days=quiet, reached_days=reached, no_next=no_next)
    return (_NO_NEXT.sub("", line) if asked else folded), asked


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
