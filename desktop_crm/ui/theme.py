"""The look in force: light, dark or the system's high contrast, and the size of text.

One theme is in force for the whole program, because Qt too has one palette and
one style sheet; widgets ask :func:`colour` when they paint, and are told of a
new theme by their ``PaletteChange`` event.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from desktop_crm.ui.style_sheet import style_sheet
from desktop_crm.ui.tokens import DARK, LIGHT, Token, Tone

__all__ = [
    "MAX_SCALE",
    "MIN_SCALE",
    "ThemeChoice",
    "Token",
    "Tone",
    "apply",
    "colour",
    "follow_system",
    "is_dark",
]

MIN_SCALE = 100
MAX_SCALE = 200


class ThemeChoice(StrEnum):
    """What the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass
class _InForce:
    choice: ThemeChoice = ThemeChoice.SYSTEM
    scale: int = 100
    dark: bool = False
    own_palette: bool = True
    base_font: QFont | None = None


_in_force = _InForce()


def colour(token: Token) -> QColor:
    """Return a colour of the theme in force; in high contrast, the system's nearest."""
    if not _in_force.own_palette:
        return _system_colour(token)
    return QColor((DARK if _in_force.dark else LIGHT)[token])


def is_dark() -> bool:
    """Return whether light letters stand on a dark ground."""
    return _in_force.dark


def apply(app: QApplication, choice: str | ThemeChoice, scale: int = 100) -> None:
    """Dress the whole program; ``scale`` is the size of text in percent of the system's, 100 to 200."""
    hints = app.styleHints()
    _in_force.choice = ThemeChoice(choice)
    _in_force.scale = min(max(scale, MIN_SCALE), MAX_SCALE)
    hints.setColorScheme(
        {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}.get(
            _in_force.choice, Qt.ColorScheme.Unknown
        )
    )
    _in_force.dark = _is_dark_wanted(app)
    _in_force.own_palette = not _wants_contrast(app)
    if app.style().objectName() != "fusion":
        app.setStyle("fusion")
    _apply_font(app)
    app.setPalette(_palette() if _in_force.own_palette else app.style().standardPalette())
    colours = {token: colour(token).name() for token in Token}
    font = app.font()
    line_height = QFontMetrics(font).height()
    app.setStyleSheet(style_sheet(colours, font.pointSizeF(), line_height, dark=_in_force.dark))


def follow_system(app: QApplication) -> None:
    """Dress the program anew whenever the system turns light, dark or to high contrast."""
    hints = app.styleHints()

    def again() -> None:
        if _is_dark_wanted(app) != _in_force.dark or _wants_contrast(app) == _in_force.own_palette:
            apply(app, _in_force.choice, _in_force.scale)

    hints.colorSchemeChanged.connect(again)
    hints.accessibility().contrastPreferenceChanged.connect(again)


def _wants_contrast(app: QApplication) -> bool:
    """Return whether the system shows everything in high contrast."""
    hints = app.styleHints().accessibility()
    return hints.contrastPreference() == Qt.ContrastPreference.HighContrast


def _is_dark_wanted(app: QApplication) -> bool:
    if _in_force.choice is ThemeChoice.SYSTEM:
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return _in_force.choice is ThemeChoice.DARK


def _apply_font(app: QApplication) -> None:
    if _in_force.base_font is None:
        _in_force.base_font = QFont(app.font())
    font = QFont(_in_force.base_font)
    font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_SYSTEM_FONT) * _in_force.scale / 100)
    if app.font() != font:
        app.setFont(font)


_SMALLEST_SYSTEM_FONT = 9.0


_ROLES = {
    QPalette.ColorRole.Window: Token.SURFACE,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.Base: Token.SURFACE,
    QPalette.ColorRole.AlternateBase: Token.WINDOW,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.FAINT,
    QPalette.ColorRole.Button: Token.SURFACE,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.BrightText: Token.ACCENT_TEXT,
    QPalette.ColorRole.Highlight: Token.SELECTION,
    QPalette.ColorRole.HighlightedText: Token.TEXT,
    QPalette.ColorRole.Accent: Token.ACCENT,
    QPalette.ColorRole.Link: Token.ACCENT,
    QPalette.ColorRole.LinkVisited: Token.VIOLET,
    QPalette.ColorRole.ToolTipBase: Token.RAISED,
    QPalette.ColorRole.ToolTipText: Token.TEXT,
    QPalette.ColorRole.Light: Token.SURFACE,
    QPalette.ColorRole.Midlight: Token.RAISED,
    QPalette.ColorRole.Mid: Token.BORDER,
    QPalette.ColorRole.Dark: Token.CONTROL_BORDER,
    QPalette.ColorRole.Shadow: Token.CONTROL_BORDER,
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def _palette() -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, colour(token))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour(Token.CONTROL_BORDER))
    return palette


_SYSTEM_ROLES = {
    Token.SURFACE: QPalette.ColorRole.Base,
    Token.ACCENT: QPalette.ColorRole.Highlight,
    Token.ACCENT_HOVER: QPalette.ColorRole.Highlight,
    Token.ACCENT_TEXT: QPalette.ColorRole.HighlightedText,
    Token.RAISED: QPalette.ColorRole.Button,
    Token.CONTROL_BORDER: QPalette.ColorRole.WindowText,
    Token.BORDER: QPalette.ColorRole.WindowText,
}
_GROUNDS = ("window", "rail", "selection", "hover")


def _system_colour(token: Token) -> QColor:
    """Return the system's colour: grounds are its window, all letters its text."""
    app = QCoreApplication.instance()
    palette = app.palette() if isinstance(app, QApplication) else QPalette()
    if token in _SYSTEM_ROLES:
        return palette.color(_SYSTEM_ROLES[token])
    is_ground = token in _GROUNDS or token.endswith("_soft")
    return palette.color(QPalette.ColorRole.Window if is_ground else QPalette.ColorRole.WindowText)
