"""What an event or a to-do of a calendar file says, and files as programs write them."""

import pytest
from calendar_samples import BERLIN_TIME, HOME, alarm, calendar, causes, event, only, read, todo

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.calendar_files import CalendarCause, CalendarPerson
from desktop_crm.exchange.ical.people import extra_with_people
from desktop_crm.exchange.ical.reading import read_calendar


def test_an_event_is_a_meeting_and_a_to_do_a_to_do():
    assert only(*event(BERLIN_TIME)).kind == "meeting"
    assert only(*todo("DUE;VALUE=DATE:20260311")).kind == "todo"


@pytest.mark.parametrize("category", ["Call", "PHONE CALL", "Work,Anruf", "فون"])
def test_a_category_that_speaks_of_calls_makes_it_a_call(category):
    assert only(*event(BERLIN_TIME, f"CATEGORIES:{category}")).kind == "call"
    assert only(*todo(f"CATEGORIES:{category}")).kind == "call"


def test_our_own_word_for_the_kind_counts_most():
    assert only(*event(BERLIN_TIME, "CATEGORIES:call", "X-DESKTOP-CRM-KIND:site_visit")).kind == "site_visit"


def test_texts_lose_their_escapes_and_the_subject_its_line_ends():
    entry = only(
        *event(BERLIN_TIME, "SUMMARY:Plan\\, then\\n act ", "DESCRIPTION:a\\nb\\;", "LOCATION:Room\\, 2")
    )
    assert (entry.regarding, entry.details, entry.place) == ("Plan, then act", "a\nb;", "Room, 2")


def test_a_long_subject_stands_whole_in_the_details():
    text = "word " * 100
    entry = only(*event(BERLIN_TIME, f"SUMMARY:{text}", "DESCRIPTION:More"))
    assert entry.regarding == text[:256].strip()
    assert entry.details == f"{text.strip()}\n\nMore"


@pytest.mark.parametrize(
    ("theirs", "ours"), [("0", 3), ("1", 1), ("3", 2), ("5", 3), ("7", 4), ("9", 5), ("x", 3)]
)
def test_nine_priorities_become_five(theirs, ours):
    assert only(*event(BERLIN_TIME, f"PRIORITY:{theirs}")).priority == ours


def test_private_and_confidential_are_private():
    for name, private in [("PRIVATE", True), ("CONFIDENTIAL", True), ("PUBLIC", False)]:
        assert only(*event(BERLIN_TIME, f"CLASS:{name}")).private is private


def test_people_are_known_by_name_and_address_each_once():
    entry = only(
        *event(
            BERLIN_TIME,
            "ORGANIZER;CN=Ada Byron:mailto:ada@a.example",
            'ATTENDEE;CN="Byron, Ada";PARTSTAT=ACCEPTED:MAILTO:Ada@A.example',
            "ATTENDEE;CN=bo@b.example:mailto:bo%40b.example",
            "ATTENDEE;EMAIL=cy@c.example;CN=Cy:urn:uuid:1",
            "ATTENDEE;CN=Room 2:invalid:nomail",
        )
    )
    assert entry.people == (
        CalendarPerson("Ada Byron", "ada@a.example"),
        CalendarPerson("", "bo@b.example"),
        CalendarPerson("Cy", "cy@c.example"),
        CalendarPerson("Room 2"),
    )
    assert entry.people[0].line == "ORGANIZER;CN=Ada Byron:mailto:ada@a.example"


def test_lines_of_people_are_kept_where_contacts_do_not_tell_them():
    lines = [
        "ATTENDEE;CN=Ada:mailto:ada@a.example",
        "ATTENDEE;CN=Bo;PARTSTAT=DECLINED:mailto:bo@b.example",
        "ATTENDEE;CN=Cy:mailto:cy@c.example",
    ]
    entry = only(*event(BERLIN_TIME, *lines, "GEO:1;2"))
    assert extra_with_people(entry, entry.people[:2]).split("\n") == ["GEO:1;2", *lines[1:]]


