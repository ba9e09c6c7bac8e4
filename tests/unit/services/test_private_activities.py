"""What is private is for its owner alone: nobody else sees, changes or takes it out."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from desktop_crm.domain.activities import ActivityRef, Completion, Occurrences, When
from desktop_crm.domain.calendar_plans import CalendarVerdict
from desktop_crm.domain.errors import RecordMissingError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock, person

ANN_S = "Secret salary talk"


@pytest.fixture
def ann(tmp_path):
    clock = SteppingClock(datetime(2026, 3, 11, 9, tzinfo=UTC))
    workspace = Workspace.create(tmp_path / "office.crm", clock=clock, user="ann")
    yield workspace
    workspace.close()


@pytest.fixture
def bob(ann):
    workspace = Workspace.open(ann.path, clock=ann.clock, user="bob")
    yield workspace
    workspace.close()


@pytest.fixture
def secret(ann):
    """Give an occurrence of Ann's public weekly meeting that she made private."""
    sara = ann.contacts.add(person("Sara", "Khan"))
    draft = ann.activities.draft("meeting", [sara], day=date(2026, 3, 12), start=time(10))
    series = ann.activities.add(
        replace(draft, regarding="Weekly", recurrence=Recurrence.parse("FREQ=WEEKLY"))
    )
    seen = ann.activities.get(ActivityRef(series, "2026-03-19"))
    return ann.activities.save(seen, replace(seen, regarding=ANN_S, private=True), Occurrences.THIS)


def test_nobody_else_reads_it_by_its_id(bob, secret):
    for look in (bob.activities.get, bob.activities.item):
        with pytest.raises(RecordMissingError):
            look(secret)


def test_nobody_else_changes_it(ann, bob, secret):
    deeds = [
        lambda: bob.completing.complete([secret], Completion("held")),
        lambda: bob.activities.erase([secret]),
        lambda: bob.activities.move_to([secret], date(2026, 3, 30)),
        lambda: bob.activities.delegate([secret], "bob"),
        lambda: bob.activities.move(secret, When(date(2026, 3, 30))),
    ]
    refused = 0
    for deed in deeds:
        with pytest.raises(RecordMissingError):
            deed()
        refused += 1
    assert refused == len(deeds)
    assert ann.activities.get(secret).when.day == date(2026, 3, 19)


def test_it_is_in_no_list_of_others_and_its_series_still_is(ann, bob, secret):
    days = (date(2026, 3, 1), date(2026, 3, 31))
    assert ANN_S in {item.regarding for item in ann.agenda.between(*days)}
    theirs = {item.regarding for item in bob.agenda.between(*days)}
    assert theirs == {"Weekly"}


@pytest.mark.parametrize("chosen", ["all", "days", "named"])
def test_nobody_else_takes_it_out(bob, secret, tmp_path, chosen):
    to = tmp_path / "out.ics"
    if chosen == "all":
        bob.calendar_files.export(to)
    elif chosen == "days":
        bob.calendar_files.export(to, first=date(2026, 3, 1), last=date(2026, 5, 1))
    else:
        bob.calendar_files.export(to, refs=[secret])
    assert ANN_S not in to.read_text(encoding="utf-8")


def test_nobody_else_overwrites_it_by_an_import(ann, bob, secret, tmp_path):
    ann.calendar_files.export(tmp_path / "out.ics", refs=[secret])
    text = (tmp_path / "out.ics").read_text(encoding="utf-8")
    (tmp_path / "changed.ics").write_text(text.replace(ANN_S, "Gossip"), encoding="utf-8")

    plan = bob.calendar_files.plan([tmp_path / "changed.ics"])
    bob.calendar_files.commit(plan, update=True)

    assert [row.verdict for row in plan.rows] == [CalendarVerdict.SAME]
    assert ann.activities.get(secret).regarding == ANN_S
