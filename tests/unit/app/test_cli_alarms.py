"""Alarms on the command line: listed, watched for, put off, and let go."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop_crm.app.alarm_commands import LOOK_EVERY_S, until_of, watch
from desktop_crm.app.cli import DONE, FAILED, WRONG_USE
from desktop_crm.app.output import Output
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.services.workspace import Workspace
from tests.support.databases import person, store

pytestmark = pytest.mark.usefixtures("morning")


@pytest.fixture
def office(tmp_path, empty_file):
    """Give the path of a closed file, with a call at noon and one at one."""
    path = tmp_path / "office.crm"
    path.write_bytes(empty_file.read_bytes())
    workspace = Workspace.open(path)
    store(workspace, [person("Sara", "Khan", phone="+92 300 1234567")])
    for line in ("call Sara at 12 about prices", "call Sara at 1"):
        workspace.typed_lines.store(workspace.typed_lines.read(line))
    workspace.close()
    return path


def test_what_rings_is_listed_and_nothing_before_it_rings(run, office, morning):
    assert run("--db", office, "remind") == (DONE, "Nothing rings.\n", "")

    morning.moment = datetime(2026, 3, 11, 11, 50, tzinfo=UTC)
    code, out, _ = run("--db", office, "remind")
    assert (code, out) == (
        DONE,
        "alarm 1  1  Wed 11 Mar 2026 12:00  Call  Sara Khan  +92 300 1234567  prices\n",
    )


def test_listing_takes_no_alarm_away_from_a_window(run, office, morning):
    morning.moment = datetime(2026, 3, 11, 11, 50, tzinfo=UTC)
    run("--db", office, "remind")

    workspace = Workspace.open(office)
    assert len(workspace.reminders.ring().fresh) == 1
    workspace.close()


def test_alarms_are_given_as_json(ask, office, morning):
    morning.moment = datetime(2026, 3, 11, 11, 50, tzinfo=UTC)
    (alarm,) = ask("--db", office, "remind")

    assert (alarm["id"], alarm["alarm_at"], alarm["snoozes"]) == (1, "2026-03-11T11:50:00+00:00", 0)
    assert (alarm["item"]["ref"], alarm["item"]["kind"]) == ("1", "call")


def test_an_alarm_is_put_off_and_rings_again(run, ask, office, morning):
    morning.moment = datetime(2026, 3, 11, 11, 50, tzinfo=UTC)
    code, out, _ = run("--db", office, "remind", "--snooze", "1", "30 min")
    assert (code, out) == (DONE, "Alarm 1 rings again on Wed 11 Mar 2026 at 12:20.\n")
    assert ask("--db", office, "remind") == []

    morning.moment += timedelta(minutes=31)
    assert [alarm["snoozes"] for alarm in ask("--db", office, "remind")] == [1]


def test_an_alarm_that_is_let_go_rings_no_more(run, ask, office, morning):
    morning.moment = datetime(2026, 3, 11, 11, 50, tzinfo=UTC)
    assert run("--db", office, "remind", "--dismiss", "1")[:2] == (DONE, "Alarm 1 rings no more.\n")
    assert ask("--db", office, "remind") == []
    assert run("--db", office, "remind", "--dismiss", "1")[0] == FAILED


@pytest.mark.parametrize(
    ("words", "code", "piece"),
    [
        (["--snooze", "1", "10"], FAILED, "There is no alarm with number 1."),
        (["--snooze", "x", "10"], WRONG_USE, "alarm “x” is not a number."),
        (["--snooze", "1", "soon"], WRONG_USE, "time “soon” is not a date."),
        (["--snooze", "1", "yesterday 9:00"], WRONG_USE, "time “yesterday 9:00” is out of range."),
        (["--snooze", "1"], WRONG_USE, "expected 2 arguments"),
        (["--dismiss", "7"], FAILED, "There is no alarm with number 7."),
        (["--dismiss", "x"], WRONG_USE, "x is no number"),
        (["--dismiss"], WRONG_USE, "expected at least one argument"),
    ],
    ids=str,
)
def test_what_cannot_be_put_off_is_said(run, office, words, code, piece):
    ended, out, err = run("--db", office, "remind", *words)

    assert (ended, out) == (code, "")
    assert piece in err


NOW = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("10", NOW + timedelta(minutes=10)),
        ("10 min", NOW + timedelta(minutes=10)),
        ("2h", NOW + timedelta(hours=2)),
        ("tomorrow", datetime(2026, 3, 12, 9, tzinfo=UTC)),
        ("tomorrow 15:00", datetime(2026, 3, 12, 15, tzinfo=UTC)),
        ("mon 8:30", datetime(2026, 3, 16, 8, 30, tzinfo=UTC)),
    ],
)
def test_the_time_to_ring_again_is_typed_as_everywhere(text, until, morning):
    assert until_of(text, NOW, morning.zone()) == until


@pytest.mark.parametrize("text", ["", "0", "-5", "every mon", "31/4", "99999999999999"])
def test_what_is_no_time_to_come_is_refused(text, morning):
    with pytest.raises(InvalidValueError):
        until_of(text, NOW, morning.zone())


class Waiting:
    """Lets the clock go on instead of waiting; does things at their hours, the last being Ctrl+C."""

    def __init__(self, clock, *deeds):
        self.clock = clock
        self.deeds = list(deeds)
        self.waits = []

    def __call__(self, seconds):
        self.waits.append(seconds)
        self.clock.moment += timedelta(seconds=seconds)
        if self.clock.moment > self.deeds[0][0]:
            self.deeds.pop(0)[1]()


def interrupt():
    raise KeyboardInterrupt


def test_watching_prints_each_alarm_once_as_it_rings(office, morning, capsys):
    workspace = Workspace.open(office)
    waiting = Waiting(morning, (datetime(2026, 3, 11, 13, tzinfo=UTC), interrupt))

    assert watch(workspace, Output(), wait=waiting)
    workspace.close()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[:3] for line in lines] == [
        ["alarm 1", "1", "Wed 11 Mar 2026 12:00"],
        ["alarm 2", "2", "Wed 11 Mar 2026 13:00"],
    ]
    assert max(waiting.waits) <= LOOK_EVERY_S


def test_watching_prints_an_alarm_again_after_it_was_put_off(office, morning, capsys):
    workspace = Workspace.open(office)
    snooze = lambda: workspace.reminders.snooze([1], datetime(2026, 3, 11, 12, 10, tzinfo=UTC))  # noqa: E731
    waiting = Waiting(
        morning,
        (datetime(2026, 3, 11, 11, 55, tzinfo=UTC), snooze),
        (datetime(2026, 3, 11, 12, 30, tzinfo=UTC), interrupt),
    )

    watch(workspace, Output(json=True), wait=waiting)
    workspace.close()
    rung = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(alarm["id"], alarm["snoozes"]) for alarm in rung] == [(1, 0), (1, 1)]
