"""Where a thing stands on the calendar, and where it stands after it was dragged."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop_crm.domain.activities import LONGEST, AgendaItem, When

SNAP = 15
"""Minutes to which dragging and keys keep."""
SLOT = 30
"""Minutes of one step of the cursor."""
DAY_MINUTES = 24 * 60
NEW_MINUTES = 60
"""How long a thing becomes that gets a time for the first time, unless its kind says otherwise."""


class Slot(NamedTuple):
    """A place to put something: a minute of a day, or the day as a whole where ``minute`` is None."""

    day: date
    minute: int | None = None

    @property
    def moment(self) -> datetime:
        """The wall time; of a day as a whole its midnight."""
        return datetime.combine(self.day, time()) + timedelta(minutes=self.minute or 0)


@dataclass(frozen=True, slots=True)
class TimedSpan:
    """From one wall time of the viewer to another."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Whole days, both included."""

    first: date
    last: date


Span = TimedSpan | DaySpan


def span_of(item: AgendaItem) -> Span | None:
    """Return where an item stands; None where it has no date."""
    if item.starts is not None:
        start = item.starts.replace(tzinfo=None)
        end = start if item.ends is None else item.ends.replace(tzinfo=None)
        return TimedSpan(start, max(start, end))
    if item.day is None:
        return None
    return DaySpan(item.day, item.last_day or item.day)


def is_banner_span(span: Span) -> bool:
    """Return whether a span lies over whole days: it is timeless, or lasts a day and more."""
    return isinstance(span, DaySpan) or span.end - span.start >= timedelta(days=1)


def is_banner(item: AgendaItem) -> bool:
    """Return whether an item lies over whole days; what has no date does not."""
    span = span_of(item)
    return span is not None and is_banner_span(span)


def days_of(span: Span) -> tuple[date, date]:
    """Return the first and the last day that a span touches; midnight ends the day before."""
    if isinstance(span, DaySpan):
        return span.first, span.last
    end = span.end if span.end == span.start else span.end - timedelta(microseconds=1)
    return span.start.date(), end.date()


def dragged(span: Span, grabbed: Slot, at: Slot, minutes: int = NEW_MINUTES) -> Span:
    """Return where a thing stands that was grabbed at one slot and let go at another.

    Between days it keeps its time, between hours its length; at an hour a thing of whole days
    begins there and takes ``minutes``; on a day as a whole a timed thing loses its time.
    """
    if grabbed.minute is None and at.minute is None:
        return _shifted(span, timedelta(days=(at.day - grabbed.day).days))
    if at.minute is None:
        return DaySpan(at.day, at.day)
    if isinstance(span, DaySpan):
        return TimedSpan(at.moment, at.moment + timedelta(minutes=minutes))
    if grabbed.minute is None:
        return TimedSpan(at.moment, at.moment + (span.end - span.start))
    return _shifted(span, _snapped_to(span.start, span.start + (at.moment - grabbed.moment)))


def resized(span: Span, at: Slot, *, start: bool = False) -> Span:
    """Return a thing whose end, or start, was dragged to a slot.

    It keeps a quarter of an hour, or a day, at least.
    """
    if isinstance(span, DaySpan):
        if start:
            return DaySpan(min(at.day, span.last), span.last)
        return DaySpan(span.first, max(at.day, span.first))
    least, most = timedelta(minutes=SNAP), timedelta(minutes=LONGEST)
    moment = at.moment
    if at.minute is None:
        moment = datetime.combine(at.day, (span.start if start else span.end).time())
    if start:
        return TimedSpan(max(min(moment, span.end - least), span.end - most), span.end)
    return TimedSpan(span.start, min(max(moment, span.start + least), span.start + most))


def nudged(span: Span, *, days: int = 0, minutes: int = 0) -> Span:
    """Return a thing some days or minutes later; things of whole days have no minutes."""
    if isinstance(span, DaySpan):
        return _shifted(span, timedelta(days=days))
    return _shifted(span, timedelta(days=days, minutes=minutes))


def stretched(span: Span, steps: int) -> Span:
    """Return a thing that ends some quarter hours later, or days where it is of whole days."""
    if isinstance(span, DaySpan):
        return DaySpan(span.first, max(span.last + timedelta(days=steps), span.first))
    end = span.end + timedelta(minutes=SNAP * steps)
    return resized(span, Slot(end.date(), end.hour * 60 + end.minute))


def between(one: Slot, other: Slot, least: int = SLOT) -> Span:
    """Return the span of a new thing that was drawn from one slot to another; each slot is ``least`` long."""
    if one.minute is None or other.minute is None:
        return DaySpan(min(one.day, other.day), max(one.day, other.day))
    start, end = sorted((one.moment, other.moment))
    return TimedSpan(start, end + timedelta(minutes=least))


def when_of(span: Span, viewer: ZoneInfo, before: When | None = None) -> When:
    """Return the time to store of a span that ``viewer``'s wall shows.

    A thing that had a time keeps its own zone. Where the user's zone skips the hour, it is the
    hour that its clocks show then.
    """
    if isinstance(span, DaySpan):
        return When(span.first, last_day=None if span.first == span.last else span.last)
    zone = before.zone if before is not None and before.is_timed else str(viewer)
    start = span.start.replace(tzinfo=viewer).astimezone(UTC).astimezone(ZoneInfo(zone))
    minutes = min(round((span.end - span.start).total_seconds() / 60), LONGEST)
    return When(start.date(), start.time(), minutes, zone)


def _shifted(span: Span, by: timedelta) -> Span:
    if isinstance(span, DaySpan):
        days = timedelta(days=by.days)
        return DaySpan(span.first + days, span.last + days)
    return TimedSpan(span.start + by, span.end + by)


def _snapped_to(before: datetime, after: datetime) -> timedelta:
    """Return the way from one moment to the quarter hour nearest to another."""
    midnight = datetime.combine(after.date(), time())
    steps = round((after - midnight) / timedelta(minutes=SNAP))
    return midnight + timedelta(minutes=SNAP * steps) - before
