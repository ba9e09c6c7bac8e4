"""Every kind of operation is taken back and brought back, and nothing else is."""

import sqlite3
from contextlib import closing

import pytest

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.errors import Cancelled, NothingToUndoError
from desktop_crm.domain.names import PersonName
from tests.support.databases import (
    dump,
    fresh_index_content,
    index_content,
    person,
    rewind,
    store,
)
from tests.support.operations import KIND, OPERATIONS, full

every_kind = pytest.mark.parametrize("kind", OPERATIONS, ids=str)


def test_every_kind_of_operation_is_tried_here():
    assert set(OPERATIONS) == set(KIND) - {KIND.UNDONE, KIND.REDONE, KIND.SETTING_CHANGED}


@every_kind
def test_an_operation_is_taken_back_and_brought_back(office, kind):
    before = dump(office.path)
    OPERATIONS[kind](office)
    after = dump(office.path)
    assert after != before
    assert office.undo.next_undo().kind is kind

    assert office.undo.undo().kind is kind
    assert dump(office.path) == before
    assert office.undo.next_redo().kind is kind

    assert office.undo.redo().kind is kind
    assert dump(office.path) == after
    assert office.undo.next_redo() is None

    office.undo.undo()
    assert dump(office.path) == before
    assert office.checks.check().ok
    assert rewind(office.path) == {}


@every_kind
def test_an_operation_is_taken_back_after_the_program_was_closed(office, open_as, kind):
    before = dump(office.path)
    OPERATIONS[kind](office)
    after = dump(office.path)
    office.close()

    reopened = open_as("anna")
    reopened.undo.undo()
    reopened.close()
    assert dump(office.path) == before

    again = open_as("anna")
    again.undo.redo()
    again.close()
    assert dump(office.path) == after
    assert index_content(office.path) == fresh_index_content(office.path)


@every_kind
def test_who_hears_of_an_undo_hears_of_the_same_contacts(office, kind):
    heard = []
    office.subscribe(heard.append)
    OPERATIONS[kind](office)
    office.undo.undo()
    office.undo.redo()

    done, undone, redone = heard
    assert done.contacts == undone.contacts == redone.contacts
    assert done.tables == undone.tables == redone.tables
    assert [changes.operation.kind for changes in heard] == [kind, KIND.UNDONE, KIND.REDONE]


def test_everything_is_taken_back_in_turn_and_brought_back_in_turn(office):
    states = [dump(office.path)]
    for kind in (
        KIND.CONTACT_EDITED,
        KIND.NOTE_EDITED,
        KIND.GROUP_LEFT,
        KIND.CONTACTS_TAGGED,
        KIND.CONTACTS_PURGED,
    ):
        OPERATIONS[kind](office)
        states.append(dump(office.path))

    for state in states[-2::-1]:
        office.undo.undo()
        assert dump(office.path) == state
    for state in states[1:]:
        office.undo.redo()
        assert dump(office.path) == state
    with pytest.raises(NothingToUndoError):
        office.undo.redo()


def test_with_nothing_done_there_is_nothing_to_take_back(workspace):
    assert workspace.undo.next_undo() is None
    with pytest.raises(NothingToUndoError):
        workspace.undo.undo()
    with pytest.raises(NothingToUndoError):
        workspace.undo.redo()


def test_something_new_makes_an_end_of_bringing_back(office):
    office.tags.put([1], "a")
    office.undo.undo()
    office.tags.put([1], "b")

    assert office.undo.next_redo() is None
    with pytest.raises(NothingToUndoError):
        office.undo.redo()


def test_an_undo_that_was_passed_by_comes_not_back_with_a_later_one(office):
    office.tags.put([1], "a")
    office.undo.undo()
    office.tags.put([1], "b")
    office.undo.undo()
    assert office.undo.redo().details["tag"] == "b"

    assert office.undo.next_redo() is None


class StopAfter:
    """Progress that stops the work at some report."""

    def __init__(self, reports):
        self.left = reports

    def report(self, done, total):
        assert 0 < done <= total
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("reports", [0, 1, 7])
def test_an_undo_and_a_redo_that_are_stopped_change_nothing(office, reports):
    store(office, [full(number) for number in range(100, 610)])
    after = dump(office.path)
    with pytest.raises(Cancelled):
        office.undo.undo(StopAfter(reports))
    assert dump(office.path) == after

    office.undo.undo()
    before = dump(office.path)
    with pytest.raises(Cancelled):
        office.undo.redo(StopAfter(reports))
    assert dump(office.path) == before
    assert office.checks.check().ok


def test_ids_are_never_given_twice(office):
    first = office.contacts.add(person("New"))
    office.undo.undo()
    second = office.contacts.add(person("Newer"))
    office.contacts.purge([second])
    (third,) = store(office, [person("Newest")])

    assert first < second < third
    with closing(sqlite3.connect(office.path)) as connection:
        ids = [
            row[0]
            for row in connection.execute('SELECT record_id FROM "change" WHERE table_name = "contact"')
        ]
    assert {first, second, third} <= set(ids)


def test_the_details_of_an_undo_name_what_was_undone(office):
    office.contacts.trash([1])
    office.undo.undo()

    undone = office.undo.operations(1)[0]
    assert undone.kind is KIND.UNDONE
    assert undone.details["undone"] == KIND.CONTACTS_TRASHED
    assert undone.details["name"] == "Person 0 Khan"


def test_undoing_a_trash_of_very_many_is_quick(workspace, timed):
    drafts = [ContactDraft(name=PersonName(given=f"P{number}")) for number in range(3000)]
    ids = store(workspace, drafts)
    workspace.contacts.trash(ids)
    with timed(seconds=2):
        workspace.undo.undo()

    assert workspace.contacts.count() == 3000
