"""Two programs with one file: each learns that the other stored something, and only then."""

import sqlite3

import pytest

from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.names import parse_name

SARA = ContactDraft(name=parse_name("Sara Khan"))


@pytest.fixture
def ours(open_as):
    """Give our file, looked at once already."""
    workspace = open_as("anna")
    assert not workspace.changed_elsewhere()
    return workspace


@pytest.fixture
def theirs(open_as, ours):
    """Give the same file as another program has it open."""
    return open_as("bilal")


def test_what_another_stored_is_told_once(ours, theirs):
    theirs.contacts.add(SARA)

    assert ours.changed_elsewhere()
    assert not ours.changed_elsewhere()


def test_what_we_stored_ourselves_is_not_told(ours):
    ours.contacts.add(SARA)

    assert not ours.changed_elsewhere()


def test_what_another_stored_is_told_though_we_stored_something_after_it(ours, theirs):
    theirs.contacts.add(SARA)
    ours.contacts.add(SARA)

    assert ours.changed_elsewhere()


def test_looking_leaves_no_lock_on_the_file(ours, theirs):
    ours.changed_elsewhere()

    assert theirs.contacts.add(SARA)


def test_a_file_that_is_locked_at_the_moment_is_looked_at_later(ours, theirs):
    theirs.contacts.add(SARA)
    other = sqlite3.connect(theirs.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    assert not ours.changed_elsewhere()
    other.execute("ROLLBACK")
    other.close()

    assert ours.changed_elsewhere()
