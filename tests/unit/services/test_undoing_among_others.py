"""What somebody else did since stands in the way of an undo, or is left alone by it."""

from dataclasses import replace

import pytest

from desktop_crm.domain.errors import RecordChangedError, UndoRefusedError
from tests.support.databases import (
    dump,
    person,
    rewind,
    store,
)
from tests.support.operations import KIND, full


def test_each_user_takes_back_only_what_they_did(office, open_as):
    bert = open_as("bert")
    bert.tags.put([1], "bert's")
    office.tags.put([2], "anna's")

    assert bert.undo.undo().details["tag"] == "bert's"
    assert bert.undo.next_undo() is None
    assert office.undo.next_redo() is None
    assert office.undo.undo().details["tag"] == "anna's"


def retitle(workspace, contact_id, title):
    record = workspace.contacts.get(contact_id)
    workspace.contacts.save(record, replace(record, title=title))


def department(workspace, contact_id, text):
    record = workspace.contacts.get(contact_id)
    workspace.contacts.save(record, replace(record, department=text))


def new_phone(workspace, contact_id, value):
    record = workspace.contacts.get(contact_id)
    points = (replace(record.points[0], value=value), *record.points[1:])
    workspace.contacts.save(record, replace(record, points=points))


BLOCKED = {
    "the same field was changed": (
        lambda a: retitle(a, 1, "hers"),
        lambda b: retitle(b, 1, "his"),
        {("contact", 1)},
    ),
    "a number of a new contact was changed": (
        lambda a: a.contacts.add(full(60)),
        lambda b: new_phone(b, 9, "5"),
        {("contact_point", 17)},
    ),
    "a new contact was edited": (
        lambda a: a.contacts.add(full(60)),
        lambda b: retitle(b, 9, "x"),
        {("contact", 9)},
    ),
    "a new contact was trashed": (
        lambda a: a.contacts.add(full(60)),
        lambda b: b.contacts.trash([9]),
        {("contact", 9)},
    ),
    "a new contact was given a note": (
        lambda a: a.contacts.add(person("New")),
        lambda b: b.notes.add(9, "his"),
        {("note", 17)},
    ),
    "a new contact was tagged": (
        lambda a: a.contacts.add(person("New")),
        lambda b: b.tags.put([1, 9], "his"),
        {("contact_tag", 18)},
    ),
    "new contacts were tagged with many others": (
        lambda a: store(a, [person("New"), person("Newer")]),
        lambda b: b.tags.put(range(1, 11), "his"),
        {("contact_tag", 25), ("contact_tag", 26)},
    ),
    "a new contact was put into a group": (
        lambda a: a.contacts.add(person("New")),
        lambda b: b.groups.join(2, [9]),
        {("group_member", 9)},
    ),
    "a new tag was used": (
        lambda a: a.tags.put([1], "fresh"),
        lambda b: b.tags.put([2], "fresh"),
        {("contact_tag", 18)},
    ),
    "a new group was filled": (
        lambda a: a.groups.add("Fresh"),
        lambda b: b.groups.join(3, [1]),
        {("group_member", 9)},
    ),
    "the note was edited": (
        lambda a: a.notes.add(2, "hers"),
        lambda b: b.notes.edit(17, "his", seen_version=1),
        {("note", 17)},
    ),
    "the note was removed": (
        lambda a: a.notes.edit(1, "hers", seen_version=2),
        lambda b: b.notes.remove(1),
        {("note", 1), ("note_version", 2)},
    ),
    "the contact of a removed note was purged": (
        lambda a: a.notes.remove(1),
        lambda b: b.contacts.purge([1]),
        {("contact", 1)},
    ),
    "the tag was put back by hand": (
        lambda a: a.tags.take([1], "all"),
        lambda b: b.tags.put([1], "all"),
        {("contact_tag", 17)},
    ),
    "the name of a removed group was taken": (
        lambda a: a.groups.remove(2),
        lambda b: b.groups.add("EMPTY"),
        {("contact_group", 3)},
    ),
    "the old name of a group was taken": (
        lambda a: a.groups.rename(2, "Other", seen_version=1),
        lambda b: b.groups.add("Empty"),
        {("contact_group", 3)},
    ),
    "the group was renamed": (
        lambda a: a.groups.rename(2, "Hers", seen_version=1),
        lambda b: b.groups.rename(2, "His", seen_version=2),
        {("contact_group", 2)},
    ),
    "the trashed contact was restored": (
        lambda a: a.contacts.trash([1]),
        lambda b: b.contacts.restore([1]),
        {("contact", 1)},
    ),
    "the trashed contacts were purged": (
        lambda a: a.contacts.trash([1, 2, 3]),
        lambda b: b.contacts.purge([1, 3]),
        {("contact", 1), ("contact", 3)},
    ),
}


