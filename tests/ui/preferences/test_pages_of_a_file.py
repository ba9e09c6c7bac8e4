"""The preferences of the running program: what is offered when, and what takes effect at once."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop_crm.services.holidays import HOLIDAY_COUNTRY
from desktop_crm.ui.application import Start
from desktop_crm.ui.calendar.periods import ViewKind
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.preferences.dialog import PreferencesDialog
from desktop_crm.ui.preferences.page_ids import PageId


@pytest.fixture
def opened(program):
    program.begin(Start())
    program.start_empty()
    return program


def dialog_of(program, command=CommandId.PREFERENCES):
    program._actions.run(command)
    return next(d for d in program.window.findChildren(PreferencesDialog) if d.isVisible())


def titles(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def calendar_page(program):
    dialog = dialog_of(program)
    dialog.show_page(PageId.CALENDAR)
    return dialog.page(PageId.CALENDAR)


def test_kinds_of_activities_are_offered_only_with_a_file(program):
    program.begin(Start())
    assert "Kinds of activities" not in titles(dialog_of(program))


def test_the_command_for_kinds_opens_their_page(opened):
    dialog = dialog_of(opened, CommandId.MANAGE_KINDS)

    assert dialog.title.text() == "Kinds of activities"
    assert dialog.page(PageId.KINDS) is not None


def test_a_kind_that_is_left_while_it_is_stored_does_no_harm(opened, qtbot):
    dialog = dialog_of(opened, CommandId.MANAGE_KINDS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.page(PageId.KINDS).new.click()
    qtbot.keyClicks(dialog.page(PageId.KINDS).form.name, "Demo")

    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert "Demo" in [kind.name for kind in opened.workspace.kinds.all()]


def test_the_calendar_begins_its_weeks_anew_at_once(opened, qtbot):
    opened._actions.run(CommandId.SHOW_CALENDAR)
    view = opened.desk.planner.view(CommandId.SHOW_CALENDAR)
    view.show_view(ViewKind.WEEK, day=date(2030, 5, 15))
    qtbot.waitUntil(lambda: view.presenter.picture is not None)
    country = QLocale().firstDayOfWeek().value - 1
    other = (country + 2) % 7

    choose(calendar_page(opened).first_weekday, other)

    qtbot.waitUntil(lambda: view.presenter.picture.days[0].weekday() == other)


def test_the_calendar_shades_other_hours_at_once(opened, qtbot):
    opened._actions.run(CommandId.SHOW_CALENDAR)
    view = opened.desk.planner.view(CommandId.SHOW_CALENDAR)
    qtbot.waitUntil(lambda: view.presenter.picture is not None)

    choose(calendar_page(opened).work_start, "09:30")

    qtbot.waitUntil(lambda: view.presenter.picture.working == (9 * 60 + 30, 18 * 60))


def test_holidays_of_another_country_are_in_the_calendar_at_once(opened, qtbot):
    opened._actions.run(CommandId.SHOW_CALENDAR)
    view = opened.desk.planner.view(CommandId.SHOW_CALENDAR)
    view.show_view(ViewKind.MONTH, day=date(2030, 12, 1))
    qtbot.waitUntil(lambda: view.presenter.picture is not None)
    assert not view.presenter.picture.holidays

    choose(calendar_page(opened).holidays, "DE")

    assert opened.workspace.settings.get(HOLIDAY_COUNTRY) == "DE"
    qtbot.waitUntil(lambda: date(2030, 12, 25) in view.presenter.picture.holidays)


def test_today_is_read_anew_when_weeks_begin_on_another_day(opened, qtbot):
    opened._actions.run(CommandId.SHOW_TODAY)
    view = opened.desk.planner.view(CommandId.SHOW_TODAY)
    qtbot.waitUntil(lambda: view.picture is not None)
    before = view.picture

    choose(calendar_page(opened).first_weekday, 3)

    qtbot.waitUntil(lambda: view.picture is not before)
