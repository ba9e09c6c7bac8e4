"""What recurs in a calendar file, and the occurrences that were changed."""

from datetime import date, time

import pytest
from calendar_samples import BERLIN_TIME, HOME, causes, event, only, read

from desktop_crm.domain.activities import When
from desktop_crm.domain.recurrence import Recurrence


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
