"""What was done without a plan is recorded; the open call of the day is taken for it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, ActivityState, LogEntry
from desktop_crm.domain.errors import InvalidValueError, RecordChangedError
from tests.support.activities import TODAY, at, complete, of, on, plan, titles
from tests.support.databases import dump, person

DAY = timedelta(days=1)


@pytest.fixture
def sara(workspace):
    return workspace.contacts.add(person("Sara"))


def log(workspace, contact_id, result="reached", kind="call", *, completing=None, **values):
    entry = LogEntry(kind, result, **values)
    return workspace.completing.log([contact_id], entry, completing=completing)


def record_of(workspace, completed):
    [id_] = completed.activity_ids
    return workspace.activities.get(ActivityRef(id_))


def test_an_incoming_call_is_recorded_where_and_when_it_was(workspace, sara, clock):
    clock.place = "Asia/Karachi"
    moment = datetime(2026, 2, 28, 20, 30, tzinfo=UTC)
    done = log(workspace, sara, "they_called", regarding=" price ", details="of ten", minutes=12, at=moment)
    record = record_of(workspace, done)

    assert (record.state, record.result, record.done_at) == (
        ActivityState.DONE,
        "they_called",
        "2026-02-28T20:30:00Z",
    )
    assert record.when == at(1, 30, minutes=12, zone="Asia/Karachi")
    assert (record.regarding, record.details, record.minutes) == ("price", "of ten", 12)
    assert (record.owner, record.done_by, record.contact_ids) == ("anna", "anna", (sara,))
    assert workspace.timeline.facts(sara).last_reached == "2026-02-28T20:30:00Z"
    assert titles(workspace.agenda.between(TODAY, TODAY)) == ["price"]


def test_a_follow_up_is_planned_with_it_and_both_are_taken_back_at_once(workspace, sara):
    before = dump(workspace.path)
    done = log(workspace, sara, follow_up=ActivityDraft("call", "again", on(TODAY + DAY)))

    assert workspace.activities.get(ActivityRef(done.follow_up_ids[0])).contact_ids == (sara,)
    assert workspace.timeline.facts(sara).next_regarding == "again"
    workspace.undo.undo()
    assert dump(workspace.path) == before


def test_a_result_that_the_kind_does_not_have_is_refused(workspace, sara):
    before = dump(workspace.path)
    with pytest.raises(InvalidValueError):
        log(workspace, sara, "held")

    assert dump(workspace.path) == before


def test_several_people_share_one_entry(workspace, sara):
    omar = workspace.contacts.add(person("Omar"))
    workspace.completing.log([sara, omar], LogEntry("meeting", "held"))

    for contact in (sara, omar):
        assert len(workspace.timeline.of_contact(contact).past) == 1
        assert workspace.timeline.facts(contact).last_meeting


def test_logging_completes_the_open_call_instead_of_adding_another(workspace, sara):
    ref = plan(workspace, "offer", at(15), contact_ids=(sara,), details="plan")
    item = workspace.completing.open_today(sara, "call")
    done = log(workspace, sara, details="word", completing=item.ref, regarding=" new \n price ")
    record = record_of(workspace, done)

    assert (record.id, record.state, record.when) == (ref.id, ActivityState.DONE, at(15))
    assert (record.regarding, record.details) == ("new price", "plan\n\nword")
    assert workspace.completing.open_today(sara, "call") is None
    assert len(workspace.timeline.of_contact(sara).past) == 1


def test_without_words_of_its_own_the_entry_keeps_those_of_the_plan(workspace, sara):
    ref = plan(workspace, "offer", contact_ids=(sara,))

    assert record_of(workspace, log(workspace, sara, completing=ref)).regarding == "offer"


def test_an_open_call_that_somebody_completed_is_not_completed_again(workspace, sara, open_as):
    ref = plan(workspace, contact_ids=(sara,))
    complete(open_as("bert"), ref)

    with pytest.raises(RecordChangedError):
        log(workspace, sara, completing=ref)


def test_what_is_logged_as_private_stays_private_also_where_it_was_planned(workspace, sara, open_as):
    log(workspace, sara, regarding="secret", private=True)
    log(workspace, sara, regarding="secret", private=True, completing=plan(workspace, contact_ids=(sara,)))
    bert = open_as("bert")

    assert bert.timeline.of_contact(sara).past == ()
    assert "secret" not in str(bert.undo.operations())


@pytest.mark.parametrize(
    ("planned", "found"),
    [
        ([], None),
        ([at(8), at(15), at(17)], at(8)),
        ([at(15), at(17)], at(15)),
        ([on(TODAY), at(15)], on(TODAY)),
        ([at(8, day=TODAY - DAY), at(15)], at(15)),
        ([on(TODAY - 9 * DAY), at(8, day=TODAY - DAY), at(15, day=TODAY + DAY)], at(8, day=TODAY - DAY)),
        ([at(15, day=TODAY + DAY)], None),
    ],
)
def test_the_open_call_is_todays_else_the_latest_of_those_that_are_late(workspace, sara, planned, found):
    for when in planned:
        plan(workspace, when=when, contact_ids=(sara,))
    item = workspace.completing.open_today(sara, "call")

    assert (item and workspace.activities.get(item.ref).when) == found


def test_the_open_call_is_the_users_own_of_that_kind_with_that_contact(workspace, sara):
    plan(workspace, kind="meeting", contact_ids=(sara,))
    plan(workspace, owner="bert", contact_ids=(sara,))
    plan(workspace, contact_ids=(workspace.contacts.add(person("Omar")),))

    assert workspace.completing.open_today(sara, "call") is None


def test_of_a_recurring_call_todays_is_the_open_one(workspace, sara):
    ref = plan(workspace, when=on(TODAY - 3 * DAY), rule="FREQ=DAILY", contact_ids=(sara,))

    assert workspace.completing.open_today(sara, "call").ref == of(ref, TODAY)


def test_letters_and_mails_are_recorded_too(workspace, sara):
    log(workspace, sara, "sent", "letter", at=datetime(2026, 2, 1, tzinfo=UTC))
    log(workspace, sara, "sent", "email", at=datetime(2026, 2, 2, tzinfo=UTC))
    facts = workspace.timeline.facts(sara)

    assert (facts.last_letter, facts.last_email) == ("2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z")
    assert facts.last_reached == ""


def test_a_log_entry_can_be_edited_and_taken_back_to_a_plan(workspace, sara):
    record = record_of(workspace, log(workspace, sara))
    workspace.activities.save(record, replace(record, regarding="price"))
    workspace.completing.uncomplete([record.id])

    assert titles(workspace.agenda.plan().schedule) == ["price"]
    assert workspace.timeline.facts(sara).last_reached == ""