def test_a_to_do_that_was_done_is_done():
    for line in ("STATUS:COMPLETED", "PERCENT-COMPLETE:100", "COMPLETED:20260311T093015Z"):
        assert only(*todo(line)).state is ActivityState.DONE
    assert only(*todo("STATUS:COMPLETED", "COMPLETED:20260311T093015Z")).done_at == "2026-03-11T09:30:15Z"
    assert only(*todo("STATUS:IN-PROCESS", "PERCENT-COMPLETE:50")).state is ActivityState.PLANNED


def test_what_was_called_off_says_so():
    assert only(*event(BERLIN_TIME, "STATUS:CANCELLED")).cancelled


def test_what_has_no_field_is_kept_as_it_stands():
    lines = [
        "CATEGORIES:A\\,b,c",
        "URL;X=1:https://example.com/?a=1;b",
        "COMMENT:a\\nb",
        "PERCENT-COMPLETE:40",
    ]
    assert only(*todo(*lines)).extra.split("\n") == lines


def test_folds_may_cut_characters_and_line_ends_may_be_any():
    raw = calendar(*event(BERLIN_TIME, "SUMMARY:Gespräch")).replace(
        "ä".encode(), "ä".encode()[:1] + b"\r\n " + "ä".encode()[1:]
    )
    for ends in (b"\r\n", b"\n", b"\r"):
        (entry,) = read_calendar(raw.replace(b"\r\n", ends), "a.ics", HOME).entries
        assert entry.regarding == "Gespräch"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_character_set(encoding):
    data = calendar(*event(BERLIN_TIME, "SUMMARY:Gespräch über Öl")).decode().encode(encoding)
    (entry,) = read_calendar(data, "a.ics", HOME).entries
    assert entry.regarding == "Gespräch über Öl"


def test_text_that_lost_its_folds_stays_together():
    entry = only(
        *event(
            BERLIN_TIME, "DESCRIPTION:First", "second line", "", "Zoom: https://example.com", "SUMMARY:Plan"
        )
    )
    assert entry.details == "First\nsecond line\n\nZoom: https://example.com"
    assert entry.regarding == "Plan"


def test_an_old_vcalendar_with_quoted_printable_is_read():
    body = event(
        "DTSTART:20260311T093000Z",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gespr=E4ch =",
        "um zehn",
    )
    assert only(*body).regarding == "Gespräch um zehn"


def test_problems_name_the_line_and_the_rest_goes_on():
    found = read(
        *event("DTSTART:tomorrow", "SUMMARY:One"),
        "BEGIN:VJOURNAL", "SUMMARY:Diary", "END:VJOURNAL",
        *event(BERLIN_TIME, "SUMMARY:Two", "EXDATE:never", "RRULE:FREQ=DAILY", uid="two"),
        "what is this", "END:VTODO",
    )  # fmt: skip
    assert [entry.regarding for entry in found.entries] == ["One", "Two"]
    assert [(problem.line, problem.cause.value) for problem in found.problems] == [
        (3, "no_start"),
        (5, "bad_value"),
        (8, "unsupported"),
        (15, "bad_value"),
        (18, "stray_line"),
        (19, "stray_line"),
    ]
    assert {problem.file_name for problem in found.problems} == {"sample.ics"}


def test_an_event_that_does_not_end_ends_where_the_next_begins():
    found = read(
        "BEGIN:VEVENT", "UID:a", BERLIN_TIME, *alarm("TRIGGER:-PT5M")[:-1], *event(BERLIN_TIME, uid="b")
    )
    assert [entry.uid for entry in found.entries] == ["a", "b"]
    assert causes(found) == ["missing_end", "missing_end"]


def test_an_event_outside_of_a_calendar_is_read():
    data = "\n".join(event(BERLIN_TIME)).encode()
    assert len(read_calendar(data, "a.ics", HOME).entries) == 1


@pytest.mark.parametrize("data", [b"", b"\0" * 50, b"hello", b"BEGIN:VCARD\nFN:Ada\nEND:VCARD\n"])
def test_a_file_of_something_else_says_that_it_is_no_calendar(data):
    found = read_calendar(data, "a.ics", HOME)
    assert found.entries == ()
    assert CalendarCause.NO_CALENDAR in {problem.cause for problem in found.problems}
