"""Fonts of the computer for scripts that the program brings no font for.

Only files with TrueType outlines are of use: the PDF engine cannot embed the
others, and they are passed over. Nothing is written down about what was found;
the folders are read once in the life of the program.
"""

import os
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_CHINESE = (
    "wqy-microhei.ttc", "wqy-zenhei.ttc", "msyh.ttc", "msyh.ttf", "simsun.ttc", "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf", "STHeiti Light.ttc", "STHeiti Medium.ttc", "msjh.ttc", "uming.ttc",
)  # fmt: skip
_JAPANESE = (
    "BIZUDGothic-Regular.ttf", "BIZ-UDGothicR.ttc", "ipag.ttf", "ipagp.ttf", "ipaexg.ttf", "TakaoPGothic.ttf",
    "vlgothic.ttf", "VL-Gothic-Regular.ttf", "meiryo.ttc", "YuGothM.ttc", "msgothic.ttc",
)  # fmt: skip
_KOREAN = (
    "NanumGothic.ttf", "malgun.ttf", "UnDotum.ttf", "gulim.ttc", "AppleGothic.ttf", "DroidSansFallback.ttf",
)  # fmt: skip
_ANY = (
    "Arial Unicode.ttf", "ARIALUNI.TTF", "DejaVuSans.ttf", "FreeSans.ttf", "segoeui.ttf", "arial.ttf",
    "Nirmala.ttf", "LeelawUI.ttf", "ebrima.ttf", "mmrtext.ttf", "sylfaen.ttf", "seguisym.ttf", "Symbola.ttf",
)  # fmt: skip
_EAST_ASIAN = {
    "CJK",
    "HIRAGANA",
    "KATAKANA",
    "KATAKANA-HIRAGANA",
    "HANGUL",
    "IDEOGRAPHIC",
    "BOPOMOFO",
    "POSTAL",
}


def candidate_fonts(char: str, language: str) -> Iterator[Path]:
    """Return the font files that may draw a character, the most fitting first.

    ``language`` ("ja", "ko" or other) decides between the Chinese, Japanese
    and Korean shapes of the same ideograph.
    """
    script = unicodedata.name(char, "").split(" ")[0]
    for name in _names_for(script, language):
        path = _files().get(name.casefold())
        if path is not None:
            yield path


def _names_for(script: str, language: str) -> tuple[str, ...]:
    if script in _EAST_ASIAN or script == "FULLWIDTH":
        if language == "ko" or script == "HANGUL":
            return (*_KOREAN, *_CHINESE, *_JAPANESE, *_ANY)
        if language == "ja" or script in {"HIRAGANA", "KATAKANA"}:
            return (*_JAPANESE, *_CHINESE, *_KOREAN, *_ANY)
        return (*_CHINESE, *_JAPANESE, *_KOREAN, *_ANY)
    title = script.capitalize()
    return (f"NotoSans{title}-Regular.ttf", f"Lohit-{title}.ttf", f"Noto Sans {title}.ttf", *_ANY, *_CHINESE)


@cache
def _files() -> dict[str, Path]:
    """Return every font file by its name in small letters; the first folder wins."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for path, _, names in os.walk(folder):
            for name in names:
                if name.casefold().endswith((".ttf", ".ttc")):
                    found.setdefault(name.casefold(), Path(path, name))
    return found


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home), "Microsoft", "Windows", "Fonts")
        return (Path(os.environ.get("WINDIR", "C:\\Windows"), "Fonts"), local)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    shared = Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/usr/share/fonts-droid-fallback")
    return (*shared, home / ".local" / "share" / "fonts", home / ".fonts")
