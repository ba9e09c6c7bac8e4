from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import (
    ContactDraft,
    ContactKind,
    ContactPoint,
    ImportantDate,
    PointKind,
)
from desktop_crm.domain.errors import InvalidValueError, RecordChangedError, RecordMissingError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.names import PersonName
from tests.support.databases import dump, person, rewind

FULL = ContactDraft(
    name=PersonName(given="Sara", family="Khan"),
    company="Acme",
    points=(
        ContactPoint(PointKind.PHONE, "0300 1234567", "mobile"),
        ContactPoint(PointKind.PHONE, "042 1234567", "work"),
        ContactPoint(PointKind.EMAIL, "sara@acme.example", "work"),
    ),
    addresses=(Address("home", street="1 Mall Road", locality="Lahore"), Address("work", locality="Multan")),
    dates=(ImportantDate("birthday", PartialDate(1980, 12, 9)), ImportantDate("other", None, "some day")),
    tags=("Customer",),
    groups=("Friends",),
    notes=("hello",),
)


@pytest.fixture
def anna(open_as):
    return open_as("anna")


@pytest.fixture
def bert(open_as, anna):
    return open_as("bert")


@pytest.fixture
def sara(anna):
    return anna.contacts.get(anna.contacts.add(FULL))


def renamed(record, **parts):
    return replace(record, name=replace(record.name, **parts))


def point_changed(record, number, **values):
    points = list(record.points)
    points[number] = replace(points[number], **values)
    return replace(record, points=tuple(points))


def test_what_was_added_is_read_back(sara):
    assert sara.name == FULL.name
    assert sara.company == "Acme"
    assert [(p.kind, p.value, p.label) for p in sara.points] == [
        (p.kind, p.value, p.label) for p in FULL.points
    ]
    assert [replace(a, id=0) for a in sara.addresses] == list(FULL.addresses)
    assert [replace(d, id=0) for d in sara.dates] == list(FULL.dates)
    assert (sara.tags, sara.groups, [note.text for note in sara.notes]) == (
        ("Customer",),
        ("Friends",),
        ["hello"],
    )
    assert (sara.version, sara.created_by, sara.changed_by) == (sara.version, "anna", "anna")


def test_saving_nothing_is_no_operation(anna, sara):
    operations = anna.undo.operations()

    assert anna.contacts.save(sara, sara) == sara
    assert anna.contacts.save(sara, renamed(sara, given=" Sara ")) == sara
    assert anna.undo.operations() == operations


EDITS = {
    "a part of the name": lambda r: renamed(r, nickname="Sally"),
    "the company": lambda r: replace(r, company="Other"),
    "the kind": lambda r: replace(r, kind=ContactKind.COMPANY),
    "a number": lambda r: point_changed(r, 0, value="0321 7654321"),
    "a label": lambda r: point_changed(r, 1, label="home"),
    "which number is preferred": lambda r: point_changed(r, 1, preferred=True),
    "a new number": lambda r: replace(
        r, points=(*r.points, ContactPoint(PointKind.URL, "https://x.example"))
    ),
    "a number taken away": lambda r: replace(r, points=r.points[1:]),
    "another order": lambda r: replace(r, points=r.points[::-1]),
    "a new address": lambda r: replace(r, addresses=(Address(locality="Quetta"), *r.addresses)),
    "an address taken away": lambda r: replace(r, addresses=r.addresses[:1]),
    "an address": lambda r: replace(r, addresses=(replace(r.addresses[0], postcode="54000"), r.addresses[1])),
    "a date": lambda r: replace(r, dates=(replace(r.dates[0], date=PartialDate(None, 1, 2)), r.dates[1])),
    "a date taken away": lambda r: replace(r, dates=()),
    "tags": lambda r: replace(r, tags=("Friend", "VIP")),
    "groups": lambda r: replace(r, groups=()),
}


def without_ids(record):
    """Return what a user sees of a contact."""
    return (
        record.kind,
        record.name,
        record.company,
        [replace(p, id=0, normalised="", national="") for p in record.points],
        [replace(a, id=0) for a in record.addresses],
        [replace(d, id=0) for d in record.dates],
        sorted(record.tags),
        sorted(record.groups),
    )


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_any_edit_is_stored_and_read_back(anna, sara, edit):
    mine = edit(sara)
    saved = anna.contacts.save(sara, mine)

    assert without_ids(saved) == without_ids(mine)
    assert saved == anna.contacts.get(sara.id)
    assert saved.version > sara.version
    assert anna.checks.check().ok


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_an_edit_says_who_changed_the_contact_when(bert, sara, edit):
    saved = bert.contacts.save(sara, edit(sara))

    assert (saved.changed_by, saved.created_by) == ("bert", "anna")
    assert saved.changed_at > sara.changed_at


