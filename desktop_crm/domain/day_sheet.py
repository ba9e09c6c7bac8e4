"""One day on paper: what is planned with whom, and the words that go with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.agenda import ComingDate

_LETTER_COUNTRIES = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)
"""Where paper is US Letter by custom (CLDR, supplemental measurement data)."""


class Paper(NamedTuple):
    """A sheet of paper; sides in points."""

    name: str
    width: float
    height: float


A4 = Paper("A4", 595.276, 841.89)
LETTER = Paper("Letter", 612.0, 792.0)


def paper_of(country: str) -> Paper:
    """Return what people print on in a country, by its ISO 3166-1 alpha-2 code."""
    return LETTER if country.upper() in _LETTER_COUNTRIES else A4


class SheetPart(StrEnum):
    """The parts of a day sheet, each under its heading."""

    APPOINTMENTS = "appointments"
    FOLLOW_UPS = "follow_ups"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """Something planned; ``last_reached`` is when its first contact was reached last, None for never."""

    item: AgendaItem
    last_reached: date | None = None
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day as it is printed: what has a time or is on dates, what is to be done, and coming dates."""

    day: date
    appointments: tuple[SheetEntry, ...] = ()
    follow_ups: tuple[SheetEntry, ...] = ()
    dates: tuple[ComingDate, ...] = ()
    holidays: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but the day itself."""
        return not (self.appointments or self.follow_ups or self.dates)


class SheetTexts(Protocol):
    """The words of a day sheet in the reader's language."""

    @property
    def right_to_left(self) -> bool:
        """Whether the language is read from right to left, so that the sheet is mirrored."""
        ...

    def title(self, sheet: DaySheet) -> str:
        """Return which day it is, with its holidays."""
        ...

    def heading(self, part: SheetPart) -> str:
        """Return what a part is called."""
        ...

    def kind(self, item: AgendaItem) -> str:
        """Return what the kind of an item is called."""
        ...

    def when(self, item: AgendaItem, day: date) -> str:
        """Return the time of an item on a day, else the other date it is due on, else ""."""
        ...

    def overdue(self) -> str:
        """Return the word beside what is overdue."""
        ...

    def last_reached(self, day: date | None) -> str:
        """Return when somebody was reached last, None for never."""
        ...

    def coming(self, coming: ComingDate, day: date) -> tuple[str, Sequence[str]]:
        """Return when a coming date is, seen from a day, and what is to be said of it."""
        ...

    def nothing(self) -> str:
        """Return that nothing is planned."""
        ...

    def page(self, number: int, count: int) -> str:
        """Return which page of how many it is."""
        ...
