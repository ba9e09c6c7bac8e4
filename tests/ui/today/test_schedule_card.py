"""The hours of the day: the present stays in sight, until the user looks elsewhere."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractSlider

from desktop_crm.ui import theme
from desktop_crm.ui.theme import ThemeChoice
from desktop_crm.ui.today.reading import read_day
from desktop_crm.ui.today.schedule_card import ScheduleCard
from tests.support.day import TODAY


@pytest.fixture
def card(qtbot, office):
    """Show the day at 16:23, low enough that most of the hours are out of sight."""
    office.clock.moment = datetime(2026, 3, 11, 16, 23, tzinfo=UTC)
    card = ScheduleCard(office.clock)
    qtbot.addWidget(card)
    card.show_day(read_day(office.workspace, None))
    card.resize(500, 420)
    card.show()
    qtbot.waitExposed(card)
    return card


@pytest.fixture
def large_text(dressed):
    """Double the text for one test."""
    theme.apply(dressed, ThemeChoice.DARK, 200)
    yield
    theme.apply(dressed, ThemeChoice.LIGHT)


def is_present_seen(card):
    places, now = card.grid.grid, card.grid.picture.now
    line = places.y_of(now.hour * 60 + now.minute)
    return places.grid_top <= line < places.size.height()


def scroll_to_top(card):
    """Scroll as a user does."""
    card.grid.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)


def test_the_hours_open_at_the_present(card):
    assert is_present_seen(card)


@pytest.mark.usefixtures("large_text")
def test_at_twice_the_size_of_text_they_open_at_the_present_too(card):
    assert is_present_seen(card)


def test_the_present_is_seen_after_the_text_has_grown(card, large_text):
    assert is_present_seen(card)


@pytest.mark.parametrize("height", [300, 360, 700])
def test_the_present_is_seen_after_the_window_was_made_higher_or_lower(card, height):
    card.resize(500, 900)
    card.resize(500, height)

    assert is_present_seen(card)


def test_the_hours_go_on_with_the_time(card, office):
    office.clock.moment += timedelta(hours=6)
    card.show_day(read_day(office.workspace, None))

    assert is_present_seen(card)


def test_where_the_user_scrolled_to_stays(card, office):
    scroll_to_top(card)

    card.resize(500, 360)
    card.show_day(read_day(office.workspace, None))

    assert card.grid.verticalScrollBar().value() == 0
    assert not is_present_seen(card)


def test_another_day_is_not_scrolled_to_the_hour_of_the_present(card, office):
    card.show_day(read_day(office.workspace, TODAY + timedelta(days=1)))
    before = card.grid.verticalScrollBar().value()
    office.clock.moment += timedelta(hours=6)

    card.show_day(read_day(office.workspace, TODAY + timedelta(days=1)))

    assert card.grid.verticalScrollBar().value() == before
