"""A typed date, time, duration or repeat: "tomorrow 3pm", "+3d", "every 2 weeks mon 9", "end of month"."""

from datetime import datetime

from desktop_crm.domain.date_reading import DateReading, QuickDate
from desktop_crm.domain.typed.date_finder import DateFinder
from desktop_crm.domain.typed.date_sum import DateSum
from desktop_crm.domain.typed.forms import Context
from desktop_crm.domain.typed.tokens import tokens_of
from desktop_crm.domain.working_days import add_offset

__all__ = ["DateReading", "QuickDate", "add_offset", "parse_quick_date"]

_DEFAULT = DateReading()
_LONGEST = 200
"""No text longer than this is a date."""


def parse_quick_date(
    text: str, now: datetime, reading: DateReading = _DEFAULT, *, past: bool = False
) -> QuickDate | None:
    """Read a text that is a date as a whole, or return None; ``now`` is aware, in the user's zone.

    Words of all shipped languages are understood. Without a year the next such day is taken; with ``past``
    (when was it done?) the last one. It never raises, whatever the text.
    """
    if len(text) > _LONGEST:
        return None
    context = Context(now, reading, past)
    tokens = tokens_of(text)
    finder = DateFinder(tokens, context)
    index, understood = 0, DateSum()
    while index < len(tokens):
        if tokens[index].is_sign(",") and index:
            index += 1
            continue
        found = finder.part_at(index, alone=True)
        if found is None:
            return None
        typed = text[tokens[index].start : tokens[found[0] - 1].end]
        index, part = found
        more = understood.adding(part, typed)
        if more is None:
            return None
        understood = more
    return understood.total(context)
