import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from test_detail import press, type_into_focus

from desktop_crm.domain.contacts import ContactKind
from desktop_crm.ui.jobs import JobRunner


@pytest.fixture
def jobs():
    """Do jobs in a thread of their own, as the program does."""
    runner = JobRunner()
    yield runner
    runner.close()


def test_a_new_contact_is_stored_listed_and_opened_in_its_own_time(view, qtbot, workspace):
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    view.new_contact(ContactKind.PERSON)
    type_into_focus(qtbot, "Khalid Anwar")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.detail.header.name.value == "Khalid Anwar")
    qtbot.waitUntil(lambda: view.selected_ids() == [view.current_id()])


def test_fields_left_in_haste_are_all_stored(view, qtbot, workspace, sara):
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
    for field, text in (("title", "Director"), ("company", "Ravi Foods"), ("title", "Chair")):
        qtbot.keyClick(getattr(view.detail.header, field), Qt.Key.Key_F2)
        type_into_focus(qtbot, text)
        press(qtbot, Qt.Key.Key_Return)
    view.next_record()
    qtbot.waitUntil(lambda: not view.detail.presenter.is_saving)
    record = workspace.contacts.get(sara)
    assert (record.title, record.company) == ("Chair", "Ravi Foods")
    assert view.current_id() != sara
