import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon

from desktop_crm.domain.resources import resource
from desktop_crm.ui import theme
from desktop_crm.ui.command_list import COMMANDS
from desktop_crm.ui.icons import MIRRORED, icon
from desktop_crm.ui.theme import ThemeChoice, Token, colour

SOURCE = resource().parent / "desktop_crm" / "ui"


def ink(picture):
    """The colour of the most opaque pixel."""
    image = picture.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda c: c.alpha()).name()


def test_an_icon_has_the_colour_of_its_token_and_follows_the_theme(qapp):
    made = icon("users", Token.TEXT)
    assert ink(made.pixmap(QSize(32, 32))) == colour(Token.TEXT).name()

    theme.apply(qapp, ThemeChoice.DARK)

    assert ink(made.pixmap(QSize(32, 32))) == colour(Token.TEXT).name()


def test_a_disabled_icon_is_faded():
    faded = icon("users").pixmap(QSize(32, 32), QIcon.Mode.Disabled)

    assert ink(faded) == colour(Token.CONTROL_BORDER).name()


def leaning(picture):
    """How far the ink stands from the middle: below 0 to the left, above 0 to the right."""
    image = picture.toImage()
    columns = range(image.width())
    weights = [sum(image.pixelColor(x, y).alpha() for y in range(image.height())) for x in columns]
    middle = (image.width() - 1) / 2
    return sum(w * (x - middle) for x, w in zip(columns, weights, strict=True)) / sum(weights)


def test_icons_along_the_line_of_reading_are_mirrored(qapp):
    made = icon("chevron-right")
    before = leaning(made.pixmap(QSize(32, 32)))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = leaning(made.pixmap(QSize(32, 32)))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert abs(before) > 0.1
    assert round(mirrored, 2) == round(-before, 2)


def test_a_sharp_screen_gets_more_pixels():
    picture = icon("users").pixmap(QSize(16, 16), 2.0)

    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_has_an_icon_that_is_there(command):
    assert resource("icons", f"{command.icon}.svg").is_file()


def test_every_icon_that_is_named_is_there_and_no_other_is_shipped():
    named = set(MIRRORED)
    for path in SOURCE.rglob("*.py"):
        named |= set(re.findall(r"\"([a-z0-9]+(?:-[a-z0-9]+)*)\"", path.read_text(encoding="utf-8")))
    shipped = {path.stem for path in resource("icons").glob("*.svg")}

    assert shipped >= MIRRORED
    assert not shipped - named
