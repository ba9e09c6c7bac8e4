import pytest
from PySide6.QtCore import QLocale

from desktop_crm.ui.actions import Actions
from tests.support.day import Office


@pytest.fixture
def office(tmp_path, changes):
    """Open a file of the day, whose changes are announced to the widgets of the test."""
    office = Office(tmp_path / "office.crm")
    office.workspace.subscribe(changes.announce)
    yield office
    office.close()


@pytest.fixture
def actions(qapp):
    """Make a registry of commands that nobody carries out yet."""
    return Actions()


@pytest.fixture(autouse=True)
def british(dressed):
    """Weeks begin on Monday, and there are 24 hours."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale("en_US"))
