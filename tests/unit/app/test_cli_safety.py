"""What a command must not do: work on the wrong file, write over others, answer programs in prose."""

import json
import shutil
import time
from datetime import UTC, datetime

import pytest

from desktop_crm.app.cli import DONE, FAILED, WRONG_USE
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock, person
from tests.support.folders import untouched


@pytest.fixture
def office(tmp_path, empty_file):
    """Give the path of a closed file with Sara, whose note is of a late hour."""
    path = tmp_path / "office.crm"
    shutil.copy(empty_file, path)
    late = SteppingClock(datetime(2026, 3, 1, 20, tzinfo=UTC))
    workspace = Workspace.open(path, clock=late)
    workspace.contacts.add(person("Sara", notes=("hello",)))
    workspace.close()
    return path


@pytest.fixture
def opened_last(run, tmp_path):
    """Give the path of another file, empty, which is the one opened last."""
    run("new", tmp_path / "last.crm")
    return tmp_path / "last.crm"


@pytest.mark.usefixtures("opened_last")
def test_the_file_named_is_meant_wherever_it_stands_and_not_the_one_opened_last(run, office):
    before = run("--db", office, "--json", "find", "sara")
    behind = run("find", "sara", "--db", office, "--json")
    between = run("--json", "find", "--db", office, "sara")

    assert before == behind == between
    assert [row["name"] for row in json.loads(before[1])] == ["Sara"]
    assert run("find", "sara")[0] == FAILED


@pytest.mark.parametrize("write", [["export", "--vcard"], ["labels", "--to"]], ids=lambda words: words[0])
def test_another_database_is_never_written_over(run, office, opened_last, tmp_path, write):
    with untouched(tmp_path):
        for force in ([], ["--force"]):
            code, out, err = run("--db", office, *write, opened_last, *force)
            assert (code, out) == (FAILED, "")
            assert "--force" not in err


def test_another_file_is_written_over_only_on_request(run, office, tmp_path):
    target = tmp_path / "all.vcf"
    target.write_text("before")
    with untouched(tmp_path):
        for write in (["export", "--vcard"], ["labels", "--to"]):
            code, out, err = run("--db", office, *write, target)
            assert (code, out) == (FAILED, "")
            assert err == f"desktop-crm: {target} is there already. Choose another name, or add --force.\n"

    assert run("--db", office, "export", "--vcard", target, "--force")[0] == DONE
    assert target.read_text().startswith("BEGIN:VCARD")


@pytest.mark.parametrize(
    ("arguments", "code", "kind"),
    [
        (["--db", "gone.crm", "check"], FAILED, "database_missing"),
        (["show", "7"], FAILED, "record_missing"),
        (["labels", "--to", "out.pdf"], FAILED, "nothing_to_print"),
        (["labels", "--to", "out.pdf", "--stock", "foo"], WRONG_USE, "invalid_value"),
        (["export", "--vcard", "out.crm"], WRONG_USE, "invalid_value"),
        (["show", "99999999999999999999999"], WRONG_USE, "wrong_use"),
        (["imprt"], WRONG_USE, "wrong_use"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
@pytest.mark.usefixtures("opened_last")
def test_programs_are_told_in_json_what_went_wrong(run, tmp_path, monkeypatch, arguments, code, kind):
    monkeypatch.chdir(tmp_path)
    found, out, err = run(*arguments, "--json")

    told = json.loads(err.splitlines()[-1])
    assert (found, out, told["error"]) == (code, "", kind)
    assert told["message"]


def test_programs_are_never_asked(run, office, tmp_path, monkeypatch):
    (tmp_path / "card.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ali\nEND:VCARD\n")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    code, out, err = run("--json", "--db", office, "import", tmp_path / "card.vcf")

    assert (code, json.loads(out)) == (FAILED, {"added": 0})
    assert "--yes" in json.loads(err)["notice"]


def test_a_demonstration_that_cannot_be_made_is_explained(run, tmp_path):
    (tmp_path / "plain").write_text("not a folder")
    code, out, err = run("demo", "--to", tmp_path / "plain" / "demo")

    assert (code, out) == (FAILED, "")
    assert str(tmp_path / "plain" / "demo") in err


@pytest.fixture
def karachi(monkeypatch):
    """Live five hours before Greenwich."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of Windows is set for the whole computer")
    monkeypatch.setenv("TZ", "PKT-5")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("karachi")
def test_moments_are_told_as_the_clock_on_the_wall_shows_them(run, office):
    assert "  Note 2026-03-02 01:00: hello\n" in run("--db", office, "show", 1)[1]
    assert run("--db", office, "undo")[1] == "Taken back: added Sara, 2026-03-02 01:00.\n"
    assert run("--db", office, "redo")[1].startswith("Brought back: added Sara, 20")


def test_one_is_told_as_one_and_many_with_separators(run, office, tmp_path):
    assert run("--db", office, "check")[1].endswith("is sound: 1 contact.\n")
    assert run("--db", office, "export", "--vcard", tmp_path / "a.vcf")[1].startswith("Wrote 1 contact to ")
    code, out, _ = run("--db", office, "import", tmp_path / "a.vcf", "--yes")
    assert (code, out) == (DONE, "Imported 0 contacts; 1 was here already, 0 could not be read.\n")
