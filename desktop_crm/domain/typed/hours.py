"""Hours as people type them: "3", "3pm", "15:30", "half past 3"; and which half of the day they mean."""

from dataclasses import dataclass
from datetime import time

from desktop_crm.domain.date_reading import DateReading

PARTS = {"morning": time(9), "noon": time(12), "afternoon": time(14), "evening": time(18), "night": time(20)}
"""When a part of the day is for somebody who names no hour."""


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour and minute as typed.

    ``exact`` tells that the half of the day is known, ``marked`` that it shows by itself to be a time.
    """

    hour: int
    minute: int = 0
    exact: bool = False
    marked: bool = False

    @property
    def minutes(self) -> int:
        """The minutes since midnight."""
        return self.hour * 60 + self.minute

    @property
    def time(self) -> time:
        """The same as a time."""
        return time(self.hour, self.minute)

    @property
    def other(self) -> "Hour":
        """The same on the other half of the day."""
        return Hour((self.hour + 12) % 24, self.minute)


def hour_of(hour: int, minute: int = 0, *, half_day: str = "", exact: bool = False) -> Hour | None:
    """Return an hour with its "am" or "pm", or None if there is no such time."""
    if minute > 59 or hour > 23 or (half_day and not 1 <= hour <= 12):
        return None
    if half_day:
        return Hour(hour % 12 + (12 if half_day == "pm" else 0), minute, exact=True)
    return Hour(hour, minute, exact or not 1 <= hour <= 12)


def in_part(hour: Hour, part: str) -> Hour:
    """Return an hour in a part of the day: 9 in the evening is 21:00, 1 at night is 1:00."""
    if hour.exact:
        return hour
    late = {"morning": False, "noon": hour.hour < 11, "night": 6 <= hour.hour < 12}
    from_midnight = part in ("morning", "night") and hour.hour == 12
    shift = 12 if late.get(part, hour.hour < 12) else -12 if from_midnight else 0
    return Hour(hour.hour + shift, hour.minute, exact=True, marked=hour.marked)


def readings(hour: Hour, reading: DateReading) -> tuple[Hour, ...]:
    """Return what an hour can mean: first what is in working hours, or nearest to them."""
    if hour.exact:
        return (hour,)
    first = reading.work_start.hour * 60 + reading.work_start.minute
    last = reading.work_end.hour * 60 + reading.work_end.minute

    def outside(value: Hour) -> int:
        return max(first - value.minutes, value.minutes - last, 0)

    return tuple(sorted((hour, hour.other), key=outside))


def ranges(start: Hour, end: Hour, reading: DateReading) -> tuple[tuple[time, time], ...]:
    """Return what "from start to end" can mean; it ends on the same day if it can."""
    starts = readings(start, reading)
    if end.exact and not start.exact:
        before = [value for value in starts if value.minutes < end.minutes]
        starts = (max(before, key=lambda value: value.minutes, default=start),)
    return tuple((value.time, _end_after(value, end).time) for value in starts)


def _end_after(start: Hour, end: Hour) -> Hour:
    ends = (end,) if end.exact else (end, end.other)
    after = [value for value in ends if value.minutes > start.minutes]
    return min(after, key=lambda value: value.minutes, default=end)
