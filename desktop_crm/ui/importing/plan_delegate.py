"""How the cells of an import plan are painted, and where a click ticks a card."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from desktop_crm.domain.importing import PlanRow, Verdict
from desktop_crm.ui.common.painting import paint_pill, pill_size
from desktop_crm.ui.common.text import isolated
from desktop_crm.ui.importing.plan_model import ROW_ROLE, PlanColumn
from desktop_crm.ui.importing.plan_texts import VERDICT_TONES, stored_text, verdict_text
from desktop_crm.ui.theme import Token, colour

Index = QModelIndex | QPersistentModelIndex

MARGIN = 8
_ROW_ROOM = 14
"""Pixels beside a cell's content, and above and below it together."""

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
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class PlanDelegate(QStyledItemDelegate):
    """Paints names strongly, reasons quietly and verdicts as pills; lines show the current row."""

    def row_height(self, font: QFont) -> int:
        """Return the height of every row for text in this font."""
        return max(QFontMetrics(font).height(), _tick_side(font)) + _ROW_ROOM

    def column_widths(self, font: QFont, room: int) -> dict[PlanColumn, int]:
        """Return the usual widths, or smaller ones where the table has less room than they need."""
        average = QFontMetrics(font).averageCharWidth()
        words = [*map(verdict_text, Verdict), *(stored_text(was_ticked=ticked) for ticked in (True, False))]
        pill = max(pill_size(word, font).width() for word in words)
        fixed = {PlanColumn.TICK: _tick_side(font) + 3 * MARGIN, PlanColumn.VERDICT: pill + 2 * MARGIN}
        usual = {column: characters * average for column, characters in USUAL_CHARACTERS.items()}
        fixed[PlanColumn.VERDICT] = max(fixed[PlanColumn.VERDICT], usual.pop(PlanColumn.VERDICT))
        least = {column: characters * average for column, characters in _LEAST_CHARACTERS.items()}
        left = room - sum(fixed.values()) - sum(least.values())
        share = min(max(left / (sum(usual.values()) - sum(least.values())), 0.0), 1.0)
        return fixed | {c: least[c] + int((usual[c] - least[c]) * share) for c in least}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row: PlanRow = index.data(ROW_ROLE)
        column = PlanColumn(index.column())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(Token.SELECTION))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Token.BORDER))
        if column is PlanColumn.TICK:
            self._paint_tick(painter, option, index)
        elif column is PlanColumn.VERDICT:
            self._paint_verdict(painter, option, row.verdict, index.data() or "")
        else:
            self._paint_text(painter, option, column, index.data() or "")
        self._paint_focus(painter, option, index)
        painter.restore()

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or option.widget is None:
            return
        side = _tick_side(option.font)
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

    def _paint_verdict(
        self, painter: QPainter, option: QStyleOptionViewItem, verdict: Verdict, text: str
    ) -> None:
        room = option.rect.adjusted(MARGIN, 1, -MARGIN, -2)
        size = pill_size(text, option.font).boundedTo(room.size())
        place = QRect(room.topLeft(), size)
        place.moveTop(room.top() + (room.height() - size.height()) // 2)
        painter.setFont(option.font)
        place = QStyle.visualRect(option.direction, room, place)
        paint_pill(painter, place, text, VERDICT_TONES[verdict])

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, column: PlanColumn, text: str
    ) -> None:
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, -1)
        font = QFont(option.font)
        if column is PlanColumn.NAME:
            font.setWeight(QFont.Weight.Medium)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        if column is not PlanColumn.WHY:
            shown = isolated(shown)
        painter.setFont(font)
        painter.setPen(colour(Token.MUTED if column in _QUIET else Token.TEXT))
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, _ABSOLUTE | side, shown)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if not isinstance(view, QTableView) or not view.hasFocus():
            return
        if view.currentIndex().row() == index.row():
            rect: QRect = option.rect
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
            painter.drawLine(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)

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


def _tick_side(font: QFont) -> int:
    return max(QFontMetrics(font).height() * 3 // 4, 16)
