from dataclasses import replace

import pytest

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
