"""Series from calendar files in the form that is stored: an override of all that follow is a series too."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_crm.domain.calendar_files import CalendarEntry
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.occurrences import shifted
from desktop_crm.services.recurrence import split


def without_following(entries: Sequence[CalendarEntry]) -> list[CalendarEntry]:
    """Return entries in which each override of "this and following" is a series of its own.

    The series before it ends; later overrides belong to the new one, whose UID is that of the
    series and the date. Where the rule does not give the date, the override replaces that
    occurrence alone.
    """
    if not any(entry.following for entry in entries):
        return list(entries)
    overrides: dict[str, list[CalendarEntry]] = {}
    for entry in entries:
        if entry.occurrence is not None:
            overrides.setdefault(entry.uid, []).append(entry)
    found: list[CalendarEntry] = []
    for entry in entries:
        if entry.occurrence is None:
            own = overrides.pop(entry.uid, []) if entry.recurrence is not None else []
            found += _cut(entry, sorted(own, key=_day))
    lone = (replace(entry, following=False) for rest in overrides.values() for entry in rest)
    return [*found, *lone]


def _day(entry: CalendarEntry) -> date:
    return entry.occurrence or date.min


def _cut(series: CalendarEntry, overrides: Iterable[CalendarEntry]) -> Iterator[CalendarEntry]:
    """Yield a series and its overrides, cut before each that stands for all that follow."""
    uid, moved_by = series.uid, 0
    current, singles = series, list[CalendarEntry]()
    for override in overrides:
        day = _moved(_day(override), moved_by)
        parts = _parts(current, override, day) if override.following else None
        if parts is None:
            singles.append(replace(override, uid=current.uid, occurrence=day, following=False))
            continue
        before, after = parts
        if before is not None:
            yield from _whole(replace(current, recurrence=before), singles)
            singles = []
        moved_by += ((override.when.day or day) - day).days
        current = replace(
            override,
            uid=current.uid if before is None else f"{uid}/{_day(override).isoformat()}",
            recurrence=after,
            occurrence=None,
            following=False,
        )
    yield from _whole(current, singles)


def _whole(series: CalendarEntry, singles: Sequence[CalendarEntry]) -> Iterator[CalendarEntry]:
    recurrence = series.recurrence
    if recurrence is not None and singles:
        left_out = recurrence.excluded.union(map(_day, singles))
        series = replace(series, recurrence=Recurrence(recurrence.rule, left_out, recurrence.from_completion))
    yield series
    yield from singles


def _parts(
    series: CalendarEntry, override: CalendarEntry, day: date
) -> tuple[Recurrence | None, Recurrence] | None:
    """Return the rule before a day, None where the day is the first, and the one from it on."""
    anchor, recurrence, new = series.when.day, series.recurrence, override.when.day
    if anchor is None or recurrence is None or new is None:
        return None
    try:
        if day == anchor:
            return None, shifted(recurrence, day, new)
        before, after = split(recurrence, anchor, day)
        return before, shifted(after, day, new)
    except (InvalidValueError, OverflowError):
        return None


def _moved(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