def test_parts_that_stay_keep_their_ids(anna, sara):
    points = (ContactPoint(PointKind.EMAIL, "new@x.example"), sara.points[2], sara.points[0])
    saved = anna.contacts.save(sara, replace(sara, points=points))

    assert [p.value for p in saved.points] == ["new@x.example", "sara@acme.example", "0300 1234567"]
    assert [p.id for p in saved.points][1:] == [sara.points[2].id, sara.points[0].id]
    assert saved.points[0].id not in {p.id for p in sara.points}


INDEPENDENT = [
    (first, second)
    for first in (
        "a part of the name",
        "the company",
        "a number",
        "a new address",
        "a date",
        "tags",
        "groups",
    )
    for second in ("the kind", "a label", "an address", "a new number", "a number taken away")
    if (first, second) != ("a number", "a number taken away")
]


@pytest.mark.parametrize(("hers", "his"), INDEPENDENT)
def test_edits_of_different_fields_are_merged(anna, bert, sara, hers, his):
    anna.contacts.save(sara, EDITS[hers](sara))
    merged = bert.contacts.save(sara, EDITS[his](sara))

    assert without_ids(merged) == without_ids(EDITS[hers](EDITS[his](sara)))
    assert rewind(anna.path) == {}


@pytest.mark.parametrize("name", [name for name in EDITS if "new" not in name])
def test_the_same_edit_on_both_sides_is_no_clash(anna, bert, sara, name):
    edit = EDITS[name]
    anna.contacts.save(sara, edit(sara))

    assert without_ids(bert.contacts.save(sara, edit(sara))) == without_ids(edit(sara))


CLASHES = {
    "a part of the name": (lambda r: renamed(r, given="Zara"), lambda r: renamed(r, given="Saira")),
    "the company": (lambda r: replace(r, company="A"), lambda r: replace(r, company="")),
    "a number": (lambda r: point_changed(r, 0, value="1"), lambda r: point_changed(r, 0, value="2")),
    "a number and its label": (
        lambda r: point_changed(r, 0, value="1"),
        lambda r: point_changed(r, 0, label="x"),
    ),
    "an edit of what was removed": (
        lambda r: replace(r, points=r.points[1:]),
        lambda r: point_changed(r, 0, value="2"),
    ),
    "the removal of what was edited": (
        lambda r: point_changed(r, 0, value="2"),
        lambda r: replace(r, points=r.points[1:]),
    ),
    "an address": (
        lambda r: replace(r, addresses=(replace(r.addresses[0], locality="A"), r.addresses[1])),
        lambda r: replace(r, addresses=(replace(r.addresses[0], locality="B"), r.addresses[1])),
    ),
    "a date": (
        lambda r: replace(r, dates=(replace(r.dates[0], date=PartialDate(1981)), r.dates[1])),
        lambda r: replace(r, dates=(replace(r.dates[0], date=PartialDate(1982)), r.dates[1])),
    ),
}


@pytest.mark.parametrize(("hers", "his"), CLASHES.values(), ids=CLASHES.keys())
def test_two_values_for_one_field_are_a_clash_and_the_first_is_kept(anna, bert, sara, hers, his):
    anna.contacts.save(sara, hers(sara))
    before = dump(anna.path)

    with pytest.raises(RecordChangedError) as refusal:
        bert.contacts.save(sara, his(sara))
    assert (refusal.value.record_id, refusal.value.seen) == (sara.id, sara.version)
    assert refusal.value.found > sara.version
    assert dump(anna.path) == before


def test_one_clash_among_other_edits_keeps_none_of_them(anna, bert, sara):
    anna.contacts.save(sara, replace(sara, company="Hers"))

    with pytest.raises(RecordChangedError):
        bert.contacts.save(sara, replace(renamed(sara, given="Zara"), company="His", tags=("x",)))
    assert anna.contacts.get(sara.id).name.given == "Sara"
    assert [tag.name for tag in anna.tags.all()] == ["Customer"]


def test_numbers_added_by_two_people_at_once_are_both_kept(anna, bert, sara):
    for workspace, value in ((anna, "1"), (bert, "2")):
        mine = replace(sara, points=(*sara.points, ContactPoint(PointKind.PHONE, value)))
        workspace.contacts.save(sara, mine)

    assert {p.value for p in anna.contacts.get(sara.id).points} >= {"1", "2"}
    assert len(anna.contacts.get(sara.id).points) == 5


def test_a_removed_number_that_somebody_else_only_saw_stays_removed(anna, bert, sara):
    anna.contacts.save(sara, replace(sara, points=sara.points[1:]))
    merged = bert.contacts.save(sara, replace(sara, company="Other", points=sara.points[::-1]))

    assert [p.value for p in merged.points] == ["sara@acme.example", "042 1234567"]


