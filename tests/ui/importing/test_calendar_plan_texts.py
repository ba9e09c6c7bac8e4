from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from desktop_crm.domain.activities import ActivityState, When
from desktop_crm.domain.activity_kinds import STANDARD_KINDS, ActivityKind
from desktop_crm.domain.calendar_files import CalendarCause, CalendarEntry, CalendarPerson, CalendarProblem
from desktop_crm.domain.calendar_plans import CalendarPlanRow, CalendarVerdict
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.importing.calendar_choice import Fate
from desktop_crm.ui.importing.calendar_plan_texts import (
    people_text,
    problem_text,
    stored_text,
    title_text,
    when_text,
    why_text,
)

KARACHI = ZoneInfo("Asia/Karachi")
KINDS = {kind.key: kind for kind in (*STANDARD_KINDS, ActivityKind("demo", name="Demo"))}
MONDAY = date(2026, 11, 30)
MARKS = str.maketrans("", "", "\u2068\u2069\u202f")


def entry(**values):
    return CalendarEntry(**{"uid": "1", "kind": "meeting", "when": When(MONDAY), **values})


def new(**values):
    return CalendarPlanRow(CalendarVerdict.NEW, entry(**values))


@pytest.mark.parametrize("cause", CalendarCause)
def test_every_cause_is_told_in_words_with_what_stands_in_the_file(cause):
    detail = "3" if cause is CalendarCause.DATES_APART else "X-LINE"

    text = problem_text(CalendarProblem("fairs.ics", 7, cause, detail)).translate(MARKS)

    assert cause.value not in text
    assert detail in text or cause is CalendarCause.NO_CALENDAR


def test_an_entry_without_words_is_called_by_its_kind():
    assert title_text(entry(regarding="Fair"), KINDS) == "Fair"
    assert title_text(entry(), KINDS) == "Meeting"
    assert title_text(entry(kind="demo"), KINDS) == "Demo"
    assert title_text(entry(kind="elsewhere"), KINDS) == "elsewhere"


def test_times_are_those_of_the_users_place():
    when = When(MONDAY, time(8, 0), 90, "Europe/Berlin")

    assert when_text(when, KARACHI).translate(MARKS) == "Mon Nov 30, 2026, 12:00PM–1:30PM"


def test_whole_days_and_no_date_are_told():
    assert when_text(When(MONDAY), KARACHI) == "Mon Nov 30, 2026"
    assert (
        when_text(When(MONDAY, last_day=date(2026, 12, 2)), KARACHI) == "Mon Nov 30, 2026 – Wed Dec 2, 2026"
    )
    assert when_text(When(), KARACHI) == "No date"


def test_of_many_people_the_first_is_named():
    sara, omar, nobody = CalendarPerson("Sara"), CalendarPerson("Omar"), CalendarPerson("", "jo@acme.example")

    assert people_text(()) == ""
    assert people_text((sara, nobody)) == "Sara and jo@acme.example"
    assert people_text((sara, omar, nobody)) == "Sara and 2 others"


def test_a_recurrence_is_told_as_a_sentence():
    assert (
        why_text(new(recurrence=Recurrence("FREQ=WEEKLY;BYDAY=MO")), update=False) == "Every week on Monday."
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "In place of the series on Mon Nov 30, 2026."),
        ({"cancelled": True}, "The series has none on Mon Nov 30, 2026."),
        ({"following": True}, "In place of the series from Mon Nov 30, 2026 on."),
        ({"state": ActivityState.DONE}, "In place of the series on Mon Nov 30, 2026. Done."),
    ],
)
def test_what_stands_in_place_of_an_occurrence_says_so(values, sentence):
    assert why_text(new(occurrence=MONDAY, **values), update=False) == sentence


def test_a_changed_entry_names_what_differs_and_what_becomes_of_it():
    held = entry(place="Lahore", details="Hall 3")
    row = CalendarPlanRow(CalendarVerdict.CHANGED, entry(place="Multan", owner="bert"), held)

    assert row.differences == ("place", "details")
    kept, updated = why_text(row, update=False), why_text(row, update=True)
    assert kept == "The file says otherwise: the place and the details. Yours is kept."
    assert updated == "Yours will be as in the file: the place and the details."


def test_a_difference_that_has_no_word_is_told_without_one():
    row = CalendarPlanRow(CalendarVerdict.CHANGED, entry(extra="URL:https://acme.example"), entry())

    assert why_text(row, update=False) == "The file says otherwise. Yours is kept."


def test_afterwards_each_fate_has_its_word():
    assert [stored_text(fate, update=False) for fate in Fate] == ["Imported", "Kept", "Same", "Problem"]
    assert stored_text(Fate.CHANGED, update=True) == "Updated"
