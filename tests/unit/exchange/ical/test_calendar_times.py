"""When the events and to-dos of a calendar file are, and in which zone."""

from datetime import date, time

import pytest
from calendar_samples import BERLIN_TIME, DAY, HOME, causes, event, only, read, todo

from desktop_crm.domain.activities import ANYTIME, When
from desktop_crm.domain.calendar_files import CalendarCause


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
