"""Contacts written as cards, and labels on paper; the open file is never written over."""

import sqlite3
import zlib
from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ContactPoint, ImportantDate, PointKind
from desktop_crm.domain.errors import Cancelled, DatabaseExistsError, InvalidValueError, UnreadableFileError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.labels import LabelOptions
from desktop_crm.domain.names import PersonName
from desktop_crm.services.workspace import Workspace
from tests.support.cards import CARDS, StopAt, bring, card
from tests.support.databases import dump, person, store
from tests.support.folders import untouched

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