@pytest.mark.parametrize(("hers", "his", "blocks"), BLOCKED.values(), ids=BLOCKED.keys())
def test_an_undo_is_refused_where_somebody_else_changed_the_records_since(office, open_as, hers, his, blocks):
    bert = open_as("bert")
    hers(office)
    his(bert)
    before = dump(office.path)
    operations = office.undo.operations()

    with pytest.raises(UndoRefusedError) as refusal:
        office.undo.undo()
    assert {(block.table, block.record_id) for block in refusal.value.blocks} == blocks
    assert {block.user for block in refusal.value.blocks} == {"bert"}
    assert all(block.operation_kind == bert.undo.next_undo().kind for block in refusal.value.blocks)
    assert dump(office.path) == before
    assert office.undo.operations() == operations

    bert.undo.undo()
    office.undo.undo()
    assert office.checks.check().ok
    assert rewind(office.path) == {}


ALLOWED = {
    "another field": (lambda a: retitle(a, 1, "hers"), lambda b: department(b, 1, "his")),
    "another contact": (lambda a: retitle(a, 1, "hers"), lambda b: retitle(b, 2, "his")),
    "another number": (lambda a: new_phone(a, 1, "1"), lambda b: retitle(b, 1, "his")),
    "contacts on both sides of it": (lambda a: retitle(a, 2, "hers"), lambda b: b.contacts.purge([1, 3])),
    "another tag": (lambda a: a.tags.put([1], "hers"), lambda b: b.tags.put([1], "his")),
    "a tag on the edited contact": (
        lambda a: retitle(a, 1, "hers"),
        lambda b: b.tags.put(range(1, 9), "his"),
    ),
    "a note on the edited contact": (lambda a: retitle(a, 1, "hers"), lambda b: b.notes.add(1, "his")),
    "other members": (lambda a: a.groups.join(2, [1, 2]), lambda b: b.groups.join(2, [3])),
    "a trashed one of the tagged": (lambda a: a.tags.put([1, 2], "hers"), lambda b: b.contacts.trash([1])),
}


@pytest.mark.parametrize(("hers", "his"), ALLOWED.values(), ids=ALLOWED.keys())
def test_an_undo_leaves_alone_what_others_did_elsewhere(office, open_as, hers, his):
    bert = open_as("bert")
    his(bert)
    only_his = dump(office.path)
    bert.undo.undo()
    hers(office)
    bert.undo.redo()
    office.undo.undo()

    assert dump(office.path) == only_his
    assert office.checks.check().ok
    assert rewind(office.path) == {}


def test_a_redo_does_not_overwrite_what_an_undo_of_somebody_else_gave_back(office, open_as):
    bert = open_as("bert")
    retitle(office, 1, "hers")
    retitle(bert, 1, "his")
    bert.undo.undo()
    office.undo.undo()
    assert office.contacts.get(1).title == ""

    with pytest.raises(UndoRefusedError) as refusal:
        bert.undo.redo()
    assert [(b.record_id, b.user, b.operation_kind) for b in refusal.value.blocks] == [
        (1, "anna", KIND.UNDONE)
    ]
    office.undo.redo()
    bert.undo.redo()
    assert office.contacts.get(1).title == "his"
    assert rewind(office.path) == {}


def test_what_somebody_did_and_took_back_stands_in_nobodys_way(office, open_as):
    bert = open_as("bert")
    before = dump(office.path)
    retitle(office, 1, "hers")
    retitle(bert, 1, "his")
    bert.undo.undo()
    bert.undo.redo()
    bert.undo.undo()
    office.undo.undo()

    assert dump(office.path) == before


def test_an_operation_that_another_window_took_back_just_now_is_not_taken_back_again(
    office, open_as, monkeypatch
):
    second = open_as("anna")
    office.contacts.add(person("New"))
    real = second.undo._newest
    asked = []

    def newest_and_then_the_other_window_undoes(connection):
        row = real(connection)
        asked.append(row)
        if len(asked) == 1:
            connection.rollback()
            office.undo.undo()
        return row

    monkeypatch.setattr(second.undo, "_newest", newest_and_then_the_other_window_undoes)
    before = dump(office.path)
    with pytest.raises(RecordChangedError):
        second.undo.undo()
    assert len(dump(office.path)["contact"]) == len(before["contact"]) - 1
    assert rewind(office.path) == {}
