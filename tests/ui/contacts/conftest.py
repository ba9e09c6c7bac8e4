"""A real file with a few people in it, and the view of contacts over it."""

import shutil
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, ImportantDate, PointKind
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.domain.names import parse_name
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.contacts.view import ContactsView


class NovemberClock:
    """A clock that stands at noon of 21 November 2025."""

    def now(self):
        return datetime(2025, 11, 21, 12, 0, tzinfo=UTC)

    def today(self):
        return date(2025, 11, 21)

    def zone(self):
        return ZoneInfo("UTC")


def person(name, **values):
    return ContactDraft(name=parse_name(name), **values)


def phone(value, label="work", **values):
    return ContactPoint(PointKind.PHONE, value, label, **values)


def email(value, label="work"):
    return ContactPoint(PointKind.EMAIL, value, label)


SARA = person(
    "Sara Malik",
    company="Indus Textiles",
    title="Purchasing manager",
    points=(
        phone("+92 300 555 0142", "mobile"),
        phone("+92 42 3571 0044", extension="118"),
        email("sara@indus.example"),
    ),
    addresses=(
        Address(label="work", street="14 Mall Road", locality="Lahore", postcode="54000", country="Pakistan"),
    ),
    dates=(ImportantDate("birthday", PartialDate(None, 12, 9)),),
    tags=("Customer",),
    notes=("Prefers WhatsApp.",),
)
PEOPLE = (
    person("Omar Haddad", company="Atlas Freight", points=(phone("+971 4 332 7719"),), tags=("Dealer",)),
    person("Ingrid Solberg", company="Nordlys AS", points=(phone("+47 22 41 05 90"),)),
    SARA,
    person("Zara Iqbal", points=(email("zara@ravi.example"),)),
    ContactDraft(kind=ContactKind.COMPANY, company="Becker Druck GmbH", points=(phone("+49 30 2219 8840"),)),
)


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory):
    """Make the file once; each test works on a copy."""
    path = tmp_path_factory.mktemp("file") / "people.crm"
    workspace = Workspace.create(path, clock=NovemberClock(), user="Amna")
    for draft in PEOPLE:
        workspace.contacts.add(draft)
    workspace.close()
    return path


@pytest.fixture
def workspace(filled_file, tmp_path, changes):
    path = shutil.copy(filled_file, tmp_path / "people.crm")
    workspace = Workspace.open(path, clock=NovemberClock(), user="Amna")
    workspace.subscribe(changes.announce)
    yield workspace
    workspace.close()


@pytest.fixture(autouse=True)
def british():
    """Write dates as in Britain, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qtbot, workspace, jobs, changes):
    view = ContactsView(workspace, jobs, changes, clock=NovemberClock())
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.show_filter(ContactFilter())
    qtbot.waitUntil(lambda: view.current_id() is not None)
    return view


@pytest.fixture
def find(workspace):
    """Find the id of somebody by name."""

    def find(name):
        ids = workspace.contacts.ids()
        return next(id_ for id_, row in workspace.contacts.rows(ids).items() if row.name == name)

    return find


@pytest.fixture
def sara(view, find):
    """Open Sara's record and give her id."""
    view.open_contact(find("Sara Malik"))
    return view.current_id()
