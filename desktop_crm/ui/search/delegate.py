"""How the lines below the search box look."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.domain.quick_add import Piece, PieceKind
from desktop_crm.ui.common.painting import paint_avatar, paint_pill, pill_size
from desktop_crm.ui.common.text import isolated, translate
from desktop_crm.ui.icons import icon
from desktop_crm.ui.search.model import SUGGESTION_ROLE, Index
from desktop_crm.ui.search.suggestions import Suggestion, SuggestionKind
from desktop_crm.ui.theme import Token, Tone, colour

_INSET = 6
_PADDING = 8
_GAP = 8

_TONES = {
    PieceKind.NAME: Tone.ACCENT,
    PieceKind.COMPANY: Tone.VIOLET,
    PieceKind.PHONE: Tone.GOOD,
    PieceKind.EMAIL: Tone.TEAL,
    PieceKind.URL: Tone.TEAL,
    PieceKind.CITY: Tone.WARNING,
    PieceKind.NOTE: Tone.WARNING,
    PieceKind.TAG: Tone.DANGER,
}


class SuggestionDelegate(QStyledItemDelegate):
    """Paints picture, name, detail and what stands at the far end; parts of a new contact as pills."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Suggestion = index.data(SUGGESTION_ROLE)
        height = option.fontMetrics.height()
        if line.kind is SuggestionKind.HEADING:
            return QSize(0, height + 8)
        pills = pill_size("M", option.font).height() + 8 if line.pieces else 0
        return QSize(0, height + 16 + pills)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Suggestion = index.data(SUGGESTION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind is SuggestionKind.HEADING:
            _paint_heading(painter, option, line)
        else:
            _paint_line(painter, option, line)
        painter.restore()


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
        painter.setPen(colour(Token.ACCENT) if line.pieces else Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.SURFACE if line.pieces else Token.SELECTION))
        painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), 7, 7)
    inner = ground.adjusted(_PADDING, 0, -_PADDING, 0)
    first = QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.height() + 14)
    side = option.fontMetrics.height() + 4
    mark = QRect(first.left(), first.center().y() - side // 2 + 1, side, side)
    _paint_mark(painter, QStyle.visualRect(option.direction, inner, mark), line)
    start = side + _GAP
    words = QStyle.visualRect(option.direction, inner, first.adjusted(start, 0, 0, 0))
    _paint_words(painter, option, words, line)
    if line.pieces:
        below = QRect(
            inner.left() + start, first.bottom(), inner.width() - start, inner.bottom() - first.bottom()
        )
        _paint_pieces(painter, option, inner, below, line.pieces)


def _paint_mark(painter: QPainter, mark: QRect, line: Suggestion) -> None:
    if line.kind is SuggestionKind.CONTACT:
        paint_avatar(painter, mark, line.text)
    else:
        token = Token.ACCENT if line.kind is SuggestionKind.ADD else Token.MUTED
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


def _paint_pieces(
    painter: QPainter, option: QStyleOptionViewItem, frame: QRect, room: QRect, pieces: tuple[Piece, ...]
) -> None:
    x = room.left()
    painter.setFont(option.font)
    for piece in pieces:
        text = f"{piece_name(piece.kind)}: {isolated(piece.text)}"
        size = pill_size(text, option.font).boundedTo(QSize(max(room.right() - x, 0), 1000))
        if size.width() < size.height() * 2:
            return
        pill = QRect(x, room.top() + 1, size.width(), size.height())
        paint_pill(painter, QStyle.visualRect(option.direction, frame, pill), text, _TONES[piece.kind])
        x += size.width() + 6


def piece_name(kind: PieceKind) -> str:
    """Return what a part of a quick-add line is called."""
    return {
        PieceKind.NAME: translate("Search", "Name"),
        PieceKind.COMPANY: translate("Search", "Company"),
        PieceKind.PHONE: translate("Search", "Phone"),
        PieceKind.EMAIL: translate("Search", "E-mail"),
        PieceKind.URL: translate("Search", "Link"),
        PieceKind.CITY: translate("Search", "City"),
        PieceKind.NOTE: translate("Search", "Note"),
        PieceKind.TAG: translate("Search", "Tag"),
    }[kind]
