"""Lines that can be pressed: a person with a second line, a date, a number."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from desktop_crm.ui.common.painting import paint_avatar
from desktop_crm.ui.icons import icon
from desktop_crm.ui.shell.rail import paint_focus
from desktop_crm.ui.theme import Token, colour
from desktop_crm.ui.today.follow_up_delegate import small_font

_MARGIN = 14
_GAP = 8


class Row(QAbstractButton):
    """One line over the whole width; ``spoken`` is what a screen reader says."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def inner(self) -> QRect:
        """Return the room inside of the margins."""
        return self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)

    def begin(self, painter: QPainter) -> None:
        """Paint the ground, and the frame while the keyboard is here."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), colour(Token.HOVER))
        if self.hasFocus():
            paint_focus(painter, self.rect(), 6)

    def mirrored(self, area: QRect) -> QRect:
        """Return an area at the side where it belongs in the reading direction."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def near(self) -> Qt.AlignmentFlag:
        """Return how text at the start of the line is aligned."""
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return QStyle.visualAlignment(self.layoutDirection(), where)


class PersonRow(Row):
    """A picture, the name, and a second line below it."""

    def __init__(self, name: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{name}, {detail}", parent)
        self.setText(name)
        self.detail = detail

    @override
    def sizeHint(self) -> QSize:
        small = QFontMetrics(small_font(self.font()))
        return QSize(small.averageCharWidth() * 24, self.fontMetrics().height() + small.height() + 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.begin(painter)
        side = round(self.fontMetrics().height() * 1.4)
        inner = self.inner()
        picture = QRect(inner.left(), (self.height() - side) // 2, side, side)
        painter.setFont(self.font())
        paint_avatar(painter, self.mirrored(picture), self.text())
        room = inner.adjusted(side + _GAP, 6, 0, -6)
        upper = QRect(room.left(), room.top(), room.width(), self.fontMetrics().height())
        lower = room.adjusted(0, upper.height(), 0, 0)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        for area, shown, used, token in (
            (upper, self.text(), font, Token.TEXT),
            (lower, self.detail, small_font(self.font()), Token.MUTED),
        ):
            painter.setFont(used)
            painter.setPen(colour(token))
            words = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(self.mirrored(area), self.near(), words)
        painter.end()


class IconRow(Row):
    """An icon, a name, and a few muted words after it on the same line."""

    def __init__(self, icon_name: str, name: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(", ".join(part for part in (name, detail) if part), parent)
        self.setText(name)
        self.detail = detail
        self._icon_name = icon_name

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.fontMetrics().height() + 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.begin(painter)
        side = self.fontMetrics().height()
        inner = self.inner()
        mark = QRect(inner.left(), (self.height() - side) // 2, side, side)
        icon(self._icon_name, Token.MUTED).paint(painter, self.mirrored(mark))
        room = inner.adjusted(side + _GAP, 0, 0, 0)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(colour(Token.TEXT))
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(self.text(), elide, room.width())
        painter.drawText(self.mirrored(room), self.near(), name)
        rest = room.adjusted(painter.fontMetrics().horizontalAdvance(name), 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(colour(Token.MUTED))
        if self.detail and rest.width() > side:
            detail = painter.fontMetrics().elidedText(f" · {self.detail}", elide, rest.width())
            painter.drawText(self.mirrored(rest), self.near(), detail)
        painter.end()


class NumberTile(QAbstractButton):
    """A large number with what it counts below it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Show this number."""
        self.setText(self.locale().toString(number))
        self.setAccessibleName(f"{self.text()} {self.words}")
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return QFontMetrics(self._number_font()).height() + self._words_rect(width).height() + 16

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 12
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.words.split()), default=0)
        width = max(longest, QFontMetrics(self._number_font()).horizontalAdvance(self.text())) + 10
        return QSize(width, self.heightForWidth(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Token.HOVER))
            painter.drawRoundedRect(self.rect(), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            paint_focus(painter, self.rect(), 7)
        painter.setFont(self._number_font())
        painter.setPen(colour(Token.TEXT))
        height = painter.fontMetrics().height()
        painter.drawText(QRect(0, 6, self.width(), height), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(self.font())
        painter.setPen(colour(Token.MUTED))
        below = self._words_rect(self.width()).translated(0, 8 + height)
        painter.drawText(below, self._WORDS, self.words)
        painter.end()

    _WORDS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _words_rect(self, width: int) -> QRect:
        room = QRect(5, 0, max(width - 10, 1), 1000)
        shown = self.fontMetrics().boundingRect(room, int(self._WORDS), self.words)
        return QRect(5, 0, room.width(), shown.height() + 4)
