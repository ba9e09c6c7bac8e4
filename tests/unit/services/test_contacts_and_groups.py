from dataclasses import replace

import pytest

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.changes import ChangeSet, OperationKind
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.errors import InvalidValueError, Problem, RecordChangedError, RecordMissingError
from desktop_crm.domain.lookup import ContactFilter, ContactOrder, Scope, SortField
from desktop_crm.domain.names import PersonName
from tests.support.databases import dump, person, store

EMPTY = [
    ContactDraft(),
    ContactDraft(name=PersonName(given=" ")),
    ContactDraft(points=(ContactPoint(PointKind.PHONE, " "),), notes=("a note",), tags=("vip",)),
]


@pytest.mark.parametrize("draft", EMPTY)
def test_a_contact_without_content_is_refused(workspace, draft):
    before = dump(workspace.path)

    with pytest.raises(InvalidValueError) as refusal:
        workspace.contacts.add(draft)
    assert refusal.value.problem is Problem.EMPTY
    assert dump(workspace.path) == before


def test_parts_that_say_nothing_are_not_stored(workspace):
    draft = replace(
        person("Sara", notes=(" ", "note"), tags=("", "#vip", "VIP"), groups=(" ", "Friends", "friends")),
        points=(ContactPoint(PointKind.PHONE, ""), ContactPoint(PointKind.PHONE, "1")),
        addresses=(Address(), Address(locality="Lahore")),
    )
    record = workspace.contacts.get(workspace.contacts.add(draft))

    assert [point.value for point in record.points] == ["1"]
    assert len(record.addresses) == len(record.notes) == 1
    assert (record.tags, record.groups) == (("vip",), ("Friends",))


def test_a_uid_is_kept_unless_another_contact_has_it(workspace):
    first, second = (workspace.contacts.add(replace(person(name), uid="abc")) for name in "AB")

    assert workspace.contacts.get(first).uid == "abc"
    assert len(workspace.contacts.get(second).uid) == 36


def names(workspace, which=None, order=None):
    ids = workspace.contacts.ids(which or ContactFilter(), order or ContactOrder())
    rows = workspace.contacts.rows(ids)
    return [rows[id_].name for id_ in ids]


def test_a_list_holds_what_its_filter_says(workspace):
    store(
        workspace,
        [
            person("Sara", "Khan", tags=("vip",), groups=("Friends",)),
            person("Ali", "Khan", tags=("VIP", "late")),
            ContactDraft(ContactKind.COMPANY, company="Khan & Sons", groups=("Friends",)),
            person("Zoe", "Trash"),
        ],
    )
    workspace.contacts.trash([4])
    friends = workspace.groups.find("friends").id

    assert names(workspace) == ["Ali Khan", "Sara Khan", "Khan & Sons"]
    assert names(workspace, ContactFilter(Scope.PEOPLE)) == ["Ali Khan", "Sara Khan"]
    assert names(workspace, ContactFilter(Scope.COMPANIES)) == ["Khan & Sons"]
    assert names(workspace, ContactFilter(Scope.TRASH)) == ["Zoe Trash"]
    assert names(workspace, ContactFilter(group_id=friends)) == ["Sara Khan", "Khan & Sons"]
    assert names(workspace, ContactFilter(Scope.PEOPLE, friends, text="khan")) == ["Sara Khan"]
    assert names(workspace, ContactFilter(tag="Vip")) == ["Ali Khan", "Sara Khan"]
    assert names(workspace, ContactFilter(tag="vip", text="#late khan")) == ["Ali Khan"]
    assert names(workspace, ContactFilter(group_id=99)) == []
    for scope in Scope:
        which = ContactFilter(scope, text="kh")
        assert workspace.contacts.count(which) == len(workspace.contacts.ids(which))


