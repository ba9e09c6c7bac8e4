"""How the lines below the search box look."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.ui.common.painting import paint_avatar
from desktop_crm.ui.common.text import isolated
from desktop_crm.ui.icons import icon
from desktop_crm.ui.search.chip_rows import ChipRows
from desktop_crm.ui.search.model import SUGGESTION_ROLE, Index
from desktop_crm.ui.search.offered import Suggestion, SuggestionKind
from desktop_crm.ui.theme import Token, colour

_INSET = 6
_PADDING = 8
_GAP = 8


class SuggestionDelegate(QStyledItemDelegate):
    """Paints picture, name, detail and what stands at the far end; what would be stored as chips."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.focused_chip: int | None = None
        """The chip of the marked line that keys act on."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Suggestion = index.data(SUGGESTION_ROLE)
        height = option.fontMetrics.height()
        if line.kind is SuggestionKind.HEADING:
            return QSize(0, height + 8)
        below = self._rows(option, line).height + 8 if line.chips else 0
        return QSize(0, height + 16 + below)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Suggestion = index.data(SUGGESTION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind is SuggestionKind.HEADING:
            _paint_heading(painter, option, line)
        else:
            _paint_line(painter, option, line)
            if line.chips:
                is_current = bool(option.state & QStyle.StateFlag.State_Selected)
                focused = self.focused_chip if is_current else None
                rows = self._rows(option, line)
                rows.paint(painter, chip_room(option), option.direction, focused)
        painter.restore()

    def chip_at(self, option: QStyleOptionViewItem, line: Suggestion, point: QPoint) -> int | None:
        """Return the chip of a line at a point of the view."""
        return self._rows(option, line).at(point, chip_room(option), option.direction)

    def _rows(self, option: QStyleOptionViewItem, line: Suggestion) -> ChipRows:
        return ChipRows(line.chips, option.font, self._view.viewport().width() - _chip_margins(option))


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, line: Suggestion) -> None:
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * 0.85)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colour(Token.MUTED))
    area = option.rect.adjusted(_INSET + _PADDING, 0, -_INSET - _PADDING, -3)
    where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
    painter.drawText(area, QStyle.visualAlignment(option.direction, where), line.text)


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, line: Suggestion) -> None:
    ground = option.rect.adjusted(_INSET, 1, -_INSET, -1)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(colour(Token.ACCENT) if line.chips else Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.SURFACE if line.chips else Token.SELECTION))
        painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), 7, 7)
    inner = ground.adjusted(_PADDING, 0, -_PADDING, 0)
    first = QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.height() + 14)
    side = option.fontMetrics.height() + 4
    mark = QRect(first.left(), first.center().y() - side // 2 + 1, side, side)
    _paint_mark(painter, QStyle.visualRect(option.direction, inner, mark), line)
    start = side + _GAP
    words = QStyle.visualRect(option.direction, inner, first.adjusted(start, 0, 0, 0))
    _paint_words(painter, option, words, line)


def chip_room(option: QStyleOptionViewItem) -> QRect:
    """Return the room of a line's chips, below its words."""
    ground = option.rect.adjusted(_INSET, 1, -_INSET, -1)
    inner = ground.adjusted(_PADDING, 0, -_PADDING, 0)
    top = inner.top() + option.fontMetrics.height() + 14
    start = option.fontMetrics.height() + 4 + _GAP
    room = QRect(inner.left() + start, top, inner.width() - start, inner.bottom() - top)
    return QStyle.visualRect(option.direction, inner, room)


def _chip_margins(option: QStyleOptionViewItem) -> int:
    return 2 * (_INSET + _PADDING) + option.fontMetrics.height() + 4 + _GAP


def _paint_mark(painter: QPainter, mark: QRect, line: Suggestion) -> None:
    if line.kind is SuggestionKind.CONTACT:
        paint_avatar(painter, mark, line.text)
    else:
        makes = line.kind in {SuggestionKind.ADD, SuggestionKind.PLAN}
        token = Token.ACCENT if makes else Token.MUTED
        icon(line.icon, token).paint(painter, mark.adjusted(3, 3, -3, -3))


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Suggestion) -> None:
    vertical = Qt.AlignmentFlag.AlignVCenter
    far = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing | vertical)
    near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading | vertical)
    painter.setFont(option.font)
    painter.setPen(colour(Token.MUTED))
    metrics = painter.fontMetrics()
    trailing = metrics.elidedText(
        isolated(line.trailing) if line.trailing else "", Qt.TextElideMode.ElideRight, room.width() // 2
    )
    painter.drawText(room, far, trailing)
    left = room.width() - (metrics.horizontalAdvance(trailing) + _GAP if trailing else 0)
    if line.kind is not SuggestionKind.HINT:
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.Medium)
        painter.setFont(strong)
        painter.setPen(colour(Token.TEXT))
    text = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, left)
    area = QStyle.visualRect(option.direction, room, QRect(room.left(), room.top(), left, room.height()))
    painter.drawText(area, near, text)
    used = painter.fontMetrics().horizontalAdvance(text) + _GAP
    if line.detail and used < left:
        painter.setFont(option.font)
        painter.setPen(colour(Token.MUTED))
        detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, left - used)
        rest = QRect(room.left() + used, room.top(), left - used, room.height())
        painter.drawText(QStyle.visualRect(option.direction, room, rest), near, detail)
