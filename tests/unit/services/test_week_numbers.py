"""A week in numbers: each has the rows behind it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_crm.domain.activities import ActivityRef, LogEntry
from desktop_crm.domain.activity_kinds import ActivityKind, ActivityResult, Sets
from desktop_crm.domain.agenda import WeekNumber
from desktop_crm.domain.contacts import ContactDraft, ImportantDate
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.lookup import ContactFilter
from tests.support.activities import complete, plan
from tests.support.databases import person, store

WEDNESDAY = date(2026, 3, 4)


@pytest.fixture
def crm(workspace, clock):
    """Give an empty file on Wednesday, 4 March, at ten in the morning."""
    clock.moment = datetime(2026, 3, 4, 10, tzinfo=UTC)
    return workspace


def log(crm, contacts, result="reached", kind="call", *, at=(2026, 3, 4, 8)):
    moment = datetime(*at, tzinfo=UTC) if at else None
    [done] = crm.completing.log(contacts, LogEntry(kind, result, at=moment)).activity_ids
    return done


def numbers(crm, **values):
    week = crm.agenda.week(**values)
    return {"calls": week.calls, "meetings": week.meetings, "reached": week.reached, "new": week.new_contacts}


def rows_behind(crm, **values):
    """Return how many rows each number opens."""
    agenda = crm.agenda
    reached = agenda.week_contacts(WeekNumber.REACHED, **values)
    added = agenda.week_contacts(WeekNumber.NEW_CONTACTS, **values)
    return {
        "calls": len(agenda.week_items(WeekNumber.CALLS, **values)),
        "meetings": len(agenda.week_items(WeekNumber.MEETINGS, **values)),
        "reached": len(crm.contacts.ids(ContactFilter(ids=tuple(reached)))),
        "new": len(crm.contacts.ids(ContactFilter(ids=tuple(added)))),
    }


def test_each_number_opens_as_many_rows(crm):
    sara, omar, zoe = store(crm, [person(name) for name in ("Sara", "Omar", "Zoe")])
    log(crm, [sara, omar])
    log(crm, [sara], "no_answer")
    log(crm, [sara], "they_called")
    log(crm, [zoe], "held", "meeting")
    log(crm, [zoe], "not_held", "meeting")
    log(crm, [zoe], "sent", "letter")
    complete(crm, plan(crm, kind="todo", contact_ids=(sara,)), result="done")

    assert numbers(crm) == rows_behind(crm) == {"calls": 3, "meetings": 1, "reached": 3, "new": 3}


def test_a_week_is_from_midnight_to_midnight_where_the_user_is(crm, clock):
    clock.place = "Asia/Karachi"
    sara = crm.contacts.add(person("Sara"))
    log(crm, [sara], at=(2026, 3, 1, 18, 59))  # Sunday, a minute to midnight
    first = log(crm, [sara], at=(2026, 3, 1, 19))
    last = log(crm, [sara], at=(2026, 3, 8, 18, 59))
    log(crm, [sara], at=(2026, 3, 8, 19))
    week = crm.agenda.week()

    assert (week.first, week.last, week.calls) == (date(2026, 3, 2), date(2026, 3, 8), 2)
    assert [item.ref.id for item in crm.agenda.week_items(WeekNumber.CALLS)] == [first, last]


def test_another_week_and_another_first_weekday(crm):
    sara = crm.contacts.add(person("Sara"))
    log(crm, [sara], at=(2026, 3, 1, 12))
    before = {"day": date(2026, 2, 25)}
    sunday = {"first_weekday": 6}

    assert numbers(crm)["calls"] == 0
    assert numbers(crm, **before)["calls"] == numbers(crm, **sunday)["calls"] == 1
    assert rows_behind(crm, **before) == numbers(crm, **before)
    assert rows_behind(crm, **sunday) == numbers(crm, **sunday)


def test_the_week_is_the_users_own_but_for_the_contacts_that_were_added(crm, open_as):
    bert = open_as("bert")
    sara = bert.contacts.add(person("Sara"))
    log(bert, [sara])
    log(bert, [sara], "held", "meeting")

    assert numbers(crm) == rows_behind(crm) == {"calls": 0, "meetings": 0, "reached": 0, "new": 1}


def test_who_is_in_the_trash_or_gone_is_not_counted(crm):
    sara, omar, zoe = store(crm, [person(name) for name in ("Sara", "Omar", "Zoe")])
    log(crm, [sara, omar, zoe])
    crm.contacts.trash([sara])
    crm.contacts.purge([omar])

    assert numbers(crm) == rows_behind(crm) == {"calls": 1, "meetings": 0, "reached": 1, "new": 1}


def test_what_is_planned_again_is_not_counted(crm):
    done = log(crm, [crm.contacts.add(person("Sara"))])
    crm.completing.uncomplete([done])

    assert numbers(crm)["calls"] == numbers(crm)["reached"] == 0


def test_a_meeting_is_held_by_any_result_that_moves_the_last_meeting(crm):
    meeting = crm.kinds.get("meeting")
    online = ActivityResult("", "Held online", reached=True, sets=Sets.MEETING)
    crm.kinds.save(replace(meeting, results=(*meeting.results, online)))
    code = crm.kinds.get("meeting").results[-1].code
    log(crm, [crm.contacts.add(person("Sara"))], code, "meeting")

    assert numbers(crm) == rows_behind(crm) == {"calls": 0, "meetings": 1, "reached": 1, "new": 1}


def test_reaching_somebody_by_a_kind_of_ones_own_counts(crm):
    kind = crm.kinds.save(ActivityKind("", "Visit", results=(ActivityResult("", "Met", reached=True),)))
    log(crm, [crm.contacts.add(person("Sara"))], kind.results[0].code, kind.key)

    assert numbers(crm)["reached"] == 1


def test_an_activity_that_was_erased_is_behind_no_number(crm):
    crm.activities.erase([ActivityRef(log(crm, [crm.contacts.add(person("Sara"))]))])

    assert numbers(crm)["calls"] == numbers(crm)["reached"] == 0


def born(crm, name, *parts, label="birthday"):
    return crm.contacts.add(replace(person(name), dates=(ImportantDate(label, PartialDate(*parts)),)))


def coming(crm, day=WEDNESDAY, lead_days=7):
    return [(found.name, found.day, found.turns) for found in crm.agenda.coming_dates(day, lead_days)]


def test_birthdays_of_the_coming_days_are_listed_with_the_age(crm):
    born(crm, "Zoe", 1980, 3, 11)
    born(crm, "Omar", 1990, 3, 4)
    born(crm, "Sara", None, 3, 6)
    born(crm, "Too late", 1990, 3, 12)
    born(crm, "Yesterday", 1990, 3, 3)
    born(crm, "Year only", 1990)

    assert coming(crm) == [
        ("Omar", date(2026, 3, 4), 36),
        ("Sara", date(2026, 3, 6), None),
        ("Zoe", date(2026, 3, 11), 46),
    ]
    assert coming(crm, lead_days=0) == [("Omar", date(2026, 3, 4), 36)]


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2027, 2, 21), date(2027, 2, 28)),
        (date(2028, 2, 22), date(2028, 2, 29)),
        (date(2028, 2, 21), None),
        (date(2027, 2, 28), date(2027, 2, 28)),
        (date(2027, 3, 1), None),
    ],
)
def test_who_was_born_on_a_leap_day_has_birthday_on_the_last_of_february(crm, today, day):
    born(crm, "Leap", 2000, 2, 29)
    expected = [("Leap", day, day.year - 2000)] if day else []

    assert coming(crm, today) == expected


def test_dates_come_round_over_the_turn_of_the_year(crm):
    born(crm, "New year", 1990, 1, 2)
    born(crm, "Old year", 1990, 12, 30)

    assert [name for name, _, _ in coming(crm, date(2026, 12, 29))] == ["Old year", "New year"]
    assert coming(crm, date(2026, 12, 29))[1][1:] == (date(2027, 1, 2), 37)


def test_a_year_ahead_holds_every_date_once(crm):
    for month in range(1, 13):
        born(crm, f"{month}", 1990, month, 28)

    assert len(coming(crm, lead_days=364)) == len(coming(crm, lead_days=1000)) == 12


def test_the_day_somebody_is_born_has_no_age_and_who_is_in_the_trash_none_either(crm):
    born(crm, "New", 2026, 3, 5)
    crm.contacts.trash([born(crm, "Gone", 1990, 3, 5)])
    crm.contacts.add(ContactDraft(company="Acme", dates=(ImportantDate("founded", PartialDate(1926, 3, 6)),)))

    assert coming(crm) == [("New", date(2026, 3, 5), None), ("Acme", date(2026, 3, 6), 100)]
    assert [found.label for found in crm.agenda.coming_dates()] == ["birthday", "founded"]


def test_without_a_day_it_is_today_where_the_user_is(crm, clock):
    born(crm, "Tomorrow", 1990, 3, 5)
    assert crm.agenda.coming_dates(lead_days=0) == ()

    clock.moment += timedelta(hours=10)
    clock.place = "Asia/Tokyo"
    assert [found.name for found in crm.agenda.coming_dates(lead_days=0)] == ["Tomorrow"]
