from datetime import date, time

import pytest
from calendar_samples import HOME, calendar, causes, event, only, read, todo

from desktop_crm.domain.activities import ANYTIME, ActivityState, When
from desktop_crm.domain.calendar_files import CalendarCause, CalendarPerson
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.exchange.ical.people import extra_with_people
from desktop_crm.exchange.ical.reading import read_calendar

BERLIN_TIME = "DTSTART;TZID=Europe/Berlin:20260311T103000"
DAY = date(2026, 3, 11)


def alarm(*lines):
    return ["BEGIN:VALARM", "ACTION:DISPLAY", *lines, "END:VALARM"]


# --- what it is -----------------------------------------------------------------------------


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


# --- when it is -----------------------------------------------------------------------------


def test_a_time_in_a_zone_keeps_it():
    entry = only(
        *event("DTSTART;TZID=America/New_York:20260311T103000", "DTEND;TZID=America/New_York:20260311T113000")
    )
    assert entry.when == When(DAY, time(10, 30), 60, "America/New_York")


def test_the_end_may_be_in_another_zone_or_a_length():
    flight = event(
        "DTSTART;TZID=Europe/Berlin:20260311T103000", "DTEND;TZID=America/New_York:20260311T140000"
    )
    assert only(*flight).when.duration == 8 * 60 + 30
    assert only(*event(BERLIN_TIME, "DURATION:PT1H30M")).when.duration == 90


def test_a_day_of_a_length_is_one_by_the_clock_and_24_hours_are_exact():
    before_change = "DTSTART;TZID=Europe/Berlin:20260328T120000"
    assert only(*event(before_change, "DURATION:P1D")).when.duration == 23 * 60
    assert only(*event(before_change, "DURATION:PT24H")).when.duration == 24 * 60


def test_a_time_without_a_zone_is_that_of_the_place():
    assert only(*event("DTSTART:20260311T103000"), home="Asia/Karachi").when == When(
        DAY, time(10, 30), 0, "Asia/Karachi"
    )


def test_a_single_time_in_utc_is_given_at_home_and_a_repeated_one_is_not():
    assert only(*event("DTSTART:20260311T093000Z")).when == When(DAY, time(10, 30), 0, HOME)
    assert only(*event("DTSTART:20260311T093000Z", "RRULE:FREQ=DAILY")).when.zone == "UTC"


def test_a_time_in_utc_that_comes_twice_at_home_stays_in_utc():
    assert only(*event("DTSTART:20261025T013000Z")).when == When(date(2026, 10, 25), time(1, 30), 0, "UTC")
    assert only(*event("DTSTART:20261025T003000Z")).when.zone == HOME


def test_whole_days():
    assert only(*event("DTSTART;VALUE=DATE:20260311")).when == When(DAY)
    assert only(*event("DTSTART;VALUE=DATE:20260311", "DTEND;VALUE=DATE:20260312")).when == When(DAY)
    assert only(*event("DTSTART:20260311", "DURATION:P3D")).when == When(DAY, last_day=date(2026, 3, 13))
    three = event("DTSTART;VALUE=DATE:20260311", "DTEND;VALUE=DATE:20260314")
    assert only(*three).when == When(DAY, last_day=date(2026, 3, 13))


def test_a_to_do_is_when_it_is_due_or_begins():
    due = "DUE;TZID=Europe/Berlin:20260311T170000"
    assert only(*todo(due)).when == When(DAY, time(17), 0, HOME)
    assert only(*todo("DTSTART;TZID=Europe/Berlin:20260311T160000", due)).when == When(
        DAY, time(16), 60, HOME
    )
    assert only(*todo("DTSTART;VALUE=DATE:20260311")).when == When(DAY)
    assert only(*todo("DTSTART;VALUE=DATE:20260309", "DUE;VALUE=DATE:20260311")).when == When(
        date(2026, 3, 9), last_day=DAY
    )
    assert only(*todo("SUMMARY:Some day")).when == ANYTIME


def test_an_event_of_months_with_times_becomes_days():
    found = read(*event(BERLIN_TIME, "DTEND;TZID=Europe/Berlin:20260611T103000"))
    assert causes(found) == ["too_long"]
    assert found.entries[0].when == When(DAY, last_day=date(2026, 6, 11))


