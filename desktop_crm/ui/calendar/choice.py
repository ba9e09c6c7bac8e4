"""What is chosen on a painted calendar: an item, several, or a place for a new one."""

from collections.abc import Sequence
from datetime import date

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.calendar.boxes import Box, More, Spot
from desktop_crm.ui.calendar.periods import day_later
from desktop_crm.ui.calendar.spans import DAY_MINUTES, SLOT, Slot, Span, between


class Choice:
    """The cursor and the selection; ``current`` is the spot with the keyboard, None where a slot has it."""

    def __init__(self, cursor: Slot) -> None:
        self.cursor = cursor
        self._anchor: Slot | None = None
        self.current: Spot | None = None
        self._selected: dict[ActivityRef, AgendaItem] = {}

    @property
    def items(self) -> tuple[AgendaItem, ...]:
        """The selected items, the current one first."""
        current = self.current_item
        rest = (item for ref, item in self._selected.items() if current is None or ref != current.ref)
        return ((current,) if current is not None and current.ref in self._selected else ()) + tuple(rest)

    @property
    def current_item(self) -> AgendaItem | None:
        """The item with the keyboard."""
        return self.current.item if isinstance(self.current, Box) else None

    def holds(self, item: AgendaItem) -> bool:
        """Return whether an item is selected."""
        return item.ref in self._selected

    def select(self, spot: Spot, *, adding: bool = False) -> None:
        """Select a spot alone; ``adding`` keeps the others, and takes back one that was selected."""
        if not adding:
            self._selected.clear()
        self.current = spot
        self._anchor = None
        self.cursor = spot.slot
        if isinstance(spot, Box):
            if adding and spot.item.ref in self._selected:
                del self._selected[spot.item.ref]
            else:
                self._selected[spot.item.ref] = spot.item

    def go_to(self, slot: Slot, *, extending: bool = False) -> None:
        """Put the cursor somewhere; ``extending`` draws from where it was."""
        if extending and self._anchor is None:
            self._anchor = self.cursor
        if not extending:
            self._anchor = None
        self.cursor = slot
        self.current = None
        self._selected.clear()

    @property
    def is_drawn(self) -> bool:
        """Whether more than one slot is marked."""
        return self._anchor is not None and self._anchor != self.cursor

    def span(self) -> Span:
        """Return the span that is marked, the cursor's slot at least."""
        return between(self._anchor or self.cursor, self.cursor)

    def forget_drawing(self) -> bool:
        """Mark the cursor's slot alone; return whether more was marked."""
        was_drawn = self.is_drawn
        self._anchor = None
        return was_drawn

    def step(self, spots: Sequence[Spot], forward: bool) -> Spot | None:
        """Return the spot before or after the current one, or the cursor; None at the end."""
        if self.current is not None and (place := _place(spots, self.current)) is not None:
            place += 1 if forward else -1
            return spots[place] if 0 <= place < len(spots) else None
        here = _key(self.cursor)
        if forward:
            return next((spot for spot in spots if _key(spot.slot) >= here), None)
        return next((spot for spot in reversed(spots) if _key(spot.slot) < here), None)

    def renew(self, spots: Sequence[Spot], days: Sequence[date]) -> None:
        """Find what was chosen among new spots; what is gone is chosen no more."""
        items = {spot.item.ref: spot.item for spot in spots if isinstance(spot, Box)}
        self._selected = {ref: items[ref] for ref in self._selected if ref in items}
        if self.current is not None:
            place = _place(spots, self.current)
            self.current = None if place is None else spots[place]
        if self.current is not None:
            self.cursor = self.current.slot
        elif self.cursor.day not in days:
            day = min(days, key=lambda shown: abs((shown - self.cursor.day).days))
            self.cursor = self.cursor._replace(day=day)
            self._anchor = None


def stepped_slot(slot: Slot, days: int, steps: int) -> Slot:
    """Return the slot some days and half hours away; above midnight lie the whole days."""
    day = day_later(slot.day, days)
    if not steps:
        return Slot(day, slot.minute)
    if slot.minute is None:
        return Slot(day, 0 if steps > 0 else None)
    minute = slot.minute - slot.minute % SLOT + steps * SLOT
    if minute < 0:
        return Slot(day)
    return Slot(day, min(minute, DAY_MINUTES - SLOT))


def _place(spots: Sequence[Spot], wanted: Spot) -> int | None:
    """Return where a spot stands: the same part of the same item, or another part of it."""
    same = [n for n, spot in enumerate(spots) if _is_same(spot, wanted)]
    return next((n for n in same if spots[n].slot.day == wanted.slot.day), same[0] if same else None)


def _is_same(spot: Spot, other: Spot) -> bool:
    if isinstance(spot, Box) and isinstance(other, Box):
        return spot.item.ref == other.item.ref
    return isinstance(spot, More) and isinstance(other, More) and spot.slot == other.slot


def _key(slot: Slot) -> tuple[date, int]:
    return slot.day, -1 if slot.minute is None else slot.minute
