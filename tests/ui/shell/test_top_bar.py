from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit

from desktop_crm.ui.actions import Actions
from desktop_crm.ui.shell.top_bar import TopBar
from desktop_crm.ui.theme import Token, colour


def test_the_bell_has_a_red_dot_and_says_how_many_while_something_rings(qtbot):
    bar = TopBar(Actions(), QLineEdit())
    qtbot.addWidget(bar)
    bar.resize(900, 50)
    bar.show()

    def has_dot():
        picture = bar.alarms.grab().toImage()
        places = (QPoint(x, y) for x in range(picture.width()) for y in range(picture.height()))
        return any(picture.pixelColor(place) == colour(Token.DANGER) for place in places)

    assert not has_dot()

    bar.alarms.show_ringing(3)
    assert has_dot()
    assert bar.alarms.accessibleDescription() == "3 alarms ringing"

    bar.alarms.show_ringing(0)
    assert not has_dot()
    assert bar.alarms.accessibleDescription() == ""
