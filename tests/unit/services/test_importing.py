"""Cards of files brought in: a plan first, then one operation."""

from dataclasses import replace

import pytest

from desktop_crm.domain.cards import CardCause
from desktop_crm.domain.errors import Cancelled, UnreadableFileError
from desktop_crm.domain.importing import SameReason, Verdict
from desktop_crm.services.workspace import Workspace
from tests.support.cards import CARDS, StopAt, bring, card
from tests.support.databases import dump, fresh_index_content, index_content, rewind


def verdicts(workspace, path):
    return [(row.verdict, row.same) for row in workspace.importing.plan([path]).rows]


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
