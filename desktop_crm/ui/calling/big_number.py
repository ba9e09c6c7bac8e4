"""A phone number in figures that are read at arm's length."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, colour

_PAD, _GAP = 8, 10
SCALE = 1.9
"""The figures' size, in sizes of ordinary text."""


class BigNumber(QAbstractButton):
    """Pressing it dials; the number keeps its own direction in a mirrored window."""

    def __init__(self, number: str, name: str, extension: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        beside = self.tr("ext. %1").replace("%1", extension) if extension else ""
        self._beside = " · ".join(part for part in (name, beside) if part)
        self.setText(number)
        self.setAccessibleName(self.tr("Call %1: %2").replace("%1", name).replace("%2", number))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        big, small = QFontMetrics(self._big()), self.fontMetrics()
        width = (
            big.height() + _GAP + big.horizontalAdvance(self.text()) + _GAP
            + small.horizontalAdvance(self._beside) + 2 * _PAD + 2
        )  # fmt: skip
        return QSize(width, big.height() + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        big = QFontMetrics(self._big())
        inner = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        side = round(big.height() * 0.8)
        width = big.horizontalAdvance(self.text()) + 2
        mark = QRect(inner.left(), (self.height() - side) // 2, side, side)
        number = QRect(mark.right() + _GAP, 0, width, self.height())
        beside = QRect(number.right() + _GAP, 0, inner.right() - number.right() - _GAP, self.height())
        mark, number, beside = (
            QStyle.visualRect(self.layoutDirection(), inner, place) for place in (mark, number, beside)
        )
        icon("phone", Token.ACCENT).paint(painter, mark)
        painter.setFont(self._big())
        painter.setPen(colour(Token.TEXT))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        painter.setPen(colour(Token.MUTED))
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._beside)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour(Token.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.HOVER) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _big(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
