"""The list of pages beside the page that is shown."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, colour

Index = QModelIndex | QPersistentModelIndex

_ICON_ROLE = Qt.ItemDataRole.UserRole
_ROUND, _EDGE, _GAP, _AROUND = 8, 10, 10, 16
"""Pixels: of the corners, beside a line's content, between icon and words, above and below together."""


class PageList(QListWidget):
    """One line for each page; as wide as the longest needs, and never scrolled sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages of the preferences"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_LineDelegate(self))
        self._fit()

    def add_page(self, icon_name: str, title: str) -> None:
        """Add a line at the end."""
        item = QListWidgetItem(title)
        item.setData(_ICON_ROLE, icon_name)
        self.addItem(item)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        widths = [self.sizeHintForIndex(self.model().index(row, 0)).width() for row in range(self.count())]
        self.setFixedWidth(max(widths, default=0) + 2 * self.frameWidth())


class _LineDelegate(QStyledItemDelegate):
    """Paints icon and words; the chosen page on a soft ground, and a frame while the keyboard is there."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        width = metrics.horizontalAdvance(index.data()) + metrics.height() + _GAP + 2 * _EDGE + _AROUND
        return QSize(width, metrics.height() + _AROUND + 4)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = option.rect.adjusted(_EDGE // 2, 2, -_EDGE // 2, -2)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Token.SELECTION))
            painter.drawRoundedRect(area, _ROUND, _ROUND)
        if is_chosen and option.widget is not None and option.widget.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        inner = area.adjusted(_EDGE, 0, -_EDGE, 0)
        token = Token.ACCENT if is_chosen else Token.TEXT
        side = QFontMetrics(option.font).height()
        place = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
        picture = icon(index.data(_ICON_ROLE), token if is_chosen else Token.MUTED)
        picture.paint(painter, QStyle.visualRect(option.direction, inner, place))
        rest = QStyle.visualRect(option.direction, inner, inner.adjusted(side + _GAP, 0, 0, 0))
        painter.setPen(colour(token))
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, index.data())
        painter.restore()
