"""Painted calendars of the size of the design, with the keyboard in them."""

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.ui.calendar.day_grid import DayGrid
from desktop_crm.ui.calendar.month_grid import MonthGrid
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.texts import CalendarTexts
from tests.ui.calendar.pictures import items_of, picture, week


@pytest.fixture(autouse=True)
def british(dressed):
    """Weeks begin on Monday, and there are 24 hours."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def shown(qtbot):
    """Show a surface with a picture, and put the keyboard into it."""

    def show(kind, made):
        surface = kind(made, CalendarTexts())
        qtbot.addWidget(surface)
        surface.resize(1208, 745)
        surface.show()
        surface.activateWindow()
        surface.setFocus()
        qtbot.waitUntil(surface.hasFocus)
        return surface

    return show


@pytest.fixture
def grid(shown):
    """Show the week of the design."""
    return shown(DayGrid, week())


@pytest.fixture
def month(shown):
    """Show the month around it."""
    made = week()
    return shown(MonthGrid, picture(*items_of(made), kind=ViewKind.MONTH))
