"""Completing sets exactly the facts of its result, of people and companies, and can be taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, ActivityState, Completion
from desktop_crm.domain.activity_kinds import OWN_KIND_RESULTS, STANDARD_KINDS, ActivityKind
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.domain.errors import InvalidValueError, RecordChangedError, RecordMissingError
from tests.support.activities import TODAY, at, complete, on, plan, titles
from tests.support.databases import dump, person

DAY = timedelta(days=1)
NOON = datetime(2026, 2, 27, 12, tzinfo=UTC)
DONE_AT = "2026-02-27T12:00:00Z"
LASTS = ("last_reached", "last_attempt", "last_meeting", "last_letter", "last_email")

SETS = {
    ("call", "reached"): {"last_reached"},
    ("call", "no_answer"): {"last_attempt"},
    ("call", "left_message"): {"last_attempt"},
    ("call", "they_called"): {"last_reached"},
    ("call", "wrong_number"): {"last_attempt"},
    ("call", "later"): {"last_attempt"},
    ("meeting", "held"): {"last_meeting", "last_reached"},
    ("meeting", "not_held"): {"last_attempt"},
    ("todo", "done"): set(),
    ("todo", "dropped"): set(),
    ("letter", "sent"): {"last_letter"},
    ("email", "sent"): {"last_email"},
}
PROPOSES = {
    ("call", "reached"): ("call", None),
    ("call", "no_answer"): ("call", date(2026, 3, 2)),
    ("call", "left_message"): ("call", date(2026, 3, 3)),
    ("call", "they_called"): ("call", None),
    ("call", "wrong_number"): None,
    ("call", "later"): ("call", date(2026, 3, 2)),
    ("meeting", "held"): ("meeting", None),
    ("meeting", "not_held"): ("meeting", date(2026, 3, 2)),
    ("todo", "done"): None,
    ("todo", "dropped"): None,
    ("letter", "sent"): ("call", date(2026, 3, 8)),
    ("email", "sent"): ("call", date(2026, 3, 4)),
}
RESULTS = [(kind.key, result.code) for kind in STANDARD_KINDS for result in kind.results]
every_result = pytest.mark.parametrize(("kind", "result"), RESULTS, ids=str)


@pytest.fixture
def anna(open_as):
    return open_as("anna")


@pytest.fixture
def bert(open_as, anna):
    return open_as("bert")


@pytest.fixture
def office(anna):
    """Store a company, somebody of it, and somebody of another."""
    return {
        "acme": anna.contacts.add(ContactDraft(ContactKind.COMPANY, company="ACME")),
        "sara": anna.contacts.add(replace(person("Sara"), company="Acme")),
        "omar": anna.contacts.add(replace(person("Omar"), company="Other")),
    }


def lasts(crm, contact_id):
    """Return what is stored of the touches of a contact, without what never was."""
    facts = crm.timeline.facts(contact_id)
    return {name: getattr(facts, name) for name in LASTS if getattr(facts, name)}


def test_every_result_is_tried_here():
    assert set(SETS) == set(PROPOSES) == set(RESULTS)


@every_result
def test_a_result_sets_the_facts_of_person_and_company_and_nothing_else(anna, office, kind, result):
    ref = plan(anna, kind=kind, contact_ids=(office["sara"],))
    anna.completing.complete([ref], Completion(result, at=NOON))

    expected = dict.fromkeys(SETS[kind, result], DONE_AT)
    assert lasts(anna, office["sara"]) == lasts(anna, office["acme"]) == expected
    assert lasts(anna, office["omar"]) == {}


@every_result
def test_a_result_proposes_its_next_step(anna, kind, result):
    of_kind = anna.kinds.get(kind)
    draft = anna.completing.propose(of_kind, of_kind.result(result), (5, 7))

    if PROPOSES[kind, result] is None:
        assert draft is None
    else:
        assert (draft.kind, draft.when.day) == PROPOSES[kind, result]
        assert (draft.when.start, draft.contact_ids) == (None, (5, 7))


@pytest.mark.parametrize("result", OWN_KIND_RESULTS, ids=lambda result: result.code)
def test_a_kind_of_ones_own_sets_nothing_unless_told_to(anna, office, result):
    kind = anna.kinds.save(ActivityKind("", name="Visit"))
    complete(anna, plan(anna, kind=kind.key, contact_ids=(office["sara"],)), result=result.code)

    assert lasts(anna, office["sara"]) == {}


def test_completing_keeps_who_did_it_when_and_how_it_went(bert, anna, office):
    ref = plan(anna, details="ask for the price", contact_ids=(office["sara"],))
    complete(bert, ref, minutes=7, details=" agreed \r\n by mail ", at=NOON)
    record = anna.activities.get(ref)

    assert (record.state, record.result, record.minutes) == (ActivityState.DONE, "reached", 7)
    assert (record.done_at, record.done_by, record.owner) == (DONE_AT, "bert", "anna")
    assert record.details.startswith("ask for the price\n\nagreed")
    assert record.when == on(TODAY)


def test_without_a_moment_it_was_done_now(anna, clock):
    ref = plan(anna)
    complete(anna, ref)

    done = datetime.fromisoformat(anna.activities.get(ref).done_at)
    assert timedelta() <= clock.moment - done < timedelta(minutes=1)


def test_an_older_touch_does_not_hide_a_newer_one(anna, office):
    sara = (office["sara"],)
    complete(anna, plan(anna, contact_ids=sara), at=NOON)
    complete(anna, plan(anna, contact_ids=sara), at=NOON - 30 * DAY)

    assert lasts(anna, office["sara"]) == {"last_reached": DONE_AT}


def test_a_company_knows_the_newest_of_its_own_and_its_peoples(anna, office):
    complete(anna, plan(anna, contact_ids=(office["sara"],)), at=NOON)
    complete(anna, plan(anna, contact_ids=(office["acme"],)), at=NOON - DAY, result="no_answer")
    plan(anna, "of Sara", on(TODAY + 5 * DAY), contact_ids=(office["sara"],))
    plan(anna, "of Acme", on(TODAY + 9 * DAY), contact_ids=(office["acme"],))

    assert lasts(anna, office["acme"]) == {"last_reached": DONE_AT, "last_attempt": "2026-02-26T12:00:00Z"}
    assert lasts(anna, office["sara"]) == {"last_reached": DONE_AT}
    assert anna.timeline.facts(office["acme"]).next_regarding == "of Sara"


def test_several_are_completed_at_once_each_with_a_follow_up(anna, office):
    refs = [plan(anna, name, contact_ids=(office[name],)) for name in ("sara", "omar")]
    before = dump(anna.path)
    follow_up = ActivityDraft("todo", "send offer", on(TODAY + 3 * DAY))
    completed = anna.completing.complete(refs, Completion("left_message", follow_up=follow_up))

    assert completed.activity_ids == tuple(ref.id for ref in refs)
    followed = [anna.activities.get(ActivityRef(id_)) for id_ in completed.follow_up_ids]
    assert [record.contact_ids for record in followed] == [(office["sara"],), (office["omar"],)]
    assert {(record.regarding, record.owner) for record in followed} == {("send offer", "anna")}
    assert anna.timeline.facts(office["omar"]).next_kind == "todo"
    anna.undo.undo()
    assert dump(anna.path) == before


def test_a_follow_up_may_be_with_somebody_else(anna, office):
    follow_up = ActivityDraft("call", "reserve", on(TODAY), contact_ids=(office["omar"],))
    ref = plan(anna, contact_ids=(office["sara"],))
    [followed] = anna.completing.complete([ref], Completion("reached", follow_up=follow_up)).follow_up_ids

    assert anna.activities.get(ActivityRef(followed)).contact_ids == (office["omar"],)


def test_a_result_of_another_kind_is_refused_and_nothing_is_completed(anna):
    refs = [plan(anna), plan(anna, kind="meeting")]
    before = dump(anna.path)

    with pytest.raises(InvalidValueError):
        complete(anna, *refs, result="reached")
    assert dump(anna.path) == before


def test_two_people_cannot_both_complete_the_same(anna, bert):
    ref = plan(anna)
    complete(bert, ref)
    before = dump(anna.path)

    with pytest.raises(RecordChangedError):
        complete(anna, ref, result="no_answer")
    assert dump(anna.path) == before


def test_what_was_erased_cannot_be_completed(anna, bert):
    ref = plan(anna)
    bert.activities.erase([ref])

    with pytest.raises(RecordMissingError):
        complete(anna, ref)


def test_what_is_planned_again_is_as_it_was(anna, office):
    ref = plan(anna, when=at(15), contact_ids=(office["sara"],), alarm_lead=10)
    seen = anna.activities.get(ref)
    rings = anna.reminders.next_at()
    complete(anna, ref, minutes=4)
    assert anna.reminders.next_at() is None
    anna.completing.uncomplete([ref.id])
    again = anna.activities.get(ref)

    assert (again.state, again.when) == (ActivityState.PLANNED, seen.when)
    assert (again.done_at, again.done_by, again.result, again.minutes) == ("", "", "", None)
    assert lasts(anna, office["sara"]) == lasts(anna, office["acme"]) == {}
    assert anna.timeline.facts(office["sara"]).next_activity_id == ref.id
    assert anna.reminders.next_at() == rings
    assert titles(anna.agenda.plan().schedule) == ["it"]


def test_planning_one_touch_again_leaves_the_touch_before_it(anna, office):
    sara = (office["sara"],)
    complete(anna, plan(anna, contact_ids=sara), at=NOON)
    [newer] = complete(anna, plan(anna, contact_ids=sara))
    anna.completing.uncomplete([newer])

    assert lasts(anna, office["sara"]) == {"last_reached": DONE_AT}


def test_what_is_still_planned_stays_as_it_is_when_it_is_to_be_planned_again(anna):
    single, weekly = plan(anna), plan(anna, rule="FREQ=WEEKLY;COUNT=2")
    complete(anna, weekly)
    before = dump(anna.path)
    anna.completing.uncomplete([single.id, weekly.id])

    assert dump(anna.path) == before


def test_history_that_is_erased_leaves_no_fact(anna, office):
    [done] = complete(anna, plan(anna, contact_ids=(office["sara"],)))
    anna.activities.erase([ActivityRef(done)])

    assert lasts(anna, office["sara"]) == lasts(anna, office["acme"]) == {}
    assert anna.timeline.of_contact(office["sara"]).past == ()
