import pytest

from desktop_crm.ui.tokens import DARK, LIGHT, Token, Tone, contrast

GROUNDS = (Token.SURFACE, Token.WINDOW, Token.RAISED, Token.RAIL, Token.SELECTION)
TEXTS = (Token.TEXT, Token.MUTED, Token.FAINT, Token.ACCENT, Token.DANGER, Token.GOOD, Token.WARNING)

TEXT_PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *((Token.TEXT, ground) for ground in (Token.HOVER,)),
    *((Token.MUTED, ground) for ground in (Token.HOVER,)),
    *((tone.text, tone.soft) for tone in Tone),
    (Token.ACCENT_TEXT, Token.ACCENT),
    (Token.ACCENT_TEXT, Token.ACCENT_HOVER),
]
EDGE_PAIRS = [
    *((Token.CONTROL_BORDER, ground) for ground in (Token.SURFACE, Token.WINDOW, Token.RAISED, Token.RAIL)),
    *((Token.ACCENT, ground) for ground in (*GROUNDS, Token.HOVER)),
]
THEMES = {"light": LIGHT, "dark": DARK}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_every_ground_it_is_on(theme, text, ground):
    colours = THEMES[theme]

    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_edges_focus_frames_and_icons_can_be_seen(theme, edge, ground):
    colours = THEMES[theme]

    assert contrast(colours[edge], colours[ground]) >= 3


def test_contrast_is_that_of_the_accessibility_guidelines():
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
    assert round(contrast("#ffffff", "#000000"), 2) == 21


def test_both_themes_have_every_token():
    assert set(LIGHT) == set(DARK) == set(Token)
