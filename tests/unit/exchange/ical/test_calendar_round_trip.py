from dataclasses import replace
from datetime import UTC, date, time, timedelta

import icalendar
import pytest
import recurring_ical_events
from calendar_samples import HOME, NOW, entries, event, read
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.domain.activities import When
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.wall_time import instant
from desktop_crm.exchange.ical.reading import read_calendar
from desktop_crm.exchange.ical.writing import write_calendar
from desktop_crm.services.recurrence import occurrence_days

WEEKLY = CalendarEntry(
    "one",
    "meeting",
    "Jour fixe",
    When(date(2026, 3, 4), time(10), 60, HOME),
    recurrence=Recurrence("FREQ=WEEKLY"),
)


def round_trip(*written, home=HOME):
    found = read_calendar(write_calendar(written, NOW), "written.ics", home)
    assert found.problems == ()
    return list(found.entries)


def lines_of(*written):
    return write_calendar(written, NOW).decode().replace("\r\n ", "").split("\r\n")


@given(entries())
def test_what_is_written_reads_back_as_it_was(entry):
    assert round_trip(entry) == [entry]


@given(
    st.lists(st.integers(0, 99), min_size=1, max_size=5, unique=True).flatmap(
        lambda uids: st.tuples(*(entries(uid=str(uid)) for uid in uids))
    )
)
def test_many_read_back_in_their_order(written):
    assert round_trip(*written) == list(written)


@given(entries(), entries(), st.integers(1, 300))
def test_an_override_reads_back_beside_its_series(main, other, distance):
    if main.recurrence is None or main.recurrence.from_completion or main.cancelled:
        return
    day = main.when.day + timedelta(days=distance)
    excluded = main.recurrence.excluded | {day}
    main = replace(main, recurrence=Recurrence(main.recurrence.rule, excluded))
    other = replace(other, recurrence=None, occurrence=day, cancelled=False, kind=main.kind)
    if other.when.day is None or other.when.is_timed != main.when.is_timed:
        other = replace(other, when=main.when.on(day), alarm_lead=None)
    assert round_trip(main, other) == [main, other]


@given(entries())
def test_other_programs_read_it_without_a_complaint(entry):
    found = icalendar.Calendar.from_ical(write_calendar([entry], NOW))
    (component,) = [part for part in found.walk() if part.name in {"VEVENT", "VTODO"}]
    assert not any(part.errors for part in found.walk())
    if entry.regarding:
        assert str(component["SUMMARY"]) == entry.regarding
    for name in ("DTSTART", "DUE"):
        if name in component and entry.when.is_timed and not entry.when.last_day:
            wall = component[name].dt
            if name == "DTSTART":
                assert wall.astimezone(UTC) == instant(entry.when.day, entry.when.start, entry.when.zone)


@pytest.mark.parametrize("zone", [HOME, "America/Santiago", "Australia/Lord_Howe", "UTC"])
def test_other_programs_see_the_same_occurrences(zone):
    day, start = date(2026, 3, 2), time(0, 30)
    rule = Recurrence(
        "FREQ=WEEKLY;UNTIL=20270331;BYDAY=MO,SU", frozenset({date(2026, 3, 9), date(2026, 10, 25)})
    )
    series = replace(WEEKLY, when=When(day, start, 90, zone), recurrence=rule)
    moved = replace(
        series,
        when=When(date(2026, 10, 26), time(9), 30, zone),
        recurrence=None,
        occurrence=date(2026, 10, 25),
    )

    file = icalendar.Calendar.from_ical(write_calendar([series, moved], NOW))
    found = recurring_ical_events.of(file).between(date(2026, 1, 1), date(2028, 1, 1))
    expected = [instant(d, start, zone) for d in occurrence_days(rule, day, day, date(2028, 1, 1))]
    expected.append(instant(date(2026, 10, 26), time(9), zone))
    assert sorted(event.start.astimezone(UTC) for event in found) == sorted(expected)


def test_an_end_in_the_hour_that_comes_twice_keeps_its_length():
    entry = replace(WEEKLY, when=When(date(2026, 10, 25), time(1, 30), 120, HOME), recurrence=None)
    assert "DURATION:PT120M" in lines_of(entry)
    assert round_trip(entry) == [entry]


def test_the_same_file_is_known_by_what_it_says_and_not_by_when_it_was_written():
    (first,) = read_calendar(write_calendar([WEEKLY], NOW), "a.ics", HOME).entries
    (later,) = read_calendar(
        write_calendar([WEEKLY], NOW + timedelta(days=9)), "b.ics", "Asia/Karachi"
    ).entries
    (other,) = read_calendar(write_calendar([replace(WEEKLY, place="Room 2")], NOW), "c.ics", HOME).entries
    assert first.fingerprint == later.fingerprint != other.fingerprint
    assert len(first.fingerprint) == 64