@pytest.mark.parametrize(
    ("field", "values"),
    [
        (SortField.COMPANY, {"company": "{}"}),
        (SortField.TITLE, {"title": "{}"}),
        (SortField.PHONE, {"phone": "{}"}),
        (SortField.EMAIL, {"email": "{}"}),
        (SortField.CITY, {"city": "{}"}),
        (SortField.COUNTRY, {"country": "{}"}),
    ],
)
def test_a_list_is_ordered_by_any_column_with_blanks_last(workspace, field, values):
    def draft(name, value):
        given = {key: text.format(value) for key, text in values.items()}
        place = Address(locality=given.pop("city", "x"), country=given.pop("country", ""))
        return person(name, **given, addresses=(place,) if value else ())

    store(workspace, [draft("D", "b"), draft("C", ""), draft("B", "a"), draft("A", "b"), draft("E", "")])

    assert names(workspace, order=ContactOrder(field)) == ["B", "A", "D", "C", "E"]
    assert names(workspace, order=ContactOrder(field, descending=True)) == ["A", "D", "B", "C", "E"]


def test_a_list_is_ordered_by_name_and_by_time(workspace):
    for name in ("b", "Ç", "a", "D"):
        workspace.contacts.add(person(name))
    record = workspace.contacts.get(1)
    workspace.contacts.save(record, replace(record, title="x"))

    assert names(workspace) == ["a", "b", "Ç", "D"]
    assert names(workspace, order=ContactOrder(descending=True)) == ["D", "Ç", "b", "a"]
    assert names(workspace, order=ContactOrder(SortField.ADDED)) == ["b", "Ç", "a", "D"]
    assert names(workspace, order=ContactOrder(SortField.CHANGED, descending=True)) == ["b", "D", "a", "Ç"]


def test_type_ahead_finds_the_first_of_a_list_that_begins_so(workspace):
    store(
        workspace, [person("Sara", "Khan"), person("Ali", "Khan"), person("Khalid"), person("Kabir", "Zaidi")]
    )

    assert workspace.contacts.first_from("kh") == 3
    assert workspace.contacts.first_from("khan, a") == 2
    assert workspace.contacts.first_from("SARA") == 1
    assert workspace.contacts.first_from("x") is None


def test_rows_of_contacts_that_are_gone_are_missing(workspace):
    workspace.contacts.add(person("Sara"))

    assert list(workspace.contacts.rows([1, 2])) == [1]


def test_the_trash_keeps_contacts_until_they_are_taken_out_or_purged(workspace):
    store(workspace, [person("A"), person("B"), person("C")])
    workspace.contacts.trash([1, 2])
    trashed = workspace.contacts.get(1)
    assert trashed.deleted_at
    assert names(workspace) == ["C"]

    workspace.contacts.restore([1])
    assert names(workspace) == ["A", "C"]
    workspace.contacts.purge([2])
    assert workspace.contacts.count(ContactFilter(Scope.TRASH)) == 0
    with pytest.raises(RecordMissingError):
        workspace.contacts.get(2)


def test_what_is_done_already_is_done_again_to_nobody(workspace):
    store(workspace, [person("A", tags=("vip",)), person("B")])
    operations = workspace.undo.operations()
    workspace.contacts.restore([1, 2, 99])
    workspace.tags.put([1], "VIP")
    workspace.tags.take([2], "vip")
    workspace.tags.take([1], "unknown")
    workspace.contacts.trash([])
    workspace.contacts.purge([99])
    workspace.tags.put([99], "fresh")

    assert workspace.undo.operations() == operations
    assert workspace.checks.check().ok


@pytest.mark.parametrize("number", [40_000])
def test_a_choice_of_everybody_is_not_too_many(workspace, number):
    store(workspace, [person("A"), person("B")])
    everybody = range(1, number)
    group = workspace.groups.add("All")
    workspace.tags.put(everybody, "vip")
    workspace.groups.join(group, everybody)
    workspace.tags.take(everybody, "vip")
    workspace.groups.leave(group, everybody)
    workspace.contacts.trash(everybody)
    workspace.contacts.restore(everybody)
    assert len(workspace.contacts.rows(everybody)) == 2
    workspace.contacts.purge(everybody)

    assert workspace.contacts.count() == 0


