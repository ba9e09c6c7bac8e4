from datetime import time

import pytest

from desktop_crm.domain.reminders import QuietHours, Snooze
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.preferences_page import RemindersPage


class LogIn:
    """A system that starts programs at log-in, or refuses to."""

    def __init__(self, *, error=None):
        self.on = False
        self.error = error

    def enabled(self):
        return self.on

    def enable(self):
        if self.error:
            raise self.error
        self.on = True

    def disable(self):
        self.on = False


@pytest.fixture
def settings(preferences):
    return AlarmPreferences(preferences)


@pytest.fixture
def shown(settings, qtbot):
    def show(log_in=None):
        page = RemindersPage(settings, log_in)
        qtbot.addWidget(page)
        page.show()
        return page

    return show


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_everything_applies_at_once_and_is_kept(shown, settings):
    page = shown()

    page.sound.click()
    page.on_top.click()
    page.keep_ringing.click()
    choose(page.usual, "30")

    assert not settings.sound
    assert not settings.on_top
    assert settings.keep_ringing
    assert settings.usual_snooze is Snooze.MINUTES_30
    assert shown().keep_ringing.isChecked()


def test_quiet_hours_are_set_and_only_then_offered(shown, settings):
    page = shown()
    assert not page.start.isEnabled()

    page.quiet.click()
    choose(page.start, "21:30")
    choose(page.end, "06:00")
    page.weekends.click()

    assert settings.quiet_hours == QuietHours(time(21, 30), time(6), active=True, weekends=True)
    assert page.start.isEnabled()


def test_starting_at_log_in_asks_the_system(shown):
    log_in = LogIn()
    page = shown(log_in)

    page.at_log_in.click()
    assert log_in.on
    assert shown(log_in).at_log_in.isChecked()

    page.at_log_in.click()
    assert not log_in.on


def test_a_system_that_refuses_is_told_of(shown):
    page = shown(LogIn(error=PermissionError(13, "Permission denied")))

    page.at_log_in.click()

    assert page.problem.isVisible()
    assert "Permission denied" in page.problem.text()


def test_where_no_program_can_be_started_at_log_in_it_is_not_offered(shown):
    assert not shown(None).at_log_in.isVisible()
