"""The fonts that text is printed in, and which one draws a character."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.domain.labels import ArabicHand
from desktop_crm.domain.resources import resource
from desktop_crm.printing.system_fonts import candidate_fonts

if TYPE_CHECKING:
    import uharfbuzz
    from reportlab.pdfbase.ttfonts import TTFont

_SANS = "NotoSans-Regular.ttf"
_NASKH = "NotoNaskhArabic-Regular.ttf"
_NASTALIQ = "NotoNastaliqUrdu-Regular.ttf"
_ARABIC = {ArabicHand.NASKH: _NASKH, ArabicHand.NASTALIQ: _NASTALIQ}
_HEBREW = "NotoSansHebrew-Regular.ttf"

_HEIGHTS = {
    _NASKH: (1.05, 0.55),
    _NASTALIQ: (1.80, 0.50),
}
_USUAL_HEIGHT = (0.93, 0.27)


@dataclass(frozen=True, eq=False, slots=True)
class Font:
    """A loaded font; ``ascent`` and ``descent`` are what a line of it needs, in em.

    Words of a ``slanting`` font (Nastaliq) climb with their length, and are
    measured one by one.
    """

    ttf: "TTFont"
    shaper: "uharfbuzz.Font"
    ascent: float
    descent: float
    slanting: bool = False

    def has(self, char: str) -> bool:
        """Return whether the font has a glyph of its own for the character."""
        return ord(char) in self.ttf.face.charToGlyph and not "\ue000" <= char <= "\uf8ff"


class FontChain:
    """Fonts in order of preference; fonts of the computer come last and are loaded when needed."""

    def __init__(self, hand: ArabicHand, language: str) -> None:
        self._bundled = (_SANS, _ARABIC[hand], _HEBREW)
        self._language = language
        self._found: dict[str, Font | None] = {}

    @property
    def latin(self) -> Font:
        """The font of plain text."""
        return bundled_font(_SANS)

    def font_for(self, char: str) -> Font | None:
        """Return the first font that has the character, or None."""
        if char not in self._found:
            self._found[char] = self._search(char)
        return self._found[char]

    def _search(self, char: str) -> Font | None:
        for name in self._bundled:
            font = bundled_font(name)
            if font.has(char):
                return font
        for path in candidate_fonts(char, self._language):
            system = _system_font(path)
            if system is not None and system.has(char):
                return system
        return None


@cache
def font_chain(hand: ArabicHand, language: str) -> FontChain:
    """Return the fonts for a hand of Urdu and a language."""
    return FontChain(hand, language)


@cache
def bundled_font(name: str) -> Font:
    """Load a font that comes with the program."""
    return _load(resource("fonts", name))


def is_ignorable(char: str) -> bool:
    """Return whether a character is drawn by no glyph: joiners, direction marks, variation selectors."""
    return unicodedata.category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f"


@cache
def _system_font(path: Path) -> Font | None:
    from reportlab.pdfbase.ttfonts import TTFError

    try:
        font = _load(path)
    except (TTFError, OSError):
        return None
    suffix = "".join(char for char in path.stem if char.isascii() and char.isalnum())
    font.ttf.face.subfontNameX += f"-{suffix}".encode()  # two files may call themselves by one name
    return font


def _load(path: Path) -> Font:
    import uharfbuzz
    from reportlab.pdfbase.ttfonts import TTFont

    ttf = TTFont(f"crm-{path.stem}", str(path), asciiReadable=True)
    ttf.hbFont()  # prepares the font for glyphs that have no character
    ascent, descent = _HEIGHTS.get(path.name, _USUAL_HEIGHT)
    return Font(ttf, uharfbuzz.Font(ttf.hbFace), ascent, descent, slanting=path.name == _NASTALIQ)
