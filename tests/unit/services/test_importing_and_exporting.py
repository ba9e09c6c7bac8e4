import sqlite3
import zlib
from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.cards import CardCause
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, ImportantDate, PointKind
from desktop_crm.domain.errors import Cancelled, DatabaseExistsError, InvalidValueError, UnreadableFileError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.importing import SameReason, Verdict
from desktop_crm.domain.labels import LabelOptions
from desktop_crm.domain.names import PersonName
from desktop_crm.services.workspace import Workspace
from tests.support.databases import dump, fresh_index_content, index_content, person, rewind, store
from tests.support.folders import untouched


def card(name, *lines):
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"N:;{name};;;", f"FN:{name}", *lines, "END:VCARD", ""])


@pytest.fixture
def write(tmp_path):
    """Write a file of cards and return its path."""

    def written(*cards, name="cards.vcf"):
        path = tmp_path / name
        path.write_text("".join(cards), newline="", encoding="utf-8")
        return path

    return written


def bring(workspace, *paths, **options):
    return workspace.importing.commit(workspace.importing.plan(paths), **options)


def verdicts(workspace, path):
    return [(row.verdict, row.same) for row in workspace.importing.plan([path]).rows]


CARDS = [
    card("Sara", "UID:1", "TEL;TYPE=CELL:0300 1234567", "CATEGORIES:vip,#late", "NOTE:hello"),
    card(
        "Ali", "EMAIL:ali@x.example", "ADR;TYPE=HOME:;;1 Mall Road;Lahore;;54000;Pakistan", "BDAY:1980-12-09"
    ),
    card("Zoe", "UID:urn:uuid:ABC"),
]


def test_an_import_stores_what_the_cards_say_as_one_operation(workspace, write):
    path = write(*CARDS)
    plan = workspace.importing.plan([path])
    assert workspace.contacts.count() == 0
    outcome = workspace.importing.commit(plan, group="Phone")

    assert (outcome.added, outcome.same, outcome.problems) == (3, 0, ())
    assert [workspace.contacts.get(id_).display for id_ in outcome.contact_ids] == ["Sara", "Ali", "Zoe"]
    sara = workspace.contacts.get(1)
    assert (sara.tags, sara.groups, sara.sources) == (("vip", "late"), ("Phone",), ("cards.vcf",))
    assert [note.text for note in sara.notes] == ["hello"]
    assert outcome.operation == workspace.undo.next_undo()
    assert outcome.operation.details == {"count": 3, "file": "cards.vcf"}
    assert workspace.checks.check().ok
    assert rewind(workspace.path) == {}


def test_an_import_gives_the_same_as_adding_one_by_one(workspace, write, tmp_path):
    workspace.settings.default_country = "PK"
    path = write(*CARDS)
    bring(workspace, path)
    other = Workspace.create(tmp_path / "other.crm", user="anna")
    other.settings.default_country = "PK"
    for draft in other.importing.plan([path]).drafts:
        other.contacts.add(draft)

    def seen(office, id_):
        record = office.contacts.get(id_)
        parts = [
            [replace(part, id=0) for part in parts]
            for parts in (record.points, record.addresses, record.dates)
        ]
        row = replace(office.contacts.rows([id_])[id_], added_at="", changed_at="")
        return parts, row, record.tags, record.groups, [note.text for note in record.notes], record.sources

    assert [seen(workspace, id_) for id_ in (1, 2, 3)] == [seen(other, id_) for id_ in (1, 2, 3)]
    assert index_content(workspace.path) == index_content(other.path)
    other.close()


def test_the_same_file_twice_changes_nothing(workspace, write):
    path = write(*CARDS)
    bring(workspace, path)
    before = dump(workspace.path)
    operations = workspace.undo.operations()

    assert verdicts(workspace, path) == [
        (Verdict.SAME, SameReason.UID),
        (Verdict.SAME, SameReason.CONTENT),
        (Verdict.SAME, SameReason.UID),
    ]
    outcome = bring(workspace, path, group="Again")
    assert (outcome.added, outcome.same, outcome.operation) == (0, 3, None)
    assert dump(workspace.path) == before
    assert workspace.undo.operations() == operations


def test_a_plan_that_is_carried_out_twice_stores_its_cards_once(workspace, open_as, write):
    other = open_as("bert")
    path = write(*CARDS)
    hers, his = workspace.importing.plan([path]), other.importing.plan([path])
    workspace.importing.commit(hers)
    before = dump(workspace.path)
    outcome = other.importing.commit(his)

    assert (outcome.added, outcome.same, outcome.operation) == (0, 3, None)
    assert dump(workspace.path) == before


