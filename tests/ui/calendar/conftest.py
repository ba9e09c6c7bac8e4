"""Painted calendars of the size of the design, and one over a real file, with the keyboard in them."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.domain.activities import ActivityDraft, When
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.calendar.day_grid import DayGrid
from desktop_crm.ui.calendar.month_grid import MonthGrid
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.calendar.texts import CalendarTexts
from desktop_crm.ui.calendar.view import CalendarView
from tests.ui.calendar.files import ZONE, NovemberClock
from tests.ui.calendar.pictures import day, items_of, picture, week


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


@pytest.fixture
def workspace(tmp_path, changes):
    """Open an empty file on a day in November 2026."""
    opened = Workspace.create(tmp_path / "office.crm", clock=NovemberClock(), user="me")
    opened.subscribe(changes.announce)
    yield opened
    opened.close()


@pytest.fixture
def add(workspace):
    """Store an activity with little effort and return its id."""

    def store(regarding, number, hour=None, minute=0, minutes=30, *, kind="meeting", **values):
        when = When(day(number))
        if hour is not None:
            zone = values.pop("zone", ZONE)
            when = When(day(number), time(hour, minute), minutes, zone)
        return workspace.activities.add(ActivityDraft(kind, regarding, when, **values))

    return store


@pytest.fixture
def view(qtbot, workspace, jobs, changes):
    """Show the calendar of the file, with the keyboard in it."""
    view = CalendarView(workspace, jobs, changes)
    qtbot.addWidget(view)
    view.resize(1208, 800)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.grid.hasFocus)
    return view
