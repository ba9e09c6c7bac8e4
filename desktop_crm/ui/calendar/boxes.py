"""What can be pointed at on a painted calendar: boxes of items, and marks for those without room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.spans import Slot, Span


@dataclass(frozen=True, slots=True)
class Box:
    """An item, or the part of it that lies in one day or week.

    ``rect`` is in the coordinates of its part of the view: of the hours where ``in_grid``, which
    are scrolled. ``opens`` and ``closes`` say whether the item begins and ends in this box.
    """

    item: AgendaItem
    rect: QRect
    slot: Slot
    in_grid: bool = False
    opens: bool = True
    closes: bool = True


@dataclass(frozen=True, slots=True)
class More:
    """Stands for ``count`` items of a day that have no room."""

    count: int
    rect: QRect
    slot: Slot
    in_grid: bool = False


Spot = Box | More


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in pixels that follow the size of text."""

    line: int
    small_line: int
    gutter: int
    hour: int
    pad: int = 4

    @classmethod
    def of(cls, metrics: QFontMetrics, small: QFontMetrics, longest_hour: str) -> "Sizes":
        """Return the lengths for a font, its small companion and the longest text of an hour."""
        line = metrics.height()
        gutter = small.horizontalAdvance(longest_hour) + 2 * (line // 2)
        return cls(line, small.height(), gutter, round(line * 3.8))

    @property
    def row(self) -> int:
        """The height of a row of whole days, with the gap below it."""
        return self.line + 8

    @property
    def least_box(self) -> int:
        """The height of the shortest box, which holds one line."""
        return self.line + 4


class Geometry(Protocol):
    """Where everything is on one painted calendar, in the coordinates of its viewport."""

    @property
    def size(self) -> QSize:
        """The size of the viewport it was made for."""
        ...

    @property
    def days(self) -> tuple[date, ...]:
        """The days that are shown."""
        ...

    @property
    def spots(self) -> Sequence[Spot]:
        """What can be pointed at, in reading order."""
        ...

    def shown(self, spot: Spot) -> QRect:
        """Return where a spot is now, scrolled."""
        ...

    def slot_at(self, point: QPoint) -> Slot | None:
        """Return the slot at a point; None beside the days."""
        ...

    def rects(self, span: Span, *, row: int = 0) -> list[QRect]:
        """Return what a span would cover; of whole days in a row of their own."""
        ...


def spot_at(geometry: Geometry, point: QPoint) -> Spot | None:
    """Return the spot at a point of the viewport; of those that lie on each other the last one."""
    return next((s for s in reversed(geometry.spots) if geometry.shown(s).contains(point)), None)