def test_of_a_plan_that_others_partly_carried_out_the_rest_is_stored(workspace, write):
    plan = workspace.importing.plan([write(*CARDS)])
    bring(workspace, write(CARDS[1], name="other.vcf"))
    outcome = workspace.importing.commit(plan)

    assert (outcome.added, outcome.same) == (2, 1)
    assert outcome.operation.details["count"] == 2
    assert workspace.contacts.count() == 3


def test_a_changed_card_of_a_known_uid_is_told_apart_and_ours_is_kept(workspace, write):
    bring(workspace, write(*CARDS))
    changed = write(card("Sarah", "UID:1"), card("Zoé", "UID:abc"), card("Alia"))

    assert verdicts(workspace, changed) == [
        (Verdict.SAME, SameReason.UID_DIFFERS),
        (Verdict.SAME, SameReason.UID_DIFFERS),
        (Verdict.NEW, None),
    ]
    bring(workspace, changed)
    assert [row.name for row in workspace.contacts.rows(range(1, 9)).values()] == [
        "Sara",
        "Ali",
        "Zoe",
        "Alia",
    ]


def test_a_card_that_stands_twice_in_the_files_is_stored_once(workspace, write):
    paths = [
        write(CARDS[0], CARDS[1], CARDS[1]),
        write(CARDS[1].replace("\r\n", "\n"), CARDS[0], name="b.vcf"),
    ]
    plan = workspace.importing.plan(paths)

    assert [(row.verdict, row.same) for row in plan.rows] == [
        (Verdict.NEW, None),
        (Verdict.NEW, None),
        (Verdict.SAME, SameReason.TWICE),
        (Verdict.SAME, SameReason.TWICE),
        (Verdict.SAME, SameReason.TWICE),
    ]
    assert workspace.importing.commit(plan).added == 2


def test_two_people_who_share_a_uid_in_one_file_are_both_stored_once(workspace, write):
    path = write(card("Sara", "UID:1"), card("Ali", "UID:1"))

    assert bring(workspace, path).added == 2
    assert bring(workspace, path).added == 0


@pytest.mark.parametrize("gone", ["trash", "purge"])
def test_a_card_of_somebody_who_was_thrown_away_is_new_again(workspace, write, gone):
    path = write(*CARDS)
    bring(workspace, path)
    getattr(workspace.contacts, gone)([1, 2, 3])

    assert [verdict for verdict, _ in verdicts(workspace, path)] == [Verdict.NEW] * 3
    assert bring(workspace, path).added == 3
    assert workspace.contacts.count() == 3
    assert workspace.checks.check().ok


def test_an_import_that_was_taken_back_can_be_repeated(workspace, write):
    path = write(*CARDS)
    first = bring(workspace, path).contact_ids
    workspace.undo.undo()
    second = bring(workspace, path).contact_ids

    assert set(first).isdisjoint(second)
    assert workspace.contacts.count() == 3


def test_a_damaged_card_is_named_and_the_others_go_on(workspace, write):
    path = write(CARDS[0], "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", CARDS[1])
    outcome = bring(workspace, path)

    assert outcome.added == 2
    (problem,) = outcome.problems
    assert (problem.file_name, problem.cause) == ("cards.vcf", CardCause.EMPTY_CARD)
    assert path.read_text().split("\n")[problem.line - 1].strip() == "BEGIN:VCARD"


def test_a_file_that_cannot_be_read_is_named(workspace, tmp_path):
    for wrong in (tmp_path / "gone.vcf", tmp_path):
        with pytest.raises(UnreadableFileError) as refusal:
            workspace.importing.plan([wrong])
        assert refusal.value.path == wrong


class StopAt:
    """Progress that stops the work once so much is done."""

    def __init__(self, least):
        self.least = least

    def report(self, done, total):
        assert 0 < done <= total
        if done >= self.least:
            raise Cancelled


def test_an_import_that_is_stopped_keeps_nothing(workspace, write):
    before = dump(workspace.path)
    path = write(*(card(f"Person {number}", "CATEGORIES:new") for number in range(1200)))
    with pytest.raises(Cancelled):
        workspace.importing.plan([path], progress=StopAt(100))
    plan = workspace.importing.plan([path])
    for least in (1, 600, 1200):
        with pytest.raises(Cancelled):
            workspace.importing.commit(plan, progress=StopAt(least), group="Fair")

    assert dump(workspace.path) == before
    assert workspace.undo.operations() == ()


def test_thousands_of_cards_are_stored_listed_and_indexed(workspace, write):
    path = write(*(card(f"Person {n}", f"TEL:+92 300 {n:07}", "CATEGORIES:new") for n in range(1101)))
    heard = []
    workspace.subscribe(heard.append)
    outcome = bring(workspace, path, group="Fair")

    assert outcome.added == workspace.contacts.count() == 1101
    assert workspace.groups.all()[0].count == workspace.tags.all()[0].count == 1101
    assert [row.name for row in workspace.search.find("0300 0001100").rows] == ["Person 1100"]
    assert index_content(workspace.path) == fresh_index_content(workspace.path)
    assert [changes.contacts for changes in heard] == [None]