def test_kinds_show_as_what_other_programs_have():
    day = date(2026, 3, 11)

    def component(kind, when):
        names = [line[6:] for line in lines_of(CalendarEntry("one", kind, when=when)) if line[:6] == "BEGIN:"]
        return next(name for name in names if name in {"VEVENT", "VTODO"})

    timed, banner = When(day, time(9), 10, HOME), When(day, last_day=date(2026, 3, 13))
    assert (
        component("call", timed)
        == component("todo_like", banner)
        == component("meeting", When(day))
        == "VEVENT"
    )
    assert component("todo", timed) == component("call", When(day)) == component("meeting", When()) == "VTODO"


def test_what_other_programs_said_goes_out_again():
    body = ["DTSTART:20260311T090000Z", "CATEGORIES:A\\,b", "X-ODD;X=1:a,b;c", "STATUS:TENTATIVE"]
    alarms = ["BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:-P1D", "SUMMARY:Mail", "END:VALARM"]
    (entry,) = read(*event(*body, *alarms)).entries
    written = lines_of(entry)
    assert set(body[1:]) <= set(written)
    assert written[written.index("ACTION:EMAIL") - 1 :][:5] == alarms
    assert round_trip(entry) == [entry]


def test_a_person_with_a_line_that_says_more_is_written_once():
    line = "ATTENDEE;PARTSTAT=ACCEPTED;CN=Ada:mailto:Ada@a.example"
    entry = replace(WEEKLY, people=(CalendarPerson("Ada", "ada@A.example"), CalendarPerson("Bo")), extra=line)
    written = [text for text in lines_of(entry) if "ATTENDEE" in text or "PARTICIPANT" in text]
    assert written == ["X-DESKTOP-CRM-PARTICIPANT:Bo", line]


def test_kept_lines_cannot_break_out_of_their_activity():
    extra = "END:VEVENT\nUID:two\nDTSTART:20200101\nBEGIN:VALARM\nX-A:1\nEND:VCALENDAR\nno line"
    written = replace(WEEKLY, extra=extra)
    (entry,) = read_calendar(write_calendar([written], NOW), "written.ics", HOME).entries
    assert entry.uid == "one"
    assert entry.when == WEEKLY.when
    assert "X-A:1" in entry.extra


def test_a_rule_that_counts_from_completion_shows_elsewhere_as_one_activity():
    entry = replace(WEEKLY, recurrence=Recurrence("FREQ=MONTHLY;INTERVAL=3", from_completion=True))
    written = lines_of(entry)
    assert not any(line.startswith("RRULE") for line in written[written.index("BEGIN:VEVENT") :])
    assert round_trip(entry) == [entry]


def test_a_file_of_nothing_is_still_a_calendar():
    assert icalendar.Calendar.from_ical(write_calendar([], NOW))["VERSION"] == "2.0"


def test_lines_are_folded_within_no_character():
    data = write_calendar([replace(WEEKLY, regarding="ہفتہ وار ملاقات " * 12)], NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    data.decode()


def test_texts_keep_every_sign():
    text = 'C:\\New, "a"; b\\n:c\n\tعمران \U0001f4de\u2028\x85.'
    assert round_trip(replace(WEEKLY, details=text))[0].details == text


def test_a_time_meant_in_utc_stays_in_utc():
    entry = replace(WEEKLY, when=When(date(2026, 3, 11), time(9), 30, "UTC"), recurrence=None)
    assert round_trip(entry, home="Asia/Karachi") == [entry]


@pytest.mark.parametrize("zone", ["UTC", "Etc/UTC", "Zulu"])
@pytest.mark.parametrize(
    "recurrence", [None, Recurrence("FREQ=DAILY;UNTIL=20260401", frozenset([date(2026, 3, 12)]))]
)
def test_a_time_in_utc_is_written_as_others_write_it(zone, recurrence):
    entry = replace(WEEKLY, when=When(date(2026, 3, 11), time(9), 30, zone), recurrence=recurrence)
    written = lines_of(entry)
    assert {"DTSTART:20260311T090000Z", "DTEND:20260311T093000Z"} <= set(written)
    assert not any("VTIMEZONE" in line or "TZID" in line for line in written)
    assert round_trip(entry, home="Asia/Karachi") == [entry]


ALI, ZIA = CalendarPerson("Ali Raza", "ali@a.example"), CalendarPerson("Zia, Khan")


@pytest.mark.parametrize(
    ("kind", "people", "summary"),
    [
        ("call", (ALI,), "Call Ali Raza"),
        ("meeting", (ALI, ZIA), "Meeting Ali Raza\\, Zia\\, Khan"),
        ("todo", (), "To-do"),
        ("site", (ALI,), "Ali Raza"),
    ],
)
def test_what_is_about_nothing_is_called_by_its_kind_and_people_elsewhere_only(kind, people, summary):
    entry = replace(WEEKLY, kind=kind, regarding="", people=people)
    assert f"SUMMARY:{summary}" in lines_of(entry)
    assert round_trip(entry) == [entry]


def test_a_summary_that_another_program_changed_counts():
    data = write_calendar([replace(WEEKLY, regarding="", people=(ALI,))], NOW)
    (entry,) = read_calendar(
        data.replace(b"\r\nSUMMARY:Meeting Ali", b"\r\nSUMMARY:Lunch with Ali"), "a.ics", HOME
    ).entries
    assert entry.regarding == "Lunch with Ali Raza"
