"""From a person to the company and back among its people, with one key."""

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.application import Start
from tests.support.databases import person, store


@pytest.fixture
def people(program, tmp_path, qtbot):
    """A file with two people of a company, one of a company without a record, and one of none."""
    workspace = Workspace.create(tmp_path / "jump.crm")
    program.ids = store(
        workspace,
        [
            person("Sara", "Malik", company="Indus Textiles"),
            ContactDraft(ContactKind.COMPANY, company="INDUS  textiles"),
            person("Omar", "Haddad", company="Atlas"),
            person("Zoe"),
        ],
    )
    workspace.close()
    with qtbot.waitSignal(program.opened):
        program.begin(Start(tmp_path / "jump.crm"))
    qtbot.waitActive(program.window)
    qtbot.waitUntil(lambda: program.desk.navigation.counts is not None)
    return program


def go(program, qtbot, contact_id):
    program.desk.navigation.open_contact(contact_id)
    qtbot.waitUntil(lambda: program.desk.contacts.current_id() == contact_id)
    program.desk.contacts.focus_list()
    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)


def test_one_key_goes_to_the_record_of_the_company(people, qtbot):
    sara, company, _, _ = people.ids
    go(people, qtbot, sara)

    assert people.desk.contacts.current_id() == company


def test_without_a_record_of_the_company_everybody_there_is_listed(people, qtbot):
    _, _, omar, _ = people.ids
    go(people, qtbot, omar)

    assert people.desk.navigation.filter.text == "Atlas"
    assert list(people.desk.contacts.visible_ids()) == [omar]


def test_from_the_company_its_people_are_listed(people, qtbot):
    sara, company, _, _ = people.ids
    go(people, qtbot, company)

    assert set(people.desk.contacts.visible_ids()) == {sara, company}


def test_who_is_with_no_company_stays(people, qtbot):
    zoe = people.ids[3]
    go(people, qtbot, zoe)

    assert people.desk.contacts.current_id() == zoe
    assert people.desk.navigation.filter.text == ""


def test_a_company_in_the_trash_is_not_gone_to(people, qtbot):
    sara, company, _, _ = people.ids
    people.workspace.contacts.trash([company])
    go(people, qtbot, sara)

    assert list(people.desk.contacts.visible_ids()) == [sara]
