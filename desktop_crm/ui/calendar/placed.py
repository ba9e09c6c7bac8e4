"""Items with where they stand, worked out once for a picture, before the window gets it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.spans import Span, TimedSpan, days_of, is_banner_span, span_of


@dataclass(frozen=True, slots=True)
class Placed:
    """An item, its span, and the first and the last day it touches.

    A banner lies over whole days: it is timeless, or lasts a day and more.
    """

    item: AgendaItem
    span: Span
    first: date
    last: date
    is_banner: bool


def placed(items: Iterable[AgendaItem]) -> tuple[Placed, ...]:
    """Return items with their places: banners first, the longest of them first, then by time.

    What has no date has no place.
    """
    found = []
    for item in items:
        span = span_of(item)
        if span is not None:
            first, last = days_of(span)
            found.append(Placed(item, span, first, last, is_banner_span(span)))
    banners = [each for each in found if each.is_banner]
    timed = [each for each in found if not each.is_banner]
    banners.sort(key=lambda each: each.first - each.last)
    timed.sort(key=_start)
    return (*banners, *timed)


def _start(each: Placed) -> float:
    return each.span.start.timestamp() if isinstance(each.span, TimedSpan) else 0.0