def test_tags_are_one_word_in_any_spelling_and_counted_outside_of_the_trash(workspace):
    store(workspace, [person(name) for name in "ABCD"])
    workspace.tags.put([1, 2, 2, 3], " #Été ")
    workspace.tags.put([3, 4], "ETE")
    workspace.tags.put([1], "two  words\nand more")
    workspace.contacts.trash([4])

    assert [(tag.name, tag.count) for tag in workspace.tags.all()] == [("Été", 3), ("two words and more", 1)]
    assert workspace.contacts.rows([1])[1].tags == ("Été", "two words and more")
    workspace.tags.take([1, 2, 3, 4], "#ete")
    assert [tag.name for tag in workspace.tags.all()] == ["two words and more"]


@pytest.mark.parametrize("nothing", ["", " ", "#", "\0", "\u200d"])
def test_a_tag_or_group_without_a_name_is_refused(workspace, nothing):
    workspace.contacts.add(person("A"))
    with pytest.raises(InvalidValueError):
        workspace.tags.put([1], nothing)
    if nothing != "#":
        with pytest.raises(InvalidValueError):
            workspace.groups.add(nothing)


def test_the_name_of_a_group_stands_once_in_any_spelling(workspace):
    first, second = workspace.groups.add("Café"), workspace.groups.add("Friends")

    for taken in ("café", "CAFE", " Cafe "):
        with pytest.raises(InvalidValueError) as refusal:
            workspace.groups.add(taken)
        assert refusal.value.problem is Problem.TAKEN
        with pytest.raises(InvalidValueError):
            workspace.groups.rename(second, taken, seen_version=1)
    workspace.groups.rename(first, "CAFÉ", seen_version=1)
    assert [group.name for group in workspace.groups.all()] == ["CAFÉ", "Friends"]
    assert workspace.groups.find("cafe").id == first
    with pytest.raises(InvalidValueError):
        workspace.groups.find("nobody")


def test_a_group_that_somebody_else_renamed_is_not_renamed_unseen(workspace):
    group = workspace.groups.add("A")
    workspace.groups.rename(group, "B", seen_version=1)

    with pytest.raises(RecordChangedError):
        workspace.groups.rename(group, "C", seen_version=1)
    assert workspace.groups.all()[0].name == "B"


def test_members_are_counted_once_and_outside_of_the_trash(workspace):
    store(workspace, [person(name) for name in "ABC"])
    group = workspace.groups.add("All")
    workspace.groups.join(group, [1, 1, 2, 3, 99])
    workspace.groups.join(group, [1])
    workspace.contacts.trash([3])
    assert workspace.groups.all()[0].count == 2

    workspace.groups.leave(group, [1, 99])
    assert workspace.groups.all()[0].count == 1
    workspace.groups.remove(group)
    assert workspace.groups.all() == ()
    assert workspace.contacts.count() == 2


@pytest.mark.parametrize("change", ["rename", "remove", "join", "leave"])
def test_a_group_that_is_gone_is_said(workspace, change):
    more = {"rename": ("x",), "join": ([1],), "leave": ([1],)}.get(change, ())
    options = {"seen_version": 1} if change == "rename" else {}
    with pytest.raises(RecordMissingError):
        getattr(workspace.groups, change)(99, *more, **options)


def test_a_note_keeps_every_version_with_who_wrote_it_when(open_as):
    anna, bert, carl = (open_as(user) for user in ("anna", "bert", "carl"))
    anna.contacts.add(person("Sara"))
    note = anna.notes.add(1, " first ")
    version = bert.notes.edit(note, "second", seen_version=1)
    carl.notes.edit(note, "third", seen_version=version)

    (record,) = anna.contacts.get(1).notes
    assert (record.text, record.author, record.versions) == ("third", "anna", 3)
    earlier = anna.notes.versions(note)
    assert [(v.text, v.author) for v in earlier] == [("second", "bert"), ("first", "anna")]
    assert record.at == earlier[1].at < earlier[0].at < record.changed_at


def test_a_note_is_not_overwritten_unseen(open_as):
    anna, bert = open_as("anna"), open_as("bert")
    anna.contacts.add(person("Sara"))
    note = anna.notes.add(1, "first")
    bert.notes.edit(note, "his", seen_version=1)

    with pytest.raises(RecordChangedError):
        anna.notes.edit(note, "hers", seen_version=1)
    assert anna.contacts.get(1).notes[0].text == "his"


