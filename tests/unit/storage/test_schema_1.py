"""A file that the first released schema wrote, with data in it, is brought to today's."""

import shutil
from pathlib import Path

import pytest

from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage.schema import SCHEMA_VERSION
from tests.support.databases import dump, plain_connection

STORED = Path(__file__).parents[2] / "data" / "databases" / "version_1.sqlite"


@pytest.fixture
def old(tmp_path):
    return Path(shutil.copy(STORED, tmp_path / "office.crm"))


def test_everything_in_it_is_there_after_the_upgrade(old):
    before = dump(old)

    Workspace.open(old, user="tester").close()

    after = dump(old)
    for table in ("contact", "contact_point", "contact_tag", "contact_group", "group_member", "note", "tag"):
        assert after[table] == before[table], table
    with plain_connection(old) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_its_contacts_can_be_found_and_its_history_taken_back(old):
    workspace = Workspace.open(old, user="tester")
    try:
        (sara,) = workspace.search.find("0300 1234567").ids
        assert workspace.contacts.get(sara).notes[0].text == "Wants the price list."
        assert workspace.contacts.count(ContactFilter(tag="customer")) == 1
        assert workspace.undo.next_undo() is not None
        workspace.undo.undo()
        assert workspace.contacts.count() == 2
        assert workspace.checks.check().ok
    finally:
        workspace.close()


def test_a_copy_of_the_old_file_is_kept(old):
    Workspace.open(old).close()

    (copy,) = old.parent.glob("office before upgrade *.crm")
    assert dump(copy) == dump(STORED)
