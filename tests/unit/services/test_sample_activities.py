"""The sample activities: alive on every day, the same for the same day, with people who are there."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.resources import resource
from desktop_crm.services import sample_activities
from desktop_crm.services.sample_activities import Moment
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock

AFTERNOON = datetime(2026, 11, 20, 14, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def people_file(tmp_path_factory):
    """Make a file of the sample people once."""
    path = tmp_path_factory.mktemp("people") / "people.crm"
    workspace = Workspace.create(path)
    workspace.importing.commit(workspace.importing.plan([resource("sample", "people.vcf")]))
    workspace.close()
    return path


@pytest.fixture(scope="module")
def people(people_file):
    workspace = Workspace.open(people_file)
    yield list(workspace.contacts.rows(list(workspace.contacts.ids())).values())
    workspace.close()


@pytest.fixture
def filled(people_file, tmp_path):
    """Give a file filled on a Friday afternoon."""
    path = tmp_path / "sample.crm"
    path.write_bytes(people_file.read_bytes())
    workspace = Workspace.open(path, clock=SteppingClock(AFTERNOON), user="anna")
    sample_activities.fill(workspace)
    yield workspace
    workspace.close()


def entries(people, now):
    described = sample_activities.described_activities()
    kinds = {kind["name"]: "own" for kind in described["kinds"]}
    return sample_activities.sample_entries(described, people, kinds, Moment(now, str(now.tzinfo)))


moments = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001 - the zone is drawn
    datetime(2040, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from(["Asia/Karachi", "America/New_York", "UTC", "Pacific/Auckland"]).map(ZoneInfo),
)


@given(moments)
def test_every_day_has_a_schedule_follow_ups_and_something_overdue(people, now):
    made = entries(people, now)
    today = [entry for entry in made if entry.when.day == now.date()]
    is_open = [e for e in made if e.state is ActivityState.PLANNED and e.when.day and e.when.day < now.date()]

    assert sum(entry.when.is_timed for entry in today) >= 7
    assert sum(not entry.when.is_timed for entry in today) >= 5
    assert len(is_open) == 4
    assert len({entry.uid for entry in made}) == len(made)


@given(moments)
def test_nothing_is_done_before_its_time(people, now):
    for entry in entries(people, now):
        if entry.state is ActivityState.DONE:
            assert datetime.fromisoformat(entry.done_at) < now
            assert entry.result


@given(moments)
def test_the_same_moment_gives_the_same(people, now):
    assert entries(people, now) == entries(list(reversed(people)), now)


def test_everybody_named_is_among_the_sample_people(people):
    names = Counter(row.name for row in people)
    named = {person.name for entry in entries(people, AFTERNOON) for person in entry.people}

    assert len(named) > 80
    assert {name: names[name] for name in named if names[name] != 1} == {}


def test_a_filled_file_shows_a_day_at_work(filled):
    plan = filled.agenda.plan()

    assert [item.starts.strftime("%H:%M") for item in plan.schedule] == [
        "09:15", "10:30", "13:00", "13:30", "15:00", "16:30", "18:00",
    ]  # fmt: skip
    assert [item.is_done for item in plan.schedule] == [True] * 3 + [False] * 4
    assert (plan.overdue, len(plan.follow_ups), len(plan.done)) == (4, 8, 1)
    assert filled.agenda.week().reached >= 5
    assert {coming.label for coming in filled.agenda.coming_dates()} == {"birthday", "renewal"}


def test_a_filled_file_says_who_waits_to_hear_from_us(filled):
    due = filled.keep_in_touch.due()

    assert len(due) >= 5
    assert {one.goal for one in due} >= {30, 60}


def test_a_filled_file_has_every_sort_of_activity(filled):
    items = filled.agenda.between(
        (AFTERNOON - timedelta(days=140)).date(), (AFTERNOON + timedelta(days=60)).date()
    )

    assert {item.kind for item in items} >= {"call", "meeting", "todo", "letter", "email", "site_visit"}
    assert {item.result for item in items} >= {"reached", "no_answer", "left_message", "held", "sent"}
    assert any(item.recurs for item in items)
    assert any(item.private for item in items)
    assert any(item.last_day and item.last_day > item.day for item in items)


def test_a_filled_file_is_sound_and_its_stored_touches_are_right(filled):
    assert filled.checks.check().ok
    assert filled.checks.recompute().touches == 0
    with closing(sqlite3.connect(filled.path)) as connection:
        owners = connection.execute("SELECT DISTINCT owner FROM activity").fetchall()
    assert owners == [("anna",)]
