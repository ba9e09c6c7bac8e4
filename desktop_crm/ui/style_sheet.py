"""The small style sheet on top of the Fusion style, filled from the colour tokens.

Looks are chosen with the dynamic property ``look`` of a widget: for labels
``title``, ``heading``, ``muted``, ``faint``, ``section``; for buttons
``primary``, ``flat``, ``link``, ``usual``; for frames ``bar``, ``rail``, ``card``, ``line``.
"""

from collections.abc import Mapping
from string import Template

from desktop_crm.domain.resources import resource
from desktop_crm.ui.tokens import Token

_SHEET = Template("""
QMainWindow, QDialog { background: $surface; }
QToolTip { background: $raised; color: $text; border: 1px solid $control_border; padding: 4px 6px; }

QMenuBar { background: $rail; border-bottom: 1px solid $border; padding: 2px 6px; }
QMenuBar::item { background: transparent; color: $text; padding: 4px 8px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; color: $text; border: 1px solid $control_border; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 6px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $control_border; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 5px 4px; }
QMenu::indicator { width: ${round}px; height: ${round}px; padding-left: 6px; }
QMenu::indicator:checked { image: url("$icons/controls/check-plain.svg"); }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $control_border; border-radius: 8px;
    padding: 5px 9px; selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 4px 8px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $control_border; border-color: $border; background: $window; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: url("$icons/controls/down.svg"); width: ${tick}px; height: ${tick}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control_border; outline: 0;
    padding: 4px; selection-background-color: $selection; selection-color: $text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; width: ${step}px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("$icons/controls/up.svg"); width: ${tip}px; height: ${tip}px; }
QAbstractSpinBox::down-arrow { image: url("$icons/controls/down.svg"); width: ${tip}px; height: ${tip}px; }

QPushButton { background: $surface; color: $text; border: 1px solid $control_border; border-radius: 8px;
    padding: 6px 12px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled { color: $control_border; border-color: $border; background: $window; }
QPushButton[look="primary"] { background: $accent; color: $accent_text; border: 1px solid $accent; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $raised; color: $faint; border: 1px solid $border; }
QPushButton[look="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[look="flat"]:hover { background: $hover; }
QPushButton[look="flat"]:focus { border: 2px solid $accent; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 3px 5px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 2px 4px; }
QPushButton[look="usual"] { border: 1px solid $accent; color: $accent; }
QPushButton[look="usual"]:focus { border: 2px solid $accent; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 8px;
    padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[look="outlined"] { background: $surface; border: 1px solid $control_border; }
QToolButton[look="outlined"]:hover { background: $hover; }
QToolButton[look="outlined"]:focus { border: 2px solid $accent; }
QToolButton[look="tiny"] { padding: 1px; border-radius: 6px; }
QToolButton[look="tiny"]:focus { padding: 0; }
QToolButton::menu-indicator { image: none; width: 0; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; padding: 2px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator {
    width: ${tick}px; height: ${tick}px; border: 1px solid $control_border; border-radius: ${corner}px;
    background: $surface; }
QRadioButton::indicator { border-radius: ${half}px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/controls/$check"); }
QRadioButton::indicator:checked { border: ${ring}px solid $accent; width: ${dot}px; height: ${dot}px;
    border-radius: ${half}px; }

QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 10px 7px 10px; border: none;
    border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $selection; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: 0;
    selection-background-color: $selection; selection-color: $text; }
QLineEdit#omnibox { background: $window; }
QLineEdit[look="quick"] { border: 1px solid transparent; background: transparent; }
QLineEdit[look="quick"]:focus { border: 2px solid $accent; background: $surface; }
QListView#rail { background: $rail; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 7px 8px; font-size: ${small}pt; font-weight: 600; }
QHeaderView::section:hover { background: $hover; color: $text; }
QTableView { gridline-color: $border; }
QTreeView { show-decoration-selected: 0; }

QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { border: none; background: transparent; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control_border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[look="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="faint"] { color: $faint; }
QLabel[look="small"] { color: $muted; font-size: ${small}pt; }
QLabel[look="saved"] { color: $good; font-size: ${small}pt; }
QLabel[look="unsaved"] { color: $danger; font-size: ${small}pt; }
QLabel[look="section"] { color: $muted; font-size: ${tiny}pt; font-weight: 600; }
QLabel[look="problem"] { color: $danger; }
QLabel[look="key"] { background: $surface; color: $muted; border: 1px solid $border; border-radius: 4px;
    padding: 1px 5px; font-size: ${tiny}pt; }

QFrame[look="bar"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[look="foot"] { background: $window; border: none; border-top: 1px solid $border; }
QFrame[look="status"] { background: $rail; border: none; border-top: 1px solid $border; }
QFrame[look="rail"] { background: $rail; border: none; border-right: 1px solid $border; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame[look="popup"] { background: $surface; border: 1px solid $control_border; border-radius: 10px; }
QFrame[look="notice"] { background: $raised; border: none; border-top: 1px solid $border; }
QFrame[look="line"] { background: $border; border: none; }
QWidget[look="surface"] { background: $surface; }
QWidget[look="ground"] { background: $window; }
""")


def style_sheet(colours: Mapping[Token, str], point_size: float, line_height: int, *, dark: bool) -> str:
    """Return the sheet for these colours and this size of ordinary text, in points and as lines in pixels."""
    sizes = {
        "title": point_size * 1.5,
        "heading": point_size * 1.2,
        "small": point_size * 0.92,
        "tiny": point_size * 0.85,
    }
    return _SHEET.substitute(
        {token.value: value for token, value in colours.items()},
        **{name: f"{size:.1f}" for name, size in sizes.items()},
        **_marks(line_height),
        icons=resource("icons").as_posix(),
        check="check-on-light.svg" if dark else "check-on-dark.svg",
    )


def _marks(line_height: int) -> dict[str, int]:
    """Return the sizes in pixels of tick boxes, radio marks and arrows, which grow with the text.

    Boxes and dots are even, so that half of them is a whole radius: Qt paints a larger one square.
    """
    tick = 2 * max(round(line_height * 0.41), 7)
    dot = 2 * round(tick * 0.21)
    tip = round(tick * 0.8)
    return {
        "tick": tick,
        "round": tick + 2,
        "half": tick // 2 + 1,
        "dot": dot,
        "ring": (tick + 2 - dot) // 2,
        "corner": round(tick * 0.28),
        "drop": tick + 12,
        "tip": tip,
        "step": tip + 11,
    }
