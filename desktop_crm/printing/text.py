"""Lines of text in any script, measured and written into a PDF page.

A line is cut into runs of one direction and one font, each word of a run is
shaped once and kept, and the runs are placed from left to right. Plain Latin,
Greek and Cyrillic take a short cut: their glyphs are their characters.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_crm.domain.labels import ArabicHand
from desktop_crm.printing import bidi
from desktop_crm.printing.fonts import Font, FontChain, font_chain, is_ignorable
from desktop_crm.printing.shaping import Run, shape

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_WORDS = re.compile(r" |[^ ]+")
_PLAIN = re.compile(
    "[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u0523\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)
_URDU_LETTERS = re.compile("[ٹڈڑںہےۓھ]")
_ARABIC_LETTERS = re.compile("[\u0600-\u06ff]")
_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7af]")
_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *b"()\\", *range(127, 256))}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line in one font: shaped glyphs, or plain text whose glyphs are its characters."""

    font: Font
    content: Run | str


@dataclass(frozen=True, slots=True)
class TextLine:
    """A measured line: pieces from left to right, width in 1/1000 em, heights in em.

    ``missing`` holds the characters that no font has; such a line must not be
    printed.
    """

    text: str
    pieces: tuple[Piece, ...]
    width: float
    ascent: float
    descent: float
    right_to_left: bool
    missing: str = ""


def language_of(text: str, country: str = "") -> str:
    """Return "ur", "ja", "ko" or "" for a block of text: what decides between letter shapes."""
    if text.isascii():
        return ""
    if _URDU_LETTERS.search(text) or (country in {"PK", "IN"} and _ARABIC_LETTERS.search(text)):
        return "ur"
    if country == "JP" or _KANA.search(text):
        return "ja"
    return "ko" if country == "KR" or _HANGUL.search(text) else ""


def set_line(text: str, language: str = "", hand: ArabicHand = ArabicHand.NASKH) -> TextLine:
    """Measure a line; ``hand`` is used for Urdu, other Arabic script is set in Naskh."""
    chain = font_chain(hand if language == "ur" else ArabicHand.NASKH, language)
    text = printable(text)
    latin = chain.latin
    if _is_plain(text, latin):
        width = latin.ttf.stringWidth(text, 1000)
        return TextLine(text, (Piece(latin, text),), width, latin.ascent, latin.descent, right_to_left=False)
    return _set_shaped(text, chain, language)


