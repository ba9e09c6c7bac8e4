"""What happened with somebody and what is planned: one line of time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_crm.domain.activities import ActivityDraft, EntryKind, LogEntry, When
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from tests.support.activities import MONDAY, TODAY, at, complete, on, plan, titles
from tests.support.databases import person, store

DAY = timedelta(days=1)


@pytest.fixture
def office(workspace):
    """Store a company, two people of it, and somebody of none."""
    people = [
        replace(person(name), company=company) for name, company in (("Sara", "Acme"), ("Omar", "ACME"))
    ]
    sara, omar, zoe = store(workspace, [*people, person("Zoe")])
    acme = workspace.contacts.add(ContactDraft(ContactKind.COMPANY, company="acme"))
    return {"sara": sara, "omar": omar, "zoe": zoe, "acme": acme}


def told(entries):
    """Return what entries say, in order."""
    return [entry.text if entry.entry is EntryKind.NOTE else entry.item.regarding for entry in entries]


def log(workspace, contact_id, regarding, day, kind="call", result="reached"):
    moment = datetime(2026, 2, day, 12, tzinfo=UTC)
    workspace.completing.log([contact_id], LogEntry(kind, result, regarding, at=moment))


def test_what_is_planned_comes_soonest_first_and_what_was_newest_first(workspace, office):
    sara = office["sara"]
    plan(workspace, "some day", When(), contact_ids=(sara,))
    plan(workspace, "late", on(TODAY - DAY), contact_ids=(sara,))
    plan(workspace, "soon", at(15), contact_ids=(sara,))
    log(workspace, sara, "first", 1)
    log(workspace, sara, "third", 3)
    log(workspace, sara, "second", 2)
    workspace.notes.add(sara, "note of today")
    timeline = workspace.timeline.of_contact(sara)

    assert told(timeline.planned) == ["late", "soon", "some day"]
    assert [entry.at and entry.at.date() for entry in timeline.planned] == [TODAY - DAY, TODAY, None]
    assert told(timeline.past) == ["note of today", "third", "second", "first"]
    assert (timeline.past[0].author, timeline.past[0].item, timeline.past[0].note_id) == ("anna", None, 1)
    assert not timeline.more


def test_moments_are_those_of_the_viewers_place(workspace, office, clock):
    log(workspace, office["zoe"], "call", 1)
    clock.place = "Asia/Karachi"

    assert workspace.timeline.of_contact(office["zoe"]).past[0].at.hour == 17


def test_a_company_has_what_was_with_its_people_too_each_once(workspace, office):
    log(workspace, office["sara"], "Sara's", 1)
    log(workspace, office["acme"], "its own", 2)
    log(workspace, office["zoe"], "Zoe's", 3)
    workspace.completing.log([office["sara"], office["omar"]], LogEntry("meeting", "held", "both"))
    workspace.notes.add(office["omar"], "on Omar")
    plan(workspace, "with Omar", contact_ids=(office["omar"], office["acme"]))
    timeline = workspace.timeline.of_contact(office["acme"])

    assert told(timeline.past) == ["on Omar", "both", "its own", "Sara's"]
    assert told(timeline.planned) == ["with Omar"]
    assert told(workspace.timeline.of_contact(office["sara"]).past) == ["both", "Sara's"]


def test_who_left_the_company_or_is_in_the_trash_is_not_part_of_it(workspace, office):
    log(workspace, office["sara"], "Sara's", 1)
    log(workspace, office["omar"], "Omar's", 2)
    sara = workspace.contacts.get(office["sara"])
    workspace.contacts.save(sara, replace(sara, company="Other"))
    assert told(workspace.timeline.of_contact(office["acme"]).past) == ["Omar's"]

    workspace.contacts.trash([office["omar"]])
    assert told(workspace.timeline.of_contact(office["acme"]).past) == []
    assert told(workspace.timeline.of_contact(office["omar"]).past) == ["Omar's"]


def test_it_can_be_narrowed_to_kinds_and_to_notes(workspace, office):
    sara = office["sara"]
    log(workspace, sara, "call", 1)
    log(workspace, sara, "letter", 2, "letter", "sent")
    workspace.notes.add(sara, "note")
    plan(workspace, "planned", kind="todo", contact_ids=(sara,))

    def shown(*kinds):
        timeline = workspace.timeline.of_contact(sara, kinds=frozenset(kinds))
        return told(timeline.planned), told(timeline.past)

    assert shown("call") == ([], ["call"])
    assert shown("letter", "todo") == (["planned"], ["letter"])
    assert shown("note") == ([], ["note"])
    assert shown("note", "call") == ([], ["note", "call"])


def test_a_recurring_activity_is_planned_once_and_each_done_occurrence_is_of_the_past(workspace, office):
    ref = plan(workspace, "weekly", on(MONDAY), rule="FREQ=WEEKLY", contact_ids=(office["zoe"],))
    complete(workspace, ref)
    complete(workspace, ref)
    timeline = workspace.timeline.of_contact(office["zoe"])

    assert [entry.item.day for entry in timeline.planned] == [MONDAY + 14 * DAY]
    assert told(timeline.past) == ["weekly", "weekly"]


@pytest.mark.parametrize("limit", [1, 4, 5, 6])
def test_of_a_long_past_the_newest_is_shown_and_that_there_is_more(workspace, office, limit):
    for day in (1, 3, 5):
        log(workspace, office["zoe"], f"{day}", day)
    workspace.notes.add(office["zoe"], "n1")
    workspace.notes.add(office["zoe"], "n2")
    timeline = workspace.timeline.of_contact(office["zoe"], limit=limit)

    assert told(timeline.past) == ["n2", "n1", "5", "3", "1"][:limit]
    assert timeline.more == (limit < 5)


def test_a_company_with_very_many_touches_is_read_quickly(workspace, office, timed):
    ids = store(workspace, [replace(person(f"P{number}"), company="Acme") for number in range(1500)])
    workspace.activities.add_each(ActivityDraft("call", "offer", on(TODAY)), ids)
    with timed(seconds=1):
        timeline = workspace.timeline.of_contact(office["acme"])

    assert len(timeline.planned) == 1500


def test_somebody_without_a_past_has_none(workspace, office):
    timeline = workspace.timeline.of_contact(office["zoe"])

    assert (timeline.planned, timeline.past, timeline.more) == ((), (), False)
    assert titles(workspace.agenda.plan().follow_ups) == []
