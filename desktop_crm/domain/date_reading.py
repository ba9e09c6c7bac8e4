"""How typed dates are read at a place, and what one was understood as."""

from dataclasses import dataclass, replace
from datetime import date, time

from desktop_crm.domain.recurrence import Recurrence


@dataclass(frozen=True, slots=True)
class DateReading:
    """What typed dates mean in the user's language and place.

    ``day_first`` reads 1/4 as 1 April; ``first_weekday`` (0 is Monday) begins the week that "next fri"
    counts in. With ``business_days`` an offset such as "+3d" that ends on a weekend goes on to the next
    working day. An hour without am and pm is taken between ``work_start`` and ``work_end``.
    The words of ``language`` go first; those of all other shipped languages are understood too.
    """

    day_first: bool = True
    first_weekday: int = 0
    business_days: bool = False
    work_start: time = time(8)
    work_end: time = time(18)
    language: str = "en"


@dataclass(frozen=True, slots=True)
class QuickDate:
    """What a typed date was understood as.

    ``start`` and ``end`` are wall time in the user's zone, without them it is for the whole day;
    ``duration`` is minutes, also those from ``start`` to ``end``. ``day`` is the first day of a
    ``recurrence``, and None where only a duration was typed. ``rolled`` tells that the time has passed
    today and the next day was taken. ``alternative`` is the other reading of an ambiguous text.
    ``problem`` is the part that has the form of a date of which there is none, such as "31/4".
    """

    day: date | None = None
    start: time | None = None
    end: time | None = None
    duration: int | None = None
    recurrence: Recurrence | None = None
    rolled: bool = False
    alternative: "QuickDate | None" = None
    problem: str = ""

    def swapped(self) -> "QuickDate":
        """Return the other reading, with this one as its alternative; itself where there is no other."""
        if self.alternative is None:
            return self
        return replace(self.alternative, alternative=replace(self, alternative=None))