@pytest.mark.parametrize("empty", [" ", "", "\0"])
def test_a_part_that_says_nothing_is_not_kept(anna, sara, empty):
    blank = (ContactPoint(PointKind.PHONE, empty), Address(label="work"), ImportantDate("other", None, empty))
    mine = replace(
        sara,
        points=(*sara.points, blank[0]),
        addresses=(*sara.addresses, blank[1]),
        dates=(*sara.dates, blank[2]),
    )

    assert without_ids(anna.contacts.save(sara, mine)) == without_ids(sara)


def test_emptying_a_number_removes_it(anna, sara):
    saved = anna.contacts.save(sara, point_changed(sara, 0, value=" "))

    assert [p.value for p in saved.points] == ["042 1234567", "sara@acme.example"]


NOTHING = {"name": PersonName(), "company": "", "points": (), "addresses": (), "tags": ("vip",), "dates": ()}


def test_removing_everything_is_refused(anna, sara):
    before = dump(anna.path)

    with pytest.raises(InvalidValueError):
        anna.contacts.save(sara, replace(sara, **NOTHING))
    assert dump(anna.path) == before


def test_two_people_who_each_leave_something_cannot_leave_nothing(anna, bert):
    both = anna.contacts.get(anna.contacts.add(person("Sara", phone="0300 1234567")))
    anna.contacts.save(both, replace(both, name=PersonName()))

    with pytest.raises(InvalidValueError):
        bert.contacts.save(both, replace(both, points=()))
    assert anna.contacts.get(both.id).display == "0300 1234567"


def test_another_spelling_of_a_tag_or_group_does_not_take_it_off(anna, sara):
    saved = anna.contacts.save(sara, replace(sara, tags=("customer",), groups=("FRIENDS",)))

    assert (saved.tags, saved.groups) == (("Customer",), ("Friends",))


def test_a_contact_that_is_gone_cannot_be_saved(anna, bert, sara):
    bert.contacts.purge([sara.id])

    with pytest.raises(RecordMissingError):
        anna.contacts.save(sara, replace(sara, company="Late"))
    with pytest.raises(RecordMissingError):
        anna.contacts.get(sara.id)


def test_numbers_are_kept_as_typed_and_compared_in_one_spelling(anna):
    anna.settings.default_country = "PK"
    record = anna.contacts.get(anna.contacts.add(person("Sara", phone=" 0300 123 4567 ")))

    (point,) = record.points
    assert (point.value, point.normalised, point.national) == (
        "0300 123 4567",
        "+923001234567",
        "03001234567",
    )


def test_another_country_reads_the_numbers_anew_and_the_contacts_listing_follows(anna):
    contact_id = anna.contacts.add(person("Sara", phone="0300 1234567"))
    abroad = anna.contacts.add(person("Ali", phone="+49 30 901820"))
    heard = []
    anna.subscribe(heard.append)
    anna.settings.default_country = "pk"

    assert anna.settings.default_country == "PK"
    assert anna.contacts.get(contact_id).points[0].normalised == "+923001234567"
    assert anna.contacts.get(abroad).points[0].normalised == "+4930901820"
    assert heard[0].contacts == {contact_id}
    assert anna.checks.check().ok
    assert rewind(anna.path) == {}


def test_the_country_stands_in_no_undos_way(anna):
    anna.contacts.add(person("Sara", phone="0300 1234567"))
    anna.settings.default_country = "PK"

    assert anna.undo.next_undo().details["name"] == "Sara"
    anna.undo.undo()
    assert anna.contacts.count() == 0
    anna.undo.redo()
    assert anna.contacts.count() == 1
    assert rewind(anna.path) == {}


def test_an_unknown_country_is_refused(anna):
    with pytest.raises(InvalidValueError):
        anna.settings.default_country = "XX"
    assert anna.settings.default_country == ""


texts = st.text(max_size=20)
points = st.builds(ContactPoint, st.sampled_from(PointKind), texts, texts, texts, texts, st.booleans())
addresses = st.builds(Address, *[texts] * 9)
drafts = st.builds(
    ContactDraft,
    name=st.builds(PersonName, *[texts] * 10),
    company=texts,
    points=st.lists(points, max_size=4).map(tuple),
    addresses=st.lists(addresses, max_size=3).map(tuple),
    tags=st.lists(texts, max_size=3).map(tuple),
    groups=st.lists(texts, max_size=3).map(tuple),
    notes=st.lists(texts, max_size=3).map(tuple),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drafts, drafts)
def test_any_text_can_be_stored_edited_and_taken_back(anna, first, second):
    if not (first.has_content and second.has_content):
        return
    before = dump(anna.path)
    seen = anna.contacts.get(anna.contacts.add(first))
    names = ("name", "company", "points", "addresses", "tags", "groups")
    saved = anna.contacts.save(seen, replace(seen, **{name: getattr(second, name) for name in names}))

    assert saved == anna.contacts.get(seen.id)
    assert anna.checks.check().ok
    while anna.undo.next_undo():
        anna.undo.undo()
    assert dump(anna.path) == before
    assert rewind(anna.path) == {}
