"""Chips that can be pressed, and pills that only say something."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QToolButton, QWidget
from typing_extensions import override

from desktop_crm.ui.common.painting import paint_pill, pill_font, pill_size, tone_for
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, Tone, colour

_PADDING = 11
_GAP = 5
_LEAST_LETTERS = 5
"""Pixels inside a chip."""


class Chip(QAbstractButton):
    """A rounded button that is on or off, for filters; made exclusive by a QButtonGroup.

    One that is ``shortened`` may be narrower than its text, which is then cut with an ellipsis.
    """

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon_name: str = "", shortened: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_shortened = shortened
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        across = QSizePolicy.Policy.Maximum if shortened else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._icon_name = icon_name

    def shown_text(self) -> str:
        """Return the text as it is painted, with "&" before a letter to underline."""
        return self.text()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self._is_shortened:
            return hint
        least = QFontMetrics(pill_font(self.font())).averageCharWidth() * _LEAST_LETTERS + 2 * _PADDING
        return QSize(min(hint.width(), least), hint.height())

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(pill_font(self.font()))
        icon = metrics.height() + _GAP if self._icon_name else 0
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.shown_text()).width()
        return QSize(text + icon + 2 * _PADDING, metrics.height() + 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(pill_font(self.font()))
        self._paint_ground(painter)
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        token = Token.ACCENT if self.isChecked() else Token.TEXT if self.isEnabled() else Token.CONTROL_BORDER
        if self._icon_name:
            side = painter.fontMetrics().height()
            mark = QRect(inner.left(), 0, side, self.height())
            mark = QStyle.visualRect(self.layoutDirection(), inner, mark)
            icon(self._icon_name, token).paint(painter, mark)
            room = inner.adjusted(side + _GAP, 0, 0, 0)
            inner = QStyle.visualRect(self.layoutDirection(), inner, room)
        painter.setPen(colour(token))
        shown = self.shown_text()
        if self._is_shortened:
            how = Qt.TextFlag.TextShowMnemonic.value
            shown = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, inner.width(), how)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, shown)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        focus = self.hasFocus()
        edge = Token.ACCENT if focus else Token.SELECTION if self.isChecked() else Token.BORDER
        ground = Token.SELECTION if self.isChecked() or self.isDown() else Token.RAISED
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            ground = Token.HOVER
        width = 2.0 if focus else 1.0
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour(edge), width))
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)


class Pill(QWidget):
    """A short word on a soft ground, such as a tag or a state."""

    def __init__(self, text: str = "", tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: Tone | None = None) -> None:
        """Say this; without a tone, one is picked by the text."""
        self._text = text
        self._tone = tone or tone_for(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """What the pill says."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self._text, self.font())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(self.sizeHint().width(), pill_size("MMMM", self.font()).width()), self.sizeHint().height()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._text, self._tone)
        painter.end()


class RemovablePill(QWidget):
    """A pill with a cross: ``removed`` brings its text."""

    removed = Signal(str)

    def __init__(self, text: str, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pill = Pill(text, tone)
        self.cross = QToolButton()
        self.cross.setProperty("look", "tiny")
        self.cross.setIcon(icon("x", Token.MUTED))
        self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cross.setAccessibleName(self.tr("Remove %1").replace("%1", text))
        self.cross.setToolTip(self.cross.accessibleName())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pill)
        layout.addWidget(self.cross)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.cross.clicked.connect(lambda: self.removed.emit(text))
