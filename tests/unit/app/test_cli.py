"""The command line on real files: what it prints, what it does, and the code it ends with."""

import re
from dataclasses import replace

import pytest

from desktop_crm.app.cli import DONE, FAILED, WRONG_USE
from desktop_crm.domain.addresses import Address
from desktop_crm.domain.contacts import ContactDraft, ContactKind, ImportantDate
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.services.workspace import Workspace
from tests.support.databases import dump, person, store
from tests.support.folders import untouched

LAHORE = Address("home", street="1 Mall Road", locality="Lahore", postcode="54000", country="Pakistan")
SARA = replace(
    person(
        "Sara", "Khan", phone="+92 300 1234567", email="sara@x.example", tags=("vip",), groups=("Friends",)
    ),
    company="Acme",
    title="Head",
    addresses=(LAHORE,),
    dates=(ImportantDate("birthday", PartialDate(1980, 12, 9)), ImportantDate("other", None, "some day")),
    notes=("hello",),
)
CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Zaidi;Ali;;;\nFN:Ali Zaidi\nTEL:0300 7654321\nEND:VCARD\n"


@pytest.fixture
def office(tmp_path, empty_file):
    """Give the path of a closed file with two people and a company, as made by the user of this computer."""
    path = tmp_path / "office.crm"
    path.write_bytes(empty_file.read_bytes())
    workspace = Workspace.open(path)
    workspace.contacts.add(SARA)
    store(workspace, [person("Zoe"), ContactDraft(ContactKind.COMPANY, company="Khan & Sons")])
    workspace.close()
    return path


def test_find_prints_who_was_found_in_columns(run, office):
    code, out, err = run("--db", office, "find", "khan")

    assert (code, err) == (DONE, "")
    assert [re.split(r" {2,}", line) for line in out.splitlines()] == [
        ["3", "Khan & Sons", "Khan & Sons"],
        ["1", "Sara Khan", "Acme", "+92 300 1234567", "sara@x.example", "Lahore"],
    ]


def test_find_takes_its_words_with_or_without_quotes(run, office):
    for words in (["sara", "khan"], ["sara khan"], ["0300", "123"], ["+92 300"], ["#vip"], ["--", "sara"]):
        assert run("find", "--db", office, *words)[0] == DONE, words


def test_find_says_so_where_nobody_or_more_is_found(run, office):
    code, out, err = run("--db", office, "find", "nobody")
    assert (code, out, err) == (FAILED, "", "desktop-crm: Nothing was found.\n")

    code, out, err = run("--db", office, "find", "kh", "--limit", 1)
    assert (code, len(out.splitlines())) == (DONE, 1)
    assert "--limit" in err


def test_find_gives_rows_as_json(ask, office):
    rows = ask("--db", office, "find", "sara")

    assert [(row["id"], row["name"], row["kind"], row["tags"]) for row in rows] == [
        (1, "Sara Khan", "person", ["vip"])
    ]


def test_show_prints_everything_about_a_contact(run, office):
    code, out, _ = run("--db", office, "show", 1)

    assert code == DONE
    assert out.splitlines()[0] == "Sara Khan"
    for piece in (
        "Title: Head", "Company: Acme", "mobile: +92 300 1234567", "work: sara@x.example",
        "home: 1 Mall Road, Lahore 54000, Pakistan", "birthday: 1980-12-09", "other: some day", "Tags: vip",
        "Groups: Friends", ": hello",
    ):  # fmt: skip
        assert piece in out


def test_show_gives_a_record_as_json(ask, office):
    record = ask("--db", office, "show", 1)

    assert record["name"]["family"] == "Khan"
    assert record["points"][0] | {"id": 0} == {
        "kind": "phone",
        "value": "+92 300 1234567",
        "label": "mobile",
        "extension": "",
        "service": "",
        "preferred": False,
        "normalised": "+923001234567",
        "national": "03001234567",
        "id": 0,
    }
    assert record["dates"][0]["date"] == {"year": 1980, "month": 12, "day": 9}
    assert record["notes"][0]["text"] == "hello"


def test_new_makes_a_file_that_later_commands_use(run, ask, tmp_path):
    code, out, _ = run("new", tmp_path / "fresh", "--country", "pk")
    assert (code, out) == (DONE, f"Made {tmp_path / 'fresh.crm'}.\n")

    (tmp_path / "card.vcf").write_text(CARD)
    assert ask("import", tmp_path / "card.vcf", "--yes")["added"] == 1
    assert [row["name"] for row in ask("find", "+92 300 7654321")] == ["Ali Zaidi"]
    assert ask("check", "--db", tmp_path / "fresh.crm")["contacts"] == 1


