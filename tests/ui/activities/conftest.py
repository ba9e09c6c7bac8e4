"""A clock that stands still: Wednesday 11 March 2026, 10:30 in London."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.domain.activities import ActivityDraft, ActivityRef
from desktop_crm.domain.contacts import ContactDraft, ContactPoint, PointKind
from desktop_crm.domain.names import parse_name


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


@pytest.fixture
def workspace(tmp_path, changes, clock):
    """Open a file with three people in it."""
    from desktop_crm.services.workspace import Workspace

    opened = Workspace.create(tmp_path / "office.crm", clock=clock, user="Amna")
    opened.subscribe(changes.announce)
    for name, company, phone in (
        ("Sara Malik", "Indus Textiles", "+92 300 555 0142"),
        ("Omar Haddad", "Atlas Freight", "+971 4 332 7719"),
        ("Ingrid Solberg", "Nordlys AS", "+47 22 41 05 90"),
    ):
        opened.contacts.add(person(name, company, phone))
    yield opened
    opened.close()


def person(name, company, phone):
    points = (ContactPoint(PointKind.PHONE, phone, "work"),)
    return ContactDraft(name=parse_name(name), company=company, points=points)


@pytest.fixture
def find(workspace):
    """Find the id of somebody by name."""

    def find(name):
        return workspace.search.find(name).ids[0]

    return find


@pytest.fixture
def plan(workspace):
    """Plan something, and give its record."""

    def plan(kind="call", **values):
        return workspace.activities.get(ActivityRef(workspace.activities.add(ActivityDraft(kind, **values))))

    return plan
