"""Dragging with the mouse: moving an item, dragging its edge, drawing a new one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.boxes import Box
from desktop_crm.ui.calendar.spans import SNAP, Slot, Span, between, dragged, resized, span_of

EDGE = 6
"""Pixels within which an edge is taken hold of."""


@dataclass(slots=True)
class Drag:
    """What the mouse holds: ``item`` is None where something new is drawn.

    ``start`` tells the edge that is held, None the whole; ``span`` is where it would be let go.
    """

    pressed: QPoint
    slot: Slot
    item: AgendaItem | None = None
    start: bool | None = None
    span: Span | None = None
    is_under_way: bool = False

    def go_to(self, slot: Slot, minutes: int) -> None:
        """Hold it over a slot; ``minutes`` is how long it takes once it gets a time."""
        before = span_of(self.item) if self.item is not None else None
        if self.item is None:
            self.span = between(self.slot, slot, SNAP)
        elif before is None:
            self.span = None
        elif self.start is None:
            self.span = dragged(before, self.slot, slot, minutes)
        else:
            self.span = resized(before, slot, start=self.start)

    @property
    def is_moved(self) -> bool:
        """Whether letting it go would change something."""
        return self.span is not None and (self.item is None or self.span != span_of(self.item))


@dataclass(frozen=True, slots=True)
class Edges:
    """Finds the edges of boxes: above and below among the hours, before and after among whole days."""

    across: Callable[[Box], bool]
    mirrored: bool = False

    def held(self, box: Box, shown_top_left: QPoint, point: QPoint) -> bool | None:
        """Return True for the edge of the start, False for that of the end, None for neither."""
        place = point - shown_top_left
        if self.across(box):
            from_start, size = place.x(), box.rect.width()
            if self.mirrored:
                from_start = size - 1 - from_start
        else:
            from_start, size = place.y(), box.rect.height()
        edge = min(EDGE, size // 4)
        if size - 1 - from_start < edge and box.closes:
            return False
        if from_start < edge and box.opens:
            return True
        return None
