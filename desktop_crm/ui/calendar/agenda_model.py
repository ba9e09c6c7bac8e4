"""The items of a picture as the lines of a list, each day below a line of its own."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.calendar.item_texts import ItemTexts
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.spans import days_of, span_of
from desktop_crm.ui.calendar.texts import CalendarTexts, listed

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a day, or an item on it."""

    day: date
    item: AgendaItem | None = None


def lines_of(picture: Picture) -> tuple[Line, ...]:
    """Return the days of a picture that have something, each followed by its items.

    What lies over several days stands on the first of them that is shown.
    """
    by_day: dict[date, list[AgendaItem]] = {day: [] for day in picture.days}
    for each in picture.placed:
        day = max(each.first, picture.days[0])
        if day <= each.last and day in by_day:
            by_day[day].append(each.item)
    lines: list[Line] = []
    for day, items in by_day.items():
        if items or day in picture.holidays:
            lines += [Line(day), *(Line(day, item) for item in items)]
    return tuple(lines)


class AgendaModel(QAbstractListModel):
    """Holds all lines of the shown days; texts are made when a line is asked for."""

    def __init__(self, picture: Picture, texts: CalendarTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calendar_texts = texts
        self.picture = picture
        self.texts = ItemTexts(picture, texts)
        self._lines = lines_of(picture)

    def show_picture(self, picture: Picture, lines: tuple[Line, ...]) -> None:
        """Hold the lines of another picture."""
        self.beginResetModel()
        self.picture = picture
        self.texts = ItemTexts(picture, self._calendar_texts)
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return a line."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, ref: ActivityRef) -> int | None:
        """Return where an item stands."""
        return next((n for n, line in enumerate(self._lines) if line.item and line.item.ref == ref), None)

    def row_from(self, day: date) -> int | None:
        """Return the first item on a day or later."""
        return next((n for n, line in enumerate(self._lines) if line.item and line.day >= day), None)

    def head(self, day: date) -> str:
        """Return what stands above the items of a day."""
        holiday = self.picture.holidays.get(day, "")
        return listed([self._calendar_texts.day(day), holiday])

    def times(self, item: AgendaItem) -> str:
        """Return when an item is on its day, or to which day it lasts."""
        span = span_of(item)
        times = self.texts.times(item)
        if times or span is None:
            return times
        first, last = days_of(span)
        return "" if first == last else f"– {self._calendar_texts.day_head(last)}"

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or line.item is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts.title(line.item) if line.item else self.head(line.day)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole} and line.item:
            return self.texts.sentence(line.item)
        return None
