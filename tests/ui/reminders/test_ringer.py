"""The program that rings on: in the tray, minimised where there is none, and gone when it is to quit."""

import itertools
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from desktop_crm.domain.activities import ActivityDraft, When
from desktop_crm.ui.application import Program, Start
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import InlineExecutor
from desktop_crm.ui.reminders.tray import tray_icon

# The offscreen platform has no tray, and says so in its own way.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def notices(monkeypatch):
    """What the system is asked to say; the offscreen platform has no tray to say it in."""
    told = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _, title, text, *rest: told.append((title, text))
    )
    return told


@pytest.fixture
def in_tray(office, notices):
    """The sample office on a system that has a tray."""
    office.ringer._has_tray = lambda: True
    office.ringer.serve(office.window, office._actions)
    yield office
    QApplication.setQuitOnLastWindowClosed(True)


def plan_due(office, regarding="price list"):
    workspace = office.workspace
    for reminder in workspace.reminders.due():
        workspace.reminders.dismiss([reminder.id])
    zone = workspace.clock.zone()
    begins = workspace.clock.now().astimezone(zone) + timedelta(minutes=9)
    when = When(begins.date(), begins.time().replace(second=0, microsecond=0), 10, zone.key)
    workspace.activities.add(ActivityDraft("call", regarding, when, alarm_lead=10))
    office.ringer.alarms.watch.look()


def pixels(icon):
    return icon.pixmap(32).toImage()


def test_the_bell_and_the_tray_count_and_the_system_is_asked_to_tell(in_tray, notices):
    before = pixels(in_tray.ringer.tray.icon.icon())
    plan_due(in_tray)

    assert in_tray.window.top.alarms.ringing
    assert pixels(in_tray.ringer.tray.icon.icon()) != before
    assert "1" in in_tray.ringer.tray.icon.toolTip()
    assert notices[-1][0] == "price list"


def test_a_number_is_drawn_for_every_count():
    pictures = [pixels(tray_icon(count)) for count in (0, 1, 2, 12)]

    assert all(first != second for first, second in itertools.pairwise(pictures))


def test_the_tray_has_its_menu(in_tray):
    names = [action.objectName() for action in in_tray.ringer.tray.menu.actions() if not action.isSeparator()]

    assert names == [
        CommandId.SHOW_WINDOW,
        CommandId.SHOW_ALARMS,
        CommandId.QUIET_HOUR,
        CommandId.QUIT,
    ]


def test_a_closed_window_rings_on_in_the_tray_and_comes_back(in_tray, qtbot):
    in_tray.ringer.preferences.keep_ringing = True
    in_tray.window.close()

    assert in_tray.window.isHidden()
    assert in_tray.desk is not None
    assert not QApplication.quitOnLastWindowClosed()
    plan_due(in_tray)
    assert in_tray.ringer.alarms.window.isVisible()

    in_tray.ringer.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert in_tray.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_without_a_tray_a_closed_window_is_made_small(office):
    office.ringer.preferences.keep_ringing = True
    office.window.close()

    assert office.window.isMinimized()
    assert office.desk is not None


def test_without_the_wish_to_ring_on_closing_ends(office):
    office.window.close()

    assert office.desk is None


def test_quitting_ends_whatever_was_wished(in_tray):
    in_tray.ringer.preferences.keep_ringing = True
    in_tray.window.close()

    in_tray._actions.run(CommandId.QUIT)

    assert in_tray.desk is None
    assert in_tray.ringer.tray is None


def test_the_end_of_the_session_is_not_held_up(in_tray):
    in_tray.ringer.preferences.keep_ringing = True
    in_tray._on_session_ends()

    assert in_tray.window.close()
    assert in_tray.desk is None


def test_another_language_keeps_the_tray_and_the_alarms(in_tray):
    in_tray.ringer.preferences.keep_ringing = True
    plan_due(in_tray)
    try:
        in_tray.look.choose_language("ur")

        assert in_tray.window.isVisible()
        assert in_tray.window.top.alarms.ringing
        assert in_tray.ringer.tray is not None
        assert in_tray.ringer.alarms.window.isVisible()
    finally:
        in_tray.look.choose_language("en")
    in_tray.ringer.preferences.keep_ringing = False


def test_quiet_for_an_hour_is_switched_on_and_off_by_its_command(office):
    # What of the sample's day rings already depends on the hour at which this runs.
    due = office.workspace.reminders.due()
    office.workspace.reminders.dismiss([reminder.id for reminder in due])
    office.ringer.alarms.window.hide()
    office._actions.run(CommandId.QUIET_HOUR)
    plan_due(office)
    assert not office.ringer.alarms.window.isVisible()
    assert office.window.top.alarms.ringing

    office._actions.run(CommandId.QUIET_HOUR)
    assert office.ringer.alarms.window.isVisible()


def test_done_and_reschedule_are_asked_over_the_list(office, qtbot):
    plan_due(office)
    alarms = office.ringer.alarms
    alarms.show()
    alarms.window.buttons.done.click()

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.parent() is alarms.window
    dialog.reject()


def test_opening_shows_whom_it_is_about(office):
    workspace = office.workspace
    [sara] = workspace.search.find("sara", 1).ids
    plan_due(office)
    item = office.ringer.alarms.due[0].item
    workspace.activities.erase([item.ref])
    draft = ActivityDraft("call", "tender", workspace.activities.draft("call").when, contact_ids=(sara,))
    ref = workspace.activities.item(type(item.ref)(workspace.activities.add(draft)))

    office.ringer._open(ref)

    assert office.desk.contacts.current_id() == sara


def test_a_hidden_start_opens_the_last_file_out_of_sight(program, qapp, preferences, places, qtbot):
    with qtbot.waitSignal(program.opened):
        program.begin(Start())
        program.start_empty()
    program.window.close()
    again = Program(qapp, preferences, places, executor=InlineExecutor())
    again.ringer._has_tray = lambda: True
    again.ringer.serve(again.window, again._actions)

    with qtbot.waitSignal(again.opened):
        again.begin(Start(hidden=True))

    assert again.window.isHidden()
    assert again.workspace.path == places.default_file
    again.window.leave()
    again.window.deleteLater()
    QApplication.setQuitOnLastWindowClosed(True)
