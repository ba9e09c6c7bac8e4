"""How a line of the list of alarms looks."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.ui.icons import icon
from desktop_crm.ui.reminders.alarm_model import LINE_ROLE, Index
from desktop_crm.ui.reminders.alarm_texts import AlarmLine
from desktop_crm.ui.shell.rail import paint_focus
from desktop_crm.ui.theme import Token, colour

_PADDING = 10
_SIDE = 16
_GAP = 12


class AlarmDelegate(QStyledItemDelegate):
    """Paints the kind's icon, who and what in two lines, and at the far end when it was due."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = option.fontMetrics.height() + QFontMetrics(_small(option.font)).height()
        return QSize(0, lines + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: AlarmLine = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        inner = option.rect.marginsRemoved(QMargins(_SIDE, _PADDING, _SIDE, _PADDING))
        side = min(inner.height(), round(option.fontMetrics.height() * 1.9))
        mark = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        _paint_kind(painter, QStyle.visualRect(option.direction, inner, mark), line)
        words = inner.adjusted(side + _GAP, 0, 0, 0)
        _paint_words(painter, option, QStyle.visualRect(option.direction, inner, words), line)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    ground = option.rect.adjusted(4, 1, -4, -1)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.SELECTION if chosen else Token.HOVER))
        painter.drawRoundedRect(ground, 7, 7)
    if option.state & QStyle.StateFlag.State_HasFocus:
        paint_focus(painter, ground, 7)


def _paint_kind(painter: QPainter, mark: QRect, line: AlarmLine) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(line.tone.soft))
    painter.drawEllipse(mark)
    inset = mark.width() // 4
    icon(line.icon, line.tone.text).paint(painter, mark.adjusted(inset, inset, -inset, -inset))


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: AlarmLine) -> None:
    strong = QFont(option.font)
    strong.setWeight(QFont.Weight.DemiBold)
    height = QFontMetrics(strong).height()
    first = QRect(room.left(), room.top(), room.width(), height)
    second = QRect(room.left(), first.bottom() + 1, room.width(), room.bottom() - first.bottom())
    ink = Token.DANGER if line.is_late else Token.MUTED
    used = _paint_text(painter, option, first, line.due, _small(option.font), ink, far=True)
    rest = QRect(first.left(), first.top(), first.width() - used - _GAP, first.height())
    rest = QStyle.visualRect(option.direction, first, rest)
    _paint_text(painter, option, rest, line.title, strong, Token.TEXT)
    _paint_text(painter, option, second, line.detail, _small(option.font), Token.MUTED)


def _paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    text: str,
    font: QFont,
    ink: Token,
    *,
    far: bool = False,
) -> int:
    """Paint one line of text at one end of its room, and return the width it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    end = Qt.AlignmentFlag.AlignTrailing if far else Qt.AlignmentFlag.AlignLeading
    painter.setFont(font)
    painter.setPen(colour(ink))
    where = QStyle.visualAlignment(option.direction, end | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(room, where, shown)
    return metrics.horizontalAdvance(shown)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(small.pointSizeF() * 0.92)
    return small
