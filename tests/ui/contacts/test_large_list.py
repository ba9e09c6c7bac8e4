import time

import pytest
from PySide6.QtCore import Qt
from test_table_model import NumberedContacts

from desktop_crm.ui.contacts.list_view import ContactList

MANY = 100_000
INSTANT = 0.25
"""Seconds: several times what it takes on a slow computer, and a fraction of what listing each row would."""


@pytest.fixture
def contacts(qtbot):
    contacts = ContactList(NumberedContacts())
    qtbot.addWidget(contacts)
    contacts.resize(900, 700)
    contacts.show()
    contacts.show_ids(range(MANY), same_list=False)
    return contacts


def timed(qapp, work):
    start = time.perf_counter()
    work()
    qapp.processEvents()
    return time.perf_counter() - start


def test_all_of_a_long_list_is_selected_at_once(contacts, qapp):
    assert timed(qapp, contacts.table.selectAll) < INSTANT
    assert contacts.table.selected_count() == MANY
    assert contacts.table.selected_ids()[-1] == MANY - 1


def test_a_long_list_stays_selected_when_one_is_gone(contacts, qapp):
    contacts.table.selectAll()
    assert timed(qapp, lambda: contacts.show_ids(range(1, MANY), same_list=True)) < INSTANT
    assert contacts.table.selected_count() == MANY - 1


def test_the_current_contact_stays_where_it_is_on_the_screen(contacts, qapp):
    contacts.table.go_to(50_000)
    before = contacts.table.rowViewportPosition(50_000)
    contacts.show_ids(range(100, MANY), same_list=True)
    assert contacts.table.current_id() == 50_000
    assert contacts.table.rowViewportPosition(50_000 - 100) == before


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_refresh_keeps_the_row_in_either_direction(contacts, qapp, mirrored):
    contacts.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    contacts.table.go_to(500)
    contacts.show_ids(range(1, MANY), same_list=True)
    assert contacts.table.current_id() == 500
    assert contacts.table.selected_ids() == [500]


def test_jumping_reads_only_what_is_seen(contacts, qapp):
    source = contacts.model.pages._source
    source.asked.clear()
    contacts.table.verticalScrollBar().setValue(contacts.table.verticalScrollBar().maximum() // 2)
    contacts.grab()
    assert sum(len(page) for page in source.asked) <= 200


def test_the_keyboard_waits_in_a_list_that_is_still_being_read(qtbot):
    contacts = ContactList(NumberedContacts())
    qtbot.addWidget(contacts)
    with qtbot.waitActive(contacts):
        contacts.show()

    contacts.focus_list()
    assert contacts.table.hasFocus()
    contacts.show_ids(range(10), same_list=False)
    assert contacts.table.hasFocus()
    contacts.show_ids((), same_list=False)
    assert contacts.empty.hasFocus()
