"""Boxes to choose from, as the pages of preferences have them."""

from collections.abc import Iterable, Sequence
from datetime import time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QComboBox, QFormLayout

from desktop_crm.ui.calendar.texts import in_line
from desktop_crm.ui.common.text import label, translate

_LEAST_LETTERS = 14
"""How narrow a box may become."""
_HALF_HOURS = tuple(time(minutes // 60, minutes % 60) for minutes in range(0, 24 * 60, 30))


def choice_box(entries: Iterable[tuple[str, object]], chosen: object) -> QComboBox:
    """Return a box of texts with what each stands for, one of them chosen."""
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.setMaxVisibleItems(16)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST_LETTERS)
    return box


def country_box() -> QComboBox:
    """Return a box of all countries by name, "not set" first; its data are ISO 3166-1 alpha-2 codes."""
    names = sorted((name, code) for code, name in country_names().items())
    return choice_box([(translate("PreferencesDialog", "Not set"), ""), *names], "")


def country_names() -> dict[str, str]:
    """Return the names of countries by their ISO 3166-1 alpha-2 codes."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return found


def time_box(chosen: time) -> QComboBox:
    """Return a box of times by the half hour, written as the country does; its data are "08:30"."""
    times = sorted({*_HALF_HOURS, chosen})
    entries = [(clock_text(at), f"{at:%H:%M}") for at in times]
    return choice_box(entries, f"{chosen:%H:%M}")


def weekday_names() -> Sequence[tuple[str, int]]:
    """Return the weekdays with their numbers (Monday is 0), that of the country first."""
    locale = QLocale()
    first = locale.firstDayOfWeek().value - 1
    days = [(first + n) % 7 for n in range(7)]
    return [(locale.standaloneDayName(day + 1), day) for day in days]


def form(title: str) -> QFormLayout:
    """Return the layout of a part of a page, with its title; long names stand above their boxes."""
    made = QFormLayout()
    made.setVerticalSpacing(10)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    made.addRow(label(title, "strong"))
    return made


def clock_text(at: time) -> str:
    """Return a time of the day as the country writes it."""
    return in_line(QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat))
