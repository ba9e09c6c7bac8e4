"""The kinds of activities: the standard ones, edited or not, and the user's own."""

from dataclasses import replace

import pytest

from desktop_crm.domain.activity_kinds import (
    OWN_KIND_RESULTS,
    STANDARD_KINDS,
    ActivityKind,
    ActivityResult,
    NextStep,
    Sets,
)
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError
from tests.support.activities import at, complete, plan
from tests.support.databases import dump, person

VISIT = ActivityKind(
    "",
    "Visit",
    icon="car",
    colour="teal",
    duration=90,
    alarm_lead=60,
    priority=2,
    regardings=("Fair", " Inspection ", ""),
)


def bare(kind):
    """Return a kind without the ids and versions of its rows."""
    results = tuple(replace(result, id=0, version=0) for result in kind.results)
    return replace(kind, id=0, version=0, results=results)


def test_a_new_file_has_the_standard_kinds(workspace):
    assert workspace.kinds.all() == STANDARD_KINDS


def test_an_own_kind_is_kept_after_the_standard_ones_with_results_to_begin_with(workspace):
    saved = workspace.kinds.save(VISIT)

    assert bare(saved) == replace(
        VISIT, key="visit", regardings=("Fair", "Inspection"), results=OWN_KIND_RESULTS
    )
    assert workspace.kinds.all() == (*STANDARD_KINDS, saved)
    assert workspace.kinds.get("visit") == saved


def test_an_own_kind_proposes_its_values_for_what_is_planned(workspace):
    kind = workspace.kinds.save(VISIT)
    draft = workspace.activities.draft(kind.key, start=at(9).start)

    assert (draft.when.duration, draft.alarm_lead, draft.priority) == (90, 60, 2)


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_an_own_kind_needs_a_name(workspace, name):
    with pytest.raises(InvalidValueError) as refusal:
        workspace.kinds.save(replace(VISIT, name=name))
    assert refusal.value.problem is Problem.EMPTY


@pytest.mark.parametrize("name", ["visit", " VISIT ", "Vísit"])
def test_two_kinds_have_different_names(workspace, name):
    workspace.kinds.save(VISIT)
    with pytest.raises(InvalidValueError) as refusal:
        workspace.kinds.save(replace(VISIT, name=name))
    assert refusal.value.problem is Problem.TAKEN


@pytest.mark.parametrize("name", ["ملاقات", "训练", "!!!", "Call", "call"])
def test_every_name_gives_a_key_of_its_own(workspace, name):
    keys = {workspace.kinds.save(replace(VISIT, name=text)).key for text in (name, f"{name}!", f"{name} ?!")}

    assert len(keys) == 3
    assert not keys & {kind.key for kind in STANDARD_KINDS}


def test_results_can_be_added_renamed_put_in_order_and_taken_away(workspace):
    kind = workspace.kinds.save(VISIT)
    first, second, *_ = kind.results
    met = ActivityResult("", "Met", key="m", reached=True, next_step=NextStep.OFFER, offset="+1w")
    changed = workspace.kinds.save(replace(kind, results=(replace(second, name="Not there"), met, first)))

    assert [result.name for result in changed.results] == ["Not there", "Met", ""]
    assert [result.code for result in changed.results][::2] == [second.code, first.code]
    assert len({result.code for result in changed.results}) == 3
    assert (changed.results[0].id, changed.results[2].id) == (second.id, first.id)
    assert (changed.results[1].next_step, changed.results[1].offset) == (NextStep.OFFER, "+1w")


def test_a_result_needs_a_name_or_a_code(workspace):
    with pytest.raises(InvalidValueError):
        workspace.kinds.save(replace(VISIT, results=(ActivityResult("", " "),)))


def test_a_code_is_never_given_twice_to_the_results_of_a_kind(workspace):
    kind = workspace.kinds.save(
        replace(VISIT, results=(ActivityResult("", "Met"), ActivityResult("", "Other")))
    )
    again = workspace.kinds.save(replace(kind, results=(kind.results[1], ActivityResult("", "Other"))))

    assert len({result.code for result in again.results}) == 2


