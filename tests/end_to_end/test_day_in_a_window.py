"""The daily tasks in a real window, by keys alone; none may take more actions than it should."""

from datetime import date, timedelta

import pytest

from desktop_crm.domain.activities import ActivityDraft, When
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.domain.resources import resource
from desktop_crm.services.workspace import Workspace
from tests.end_to_end.conftest import wait_for
from tests.support.databases import person, store

pytestmark = pytest.mark.window


@pytest.fixture
def office(tmp_path):
    """The sample people in a file, seen from outside of the window."""
    workspace = Workspace.create(tmp_path / "office.crm")
    workspace.settings.default_country = "PK"
    workspace.importing.commit(workspace.importing.plan([resource("sample", "people.vcf")]))
    yield workspace
    workspace.close()


@pytest.fixture
def sara(office):
    """The number of Sara Malik."""
    return office.search.find("sara malik").ids[0]


@pytest.fixture
def follow_ups(office, sara):
    """Three things to do today, in this order; their numbers."""
    today = When(office.clock.today())
    return [
        office.activities.add(ActivityDraft("todo", text, today, contact_ids=(sara,)))
        for text in ("Send the price list", "Post the samples", "Book a table")
    ]


def next_weekday(weekday):
    """Return the next such day after today."""
    today = date.today()  # noqa: DTZ011 - the window shows the day of this computer
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def open_at(desk, name):
    """Open the record of somebody, and begin to count there."""
    desk.begin_counting()
    desk.press_and_see("ctrl+k")
    desk.type(name)
    desk.rest()
    desk.press_and_see("Return")
    desk.begin_counting()


def open_days(office):
    return {item.ref.id: item.day for item in office.agenda.tasks(TaskRange.ALL) if not item.is_done}


def test_today_is_there_at_once_and_is_one_key_away(office, follow_ups, start):
    desk = start(office.path, title="office")
    desk.begin_counting()
    assert desk.actions == 0

    desk.press_and_see("ctrl+2")
    elsewhere = desk.screen.shown()
    desk.begin_counting()
    desk.press_and_see("ctrl+1")
    assert desk.actions == 1
    assert desk.screen.shown() != elsewhere


def test_a_call_is_logged_with_its_follow_up_by_two_actions(office, sara, start):
    desk = start(office.path, title="office")
    open_at(desk, "sara malik")

    desk.press_and_see("ctrl+l")
    desk.type("Wants price list; call back fri 3pm")
    desk.press("ctrl+Return")

    wait_for(lambda: office.timeline.facts(sara).last_reached, "the call that was made")
    assert desk.actions == 2
    facts = office.timeline.facts(sara)
    assert (facts.next_kind, facts.next_day.weekday(), facts.next_start.hour) == ("call", 4, 15)
    assert any(entry.item.details == "Wants price list" for entry in office.timeline.of_contact(sara).past)


def test_something_is_put_off_by_three_actions(office, follow_ups, start):
    desk = start(office.path, title="office")
    desk.begin_counting()

    desk.press_and_see("Down", "ctrl+t")
    desk.type("mon")
    desk.press("Return")

    wait_for(lambda: len(set(open_days(office).values())) == 2, "a task on another day")
    assert desk.actions == 3
    assert open_days(office)[follow_ups[1]] == next_weekday(0)


def test_a_task_is_completed_by_one_action(office, follow_ups, start):
    desk = start(office.path, title="office")
    desk.begin_counting()

    desk.press("ctrl+d")

    wait_for(lambda: follow_ups[0] not in open_days(office), "the task that is done")
    assert desk.actions == 1
    assert set(open_days(office)) == set(follow_ups[1:])

    desk.press("ctrl+z")
    wait_for(lambda: follow_ups[0] in open_days(office), "the task taken back")


def test_something_is_planned_in_one_line_by_two_actions(office, sara, start):
    desk = start(office.path, title="office")
    desk.begin_counting()

    desk.press_and_see("ctrl+k")
    desk.type("call sara malik tomorrow 3pm about the offer")
    desk.press("Return")

    wait_for(lambda: office.timeline.facts(sara).next_day, "the call that is planned")
    assert desk.actions == 2
    assert office.timeline.facts(sara).next_regarding == "the offer"


def test_a_note_is_written_by_two_actions(office, sara, start):
    desk = start(office.path, title="office")
    desk.begin_counting()

    desk.press_and_see("ctrl+k")
    desk.type("note sara malik: prefers mornings")
    desk.press("Return")

    wait_for(lambda: "prefers mornings" in [n.text for n in office.contacts.get(sara).notes], "the note")
    assert desk.actions == 2


def test_the_next_record_is_one_action_away(office, start):
    desk = start(office.path, title="office")
    desk.begin_counting()
    desk.press_and_see("ctrl+2")
    desk.press("Home", "Return")
    desk.begin_counting()
    ids = list(office.contacts.ids())

    desk.press_and_see("ctrl+Page_Down")
    assert desk.actions == 1
    desk.press("ctrl+l")
    desk.rest()
    desk.type("hello")
    desk.press("ctrl+Return")
    wait_for(lambda: office.timeline.facts(ids[1]).last_reached, "the call with the second of the list")


def test_the_company_is_one_action_away(office, sara, start):
    company = office.contacts.company_of(sara)
    desk = start(office.path, title="office")
    open_at(desk, "sara malik")

    desk.press_and_see("ctrl+j")
    assert desk.actions == 1
    desk.press_and_see("ctrl+l")
    desk.type("Asked for the manager")
    desk.press("ctrl+Return")
    wait_for(lambda: office.timeline.facts(company).last_reached, "the call with the company")
    assert not office.timeline.facts(sara).last_reached


def test_a_tag_goes_on_fifty_people_by_three_actions(tmp_path, start):
    workspace = Workspace.create(tmp_path / "crowd.crm")
    store(workspace, [person(f"Person {number}") for number in range(50)])
    desk = start(workspace.path, title="crowd")
    desk.begin_counting()
    desk.press_and_see("ctrl+2")
    desk.press("ctrl+a")
    desk.begin_counting()

    desk.press_and_see("ctrl+shift+g")
    desk.type("autumn")
    desk.press("Return")

    wait_for(lambda: workspace.contacts.count(ContactFilter(tag="autumn")) == 50, "fifty tags")
    assert desk.actions <= 3
    workspace.close()