def test_an_event_without_a_start_is_taken_without_a_date():
    found = read(*event("SUMMARY:When?"))
    assert causes(found) == ["no_start"]
    assert found.entries[0].when == ANYTIME


def test_an_end_before_the_start_is_told():
    found = read(*event(BERLIN_TIME, "DTEND;TZID=Europe/Berlin:20260311T090000"))
    assert causes(found) == ["bad_value"]
    assert found.entries[0].when.duration == 0


@pytest.mark.parametrize("text", ["2026-03-11T10:30:00", "20260311T1030", "20260311t103015"])
def test_dates_in_other_forms_are_read(text):
    assert only(*event(f"DTSTART;TZID=Europe/Berlin:{text}")).when == When(DAY, time(10, 30), 0, HOME)


# --- zones ----------------------------------------------------------------------------------

OUTLOOK_ZONE = [
    "BEGIN:VTIMEZONE", 'TZID:(UTC+01:00) Amsterdam, Berlin',
    "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
    "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT",
    "END:VTIMEZONE",
]  # fmt: skip


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Pakistan Standard Time", "Asia/Karachi"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/example.org/20240101_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ('"Europe/Berlin"', "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("tzone://Microsoft/Utc", "UTC"),
    ],
)
def test_a_zone_is_known_by_many_names(tzid, zone):
    entry = only(*event(f"DTSTART;TZID={tzid}:20260311T103000", "RRULE:FREQ=DAILY"))
    assert entry.when.zone == zone


@pytest.mark.parametrize("home", [HOME, "Europe/Paris"])
def test_a_zone_of_the_files_own_is_known_by_its_clock_changes(home):
    entry = only(
        *OUTLOOK_ZONE, *event('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260311T103000'), home=home
    )
    assert entry.when.zone == home
    unquoted = only(
        *OUTLOOK_ZONE, *event("DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:20260311T103000"), home=home
    )
    assert unquoted.when == entry.when


def test_a_zone_of_the_files_own_far_from_home_is_found_too():
    zone = [line.replace("+0100", "-0800").replace("+0200", "-0700") for line in OUTLOOK_ZONE]
    zone = [line.replace("BYDAY=-1SU;BYMONTH=10", "BYDAY=1SU;BYMONTH=11") for line in zone]
    zone = [
        line.replace("BYDAY=-1SU;BYMONTH=3", "BYDAY=2SU;BYMONTH=3").replace("T030000", "T020000")
        for line in zone
    ]
    entry = only(*zone, *event('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260311T103000'))
    assert entry.when.zone == "America/Los_Angeles"


def test_a_zone_like_no_other_gives_its_moment_at_home():
    zone = [line.replace("+0100", "+0117").replace("+0200", "+0217") for line in OUTLOOK_ZONE]
    found = read(*zone, *event('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20260311T103000'))
    assert causes(found) == ["unknown_zone"]
    assert found.entries[0].when == When(DAY, time(10, 13), 0, HOME)


def test_a_zone_that_nothing_explains_is_taken_as_home():
    found = read(*event("DTSTART;TZID=Middle Earth:20260311T103000"))
    assert [(p.cause, p.line, p.detail) for p in found.problems] == [
        (CalendarCause.UNKNOWN_ZONE, 5, "Middle Earth")
    ]
    assert found.entries[0].when == When(DAY, time(10, 30), 0, HOME)


# --- recurrence -----------------------------------------------------------------------------


def test_a_rule_ends_on_its_last_day_in_the_zone_of_the_start():
    new_york = "DTSTART;TZID=America/New_York:20260311T200000"
    for until, day in [
        ("20260319T000000Z", "20260318"),
        ("20260318T235959Z", "20260317"),
        ("20260318", "20260318"),
    ]:
        entry = only(*event(new_york, f"RRULE:FREQ=DAILY;UNTIL={until}"))
        assert entry.recurrence == Recurrence(f"FREQ=DAILY;UNTIL={day}")


