"""Calendar files in and out of a file, with everything that activities have."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from desktop_crm.domain.activities import ActivityRef, ActivityState, Completion, Occurrences, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.calendar_plans import CalendarVerdict
from desktop_crm.domain.errors import Cancelled, DatabaseExistsError, UnreadableFileError
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock, dump, person

NEW, CHANGED, SAME = CalendarVerdict.NEW, CalendarVerdict.CHANGED, CalendarVerdict.SAME
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Other//Calendar//EN
BEGIN:VEVENT
UID:planning@other.example
DTSTART;TZID=Europe/London:20260320T100000
DTEND;TZID=Europe/London:20260320T113000
SUMMARY:{summary}
LOCATION:Room 2
ORGANIZER;CN=Jo Stranger:mailto:jo@other.example
ATTENDEE;CN=Ali Raza;PARTSTAT=ACCEPTED:mailto:ALI@acme.example
X-COLOUR:teal
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def clock():
    return SteppingClock(datetime(2026, 3, 1, 9, tzinfo=UTC), place="Asia/Karachi")


@pytest.fixture
def office(tmp_path, clock):
    workspace = Workspace.create(tmp_path / "office.crm", clock=clock, user="sara")
    yield workspace
    workspace.close()


@pytest.fixture
def other(tmp_path, clock):
    """Give a second file, in which one of the people is known too."""
    workspace = Workspace.create(tmp_path / "other.crm", clock=clock, user="omar")
    workspace.contacts.add(person("Ali", "Raza", email="ali@acme.example"))
    yield workspace
    workspace.close()


@pytest.fixture
def busy(office):
    """Give a file with a done call, a series with one moved and one erased occurrence, and a to-do."""
    ali = office.contacts.add(person("Ali", "Raza", email="ali@acme.example"))
    zia = office.contacts.add(person("Zia", "Khan"))
    activities = office.activities
    call = activities.draft("call", [ali, zia], day=date(2026, 2, 27), start=time(14, 30))
    done = activities.add(replace(call, regarding="Price list", details="one\ntwo, three; four"))
    office.completing.complete([ActivityRef(done)], Completion("reached", 5, "Wants it"))
    meeting = activities.draft("meeting", [ali], day=date(2026, 3, 2), start=time(10))
    series = activities.add(replace(meeting, recurrence=Recurrence.parse("FREQ=WEEKLY;COUNT=5")))
    moved = When(date(2026, 3, 10), time(11), 60, "Asia/Karachi")
    activities.move(ActivityRef(series, "2026-03-09"), moved)
    activities.erase([ActivityRef(series, "2026-03-16")])
    todo = activities.draft("todo", [zia], day=date(2026, 3, 4))
    activities.add(replace(todo, regarding="نمونے بھیجیں", private=True, priority=1))
    return office


def verdicts(plan):
    return [row.verdict for row in plan.rows]


def seen(workspace):
    """Return what the calendar of a year shows, without what is particular to a file."""
    return [
        (i.kind, i.state, i.regarding, i.starts, i.ends, i.day, i.details, i.priority, i.private, i.result)
        for i in workspace.agenda.between(*YEAR)
    ]


def written(tmp_path, text, name="other.ics"):
    path = tmp_path / name
    path.write_text(text.replace("\n", "\r\n"), encoding="utf-8")
    return path


def test_what_was_exported_is_the_same_when_it_is_imported_here(busy, tmp_path):
    busy.calendar_files.export(tmp_path / "all.ics")
    before = dump(busy.path)

    plan = busy.calendar_files.plan([tmp_path / "all.ics"])
    outcome = busy.calendar_files.commit(plan, update=True)

    assert verdicts(plan) == [SAME] * 4
    assert (outcome.added, outcome.updated, outcome.operation) == (0, 0, None)
    assert dump(busy.path) == before


def test_another_file_gets_everything_with_series_results_and_the_people_it_knows(busy, other, tmp_path):
    busy.calendar_files.export(tmp_path / "all.ics")

    outcome = other.calendar_files.commit(other.calendar_files.plan([tmp_path / "all.ics"]))

    assert outcome.added == 4
    theirs = seen(other)
    assert [row for row in seen(busy) if not row[8]] == theirs
    (call,) = (item for item in other.agenda.between(*YEAR) if item.kind == "call")
    assert [p.name for p in call.participants] == ["Ali Raza"]
    assert other.timeline.facts(call.participants[0].id).last_reached


def test_the_same_file_twice_changes_nothing(busy, other, tmp_path):
    busy.calendar_files.export(tmp_path / "all.ics")
    other.calendar_files.commit(other.calendar_files.plan([tmp_path / "all.ics"]))
    before = dump(other.path)

    plan = other.calendar_files.plan([tmp_path / "all.ics", tmp_path / "all.ics"])
    other.calendar_files.commit(plan, update=True)

    assert set(verdicts(plan)) == {SAME}
    assert dump(other.path) == before


def test_one_undo_takes_an_import_back(busy, other, tmp_path):
    before = dump(other.path)
    busy.calendar_files.export(tmp_path / "all.ics")
    other.calendar_files.commit(other.calendar_files.plan([tmp_path / "all.ics"]))

    other.undo.undo()

    after = dump(other.path)
    assert {k: v for k, v in after.items() if k != "reminder"} == {
        k: v for k, v in before.items() if k != "reminder"
    }
    assert other.reminders.next_at() is None


def test_a_changed_file_updates_only_on_request(office, tmp_path):
    files = office.calendar_files
    files.commit(files.plan([written(tmp_path, INVITATION.format(summary="Planning"))]))
    plan = files.plan([written(tmp_path, INVITATION.format(summary="Planning, moved"))])
    assert verdicts(plan) == [CHANGED]

    assert files.commit(plan).updated == 0
    assert [i.regarding for i in office.agenda.between(*YEAR)] == ["Planning"]

    assert files.commit(plan, update=True).updated == 1
    assert [i.regarding for i in office.agenda.between(*YEAR)] == ["Planning, moved"]


def test_an_invitation_keeps_its_zone_its_guests_and_what_we_have_no_field_for(office, tmp_path):
    office.contacts.add(person("Ali", "Raza", email="ali@acme.example"))
    files = office.calendar_files
    files.commit(files.plan([written(tmp_path, INVITATION.format(summary="Planning"))]))

    (item,) = office.agenda.between(*YEAR)
    record = office.activities.get(item.ref)
    files.export(tmp_path / "out.ics", refs=[item.ref])
    text = (tmp_path / "out.ics").read_text(encoding="utf-8").replace("\n ", "")

    assert record.when == When(date(2026, 3, 20), time(10), 90, "Europe/London")
    assert item.starts.hour == 15
    assert [p.name for p in item.participants] == ["Ali Raza"]
    for line in ("UID:planning@other.example", "X-COLOUR:teal", "jo@other.example", "PARTSTAT=ACCEPTED"):
        assert line in text, line
    assert text.count("mailto:ALI@acme.example") == 1
    assert verdicts(files.plan([tmp_path / "out.ics"])) == [SAME]


def test_old_events_of_other_programs_become_history_and_not_overdue(office, tmp_path):
    old = INVITATION.format(summary="Long ago").replace("20260320", "20250320")
    files = office.calendar_files
    files.commit(files.plan([written(tmp_path, old)]))

    (item,) = office.agenda.between(date(2025, 3, 20), date(2025, 3, 20))
    assert item.state is ActivityState.DONE
    assert item.done_at == "2025-03-20T11:30:00Z"
    assert office.agenda.overdue() == ()


def test_days_are_exported_with_the_whole_series_that_reaches_into_them(busy, tmp_path):
    count = busy.calendar_files.export(tmp_path / "x.ics", first=date(2026, 3, 22), last=date(2026, 3, 24))

    text = (tmp_path / "x.ics").read_text(encoding="utf-8")
    assert count == 2
    assert "RRULE:FREQ=WEEKLY;COUNT=5" in text
    assert "RECURRENCE-ID" in text
    assert "Price list" not in text


def test_this_and_following_of_another_program_cuts_the_series(office, tmp_path):
    event = INVITATION.format(summary="Weekly")
    series = event.replace("X-COLOUR:teal", "RRULE:FREQ=WEEKLY;COUNT=4")
    later = event.replace(
        "X-COLOUR:teal", "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20260403T100000"
    )
    later = later.replace(
        "DTSTART;TZID=Europe/London:20260320T100000", "DTSTART;TZID=Europe/London:20260403T140000"
    )
    later = later.replace(
        "DTEND;TZID=Europe/London:20260320T113000", "DTEND;TZID=Europe/London:20260403T150000"
    )
    text = series.replace("END:VCALENDAR\n", "") + later[later.index("BEGIN:VEVENT") :]
    files = office.calendar_files

    files.commit(files.plan([written(tmp_path, text)]))
    again = files.plan([written(tmp_path, text)])

    starts = [
        (i.day.isoformat(), office.activities.get(i.ref).when.start) for i in office.agenda.between(*YEAR)
    ]
    assert starts == [
        ("2026-03-20", time(10)),
        ("2026-03-27", time(10)),
        ("2026-04-03", time(14)),
        ("2026-04-10", time(14)),
    ]
    assert set(verdicts(again)) == {SAME}


def test_what_cannot_be_read_is_named_with_file_line_and_cause_and_the_rest_comes_in(office, tmp_path):
    broken = INVITATION.format(summary="Fine").replace("X-COLOUR:teal", "RRULE:FREQ=SECONDLY")
    plan = office.calendar_files.plan([written(tmp_path, broken)])
    office.calendar_files.commit(plan)

    (problem,) = plan.problems
    assert (problem.file_name, problem.line) == ("other.ics", 12)
    assert [i.regarding for i in office.agenda.between(*YEAR)] == ["Fine"]


def test_private_activities_of_others_are_not_exported(busy, clock, tmp_path):
    colleague = Workspace.open(busy.path, clock=clock, user="omar")
    colleague.calendar_files.export(tmp_path / "all.ics")
    colleague.close()

    assert "نمونے" not in (tmp_path / "all.ics").read_text(encoding="utf-8")


def test_a_cancelled_import_stores_nothing(busy, other, tmp_path):
    class Impatient:
        def report(self, done, total):
            raise Cancelled

    for n in range(30):
        busy.activities.add(busy.activities.draft("todo", day=date(2026, 4, 1 + n % 28)))
    busy.calendar_files.export(tmp_path / "all.ics")
    plan = other.calendar_files.plan([tmp_path / "all.ics"])
    before = dump(other.path)

    with pytest.raises(Cancelled):
        other.calendar_files.commit(plan, progress=Impatient())

    assert dump(other.path) == before


def test_files_that_cannot_be_read_or_written_are_named(office, tmp_path):
    with pytest.raises(UnreadableFileError):
        office.calendar_files.plan([tmp_path / "none.ics"])
    with pytest.raises(DatabaseExistsError):
        office.calendar_files.export(office.path)


def test_a_moved_series_goes_out_and_comes_back_as_it_is(office, other, tmp_path):
    draft = office.activities.draft("meeting", day=date(2026, 3, 3), start=time(9))
    series = office.activities.add(replace(draft, recurrence=Recurrence.parse("FREQ=WEEKLY;BYDAY=TU")))
    office.activities.move(
        ActivityRef(series, "2026-04-07"),
        When(date(2026, 4, 8), time(9), 60, "Asia/Karachi"),
        Occurrences.FOLLOWING,
    )
    office.calendar_files.export(tmp_path / "all.ics")

    other.calendar_files.commit(other.calendar_files.plan([tmp_path / "all.ics"]))

    assert seen(other) == seen(office)


def test_what_is_about_nothing_goes_out_with_its_kind_and_people_and_comes_back_without(office, tmp_path):
    ali = office.contacts.add(person("Ali", "Raza"))
    visit = office.kinds.save(ActivityKind("", "Site visit"))
    for kind in ("call", visit.key):
        office.activities.add(office.activities.draft(kind, [ali], day=date(2026, 3, 4)))
    office.calendar_files.export(tmp_path / "all.ics")

    text = (tmp_path / "all.ics").read_text(encoding="utf-8")
    assert {"SUMMARY:Call Ali Raza", "SUMMARY:Site visit Ali Raza"} <= set(text.splitlines())
    assert verdicts(office.calendar_files.plan([tmp_path / "all.ics"])) == [SAME, SAME]
