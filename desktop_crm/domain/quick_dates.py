"""A typed date, time, duration or repeat: "tomorrow 3pm", "+3d", "every 2 weeks mon 9", "end of month"."""

from datetime import date, datetime

from desktop_crm.domain.date_reading import DateReading, QuickDate
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.working_days import add_offset

__all__ = ["DateReading", "QuickDate", "add_offset", "parse_quick_date"]

_DEFAULT = DateReading()


def parse_quick_date(
    text: str, now: datetime, reading: DateReading = _DEFAULT, *, past: bool = False
) -> QuickDate | None:
    """Read a text that is a date as a whole, or return None; ``now`` is aware, in the user's zone.

    Words of all shipped languages are understood. Without a year the next such day is taken; with ``past``
    (when was it done?) the last one. It never raises, whatever the text.
    """
    words = text.strip()
    try:
        return QuickDate(date.fromisoformat(words))
    except ValueError:
        pass
    try:
        return QuickDate(add_offset(now.date(), words, business_days=reading.business_days))
    except InvalidValueError:
        return None