def test_parts_of_a_rule_that_say_nothing_new_are_left_out():
    rule = "RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=WE;BYHOUR=10;BYMINUTE=30;RSCALE=GREGORIAN"
    assert only(*event(BERLIN_TIME, rule)).recurrence == Recurrence("FREQ=WEEKLY;BYDAY=WE")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9,17",
        "FREQ=DAILY;COUNT=0",
        "nonsense",
        "FREQ=MONTHLY;SKIP=FORWARD;RSCALE=CHINESE",
    ],
)
def test_a_rule_that_is_not_of_days_leaves_one_activity_and_goes_out_again(rule):
    found = read(*event(BERLIN_TIME, f"RRULE:{rule}"))
    assert causes(found) == ["rule_not_kept"]
    assert found.entries[0].recurrence is None
    assert found.entries[0].extra == f"RRULE:{rule}"


def test_of_two_rules_the_first_counts():
    found = read(*event(BERLIN_TIME, "RRULE:FREQ=WEEKLY", "RRULE:FREQ=YEARLY"))
    assert causes(found) == ["rule_not_kept"]
    assert found.entries[0].recurrence == Recurrence("FREQ=WEEKLY")


def test_dates_are_left_out_by_the_day_in_the_zone_of_the_start():
    entry = only(
        *event(
            "DTSTART;TZID=America/New_York:20260311T200000",
            "RRULE:FREQ=DAILY",
            "EXDATE:20260313T000000Z,20260314T000000Z",
            "EXDATE;VALUE=DATE:20260320",
        )
    )
    assert entry.recurrence.excluded == {date(2026, 3, 12), date(2026, 3, 13), date(2026, 3, 20)}


def test_additional_dates_become_activities_of_their_own():
    found = read(
        *event(
            BERLIN_TIME,
            "RRULE:FREQ=WEEKLY;COUNT=2",
            "DURATION:PT30M",
            "RDATE;TZID=Europe/Berlin:20260401T150000,20260311T103000",
            "RDATE;VALUE=PERIOD:20260402T100000Z/PT1H",
        )
    )
    assert causes(found) == ["dates_apart"]
    main, first, second = found.entries
    assert main.recurrence == Recurrence("FREQ=WEEKLY;COUNT=2")
    assert (first.uid, first.when) == ("one/2026-04-01T1500", When(date(2026, 4, 1), time(15), 30, HOME))
    assert second.when == When(date(2026, 4, 2), time(12), 30, HOME)
    assert len({entry.fingerprint for entry in found.entries}) == 3


def test_overrides_stand_beside_their_series_which_leaves_their_dates_out():
    found = read(
        *event(
            "RECURRENCE-ID;TZID=Europe/Berlin:20260318T103000", "DTSTART;TZID=Europe/Berlin:20260319T090000"
        ),
        *event(BERLIN_TIME, "RRULE:FREQ=WEEKLY"),
        *event("RECURRENCE-ID:20260325T093000Z", "DTSTART:20260325T120000Z", "SUMMARY:Later"),
    )
    main, moved, later = found.entries
    assert found.problems == ()
    assert main.recurrence.excluded == {date(2026, 3, 18), date(2026, 3, 25)}
    assert (moved.occurrence, moved.when.day, moved.uid) == (date(2026, 3, 18), date(2026, 3, 19), "one")
    assert (later.occurrence, later.regarding, later.recurrence) == (date(2026, 3, 25), "Later", None)


def test_an_override_that_is_cancelled_is_a_date_left_out():
    found = read(
        *event(BERLIN_TIME, "RRULE:FREQ=WEEKLY"),
        *event("RECURRENCE-ID;TZID=Europe/Berlin:20260318T103000", BERLIN_TIME, "STATUS:CANCELLED"),
    )
    (main,) = found.entries
    assert main.recurrence.excluded == {date(2026, 3, 18)}


def test_an_override_of_all_that_follow_says_so():
    found = read(
        *event(BERLIN_TIME, "RRULE:FREQ=WEEKLY"),
        *event(
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260318T103000",
            "DTSTART;TZID=Europe/Berlin:20260318T140000",
        ),
    )
    main, other = found.entries
    assert (other.following, other.occurrence) == (True, date(2026, 3, 18))
    assert main.recurrence.excluded == frozenset()


