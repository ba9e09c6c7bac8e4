"""How the cells of an import of calendars are painted."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_tone
from desktop_crm.ui.common.text import isolated
from desktop_crm.ui.icons import icon
from desktop_crm.ui.importing import cells
from desktop_crm.ui.importing.calendar_choice import Fate
from desktop_crm.ui.importing.calendar_plan_model import FATE_ROLE, KIND_ROLE, CalendarColumn
from desktop_crm.ui.importing.calendar_plan_texts import FATE_TONES, fate_text, stored_text
from desktop_crm.ui.importing.cells import MARGIN, Index
from desktop_crm.ui.importing.import_table import ImportDelegate
from desktop_crm.ui.theme import Token

_USUAL_CHARACTERS = {
    CalendarColumn.TITLE: 32,
    CalendarColumn.WHEN: 30,
    CalendarColumn.PEOPLE: 22,
    CalendarColumn.VERDICT: 15,
    CalendarColumn.WHY: 44,
}
"""How wide a column is that has room."""

_LEAST_CHARACTERS = {
    CalendarColumn.TITLE: 16,
    CalendarColumn.WHEN: 16,
    CalendarColumn.PEOPLE: 8,
    CalendarColumn.WHY: 12,
}

_QUIET = frozenset([CalendarColumn.PEOPLE, CalendarColumn.WHY])


class CalendarPlanDelegate(ImportDelegate):
    """Paints titles strongly with the icon of their kind, reasons quietly and verdicts as pills."""

    @override
    def row_height(self, font: QFont) -> int:
        return cells.row_height(font)

    @override
    def usual_characters(self) -> int:
        return sum(_USUAL_CHARACTERS.values())

    @override
    def column_widths(self, font: QFont, room: int) -> dict[int, int]:
        average = QFontMetrics(font).averageCharWidth()
        words = [fate_text(fate) for fate in Fate]
        words += [stored_text(fate, update=update) for fate in Fate for update in (True, False)]
        usual = {column: characters * average for column, characters in _USUAL_CHARACTERS.items()}
        least = {column: characters * average for column, characters in _LEAST_CHARACTERS.items()}
        pill = max(cells.pill_column(words, font), usual[CalendarColumn.VERDICT])
        widths = cells.shared_widths(room, {CalendarColumn.VERDICT: pill}, least, usual)
        return {int(column): width for column, width in widths.items()}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = CalendarColumn(index.column())
        text = index.data() or ""
        painter.save()
        cells.paint_ground(painter, option)
        if column is CalendarColumn.VERDICT:
            cells.paint_word(painter, option, text, FATE_TONES[index.data(FATE_ROLE)])
        elif column is CalendarColumn.TITLE:
            _paint_title(painter, option, text, index.data(KIND_ROLE), index.data(FATE_ROLE))
        else:
            room = option.rect.adjusted(MARGIN, 0, -MARGIN, -1)
            shown = cells.cut(text, option.font, room)
            token = Token.MUTED if column in _QUIET else Token.TEXT
            cells.paint_line(painter, option, room, option.font, shown, token)
        cells.paint_current(painter, option, index)
        painter.restore()


def _paint_title(
    painter: QPainter, option: QStyleOptionViewItem, text: str, kind: ActivityKind | None, fate: Fate
) -> None:
    room = option.rect.adjusted(MARGIN, 0, -MARGIN, -1)
    side = cells.tick_side(option.font)
    place = QRect(room.left(), room.top() + (room.height() - side) // 2, side, side)
    if kind is not None:
        picture = icon(kind_icon(kind), kind_tone(kind).text)
    else:
        is_problem = fate is Fate.PROBLEM
        picture = icon(
            "triangle-alert" if is_problem else "calendar", Token.DANGER if is_problem else Token.MUTED
        )
    picture.paint(painter, QStyle.visualRect(option.direction, room, place))
    rest = QStyle.visualRect(option.direction, room, room.adjusted(side + MARGIN, 0, 0, 0))
    font = QFont(option.font)
    font.setWeight(QFont.Weight.Medium)
    shown = isolated(cells.cut(text, font, rest))
    cells.paint_line(painter, option, rest, font, shown, Token.TEXT)
