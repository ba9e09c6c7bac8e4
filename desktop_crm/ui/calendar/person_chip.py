"""A pill for a person, with the colour of their calendar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.ui.calendar.picture import Person
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.painting import paint_dot, pill_font
from desktop_crm.ui.tokens import Tone

_DOT_ROOM = "\u00a0" * 4
"""No-break spaces before the name, over which the dot is painted."""


class PersonChip(Chip):
    """A chip with a dot before its name."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.owner = person.owner
        self._tone: Tone = person.tone
        self.show_person(person)

    def show_person(self, person: Person) -> None:
        """Show how somebody is called, and whether their calendar is shown."""
        self._tone = person.tone
        self.setText(_DOT_ROOM + person.name.replace("&", "&&"))
        self.setAccessibleName(person.name)
        self.setChecked(person.shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        metrics = QFontMetrics(pill_font(self.font()))
        side = max(metrics.height() * 0.45, 6)
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        start = (self.width() - text) / 2
        left = self.width() - start - side if self.isRightToLeft() else start
        painter = QPainter(self)
        paint_dot(painter, QRectF(left, (self.height() - side) / 2, side, side), self._tone)
        painter.end()