EVERYTHING = ContactDraft(
    name=PersonName("Dr.", "Sara", "Anne", "Khan", "PhD", "Sally", "SA-ra", "KAN", "Dr. Sara A. Khan"),
    company="Müller & Söhne",
    department="Sales; North",
    title="Head, of\\ things",
    points=(
        ContactPoint(PointKind.PHONE, "+92 300 1234567", "mobile", preferred=True),
        ContactPoint(PointKind.PHONE, "042 1234567", "work"),
        ContactPoint(PointKind.EMAIL, "sara@x.example", "home"),
        ContactPoint(PointKind.URL, "https://x.example/a?b=1;2,3", "work"),
    ),
    addresses=(
        Address("home", "PO 5", "Flat 2", "1 Mall Road", "", "Lahore", "Punjab", "54000", "Pakistan", "PK"),
        Address("work", street="2 Office Way\nFloor 3", locality="Karachi"),
    ),
    dates=(
        ImportantDate("birthday", PartialDate(1980, 12, 9)),
        ImportantDate("anniversary", PartialDate(2001, 2, 3)),
    ),
    tags=("vip", "two words"),
    notes=("line one\nline two; with, signs\\",),
)


def seen(record):
    return (
        record.kind,
        record.name,
        (record.company, record.department, record.title),
        [replace(point, id=0) for point in record.points],
        [replace(address, id=0) for address in record.addresses],
        [replace(date, id=0) for date in record.dates],
        set(record.tags),
        [note.text for note in record.notes],
    )


@pytest.mark.parametrize(
    "draft",
    [
        EVERYTHING,
        person("سارہ", "خان", notes=("اردو",)),
        person("小明", "王"),
        ContactDraft(
            ContactKind.COMPANY, company="Acme", points=(ContactPoint(PointKind.PHONE, "1", "main"),)
        ),
        ContactDraft(points=(ContactPoint(PointKind.EMAIL, "only@x.example"),)),
        person("X" * 200, notes=("long " * 500,)),
    ],
)
def test_a_contact_comes_back_from_a_card_as_it_went(workspace, tmp_path, draft):
    before = workspace.contacts.get(workspace.contacts.add(draft))
    assert workspace.exporting.vcard(tmp_path / "out.vcf") == 1
    other = Workspace.create(tmp_path / "other.crm", user="anna")
    outcome = bring(other, tmp_path / "out.vcf")

    assert outcome.problems == ()
    assert seen(other.contacts.get(1)) == seen(before)
    other.close()


def test_a_card_of_custom_fields_alone_comes_in_and_goes_out_with_them(workspace, write, tmp_path):
    assert bring(workspace, write("BEGIN:VCARD\r\nX-SHOE-SIZE:39\r\nEND:VCARD\r\n")).added == 1
    workspace.exporting.vcard(tmp_path / "out.vcf")

    lines = (tmp_path / "out.vcf").read_text().splitlines()
    assert {"FN:39", "X-SHOE-SIZE:39"} <= set(lines)


def test_what_a_card_held_beyond_our_fields_goes_out_again(workspace, write, tmp_path):
    bring(workspace, write(card("Sara", "X-SHOE-SIZE:39", "GEO:31.5;74.3")))
    workspace.exporting.vcard(tmp_path / "out.vcf")

    lines = (tmp_path / "out.vcf").read_text().splitlines()
    assert "X-SHOE-SIZE:39" in lines
    assert "GEO:31.5;74.3" in lines


def test_our_own_export_is_known_when_it_comes_back(workspace, write, tmp_path):
    bring(workspace, write(*CARDS))
    workspace.contacts.add(person("Own"))
    workspace.exporting.vcard(tmp_path / "out.vcf")
    before = dump(workspace.path)

    assert bring(workspace, tmp_path / "out.vcf").added == 0
    assert dump(workspace.path) == before


def test_only_those_chosen_are_written_and_those_who_are_gone_passed_over(workspace, tmp_path):
    store(workspace, [person(f"P{number}") for number in range(700)])
    workspace.contacts.purge([3])

    told = []

    class Watch:
        def report(self, done, total):
            told.append((done, total))

    assert workspace.exporting.vcard(tmp_path / "out.vcf", [5, 3, 1], progress=Watch()) == 2
    text = (tmp_path / "out.vcf").read_text()
    assert text.index("FN:P4") < text.index("FN:P0")
    assert "P2\n" not in text
    assert told == [(2, 3)]
    assert workspace.exporting.vcard(tmp_path / "all.vcf", progress=Watch()) == 699
    assert told[-1] == (699, 699)