def test_an_override_without_its_series_keeps_the_date_it_means():
    entry = only(*event("RECURRENCE-ID;TZID=Europe/Berlin:20260318T103000", BERLIN_TIME))
    assert entry.occurrence == date(2026, 3, 18)


def test_overrides_where_nothing_recurs_stand_alone():
    found = read(
        *event(BERLIN_TIME, "RDATE;TZID=Europe/Berlin:20260318T103000"),
        *event(
            "RECURRENCE-ID;TZID=Europe/Berlin:20260311T103000", "DTSTART;TZID=Europe/Berlin:20260312T103000"
        ),
        *event(
            "RECURRENCE-ID;TZID=Europe/Berlin:20260318T103000", "DTSTART;TZID=Europe/Berlin:20260319T103000"
        ),
    )
    assert [(entry.uid, str(entry.when.day), entry.occurrence) for entry in found.entries] == [
        ("one", "2026-03-12", None),
        ("one/2026-03-18", "2026-03-19", None),
    ]


def test_the_latest_version_of_an_activity_counts():
    found = read(
        *event(BERLIN_TIME, "SUMMARY:New", "SEQUENCE:2"), *event(BERLIN_TIME, "SUMMARY:Old", "SEQUENCE:1")
    )
    assert [entry.regarding for entry in found.entries] == ["New"]


def test_activities_without_an_identity_are_all_taken():
    body = ["BEGIN:VEVENT", BERLIN_TIME, "END:VEVENT"]
    assert [entry.uid for entry in read(*body, *body).entries] == ["", ""]


# --- alarms ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trigger", "lead"),
    [
        ("TRIGGER:-PT15M", 15),
        ("TRIGGER:PT0S", 0),
        ("TRIGGER:-P1DT1H", 25 * 60),
        ("TRIGGER:-P1W", 7 * 1440),
        ("TRIGGER;RELATED=END:-PT1H15M", 15),
        ("TRIGGER;VALUE=DATE-TIME:20260311T092000Z", 10),
    ],
)
def test_an_alarm_rings_so_many_minutes_before_the_start(trigger, lead):
    assert only(*event(BERLIN_TIME, "DURATION:PT1H", *alarm(trigger))).alarm_lead == lead


@pytest.mark.parametrize(
    ("trigger", "lead"), [("PT9H", 0), ("-PT15H", 1440), ("-P1DT15H", 2880), ("PT8H30M", 30)]
)
def test_an_alarm_of_a_day_counts_from_nine_o_clock(trigger, lead):
    for day in ("20260311", "20260329"):
        assert only(*event(f"DTSTART;VALUE=DATE:{day}", *alarm(f"TRIGGER:{trigger}"))).alarm_lead == lead
        assert (
            only(*todo(f"DUE;VALUE=DATE:{day}", *alarm(f"TRIGGER;RELATED=END:{trigger}"))).alarm_lead == lead
        )


@pytest.mark.parametrize(
    "trigger",
    [
        "TRIGGER:PT10M",
        "TRIGGER:-P60D",
        "TRIGGER:soon",
        "X-NONE:1",
        "TRIGGER;VALUE=DATE-TIME:19760401T005545Z",
    ],
)
def test_an_alarm_that_we_cannot_ring_goes_out_again(trigger):
    found = read(*event(BERLIN_TIME, *alarm(trigger)))
    assert causes(found) == ["alarm_not_kept"]
    assert found.entries[0].alarm_lead is None
    assert found.entries[0].extra.split("\n") == alarm(trigger)


def test_of_several_alarms_the_first_rings():
    found = read(*event(BERLIN_TIME, *alarm("TRIGGER:-PT5M"), *alarm("TRIGGER:-PT1H")))
    assert causes(found) == ["alarm_not_kept"]
    assert found.entries[0].alarm_lead == 5


def test_an_alarm_that_sends_mail_is_not_ours():
    mail = ["BEGIN:VALARM", "ACTION:EMAIL", "TRIGGER:-PT5M", "END:VALARM"]
    entry = only(*event(BERLIN_TIME, *mail))
    assert (entry.alarm_lead, entry.extra.split("\n")) == (None, mail)


# --- people, state, and what has no field ----------------------------------------------------


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


# --- files as they are ----------------------------------------------------------------------


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
