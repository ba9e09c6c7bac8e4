"""The day on the command line: the agenda, adding to it, completing, and who was not reached."""

import json
import re
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from desktop_crm.app.cli import DONE, FAILED, WRONG_USE
from desktop_crm.services.workspace import Workspace
from tests.support.databases import dump, person, store

pytestmark = pytest.mark.usefixtures("morning")


@pytest.fixture
def office(tmp_path, empty_file):
    """Give the path of a closed file with three people."""
    path = tmp_path / "office.crm"
    path.write_bytes(empty_file.read_bytes())
    workspace = Workspace.open(path)
    people = [
        person("Sara", "Khan", phone="+92 300 1234567"),
        person("Ali", "Zaidi", company="Acme"),
        person("Ali", "Raza"),
    ]
    store(workspace, people)
    workspace.close()
    return path


@pytest.fixture
def say(run, office):
    """Run a command on the file, and return its output; it must be done."""

    def said(*words):
        code, out, err = run("--db", office, *words)
        assert (code, err) == (DONE, ""), err
        return out

    return said


def test_a_line_is_stored_and_said_back_with_its_date(say):
    assert say("add", "call", "Sara tomorrow 3pm about prices") == (
        "Added: Call, Sara Khan, prices, Thu 12 Mar 2026, 15:00 (number 1)\n"
    )
    assert say("add", "todo", "every", "month", "1st", "send", "rent") == (
        "Added: To-do, send rent, Wed 1 Apr 2026, again every month (number 2)\n"
    )
    assert say("add", "meet", "Ali", "@Acme", "mon", "10-11:30") == (
        "Added: Meeting, Ali Zaidi, Mon 16 Mar 2026, 10:00 (number 3)\n"
    )


def test_what_was_done_is_stored_with_its_follow_up(say, ask, office):
    assert say("add", "called sara: no answer; again fri").splitlines() == [
        "Done: Call, Sara Khan, no answer (number 1)",
        "Next: Call, Sara Khan, Fri 13 Mar 2026 (number 2)",
    ]
    assert say("add", "called sara: wants the list").splitlines() == [
        "Done: Call, Sara Khan, reached (number 3)",
    ]
    assert ask("--db", office, "show", 1)["id"] == 1


def test_a_call_planned_for_today_is_said_to_be_the_one(say):
    say("add", "call Sara 4pm")

    assert "It was planned for today" in say("add", "called sara: reached")


def test_a_note_is_stored(say, ask, office):
    assert say("add", "note", "Sara: hello there") == "Added: note 1\n"
    assert ask("--db", office, "show", 1)["notes"][0]["text"] == "hello there"


def test_what_was_added_is_given_as_json(ask, office):
    data = ask("--db", office, "add", "call Sara tomorrow; meet fri 10")

    assert [(a["id"], a["kind"], a["when"]["day"]) for a in data["activities"]] == [(1, "call", "2026-03-12")]
    assert [(a["kind"], a["when"]["start"]) for a in data["follow_ups"]] == [("meeting", "10:00:00")]
    assert (data["notes"], data["completed"]) == ([], [])


def test_several_of_a_name_are_named_and_nothing_is_stored(run, office):
    before = dump(office)
    code, out, err = run("--db", office, "add", "call", "ali", "tomorrow")

    assert (code, out) == (WRONG_USE, "")
    assert "Ali Raza (number 3) or Ali Zaidi, Acme (number 2)" in err
    assert dump(office) == before
    assert json.loads(run("--db", office, "add", "call ali", "--json")[2])["error"] == "ambiguous_name"


def test_whom_it_is_about_can_be_given_by_number(run, say, office):
    assert "Ali Raza" in say("add", "call ali tomorrow", "--contact", "3")

    code, _, err = run("--db", office, "add", "call ali", "--contact", "77")
    assert (code, err) == (FAILED, "desktop-crm: There is no contact with number 77.\n")


def test_joined_names_all_take_part_and_a_number_says_which_is_meant(run, say, office):
    assert say("add", "call Sara and Ali Raza fri") == (
        "Added: Call, Sara Khan, Ali Raza, Fri 13 Mar 2026 (number 1)\n"
    )
    assert run("--db", office, "add", "call Sara and Ali fri")[0] == WRONG_USE
    assert "Sara Khan, Ali Zaidi, Fri" in say("add", "call Sara and Ali fri", "--contact", "2")


