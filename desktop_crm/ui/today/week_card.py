"""The week in numbers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_crm.domain.agenda import WeekNumber, WeekNumbers
from desktop_crm.ui.common.card import Card
from desktop_crm.ui.today.rows import NumberTile


class WeekCard(Card):
    """What was done this week; each number opens the rows behind it."""

    wanted = Signal(WeekNumber)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Your week"))
        self.setAccessibleName(self.title.text())
        words = {
            WeekNumber.CALLS: self.tr("calls"),
            WeekNumber.MEETINGS: self.tr("meetings"),
            WeekNumber.REACHED: self.tr("people reached"),
            WeekNumber.NEW_CONTACTS: self.tr("new contacts"),
        }
        tiles = QWidget()
        across = QHBoxLayout(tiles)
        across.setContentsMargins(10, 8, 10, 8)
        across.setSpacing(4)
        self.tiles = {number: NumberTile(text) for number, text in words.items()}
        for number, tile in self.tiles.items():
            across.addWidget(tile, 1, Qt.AlignmentFlag.AlignTop)
            tile.clicked.connect(lambda _=False, number=number: self.wanted.emit(number))
        self.add(tiles)
        self.add(QWidget(), 1)

    def show_numbers(self, week: WeekNumbers) -> None:
        """Show these numbers."""
        shown = {
            WeekNumber.CALLS: week.calls,
            WeekNumber.MEETINGS: week.meetings,
            WeekNumber.REACHED: week.reached,
            WeekNumber.NEW_CONTACTS: week.new_contacts,
        }
        for number, count in shown.items():
            self.tiles[number].show_number(count)
