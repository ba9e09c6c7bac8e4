"""The first things of each day, for views of many days that show few of each."""

from collections.abc import Iterable
from datetime import date
from operator import itemgetter

from desktop_crm.services.agenda_items import Dated, Viewer


def first_of_days(viewer: Viewer, dated: Iterable[Dated], most: int) -> tuple[list[Dated], dict[date, int]]:
    """Return what begins first on each day, ``most`` a day, and how many are left out of which day.

    What lasts over days is never left out.
    """
    kept: list[Dated] = []
    by_day: dict[date, list[tuple[int, int, Dated]]] = {}
    for each in dated:
        begins, ends, starts, until = viewer.times(*each)
        if begins is None or ends is not None or (until is not None and until.date() > begins):
            kept.append(each)
        else:
            start = starts.hour * 60 + starts.minute + 1 if starts is not None else 0
            by_day.setdefault(begins, []).append((start, each[0].id, each))
    for entries in by_day.values():
        entries.sort(key=itemgetter(0, 1))
        kept += [each for _, _, each in entries[:most]]
    return kept, {day: len(entries) - most for day, entries in by_day.items() if len(entries) > most}
