"""The week on this computer, and the holidays of the file."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.services.holidays import HOLIDAY_COUNTRY
from desktop_crm.ui.preferences.calendar_page import CalendarPage
from desktop_crm.ui.working_week import WeekPreferences, working_week

MARKS = str.maketrans("", "", "\u2068\u2069\u202f")


@pytest.fixture(autouse=True)
def british():
    """Begin weeks on Monday and write 24 hours, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def week(preferences):
    return WeekPreferences(preferences)


@pytest.fixture
def page(week, workspace, jobs, qtbot):
    return opened(week, workspace.settings, jobs, qtbot)


def opened(week, settings, jobs, qtbot):
    page = CalendarPage(week, settings, jobs)
    qtbot.addWidget(page)
    page.show()
    return page


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_at_first_weeks_begin_as_in_the_country(page, preferences):
    assert page.first_weekday.currentText().translate(MARKS) == "As in your country (Monday)"
    assert page.first_weekday.count() == 8
    assert preferences.get("first_weekday") is None


def test_another_first_day_is_in_force_and_announced_at_once(page, week, preferences, qtbot):
    with qtbot.waitSignal(week.changed):
        choose(page.first_weekday, 5)

    assert working_week().first == 5
    assert preferences.get("first_weekday") == 5


def test_one_can_go_back_to_the_day_of_the_country(page, week):
    choose(page.first_weekday, 5)
    choose(page.first_weekday, -1)

    assert working_week().first == 0
    assert week.first_weekday is None


def test_working_hours_are_in_force_and_announced_at_once(page, week, qtbot):
    with qtbot.waitSignal(week.changed):
        choose(page.work_start, "09:30")
    choose(page.work_end, "17:00")

    assert (working_week().start, working_week().end) == (time(9, 30), time(17))


def test_work_that_ends_before_it_begins_is_explained_and_not_kept(page, week, qtbot):
    with qtbot.assertNotEmitted(week.changed):
        choose(page.work_end, "07:00")

    assert page.problem.isVisible()
    assert page.problem.text() == "Work must end after it begins."
    assert working_week().end == time(18)
    choose(page.work_start, "06:00")
    assert not page.problem.isVisible()
    assert (working_week().start, working_week().end) == (time(6), time(7))


@pytest.mark.parametrize(("place", "text"), [("en_GB", "17:00"), ("en_US", "5:00PM")])
def test_times_are_written_as_in_the_country(week, workspace, jobs, qtbot, place, text):
    QLocale.setDefault(QLocale(place))

    page = opened(week, workspace.settings, jobs, qtbot)

    assert page.work_end.itemText(page.work_end.findData("17:00")).translate(MARKS) == text


def test_what_was_kept_is_shown(week, workspace, jobs, qtbot):
    week.choose_first_weekday(6)
    week.choose_hours(time(8, 15), time(16))
    workspace.settings.put(HOLIDAY_COUNTRY, "PK")

    page = opened(week, workspace.settings, jobs, qtbot)

    assert page.first_weekday.currentData() == 6
    assert (page.work_start.currentData(), page.work_end.currentData()) == ("08:15", "16:00")
    assert page.holidays.currentText() == "Pakistan"


def test_the_country_of_holidays_belongs_to_the_file_and_is_announced(page, workspace):
    heard = []
    workspace.subscribe(heard.append)

    choose(page.holidays, "DE")

    assert workspace.settings.get(HOLIDAY_COUNTRY) == "DE"
    assert heard[0].tables == {"setting"}
    choose(page.holidays, "")
    assert workspace.settings.get(HOLIDAY_COUNTRY) == ""


def test_countries_are_called_by_their_names_in_order(page):
    names = [page.holidays.itemText(n) for n in range(page.holidays.count())]

    assert names[0] == "No holidays"
    assert names[1:] == sorted(names[1:])
    assert len(names) > 200
    assert all(len(name) > 2 for name in names)


def test_without_a_file_there_are_no_holidays_to_choose(week, jobs, qtbot):
    page = opened(week, None, jobs, qtbot)

    assert not page.holidays.isVisible()


@pytest.mark.parametrize("key", ["first_weekday", "work_start", "work_end"])
@pytest.mark.parametrize("spoilt", ["", "x", 9, -1, True, None, [], "25:00"])
def test_a_spoilt_setting_counts_as_never_set(preferences, week, key, spoilt):
    preferences.put(key, spoilt)

    found = working_week()

    assert (found.first, found.start, found.end) == (0, time(8), time(18))


def test_hours_that_end_before_they_begin_count_as_never_set(preferences, week):
    preferences.put("work_start", "20:00")

    assert working_week().start == time(8)
