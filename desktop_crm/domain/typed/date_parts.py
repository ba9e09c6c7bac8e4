"""What the parts of a typed date mean, before they are put together."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class DayPart:
    """A day: the readings of it, the likeliest first; none where it looks like a date but is not one."""

    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class TimePart:
    """A time, or from when to when: the readings of it as (start, end); ``day`` where it names one too."""

    times: tuple[tuple[time, time | None], ...]
    day: date | None = None


@dataclass(frozen=True, slots=True)
class MomentPart:
    """A day and a time at once, such as "in 10 minutes"."""

    day: date
    start: time


@dataclass(frozen=True, slots=True)
class LengthPart:
    """How long it takes, in minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class RepeatPart:
    """How it comes again; ``first`` is the first day where the words name one."""

    rule: str
    from_completion: bool = False
    first: date | None = None


Part = DayPart | TimePart | MomentPart | LengthPart | RepeatPart
