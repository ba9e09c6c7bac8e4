"""Words turned into placed glyphs: joined letters, conjuncts, marks."""

import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from desktop_crm.printing.fonts import Font

if TYPE_CHECKING:
    import uharfbuzz

_SPACES = {0x20, 0xA0}
_SHORTEST_SLANTING = 0.6
_SLANTING_GAP = 0.06
_lock = threading.Lock()


class Glyph(NamedTuple):
    """One glyph: the code point that the PDF font knows it by, and its place in 1/1000 em."""

    code: int
    advance: float
    x_offset: float
    y_offset: float
    width: float


@dataclass(frozen=True, eq=False, slots=True)
class Run:
    """Glyphs of one font from left to right.

    ``advance`` is the width in 1/1000 em; ``ascent`` and ``descent`` are the
    room above and below the baseline, in em.
    """

    font: Font
    glyphs: tuple[Glyph, ...]
    advance: float
    ascent: float
    descent: float


@lru_cache(maxsize=20_000)
def shape(font: Font, text: str, language: str, *, right_to_left: bool) -> Run:
    """Return the glyphs of a text in one font and one direction, given in reading order."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    if language:
        buffer.language = language
    with _lock:  # glyphs are numbered anew in the font, which all threads share
        uharfbuzz.shape(font.shaper, buffer, {"kern": True, "liga": True})
        glyphs = _placed_glyphs(font, buffer)
    ascent, descent = _heights(font, buffer) if font.slanting else (font.ascent, font.descent)
    return Run(font, glyphs, sum(glyph.advance for glyph in glyphs), ascent, descent)


def _placed_glyphs(font: Font, buffer: "uharfbuzz.Buffer") -> tuple[Glyph, ...]:
    face = font.ttf.face
    scale = 1000.0 / face.unitsPerEm
    glyphs = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        code = _code(font, info.codepoint, scale)
        glyphs.append(
            Glyph(
                code,
                place.x_advance * scale,
                place.x_offset * scale,
                place.y_offset * scale,
                float(face.charWidths.get(code, face.defaultWidth or 0)),
            )
        )
    return tuple(glyphs)


def _heights(font: Font, buffer: "uharfbuzz.Buffer") -> tuple[float, float]:
    """Measure how far a word really reaches up and down, since slanting words differ much."""
    top, bottom = font.ascent * _SHORTEST_SLANTING, font.descent * _SHORTEST_SLANTING
    scale = 1.0 / font.ttf.face.unitsPerEm
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        extents = font.shaper.get_glyph_extents(info.codepoint)
        if extents is not None:
            upper = place.y_offset + extents.y_bearing
            top = max(top, upper * scale + _SLANTING_GAP)
            bottom = max(bottom, -(upper + extents.height) * scale + _SLANTING_GAP)
    return top, bottom


def _code(font: Font, glyph_id: int, scale: float) -> int:
    codes = font.ttf.face.glyphToChar.get(glyph_id)
    if not codes:
        advance = round(font.shaper.get_glyph_h_advance(glyph_id) * scale)
        return int(font.ttf.hbAddPrivate(str(glyph_id), glyph_id, advance))
    return 0x20 if codes[0] in _SPACES else int(codes[0])
