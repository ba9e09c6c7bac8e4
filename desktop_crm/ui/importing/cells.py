"""What the tables of imports have in common: how their cells are painted, and how wide they are."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from desktop_crm.ui.common.painting import paint_pill, pill_size
from desktop_crm.ui.theme import Token, Tone, colour

Index = QModelIndex | QPersistentModelIndex
Column = TypeVar("Column", bound=int)

MARGIN = 8
_ROW_ROOM = 14
"""Pixels beside a cell's content, and above and below it together."""
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def tick_side(font: QFont) -> int:
    """Return the side of a tick beside text in this font."""
    return max(QFontMetrics(font).height() * 3 // 4, 16)


def row_height(font: QFont) -> int:
    """Return the height of every row for text in this font."""
    return max(QFontMetrics(font).height(), tick_side(font)) + _ROW_ROOM


def pill_column(words: list[str], font: QFont) -> int:
    """Return the width of a column in which one of these words stands as a pill."""
    return max(pill_size(word, font).width() for word in words) + 2 * MARGIN


def shared_widths(
    room: int, fixed: Mapping[Column, int], least: Mapping[Column, int], usual: Mapping[Column, int]
) -> dict[Column, int]:
    """Return the usual widths, or smaller ones down to the least where there is less room than they need."""
    left = room - sum(fixed.values()) - sum(least.values())
    wish = sum(usual[column] - least[column] for column in least)
    share = min(max(left / wish, 0.0), 1.0)
    return {**fixed, **{c: least[c] + int((usual[c] - least[c]) * share) for c in least}}


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what is behind a cell: the selection, and a line below."""
    rect: QRect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, colour(Token.SELECTION))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Token.BORDER))


def paint_word(painter: QPainter, option: QStyleOptionViewItem, text: str, tone: Tone) -> None:
    """Paint a word as a pill at the beginning of a cell."""
    room = option.rect.adjusted(MARGIN, 1, -MARGIN, -2)
    size = pill_size(text, option.font).boundedTo(room.size())
    place = QRect(room.topLeft(), size)
    place.moveTop(room.top() + (room.height() - size.height()) // 2)
    painter.setFont(option.font)
    paint_pill(painter, QStyle.visualRect(option.direction, room, place), text, tone)


def cut(text: str, font: QFont, room: QRect) -> str:
    """Return text that fits, with an ellipsis at its end where some of it does not."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())


def paint_line(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, font: QFont, text: str, token: Token
) -> None:
    """Paint one line of text that begins where the user's language does."""
    painter.setFont(font)
    painter.setPen(colour(token))
    painter.setLayoutDirection(option.direction)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, _ABSOLUTE | side, text)


def paint_current(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Paint lines above and below the current row while the table has the keyboard."""
    view = option.widget
    if not isinstance(view, QTableView) or not view.hasFocus():
        return
    if view.currentIndex().row() == index.row():
        rect: QRect = option.rect
        painter.setPen(QPen(colour(Token.ACCENT), 2))
        painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
        painter.drawLine(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)
