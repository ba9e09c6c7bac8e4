"""Labels in the few sizes and shades that the window has."""

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

translate = QCoreApplication.translate
"""Looks up a text by context; for texts outside of widgets, whose own ``tr`` knows its context."""

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_NO_ISOLATES = dict.fromkeys(map(ord, (FIRST_STRONG_ISOLATE, POP_ISOLATE, "\u200f")))
_PLACE = re.compile(r"%([1-9])")


def isolated(text: object) -> str:
    """Return text that keeps its own direction inside a sentence of another (UAX #9, FSI and PDI)."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """Return text as one would type it, without the signs that keep pieces in their direction."""
    return text.translate(_NO_ISOLATES)


def label(text: str = "", look: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a plain-text label; ``look`` is one of the style sheet's."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return made


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin line across, between two parts of a view."""
    made = QFrame(parent)
    made.setProperty("look", "line")
    made.setFixedHeight(1)
    return made


def fill(sentence: str, *values: object) -> str:
    """Put values into a translated sentence at %1, %2 and on; text keeps its own direction."""
    texts = [isolated(value) if isinstance(value, str) else str(value) for value in values]
    return _PLACE.sub(lambda place: texts[int(place[1]) - 1], sentence)
