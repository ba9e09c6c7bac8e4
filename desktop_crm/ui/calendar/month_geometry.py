"""Where things are in a month: one row for each week, one cell for each day."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize

from desktop_crm.ui.calendar.boxes import Box, More, Sizes, Spot
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.placed import Placed
from desktop_crm.ui.calendar.rows import stacked
from desktop_crm.ui.calendar.spans import Slot, Span, days_of

WEEK = 7
_INSET = 3


class MonthGeometry:
    """Lays out the weeks of a picture in a viewport; nothing is scrolled."""

    def __init__(self, picture: Picture, sizes: Sizes, size: QSize, *, mirrored: bool = False) -> None:
        self.days = picture.days
        self.sizes = sizes
        self.size = size
        self.mirrored = mirrored
        self._more = picture.more
        self.head_height = sizes.small_line + 12
        self.top_height = sizes.line + 8
        """The height of a cell's first line, which holds the day."""
        self.spots: tuple[Spot, ...] = tuple(
            sorted(self._spots(picture.placed), key=lambda spot: (spot.slot.day, spot.rect.top()))
        )

    @property
    def weeks(self) -> int:
        """How many weeks there are."""
        return len(self.days) // WEEK

    @property
    def entry_height(self) -> int:
        """The height of one line of a cell, with the gap below it."""
        return self.sizes.line + 5

    def cell(self, number: int) -> QRect:
        """Return the cell of a day by its number in the picture."""
        week, column = divmod(number, WEEK)
        across, down = self.size.width() - self.sizes.gutter, self.size.height() - self.head_height
        left = self.sizes.gutter + across * column // WEEK
        right = self.sizes.gutter + across * (column + 1) // WEEK
        top = self.head_height + down * week // self.weeks
        bottom = self.head_height + down * (week + 1) // self.weeks
        return self._turned(QRect(left, top, right - left, bottom - top))

    def gutter(self, week: int) -> QRect:
        """Return the place of a week's number."""
        cell = self.cell(week * WEEK)
        return self._turned(QRect(0, cell.top(), self.sizes.gutter, cell.height()))

    def shown(self, spot: Spot) -> QRect:
        return spot.rect

    def slot_at(self, point: QPoint) -> Slot | None:
        across = self.size.width() - 1 - point.x() if self.mirrored else point.x()
        if across < self.sizes.gutter or point.y() < self.head_height:
            return None
        room, height = self.size.width() - self.sizes.gutter, self.size.height() - self.head_height
        column = min((across - self.sizes.gutter) * WEEK // max(room, 1), WEEK - 1)
        week = min((point.y() - self.head_height) * self.weeks // max(height, 1), self.weeks - 1)
        return Slot(self.days[week * WEEK + column])

    def rects(self, span: Span, *, row: int = 0) -> list[QRect]:
        found = []
        for week, first, last in self._week_parts(*days_of(span)):
            rect = self._across(week, first, last)
            top = rect.top() + self.top_height + row * self.entry_height
            found.append(QRect(rect.left(), top, rect.width(), self.entry_height - 2))
        return found

    def day_rects(self, span: Span) -> list[QRect]:
        """Return the cells of the days of a span."""
        first, last = days_of(span)
        return [self.cell(n) for n, day in enumerate(self.days) if first <= day <= last]

    def _spots(self, placed: Sequence[Placed]) -> Iterator[Spot]:
        by_week: list[list[tuple[Placed, int, int]]] = [[] for _ in range(self.weeks)]
        for each in placed:
            if each.is_banner and each.first != each.last:
                for week, first, last in self._week_parts(each.first, each.last):
                    by_week[week].append((each, first, last))
                continue
            # What ends in the small hours stays on its first day.
            week, column = divmod((each.first - self.days[0]).days, WEEK)
            if 0 <= week < self.weeks:
                by_week[week].append((each, column, column))
        for week, entries in enumerate(by_week):
            yield from self._week_spots(week, entries)

    def _week_spots(self, week: int, entries: list[tuple[Placed, int, int]]) -> Iterator[Spot]:
        cell = self.cell(week * WEEK)
        room = max((cell.height() - self.top_height - 2) // self.entry_height, 1)
        beyond = {
            column: self._more[day]
            for column, day in enumerate(self.days[week * WEEK : (week + 1) * WEEK])
            if day in self._more
        }
        stack = stacked([(first, last) for _, first, last in entries], room, beyond)
        for (each, first, last), row in zip(entries, stack.rows, strict=True):
            if row is None:
                continue
            days = self.days[week * WEEK + first], self.days[week * WEEK + last]
            rect = self._row_rect(week, first, last, row)
            opens = each.is_banner and each.first == days[0]
            closes = each.is_banner and each.last == days[1]
            yield Box(each.item, rect, Slot(days[0]), opens=opens, closes=closes)
        for column, count in stack.more.items():
            rect = self._row_rect(week, column, column, stack.height - 1)
            yield More(count, rect, Slot(self.days[week * WEEK + column]))

    def _row_rect(self, week: int, first: int, last: int, row: int) -> QRect:
        across = self._across(week, first, last)
        top = across.top() + self.top_height + row * self.entry_height
        return QRect(across.left(), top, across.width(), self.entry_height - 2)

    def _across(self, week: int, first: int, last: int) -> QRect:
        rect = self.cell(week * WEEK + first).united(self.cell(week * WEEK + last))
        return rect.adjusted(_INSET, 0, -_INSET, 0)

    def _week_parts(self, first: date, last: date) -> Iterator[tuple[int, int, int]]:
        """Yield each week that days lie in, with the columns of the first and the last of them there."""
        begin = max((first - self.days[0]).days, 0)
        end = min((last - self.days[0]).days, len(self.days) - 1)
        for week in range(begin // WEEK, end // WEEK + 1) if begin <= end else ():
            yield week, max(begin - week * WEEK, 0), min(end - week * WEEK, WEEK - 1)

    def _turned(self, rect: QRect) -> QRect:
        if not self.mirrored:
            return rect
        return QRect(self.size.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())
