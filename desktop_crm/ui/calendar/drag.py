"""Dragging with the mouse: moving an item, dragging its edge, drawing a new one."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

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


def held_edge(box: Box, shown: QRect, point: QPoint, *, mirrored: bool = False) -> bool | None:
    """Return True where a point takes the edge of the start, False that of the end, None for neither.

    Among the hours these are above and below, among whole days before and after.
    """
    if box.in_grid:
        from_start, size = point.y() - shown.top(), shown.height()
    else:
        from_start, size = point.x() - shown.left(), shown.width()
        if mirrored:
            from_start = size - 1 - from_start
    edge = min(EDGE, size // 4)
    if box.closes and size - 1 - from_start < edge:
        return False
    if box.opens and from_start < edge:
        return True
    return None
