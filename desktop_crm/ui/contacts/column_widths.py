"""How wide the columns of the contact list are, and which of them give way where room is short."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTableView

from desktop_crm.ui.contacts.columns import GIVES_WAY, USUAL_CHOICE, Column, ColumnChoice
from desktop_crm.ui.contacts.delegate import MARGIN

_USUAL = frozenset(choice.id for choice in USUAL_CHOICE if choice.shown)


class ColumnWidths(QObject):
    """Arranges the columns as chosen: first they get narrower, then some of the usual ones are left out.

    A width that the user gave a column stays, and whoever chooses other columns sees all of them.
    """

    def __init__(self, table: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._columns = columns
        self._shown: tuple[int, ...] = ()
        """The chosen columns in their order when they were chosen; some may have given way."""
        self._own: dict[int, int] = {}
        self._is_laying_out = False
        self._header.sectionResized.connect(self._on_resized)

    def show(self, choice: Sequence[ColumnChoice]) -> None:
        """Show the chosen columns in the user's order."""
        numbers = {column.id: number for number, column in enumerate(self._columns)}
        self._own = {numbers[chosen.id]: chosen.width for chosen in choice if chosen.width}
        self._shown = tuple(numbers[chosen.id] for chosen in choice if chosen.shown)
        self._is_laying_out = True
        for place, chosen in enumerate(choice):
            number = numbers[chosen.id]
            self._header.moveSection(self._header.visualIndex(number), place)
            self._header.setSectionHidden(number, not chosen.shown)
        self._is_laying_out = False
        self.fit()

    def choice(self) -> tuple[ColumnChoice, ...]:
        """Return the columns as the user has arranged them."""
        order = [self._header.logicalIndex(place) for place in range(self._header.count())]
        shown = [number for number in order if number in self._shown]
        return tuple(ColumnChoice(self._columns[n].id, n in shown, self._own_width(n, shown)) for n in order)

    def fit(self) -> None:
        """Give each column the user's own width or the usual one, less where not all would fit."""
        room = self._table.viewport().width()
        least = {number: self._least(number) for number in self._shown}
        gone = self._without_room(least, room)
        usual = {n: self._own.get(n) or self._pixels(self._columns[n].width) for n in least if n not in gone}
        spare = {n: max(width - least[n], 0) for n, width in usual.items()}
        share = min(max((sum(usual.values()) - room) / max(sum(spare.values()), 1), 0), 1)
        self._is_laying_out = True
        for number in self._shown:
            if self._header.isSectionHidden(number) != (number in gone):
                self._header.setSectionHidden(number, number in gone)
        for number, width in usual.items():
            self._header.resizeSection(number, width - math.ceil(spare[number] * share))
        self._is_laying_out = False

    def _without_room(self, least: Mapping[int, int], room: int) -> set[int]:
        """Return the columns to leave out so that the others fit."""
        numbers = {self._columns[number].id: number for number in least}
        gone: set[int] = set()
        if numbers.keys() != _USUAL:
            return gone
        excess = sum(least.values()) - room
        for number in (numbers[id_] for id_ in GIVES_WAY):
            if excess > 0 and number not in self._own:
                gone.add(number)
                excess -= least[number]
        return gone

    def _least(self, number: int) -> int:
        return self._own.get(number) or self._pixels(self._columns[number].least)

    def _pixels(self, letters: int) -> int:
        return letters * self._table.fontMetrics().averageCharWidth() + 2 * MARGIN

    def _own_width(self, number: int, shown: Sequence[int]) -> int:
        """Return the width the user gave a column: the last one fills up, and hidden ones have none."""
        is_own = number in shown and number != shown[-1]
        return self._own.get(number, 0) if is_own else 0

    @Slot(int, int, int)
    def _on_resized(self, number: int, _before: int, width: int) -> None:
        header = self._header
        is_last = header.visualIndex(number) == max(
            header.visualIndex(n) for n in range(header.count()) if not header.isSectionHidden(n)
        )
        if not self._is_laying_out and not is_last and width:
            self._own[number] = width
