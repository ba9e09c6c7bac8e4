from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.desk import LOGGED_LAST


def test_the_kind_that_was_logged_last_is_remembered_over_sessions(office, preferences, qtbot):
    office._actions.run(CommandId.SHOW_CONTACTS)
    contacts = office.desk.contacts
    qtbot.waitUntil(lambda: contacts.current_id() is not None)
    contacts.log_current()
    bar = contacts.detail.log_bar
    bar.kind.chips["meeting"].click()
    with qtbot.waitSignal(bar.saved):
        bar.save()
    assert Preferences(preferences._path).get(LOGGED_LAST) == "meeting"

    with qtbot.waitSignal(office.opened):
        office.open(office.workspace.path)
    view = office.desk.contacts
    assert view is not contacts
    qtbot.waitUntil(lambda: view.current_id() is not None)
    view.log_current()
    assert view.detail.log_bar.kind.value() == "meeting"
