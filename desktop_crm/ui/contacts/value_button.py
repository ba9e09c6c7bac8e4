"""A value as it is read, which can be pressed to edit it in place."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop_crm.ui.common.text import POP_ISOLATE
from desktop_crm.ui.theme import Token, colour

PADDING = 5
Standard = QKeySequence.StandardKey
_OWN_KEYS = (Standard.Delete, Standard.Copy)
"""Kept from the window: Del there deletes the whole contact."""
_LINE_BREAK = "\u2028"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ValueButton(QAbstractButton):
    """Text that wraps, with a quieter addition; Enter, F2, Space or a click asks to edit it.

    Ctrl+C copies the value, Del asks to remove it; Ctrl+Enter and Ctrl+click open its link.
    """

    TAKES_ENTER = True

    edit_requested = Signal()
    link_requested = Signal()
    remove_requested = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, scale: float = 1.0, token: Token = Token.TEXT
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self._token = token
        self._value = ""
        self._beside = ""
        self._left_to_right = False
        self._sizes: dict[int | None, QSize] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(self.edit_requested)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(self, value: str, beside: str = "", *, left_to_right: bool = False) -> None:
        """Show a value; ``beside`` is said quietly after it."""
        if (value, beside, left_to_right) != (self._value, self._beside, self._left_to_right):
            self._value, self._beside, self._left_to_right = value, beside, left_to_right
            self._sizes.clear()
            self.updateGeometry()
            self.update()

    @property
    def value(self) -> str:
        """The value without what stands beside it."""
        return self._value

    @property
    def spoken(self) -> str:
        """The value with what stands beside it, on one line."""
        return " ".join(part for part in (self._value.replace("\n", ", "), self._beside) if part)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._size(width - 2 * PADDING).height() + PADDING

    @override
    def sizeHint(self) -> QSize:
        return self._size(None) + QSize(2 * PADDING + 1, PADDING)

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        widest = min(self.sizeHint().width(), metrics.averageCharWidth() * 8 + 2 * PADDING)
        return QSize(widest, metrics.height() + PADDING)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            self._paint_ground(painter)
        layout, _ = self._lines(self.width() - 2 * PADDING)
        painter.setPen(colour(self._token))
        layout.draw(painter, QPointF(PADDING, PADDING / 2))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        focus = self.hasFocus()
        painter.setPen(QPen(colour(Token.ACCENT), 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.HOVER) if self.underMouse() else Qt.BrushStyle.NoBrush)
        inset = 1 if focus else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._scale != 1.0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _size(self, width: int | None) -> QSize:
        if width not in self._sizes:
            _, self._sizes[width] = self._lines(width)
        return self._sizes[width]

    def _lines(self, width: int | None) -> tuple[QTextLayout, QSize]:
        """Return the text in lines no wider than ``width`` (None: one line each), and its size."""
        value = self._value.replace("\n", _LINE_BREAK)
        if self._left_to_right:
            value = f"{LEFT_TO_RIGHT_ISOLATE}{value}{POP_ISOLATE}"
        text = f"{value}  {self._beside}" if self._beside else value
        layout = QTextLayout(text, self._font())
        layout.setTextOption(self._option())
        layout.setFormats(self._formats(len(value), len(text)))
        height, widest = 0.0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(100_000 if width is None else max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        lines = max(round(height), QFontMetrics(self._font()).height())
        return layout, QSize(int(widest) + 1, lines)

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            self.layoutDirection() if self._left_to_right else Qt.LayoutDirection.LayoutDirectionAuto
        )
        return option

    def _formats(self, start: int, end: int) -> list[QTextLayout.FormatRange]:
        if start == end:
            return []
        quiet = QTextLayout.FormatRange()
        quiet.start, quiet.length = start, end - start
        shade = QTextCharFormat()
        shade.setForeground(colour(Token.FAINT))
        quiet.format = shade
        return [quiet]

    @override
    def event(self, event: QEvent) -> bool:
        is_override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _OWN_KEYS):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _EDIT_KEYS and with_ctrl:
            self.link_requested.emit()
        elif event.key() in _EDIT_KEYS:
            self.click()
        elif event.matches(Standard.Delete):
            self.remove_requested.emit()
        elif event.matches(Standard.Copy):
            QGuiApplication.clipboard().setText(self._value)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.link_requested if with_ctrl else self.edit_requested).emit()
        self.setDown(False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._sizes.clear()
            self.updateGeometry()