def printable(text: str) -> str:
    """Return the text composed, on one line, without control characters."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    text = "".join(char for char in text if char != "\xad" and unicodedata.category(char) != "Cc")
    return bidi.without_embeddings(text)


def _is_plain(text: str, latin: Font) -> bool:
    if text.isascii():
        return True
    return bool(_PLAIN.fullmatch(text)) and all(latin.has(char) for char in text)


def _set_shaped(text: str, chain: FontChain, language: str) -> TextLine:
    right_to_left = bidi.is_right_to_left(text)
    levels = bidi.embedding_levels(text, base_level=int(right_to_left))
    runs = list(_runs(text, levels, chain))
    words: list[Run] = []
    for index in bidi.visual_order([level for _, _, level in runs]):
        run_text, font, level = runs[index]
        backwards = level % 2 == 1
        shaped = [shape(font, word, language, right_to_left=backwards) for word in _WORDS.findall(run_text)]
        words += reversed(shaped) if backwards else shaped
    return TextLine(
        text,
        tuple(Piece(word.font, word) for word in words),
        sum(word.advance for word in words),
        max((word.ascent for word in words), default=chain.latin.ascent),
        max((word.descent for word in words), default=chain.latin.descent),
        right_to_left,
        "".join(sorted({c for c in text if not is_ignorable(c) and chain.font_for(c) is None})),
    )


def _runs(text: str, levels: Sequence[int], chain: FontChain) -> Iterator[tuple[str, Font, int]]:
    """Cut a line where the direction or the font changes; signs and digits stay with their neighbour."""
    current = _first_font(text, chain)
    start = 0
    for index, char in enumerate(text):
        font = _font_of(char, current, chain)
        if index > start and (font is not current or levels[index] != levels[start]):
            yield text[start:index], current, levels[start]
            start = index
        current = font
    if text:
        yield text[start:], current, levels[start]


def _first_font(text: str, chain: FontChain) -> Font:
    letters = (char for char in text if not _is_common(char))
    return next((font for char in letters if (font := chain.font_for(char))), chain.latin)


def _font_of(char: str, current: Font, chain: FontChain) -> Font:
    if is_ignorable(char) or (_is_common(char) and current.has(char)):
        return current
    return chain.font_for(char) or current


def _is_common(char: str) -> bool:
    return unicodedata.category(char)[0] in "PSZMCN"


class TextWriter:
    """Writes measured lines into the pages of one PDF; the code of each word is kept."""

    def __init__(self, canvas: "Canvas") -> None:
        self._canvas = canvas
        self._document = canvas._doc  # noqa: SLF001 - fonts are numbered per document
        self._written: dict[tuple[Font, Run | str, float], str] = {}
        self._subset_names: dict[tuple[Font, int], str] = {}

    def write(self, line: TextLine, x: float, y: float, size: float, *, turned: bool = False) -> str:
        """Return the PDF operators that draw a line from its left end at a baseline.

        The place is in points from the bottom left of the page; ``turned``
        lines run upwards.
        """
        matrix = "0 1 -1 0" if turned else "1 0 0 1"
        code = " ".join([self._piece(piece, size) for piece in line.pieces])
        return f"{matrix} {x:.3f} {y:.3f} Tm {code}"

    def draw(self, codes: Sequence[str]) -> None:
        """Put lines on the current page."""
        if codes:
            self._canvas.addLiteral("BT " + "\n".join(codes) + " ET")

    def _piece(self, piece: Piece, size: float) -> str:
        key = (piece.font, piece.content, size)
        if key not in self._written:
            if isinstance(piece.content, str):
                return self._plain(piece.font, piece.content, size)
            self._written[key] = self._shaped(piece.content, size)
        return self._written[key]

    def _plain(self, font: Font, text: str, size: float) -> str:
        if text.isascii():  # the first subset holds ASCII at its own codes
            return f"{self._subset_name(font, 0)} {size:g} Tf ({text.translate(_ESCAPES)}) Tj"
        return " ".join(
            f"{self._subset_name(font, subset)} {size:g} Tf ({_escaped(codes)}) Tj"
            for subset, codes in font.ttf.splitString(text, self._document)
        )

    def _subset_name(self, font: Font, subset: int) -> str:
        key = (font, subset)
        if key not in self._subset_names:
            font.ttf.splitString(" ", self._document)  # makes the document know the font
            self._subset_names[key] = font.ttf.getSubsetInternalName(subset, self._document)
        return self._subset_names[key]

    def _shaped(self, run: Run, size: float) -> str:
        """Return a run as arrays of glyphs and gaps, cut where the subset or the height changes."""
        code: list[str] = []
        array: list[str] = []
        state: tuple[int, float] | None = None
        for glyph in run.glyphs:
            ((subset, number),) = run.font.ttf.splitString(chr(glyph.code), self._document)
            if state != (subset, glyph.y_offset):
                code += _shown(array)
                if state is None or state[0] != subset:
                    code.append(f"{self._subset_name(run.font, subset)} {size:g} Tf")
                if (state[1] if state else 0.0) != glyph.y_offset:
                    code.append(f"{glyph.y_offset * size / 1000:.3f} Ts")
                state = (subset, glyph.y_offset)
                array = []
            array += (_gap(-glyph.x_offset), f"({_escaped(number)})")
            array.append(_gap(glyph.width - glyph.advance + glyph.x_offset))
        code += _shown(array)
        if state and state[1]:
            code.append("0 Ts")
        return " ".join(code)


def _gap(value: float) -> str:
    return f"{value:.2f}" if abs(value) >= 0.005 else ""


def _shown(array: list[str]) -> list[str]:
    return [f"[{' '.join(filter(None, array))}] TJ"] if array else []


def _escaped(codes: bytes) -> str:
    return codes.decode("latin-1").translate(_ESCAPES)
