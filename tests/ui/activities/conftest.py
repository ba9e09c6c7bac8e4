"""A clock that stands still: Wednesday 11 March 2026, 10:30 in London."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale


class WednesdayClock:
    """Stands at half past ten."""

    def now(self):
        return datetime(2026, 3, 11, 10, 30, tzinfo=UTC)

    def today(self):
        return date(2026, 3, 11)

    def zone(self):
        return ZoneInfo("Europe/London")


@pytest.fixture
def clock():
    return WednesdayClock()


@pytest.fixture(autouse=True)
def british():
    """Write dates as in Britain, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
