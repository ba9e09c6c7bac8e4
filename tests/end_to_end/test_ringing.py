"""Alarms on a real screen: they come up beside what is being typed, also after a hidden start."""

import shlex
from datetime import timedelta

import pytest

from desktop_crm.app import autostart
from desktop_crm.app.autostart import DesktopEntry
from desktop_crm.domain.activities import ActivityDraft, When
from desktop_crm.services.workspace import Workspace
from tests.end_to_end.conftest import Desk, running, wait_for
from tests.support.databases import person

pytestmark = pytest.mark.window


@pytest.fixture
def office(tmp_path):
    """A file with a call that is to begin in a few minutes, so that its alarm is due."""
    workspace = Workspace.create(tmp_path / "office.crm")
    sara = workspace.contacts.add(person("Sara", "Khan", phone="0300 1234567"))
    zone = workspace.clock.zone()
    begins = workspace.clock.now().astimezone(zone) + timedelta(minutes=9)
    when = When(begins.date(), begins.time().replace(second=0, microsecond=0), 10, zone.key)
    workspace.activities.add(ActivityDraft("call", "price list", when, contact_ids=(sara,), alarm_lead=10))
    yield workspace
    workspace.close()


def alarm_window(desk):
    return desk._xdotool("search", "--onlyvisible", "--name", "^Alarms", check=False).split()


def test_an_alarm_takes_no_keyboard_and_is_put_off_with_one_key(office, start):
    desk = start(office.path, title="office")
    wait_for(lambda: alarm_window(desk), "the list of alarms")
    assert "office" in desk.title()

    desk.press("ctrl+k")
    desk.type("+Nadia Rahman")
    desk.press("Return")
    wait_for(lambda: office.search.find("nadia").ids, "what was typed while the alarm came up")
    assert len(office.reminders.due()) == 1

    desk._xdotool("windowactivate", "--sync", alarm_window(desk)[0])
    desk.actions = 0
    desk.press("2")

    wait_for(lambda: not office.reminders.due(), "the alarm put off")
    assert desk.actions == 1
    left = office.reminders.next_at() - office.clock.now()
    assert timedelta(minutes=8) < left <= timedelta(minutes=10)
    wait_for(lambda: not alarm_window(desk), "the empty list gone")


def test_an_alarm_is_put_off_until_a_typed_time_with_two_keys(office, start):
    desk = start(office.path, title="office")
    wait_for(lambda: alarm_window(desk), "the list of alarms")
    desk._xdotool("windowactivate", "--sync", alarm_window(desk)[0])
    desk.begin_counting()

    desk.press_and_see("s")
    desk.type("tomorrow 9")
    desk.press("Return")

    wait_for(lambda: not office.reminders.due(), "the alarm put off")
    assert desk.actions == 2
    zone = office.clock.zone()
    rings = office.reminders.next_at().astimezone(zone)
    assert (rings.date(), rings.hour) == (office.clock.today() + timedelta(days=1), 9)


def test_the_entry_of_the_log_in_starts_the_program_out_of_sight_and_it_rings(
    office, start, screen, tmp_path
):
    desk = start(office.path, title="office")
    wait_for(lambda: alarm_window(desk), "the list of alarms")
    desk.press("ctrl+q")
    wait_for(lambda: "office" not in desk.title() and not alarm_window(desk), "the end of the program")
    entry = DesktopEntry(tmp_path / "config" / "autostart", autostart.program_command())
    entry.enable()
    [line] = [line for line in entry.path.read_text().splitlines() if line.startswith("Exec=")]
    command = shlex.split(line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%"))

    with running(*command, env=Desk(screen, tmp_path).environment):
        wait_for(lambda: alarm_window(desk), "the alarm that was not handled")
        shown = desk._xdotool("search", "--onlyvisible", "--name", "^office", check=False).split()

    assert shown == []
