"""Undo of activities where others did something with them, or where they hang on each other."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_crm.domain.activities import ActivityRef, Completion, LogEntry, Occurrences
from desktop_crm.domain.changes import OperationKind
from desktop_crm.domain.errors import UndoRefusedError
from tests.support.activities import MONDAY, TODAY, at, complete, of, on, plan, planned_days
from tests.support.databases import dump, person, rewind, store
from tests.support.operations import CALL, DONE, MEETING, TODO, WEEKLY, begin

DAY = timedelta(days=1)


@pytest.fixture
def anna(open_as):
    anna = open_as("anna")
    begin(anna)
    return anna


@pytest.fixture
def bert(open_as, anna):
    return open_as("bert")


def edit(crm, ref, **values):
    seen = crm.activities.get(ref)
    crm.activities.save(seen, replace(seen, **values))


NEW = ActivityRef(100)


def add(crm):
    """Plan something whose number is known."""
    global NEW  # noqa: PLW0603 - the number is given by the file
    NEW = plan(crm, "new", at(17), contact_ids=(1,))


BLOCKED = {
    "the same field was changed": (
        lambda a: edit(a, CALL, place="hers"),
        lambda b: edit(b, CALL, place="his"),
        {"activity"},
    ),
    "it was completed": (
        lambda a: a.activities.move(CALL, at(15, day=MONDAY)),
        lambda b: complete(b, CALL),
        {"activity"},
    ),
    "it was erased": (
        lambda a: edit(a, CALL, place="hers"),
        lambda b: b.activities.erase([CALL]),
        {"activity"},
    ),
    "a new one was edited": (add, lambda b: edit(b, NEW, place="his"), {"activity"}),
    "a new one was given a contact": (
        add,
        lambda b: edit(b, NEW, participants=b.activities.get(MEETING).participants),
        {"activity_contact"},
    ),
    "an occurrence of a new one was completed": (
        lambda a: plan(a, "daily", rule="FREQ=DAILY"),
        lambda b: complete(b, max(item.ref for item in b.agenda.between(TODAY, TODAY))),
        {"activity"},
    ),
    "the contact of an erased one was purged": (
        lambda a: a.activities.erase([CALL]),
        lambda b: b.contacts.purge([2]),
        {"contact"},
    ),
    "the occurrence that was left out was moved with all": (
        lambda a: a.activities.erase([of(WEEKLY, MONDAY + 35 * DAY)]),
        lambda b: b.activities.move(of(WEEKLY, MONDAY), on(MONDAY + DAY), Occurrences.ALL),
        {"activity"},
    ),
    "the kind was edited": (
        lambda a: a.kinds.save(replace(a.kinds.get("visit"), colour="good")),
        lambda b: b.kinds.save(replace(b.kinds.get("visit"), colour="danger")),
        {"activity_kind"},
    ),
}


@pytest.mark.parametrize(("hers", "his", "tables"), BLOCKED.values(), ids=BLOCKED.keys())
def test_an_undo_is_refused_where_somebody_else_changed_it_since(anna, bert, hers, his, tables):
    hers(anna)
    his(bert)
    before = dump(anna.path)

    with pytest.raises(UndoRefusedError) as refusal:
        anna.undo.undo()
    assert {block.table for block in refusal.value.blocks} == tables
    assert {block.user for block in refusal.value.blocks} == {"bert"}
    assert dump(anna.path) == before

    bert.undo.undo()
    anna.undo.undo()
    assert anna.checks.check().ok
    assert rewind(anna.path) == {}


ALLOWED = {
    "another field": (lambda a: edit(a, CALL, place="hers"), lambda b: edit(b, CALL, details="his")),
    "another activity": (lambda a: complete(a, CALL), lambda b: complete(b, MEETING, result="held")),
    "a contact of it": (lambda a: complete(a, CALL), lambda b: b.contacts.trash([1])),
    "the order": (lambda a: complete(a, CALL), lambda b: b.activities.arrange([MEETING, CALL])),
    "one that was moved apart": (
        lambda a: edit(a, of(WEEKLY, MONDAY), place="hers"),
        lambda b: complete(b, ActivityRef(7)),
    ),
}


@pytest.mark.parametrize(("hers", "his"), ALLOWED.values(), ids=ALLOWED.keys())
def test_an_undo_leaves_alone_what_others_did_elsewhere(anna, bert, hers, his):
    his(bert)
    only_his = dump(anna.path)
    bert.undo.undo()
    hers(anna)
    bert.undo.redo()
    anna.undo.undo()

    assert dump(anna.path) == only_his
    assert anna.checks.check().ok


def undone_and_redone(crm, work):
    """Do something, take it back and bring it back, and return what was there before and after."""
    before = dump(crm.path)
    work()
    after = dump(crm.path)
    crm.undo.undo()
    assert dump(crm.path) == before
    crm.undo.redo()
    assert dump(crm.path) == after
    crm.undo.undo()
    assert dump(crm.path) == before
    assert crm.checks.check().ok
    assert rewind(crm.path) == {}


def test_contacts_are_purged_with_what_was_with_them_alone(anna):
    anna.contacts.purge([3, 4])

    wednesday = date(2026, 3, 4)
    assert planned_days(anna) == [TODAY] * 3 + [MONDAY] * 3 + [wednesday] * 2
    assert anna.activities.get(DONE).contact_ids == (1,)
    assert anna.checks.check().ok


def test_what_was_with_others_too_stays_with_them(anna):
    anna.contacts.purge([1])

    assert anna.activities.get(CALL).contact_ids == (2,)
    assert anna.timeline.facts(2).next_activity_id == CALL.id
    assert anna.series.runs(1) == ()
    assert anna.keep_in_touch.cadence(2).days == 30


@pytest.mark.parametrize("ids", [[1], [2], [3, 4], [1, 2, 3, 4, 5, 6, 7, 8]])
def test_a_purge_is_taken_back_with_all_that_was_with_the_contacts(anna, ids):
    undone_and_redone(anna, lambda: anna.contacts.purge(ids))


def test_a_purge_is_taken_back_where_a_series_was_cut_after_one_of_it_was_moved(anna):
    first, second = MONDAY + 28 * DAY, MONDAY + 35 * DAY
    anna.activities.move(of(WEEKLY, second), on(second + DAY))
    seen = anna.activities.get(of(WEEKLY, first))
    anna.activities.save(seen, replace(seen, place="there"), Occurrences.FOLLOWING)

    undone_and_redone(anna, lambda: anna.contacts.purge([3, 4]))


def test_erasing_a_series_is_taken_back_where_it_was_cut_after_one_of_it_was_moved(anna):
    first, second = MONDAY + 28 * DAY, MONDAY + 35 * DAY
    anna.activities.move(of(WEEKLY, second), on(second + DAY))
    seen = anna.activities.get(of(WEEKLY, first))
    rest = anna.activities.save(seen, replace(seen, place="there"), Occurrences.FOLLOWING)

    undone_and_redone(anna, lambda: anna.activities.erase([rest], Occurrences.ALL))


def test_what_counts_from_completion_is_purged_and_brought_back_with_its_past(anna):
    zoe = anna.contacts.add(person("Zoe"))
    plan(anna, "again", contact_ids=(zoe,), rule="FREQ=WEEKLY", from_completion=True)
    for _ in range(3):
        [planned] = anna.timeline.of_contact(zoe).planned
        complete(anna, planned.item.ref)

    undone_and_redone(anna, lambda: anna.contacts.purge([zoe]))


def test_completing_very_many_is_taken_back_quickly(anna, timed):
    ids = store(anna, [person(f"P{number}") for number in range(400)])
    refs = [
        ActivityRef(id_) for id_ in anna.activities.add_each(anna.activities.draft("call", day=TODAY), ids)
    ]
    before = dump(anna.path)
    with timed(seconds=8):
        anna.completing.complete(refs, Completion("reached"))
        anna.undo.undo()

    assert dump(anna.path) == before


def test_the_details_of_an_operation_name_one_activity_and_count_several(anna):
    newest = lambda: dict(anna.undo.next_undo().details)  # noqa: E731 - asked for after each deed
    complete(anna, CALL)
    assert newest() == {"count": 1, "name": "call", "kind": "call"}
    anna.activities.erase([CALL, DONE])
    assert newest() == {"count": 2}
    anna.activities.delegate([MEETING], "zoe")
    assert newest() == {"count": 1, "name": "meeting", "kind": "meeting", "owner": "zoe"}
    anna.completing.log([1], LogEntry("call", "reached", "price"))
    assert newest() == {"name": "price", "kind": "call"}
    complete(anna, TODO, result="done")
    assert newest() == {"count": 1, "name": "", "kind": "todo"}
    assert anna.undo.next_undo().kind is OperationKind.ACTIVITIES_COMPLETED


def test_a_touch_that_is_taken_back_is_forgotten_and_brought_back_remembered(anna):
    before = anna.timeline.facts(1)
    anna.completing.log([1], LogEntry("call", "reached", at=datetime(2026, 2, 20, tzinfo=UTC)))
    after = anna.timeline.facts(1)
    assert before.last_reached < after.last_reached

    anna.undo.undo()
    assert anna.timeline.facts(1) == before
    anna.undo.redo()
    assert anna.timeline.facts(1) == after
