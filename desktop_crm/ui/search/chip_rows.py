"""Chips in rows: how they are laid out, painted, and found under the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle

from desktop_crm.ui.common.painting import paint_pill, pill_size
from desktop_crm.ui.search.chips import ShownChip
from desktop_crm.ui.shell.rail import paint_focus

GAP = 6


class ChipRows:
    """The chips of a line in a room of a width; places count from the room's start corner."""

    def __init__(self, chips: Sequence[ShownChip], font: QFont, width: int) -> None:
        self.chips = chips
        self._font = font
        self.places = _placed([pill_size(chip_text(chip), font) for chip in chips], width)

    @property
    def height(self) -> int:
        """The height of all rows."""
        return max((place.bottom() + 1 for place in self.places), default=0)

    def paint(
        self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, focused: int | None = None
    ) -> None:
        """Paint the chips into their room; the focused one has a frame."""
        painter.setFont(self._font)
        for number, (chip, place) in enumerate(zip(self.chips, self.places, strict=True)):
            area = QStyle.visualRect(direction, room, place.translated(room.topLeft()))
            paint_pill(painter, area, chip_text(chip), chip.tone)
            if number == focused:
                paint_focus(painter, area.adjusted(-2, -2, 2, 2), area.height() / 2)

    def at(self, point: QPoint, room: QRect, direction: Qt.LayoutDirection) -> int | None:
        """Return the chip at a point."""
        for number, place in enumerate(self.places):
            if QStyle.visualRect(direction, room, place.translated(room.topLeft())).contains(point):
                return number
        return None


def chip_text(chip: ShownChip) -> str:
    """Return what a chip says, with a cross where it can be taken off."""
    return f"{chip.text}\u2002×" if chip.can_be_taken_off else chip.text


def _placed(sizes: Sequence[QSize], width: int) -> list[QRect]:
    places: list[QRect] = []
    x = y = 0
    for size in sizes:
        wide = min(size.width(), max(width, 1))
        if x and x + wide > width:
            x, y = 0, y + size.height() + GAP
        places.append(QRect(x, y, wide, size.height()))
        x += wide + GAP
    return places
