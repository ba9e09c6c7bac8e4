"""A button with the key that presses it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.shell.rail import paint_focus
from desktop_crm.ui.theme import Token, colour
from desktop_crm.ui.tokens import Tone

_PADDING = 10
_GAP = 8


class KeyButton(QAbstractButton):
    """Words, and before them the key on a cap; ``tone`` colours the words."""

    def __init__(
        self, key: str, text: str, parent: QWidget | None = None, *, tone: Tone | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._tone = tone
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("%1, key %2").replace("%1", text).replace("%2", key))

    @override
    def sizeHint(self) -> QSize:
        width = self._cap_width() + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + _GAP + 2 * _PADDING + 4, self.fontMetrics().height() + 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(0, 0, -1, -1)
        painter.setPen(QPen(colour(Token.CONTROL_BORDER), 1))
        is_lit = self.isDown() or self.underMouse()
        painter.setBrush(colour(Token.HOVER if is_lit else Token.SURFACE))
        painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus():
            paint_focus(painter, self.rect(), 8)
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        self._paint_cap(painter, inner)
        room = inner.adjusted(self._cap_width() + _GAP, 0, 0, 0)
        painter.setFont(self._words_font())
        painter.setPen(colour(self._tone.text if self._tone else Token.TEXT))
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        near = QStyle.visualAlignment(self.layoutDirection(), where)
        painter.drawText(QStyle.visualRect(self.layoutDirection(), inner, room), near, self.text())
        painter.end()

    def _paint_cap(self, painter: QPainter, inner: QRect) -> None:
        height = QFontMetrics(pill_font(self.font())).height() + 2
        cap = QRect(inner.left(), (self.height() - height) // 2, self._cap_width(), height)
        cap = QStyle.visualRect(self.layoutDirection(), inner, cap)
        painter.setPen(QPen(colour(Token.BORDER), 1))
        painter.setBrush(colour(Token.RAISED))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(pill_font(self.font()))
        painter.setPen(colour(Token.MUTED))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)

    def _words_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font

    def _cap_width(self) -> int:
        metrics = QFontMetrics(pill_font(self.font()))
        return max(metrics.horizontalAdvance(self.key) + 10, metrics.height() + 2)
