"""The main job in a real window on a real screen, by keys alone, with the actions counted."""

import pytest

from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.domain.resources import resource
from desktop_crm.services.workspace import Workspace
from tests.end_to_end.conftest import wait_for, within

pytestmark = pytest.mark.window

CARD = """BEGIN:VCARD
VERSION:3.0
N:Okafor;Daniel;;;
FN:Daniel Okafor
TEL;TYPE=CELL:+234 803 555 0104
END:VCARD
"""


@pytest.fixture
def office(tmp_path):
    """The sample people in a file, seen from outside of the window."""
    workspace = Workspace.create(tmp_path / "office.crm")
    workspace.settings.default_country = "PK"
    workspace.importing.commit(workspace.importing.plan([resource("sample", "people.vcf")]))
    yield workspace
    workspace.close()


def press_until(desk, key, happened):
    def press_and_look():
        desk.press(key)
        return within(2, happened)

    wait_for(press_and_look, f"what {key} does")


def found(workspace, text):
    return [row.name for row in workspace.search.find(text).rows]


def test_a_contact_is_added_in_one_line_and_taken_back_with_one_key(office, start):
    desk = start(office.path, title="office")

    desk.press("ctrl+k")
    desk.type("+Nadia Rahman, Meghna Jute, 0300 9876543 #customer")
    desk.press("Return")
    wait_for(lambda: found(office, "0300 9876543") == ["Nadia Rahman"], "the new contact")
    assert desk.actions == 2

    desk.press("ctrl+z")
    wait_for(lambda: not found(office, "0300 9876543"), "the contact taken back")
    assert desk.actions == 3


def test_a_contact_is_found_by_part_of_its_number_and_put_into_the_trash(office, start):
    desk = start(office.path, title="office")

    desk.press("ctrl+k")
    desk.type("555 0142")
    desk.press("Return")
    assert desk.actions == 2

    name = found(office, "555 0142")[0]
    # Until the record is there, Delete is pressed in an empty search box, where it does nothing.
    press_until(desk, "Delete", lambda: office.contacts.count(ContactFilter(Scope.TRASH)) == 1)
    assert name not in found(office, "555 0142")


def test_a_card_opened_with_the_program_is_imported_with_one_key(office, start, tmp_path):
    card = tmp_path / "daniel.vcf"
    card.write_text(CARD, encoding="utf-8")
    desk = start(office.path, card, title="Import contacts")

    desk.press("Return")

    wait_for(lambda: found(office, "803 555 0104") == ["Daniel Okafor"], "the imported contact")
