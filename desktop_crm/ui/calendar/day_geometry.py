"""Where things are when days stand side by side: heads, whole days in a strip, and hours below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, QSize

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.boxes import Box, More, Sizes, Spot
from desktop_crm.ui.calendar.columns import Column, side_by_side
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.placed import Placed
from desktop_crm.ui.calendar.rows import stacked
from desktop_crm.ui.calendar.spans import (
    DAY_MINUTES,
    SNAP,
    DaySpan,
    Slot,
    Span,
    TimedSpan,
    days_of,
)

_STRIP_SHARE = 0.35
"""Of the height: what the strip of whole days takes at most."""
_INSET, _END_INSET, _GAP = 4, 6, 2
_MOST_COLUMNS = 8
_LEAST_COLUMN_LINES = 2.6
"""Lines of text that a box is wide at least; more that overlap are counted instead."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The part of a timed item in one day, in minutes."""

    item: AgendaItem
    start: int
    end: int
    opens: bool
    closes: bool


class DayGeometry:
    """Lays out the days of a picture in a viewport; ``scroll`` is how far the hours are scrolled."""

    def __init__(self, picture: Picture, sizes: Sizes, size: QSize, *, mirrored: bool = False) -> None:
        self.days = picture.days
        self.sizes = sizes
        self.size = size
        self.mirrored = mirrored
        self.scroll = 0
        self._numbers = {day: n for n, day in enumerate(self.days)}
        has_holidays = any(day in picture.holidays for day in self.days)
        self.head_height = sizes.line + 18 + (sizes.small_line if has_holidays else 0)
        strip = tuple(self._strip_spots([each for each in picture.placed if each.is_banner]))
        rows = max((spot.rect.top() // sizes.row + 1 for spot in strip), default=1)
        self.strip_height = rows * sizes.row + 2 * sizes.pad
        grid = tuple(self._grid_spots([each for each in picture.placed if not each.is_banner]))
        self.spots: tuple[Spot, ...] = tuple(
            sorted((*strip, *grid), key=lambda spot: (spot.slot.day, spot.in_grid, spot.slot.minute or 0))
        )

    @property
    def grid_top(self) -> int:
        """Where the hours begin."""
        return self.head_height + self.strip_height

    @property
    def grid_height(self) -> int:
        """The height of all 24 hours."""
        return 24 * self.sizes.hour

    @property
    def furthest(self) -> int:
        """How far the hours can be scrolled."""
        return max(self.grid_height - (self.size.height() - self.grid_top), 0)

    def column(self, number: int) -> QRect:
        """Return the whole column of a day, from its head to the bottom."""
        room = self.size.width() - self.sizes.gutter
        left = self.sizes.gutter + room * number // len(self.days)
        right = self.sizes.gutter + room * (number + 1) // len(self.days)
        return self._turned(QRect(left, 0, right - left, self.size.height()))

    def gutter(self) -> QRect:
        """Return the column of the hours' names."""
        return self._turned(QRect(0, 0, self.sizes.gutter, self.size.height()))

    def y_of(self, minute: int) -> int:
        """Return where a minute of the day is, scrolled."""
        return self.grid_top + self._y(minute) - self.scroll

    def shown(self, spot: Spot) -> QRect:
        if spot.in_grid:
            return spot.rect.translated(0, self.grid_top - self.scroll)
        return spot.rect.translated(0, self.head_height + self.sizes.pad)

    def slot_at(self, point: QPoint) -> Slot | None:
        number = self._number_at(point.x())
        if number is None or point.y() < self.head_height:
            return None
        day = self.days[number]
        if point.y() < self.grid_top:
            return Slot(day)
        minute = (point.y() - self.grid_top + self.scroll) * 60 // self.sizes.hour
        return Slot(day, max(min(minute - minute % SNAP, DAY_MINUTES - SNAP), 0))

    def nearest_day(self, x: int) -> date:
        """Return the day whose column is nearest to a place across the view."""
        across = self.size.width() - 1 - x if self.mirrored else x
        room = max(self.size.width() - self.sizes.gutter, 1)
        number = (across - self.sizes.gutter) * len(self.days) // room
        return self.days[max(min(number, len(self.days) - 1), 0)]

    def rects(self, span: Span, *, row: int = 0) -> list[QRect]:
        if isinstance(span, DaySpan):
            rect = self._across(span)
            if rect is None:
                return []
            top = self.head_height + self.sizes.pad + row * self.sizes.row
            return [QRect(rect.left(), top, rect.width(), self.sizes.row - 2)]
        found = []
        for number, start, end in self._day_parts(span):
            column = self.column(number).adjusted(_INSET, 0, -_INSET, 0)
            top, bottom = self.y_of(start), self.y_of(end)
            height = max(bottom - top - 1, self.sizes.least_box)
            found.append(QRect(column.left(), top, column.width(), height))
        return found

    def day_rect(self, day: date) -> QRect:
        """Return the part of the strip that belongs to a day."""
        column = self.column(self._numbers[day])
        return QRect(column.left(), self.head_height, column.width(), self.strip_height)

    def _strip_spots(self, banners: Sequence[Placed]) -> Iterator[Spot]:
        shown = [each for each in banners if self._across(DaySpan(each.first, each.last)) is not None]
        ranges = [(self._clipped(each.first), self._clipped(each.last)) for each in shown]
        most = max(int(self.size.height() * _STRIP_SHARE) // self.sizes.row, 2)
        stack = stacked(ranges, most)
        for each, row in zip(shown, stack.rows, strict=True):
            first, last = each.first, each.last
            rect = self._across(DaySpan(first, last))
            if row is not None and rect is not None:
                at = QRect(rect.left(), row * self.sizes.row, rect.width(), self.sizes.row - 2)
                opens, closes = first >= self.days[0], last <= self.days[-1]
                yield Box(each.item, at, Slot(max(first, self.days[0])), opens=opens, closes=closes)
        for number, count in stack.more.items():
            column = self.column(number).adjusted(_INSET, 0, -_INSET, 0)
            top = (stack.height - 1) * self.sizes.row
            at = QRect(column.left(), top, column.width(), self.sizes.row - 2)
            yield More(count, at, Slot(self.days[number]))

    def _grid_spots(self, timed: Sequence[Placed]) -> Iterator[Spot]:
        by_day: list[list[_Part]] = [[] for _ in self.days]
        for each in timed:
            if isinstance(each.span, TimedSpan):
                for number, start, end in self._day_parts(each.span):
                    day = self.days[number]
                    by_day[number].append(_Part(each.item, start, end, day == each.first, day == each.last))
        for number, parts in enumerate(by_day):
            yield from self._day_spots(number, parts)

    def _day_spots(self, number: int, parts: Sequence[_Part]) -> Iterator[Spot]:
        least = -(-self.sizes.least_box * 60 // self.sizes.hour)
        room = self.column(number).width() - _INSET - _END_INSET
        most = min(max(int(room / (self.sizes.line * _LEAST_COLUMN_LINES)), 2), _MOST_COLUMNS)
        intervals = [(part.start, max(part.end, part.start + least)) for part in parts]
        arranged = side_by_side(intervals, most)
        for part, column in zip(parts, arranged.columns, strict=True):
            if column is not None:
                rect = self._box_rect(number, column, part.start, part.end)
                slot = Slot(self.days[number], part.start)
                yield Box(part.item, rect, slot, in_grid=True, opens=part.opens, closes=part.closes)
        for crowd in arranged.crowds:
            rect = self._box_rect(number, crowd.place, int(crowd.start), int(crowd.end))
            slot = Slot(self.days[number], int(crowd.start))
            yield More(len(crowd.members), rect, slot, in_grid=True)

    def _box_rect(self, number: int, column: Column, start: int, end: int) -> QRect:
        """Return a box among the hours, from their top; boxes of the last minutes end with the day."""
        day = self.column(number)
        inner = QRect(day.left() + _INSET, 0, day.width() - _INSET - _END_INSET, 1)
        left = inner.width() * column.first // column.of
        right = inner.width() * (column.first + column.width) // column.of
        width = right - left - (_GAP if column.first + column.width < column.of else 0)
        x = inner.left() + left if not self.mirrored else day.right() - _INSET - left - width
        height = max(self._y(end) - self._y(start) - 1, self.sizes.least_box)
        top = min(self._y(start) + 1, self.grid_height - height)
        return QRect(x, top, width, height)

    def _day_parts(self, span: TimedSpan) -> Iterator[tuple[int, int, int]]:
        """Yield the number of each shown day that a span lies in, and its first and last minute there."""
        first, last = days_of(span)
        day = max(first, self.days[0])
        while day <= min(last, self.days[-1]):
            number = self._numbers.get(day)
            if number is not None:
                midnight = datetime.combine(day, time())
                start = max(int((span.start - midnight).total_seconds() // 60), 0)
                end = min(int((span.end - midnight).total_seconds() // 60), DAY_MINUTES)
                yield number, start, end
            day += timedelta(days=1)

    def _across(self, span: DaySpan) -> QRect | None:
        """Return the room across that whole days take, None where none of them is shown."""
        if not any(span.first <= day <= span.last for day in self.days):
            return None
        first, last = self._clipped(span.first), self._clipped(span.last)
        rect = self.column(first).united(self.column(last))
        return rect.adjusted(_INSET, 0, -_INSET, 0)

    def _clipped(self, day: date) -> int:
        """Return the number of a day, or of the next one that is shown; of later ones the last."""
        day = max(min(day, self.days[-1]), self.days[0])
        while day not in self._numbers:
            day += timedelta(days=1)
        return self._numbers[day]

    def _number_at(self, x: int) -> int | None:
        return next((n for n in range(len(self.days)) if self._spans(n, x)), None)

    def _spans(self, number: int, x: int) -> bool:
        column = self.column(number)
        return column.left() <= x <= column.right()

    def _y(self, minute: int) -> int:
        return minute * self.sizes.hour // 60

    def _turned(self, rect: QRect) -> QRect:
        if not self.mirrored:
            return rect
        return QRect(self.size.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())
