"""How items look on the painted calendar."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.ui.calendar.boxes import Box
from desktop_crm.ui.calendar.item_texts import ItemTexts, more_text, short_more_text
from desktop_crm.ui.calendar.picture import Picture
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.common.painting import pill_font
from desktop_crm.ui.icons import pixmap
from desktop_crm.ui.theme import Token, colour
from desktop_crm.ui.tokens import Tone

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


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    time: str
    times: str
    about: str
    owner: str
    tone: Tone
    marks: tuple[str, ...]


class BoxPainter:
    """Paints the items of one picture; what it has measured and cut is kept."""

    def __init__(
        self, picture: Picture, texts: CalendarTexts, font: QFont, *, mirrored: bool, ratio: float = 1.0
    ) -> None:
        self._picture = picture
        self._texts = ItemTexts(picture, texts)
        self._mirrored = mirrored
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._how = (_ABSOLUTE | side).value | Qt.TextFlag.TextSingleLine.value
        self._ratio = ratio
        self.plain = pill_font(font)
        self.plain.setWeight(QFont.Weight.Normal)
        self.bold = QFont(self.plain)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.metrics = QFontMetrics(self.bold)
        self._plain_metrics = QFontMetrics(self.plain)
        self._height, self._ascent = self.metrics.height(), self.metrics.ascent()
        self._struck = {False: QFont(self.plain), True: QFont(self.bold)}
        for struck in self._struck.values():
            struck.setStrikeOut(True)
        self._cut: dict[tuple[str, bool, int], tuple[str, int]] = {}
        self._words: dict[ActivityRef, _Words] = {}
        self._marks: dict[tuple[str, Token], QPixmap] = {}
        self._colours: dict[Token, QColor] = {}

    def paint_box(self, painter: QPainter, rect: QRect, box: Box, look: Look = PLAIN) -> None:
        """Paint an item as a box of its colour, with as many lines as it has room for."""
        words = self._words_of(box.item)
        self._paint_ground(painter, rect, words.tone, look)
        self._paint_bar(painter, rect, words.tone, box)
        inner = self._inset(rect, _BAR + _PAD, _PAD - 2).adjusted(0, 1, 0, -2)
        line = self.metrics.height()
        if not box.in_grid or rect.height() < 2 * line + 6:
            self._paint_line(painter, inner, box.item, words, look)
        else:
            self._paint_lines(painter, inner.adjusted(0, 2, 0, 0), box.item, words, look)

    def paint_entry(self, painter: QPainter, rect: QRect, box: Box, look: Look = PLAIN) -> None:
        """Paint a timed item as a line of a month: a dot, its time and its title."""
        words = self._words_of(box.item)
        if look != PLAIN:
            self._paint_ground(painter, rect, words.tone, look)
        inner = self._inset(rect, 4, 4)
        side = max(self.metrics.height() // 3, 5)
        dot, inner = self._split(inner, side + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(words.tone.text))
        x = dot.left() + (4 if self._mirrored else 0)
        painter.drawEllipse(QRectF(x, dot.center().y() - side / 2 + 0.5, side, side))
        time = look.time or words.time
        used = self._write(painter, inner, time, bold=False, token=Token.MUTED)
        _, inner = self._split(inner, used + self.metrics.averageCharWidth())
        inner = self._paint_marks(painter, inner, words, Token.MUTED)
        self._write(painter, inner, words.title, bold=False, token=Token.TEXT, struck=box.item.is_done)

    def paint_more(self, painter: QPainter, rect: QRect, count: int, look: Look = PLAIN) -> None:
        """Paint the mark for items without room."""
        if look.focused or look.selected:
            self._paint_ground(painter, rect, Tone.ACCENT, look)
        inner = self._inset(rect, 6, 2)
        text = more_text(count)
        if not self._fits(text, inner.width(), bold=True):
            text = short_more_text(count)
        self._write(painter, inner, text, bold=True, token=Token.MUTED)

    def sentence(self, item: AgendaItem) -> str:
        """Return everything about an item in words."""
        return self._texts.sentence(item)

    def _paint_ground(self, painter: QPainter, rect: QRect, tone: Tone, look: Look) -> None:
        area = QRectF(rect)
        ground = QColor(self._colour(tone.soft))
        painter.setPen(
            QPen(self._colour(tone.text), 1.0) if look.selected or look.ghost else Qt.PenStyle.NoPen
        )
        painter.setBrush(ground)
        inset = 0.5 if look.selected or look.ghost else 0.0
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if look.focused:
            painter.setPen(QPen(self._colour(Token.ACCENT), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_bar(self, painter: QPainter, rect: QRect, tone: Tone, box: Box) -> None:
        if not box.opens and not box.in_grid:
            return
        bar, _ = self._split(rect, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(tone.text))
        painter.drawRoundedRect(QRectF(bar), _BAR / 2, _BAR / 2)

    def _paint_line(
        self, painter: QPainter, rect: QRect, item: AgendaItem, words: _Words, look: Look
    ) -> None:
        """Write title and time side by side."""
        rest = self._paint_marks(painter, rect, words, words.tone.text)
        used = self._write(painter, rest, words.title, bold=True, token=words.tone.text, struck=item.is_done)
        _, after = self._split(rest, used)
        time = look.time or words.time
        for extras in ((time, words.owner), (words.owner,), (time,)):
            text = "".join(f" · {extra}" for extra in extras if extra)
            if text and self._fits(text, after.width()):
                self._write(painter, after, text, bold=False, token=words.tone.text)
                return

    def _paint_lines(
        self, painter: QPainter, rect: QRect, item: AgendaItem, words: _Words, look: Look
    ) -> None:
        """Write title, time and the rest one below the other."""
        height = self.metrics.height()
        line = QRect(rect.left(), rect.top(), rect.width(), height)
        first = self._paint_marks(painter, line, words, words.tone.text)
        self._write(painter, first, words.title, bold=True, token=words.tone.text, struck=item.is_done)
        times = look.time or words.times
        if not self._fits(times, rect.width()):
            times = words.time
        for text in (times, words.about, words.owner):
            if not text:
                continue
            line = line.translated(0, height)
            if line.bottom() > rect.bottom() + 2:
                return
            self._write(painter, line, text, bold=False, token=words.tone.text)

    def _paint_marks(self, painter: QPainter, rect: QRect, words: _Words, token: Token) -> QRect:
        """Paint the small signs at the end of a line and return the room before them."""
        side = round(self.metrics.height() * 0.78)
        for mark in words.marks:
            if rect.width() < 6 * side:
                break
            x = rect.left() if self._mirrored else rect.right() - side + 1
            top = rect.top() + (rect.height() - side) // 2
            painter.drawPixmap(x, top, self._picture_of(mark, token, side))
            rect = rect.adjusted(side + 3, 0, 0, 0) if self._mirrored else rect.adjusted(0, 0, -side - 3, 0)
        return rect

    def _write(
        self, painter: QPainter, rect: QRect, text: str, *, bold: bool, token: Token, struck: bool = False
    ) -> int:
        """Write a line, cut to its room, and return how much of it it takes."""
        shown, used = self._fitted(text, rect.width(), bold=bold)
        painter.setFont(self._struck[bold] if struck else self.bold if bold else self.plain)
        painter.setPen(self._colour(token))
        if used > rect.width():
            painter.drawText(rect, self._how, shown)
            return used
        # Drawing at a point takes half the time of drawing into a rectangle.
        left = rect.left() + (rect.width() - used if self._mirrored else 0)
        painter.drawText(left, rect.top() + (rect.height() - self._height) // 2 + self._ascent, shown)
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
            metrics = self.metrics if bold else self._plain_metrics
            # Where there is room for hardly any letter, an ellipsis would take all of it.
            is_narrow = room < metrics.averageCharWidth() * _FEWEST_LETTERS
            shown = text if is_narrow else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            found = self._cut[key] = shown, metrics.horizontalAdvance(shown)
        return found

    def _words_of(self, item: AgendaItem) -> _Words:
        found = self._words.get(item.ref)
        if found is None:
            texts = self._texts
            found = self._words[item.ref] = _Words(
                texts.title(item), texts.time(item), texts.times(item), texts.about(item),
                texts.owner(item), self._picture.tone(item), marks_of(item, self._picture),
            )  # fmt: skip
        return found

    def _split(self, rect: QRect, width: int) -> tuple[QRect, QRect]:
        """Return the first part of a line, where reading begins, and the rest."""
        if self._mirrored:
            edge = rect.right() - width + 1
            return (
                QRect(edge, rect.top(), width, rect.height()),
                QRect(rect.left(), rect.top(), max(rect.width() - width, 0), rect.height()),
            )
        return (
            QRect(rect.left(), rect.top(), width, rect.height()),
            QRect(rect.left() + width, rect.top(), max(rect.width() - width, 0), rect.height()),
        )

    def _inset(self, rect: QRect, start: int, end: int) -> QRect:
        left, right = (end, start) if self._mirrored else (start, end)
        return rect.adjusted(left, 0, -right, 0)

    def _picture_of(self, mark: str, token: Token, side: int) -> QPixmap:
        found = self._marks.get((mark, token))
        if found is None:
            found = self._marks[mark, token] = pixmap(mark, token, side, self._ratio)
        return found

    def _colour(self, token: Token) -> QColor:
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = colour(token)
        return found


def marks_of(item: AgendaItem, picture: Picture) -> tuple[str, ...]:
    """Return the icons that stand at the end of an item, the outermost first."""
    marks = (
        (item.is_done, "check"),
        (picture.by_person and not item.participants, picture.look(item.kind).icon),
        (item.private, "lock"),
        (item.recurs, "repeat"),
        (item.has_alarm and not item.is_done, "bell"),
    )
    return tuple(name for holds, name in marks if holds)
