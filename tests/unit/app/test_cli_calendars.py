"""Calendar files on the command line: in by a question, out whole or by days."""

import pytest

from desktop_crm.app.cli import DONE, FAILED, WRONG_USE
from desktop_crm.services.workspace import Workspace
from tests.support.databases import dump, person, store

pytestmark = pytest.mark.usefixtures("morning")

EVENT = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//somebody//EN
BEGIN:VEVENT
UID:tender@x.example
SUMMARY:{summary}
DTSTART:20260312T100000Z
DTEND:20260312T110000Z
END:VEVENT
END:VCALENDAR
"""
CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Zaidi;Ali;;;\nFN:Ali Zaidi\nEND:VCARD\n"


@pytest.fixture
def office(tmp_path, empty_file):
    path = tmp_path / "office.crm"
    path.write_bytes(empty_file.read_bytes())
    workspace = Workspace.open(path)
    store(workspace, [person("Sara", "Khan")])
    workspace.close()
    return path


@pytest.fixture
def calendar(tmp_path):
    """Give a calendar file with one meeting."""
    path = tmp_path / "tender.ics"
    path.write_text(EVENT.format(summary="Tender"))
    return path


def test_a_calendar_is_brought_in_once(run, ask, office, calendar):
    code, out, err = run("--db", office, "import", calendar, "--yes")
    assert (code, out, err) == (DONE, "Imported 1 activity; 0 were here already.\n", "")

    assert ask("--db", office, "import", calendar, "--yes") == {
        "added": 0,
        "updated": 0,
        "same": 1,
        "problems": [],
    }
    assert "10:00-11:00  Meeting  Tender" in run("--db", office, "agenda", "tomorrow")[1]


def test_a_calendar_is_not_brought_in_without_a_word(run, office, calendar):
    before = dump(office)
    code, out, err = run("--db", office, "import", calendar)

    assert (code, out) == (FAILED, "Nothing was imported.\n")
    assert "--yes" in err
    assert dump(office) == before


def test_what_a_calendar_has_otherwise_now_is_taken_over_on_request(run, office, calendar):
    run("--db", office, "import", calendar, "--yes")
    calendar.write_text(EVENT.format(summary="Tender, second round"))

    code, out, err = run("--db", office, "import", calendar, "--yes")
    assert (code, out) == (DONE, "Imported 0 activities; 0 were here already.\n")
    assert "1 activity stood otherwise when last imported; add --update" in err

    out = run("--db", office, "import", calendar, "--yes", "--update")[1]
    assert out == "Imported 0 activities, changed 1; 0 were here already.\n"
    assert "second round" in run("--db", office, "agenda", "tomorrow")[1]


def test_cards_and_calendars_come_in_together(ask, office, calendar, tmp_path):
    (tmp_path / "ali.vcf").write_text(CARD)
    data = ask("--db", office, "import", calendar, tmp_path / "ali.vcf", "--yes")

    assert (data["cards"]["added"], data["calendars"]["added"]) == (1, 1)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("hello", "tender.ics, line 1: there is no event and no to-do in this file"),
        ("", "tender.ics, line 1: there is no event and no to-do in this file"),
        (
            EVENT.format(summary="x").replace("DTSTART:20260312T100000Z", "DTSTART:soon"),
            "line 7: the value cannot",
        ),
    ],
    ids=["text", "nothing", "no date"],
)
def test_what_cannot_be_read_is_named_with_its_line(run, office, calendar, text, piece):
    calendar.write_text(text)
    _, _, err = run("--db", office, "import", calendar, "--yes")

    assert f"desktop-crm: {piece}" in err or piece in err


def test_a_missing_calendar_is_named(run, office, tmp_path):
    code, _, err = run("--db", office, "import", tmp_path / "gone.ics", "--yes")

    assert code == FAILED
    assert "gone.ics" in err


def test_activities_go_out_whole_or_by_days(run, ask, office, tmp_path):
    for line in ("call Sara tomorrow 15:00", "meet Sara 2026-04-20 10:00", "called Sara: reached"):
        run("--db", office, "add", line)
    target = tmp_path / "all.ics"

    assert run("--db", office, "export", "--ics", target)[:2] == (DONE, f"Wrote 3 activities to {target}.\n")
    assert target.read_text().count("BEGIN:V") >= 4
    assert run("--db", office, "export", "--ics", target)[0] == FAILED
    days = ["--from", "tomorrow", "--until", "2026-04-01", "--force"]
    assert ask("--db", office, "export", "--ics", target, *days) == {"file": str(target), "activities": 1}


def test_what_goes_out_comes_in_elsewhere(run, ask, office, tmp_path):
    run("--db", office, "add", "call Sara every week mon 9 about prices")
    run("--db", office, "export", "--ics", tmp_path / "all.ics")
    run("new", tmp_path / "other.crm")

    assert ask("--db", tmp_path / "other.crm", "import", tmp_path / "all.ics", "--yes")["added"] == 1
    days = ask("--db", tmp_path / "other.crm", "agenda", "next month")["days"]
    assert [day["day"] for day in days if day["schedule"]] == [
        "2026-04-06", "2026-04-13", "2026-04-20", "2026-04-27",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ["--vcard", "x.vcf", "--from", "today"],
        ["--ics", "x.ics", "--find", "sara"],
        ["--ics", "x.ics", "--group", "Friends"],
        ["--ics", "x.ics", "--vcard", "x.vcf"],
        ["--from", "today"],
        ["--ics", "x.ics", "--from", "soon"],
    ],
    ids=" ".join,
)
def test_options_that_say_nothing_together_are_refused(run, office, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = run("--db", office, "export", *words)

    assert (code, out) == (WRONG_USE, "")
    assert err.startswith(("usage: desktop-crm export", "desktop-crm: day"))
    assert not list(tmp_path.glob("x.*"))
