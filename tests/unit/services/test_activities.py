"""Activities are stored, edited by several people at once, handed over, arranged and erased."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, ActivityState, AgendaFilter, When
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError, RecordMissingError
from desktop_crm.domain.recurrence import Recurrence
from tests.support.activities import MONDAY, TODAY, at, complete, on, plan, titles
from tests.support.databases import dump, person

TOMORROW = TODAY + timedelta(days=1)
FULL = ActivityDraft(
    "meeting",
    "Price list",
    When(MONDAY, time(15, 30), 90, "Asia/Karachi"),
    details="first line\nsecond line",
    place="Head office",
    priority=2,
    private=True,
    owner="bert",
    alarm_lead=15,
    recurrence=Recurrence.parse("FREQ=WEEKLY;BYDAY=MO;COUNT=5"),
)


@pytest.fixture
def anna(open_as):
    return open_as("anna")


@pytest.fixture
def bert(open_as, anna):
    return open_as("bert")


@pytest.fixture
def people(anna):
    return [anna.contacts.add(person(name)) for name in ("Sara", "Omar", "Zoe")]


def test_what_was_planned_is_read_back_by_whom_it_is_for(anna, bert, people):
    ref = ActivityRef(anna.activities.add(replace(FULL, contact_ids=(people[1], people[0]))))
    record = bert.activities.get(ref)

    for name in ("kind", "regarding", "when", "details", "place", "priority", "private", "owner"):
        assert getattr(record, name) == getattr(FULL, name)
    assert (record.alarm_lead, record.recurrence) == (15, FULL.recurrence)
    assert [participant.name for participant in record.participants] == ["Omar", "Sara"]
    assert (record.state, record.reschedules, record.first_day) == (ActivityState.PLANNED, 0, None)
    assert (record.created_by, record.changed_by, record.version) == ("anna", "anna", record.version)


def test_texts_are_kept_on_one_line_but_the_details_are_not(anna):
    ref = plan(anna, "  price \n list ", place=" head\toffice ", details="a\r\n\tb")
    record = anna.activities.get(ref)

    assert (record.regarding, record.place) == ("price list", "head office")
    assert record.details.splitlines() == ["a", "\tb"]


def test_what_is_planned_for_nobody_is_for_the_user(anna):
    assert anna.activities.get(plan(anna)).owner == "anna"


def test_contacts_that_are_gone_are_passed_over_and_doubled_ones_stand_once(anna, people):
    ref = plan(anna, contact_ids=(people[2], 999, people[0], people[2]))

    assert anna.activities.get(ref).contact_ids == (people[2], people[0])


def test_one_each_is_one_operation(anna, people):
    before = dump(anna.path)
    ids = anna.activities.add_each(ActivityDraft("call", "Offer", on(TODAY)), people)

    assert [anna.activities.get(ActivityRef(id_)).contact_ids for id_ in ids] == [(id_,) for id_ in people]
    anna.undo.undo()
    assert dump(anna.path) == before


def test_an_unknown_time_zone_is_refused(anna):
    with pytest.raises(InvalidValueError) as refusal:
        plan(anna, when=at(9, zone="Mars/Olympus"))

    assert (refusal.value.field, refusal.value.problem) == ("zone", Problem.UNKNOWN)
    assert anna.undo.next_undo() is None


@pytest.mark.parametrize(
    ("kind", "start", "duration", "lead"),
    [
        ("call", time(9), 10, 10),
        ("call", None, 0, None),
        ("meeting", time(9), 60, 10),
        ("todo", None, 0, None),
        ("todo", time(9), 0, None),
        ("own_kind", time(9), 0, None),
    ],
)
def test_a_draft_begins_with_what_its_kind_proposes(anna, clock, kind, start, duration, lead):
    clock.place = "Asia/Karachi"
    draft = anna.activities.draft(kind, (5,), day=MONDAY, start=start)

    assert (draft.when.day, draft.when.start, draft.when.duration) == (MONDAY, start, duration)
    assert draft.when.zone == ("Asia/Karachi" if start else "")
    assert (draft.alarm_lead, draft.priority, draft.contact_ids) == (lead, 3, (5,))


def test_a_draft_without_a_day_is_for_today_where_the_user_is(anna, clock):
    clock.place = "Pacific/Kiritimati"

    assert anna.activities.draft("call").when.day == TODAY
    clock.moment += timedelta(hours=2)
    assert anna.activities.draft("call").when.day == TOMORROW


def test_what_is_not_there_cannot_be_read(anna):
    with pytest.raises(RecordMissingError):
        anna.activities.get(ActivityRef(7))
    with pytest.raises(RecordMissingError):
        anna.activities.item(ActivityRef(7))


EDITS = {
    "kind": "meeting",
    "regarding": "Other",
    "when": at(16),
    "details": "new",
    "place": "here",
    "priority": 1,
    "private": True,
    "alarm_lead": 30,
    "owner": "zoe",
    "recurrence": Recurrence.parse("FREQ=DAILY"),
}


@pytest.mark.parametrize("field", EDITS)
@pytest.mark.parametrize("other", ["place", "priority", "participants"])
def test_different_fields_changed_by_two_people_are_merged(anna, bert, people, field, other):
    ref = plan(anna, when=at(12), contact_ids=(people[0],))
    seen, zoe = anna.activities.get(ref), anna.activities.get(plan(anna, contact_ids=people[2:])).participants
    theirs = {"place": "Bert's", "priority": 5, "participants": (*seen.participants, *zoe)}[other]
    bert.activities.save(seen, replace(seen, **{other: theirs}))
    if field == other:
        return

    anna.activities.save(seen, replace(seen, **{field: EDITS[field]}))
    merged = anna.activities.get(ref)
    assert getattr(merged, field) == EDITS[field]
    assert getattr(merged, other) == theirs


THEIRS = {
    "kind": "todo",
    "regarding": "Bert's",
    "when": at(17),
    "details": "Bert's",
    "place": "Bert's",
    "priority": 5,
    "alarm_lead": 5,
    "owner": "bert",
    "recurrence": Recurrence.parse("FREQ=WEEKLY"),
}


@pytest.mark.parametrize("field", THEIRS)
def test_the_same_field_changed_by_two_people_is_not_overwritten(anna, bert, field):
    seen = anna.activities.get(plan(anna, when=at(12)))
    bert.activities.save(seen, replace(seen, **{field: THEIRS[field]}))
    before = dump(anna.path)

    with pytest.raises(RecordChangedError):
        anna.activities.save(seen, replace(seen, **{"private": True, field: EDITS[field]}))
    assert dump(anna.path) == before


@pytest.mark.parametrize("field", THEIRS)
def test_two_people_may_make_the_same_change(anna, bert, field):
    seen = anna.activities.get(plan(anna, when=at(12)))
    mine = replace(seen, **{field: THEIRS[field]})
    bert.activities.save(seen, mine)
    anna.activities.save(seen, mine)

    assert getattr(anna.activities.get(ActivityRef(seen.id)), field) == THEIRS[field]


def test_contacts_put_in_and_taken_out_by_two_people_are_merged(anna, bert, people):
    seen = anna.activities.get(plan(anna, contact_ids=people[:2]))
    zoe = anna.activities.get(plan(anna, contact_ids=people[2:])).participants
    bert.activities.save(seen, replace(seen, participants=seen.participants[1:]))
    anna.activities.save(seen, replace(seen, participants=(*zoe, *seen.participants)))

    assert anna.activities.get(ActivityRef(seen.id)).contact_ids == (people[2], people[1])


def test_the_contact_an_activity_is_mainly_about_can_be_changed(anna, people):
    seen = anna.activities.get(plan(anna, contact_ids=people))
    anna.activities.save(seen, replace(seen, participants=seen.participants[::-1]))

    assert anna.activities.get(ActivityRef(seen.id)).contact_ids == tuple(people[::-1])


def test_saving_nothing_is_no_operation(anna):
    seen = anna.activities.get(plan(anna))
    operations = anna.undo.operations()

    assert anna.activities.save(seen, seen) == ActivityRef(seen.id)
    assert anna.undo.operations() == operations


def test_an_activity_somebody_erased_cannot_be_saved(anna, bert):
    seen = anna.activities.get(plan(anna))
    bert.activities.erase([ActivityRef(seen.id)])

    with pytest.raises(RecordMissingError):
        anna.activities.save(seen, replace(seen, regarding="Anna's"))


def test_a_private_activity_is_shown_to_nobody_else(anna, bert, people):
    plan(anna, "open", at(8), contact_ids=people)
    plan(anna, "hidden", at(8), contact_ids=people, private=True)
    plan(anna, "hidden too", at(8), contact_ids=people, private=True, rule="FREQ=DAILY")

    for everything in (
        lambda crm: crm.agenda.between(TODAY, TODAY),
        lambda crm: crm.agenda.plan().schedule,
        lambda crm: crm.agenda.overdue(),
        lambda crm: crm.agenda.tasks(TaskRange.ALL),
        lambda crm: [entry.item for entry in crm.timeline.of_contact(people[0]).planned],
    ):
        assert sorted(titles(everything(anna))) == ["hidden", "hidden too", "open"]
        assert titles(everything(bert)) == ["open"]


def test_the_words_of_a_private_activity_stand_in_no_list_and_no_history_of_others(anna, bert, people):
    plan(anna, "secret", contact_ids=people, private=True)

    assert bert.contacts.rows(people)[people[0]].next_regarding == ""
    assert bert.contacts.rows(people)[people[0]].next_kind == ""
    assert "secret" not in str([operation.details for operation in bert.undo.operations()])
    assert "secret" not in str(bert.history.of_contact(people[0]))


def test_private_activities_can_be_left_out_by_their_owner(anna):
    plan(anna, "open")
    plan(anna, "hidden", private=True)

    assert titles(anna.agenda.tasks(TaskRange.ALL, AgendaFilter(private=False))) == ["open"]


def test_handing_over_is_one_operation(anna, bert):
    refs = [plan(anna, "a", alarm_lead=0, when=at(12)), plan(anna, "b")]
    before = dump(anna.path)
    anna.activities.delegate(refs, " bert ")

    assert {anna.activities.get(ref).owner for ref in refs} == {"bert"}
    assert (anna.reminders.next_at(), bert.reminders.next_at()) != (None, None)
    assert anna.reminders.next_at() is None
    assert titles(bert.agenda.tasks(TaskRange.ALL, AgendaFilter(owners=frozenset({"bert"})))) == ["b", "a"]
    anna.undo.undo()
    assert dump(anna.path) == before
    assert anna.reminders.next_at() is not None
    assert bert.reminders.next_at() is None


def test_a_recurring_activity_is_handed_over_with_the_occurrences_that_were_moved(anna, bert):
    ref = plan(anna, "weekly", on(MONDAY), rule="FREQ=WEEKLY;COUNT=3")
    moved = anna.activities.move(ActivityRef(ref.id, "2026-03-09"), on(date(2026, 3, 10)))
    anna.activities.delegate([ActivityRef(ref.id, "2026-03-16")], "bert")

    assert anna.activities.get(ref).owner == anna.activities.get(moved).owner == "bert"


def test_everybody_that_activities_are_for_is_named_the_user_first(anna, bert):
    plan(anna, owner="zoe")
    plan(bert)
    plan(anna, owner="carl")

    assert anna.activities.owners() == ("anna", "bert", "carl", "zoe")
    assert bert.activities.owners() == ("bert", "carl", "zoe")


def test_follow_ups_keep_the_order_they_are_given(anna):
    refs = {name: plan(anna, name) for name in "abcd"}
    anna.activities.arrange([refs[name] for name in "dbca"])

    assert titles(anna.agenda.plan().follow_ups) == ["d", "b", "c", "a"]


def test_what_is_new_comes_after_what_was_arranged(anna):
    refs = {name: plan(anna, name) for name in "ab"}
    anna.activities.arrange([refs["b"], refs["a"]])
    plan(anna, "new")

    assert titles(anna.agenda.plan().follow_ups) == ["b", "a", "new"]


def test_erasing_leaves_no_history_and_is_taken_back_at_once(anna, people):
    refs = [plan(anna, "a", contact_ids=people, alarm_lead=10, when=at(15)), plan(anna, "b")]
    before = dump(anna.path)
    anna.activities.erase(refs)

    assert anna.agenda.tasks(TaskRange.ALL) == ()
    assert anna.timeline.of_contact(people[0]).past == ()
    assert anna.reminders.next_at() is None
    anna.undo.undo()
    assert dump(anna.path) == before
    assert anna.reminders.next_at() is not None


def test_what_is_gone_cannot_be_erased_again(anna, bert):
    ref = plan(anna)
    anna.activities.erase([ref])

    with pytest.raises(RecordMissingError):
        bert.activities.erase([ref])


def test_a_done_activity_can_be_edited(anna, people):
    ref = plan(anna, contact_ids=people[:1])
    complete(anna, ref, result="no_answer", minutes=3)
    seen = anna.activities.get(ref)
    anna.activities.save(seen, replace(seen, result="reached", minutes=12, details="price agreed"))
    edited, facts = anna.activities.get(ref), anna.timeline.facts(people[0])

    assert (edited.state, edited.result, edited.minutes) == (ActivityState.DONE, "reached", 12)
    assert (edited.done_at, edited.details) == (seen.done_at, "price agreed")
    assert (facts.last_reached, facts.last_attempt) == (seen.done_at, "")


def test_a_done_activity_cannot_be_given_a_result_its_kind_does_not_have(anna):
    ref = plan(anna)
    complete(anna, ref)
    seen = anna.activities.get(ref)

    with pytest.raises(InvalidValueError):
        anna.activities.save(seen, replace(seen, result="held"))
    assert anna.activities.get(ref).result == "reached"
