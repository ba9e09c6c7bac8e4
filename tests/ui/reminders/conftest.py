"""A clock that stands still, and alarms without a file."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.domain.activities import ActivityRef, ActivityState, AgendaItem, Participant
from desktop_crm.domain.activity_kinds import STANDARD_KINDS
from desktop_crm.domain.reminders import Reminder

ZONE = ZoneInfo("Europe/London")
SARA = Participant(1, "Sara Khan", "Acme Traders", "0300 1234567")
ALI = Participant(2, "Ali Raza", "", "0301 7654321")


class StillClock:
    """Stands at Wednesday 11 March 2026, 10:30 in London, until it is set."""

    def __init__(self):
        self.moment = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)

    def now(self):
        return self.moment

    def today(self):
        return self.moment.astimezone(ZONE).date()

    def zone(self):
        return ZONE

    def go_on(self, **length):
        self.moment += timedelta(**length)


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture(autouse=True)
def british():
    """Write dates as in Britain, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def kind_of(key):
    return next(kind for kind in STANDARD_KINDS if kind.key == key)


def at(day, hour=0, minute=0):
    """A moment of March 2026 in London."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


def alarm(
    id_, when, *, kind="call", regarding="price list", people=(SARA,), lead=10, occurrence="", place=""
):
    """An alarm of something at a wall time, or on a date."""
    starts = when if isinstance(when, datetime) else None
    day = starts.date() if starts else when
    rings = (starts or at(day.day, 9)) - timedelta(minutes=lead)
    item = AgendaItem(
        ActivityRef(id_, occurrence), 1, kind, ActivityState.PLANNED, regarding, day,
        starts=starts, participants=tuple(people), place=place, has_alarm=True,
    )  # fmt: skip
    moment = rings.astimezone(UTC)
    return Reminder(id_, moment, moment, 0, item)


def missed_calls():
    """One and the same call, planned for four days and never made."""
    return [alarm(number, at(day, 15), occurrence=f"2026-03-{day:02}") for number, day in
            enumerate((5, 6, 9, 10), 1)]  # fmt: skip


MEETING = alarm(11, at(11, 10, 40), kind="meeting", regarding="tender", people=(ALI, SARA), place="Room 2")
LETTER = alarm(12, date(2026, 3, 11), kind="todo", regarding="Send samples", people=())
