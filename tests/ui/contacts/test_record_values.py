from dataclasses import replace

import pytest

from desktop_crm.domain.contacts import ContactKind, ContactPoint, ContactRecord, ImportantDate, PointKind
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.names import PersonName
from desktop_crm.ui.contacts.record_values import (
    FieldKey,
    FieldKind,
    Identity,
    is_empty,
    moved,
    same_value,
    value_of,
    with_value,
)

FIRST = ContactPoint(PointKind.PHONE, "1", "mobile", id=1)
SECOND = ContactPoint(PointKind.PHONE, "2", "work", preferred=True, id=2)
MAIL = ContactPoint(PointKind.EMAIL, "a@b.example", id=3)
RECORD = ContactRecord(
    id=7,
    uid="",
    version=1,
    kind=ContactKind.PERSON,
    name=PersonName(given="Sara"),
    company="Indus",
    department="",
    title="Buyer",
    created_at="",
    created_by="",
    changed_at="",
    changed_by="",
    points=(FIRST, MAIL, SECOND),
)


def phone_key(id_):
    return FieldKey(FieldKind.PHONE, id_)


def test_a_single_field_is_replaced():
    changed = with_value(RECORD, FieldKey(FieldKind.TITLE), "Director")
    assert changed == replace(RECORD, title="Director")


def test_a_phone_is_replaced_in_its_place():
    changed = with_value(RECORD, phone_key(1), replace(FIRST, value="9"))
    assert [p.value for p in changed.of_kind(PointKind.PHONE)] == ["9", "2"]
    assert changed.of_kind(PointKind.EMAIL) == (MAIL,)


def test_a_new_phone_comes_last():
    fresh = ContactPoint(PointKind.PHONE, "3")
    assert with_value(RECORD, phone_key(0), fresh).of_kind(PointKind.PHONE) == (FIRST, SECOND, fresh)


def test_an_emptied_phone_is_removed():
    assert with_value(RECORD, phone_key(1), replace(FIRST, value=" ")).of_kind(PointKind.PHONE) == (SECOND,)


def test_only_one_phone_is_preferred():
    changed = with_value(RECORD, phone_key(1), replace(FIRST, preferred=True))
    assert [p.preferred for p in changed.of_kind(PointKind.PHONE)] == [True, False]


@pytest.mark.parametrize(("step", "order"), [(1, [2, 1]), (-1, [1, 2])])
def test_a_phone_moves_among_phones_and_not_beyond(step, order):
    assert [p.id for p in moved(RECORD, phone_key(1), step).of_kind(PointKind.PHONE)] == order


def test_the_identity_is_kind_name_and_company_together():
    identity = Identity(ContactKind.COMPANY, PersonName(), "Indus Textiles")
    changed = with_value(RECORD, FieldKey(FieldKind.IDENTITY), identity)
    assert value_of(changed, FieldKey(FieldKind.IDENTITY)) == identity


def test_what_storing_adds_is_no_difference():
    assert same_value(FIRST, replace(FIRST, normalised="+1", national="1", id=9))
    assert not same_value(FIRST, replace(FIRST, label="home"))


def test_a_date_kept_as_text_is_not_empty():
    assert not is_empty(ImportantDate("birthday", None, "about 1950"))
    assert is_empty(ImportantDate("birthday", None))
    assert not is_empty(ImportantDate("birthday", PartialDate(1950)))
