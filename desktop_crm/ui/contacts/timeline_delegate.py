"""How the entries of a timeline are painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_crm.ui.common.painting import paint_pill, pill_size
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.contacts.timeline_model import ROW_ROLE, RowKind, TimelineRow
from desktop_crm.ui.contacts.timeline_texts import EntryLine
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, colour

Index = QModelIndex | QPersistentModelIndex

MOST_LINES = 8
"""Lines of text shown of an entry; the rest is read by opening it."""
_PAD = 9
_GAP = 10
_KEPT = 2000


class TimelineDelegate(QStyledItemDelegate):
    """Paints a round icon, a title with a pill, the words, and when and by whom; sizes are kept by width."""

    def __init__(self, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._lines: dict[tuple[str, int], list[str]] = {}
        self.dress()

    def dress(self) -> None:
        """Take the font that is now in force."""
        self._lines.clear()
        self._font = QFont(self._view.font())
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._font)
        self._small.setPointSizeF(self._font.pointSizeF() * 0.92)
        self._height = QFontMetrics(self._font).height()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height_of(index.data(ROW_ROLE), width))

    def height_of(self, row: TimelineRow, width: int) -> int:
        """Return how high a row is in a list of this width, in logical pixels."""
        if row.line is None:
            return self._height + 8
        return max(self._text_height(row.line, self._room(width)), self._disc()) + 2 * _PAD + 1

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TimelineRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        if row.kind is RowKind.NOW or row.line is None:
            self._paint_now(painter, rect)
        else:
            self._paint_entry(painter, rect, option.state, row.line)
            is_current = index.row() == self._view.currentIndex().row()
            if is_current and self._view.hasFocus():
                painter.setPen(QPen(colour(Token.ACCENT), 2))
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _room(self, width: int) -> int:
        return max(width - self._disc() - _GAP - 2 * _PAD, 40)

    def _disc(self) -> int:
        return self._height + 10

    def _text_height(self, line: EntryLine, room: int) -> int:
        words = len(self._wrapped(line.words, room)) * self._height
        about = self._height if line.about and not self._has_room_beside(line, room) else 0
        meta = QFontMetrics(self._small).height() if line.meta else 0
        return self._title_height() + about + words + meta

    def _title_height(self) -> int:
        return max(self._height, pill_size("X", self._font).height())

    def _has_room_beside(self, line: EntryLine, room: int) -> bool:
        """Return whether what an entry is about stands in the line of its title."""
        used = QFontMetrics(self._bold).horizontalAdvance(line.title) + _GAP
        used += pill_size(line.pill, self._font).width() + _GAP if line.pill else 0
        return QFontMetrics(self._font).horizontalAdvance(line.about) <= room - used

    def _wrapped(self, text: str, room: int) -> list[str]:
        """Return a text in lines, at most MOST_LINES of them, the last one cut with an ellipsis."""
        key = (text, room)
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            lines = _break_lines(text, self._font, room)
            self._lines[key] = lines
        return lines

    def _paint_now(self, painter: QPainter, rect: QRect) -> None:
        """Paint the line between what will be and what was."""
        text = translate("Timeline", "now")
        painter.setFont(self._small)
        width = QFontMetrics(self._small).horizontalAdvance(text)
        middle = rect.center().y()
        painter.setPen(QPen(colour(Token.DANGER), 1.5))
        place = QRect(rect.right() - width - _PAD, rect.top(), width, rect.height())
        bar = QRect(rect.left() + _PAD, middle, rect.width() - width - 2 * _PAD - _GAP, 1)
        direction = self._view.layoutDirection()
        bar, place = QStyle.visualRect(direction, rect, bar), QStyle.visualRect(direction, rect, place)
        painter.drawLine(bar.left(), middle, bar.right(), middle)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_entry(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, line: EntryLine) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour(Token.SELECTION))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Token.BORDER))
        direction = self._view.layoutDirection()
        inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD - 1)
        disc = QStyle.visualRect(direction, inner, QRect(inner.topLeft(), QSize(self._disc(), self._disc())))
        self._paint_disc(painter, disc, line)
        text = inner.adjusted(self._disc() + _GAP, 0, 0, 0)
        text = QStyle.visualRect(direction, inner, text)
        self._paint_text(painter, text, line)

    def _paint_disc(self, painter: QPainter, disc: QRect, line: EntryLine) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(line.tone.soft))
        painter.drawEllipse(disc)
        side = round(disc.width() * 0.55)
        corner = disc.topLeft()
        offset = (disc.width() - side) // 2
        name = "triangle-alert" if line.is_overdue else line.icon
        icon(name, line.tone.text).paint(painter, QRect(corner.x() + offset, corner.y() + offset, side, side))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_text(self, painter: QPainter, rect: QRect, line: EntryLine) -> None:
        top = rect.top()
        beside = self._paint_title(painter, QRect(rect.left(), top, rect.width(), self._title_height()), line)
        top += self._title_height()
        if line.about and not beside:
            self._write(painter, QRect(rect.left(), top, rect.width(), self._height), line.about, Token.TEXT)
            top += self._height
        for words in self._wrapped(line.words, rect.width()):
            self._write(painter, QRect(rect.left(), top, rect.width(), self._height), words, Token.TEXT)
            top += self._height
        if line.meta:
            painter.setFont(self._small)
            height = QFontMetrics(self._small).height()
            self._write(painter, QRect(rect.left(), top, rect.width(), height), line.meta, Token.FAINT)

    def _paint_title(self, painter: QPainter, rect: QRect, line: EntryLine) -> bool:
        """Paint kind, pill and matter in one line; return whether the matter had room there."""
        direction = self._view.layoutDirection()
        painter.setFont(self._bold)
        width = QFontMetrics(self._bold).horizontalAdvance(line.title)
        used = QRect(rect.left(), rect.top(), width + 2, rect.height())
        self._write(painter, QStyle.visualRect(direction, rect, used), line.title, Token.TEXT)
        painter.setFont(self._font)
        at = rect.left() + width + _GAP
        if line.pill:
            size = pill_size(line.pill, self._font)
            size.setWidth(min(size.width(), max(rect.right() - at, 20)))
            pill = QRect(at, rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
            paint_pill(painter, QStyle.visualRect(direction, rect, pill), line.pill, line.pill_tone)
            at += size.width() + _GAP
        if not line.about or not self._has_room_beside(line, rect.width()):
            return False
        rest = QRect(at, rect.top(), rect.right() - at + 1, rect.height())
        self._write(painter, QStyle.visualRect(direction, rect, rest), line.about, Token.TEXT)
        return True

    def _write(self, painter: QPainter, rect: QRect, text: str, token: Token) -> None:
        mirrored = self._view.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(colour(token))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)


def _break_lines(text: str, font: QFont, room: int) -> list[str]:
    metrics = QFontMetrics(font)
    lines: list[str] = []
    for paragraph in text.splitlines():
        lines += _lines_of(paragraph, font, room) if paragraph.strip() else []
        if len(lines) > MOST_LINES:
            last = f"{lines[MOST_LINES - 1]}…"
            return [
                *lines[: MOST_LINES - 1], metrics.elidedText(last, Qt.TextElideMode.ElideRight, room)
            ]  # fmt: skip
    return lines


def _lines_of(paragraph: str, font: QFont, room: int) -> list[str]:
    units = paragraph.encode("utf-16-le")  # what Qt counts in
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(lines) <= MOST_LINES:
        line.setLineWidth(room)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        lines.append(units[start:end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return lines
