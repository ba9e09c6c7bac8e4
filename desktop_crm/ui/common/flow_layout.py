"""A layout that sets its items in lines, like words."""

import math

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Items side by side while there is room, then on the next line; mirrored with the reading direction.

    With ``shrinking``, items that can be narrower are made so before a second line is begun. The item
    of the widget ``at_end`` and those after it stand at the far end of their line.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6, shrinking: bool = False) -> None:
        super().__init__(parent)
        self._shrinking = shrinking
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.at_end: QWidget | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the items into ``rect`` and return the height they take."""
        inner = rect.marginsRemoved(self.contentsMargins())
        widths = self._widths(inner.width())
        lines = self._lines(inner.width(), widths)
        y = inner.top()
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            x = inner.left()
            for number, item in enumerate(line):
                if self.at_end is not None and item.widget() is self.at_end:
                    rest = sum(widths[later] + self.spacing() for later in line[number:]) - self.spacing()
                    x = max(x, inner.right() + 1 - rest)
                wanted = QSize(widths[item], item.sizeHint().height())
                size = wanted.boundedTo(QSize(max(inner.width(), 1), height))
                if move:
                    item.setGeometry(
                        self._mirrored(QRect(QPoint(x, y + (height - size.height()) // 2), size), inner)
                    )
                x += size.width() + self.spacing()
            y += height + self.spacing()
        margins = self.contentsMargins()
        used = y - inner.top() - (self.spacing() if lines else 0)
        return used + margins.top() + margins.bottom()

    def _widths(self, room: int) -> dict[QLayoutItem, int]:
        """Return how wide each item is to be: as it likes, or less where that makes all fit in a line."""
        items = self._shown()
        wanted = {item: item.sizeHint().width() for item in items}
        excess = sum(wanted.values()) + self.spacing() * (len(items) - 1) - room
        spare = {item: max(wanted[item] - item.minimumSize().width(), 0) for item in items}
        total = sum(spare.values())
        if not self._shrinking or excess <= 0 or excess > total:
            return wanted
        return {item: wanted[item] - math.ceil(excess * spare[item] / total) for item in items}

    def _lines(self, room: int, widths: dict[QLayoutItem, int]) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            width = widths[item]
            if not lines or width > left:
                lines.append([])
                left = room
            lines[-1].append(item)
            left -= width + self.spacing()
        return lines

    def _mirrored(self, rect: QRect, inner: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.isRightToLeft():
            return rect.translated(inner.left() + inner.right() - rect.left() - rect.right(), 0)
        return rect