def test_a_note_that_stays_as_it_was_has_no_new_version(workspace):
    workspace.contacts.add(person("Sara"))
    note = workspace.notes.add(1, "first")
    operations = workspace.undo.operations()

    assert workspace.notes.edit(note, "first ", seen_version=1) == 1
    assert workspace.undo.operations() == operations


def test_a_note_needs_a_text_and_somebody_to_be_about(workspace):
    workspace.contacts.add(person("Sara"))
    note = workspace.notes.add(1, "first")

    with pytest.raises(InvalidValueError):
        workspace.notes.add(1, " ")
    with pytest.raises(InvalidValueError):
        workspace.notes.edit(note, "\0", seen_version=1)
    with pytest.raises(RecordMissingError):
        workspace.notes.add(99, "text")
    workspace.notes.remove(note)
    for gone in (
        lambda: workspace.notes.edit(note, "x", seen_version=1),
        lambda: workspace.notes.remove(note),
    ):
        with pytest.raises(RecordMissingError):
            gone()


def test_the_history_of_a_contact_tells_what_happened_to_it_newest_first(open_as):
    anna, bert = open_as("anna"), open_as("bert")
    store(anna, [person("Sara", phone="1"), person("Ali", phone="2")])
    record = bert.contacts.get(1)
    bert.contacts.save(record, replace(record, name=replace(record.name, given="Zara"), points=()))
    anna.tags.put([1, 2], "vip")
    anna.groups.join(anna.groups.add("All"), [1, 2])
    anna.tags.take([1, 2], "vip")
    anna.tags.put([2], "other")
    anna.notes.add(1, "hello")

    history = anna.history.of_contact(1)
    told = [(e.operation.kind, e.operation.user, e.table, e.field, e.before, e.after) for e in history]
    assert told == [
        (OperationKind.NOTE_ADDED, "anna", "note", "", "", "hello"),
        (OperationKind.CONTACTS_UNTAGGED, "anna", "contact_tag", "", "", ""),
        (OperationKind.GROUP_JOINED, "anna", "group_member", "", "", ""),
        (OperationKind.CONTACT_EDITED, "bert", "contact_point", "", "1, mobile", ""),
        (OperationKind.CONTACT_EDITED, "bert", "contact", "given", "Sara", "Zara"),
        (OperationKind.CONTACTS_IMPORTED, "anna", "contact", "", "", ""),
    ]
    assert anna.history.of_contact(99) == ()
    assert len(anna.history.of_contact(1, limit=2)) == 2


def test_settings_of_the_file_are_the_same_for_everybody(open_as):
    anna, bert = open_as("anna"), open_as("bert")
    assert anna.settings.get("sheet", "A4") == "A4"
    anna.settings.put("sheet", "Letter")
    anna.settings.put("sheet", "A5")

    assert bert.settings.get("sheet") == "A5"
    assert bert.settings.get("nothing") == ""


def test_a_setting_is_announced_and_stands_in_no_undos_way(open_as):
    anna = open_as("anna")
    anna.contacts.add(person("Sara"))
    heard = []
    anna.subscribe(heard.append)

    anna.settings.put("sheet", "A5")

    assert heard == [ChangeSet(None, frozenset(), frozenset({"setting"}))]
    assert anna.undo.next_undo().details["name"] == "Sara"


def test_a_contact_is_seen_by_another_window_as_soon_as_it_is_saved(open_as):
    anna, bert = open_as("anna"), open_as("bert")
    anna.contacts.add(person("Sara"))

    assert names(bert) == ["Sara"]
    assert [row.name for row in bert.search.find("sar").rows] == ["Sara"]


def test_only_the_window_that_saves_hears_of_it_once_for_each_listener(open_as):
    anna, bert = open_as("anna"), open_as("bert")
    heard = []
    anna.subscribe(lambda _: heard.append("anna"))
    anna.subscribe(lambda _: heard.append("again"))
    bert.subscribe(lambda _: heard.append("bert"))
    anna.contacts.add(person("Sara"))

    assert heard == ["anna", "again"]