@pytest.mark.parametrize(
    ("line", "error", "cure"),
    [
        (["note", "hello there"], "nobody_named", 'A note needs somebody it is about: name them .* "Sara: '),
        (["reached Ali"], "no_activity", '“reached Ali”. Begin with call, .* add "called Ali: reached"'),
        (["Sara tomorrow"], "no_activity", "Begin with call"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_line_that_is_refused_names_the_cure(run, office, line, error, cure):
    before = dump(office)
    code, out, err = run("--db", office, "add", *line)

    assert (code, out) == (WRONG_USE, "")
    assert re.search(cure, err)
    assert dump(office) == before
    assert json.loads(run("--db", office, "add", *line, "--json")[2])["error"] == error


def test_the_cures_do_what_they_promise(say):
    assert say("add", "note", "Sara: call me Friday") == "Added: note 1\n"
    assert say("add", "note", "hello there", "--contact", "1") == "Added: note 2\n"
    assert say("add", "called Ali Raza: reached").startswith("Done: Call, Ali Raza, reached")


def test_a_name_nobody_has_is_added_without_a_contact_and_said(run, office):
    code, out, err = run("--db", office, "add", "call", "Bert tomorrow")

    assert (code, out) == (DONE, "Added: Call, Bert, Thu 12 Mar 2026 (number 1)\n")
    assert "Nobody here is called “Bert”" in err


@pytest.mark.parametrize(
    ("line", "piece"),
    [
        ("call sara 31/4", "There is no such date as “31/4”"),
        ("call sara at 9", "That time has passed today: understood as Thu 12 Mar 2026"),
        ("call sara next week", "It might also mean Wed 18 Mar 2026; write 2026-03-18"),
    ],
)
def test_what_may_be_misunderstood_is_said(run, office, line, piece):
    code, _, err = run("--db", office, "add", line)

    assert code == DONE
    assert piece in err


@pytest.mark.parametrize("line", ["hello", "Sara tomorrow", "31/4", ";", "note hello", "\0", "call " * 1000])
def test_a_line_that_says_nothing_to_do_is_refused_or_kept_as_text(run, office, line):
    before = dump(office)
    code, out, err = run("--db", office, "add", line)

    assert code in {WRONG_USE, DONE}
    assert code == DONE or (out == "" and err.startswith("desktop-crm: ") and dump(office) == before)


def test_month_first_is_read_where_the_environment_writes_so(run, office, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")

    assert "Mon 4 Jan 2027" in run("--db", office, "add", "call sara 1/4")[1]


@pytest.fixture
def busy(say):
    """Fill the day: overdue, timed, timeless, done, and some days on."""
    for line in (
        "call sara 2026-03-09",
        "meet Ali Raza today 11-12 about the tender",
        "todo buy paper",
        "call sara tomorrow 15:00",
        "called Ali Raza: no answer",
        "todo every week mon water plants",
    ):
        say("add", line)


def test_the_agenda_of_today_begins_with_the_schedule_and_what_is_overdue(busy, say):
    assert say("agenda").splitlines() == [
        "Wed 11 Mar 2026",
        " Schedule",
        "  5  10:30        Call     Ali Raza  done: no answer",
        "  2  11:00-12:00  Meeting  Ali Raza  the tender",
        " To do",
        "  1  overdue, Mon 9 Mar 2026  Call   Sara Khan  +92 300 1234567",
        "  3                           To-do                              buy paper",
    ]


def test_what_is_overdue_of_today_stands_in_the_schedule_only(busy, say, morning):
    morning.moment = datetime(2026, 3, 11, 13, tzinfo=UTC)

    assert sum("the tender" in line for line in say("agenda").splitlines()) == 1


def test_the_agenda_is_written_as_a_sheet_to_print(busy, say, tmp_path):
    to = tmp_path / "day.pdf"

    assert say("agenda", "--pdf", str(to)) == f"Wrote {to}.\n"

    (page,) = PdfReader(to).pages
    said = page.extract_text()
    assert "Wed 11 Mar 2026" in said
    assert "overdue" in said


def test_the_agenda_of_a_week_leaves_empty_days_out(busy, say):
    lines = say("agenda", "next week").splitlines()

    assert lines == ["Mon 16 Mar 2026", " To do", "  6@2026-03-16  To-do  water plants"]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ([], "2026-03-11", "2026-03-11"),
        (["tomorrow"], "2026-03-12", "2026-03-12"),
        (["2026-03-01..2026-03-31"], "2026-03-01", "2026-03-31"),
        (["today..+3d"], "2026-03-11", "2026-03-14"),
        (["this", "week"], "2026-03-09", "2026-03-15"),
        (["last week"], "2026-03-02", "2026-03-08"),
        (["next month"], "2026-04-01", "2026-04-30"),
        (["month"], "2026-03-01", "2026-03-31"),
    ],
    ids=" ".join,
)
def test_days_are_typed_as_everywhere(ask, office, words, first, last):
    data = ask("--db", office, "agenda", *words)

    assert (data["first"], data["last"]) == (first, last)


@pytest.mark.parametrize(
    "words", ["soon", "31/4", "2026-03-11..", "..", "fri..mon 2020", "2026-01-01..2027-06-01"]
)
def test_what_is_no_day_is_refused(run, office, words):
    code, out, err = run("--db", office, "agenda", words)

    assert (code, out) == (WRONG_USE, "")
    assert err.startswith("desktop-crm: day ")


def test_the_agenda_is_given_as_json_with_references_that_commands_take(busy, ask, office):
    data = ask("--db", office, "agenda", "next week")
    ((item,),) = [day["follow_ups"] for day in data["days"] if day["follow_ups"]]
    assert (item["ref"], item["regarding"], item["overdue"]) == ("6@2026-03-16", "water plants", False)

    done = ask("--db", office, "done", item["ref"])
    assert (done["done"]["result"], done["done"]["when"]["day"]) == ("done", "2026-03-16")
    again = ask("--db", office, "agenda", "2026-03-23")
    assert again["days"][0]["follow_ups"][0]["ref"] == "6@2026-03-23"


def test_birthdays_of_the_coming_week_are_told(run, office, say):
    workspace = Workspace.open(office)
    record = workspace.contacts.get(1)
    from dataclasses import replace

    from desktop_crm.domain.contacts import ImportantDate
    from desktop_crm.domain.important_dates import PartialDate

    birthday = ImportantDate("birthday", PartialDate(1980, 3, 14))
    workspace.contacts.save(record, replace(record, dates=(birthday,)))
    workspace.close()

    assert say("agenda").splitlines() == [
        "Wed 11 Mar 2026: nothing planned",
        "Dates",
        "  Sat 14 Mar 2026  Sara Khan, birthday, turns 46",
    ]


def test_an_activity_is_completed_and_planned_again(busy, say, ask, office):
    assert say("done", "1", "--result", "no_answer", "--minutes", 2, "--next", "+1d 10:00").splitlines() == [
        "Done: Call, Sara Khan, no answer (number 1)",
        "Next: Call, Sara Khan, Thu 12 Mar 2026, 10:00 (number 7)",
    ]
    assert ask("--db", office, "undo")["kind"] == "activities.completed"
    assert ask("--db", office, "done", "1", "--note", "wants it")["done"]["details"] == "wants it"


def test_a_result_that_the_kind_has_not_is_refused_and_those_it_has_are_named(run, busy, office):
    code, out, err = run("--db", office, "done", "1", "--result", "held")

    assert (code, out) == (WRONG_USE, "")
    assert "Results of a call: reached, no_answer, left_message" in err


@pytest.mark.parametrize(
    ("words", "code", "piece"),
    [
        (["99"], FAILED, "There is no activity with number 99."),
        (["5"], FAILED, "Activity 5 is done already: no answer."),
        (["6@2026-03-17"], FAILED, "no activity"),
        (["1", "--next", "soon"], WRONG_USE, "next “soon” is not a date."),
        (["x"], WRONG_USE, "x is no number of an activity"),
        (["1@2026-13-01"], WRONG_USE, "is no number of an activity"),
        (["1", "--minutes", "-5"], WRONG_USE, "minutes"),
        (["1", "--minutes", "999999"], WRONG_USE, "no number of minutes"),
    ],
    ids=str,
)
def test_what_cannot_be_completed_is_said_and_stays_as_it_is(run, busy, office, words, code, piece):
    before = dump(office)
    ended, out, err = run("--db", office, "done", *words)

    assert (ended, out) == (code, "")
    assert piece in err
    assert dump(office) == before


def test_who_was_not_reached_is_listed_the_longest_ago_first(run, say, morning, office):
    say("add", "called Ali Raza: reached")
    morning.moment = datetime(2026, 6, 1, 9, tzinfo=UTC)
    say("add", "called sara: reached")
    morning.moment = datetime(2026, 9, 1, 9, tzinfo=UTC)

    rows = [line.split()[:4] for line in say("quiet", "30").splitlines()]
    assert rows == [
        ["3", "2026-03-11", "Ali", "Raza"],
        ["1", "2026-06-01", "Sara", "Khan"],
        ["2", "never", "Ali", "Zaidi"],
    ]
    assert [line.split()[0] for line in say("quiet", "100").splitlines()] == ["3", "2"]
    assert "There are 2 contacts" in run("--db", office, "quiet", "100", "--limit", "1")[2]
    assert run("--db", office, "quiet", "30", "--find", "nobody")[0] == FAILED
    for wrong in ("0", "-1", "many", "99999999999"):
        assert run("--db", office, "quiet", wrong)[0] == WRONG_USE


def test_what_is_computed_can_be_computed_anew(say, ask, office):
    say("add", "called sara: reached")
    assert say("recompute") == "All was right.\n"

    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(office)) as connection, connection:
        connection.execute("DELETE FROM contact_facts")
        connection.execute("UPDATE contact_listing SET name = 'wrong' WHERE contact_id = 2")
    assert ask("--db", office, "recompute") == {"listings": 1, "touches": 1}
    assert ask("--db", office, "recompute") == {"listings": 0, "touches": 0}
    assert ask("--db", office, "find", "zaidi")[0]["name"] == "Ali Zaidi"
