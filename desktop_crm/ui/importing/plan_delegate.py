"""How the cells of an import of contacts are painted, and where a click ticks a card."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.domain.importing import PlanRow, Verdict
from desktop_crm.ui.common.text import isolated
from desktop_crm.ui.importing import cells
from desktop_crm.ui.importing.cells import MARGIN, Index, tick_side
from desktop_crm.ui.importing.import_table import ImportDelegate
from desktop_crm.ui.importing.plan_model import ROW_ROLE, PlanColumn
from desktop_crm.ui.importing.plan_texts import VERDICT_TONES, stored_text, verdict_text
from desktop_crm.ui.theme import Token

USUAL_CHARACTERS = {
    PlanColumn.NAME: 27,
    PlanColumn.COMPANY: 23,
    PlanColumn.PHONE: 20,
    PlanColumn.VERDICT: 15,
    PlanColumn.WHY: 50,
}
"""How wide a column is that has room."""

_LEAST_CHARACTERS = {PlanColumn.NAME: 14, PlanColumn.COMPANY: 9, PlanColumn.PHONE: 14, PlanColumn.WHY: 12}

_QUIET = frozenset([PlanColumn.COMPANY, PlanColumn.WHY])


class PlanDelegate(ImportDelegate):
    """Paints names strongly, reasons quietly and verdicts as pills; lines show the current row."""

    @override
    def row_height(self, font: QFont) -> int:
        return cells.row_height(font)

    @override
    def usual_characters(self) -> int:
        return sum(USUAL_CHARACTERS.values())

    @override
    def column_widths(self, font: QFont, room: int) -> dict[int, int]:
        average = QFontMetrics(font).averageCharWidth()
        words = [*map(verdict_text, Verdict), *(stored_text(was_ticked=ticked) for ticked in (True, False))]
        usual = {column: characters * average for column, characters in USUAL_CHARACTERS.items()}
        least = {column: characters * average for column, characters in _LEAST_CHARACTERS.items()}
        fixed = {
            PlanColumn.TICK: tick_side(font) + 3 * MARGIN,
            PlanColumn.VERDICT: max(cells.pill_column(words, font), usual[PlanColumn.VERDICT]),
        }
        widths = cells.shared_widths(room, fixed, least, usual)
        return {int(column): width for column, width in widths.items()}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PlanRow = index.data(ROW_ROLE)
        column = PlanColumn(index.column())
        painter.save()
        cells.paint_ground(painter, option)
        if column is PlanColumn.TICK:
            _paint_tick(painter, option, index)
        elif column is PlanColumn.VERDICT:
            cells.paint_word(painter, option, index.data() or "", VERDICT_TONES[row.verdict])
        else:
            _paint_text(painter, option, column, index.data() or "")
        cells.paint_current(painter, option, index)
        painter.restore()

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick or untick a card where its tick is clicked."""
        if index.column() != PlanColumn.TICK or not isinstance(event, QMouseEvent):
            return False
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() != QEvent.Type.MouseButtonRelease:
            return event.type() == QEvent.Type.MouseButtonDblClick
        is_on = Qt.CheckState(state) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def _paint_tick(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    if state is None or option.widget is None:
        return
    side = tick_side(option.font)
    box = QStyleOptionButton()
    box.rect = QRect(0, 0, side, side)
    box.rect.moveCenter(option.rect.center())
    box.palette = option.palette
    is_on = Qt.CheckState(state) == Qt.CheckState.Checked
    box.state = QStyle.StateFlag.State_Enabled | (
        QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
    )
    element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
    option.widget.style().drawPrimitive(element, box, painter, option.widget)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, column: PlanColumn, text: str) -> None:
    room = option.rect.adjusted(MARGIN, 0, -MARGIN, -1)
    font = QFont(option.font)
    if column is PlanColumn.NAME:
        font.setWeight(QFont.Weight.Medium)
    shown = cells.cut(text, font, room)
    if column is not PlanColumn.WHY:
        shown = isolated(shown)
    cells.paint_line(painter, option, room, font, shown, Token.MUTED if column in _QUIET else Token.TEXT)
