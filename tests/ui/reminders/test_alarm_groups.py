from dataclasses import replace

from desktop_crm.ui.reminders.alarm_groups import grouped
from tests.ui.reminders.conftest import ALI, LETTER, MEETING, SARA, alarm, at, missed_calls


def test_one_call_missed_four_times_is_one_line():
    [group] = grouped(missed_calls())

    assert group.is_many
    assert [reminder.id for reminder in group.reminders] == [4, 3, 2, 1]
    assert group.newest.item.day.day == 10
    assert group.since.date().isoformat() == "2026-03-05"


def test_what_rang_last_comes_first_and_a_snoozed_alarm_counts_from_its_last_ringing():
    snoozed = replace(missed_calls()[0], rings_at=MEETING.rings_at.replace(hour=11))

    groups = grouped([LETTER, MEETING, snoozed])

    assert [group.newest.id for group in groups] == [snoozed.id, MEETING.id, LETTER.id]


def test_the_same_thing_planned_by_hand_twice_is_together_whatever_its_spelling():
    first = alarm(1, at(9, 15), regarding="Price  list")
    second = alarm(2, at(10, 15), regarding="price list")

    assert [len(group.reminders) for group in grouped([first, second])] == [2]


def test_other_people_other_things_and_other_kinds_stay_apart():
    moment = at(9, 15)
    alarms = [
        alarm(1, moment),
        alarm(2, moment, people=(ALI,)),
        alarm(3, moment, people=(ALI, SARA)),
        alarm(4, moment, regarding="tender"),
        alarm(5, moment, kind="meeting"),
    ]

    assert [len(group.reminders) for group in grouped(alarms)] == [1] * 5


def test_alarms_about_nobody_and_nothing_stay_apart_unless_they_are_one_series():
    moment = at(9, 15)
    bare = {"regarding": "", "people": ()}
    first, second = alarm(1, moment, **bare), alarm(2, moment, **bare)
    again = replace(
        second, id=3, item=replace(second.item, ref=second.item.ref._replace(occurrence="2026-03-10"))
    )

    assert sorted(len(group.reminders) for group in grouped([first, second, again])) == [1, 2]
