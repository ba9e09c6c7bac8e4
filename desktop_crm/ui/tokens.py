"""The colours of the window: one name for each use, one value for light and one for dark."""

from enum import StrEnum


class Token(StrEnum):
    """What a colour is for.

    ``ACCENT_TEXT`` is what is drawn on ``ACCENT``. Every other text colour may
    stand on ``SURFACE``, ``WINDOW``, ``RAISED``, ``RAIL`` and ``SELECTION``; a
    tone such as ``GOOD`` also stands on its own ``GOOD_SOFT``.
    """

    WINDOW = "window"
    SURFACE = "surface"
    RAISED = "raised"
    RAIL = "rail"
    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    BORDER = "border"
    CONTROL_BORDER = "control_border"
    ACCENT = "accent"
    ACCENT_TEXT = "accent_text"
    ACCENT_SOFT = "accent_soft"
    ACCENT_HOVER = "accent_hover"
    DANGER = "danger"
    DANGER_SOFT = "danger_soft"
    GOOD = "good"
    GOOD_SOFT = "good_soft"
    WARNING = "warning"
    WARNING_SOFT = "warning_soft"
    VIOLET = "violet"
    VIOLET_SOFT = "violet_soft"
    TEAL = "teal"
    TEAL_SOFT = "teal_soft"
    SELECTION = "selection"
    HOVER = "hover"


_VALUES = {
    Token.WINDOW: ("#f6f7f9", "#15181e"),
    Token.SURFACE: ("#ffffff", "#1c2027"),
    Token.RAISED: ("#f2f4f8", "#232831"),
    Token.RAIL: ("#eef0f4", "#181b21"),
    Token.TEXT: ("#1b2130", "#e7eaf0"),
    Token.MUTED: ("#566075", "#a4aebe"),
    Token.FAINT: ("#626b7d", "#959fb0"),
    Token.BORDER: ("#e1e4ea", "#2b313b"),
    Token.CONTROL_BORDER: ("#808997", "#7c8698"),
    Token.ACCENT: ("#2350cf", "#8fafff"),
    Token.ACCENT_TEXT: ("#ffffff", "#10141c"),
    Token.ACCENT_SOFT: ("#e8eefd", "#243255"),
    Token.ACCENT_HOVER: ("#1c43b4", "#a9c1ff"),
    Token.DANGER: ("#b3261e", "#ff9a92"),
    Token.DANGER_SOFT: ("#fde8e6", "#43211f"),
    Token.GOOD: ("#14693a", "#6fd19b"),
    Token.GOOD_SOFT: ("#e3f5ec", "#173629"),
    Token.WARNING: ("#8a5300", "#f0bc66"),
    Token.WARNING_SOFT: ("#fdf1dc", "#3b2d14"),
    Token.VIOLET: ("#6237bf", "#bfa5ff"),
    Token.VIOLET_SOFT: ("#efe9fd", "#2e2550"),
    Token.TEAL: ("#0b6472", "#6ccbd8"),
    Token.TEAL_SOFT: ("#dff3f6", "#14353b"),
    Token.SELECTION: ("#e8eefd", "#243255"),
    Token.HOVER: ("#e6eaf1", "#262c36"),
}

LIGHT = {token: light for token, (light, _) in _VALUES.items()}
DARK = {token: dark for token, (_, dark) in _VALUES.items()}


class Tone(StrEnum):
    """A colour family of pills, pictures and messages."""

    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    VIOLET = "violet"
    DANGER = "danger"
    TEAL = "teal"

    @property
    def text(self) -> Token:
        """The colour of letters and icons."""
        return Token(self.value)

    @property
    def soft(self) -> Token:
        """The colour of the ground below them."""
        return Token(f"{self.value}_soft")


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two "#rrggbb" colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
