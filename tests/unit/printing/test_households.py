from dataclasses import replace

import pytest

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactKind
from desktop_crm.domain.labels import AddressStyle, Recipient
from desktop_crm.domain.names import PersonName
from desktop_crm.printing.households import Addressee, joined_names, merge_households

HOME = Address(street="12 Elm St.", locality="Springfield", postcode="123 45", country="USA")


def lives(contact_id, given, family, company="", address=HOME):
    return Addressee(Recipient(contact_id, PersonName(given=given, family=family), company), address)


def test_a_family_shares_one_label_at_the_place_of_the_first():
    other = lives(9, "Zoe", "Far", address=Address(street="1 Oak", locality="Shelby"))
    family = [lives(1, "Jerry", "Smith"), other, lives(2, "Beth", "Smith")]

    labels, merged = merge_households(family, AddressStyle.PERSONAL)

    assert [label.names for label in labels] == [("Jerry & Beth Smith",), ()]
    assert [one.contact_ids for one in merged] == [(1, 2)]
    assert merged[0].names == ("Jerry Smith", "Beth Smith")


def test_the_same_address_written_differently_is_the_same_home():
    again = replace(HOME, street="12 elm st", postcode="12345", country="United States")

    labels, _ = merge_households(
        [lives(1, "A", "Smith"), lives(2, "B", "Smith", address=again)], AddressStyle.PERSONAL
    )

    assert len(labels) == 1


def test_neighbours_by_another_flat_or_country_stay_apart():
    flat = replace(HOME, extended="Flat 2")
    abroad = replace(HOME, country="Canada")

    labels, merged = merge_households(
        [lives(1, "A", "S"), lives(2, "B", "S", address=flat), lives(3, "C", "S", address=abroad)],
        AddressStyle.PERSONAL,
    )

    assert len(labels) == 3
    assert merged == []


def test_two_firms_in_one_house_are_one_home_only_for_personal_mail():
    people = [lives(1, "A", "Smith", "Alpha"), lives(2, "B", "Smith", "Beta")]

    assert len(merge_households(people, AddressStyle.BUSINESS)[0]) == 2
    assert len(merge_households(people, AddressStyle.PERSONAL)[0]) == 1


def test_companies_keep_their_own_label():
    firm = Addressee(Recipient(5, company="Alpha", kind=ContactKind.COMPANY), HOME)

    assert len(merge_households([lives(1, "A", "Smith"), firm, firm], AddressStyle.PERSONAL)[0]) == 2


@pytest.mark.parametrize(
    ("names", "lines"),
    [
        ([("Jerry", "Smith"), ("Beth", "Smith")], ("Jerry & Beth Smith",)),
        ([("A", "Lee"), ("B", "Lee"), ("C", "Lee")], ("A, B & C Lee",)),
        ([("Jerry", "Smith"), ("Beth", "Jones")], ("Jerry Smith", "Beth Jones")),
        ([("عاتف", "صدیقی"), ("سارہ", "صدیقی")], ("عاتف صدیقی", "سارہ صدیقی")),
        ([("芽衣", "田中"), ("一郎", "田中")], ("田中芽衣", "田中一郎")),
        ([("Jerry", ""), ("Beth", "")], ("Jerry", "Beth")),
    ],
)
def test_names_are_joined_only_where_that_is_surely_right(names, lines):
    assert joined_names([PersonName(given=given, family=family) for given, family in names]) == lines


def test_titles_stay_with_their_owner():
    names = [
        PersonName(prefix="Mr", given="Jerry", family="Smith"),
        PersonName(prefix="Dr", given="Beth", family="Smith"),
    ]

    assert joined_names(names) == ("Mr Jerry & Dr Beth Smith",)
