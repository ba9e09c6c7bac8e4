"""One occurrence, this and all that follow, or all: edited, moved, erased, completed, by one or by two."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desktop_crm.domain.activities import ActivityState, Occurrences
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.errors import RecordChangedError, RecordMissingError
from desktop_crm.domain.recurrence import Recurrence
from tests.support.activities import MONDAY, TODAY, at, complete, days, of, on, plan, planned_days, titles
from tests.support.databases import dump, person

DAY, WEEK = timedelta(days=1), timedelta(days=7)
WEEKS = [MONDAY + n * WEEK for n in range(4)]
THIS, FOLLOWING, ALL = Occurrences.THIS, Occurrences.FOLLOWING, Occurrences.ALL


@pytest.fixture
def anna(open_as):
    return open_as("anna")


@pytest.fixture
def bert(open_as, anna):
    return open_as("bert")


@pytest.fixture
def sara(anna):
    return anna.contacts.add(person("Sara"))


@pytest.fixture
def weekly(anna, sara):
    """Plan a meeting on four Mondays at ten."""
    return plan(
        anna,
        "weekly",
        at(10, day=MONDAY),
        "meeting",
        rule="FREQ=WEEKLY;BYDAY=MO;COUNT=4",
        contact_ids=(sara,),
    )


def year(crm):
    return crm.agenda.between(date(2026, 1, 1), date(2026, 12, 31))


def told(crm):
    """Return what is planned: the day of the month and the title of each."""
    return [f"{item.day:%d.%m} {item.regarding}" for item in year(crm) if not item.is_done]


def edit(crm, ref, which, **values):
    seen = crm.activities.get(ref)
    return crm.activities.save(seen, replace(seen, **values), which)


def test_each_occurrence_is_an_item_by_itself(anna, weekly):
    assert days(year(anna)) == WEEKS
    assert [item.ref for item in year(anna)] == [of(weekly, day) for day in WEEKS]
    assert all(item.recurs and item.starts.time() == time(10) for item in year(anna))
    record = anna.activities.get(of(weekly, WEEKS[2]))
    assert (record.when, record.occurrence) == (at(10, day=WEEKS[2]), WEEKS[2])


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (THIS, ["02.03 weekly", "09.03 weekly", "16.03 new", "23.03 weekly"]),
        (FOLLOWING, ["02.03 weekly", "09.03 weekly", "16.03 new", "23.03 new"]),
        (ALL, ["02.03 new", "09.03 new", "16.03 new", "23.03 new"]),
    ],
)
def test_an_edit_reaches_as_far_as_it_was_meant_to(anna, weekly, sara, which, expected):
    before = dump(anna.path)
    ref = edit(anna, of(weekly, WEEKS[2]), which, regarding="new")

    assert told(anna) == expected
    assert anna.activities.item(ref).regarding == "new"
    assert anna.activities.item(ref).day == WEEKS[2]
    assert {item.participants[0].id for item in year(anna)} == {sara}
    anna.undo.undo()
    assert dump(anna.path) == before


def test_an_edit_of_the_first_and_all_that_follow_is_one_of_all(anna, weekly):
    ref = edit(anna, of(weekly, WEEKS[0]), FOLLOWING, regarding="new")

    assert ref.id == weekly.id
    assert told(anna) == ["02.03 new", "09.03 new", "16.03 new", "23.03 new"]


def test_a_single_occurrence_keeps_what_was_changed_of_it_when_all_are_changed(anna, weekly):
    edit(anna, of(weekly, WEEKS[1]), THIS, regarding="by itself", place="café")
    edit(anna, of(weekly, WEEKS[2]), ALL, regarding="new", when=at(15, day=WEEKS[2]))

    assert told(anna) == ["02.03 new", "09.03 by itself", "16.03 new", "23.03 new"]
    assert [item.starts.hour for item in year(anna)] == [15, 10, 15, 15]


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (THIS, ["02.03", "09.03", "18.03", "23.03"]),
        (FOLLOWING, ["02.03", "09.03", "18.03", "25.03"]),
        (ALL, ["04.03", "11.03", "18.03", "25.03"]),
    ],
)
def test_a_move_reaches_as_far_as_it_was_meant_to(anna, weekly, which, expected):
    before = dump(anna.path)
    ref = anna.activities.move(of(weekly, WEEKS[2]), at(11, day=WEEKS[2] + 2 * DAY), which)

    assert [line[:5] for line in told(anna)] == expected
    assert anna.activities.item(ref).starts.hour == 11
    assert anna.activities.item(ref).day == WEEKS[2] + 2 * DAY
    anna.undo.undo()
    assert dump(anna.path) == before


def test_an_occurrence_that_was_moved_stays_there_when_all_are_moved(anna, weekly):
    anna.activities.move(of(weekly, WEEKS[1]), at(10, day=WEEKS[1] + 4 * DAY))
    anna.activities.move(of(weekly, WEEKS[0]), at(10, day=WEEKS[0] + DAY), ALL)

    assert planned_days(anna) == [WEEKS[0] + DAY, WEEKS[1] + 4 * DAY, WEEKS[2] + DAY, WEEKS[3] + DAY]


def test_an_occurrence_that_was_moved_belongs_to_those_that_follow_in_its_old_place(anna, weekly):
    anna.activities.move(of(weekly, WEEKS[2]), at(10, day=WEEKS[0] + DAY))
    anna.activities.erase([of(weekly, WEEKS[1])], FOLLOWING)

    assert planned_days(anna) == [WEEKS[0]]


@pytest.mark.parametrize(
    ("rule", "begin", "moved_by", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,WE,SU;COUNT=6", MONDAY, 1, [3, 5, 9, 10, 12, 16]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4", MONDAY, 1, [3, 9, 17, 23]),
        ("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316", MONDAY, 1, [3, 10, 17]),
        ("FREQ=DAILY;UNTIL=20260304", MONDAY, 5, [7, 8, 9]),
        ("FREQ=MONTHLY;BYMONTHDAY=2;COUNT=1", MONDAY, 3, [5]),
    ],
)
def test_moving_all_by_days_turns_the_rule_with_them(anna, rule, begin, moved_by, expected):
    ref = plan(anna, when=on(begin), rule=rule)
    before = planned_days(anna)
    anna.activities.move(of(ref, begin), on(begin + moved_by * DAY), ALL)

    assert planned_days(anna) == [day + moved_by * DAY for day in before]
    assert [day.day for day in planned_days(anna)] == expected


@pytest.mark.parametrize(
    ("rule", "to", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", date(2026, 3, 10), ["2026-03-10", "2026-04-14", "2026-05-12"]),
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", date(2026, 3, 31), ["2026-03-31", "2026-04-28", "2026-05-26"]),
        ("FREQ=MONTHLY;BYMONTHDAY=2;COUNT=3", date(2026, 3, 20), ["2026-03-20", "2026-04-20", "2026-05-20"]),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=2;COUNT=1", date(2026, 4, 5), ["2026-04-05"]),
    ],
)
def test_moving_all_of_a_month_gives_the_day_of_the_month_they_are_moved_to(anna, rule, to, expected):
    ref = plan(anna, when=on(MONDAY), rule=rule)
    anna.activities.move(of(ref, MONDAY), on(to), ALL)

    assert [day.isoformat() for day in planned_days(anna)] == expected


def test_a_number_of_occurrences_is_divided_where_the_rule_is_cut(anna, weekly):
    ref = edit(anna, of(weekly, WEEKS[3]), FOLLOWING, place="here")

    assert anna.activities.get(weekly).recurrence.until == WEEKS[2]
    assert anna.activities.get(ref).recurrence.parts["COUNT"] == "1"


def test_a_new_rule_for_those_that_follow_gives_as_many_as_were_left(anna, weekly):
    rule = Recurrence.parse("FREQ=DAILY;COUNT=4")
    edit(anna, of(weekly, WEEKS[2]), FOLLOWING, recurrence=rule)
    assert planned_days(anna) == [*WEEKS[:2], WEEKS[2], WEEKS[2] + DAY]

    anna.undo.undo()
    edit(anna, of(weekly, WEEKS[2]), FOLLOWING, recurrence=Recurrence.parse("FREQ=DAILY;COUNT=3"))
    assert planned_days(anna) == [*WEEKS[:2], WEEKS[2], WEEKS[2] + DAY, WEEKS[2] + 2 * DAY]


def test_a_recurring_activity_can_be_made_a_single_one_and_back(anna, weekly):
    edit(anna, weekly, ALL, recurrence=None)
    assert planned_days(anna) == [MONDAY]
    edit(anna, weekly, ALL, recurrence=Recurrence.parse("FREQ=DAILY;COUNT=2"))

    assert planned_days(anna) == [MONDAY, MONDAY + DAY]


def test_dates_left_out_stay_out_whatever_is_edited(anna, weekly):
    anna.activities.erase([of(weekly, WEEKS[1])])
    assert planned_days(anna) == [WEEKS[0], *WEEKS[2:]]

    edit(anna, of(weekly, WEEKS[2]), ALL, place="here")
    anna.activities.move(of(weekly, WEEKS[2]), at(12, day=WEEKS[2] + DAY), ALL)
    assert planned_days(anna) == [day + DAY for day in (WEEKS[0], *WEEKS[2:])]
    edit(anna, of(weekly, WEEKS[2] + DAY), FOLLOWING, regarding="new")
    assert told(anna) == ["03.03 weekly", "17.03 new", "24.03 new"]


@pytest.mark.parametrize(("which", "left"), [(THIS, [0, 1, 3]), (FOLLOWING, [0, 1]), (ALL, [])])
def test_erasing_reaches_as_far_as_it_was_meant_to(anna, weekly, which, left):
    before = dump(anna.path)
    anna.activities.erase([of(weekly, WEEKS[2])], which)

    assert planned_days(anna) == [WEEKS[number] for number in left]
    anna.undo.undo()
    assert dump(anna.path) == before


@pytest.mark.parametrize("which", [ALL, FOLLOWING])
def test_done_occurrences_stay_in_the_history_when_the_rest_is_erased(anna, weekly, sara, which):
    complete(anna, of(weekly, WEEKS[0]), result="held")
    anna.activities.move(of(weekly, WEEKS[1]), on(WEEKS[1] + DAY))
    before = dump(anna.path)
    reached = anna.timeline.facts(sara).last_reached
    anna.activities.erase([of(weekly, WEEKS[2])], which)

    assert planned_days(anna) == ([] if which is ALL else [WEEKS[1] + DAY])
    assert titles(entry.item for entry in anna.timeline.of_contact(sara).past) == ["weekly"]
    assert anna.timeline.facts(sara).last_reached == reached != ""
    anna.undo.undo()
    assert dump(anna.path) == before


@pytest.mark.parametrize("which", list(Occurrences))
def test_everything_in_a_list_can_be_erased_at_once(anna, weekly, which):
    anna.activities.move(of(weekly, WEEKS[1]), on(WEEKS[3] + DAY))
    before = dump(anna.path)
    anna.activities.erase([item.ref for item in year(anna)], which)

    assert planned_days(anna) == []
    anna.undo.undo()
    assert dump(anna.path) == before


def test_completing_one_occurrence_leaves_the_others_to_do(anna, weekly, sara):
    [done] = complete(anna, of(weekly, WEEKS[0]), result="held", minutes=50)

    assert planned_days(anna) == WEEKS[1:]
    record, [planned] = anna.activities.get(weekly._replace(id=done)), anna.timeline.of_contact(sara).planned
    assert (record.when, record.minutes, record.occurrence) == (at(10, day=WEEKS[0]), 50, WEEKS[0])
    assert planned.item.day == WEEKS[1]
    assert anna.timeline.facts(sara).next_day == WEEKS[1]


def test_an_occurrence_can_be_done_before_its_turn(anna, weekly, sara):
    complete(anna, of(weekly, WEEKS[2]), result="held")

    assert planned_days(anna) == [WEEKS[0], WEEKS[1], WEEKS[3]]
    assert anna.timeline.facts(sara).next_day == WEEKS[0]


def test_what_is_completed_by_its_name_alone_is_the_next_occurrence(anna, weekly):
    for day in WEEKS:
        [done] = complete(anna, weekly, result="held")
        assert anna.activities.get(weekly._replace(id=done)).when.day == day

    with pytest.raises(RecordMissingError):
        complete(anna, weekly, result="held")


def test_a_recurring_activity_that_is_finished_is_nowhere_listed(anna, weekly, sara, clock):
    done = [id_ for day in WEEKS for id_ in complete(anna, of(weekly, day), result="held")]
    clock.moment += timedelta(days=60)

    assert anna.activities.get(weekly).state is ActivityState.ENDED
    assert [item.ref.id for item in year(anna)] == done
    assert all(item.is_done for item in year(anna))
    for span in TaskRange:
        assert [item for item in anna.agenda.tasks(span) if not item.is_done] == []
    assert anna.agenda.overdue() == anna.agenda.catch_up() == anna.agenda.plan().follow_ups == ()
    counts = anna.agenda.counts()
    assert (counts.today, counts.tasks, counts.overdue) == (0, 0, 0)
    assert anna.timeline.of_contact(sara).planned == ()
    assert len(anna.timeline.of_contact(sara).past) == 4
    assert anna.timeline.facts(sara).next_kind == ""


def test_a_finished_one_is_there_again_when_its_last_occurrence_is_planned_again(anna, weekly, sara):
    done = [id_ for day in WEEKS for id_ in complete(anna, of(weekly, day), result="held")]
    anna.completing.uncomplete(done[-1:])

    assert planned_days(anna) == WEEKS[-1:]
    assert anna.timeline.facts(sara).next_day == WEEKS[-1]
    assert anna.checks.check().ok


def test_erasing_the_last_occurrence_ends_it(anna):
    ref = plan(anna, when=on(TODAY), rule="FREQ=DAILY;COUNT=2")
    anna.activities.erase([of(ref, TODAY), of(ref, TODAY + DAY)])

    assert anna.agenda.tasks(TaskRange.ALL) == ()
    assert anna.agenda.counts().tasks == 0


def test_two_people_cannot_both_complete_the_same_occurrence(anna, bert, weekly):
    complete(bert, of(weekly, WEEKS[0]), result="held")
    before = dump(anna.path)

    with pytest.raises(RecordChangedError):
        complete(anna, of(weekly, WEEKS[0]), result="not_held")
    assert dump(anna.path) == before


def test_an_occurrence_somebody_erased_cannot_be_edited_moved_or_erased(anna, bert, weekly):
    seen = anna.activities.get(of(weekly, WEEKS[1]))
    bert.activities.erase([of(weekly, WEEKS[1])])

    for which in (THIS, FOLLOWING):
        with pytest.raises(RecordMissingError):
            anna.activities.save(seen, replace(seen, place="here"), which)
        with pytest.raises(RecordMissingError):
            anna.activities.erase([of(weekly, WEEKS[1])], which)
    with pytest.raises(RecordMissingError):
        anna.activities.move(of(weekly, WEEKS[1]), at(12, day=WEEKS[1]))


def test_one_edits_all_while_another_completes_one(anna, bert, weekly):
    seen = anna.activities.get(of(weekly, WEEKS[2]))
    complete(bert, of(weekly, WEEKS[0]), result="held")
    mine = replace(
        seen,
        regarding="new",
        when=at(15, day=WEEKS[2]),
        recurrence=Recurrence.parse("FREQ=WEEKLY;BYDAY=MO;COUNT=3"),
    )
    anna.activities.save(seen, mine, ALL)

    assert told(anna) == ["09.03 new", "16.03 new"]
    assert [item.is_done for item in year(anna)] == [True, False, False]


@pytest.mark.parametrize("which", [FOLLOWING, ALL])
def test_two_people_cannot_both_give_all_another_time(anna, bert, weekly, which):
    seen = anna.activities.get(of(weekly, WEEKS[2]))
    bert.activities.move(of(weekly, WEEKS[1]), at(9, day=WEEKS[1]), ALL)
    before = dump(anna.path)

    with pytest.raises(RecordChangedError):
        anna.activities.save(seen, replace(seen, when=at(15, day=WEEKS[2])), which)
    assert dump(anna.path) == before


def test_nobody_moves_all_from_a_day_on_which_they_are_not_any_more(anna, bert, weekly):
    seen = anna.activities.get(of(weekly, WEEKS[2]))
    bert.activities.move(of(weekly, WEEKS[1]), at(10, day=WEEKS[1] + DAY), ALL)

    with pytest.raises(RecordChangedError):
        anna.activities.save(seen, replace(seen, when=at(10, day=WEEKS[2] + DAY)), ALL)
    assert planned_days(anna) == [day + DAY for day in WEEKS]


@pytest.mark.parametrize("which", [FOLLOWING, ALL])
def test_two_people_cannot_both_change_the_rule(anna, bert, weekly, which):
    seen = anna.activities.get(of(weekly, WEEKS[0]))
    edit(bert, weekly, ALL, recurrence=Recurrence.parse("FREQ=DAILY;COUNT=9"))
    before = dump(anna.path)

    with pytest.raises(RecordChangedError):
        anna.activities.save(seen, replace(seen, recurrence=None), which)
    assert dump(anna.path) == before
