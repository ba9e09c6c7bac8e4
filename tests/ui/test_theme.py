import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from desktop_crm.ui import theme
from desktop_crm.ui.theme import ThemeChoice, Token, colour
from desktop_crm.ui.tokens import DARK, LIGHT


class Listener(QWidget):
    def __init__(self):
        super().__init__()
        self.heard = set()

    def changeEvent(self, event):  # noqa: N802 - called by Qt
        super().changeEvent(event)
        self.heard.add(event.type())


@pytest.mark.parametrize(("choice", "values"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)])
def test_the_palette_follows_the_theme(qapp, choice, values):
    theme.apply(qapp, choice)

    assert colour(Token.TEXT).name() == values[Token.TEXT]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == values[Token.SURFACE]
    assert theme.is_dark() is (choice is ThemeChoice.DARK)


def test_widgets_are_told_of_a_new_theme(qapp, qtbot):
    widget = Listener()
    qtbot.addWidget(widget)
    widget.ensurePolished()

    theme.apply(qapp, ThemeChoice.DARK)

    assert QEvent.Type.PaletteChange in widget.heard


def test_text_doubles_at_200_percent_and_widgets_grow_with_it(qapp, qtbot):
    label = QLabel("Sara Malik")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.sizeHint()
    size = qapp.font().pointSizeF()

    theme.apply(qapp, ThemeChoice.LIGHT, 200)

    assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    assert label.sizeHint().height() > 1.8 * before.height()


def mark_of(button):
    option = QStyleOptionButton()
    button.initStyleOption(option)
    is_box = isinstance(button, QCheckBox)
    element = QStyle.SubElement.SE_CheckBoxIndicator if is_box else QStyle.SubElement.SE_RadioButtonIndicator
    return button.style().subElementRect(element, option, button).size()


def arrow_of(box):
    is_combo = isinstance(box, QComboBox)
    option = QStyleOptionComboBox() if is_combo else QStyleOptionSpinBox()
    box.initStyleOption(option)
    controls, parts = QStyle.ComplexControl, QStyle.SubControl
    control = controls.CC_ComboBox if is_combo else controls.CC_SpinBox
    part = parts.SC_ComboBoxArrow if is_combo else parts.SC_SpinBoxUp
    return box.style().subControlRect(control, option, part, box).size()


@pytest.mark.parametrize(("kind", "state"), [(QCheckBox, False), (QRadioButton, False), (QRadioButton, True)])
def test_boxes_and_marks_grow_with_the_text(qapp, qtbot, kind, state):
    button = kind("Show done")
    qtbot.addWidget(button)
    button.setChecked(state)
    button.show()
    theme.apply(qapp, ThemeChoice.LIGHT)
    usual = mark_of(button)

    theme.apply(qapp, ThemeChoice.LIGHT, 200)

    assert (usual.width(), usual.height()) == (16, 16)
    assert mark_of(button).width() >= 24
    assert mark_of(button).height() >= 24


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox])
def test_arrows_grow_with_the_text(qapp, qtbot, kind):
    box = kind()
    qtbot.addWidget(box)
    box.show()
    theme.apply(qapp, ThemeChoice.LIGHT)
    usual = arrow_of(box)

    theme.apply(qapp, ThemeChoice.LIGHT, 200)

    assert arrow_of(box).width() >= 1.4 * usual.width()


def test_the_size_of_text_stays_between_100_and_200_percent(qapp):
    size = qapp.font().pointSizeF()

    theme.apply(qapp, ThemeChoice.LIGHT, 30)
    assert qapp.font().pointSizeF() == size

    theme.apply(qapp, ThemeChoice.LIGHT, 900)
    assert qapp.font().pointSizeF() == pytest.approx(2 * size)


def test_high_contrast_leaves_the_colours_of_the_system(qapp, monkeypatch):
    monkeypatch.setattr(theme, "_wants_contrast", lambda _: True)

    theme.apply(qapp, ThemeChoice.DARK)

    assert qapp.palette() == qapp.style().standardPalette()
    assert colour(Token.TEXT) == qapp.palette().color(QPalette.ColorRole.WindowText)
    assert colour(Token.SURFACE) == qapp.palette().color(QPalette.ColorRole.Base)