def test_new_refuses_what_is_there_and_what_is_no_country(run, tmp_path, office):
    with untouched(tmp_path):
        code, out, err = run("new", office)
        assert (code, out) == (FAILED, "")
        assert str(office) in err
        code, _, err = run("new", tmp_path / "other.crm", "--country", "Pakistan")
        assert code == WRONG_USE
        assert "Pakistan" in err


def test_import_says_what_it_did_and_does_it_once(run, ask, office, tmp_path):
    (tmp_path / "card.vcf").write_text(CARD)
    code, out, _ = run("--db", office, "import", tmp_path / "card.vcf", "-y", "--group", "Phone")
    assert code == DONE
    assert out == "Imported 1 contact; 0 were here already, 0 could not be read.\n"
    assert ask("--db", office, "show", 4)["groups"] == ["Phone"]

    data = ask("--db", office, "import", tmp_path / "card.vcf", "--yes")
    assert data == {"added": 0, "same": 1, "joined": 0, "problems": []}


def test_import_without_a_terminal_asks_for_yes_and_stores_nothing(run, office, tmp_path):
    (tmp_path / "card.vcf").write_text(CARD)
    before = dump(office)
    code, out, err = run("--db", office, "import", tmp_path / "card.vcf")

    assert (code, out) == (FAILED, "Nothing was imported.\n")
    assert "--yes" in err
    assert dump(office) == before


class Terminal:
    """A person at the keyboard."""

    def __init__(self, answer):
        self.answer = answer

    def isatty(self):
        return True

    def readline(self):
        return self.answer


@pytest.mark.parametrize(
    ("answer", "added"), [("y\n", 1), ("\n", 1), ("Yes\n", 1), ("n\n", 0), ("x\n", 0), ("", 0)]
)
def test_import_asks_who_sits_at_the_terminal(run, office, tmp_path, monkeypatch, answer, added):
    (tmp_path / "card.vcf").write_text(CARD)
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    code, out, _ = run("--db", office, "import", tmp_path / "card.vcf")

    assert code == (DONE if added else FAILED)
    assert "Import 1 new contact? [Y/n]" in out
    assert len(dump(office)["contact"]) == 3 + added


def test_import_names_file_line_and_cause_of_what_cannot_be_read(run, office, tmp_path):
    (tmp_path / "bad.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n" + CARD)
    code, out, err = run("--db", office, "import", tmp_path / "bad.vcf", "--yes")
    assert code == DONE
    assert err.startswith("desktop-crm: bad.vcf, line 1: the card is empty")
    assert "Imported 1 contact;" in out

    (tmp_path / "text.vcf").write_text("hello")
    code, _, err = run("--db", office, "import", tmp_path / "text.vcf", "--yes")
    assert code == FAILED
    assert "text.vcf, line 1: this is not a vCard" in err
    assert run("--db", office, "import", tmp_path / "gone.vcf")[0] == FAILED


def test_export_writes_everybody_or_those_chosen(run, ask, office, tmp_path):
    code, out, _ = run("--db", office, "export", "--vcard", tmp_path / "all.vcf")
    assert (code, out) == (DONE, f"Wrote 3 contacts to {tmp_path / 'all.vcf'}.\n")
    assert (tmp_path / "all.vcf").read_text().count("BEGIN:VCARD") == 3

    target = tmp_path / "some.vcf"
    assert ask("--db", office, "export", "--vcard", target, "--find", "#vip") == {
        "file": str(target),
        "contacts": 1,
    }
    assert ask("--db", office, "export", "--vcard", target, "--group", "friends", "--force")["contacts"] == 1
    assert "FN:Sara Khan" in target.read_text()


def test_export_does_not_write_over_the_file_itself(run, office):
    code, _, err = run("--db", office, "export", "--vcard", office)

    assert code == FAILED
    assert "Choose another name" in err
    assert run("--db", office, "check")[0] == DONE


def test_labels_are_written_and_those_left_out_are_named(run, ask, office, tmp_path):
    target = tmp_path / "out.pdf"
    code, out, err = run("--db", office, "labels", "--stock", "avery-5160", "--start", 7, "--to", target)
    assert (code, out) == (DONE, f"Wrote 1 label on 1 page to {target}.\n")
    assert "desktop-crm: no label for Zoe: no postal address\n" in err
    assert target.read_bytes().startswith(b"%PDF")

    again = ["--db", office, "labels", "--to", target, "--force"]
    data = ask(*again, "--find", "sara", "--sort", "name", "--household")
    assert data["report"]["printed"] == 1
    assert ask(*again, "--group", "Friends")["report"]["left_out"] == []


