"""How a line to follow up looks: a circle to tick, two lines of text, the date at the far end."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.shell.rail import paint_focus
from desktop_crm.ui.theme import Token, colour
from desktop_crm.ui.today.follow_up_model import ITEM_ROLE, TEXTS_ROLE, Index
from desktop_crm.ui.today.item_texts import ItemTexts

_MARGIN = 14
_GAP = 10


def small_font(font: QFont) -> QFont:
    """Return the font of a second line."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small


class FollowUpDelegate(QStyledItemDelegate):
    """Paints lines; :attr:`ticked` brings the activity whose circle was pressed."""

    ticked = Signal(object)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(small_font(option.font))
        return QSize(0, option.fontMetrics.height() + small.height() + 15)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: AgendaItem = index.data(ITEM_ROLE)
        texts: ItemTexts = index.data(TEXTS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        _paint_tick(painter, tick_area(option), item)
        room = option.rect.adjusted(_MARGIN + tick_area(option).width() + _GAP, 6, -_MARGIN, -7)
        room = QStyle.visualRect(option.direction, option.rect, room)
        used = _paint_due(painter, option, room, item, texts)
        words = QStyle.visualRect(option.direction, room, room.adjusted(0, 0, -used, 0))
        _paint_words(painter, option, words, item, texts)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour(Token.SELECTION))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colour(Token.HOVER))
        rim = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(rim, colour(Token.BORDER))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, option.rect, 4)

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return super().editorEvent(event, model, option, index)
        target = tick_area(option).adjusted(-_GAP, -_GAP, _GAP, _GAP)
        if not target.contains(event.position().toPoint()):
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.ticked.emit(index.data(ITEM_ROLE))
        return True


def tick_area(option: QStyleOptionViewItem) -> QRect:
    """Return where the circle is."""
    side = max(round(option.fontMetrics.height() * 0.9), 14)
    area = QRect(option.rect.left() + _MARGIN, option.rect.top() + 8, side, side)
    return QStyle.visualRect(option.direction, option.rect, area)


def _paint_tick(painter: QPainter, area: QRect, item: AgendaItem) -> None:
    if item.is_done:
        ratio = painter.device().devicePixelRatioF()
        side = area.width() + 2
        painter.drawPixmap(area.topLeft(), pixmap("circle-check", Token.GOOD, side, ratio))
        return
    painter.setPen(QPen(colour(Token.CONTROL_BORDER), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)


def _paint_due(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, item: AgendaItem, texts: ItemTexts
) -> int:
    """Paint the date and return how much of the room it takes."""
    painter.setFont(small_font(option.font))
    shown = texts.due(item)
    late = texts.is_overdue(item)
    painter.setPen(colour(Token.DANGER if late else Token.FAINT if item.is_done else Token.TEXT))
    where = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
    painter.drawText(room, QStyle.visualAlignment(option.direction, where), shown)
    return painter.fontMetrics().horizontalAdvance(shown) + _GAP if shown else 0


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, item: AgendaItem, texts: ItemTexts
) -> None:
    near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    font = QFont(option.font)
    font.setWeight(QFont.Weight.Medium)
    font.setStrikeOut(item.is_done)
    painter.setFont(font)
    painter.setPen(colour(Token.FAINT if item.is_done else Token.TEXT))
    elide = Qt.TextElideMode.ElideRight
    title = painter.fontMetrics().elidedText(texts.title(item), elide, room.width())
    painter.drawText(room, near, title)
    height = painter.fontMetrics().height()
    painter.setFont(small_font(option.font))
    painter.setPen(colour(Token.MUTED))
    below = room.adjusted(0, height, 0, 0)
    second = painter.fontMetrics().elidedText(_second_line(item, texts), elide, room.width())
    painter.drawText(below, near, second)


def _second_line(item: AgendaItem, texts: ItemTexts) -> str:
    people = texts.people(item)
    kind = texts.kind(item) if item.regarding and not people else ""
    return people or kind
