import pytest

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.names import PersonName

PHONE = ContactPoint(PointKind.PHONE, " 0300 1234567 ")


@pytest.mark.parametrize(
    "draft",
    [
        ContactDraft(name=PersonName(nickname="Sally")),
        ContactDraft(company="Acme"),
        ContactDraft(points=(PHONE,)),
        ContactDraft(addresses=(Address(locality="Lahore"),)),
    ],
)
def test_a_name_a_company_a_number_or_an_address_is_enough(draft):
    assert draft.has_content


@pytest.mark.parametrize(
    "draft",
    [
        ContactDraft(),
        ContactDraft(name=PersonName(given="  ")),
        ContactDraft(points=(ContactPoint(PointKind.EMAIL, " "),)),
        ContactDraft(addresses=(Address(label="home", country_code="PK", preferred=True),)),
        ContactDraft(tags=("vip",), notes=("a note",), title="Manager"),
    ],
)
def test_words_about_nobody_are_not_enough(draft):
    assert not draft.has_content


@pytest.mark.parametrize(
    ("draft", "shown"),
    [
        (ContactDraft(name=PersonName(given="Sara"), company="Acme"), "Sara"),
        (ContactDraft(ContactKind.COMPANY, PersonName(given="Sara"), " Acme "), "Acme"),
        (ContactDraft(ContactKind.COMPANY, PersonName(full="Acme")), "Acme"),
        (ContactDraft(company="Acme", points=(PHONE,)), "Acme"),
        (ContactDraft(points=(PHONE,)), "0300 1234567"),
    ],
)
def test_a_contact_is_called_by_the_best_that_is_known(draft, shown):
    assert draft.display == shown


def test_the_lines_of_an_address_leave_out_what_is_empty():
    address = Address(
        street="12 Mall Road\n\nFlat 3", locality="Lahore", postcode="54000", country="Pakistan"
    )

    assert address.lines == ["12 Mall Road", "Flat 3", "Lahore 54000", "Pakistan"]
    assert Address(formatted="As\n\nwritten", street="x").lines == ["As", "written"]