def test_a_standard_kind_that_is_edited_keeps_its_place_and_what_was_not_edited(workspace):
    call = workspace.kinds.get("call")
    saved = workspace.kinds.save(replace(call, duration=25, colour="danger"))

    assert bare(saved) == replace(call, duration=25, colour="danger")
    assert [kind.key for kind in workspace.kinds.all()] == [kind.key for kind in STANDARD_KINDS]
    assert workspace.activities.draft("call", start=at(9).start).when.duration == 25


def test_a_standard_kind_goes_back_to_what_it_was(workspace):
    call = workspace.kinds.save(replace(workspace.kinds.get("call"), duration=25))
    workspace.kinds.remove(call.key)

    assert workspace.kinds.all() == STANDARD_KINDS


def test_a_result_of_ones_own_moves_what_it_was_told_to(workspace):
    met = ActivityResult("", "Met", reached=True)
    mailed = ActivityResult("", "Mailed", sets=Sets.EMAIL)
    kind = workspace.kinds.save(replace(VISIT, results=(met, mailed)))
    sara = workspace.contacts.add(person("Sara"))
    for result in kind.results:
        complete(workspace, plan(workspace, kind=kind.key, contact_ids=(sara,)), result=result.code)
    facts = workspace.timeline.facts(sara)

    assert facts.last_reached
    assert facts.last_email
    assert facts.last_meeting == facts.last_attempt == ""


def test_what_a_result_is_made_to_move_later_changes_nothing_of_what_was_done(workspace):
    sara = workspace.contacts.add(person("Sara"))
    call = workspace.kinds.get("call")
    complete(workspace, plan(workspace, contact_ids=(sara,)))
    before = workspace.timeline.facts(sara)
    results = tuple(replace(result, sets=Sets.NOTHING, reached=False) for result in call.results)
    workspace.kinds.save(replace(call, results=results))

    assert workspace.timeline.facts(sara) == before
    assert workspace.checks.check().ok
    complete(workspace, plan(workspace, contact_ids=(sara,)))
    assert workspace.timeline.facts(sara).last_reached == before.last_reached


def test_a_kind_nothing_is_of_goes_and_one_in_use_is_no_longer_offered(workspace):
    unused, used = (workspace.kinds.save(replace(VISIT, name=name)) for name in ("Unused", "Used"))
    plan(workspace, kind=used.key)
    for kind in (unused, used):
        workspace.kinds.remove(kind.key)

    assert workspace.kinds.all()[len(STANDARD_KINDS) :] == (
        replace(used, active=False, version=used.version + 1),
    )
    assert workspace.kinds.get(used.key).results == used.results


def test_an_unknown_kind_can_be_read_and_completed(workspace):
    kind = workspace.kinds.get("from elsewhere")
    assert (kind.name, kind.timeless, kind.results) == ("from elsewhere", True, OWN_KIND_RESULTS)

    complete(workspace, plan(workspace, kind="from elsewhere"), result="completed")


def test_removing_what_is_not_there_is_no_operation(workspace):
    before = dump(workspace.path)
    workspace.kinds.remove("call")
    workspace.kinds.remove("nothing")

    assert dump(workspace.path) == before
    assert workspace.undo.next_undo() is None


def test_two_people_cannot_both_change_a_kind(workspace, open_as):
    kind = workspace.kinds.save(VISIT)
    open_as("bert").kinds.save(replace(kind, colour="danger"))

    with pytest.raises(RecordChangedError):
        workspace.kinds.save(replace(kind, colour="good"))
    assert workspace.kinds.get("visit").colour == "danger"


def test_two_people_cannot_both_edit_a_standard_kind_for_the_first_time(workspace, open_as):
    call = workspace.kinds.get("call")
    open_as("bert").kinds.save(replace(call, duration=25))

    with pytest.raises(RecordChangedError):
        workspace.kinds.save(replace(call, duration=15))
    assert workspace.kinds.get("call").duration == 25
