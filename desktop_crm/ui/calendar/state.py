"""How the user has arranged the calendar, as it is kept between two starts."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_crm.ui.calendar.periods import FEWEST_DAYS, MOST_DAYS, ViewKind

USUAL_COUNT = 3


@dataclass(frozen=True, slots=True)
class CalendarState:
    """The view, how many days, whose calendars (None: the user's alone), and whether the pane is open."""

    kind: ViewKind = ViewKind.WEEK
    count: int = USUAL_COUNT
    people: frozenset[str] | None = None
    pane: bool = False


def to_setting(state: CalendarState) -> dict[str, object]:
    """Return a state as plain values."""
    people = None if state.people is None else sorted(state.people)
    return {"kind": state.kind.value, "count": state.count, "people": people, "pane": state.pane}


def from_setting(value: object) -> CalendarState:
    """Return the state of plain values; what makes no sense is as usual."""
    values = value if isinstance(value, Mapping) else {}
    kind, count, people = values.get("kind"), values.get("count"), values.get("people")
    if not isinstance(count, int) or not FEWEST_DAYS <= count <= MOST_DAYS:
        count = USUAL_COUNT
    named = people if isinstance(people, list) else None
    return CalendarState(
        ViewKind(kind) if kind in list(ViewKind) else ViewKind.WEEK,
        count,
        None if named is None else frozenset(map(str, named)),
        pane=values.get("pane") is True,
    )
