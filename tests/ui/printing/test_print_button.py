from itertools import pairwise

from PySide6.QtGui import QColor

from desktop_crm.ui.theme import Token, colour


def test_the_icon_keeps_off_the_words_beside_it(view):
    picture = view.print.grab().toImage()
    drawn = colour(Token.ACCENT_TEXT)

    columns = [
        x
        for x in range(3, picture.width() - 3)
        if any(near(picture.pixelColor(x, y), drawn) for y in range(3, picture.height() - 3))
    ]

    gap = next(after - x for x, after in pairwise(columns) if after - x > 2)
    assert gap >= view.print.iconSize().width() / 2


def near(one: QColor, other: QColor):
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(first - second) < 90 for first, second in pairs)
