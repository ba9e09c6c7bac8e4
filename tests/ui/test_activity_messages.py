import pytest

from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.ui.messages import did

MARKS = str.maketrans("", "", "\u2068\u2069")
ABOUT_CONTACTS = {kind for kind in OperationKind if kind.value.startswith(("contact", "group", "note"))}
OTHERS = ABOUT_CONTACTS | {OperationKind.UNDONE, OperationKind.REDONE, OperationKind.SETTING_CHANGED}


def told(kind, /, **details):
    operation = Operation(1, kind, details, "sara", "pc", "2026-11-22T09:00:00Z")
    return did(operation).translate(MARKS)


SETTING = told(OperationKind.SETTING_CHANGED, key="k")


@pytest.mark.parametrize("kind", sorted(set(OperationKind) - OTHERS))
@pytest.mark.parametrize(
    "details", [{}, {"count": 3}, {"count": 1, "name": "Offer", "kind": "call", "owner": "amna"}]
)
def test_everything_done_with_activities_has_a_sentence_of_its_own(kind, details):
    sentence = told(kind, **details)

    assert sentence
    assert sentence != SETTING
    assert "%" not in sentence


def test_one_activity_is_called_by_its_kind_and_what_it_is_about():
    kind = OperationKind.ACTIVITIES_COMPLETED

    assert told(kind, count=1, kind="call", name="Price list") == "Completed Call: Price list"
    assert told(kind, count=1, kind="call", name="") == "Completed Call"
    assert told(kind, count=12) == "Completed 12 activities"


def test_the_key_of_an_own_kind_is_not_shown():
    assert told(OperationKind.ACTIVITY_ADDED, kind="demo_2", name="Press") == "Planned Press"
    assert told(OperationKind.ACTIVITY_ADDED, kind="demo_2", name="") == "Planned an activity"


def test_an_import_names_its_file_and_what_is_given_away_its_new_owner():
    assert (
        told(OperationKind.ACTIVITIES_IMPORTED, count=7, file="fair.ics")
        == "Imported 7 activities from fair.ics"
    )
    assert (
        told(OperationKind.ACTIVITIES_IMPORTED, count=1, file="fair.ics")
        == "Imported one activity from fair.ics"
    )
    given = told(OperationKind.ACTIVITIES_DELEGATED, count=1, kind="todo", name="Offer", owner="bert")
    assert given == "Gave To-do: Offer to bert"
    assert told(OperationKind.ACTIVITIES_DELEGATED, count=2, owner="bert") == "Gave 2 activities to bert"


def test_a_standard_kind_that_was_changed_is_called_by_its_name():
    assert told(OperationKind.KIND_SAVED, name="", kind="meeting") == "Changed the kind of activity Meeting"
