"""A file with a few people in it, and the labels view on it."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.names import PersonName
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.printing.view import LabelsView


def person(given, family, street="1 Elm St", locality="Boston", **parts):
    addresses = (Address(street=street, locality=locality, **parts),) if street or locality else ()
    return ContactDraft(name=PersonName(given=given, family=family), addresses=addresses)


PEOPLE = (
    person("Ana", "Silva", postcode="30001", country="USA"),
    person("Bea", "Silva", postcode="30001", country="USA"),
    person("Carl", "Zimmer", "Weg 2", "Berlin", postcode="10115", country="Deutschland"),
    person("Dora", "Nowhere", "", ""),
    person("Emil", "Half", "", "Paris"),
)


@pytest.fixture
def workspace(tmp_path):
    workspace = Workspace.create(tmp_path / "office.crm")
    yield workspace
    workspace.close()


@pytest.fixture
def ids(workspace):
    return [workspace.contacts.add(draft) for draft in PEOPLE]


@pytest.fixture
def view(workspace, ids, jobs, preferences, qtbot):
    """Turn to the view in a window that is open already; everybody is drawn."""
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.addWidget(QWidget())
    window.resize(1100, 760)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view = LabelsView(workspace, jobs, preferences, settle_ms=0)
    window.addWidget(view)
    with qtbot.waitSignal(view.presenter.sheets_ready):
        window.setCurrentWidget(view)
    qtbot.wait_until(view.options.position.start.lineEdit().hasSelectedText)
    yield view
    window.close()
