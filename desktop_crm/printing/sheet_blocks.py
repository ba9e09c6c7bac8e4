"""Blocks of text, boxes and lines to write on, before it is known where on a page they come.

Places are in points from a block's top and from the edge where reading begins.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop_crm.printing.bidi import is_right_to_left
from desktop_crm.printing.text import TextLine, language_of, set_line

_ELLIPSIS = "…"
_NO_FONT = "?"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A line of text at a baseline; one that ``ends`` there lies before ``across``, else it begins there."""

    line: TextLine
    across: float
    down: float
    size: float
    ends: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line along the page."""

    across: float
    down: float
    width: float
    faint: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A square to tick, or ticked already; ``down`` is its top."""

    across: float
    down: float
    side: float
    ticked: bool = False


@dataclass(slots=True)
class Block:
    """What is kept together on a page; one that ``leads`` is not left alone at its foot."""

    height: float
    texts: list[PlacedText] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    leads: bool = False

    def write(
        self, lines: list[TextLine], across: float, top: float, size: float, *,
        ends: bool = False, faint: bool = False,
    ) -> float:  # fmt: skip
        """Put lines below each other and return where the last one ends."""
        for line in lines:
            self.texts.append(PlacedText(line, across, top + line.ascent * size, size, ends, faint))
            top += (line.ascent + line.descent) * size
        return top


def sheet_line(text: str, country: str = "") -> TextLine:
    """Measure a line; characters that no font has become question marks."""
    line = set_line(text, language_of(text, country))
    if not line.missing:
        return line
    return sheet_line(line.text.translate(dict.fromkeys(map(ord, line.missing), _NO_FONT)), country)


def joined(parts: Iterable[str], separator: str = " · ", *, right_to_left: bool) -> str:
    """Join what there is in the sheet's reading direction, whatever letters the parts have."""
    present = [part for part in parts if part]
    if not right_to_left:
        return separator.join(present)
    mark = _RIGHT_TO_LEFT_MARK if present else ""
    return mark + f"{mark}{separator}{mark}".join(map(_kept_together, present))


def _kept_together(part: str) -> str:
    """Return text read from the left so that its numbers and signs stay at their words (UAX #9, LRM)."""
    if is_right_to_left(part):
        return part
    return " ".join(f"{_LEFT_TO_RIGHT_MARK}{word}{_LEFT_TO_RIGHT_MARK}" for word in part.split())


def wrapped(text: str, width: float, size: float, country: str = "", *, most: int = 3) -> list[TextLine]:
    """Break text into lines of at most this width; what is left after ``most`` lines becomes "…"."""
    lines = list(_broken(text, width * 1000 / size, country))
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _shortened(lines[most - 1].text, width * 1000 / size, country)]


def fitted_size(line: TextLine, width: float, size: float) -> float:
    """Return the size at which a line is no wider than this."""
    return min(size, width * 1000 / line.width) if line.width else size


def _broken(text: str, room: float, country: str) -> Iterator[TextLine]:
    held = ""
    mark = _RIGHT_TO_LEFT_MARK if text.startswith(_RIGHT_TO_LEFT_MARK) else ""
    for word in text.split():
        longer = f"{held} {word}" if held else word
        if sheet_line(longer, country).width <= room:
            held = longer
            continue
        if held:
            yield sheet_line(held, country)
        held = word if word.startswith(mark) else mark + word
        while sheet_line(held, country).width > room and len(held) > 1:
            cut = _fitting(held, room, country)
            yield sheet_line(held[:cut], country)
            held = mark + held[cut:]
    if held:
        yield sheet_line(held, country)


def _fitting(text: str, room: float, country: str) -> int:
    """Return how many letters of a word fit, one at least besides a mark."""
    least = 1 + text.startswith(_RIGHT_TO_LEFT_MARK)
    fitting = (n for n in range(len(text) - 1, least, -1) if sheet_line(text[:n], country).width <= room)
    return next(fitting, least)


def _shortened(text: str, room: float, country: str) -> TextLine:
    while len(text) > 1 and sheet_line(text + _ELLIPSIS, country).width > room:
        text = text[:-1].rstrip()
    return sheet_line(text + _ELLIPSIS, country)
