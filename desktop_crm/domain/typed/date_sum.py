"""The parts of a typed date put together: which day, at what time, how long, how often."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.typed.date_parts import DayPart, LengthPart, MomentPart, Part, RepeatPart, TimePart
from desktop_crm.domain.typed.forms import Context

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LONGEST_SEARCH = 366 * 8


@dataclass(frozen=True, slots=True)
class DateSum:
    """The parts understood so far; no two of them say the same thing."""

    days: DayPart | None = None
    times: TimePart | None = None
    moment: MomentPart | None = None
    length: LengthPart | None = None
    repeat: RepeatPart | None = None
    problem: str = ""

    def __bool__(self) -> bool:
        return any((self.days, self.times, self.moment, self.length, self.repeat, self.problem))

    def adding(self, part: Part, text: str) -> "DateSum | None":
        """Return the sum with one more part, or None if that is said already; ``text`` is what was typed."""
        if isinstance(part, DayPart):
            if self._names_day:
                return None
            return replace(self, days=part) if part.days else replace(self, problem=self.problem or text)
        if isinstance(part, TimePart):
            return None if self._names_time or (part.day and self._names_day) else replace(self, times=part)
        if isinstance(part, MomentPart):
            return None if self._names_day or self._names_time else replace(self, moment=part)
        if isinstance(part, LengthPart):
            return None if self.length or self._has_end else replace(self, length=part)
        return None if self.repeat or (part.first and self._names_day) else replace(self, repeat=part)

    @property
    def _names_day(self) -> bool:
        today = self.times is not None and self.times.day is not None
        return bool(self.days or self.moment or today or (self.repeat and self.repeat.first))

    @property
    def _names_time(self) -> bool:
        return bool(self.times or self.moment)

    @property
    def _has_end(self) -> bool:
        return self.times is not None and self.times.times[0][1] is not None

    @property
    def is_only_length(self) -> bool:
        """Whether there is a length of time and nothing else."""
        return self.length is not None and not (self._names_day or self._names_time or self.repeat)

    def total(self, context: Context) -> QuickDate | None:
        """Return the date that all parts make up, with the other reading where one is ambiguous.

        It is None where nothing was understood, or the date is out of the calendar.
        """
        try:
            return self._total(context)
        except OverflowError:
            return None

    def _total(self, context: Context) -> QuickDate | None:
        if not self:
            return None
        if self.problem and not self._names_day:
            return QuickDate(problem=self.problem)
        if self.length is not None and self.is_only_length:
            return QuickDate(duration=self.length.minutes)
        times = self._likeliest_first(context)
        first = self._reading(context, self._days[0], times[0])
        others = [self._reading(context, day, times[0]) for day in self._days[1:]]
        others += [self._reading(context, self._days[0], other) for other in times[1:]]
        return replace(first, alternative=next((other for other in others if other != first), None))

    @property
    def _days(self) -> tuple[date | None, ...]:
        if self.days:
            return self.days.days
        if self.moment:
            return (self.moment.day,)
        if self.times and self.times.day:
            return (self.times.day,)
        return (self.repeat.first if self.repeat else None,)

    @property
    def _times(self) -> tuple[tuple[time | None, time | None], ...]:
        if self.moment:
            return ((self.moment.start, None),)
        return self.times.times if self.times else ((None, None),)

    def _likeliest_first(self, context: Context) -> list[tuple[time | None, time | None]]:
        """Return the times, those of today that are to come first: after 9 "today 9" is in the evening."""
        if self._days[0] != context.today:
            return list(self._times)
        return sorted(self._times, key=lambda times: _is_over(times[0], context))

    def _reading(
        self, context: Context, day: date | None, times: tuple[time | None, time | None]
    ) -> QuickDate:
        start, end = times
        minutes = self.length.minutes if self.length else _minutes_between(start, end)
        chosen = QuickDate(day, start, end, minutes, problem=self.problem)
        if self.repeat:
            return _repeated(chosen, self.repeat, context)
        if day is None and start is not None:
            return _nearest(chosen, start, context)
        return chosen


def _nearest(chosen: QuickDate, start: time, context: Context) -> QuickDate:
    """Return a time without a day today, or on the next day if it is over; of what was, on the last."""
    over = _is_over(start, context)
    step = timedelta(days=-1 if context.past else 1)
    return replace(chosen, day=context.today + step if over else context.today, rolled=over)


def _repeated(chosen: QuickDate, repeat: RepeatPart, context: Context) -> QuickDate:
    """Return the first time of a repeat, from the day that was named on, else from now on."""
    recurrence = Recurrence(repeat.rule, from_completion=repeat.from_completion)
    begin = chosen.day or context.today
    first = _first_day(recurrence, begin)
    over = chosen.day is None and first == context.today and _is_over(chosen.start, context)
    if over:
        first = _first_day(recurrence, begin + timedelta(days=1))
    return replace(chosen, day=first, recurrence=recurrence, rolled=over)


def _is_over(start: time | None, context: Context) -> bool:
    """Return whether a time of today has passed; of something done, whether it is yet to come."""
    now = time(context.now.hour, context.now.minute)
    return start is not None and (start > now if context.past else start < now)


def _first_day(recurrence: Recurrence, begin: date) -> date:
    """Return the first day from ``begin`` on that the rule allows."""
    days = (begin + timedelta(days=n) for n in range(_LONGEST_SEARCH))
    return next((day for day in days if _is_allowed(day, recurrence.parts)), begin)


def _is_allowed(day: date, parts: dict[str, str]) -> bool:
    following = day + timedelta(days=1)
    if (number := parts.get("BYMONTHDAY")) is not None:
        return following.month != day.month if number == "-1" else day.day == int(number)
    code = _CODES[day.weekday()]
    if (codes := parts.get("BYDAY")) is None:
        return True
    if parts["FREQ"] == "WEEKLY":
        return code in codes.split(",")
    is_last = (day + timedelta(days=7)).month != day.month
    return codes in (f"{(day.day - 1) // 7 + 1}{code}", f"-1{code}" if is_last else "")


def _minutes_between(start: time | None, end: time | None) -> int | None:
    if start is None or end is None:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return minutes if minutes >= 0 else minutes + 24 * 60
