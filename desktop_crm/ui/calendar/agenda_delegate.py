"""How the lines of the agenda are painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.calendar.agenda_model import AgendaModel, Line
from desktop_crm.ui.calendar.item_words import marks_of
from desktop_crm.ui.common.painting import paint_dot
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.theme import Token, colour

Index = QModelIndex | QPersistentModelIndex

_MARGIN, _GAP = 16, 10
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class AgendaDelegate(QStyledItemDelegate):
    """A day as a heading; an item as one line with its time, its title and what it is about."""

    def __init__(self, view: QListView, model: AgendaModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.fontMetrics().height() + 16)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        if line is None:
            return
        rect: QRect = option.rect
        painter.save()
        if line.item is None:
            self._paint_head(painter, rect, line)
        else:
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, colour(Token.SELECTION))
            self._paint_item(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), line.item)
            if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colour(Token.ACCENT), 2))
                painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, line: Line) -> None:
        today = line.day == self._model.picture.today
        inner = rect.adjusted(_MARGIN, 4, -_MARGIN, -1)
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._write(painter, inner, self._model.head(line.day), font, Token.ACCENT if today else Token.TEXT)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Token.BORDER))

    def _paint_item(self, painter: QPainter, rect: QRect, item: AgendaItem) -> None:
        picture = self._model.picture
        plain, bold = QFont(self._view.font()), QFont(self._view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        bold.setStrikeOut(item.is_done)
        metrics = QFontMetrics(plain)
        time, rest = self._split(rect, metrics.horizontalAdvance("00:00 AM – 00:00 AM") + _GAP)
        self._write(painter, time, self._model.times(item), plain, Token.MUTED)
        side = metrics.height() // 2
        dot, rest = self._split(rest, side + _GAP)
        left = dot.right() - side if self._is_mirrored else dot.left()
        paint_dot(painter, QRect(left, dot.center().y() - side // 2, side, side), picture.tone(item))
        rest = self._paint_marks(painter, rest, item, metrics.height())
        used = self._write(painter, rest, self._model.texts.title(item), bold, Token.TEXT)
        _, rest = self._split(rest, used + 2 * _GAP)
        texts = self._model.texts
        about = " · ".join(part for part in (texts.about(item), texts.owner(item)) if part)
        self._write(painter, rest, about, plain, Token.MUTED)

    def _paint_marks(self, painter: QPainter, rect: QRect, item: AgendaItem, side: int) -> QRect:
        """Paint the small signs at the end of a line and return the room before them."""
        for mark in marks_of(item, self._model.picture):
            x = rect.left() if self._is_mirrored else rect.right() - side + 1
            top = rect.center().y() - side // 2
            painter.drawPixmap(x, top, pixmap(mark, Token.MUTED, side, self._view.devicePixelRatioF()))
            taken = side + 6
            rect = rect.adjusted(taken, 0, 0, 0) if self._is_mirrored else rect.adjusted(0, 0, -taken, 0)
        return rect

    def _write(self, painter: QPainter, rect: QRect, text: str, font: QFont, token: Token) -> int:
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.setFont(font)
        painter.setPen(colour(token))
        painter.drawText(rect, _ABSOLUTE | side | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)

    def _split(self, rect: QRect, width: int) -> tuple[QRect, QRect]:
        """Return the first part of a line, where reading begins, and the rest."""
        if self._is_mirrored:
            return rect.adjusted(rect.width() - width, 0, 0, 0), rect.adjusted(0, 0, -width, 0)
        return rect.adjusted(0, 0, width - rect.width(), 0), rect.adjusted(width, 0, 0, 0)

    @property
    def _is_mirrored(self) -> bool:
        return self._view.isRightToLeft()
