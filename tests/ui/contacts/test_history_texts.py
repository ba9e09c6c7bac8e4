from dataclasses import replace
from datetime import date, time

import pytest

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, Completion, When
from desktop_crm.domain.activity_kinds import ActivityResult
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.history_texts import history_blocks


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def blocks(workspace, find):
    """Read Sara's history as the window says it."""

    def blocks():
        return history_blocks(workspace.history.of_contact(find("Sara Malik")), DateTexts())

    return blocks


def test_one_operation_is_one_entry_with_a_line_for_each_value(workspace, find, blocks):
    record = workspace.contacts.get(find("Sara Malik"))
    workspace.contacts.save(record, replace(record, title="Director", department="Cotton"))
    newest = blocks()[0]
    assert plain(newest.title) == "Changed Sara Malik"
    assert plain(newest.when).endswith(" · Amna")
    assert set(map(plain, newest.lines)) == {
        "Job title: Purchasing manager is now Director",
        "Department: Cotton added",
    }


def test_a_removed_phone_is_named(workspace, find, blocks):
    record = workspace.contacts.get(find("Sara Malik"))
    workspace.contacts.save(record, replace(record, points=record.points[1:]))
    assert any("+92 300 555 0142" in line and "removed" in line for line in blocks()[0].lines)


def test_taking_back_is_part_of_the_history(workspace, find, blocks):
    record = workspace.contacts.get(find("Sara Malik"))
    workspace.contacts.save(record, replace(record, title="Director"))
    workspace.undo.undo()
    assert [plain(block.title) for block in blocks()[:2]] == ["Taken back", "Changed Sara Malik"]


def test_how_a_contact_began_is_said_without_all_its_values(blocks):
    oldest = blocks()[-1]
    assert plain(oldest.title) == "Added Sara Malik"
    assert oldest.lines == ()


@pytest.fixture
def call(workspace, find):
    """Plan a call with Sara."""
    when = When(date(2026, 3, 2), time(15), 10, "UTC")
    draft = ActivityDraft("call", "Price list", when, contact_ids=(find("Sara Malik"),), alarm_lead=10)
    return ActivityRef(workspace.activities.add(draft))


def newest(blocks):
    block = blocks()[0]
    return plain(block.title), set(map(plain, block.lines))


def test_what_is_planned_with_somebody_is_part_of_their_history(workspace, call, blocks):
    assert newest(blocks) == ("Planned Call: Price list", set())


def test_an_edited_activity_tells_its_fields_in_words(workspace, call, blocks):
    seen = workspace.activities.get(call)
    workspace.activities.save(
        seen,
        replace(
            seen,
            kind="meeting",
            regarding="Offer",
            place="Head office",
            priority=1,
            private=True,
            alarm_lead=None,
            when=replace(seen.when, day=date(2026, 3, 4), start=time(9, 30), duration=90),
            recurrence=Recurrence.parse("FREQ=WEEKLY"),
        ),
    )

    assert newest(blocks) == (
        "Changed Meeting",
        {
            "Kind: Call is now Meeting",
            "Regarding: Price list is now Offer",
            "Place: Head office added",
            "Priority: Normal is now High",
            "Private: no is now yes",
            "Alarm: 10 min before removed",
            f"Day: {full_day(2026, 3, 2)} is now {full_day(2026, 3, 4)}",
            f"Time: {clock(15)} is now {clock(9, 30)}",
            "Duration: 10 min is now 1 h 30 min",
            "Repeats: by weeks added",
        },
    )


def full_day(*parts):
    return plain(WhenTexts().full_day(date(*parts)))


def clock(*parts):
    return plain(WhenTexts().clock(time(*parts)))


def test_what_was_completed_tells_its_result_and_how_long_it_took(workspace, call, blocks):
    workspace.completing.complete([call], Completion("no_answer", 5))

    assert newest(blocks) == ("Completed Call: Price list", {"Result: No answer added", "Took: 5 min added"})


def test_the_order_of_follow_ups_is_nothing_anybody_wants_to_know_later(workspace, call, blocks):
    workspace.activities.arrange([call])

    assert newest(blocks)[0] == "Planned Call: Price list"


def test_the_code_of_a_result_of_ones_own_is_not_shown(workspace, call, blocks):
    kind = workspace.kinds.get("call")
    kind = workspace.kinds.save(replace(kind, results=(*kind.results, ActivityResult("", "Callback"))))
    workspace.completing.complete([call], Completion(kind.results[-1].code))

    assert newest(blocks) == ("Completed Call: Price list", set())
