"""How a block of lines is made to fit a label."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_crm.domain.label_stock import LabelShape, LabelStock, Rect, StockKind
from desktop_crm.domain.labels import SMALL_SIZE_PT, SMALLEST_SIZE_PT, ArabicHand, LabelOptions
from desktop_crm.printing.recipient_lines import BlockLine, LineRole
from desktop_crm.printing.text import TextLine, set_line

STEP_PT = 0.25
_MOST_WRAPS = 4
_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for text inside a label, in points, seen with the text upright.

    ``left`` and ``top`` are measured from the label's own corner, seen the same way.
    """

    left: float
    top: float
    width: float
    height: float
    turned: bool = False


@dataclass(frozen=True, slots=True)
class FittedBlock:
    """Lines ready to be drawn at one size; what was left away to get there."""

    lines: tuple[TextLine, ...]
    size_pt: float
    dropped: tuple[str, ...] = ()
    wrapped: bool = False

    @property
    def width(self) -> float:
        """The widest line, in points."""
        return max((line.width for line in self.lines), default=0.0) * self.size_pt / 1000

    @property
    def height(self) -> float:
        """All lines, in points."""
        return sum(line.ascent + line.descent for line in self.lines) * self.size_pt


@lru_cache(maxsize=8)
def text_frame(stock: LabelStock) -> Frame:
    """Return where text may stand on a label of this stock; endless along a continuous tape."""
    if stock.shape is LabelShape.ROUND:
        side = stock.label_width / math.sqrt(2)
        edge = (stock.label_width - side) / 2
        return Frame(edge, edge, side, side)
    height = stock.label_height or _ENDLESS
    margins = stock.unprintable
    label = Rect(0, 0, stock.label_width, height)
    if stock.text_rotation == 90:
        label = Rect(0, 0, height, stock.label_width)
        sides = (margins.bottom, margins.left, margins.top, margins.right)
    else:
        sides = (margins.left, margins.top, margins.right, margins.bottom)
    across, down = _padding(stock)
    inner = label.inset(*(max(side, pad) for side, pad in zip(sides, (across, down) * 2, strict=True)))
    return Frame(inner.x, inner.y, inner.width, inner.height, turned=stock.text_rotation == 90)


def fit_block(
    block: Sequence[BlockLine], frame: Frame, options: LabelOptions, language: str, *, domestic: bool
) -> FittedBlock | None:
    """Return the block at the largest size that fits, or None.

    The size goes down in steps of 0.25 pt to 8 pt. Then the job title is left
    away, then the size goes on to 6 pt; then the department is left away, and a
    country that the letter does not leave; then the longest line is broken, at
    most four times.
    """
    optional = [LineRole.TITLE, LineRole.DEPARTMENT, *([LineRole.COUNTRY] if domestic else [])]
    measured: list[TextLine] = []
    dropped: tuple[str, ...] = ()
    for count in range(len(optional) + 1):
        roles = optional[:count]
        if count and not any(line.role is roles[-1] for line in block):
            continue
        kept = [line.text for line in block if line.role not in roles]
        dropped = tuple(line.text for role in roles for line in block if line.role is role)
        measured = _measured(kept, language, options.arabic_hand)
        has_title = any(line.role is LineRole.TITLE for line in block) and not roles
        floor = SMALL_SIZE_PT if has_title else SMALLEST_SIZE_PT
        if size := _fitting_size(measured, frame, options, floor):
            return FittedBlock(tuple(measured), size, dropped)
    return _wrapped(measured, frame, options, language, dropped)


def _wrapped(
    measured: list[TextLine], frame: Frame, options: LabelOptions, language: str, dropped: tuple[str, ...]
) -> FittedBlock | None:
    for _ in range(_MOST_WRAPS):
        longest = max(range(len(measured)), key=lambda index: measured[index].width)
        halves = _broken(measured[longest].text)
        if halves is None:
            return None
        measured[longest : longest + 1] = _measured(halves, language, options.arabic_hand)
        if size := _fitting_size(measured, frame, options):
            return FittedBlock(tuple(measured), size, dropped, wrapped=True)
    return None


def _measured(texts: Sequence[str], language: str, hand: ArabicHand) -> list[TextLine]:
    return [set_line(text, language, hand) for text in texts]


def _fitting_size(
    lines: Sequence[TextLine], frame: Frame, options: LabelOptions, floor: float = SMALLEST_SIZE_PT
) -> float:
    """Return the largest size in points, the floor or above, at which the lines fit; else 0."""
    widest = max(line.width for line in lines) / 1000
    tall = sum(line.ascent + line.descent for line in lines)
    largest = min(frame.width / widest if widest else options.size_pt, frame.height / tall)
    if largest >= options.size_pt:
        return options.size_pt
    size = math.floor(largest / STEP_PT) * STEP_PT
    return size if options.shrink_to_fit and size >= floor else 0.0


def _broken(text: str) -> list[str] | None:
    """Break a line at the space nearest its middle; text without spaces breaks only where any letter may."""
    middle = len(text) / 2
    spaces = [index for index, char in enumerate(text) if char == " "]
    if spaces:
        at = min(spaces, key=lambda index: abs(index - middle))
        return [text[:at], text[at + 1 :]]
    if len(text) > 3 and all("\u3000" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af" for char in text):
        return [text[: len(text) // 2], text[len(text) // 2 :]]
    return None


def _padding(stock: LabelStock) -> tuple[float, float]:
    """Return the distance from a label's edge to its text: across and down, in points."""
    if stock.kind is not StockKind.SHEET:
        return 4.0, 3.0
    return min(9.0, 0.05 * stock.label_width), min(7.0, 0.05 * stock.label_height)