def test_an_export_asks_the_file_once_for_many_contacts(workspace, write, tmp_path):
    bring(workspace, write(*(card(f"P{n}", f"UID:{n}", "NOTE:a", "CATEGORIES:b") for n in range(400))))
    statements = []

    def note(*args):
        statements.append(args[2])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        workspace.exporting.vcard(tmp_path / "out.vcf")
    finally:
        event.remove(Engine, "before_cursor_execute", note)

    assert len(statements) < 20


def test_a_contact_is_written_as_the_newest_of_its_cards_had_it(workspace, write, tmp_path):
    bring(workspace, write(card("Sara", "X-SHOE-SIZE:39")))
    newer = zlib.compress(card("Sara", "X-SHOE-SIZE:40").encode())
    with sqlite3.connect(workspace.path) as connection:
        (row,) = connection.execute("SELECT * FROM card_source").fetchall()
        columns = [column[1] for column in connection.execute("PRAGMA table_info(card_source)")]
        values = dict(zip(columns, row, strict=True)) | {"id": 2, "uid": "newer", "verbatim": newer}
        marks = ", ".join("?" * len(columns))
        connection.execute(f"INSERT INTO card_source VALUES ({marks})", list(values.values()))
    connection.close()
    workspace.exporting.vcard(tmp_path / "out.vcf")

    assert "X-SHOE-SIZE:40" in (tmp_path / "out.vcf").read_text()
    assert "X-SHOE-SIZE:39" not in (tmp_path / "out.vcf").read_text()


def test_those_in_the_trash_are_not_written_unless_chosen(workspace, tmp_path):
    store(workspace, [person("A"), person("B")])
    workspace.contacts.trash([1])

    assert workspace.exporting.vcard(tmp_path / "out.vcf") == 1


def test_an_export_that_is_stopped_leaves_what_was_there(workspace, tmp_path):
    store(workspace, [person(f"P{number}") for number in range(700)])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "all.vcf").write_text("before")

    with untouched(tmp_path / "out"), pytest.raises(Cancelled):
        workspace.exporting.vcard(tmp_path / "out" / "all.vcf", progress=StopAt(600))


@pytest.mark.parametrize("name", ["gone/out.vcf", "."])
def test_a_place_that_cannot_be_written_to_is_named(workspace, tmp_path, name):
    with pytest.raises(UnreadableFileError) as refusal:
        workspace.exporting.vcard(tmp_path / name)
    assert refusal.value.path == tmp_path / name


def own_names(path, tmp_path):
    link, hard = tmp_path / "link.vcf", tmp_path / "hard.vcf"
    link.symlink_to(path)
    hard.hardlink_to(path)
    return [
        path,
        path.with_name("office.crm-journal"),
        path.parent / ".." / path.parent.name / path.name,
        link,
        hard,
    ]


def test_the_open_file_is_never_written_over(workspace, tmp_path):
    draft = replace(
        person("Sara"), addresses=(Address(street="1 Road", locality="Lahore", country="Pakistan"),)
    )
    workspace.contacts.add(draft)
    for name in own_names(workspace.path, tmp_path):
        with pytest.raises(DatabaseExistsError):
            workspace.exporting.vcard(name)
        with pytest.raises(DatabaseExistsError):
            workspace.labels.render([1], LabelOptions(stock_id="avery-5160"), name)

    assert workspace.checks.check().ok
    assert workspace.contacts.count() == 1


def test_labels_are_written_for_those_with_an_address_and_told_for_the_rest(workspace, tmp_path):
    lahore = Address(street="1 Mall Road", locality="Lahore", postcode="54000", country="Pakistan")
    store(workspace, [replace(person("Sara"), addresses=(lahore,)), person("Ali")])
    report = workspace.labels.render([1, 2, 99], LabelOptions(stock_id="avery-5160"), tmp_path / "out.pdf")

    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert report.printed == 1
    assert [left.contact_id for left in report.left_out] == [2]


def test_where_nobody_gets_a_label_no_file_is_written(workspace, tmp_path):
    workspace.contacts.add(person("Sara"))
    report = workspace.labels.render([1], LabelOptions(stock_id="avery-5160"), tmp_path / "out.pdf")

    assert report.printed == 0
    assert not (tmp_path / "out.pdf").exists()


def test_an_unknown_sheet_is_said(workspace, tmp_path):
    with pytest.raises(InvalidValueError):
        workspace.labels.render([1], LabelOptions(stock_id="nothing-1"), tmp_path / "out.pdf")
    assert workspace.labels.stock("avery-5160").id == "avery-5160"
    assert len(workspace.labels.stocks()) > 50
