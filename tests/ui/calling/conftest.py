"""A file with three people to call, and a clock that the tests move."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.domain.contacts import ContactDraft, ContactPoint, PointKind
from desktop_crm.domain.names import parse_name
from desktop_crm.services.workspace import Workspace


class MovedClock:
    """Stands still until it is moved; Wednesday 11 March 2026, 10:30 at first."""

    def __init__(self):
        self.moment = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)

    def pass_seconds(self, seconds):
        self.moment += timedelta(seconds=seconds)

    def now(self):
        return self.moment

    def today(self):
        return self.moment.date()

    def zone(self):
        return ZoneInfo("UTC")


@pytest.fixture
def clock():
    return MovedClock()


@pytest.fixture(autouse=True)
def british():
    """Write dates as in Britain, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def workspace(tmp_path, changes, clock):
    opened = Workspace.create(tmp_path / "office.crm", clock=clock, user="Amna")
    opened.subscribe(changes.announce)
    yield opened
    opened.close()


@pytest.fixture
def people(workspace):
    """The ids of three people, in the order of the list."""
    return [
        workspace.contacts.add(
            ContactDraft(
                name=parse_name(name),
                company=company,
                points=(ContactPoint(PointKind.PHONE, phone, "work"),),
            )
        )
        for name, company, phone in (
            ("Sara Malik", "Indus Textiles", "+92 42 3571 0044"),
            ("Omar Haddad", "Atlas Freight", "+971 4 332 7719"),
            ("Ingrid Solberg", "Nordlys AS", "+47 22 41 05 90"),
        )
    ]
