"""Finds the parts of dates in the tokens of a line."""

from collections.abc import Sequence
from functools import cache

from desktop_crm.domain.typed.date_parts import DayPart, LengthPart, MomentPart, Part, RepeatPart, TimePart
from desktop_crm.domain.typed.day_forms import DAY_TABLES
from desktop_crm.domain.typed.forms import Context, FormTables, Matcher
from desktop_crm.domain.typed.repeat_forms import REPEAT_TABLES
from desktop_crm.domain.typed.time_forms import TIME_TABLES
from desktop_crm.domain.typed.tokens import Token
from desktop_crm.domain.typed.vocabulary import vocabulary

ANYWHERE = ("repeat", "moment", "day_part", "time", "length")
"""The tables of parts that show by themselves to be dates."""
AFTER_DAY = ("time_after_day",)
ALONE = ("repeat_alone", "day_alone", "moment_alone")
"""The tables of parts that are understood only where nothing but a date is expected."""


@cache
def _tables() -> FormTables:
    return FormTables({**DAY_TABLES, **TIME_TABLES, **REPEAT_TABLES})


class DateFinder:
    """Finds parts of dates in one line."""

    def __init__(self, tokens: Sequence[Token], context: Context) -> None:
        self._matcher = Matcher(_tables(), vocabulary(context.reading.language), tokens, context)

    def lead_at(self, index: int) -> tuple[int, int] | None:
        """Return where "remind 1h before" ends, and how many minutes before it rings."""
        found = self._matcher.longest("alarm", index)
        return (found[0], int(str(found[1]))) if found else None

    def part_at(self, index: int, *, after_day: bool = False, alone: bool = False) -> tuple[int, Part] | None:
        """Return where the longest part that begins at a token ends, and what it means."""
        best: tuple[int, Part] | None = None
        for table in (*ANYWHERE, *(AFTER_DAY if after_day or alone else ()), *(ALONE if alone else ())):
            found = self._matcher.longest(table, index)
            if found is None or (best is not None and found[0] <= best[0]):
                continue
            end, part = found
            if isinstance(part, DayPart | TimePart | MomentPart | LengthPart | RepeatPart):
                best = end, part
        return best
