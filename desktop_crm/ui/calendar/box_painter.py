"""How items look on the painted calendar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.calendar.boxes import Box
from desktop_crm.ui.calendar.item_texts import ItemTexts, more_text, short_more_text
from desktop_crm.ui.calendar.item_words import ItemWords
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.theme import Token, colour

HELD_OPACITY = 0.4
"""Of an item that is being dragged, in its old place."""
_BAR, _PAD, _RADIUS = 3, 7, 5
_KEPT = 4000
_FEWEST_LETTERS = 6
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Look:
    """How a box stands out: ``time`` is shown in place of the item's own, while it is dragged."""

    selected: bool = False
    focused: bool = False
    ghost: bool = False
    time: str = ""


PLAIN = Look()


@dataclass(slots=True)
class _Line:
    """The room of one line of text: from ``left`` up to ``right``, its letters standing at ``base``."""

    left: int
    right: int
    base: int

    @property
    def width(self) -> int:
        return max(self.right - self.left, 0)


class BoxPainter:
    """Paints the items of one picture; what it has measured and cut is kept.

    A week may have hundreds of boxes and all of them are painted in one go, hence the plain numbers.
    """

    def __init__(
        self, picture: Picture, texts: CalendarTexts, font: QFont, *, mirrored: bool, ratio: float = 1.0
    ) -> None:
        self._picture = picture
        self._texts = ItemTexts(picture, texts)
        self._mirrored = mirrored
        self._ratio = ratio
        self.plain = pill_font(font)
        self.plain.setWeight(QFont.Weight.Normal)
        self.bold = QFont(self.plain)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = {False: QFontMetrics(self.plain), True: QFontMetrics(self.bold)}
        self.height = self._metrics[True].height()
        """The height of a line of text."""
        self._ascent = self._metrics[True].ascent()
        self._letter = self._metrics[True].averageCharWidth()
        self._fonts = {(False, False): self.plain, (True, False): self.bold}
        for is_bold in (False, True):
            struck = QFont(self._fonts[is_bold, False])
            struck.setStrikeOut(True)
            self._fonts[is_bold, True] = struck
        self._cut: dict[tuple[str, bool, int], tuple[str, int]] = {}
        self._words: dict[ActivityRef, ItemWords] = {}
        self._marks: dict[tuple[str, Token], QPixmap] = {}
        self._text, self._muted = colour(Token.TEXT), colour(Token.MUTED)

    def paint_box(self, painter: QPainter, rect: QRect, box: Box, look: Look = PLAIN) -> None:
        """Paint an item as a box of its colour, with as many lines as it has room for."""
        words = self._words_of(box.item)
        self._paint_ground(painter, rect, words.ground, words.ink, look)
        x, y, width, height = _numbers(rect)
        if box.opens or box.in_grid:
            bar = x + width - _BAR if self._mirrored else x
            painter.fillRect(bar, y, _BAR, height, words.ink)
        line = self._line(x, width, y, _BAR + _PAD, _PAD - 2)
        if box.in_grid and height >= 2 * self.height + 6:
            line.base = y + 3 + self._ascent
            self._paint_lines(painter, line, y + height, box.item, words, look)
        else:
            line.base = y + (height - self.height) // 2 + self._ascent
            self._paint_line(painter, line, box.item, words, look)

    def paint_entry(self, painter: QPainter, rect: QRect, box: Box, look: Look = PLAIN) -> None:
        """Paint a timed item as a line of a month: a dot, its time and its title."""
        words = self._words_of(box.item)
        if look is not PLAIN and look != PLAIN:
            self._paint_ground(painter, rect, words.ground, words.ink, look)
        x, y, width, height = _numbers(rect)
        line = self._line(x, width, y + (height - self.height) // 2, 4, 4)
        side = max(self.height // 3, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(words.ink)
        left = line.right - side if self._mirrored else line.left
        painter.drawEllipse(QRectF(left, y + (height - side) / 2, side, side))
        self._go_on(line, side + 4)
        time = self._write(painter, line, look.time or words.time, self._muted)
        self._go_on(line, time + self._letter)
        self._paint_marks(painter, line, words.marks, Token.MUTED)
        self._write(painter, line, words.title, self._text, struck=box.item.is_done)

    def paint_more(self, painter: QPainter, rect: QRect, count: int, look: Look = PLAIN) -> None:
        """Paint the mark for items without room."""
        if look.focused:
            self._paint_ground(painter, rect, colour(Token.ACCENT_SOFT), colour(Token.ACCENT), look)
        x, y, width, height = _numbers(rect)
        line = self._line(x, width, y + (height - self.height) // 2, 6, 2)
        text = more_text(count)
        if not self._fits(text, line.width, bold=True):
            text = short_more_text(count)
        self._write(painter, line, text, self._muted, bold=True)

    def sentence(self, item: AgendaItem) -> str:
        """Return everything about an item in words."""
        return self._texts.sentence(item)

    def _paint_ground(self, painter: QPainter, rect: QRect, ground: QColor, ink: QColor, look: Look) -> None:
        painter.setBrush(ground)
        if look.selected or look.ghost:
            painter.setPen(QPen(ink, 1.0))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if look.focused:
            painter.setPen(QPen(colour(Token.ACCENT), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_line(
        self, painter: QPainter, line: _Line, item: AgendaItem, words: ItemWords, look: Look
    ) -> None:
        """Write title, time and person side by side, the last two where all of it has room.

        While it is dragged, the time comes first.
        """
        self._paint_marks(painter, line, words.marks, words.token)
        first, second = (look.time, words.title) if look.time else (words.title, words.time)
        used = self._write(painter, line, first, words.ink, bold=True, struck=item.is_done)
        self._go_on(line, used)
        if line.width < self._letter * _FEWEST_LETTERS:
            return
        for extras in ((second, words.owner), (words.owner,), (second,)):
            text = "".join(f" · {extra}" for extra in extras if extra)
            if text and self._fits(text, line.width):
                self._write(painter, line, text, words.ink)
                return

    def _paint_lines(
        self, painter: QPainter, line: _Line, bottom: int, item: AgendaItem, words: ItemWords, look: Look
    ) -> None:
        """Write title, time and the rest one below the other."""
        first = _Line(line.left, line.right, line.base)
        self._paint_marks(painter, first, words.marks, words.token)
        self._write(painter, first, words.title, words.ink, bold=True, struck=item.is_done)
        times = look.time or words.times
        if not self._fits(times, line.width):
            times = words.time
        for text in (times, words.about, words.owner):
            if not text:
                continue
            line.base += self.height
            if line.base + self.height - self._ascent > bottom:
                return
            self._write(painter, line, text, words.ink)

    def _paint_marks(self, painter: QPainter, line: _Line, marks: Sequence[str], token: Token) -> None:
        """Paint the small signs at the end of a line, where there is room for them beside the text."""
        side = round(self.height * 0.78)
        top = line.base - self._ascent + (self.height - side) // 2
        for mark in marks:
            if line.width < 6 * side:
                return
            left = line.left if self._mirrored else line.right - side
            painter.drawPixmap(left, top, self._picture_of(mark, token, side))
            if self._mirrored:
                line.left += side + 3
            else:
                line.right -= side + 3

    def _write(
        self,
        painter: QPainter,
        line: _Line,
        text: str,
        ink: QColor,
        *,
        bold: bool = False,
        struck: bool = False,
    ) -> int:
        """Write a text, cut to its line, and return how much of it it takes."""
        width = line.width
        shown, used = self._fitted(text, width, bold=bold)
        painter.setFont(self._fonts[bold, struck])
        painter.setPen(ink)
        if used > width:
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            room = QRect(line.left, line.base - self._ascent, width, self.height)
            painter.drawText(room, _ABSOLUTE | side | Qt.TextFlag.TextSingleLine, shown)
        else:
            painter.drawText(line.right - used if self._mirrored else line.left, line.base, shown)
        return used

    def _fits(self, text: str, room: int, *, bold: bool = False) -> bool:
        shown, used = self._fitted(text, room, bold=bold)
        return shown == text and used <= room

    def _fitted(self, text: str, room: int, *, bold: bool) -> tuple[str, int]:
        key = (text, bold, room)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) >= _KEPT:
                self._cut.clear()
            metrics = self._metrics[bold]
            shown, used = text, metrics.horizontalAdvance(text)
            # Where there is room for hardly any letter, an ellipsis would take all of it.
            if used > room >= self._letter * _FEWEST_LETTERS:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                used = metrics.horizontalAdvance(shown)
            found = self._cut[key] = shown, used
        return found

    def _words_of(self, item: AgendaItem) -> ItemWords:
        found = self._words.get(item.ref)
        if found is None:
            found = self._words[item.ref] = ItemWords(item, self._texts, self._picture)
        return found

    def _line(self, x: int, width: int, top: int, start: int, end: int) -> _Line:
        """Return a line in a box, so far from its edges where reading starts and ends."""
        left, right = (end, start) if self._mirrored else (start, end)
        return _Line(x + left, x + width - right, top + self._ascent)

    def _go_on(self, line: _Line, used: int) -> None:
        """Leave the first part of a line behind."""
        if self._mirrored:
            line.right -= used
        else:
            line.left += used

    def _picture_of(self, mark: str, token: Token, side: int) -> QPixmap:
        found = self._marks.get((mark, token))
        if found is None:
            found = self._marks[mark, token] = pixmap(mark, token, side, self._ratio)
        return found


def _numbers(rect: QRect) -> tuple[int, int, int, int]:
    return rect.x(), rect.y(), rect.width(), rect.height()
