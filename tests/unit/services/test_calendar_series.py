from dataclasses import replace
from datetime import date, time

from desktop_crm.domain.activities import When
from desktop_crm.domain.calendar_files import CalendarEntry
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.calendar_series import without_following

ZONE = "Europe/Berlin"
SERIES = CalendarEntry(
    "one",
    "meeting",
    "Jour fixe",
    When(date(2026, 3, 4), time(10), 60, ZONE),
    recurrence=Recurrence("FREQ=WEEKLY;COUNT=8;BYDAY=WE", frozenset({date(2026, 3, 11), date(2026, 4, 8)})),
)


def override(occurrence, when, **others):
    return replace(SERIES, recurrence=None, occurrence=occurrence, when=when, **others)


def test_an_override_of_all_that_follow_becomes_a_series():
    later = override(date(2026, 3, 25), When(date(2026, 3, 26), time(14), 30, ZONE), following=True)
    before, after = without_following([SERIES, later])
    assert before == replace(
        SERIES, recurrence=Recurrence("FREQ=WEEKLY;UNTIL=20260318;BYDAY=WE", frozenset({date(2026, 3, 11)}))
    )
    assert after == replace(
        later,
        uid="one/2026-03-25",
        occurrence=None,
        following=False,
        recurrence=Recurrence("FREQ=WEEKLY;COUNT=5;BYDAY=TH", frozenset({date(2026, 4, 9)})),
    )


def test_later_overrides_belong_to_the_new_series():
    early = override(date(2026, 3, 18), When(date(2026, 3, 19), time(9), 30, ZONE))
    later = override(date(2026, 3, 25), When(date(2026, 3, 26), time(14), 30, ZONE), following=True)
    single = override(date(2026, 4, 1), When(date(2026, 4, 3), time(9), 30, ZONE))
    before, first, after, second = without_following([SERIES, early, single, later])
    assert (first.uid, first.occurrence) == (before.uid, date(2026, 3, 18)) == ("one", date(2026, 3, 18))
    assert (second.uid, second.occurrence) == (after.uid, date(2026, 4, 2))
    assert date(2026, 3, 18) in before.recurrence.excluded
    assert date(2026, 4, 2) in after.recurrence.excluded


def test_an_override_from_the_first_day_on_replaces_the_series():
    later = override(date(2026, 3, 4), When(date(2026, 3, 4), time(14), 30, ZONE), following=True)
    (only,) = without_following([SERIES, later])
    assert (only.uid, only.when, only.recurrence) == ("one", later.when, SERIES.recurrence)


def test_two_cuts_make_three_series():
    one = override(date(2026, 3, 18), When(date(2026, 3, 19), time(14), 30, ZONE), following=True)
    two = override(date(2026, 4, 1), When(date(2026, 4, 3), time(15), 30, ZONE), following=True)
    found = without_following([SERIES, one, two])
    assert [(entry.uid, str(entry.when.day), entry.recurrence.rule) for entry in found] == [
        ("one", "2026-03-04", "FREQ=WEEKLY;UNTIL=20260311;BYDAY=WE"),
        ("one/2026-03-18", "2026-03-19", "FREQ=WEEKLY;UNTIL=20260326;BYDAY=TH"),
        ("one/2026-04-01", "2026-04-03", "FREQ=WEEKLY;COUNT=4;BYDAY=FR"),
    ]


def test_a_date_that_the_rule_does_not_give_is_replaced_alone():
    later = override(date(2026, 3, 26), When(date(2026, 3, 27), time(14), 30, ZONE), following=True)
    series, single = without_following([SERIES, later])
    assert series.recurrence.rule == SERIES.recurrence.rule
    assert single == replace(later, following=False)


def test_other_entries_stay_as_they_are():
    lone = override(date(2026, 3, 18), When(date(2026, 3, 18)), uid="two", following=True)
    single = override(date(2026, 3, 18), When(date(2026, 3, 19), time(9), 30, ZONE))
    assert without_following([SERIES, single]) == [SERIES, single]
    assert without_following([SERIES, lone]) == [SERIES, replace(lone, following=False)]


def test_moves_beyond_the_calendar_are_no_accident():
    one = override(date(2026, 3, 18), When(date(9999, 12, 31)), following=True)
    two = override(date(2026, 4, 1), When(date(1, 1, 1)), following=True)
    assert len(without_following([SERIES, one, two])) == 3
