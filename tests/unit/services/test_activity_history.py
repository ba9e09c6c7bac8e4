"""Who changed what: the activities of a contact are part of its history."""

from dataclasses import replace

import pytest

from desktop_crm.domain.activities import ActivityDraft
from desktop_crm.domain.changes import OperationKind as Kind
from tests.support.activities import MONDAY, complete, of, on, plan
from tests.support.databases import person, store


@pytest.fixture
def people(workspace):
    return store(workspace, [person(name) for name in ("Sara", "Omar")])


def kinds(crm, contact_id):
    """Return what was done with a contact, the newest first."""
    operations = [entry.operation for entry in crm.history.of_contact(contact_id)]
    return [kind for _, kind in dict.fromkeys((operation.id, operation.kind) for operation in operations)]


def fields(crm, contact_id):
    """Return the fields that the newest operation changed, with what they are now."""
    newest, *_ = crm.history.of_contact(contact_id)
    entries = [e for e in crm.history.of_contact(contact_id) if e.operation.id == newest.operation.id]
    return {entry.field: entry.after for entry in entries if entry.table == "activity"}


def test_the_whole_life_of_an_activity_is_in_the_history_of_its_contacts(workspace, people):
    ref = plan(workspace, "offer", contact_ids=people)
    workspace.activities.move(ref, on(MONDAY))
    complete(workspace, ref, minutes=9)
    workspace.completing.uncomplete([ref.id])
    for contact_id in people:
        assert kinds(workspace, contact_id) == [
            Kind.ACTIVITIES_REOPENED,
            Kind.ACTIVITIES_COMPLETED,
            Kind.ACTIVITIES_MOVED,
            Kind.ACTIVITY_ADDED,
            Kind.CONTACTS_IMPORTED,
        ]

    workspace.activities.erase([ref])
    assert kinds(workspace, people[0]) == [
        Kind.ACTIVITIES_ERASED,
        Kind.ACTIVITY_ADDED,
        Kind.CONTACTS_IMPORTED,
    ]


def test_only_what_people_gave_it_is_told(workspace, people):
    ref = plan(workspace, contact_ids=people)
    complete(workspace, ref, minutes=9)
    assert fields(workspace, people[0]) == {"result": "reached", "minutes": "9"}

    seen = workspace.activities.get(ref)
    workspace.activities.save(seen, replace(seen, place="here", details="word"))
    assert fields(workspace, people[1]) == {"place": "here", "details": "word"}


def test_one_each_is_in_the_history_of_each(workspace, people):
    workspace.activities.add_each(ActivityDraft("call", "offer", on(MONDAY)), people)

    for contact_id in people:
        assert kinds(workspace, contact_id)[0] is Kind.ACTIVITY_ADDED


def test_an_occurrence_by_itself_is_in_the_history_too(workspace, people):
    ref = plan(workspace, when=on(MONDAY), rule="FREQ=WEEKLY;COUNT=3", contact_ids=people)
    complete(workspace, of(ref, MONDAY))

    assert kinds(workspace, people[0])[0] is Kind.ACTIVITIES_COMPLETED


def test_the_private_activities_of_others_are_left_out(workspace, people, open_as):
    ref = plan(workspace, "secret", contact_ids=people, private=True)
    seen = workspace.activities.get(ref)
    workspace.activities.save(seen, replace(seen, place="secret place"))
    bert = open_as("bert")

    assert kinds(workspace, people[0])[0] is Kind.ACTIVITY_EDITED
    assert "secret" not in str(bert.history.of_contact(people[0]))
    assert kinds(bert, people[0]) == [Kind.ACTIVITY_ADDED, Kind.CONTACTS_IMPORTED]


def test_the_activities_of_others_are_not_in_it(workspace, people):
    complete(workspace, plan(workspace, contact_ids=people[1:]))

    assert kinds(workspace, people[0]) == [Kind.CONTACTS_IMPORTED]


def test_a_history_among_very_many_changes_of_activities_is_read_at_once(workspace, people, timed):
    complete(workspace, plan(workspace, contact_ids=people[:1]))
    with workspace.history._db.notebook() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
            ' INSERT INTO "change" (operation_id, table_name, action, record_id, last_id, before, after)'
            " SELECT 1, 'activity', 'update', i, i, '{}', '{}' FROM n"
        )
    with timed(seconds=0.1):
        assert kinds(workspace, people[0])[0] is Kind.ACTIVITIES_COMPLETED
