"""Few things of many days, and the number of the rest."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_crm.domain.activities import ActivityDraft, AgendaFilter, When
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.workspace import Workspace

ZONE = "Asia/Karachi"
MONDAY = date(2026, 11, 16)
SUNDAY = MONDAY + timedelta(days=6)


class Clock:
    def now(self):
        return datetime(2026, 11, 16, 6, tzinfo=UTC)

    def today(self):
        return MONDAY

    def zone(self):
        return ZoneInfo(ZONE)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.create(tmp_path / "office.crm", clock=Clock(), user="me")
    yield opened
    opened.close()


@pytest.fixture
def add(workspace):
    def store(regarding, when, **values):
        return workspace.activities.add(ActivityDraft("meeting", regarding, when, **values))

    return store


def at(hour, day=MONDAY, minutes=30, zone=ZONE):
    return When(day, time(hour), minutes, zone)


def names(excerpt):
    return [item.regarding for item in excerpt.items]


def test_the_first_of_a_day_are_kept_and_the_rest_is_counted(workspace, add):
    for hour in (15, 9, 12, 10):
        add(f"at {hour}", at(hour))
    add("whole day", When(MONDAY))
    add("tomorrow", at(9, MONDAY + timedelta(days=1)))

    excerpt = workspace.agenda.excerpt(MONDAY, SUNDAY, most=3)

    assert names(excerpt) == ["whole day", "at 9", "at 10", "tomorrow"]
    assert excerpt.more == {MONDAY: 2}


def test_with_room_enough_it_is_the_same_as_reading_everything(workspace, add):
    add("weekly", at(10), recurrence=Recurrence.parse("FREQ=DAILY;COUNT=4"))
    add("fair", When(MONDAY - timedelta(days=2), last_day=MONDAY + timedelta(days=2)))
    add("night shift", at(23, minutes=180))

    excerpt = workspace.agenda.excerpt(MONDAY, SUNDAY, most=5)

    assert excerpt.items == workspace.agenda.between(MONDAY, SUNDAY)
    assert excerpt.more == {}


def test_what_lasts_over_days_is_never_left_out(workspace, add):
    for hour in (9, 10):
        add(f"at {hour}", at(hour))
    add("fair", When(MONDAY, last_day=MONDAY + timedelta(days=2)))
    add("night shift", at(23, minutes=180))

    excerpt = workspace.agenda.excerpt(MONDAY, SUNDAY, most=1)

    assert set(names(excerpt)) == {"fair", "at 9", "night shift"}
    assert excerpt.more == {MONDAY: 1}


def test_days_and_order_are_those_of_the_viewer(workspace, add):
    add("late in Los Angeles", at(18, MONDAY - timedelta(days=1), zone="America/Los_Angeles"))
    add("in the morning", at(5))
    add("at noon", at(12))

    excerpt = workspace.agenda.excerpt(MONDAY, MONDAY, most=2)

    assert names(excerpt) == ["in the morning", "late in Los Angeles"]
    assert excerpt.more == {MONDAY: 1}


def test_a_filter_counts_only_what_it_lets_through(workspace, add):
    for hour in (9, 10, 11):
        add(f"at {hour}", at(hour), owner="Amna" if hour == 9 else "")

    mine = AgendaFilter(owners=frozenset({"me"}))

    assert workspace.agenda.excerpt(MONDAY, SUNDAY, mine, most=1).more == {MONDAY: 1}


def test_with_words_to_look_for_everything_that_has_them_is_there(workspace, add):
    for hour in (9, 10, 11):
        add(f"offer {hour}", at(hour))
    add("lunch", at(12))

    excerpt = workspace.agenda.excerpt(MONDAY, SUNDAY, AgendaFilter(text="offer"), most=1)

    assert names(excerpt) == ["offer 9", "offer 10", "offer 11"]
    assert excerpt.more == {}