@pytest.mark.parametrize(
    ("arguments", "wanted", "piece"),
    [
        (["--stock", "nothing-1"], WRONG_USE, "nothing-1"),
        (["--start", "31"], WRONG_USE, "31"),
        (["--group", "nobody"], WRONG_USE, "nobody"),
        (["--find", "zoe"], FAILED, "Nobody here has an address"),
        (["--sender", "XX"], WRONG_USE, "XX"),
    ],
)
def test_labels_that_cannot_be_printed_say_why_and_leave_no_file(
    run, office, tmp_path, arguments, wanted, piece
):
    code, out, err = run("--db", office, "labels", "--to", tmp_path / "out.pdf", *arguments)

    assert (code, out) == (wanted, "")
    assert piece in err
    assert not (tmp_path / "out.pdf").exists()


def test_check_says_that_a_file_is_sound_or_what_is_wrong(run, ask, office):
    assert run("--db", office, "check")[:2] == (DONE, f"{office} is sound: 3 contacts.\n")
    assert ask("--db", office, "check") == {"ok": True, "problems": [], "contacts": 3}

    with office.open("r+b") as file:
        file.seek(office.stat().st_size // 2)
        file.write(b"\xff" * 4096 * 4)
    code, out, err = run("--db", office, "check")
    assert code == FAILED
    assert "damaged" in out + err


def test_backup_writes_a_verified_copy(run, ask, office, tmp_path):
    code, out, _ = run("--db", office, "backup", "--to", tmp_path / "copy.crm")
    assert (code, out) == (DONE, f"Wrote and verified {tmp_path / 'copy.crm'}.\n")
    assert dump(tmp_path / "copy.crm") == dump(office)

    assert run("--db", office, "backup", "--to", tmp_path / "copy.crm")[0] == FAILED
    assert run("--db", office, "backup", "--to", tmp_path / "gone" / "copy.crm")[0] == FAILED
    assert ask("--db", office, "backup")["file"].startswith(str(tmp_path / "Backups"))


def test_undo_and_redo_name_what_was_taken_back(run, ask, office):
    before = dump(office)
    code, out, _ = run("--db", office, "undo")
    assert code == DONE
    assert out.startswith("Taken back: imported 2 contacts from cards.vcf, ")
    assert ask("--db", office, "undo")["details"] == {"name": "Sara Khan"}
    code, _, err = run("--db", office, "undo")
    assert (code, err) == (FAILED, "desktop-crm: There is nothing to take back or bring back.\n")

    assert run("--db", office, "redo")[1].startswith("Brought back: added Sara Khan, ")
    assert ask("--db", office, "redo")["kind"] == "contacts.imported"
    assert dump(office) == before


def test_an_undo_that_is_refused_names_who_is_in_the_way(run, office):
    other = Workspace.open(office, user="bert")
    other.notes.add(2, "his")
    other.close()
    code, _, err = run("--db", office, "undo")

    assert code == FAILED
    assert "bert at 20" in err


WRONG_FILES = {
    "a text": lambda path: path.write_text("Dear Sara"),
    "nothing": lambda path: path.touch(),
    "a missing file": lambda path: None,
    "a folder": lambda path: path.mkdir(),
}
ON_A_FILE = [
    ["find", "x"],
    ["show", "1"],
    ["check"],
    ["backup"],
    ["undo"],
    ["redo"],
    ["import", "x.vcf", "-y"],
]


@pytest.mark.parametrize("make", WRONG_FILES.values(), ids=WRONG_FILES.keys())
@pytest.mark.parametrize("command", ON_A_FILE, ids=lambda command: command[0])
def test_a_wrong_file_is_named_by_every_command_and_left_alone(run, tmp_path, make, command):
    path = tmp_path / "wrong.crm"
    make(path)

    with untouched(tmp_path):
        code, out, err = run("--db", path, *command)
    assert (code, out) == (FAILED, "")
    assert err.startswith("desktop-crm: ")
    assert str(path) in err


def test_without_a_file_the_one_offered_first_is_meant(run, home):
    code, _, err = run("find", "x")

    assert code == FAILED
    assert str(home / "documents" / "contacts.crm") in err


def test_an_interruption_is_said_and_is_no_success(run, office, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Workspace, "open", interrupt)
    assert run("--db", office, "find", "x")[0] == FAILED
