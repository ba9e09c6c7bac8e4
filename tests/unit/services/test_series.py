"""Activity series: planned around a date, moved and stopped."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from desktop_crm.domain.activities import ActivityRef, Completion
from desktop_crm.domain.errors import InvalidValueError, RecordChangedError, RecordMissingError
from desktop_crm.domain.series import ActivitySeries, SeriesStep, Unit
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock, dump, person

ANCHOR = date(2026, 3, 11)  # a Wednesday
STEPS = (
    SeriesStep("todo", 0, regarding="Thanks"),
    SeriesStep("call", 3, regarding="Arrived?", start=time(10), duration=10, alarm_lead=10),
    SeriesStep("todo", 1, Unit.MONTHS, regarding="Greeting", skip_weekends=False),
)


@pytest.fixture
def office(tmp_path):
    clock = SteppingClock(datetime(2026, 3, 10, 9, tzinfo=UTC))
    workspace = Workspace.create(tmp_path / "office.crm", clock=clock, user="sara")
    yield workspace
    workspace.close()


@pytest.fixture
def ali(office):
    return office.contacts.add(person("Ali", "Raza"))


@pytest.fixture
def series(office):
    return office.series.save(ActivitySeries("After a visit", STEPS))


def planned(office):
    items = office.agenda.between(date(2026, 1, 1), date(2026, 12, 31))
    return [(item.day, item.regarding) for item in items if not item.is_done]


def item(office, regarding):
    items = office.agenda.between(date(2026, 1, 1), date(2026, 12, 31))
    return next(item for item in items if item.regarding == regarding)


def test_a_step_that_was_moved_by_itself_is_told_of_with_what_is_left(office, ali, series):
    office.series.apply(series.id, [ali], ANCHOR)
    changes = []
    office.subscribe(changes.append)
    ref = item(office, "Arrived?").ref

    office.activities.move_to([ref], date(2026, 3, 18))

    slip = office.series.slipped(changes[-1].operation.id)
    assert (slip.activity_id, slip.name, slip.days, slip.open_steps) == (ref.id, "After a visit", 2, 2)
    office.series.slip(slip.activity_id, slip.days)
    assert planned(office) == [
        (date(2026, 3, 13), "Thanks"),
        (date(2026, 3, 18), "Arrived?"),
        (date(2026, 4, 13), "Greeting"),
    ]


def test_no_slip_is_told_of_where_several_moved_or_none_is_left(office, ali, series):
    office.series.apply(series.id, [ali], ANCHOR)
    changes = []
    office.subscribe(changes.append)
    refs = [item(office, name).ref for name in ("Thanks", "Arrived?", "Greeting")]

    office.activities.move_to(refs[:2], date(2026, 3, 20))
    assert office.series.slipped(changes[-1].operation.id) is None

    office.activities.erase(refs[:2])
    assert office.series.slipped(changes[-1].operation.id) is None
    office.activities.move_to(refs[2:], date(2026, 5, 20))
    assert office.series.slipped(changes[-1].operation.id) is None


def test_steps_fall_around_the_anchor_and_pass_over_weekends(office, ali, series):
    office.series.apply(series.id, [ali], ANCHOR)

    assert planned(office) == [
        (date(2026, 3, 11), "Thanks"),
        (date(2026, 3, 16), "Arrived?"),  # the third day is a Saturday
        (date(2026, 4, 11), "Greeting"),
    ]
    call = office.activities.get(item(office, "Arrived?").ref)
    assert (call.when.start, call.alarm_lead, call.contact_ids) == (time(10), 10, (ali,))


@pytest.mark.parametrize(
    ("offset", "unit", "anchor", "day"),
    [
        (-2, Unit.WEEKS, date(2026, 3, 11), date(2026, 2, 25)),
        (1, Unit.MONTHS, date(2026, 1, 31), date(2026, 2, 28)),
        (-1, Unit.MONTHS, date(2024, 3, 31), date(2024, 2, 29)),
        (12, Unit.MONTHS, date(2026, 12, 31), date(2027, 12, 31)),
    ],
)
def test_offsets_count_before_and_after_and_stop_at_the_end_of_a_month(offset, unit, anchor, day):
    assert SeriesStep("todo", offset, unit, skip_weekends=False).day(anchor) == day


def test_many_contacts_get_it_in_one_operation_and_one_undo_takes_it_back(office, ali, series):
    zia = office.contacts.add(person("Zia", "Khan"))
    before = dump(office.path)

    assert len(office.series.apply(series.id, [ali, zia, 99], ANCHOR)) == 2
    assert len(planned(office)) == 6
    office.undo.undo()

    after = dump(office.path)
    assert {k: v for k, v in after.items() if k != "reminder"} == {
        k: v for k, v in before.items() if k != "reminder"
    }
    assert office.reminders.next_at() is None


def test_stopping_erases_what_is_open_and_keeps_what_was_done(office, ali, series):
    (run,) = office.series.apply(series.id, [ali], ANCHOR)
    office.completing.complete([item(office, "Thanks").ref], Completion("done"))

    office.series.stop([run])

    assert planned(office) == []
    assert [e.item.regarding for e in office.timeline.of_contact(ali).past] == ["Thanks"]
    (stopped,) = office.series.runs(ali)
    assert stopped.stopped_at
    assert stopped.open_steps == 0
    office.undo.undo()
    assert len(planned(office)) == 2
    assert office.series.runs(ali)[0].stopped_at == ""


def test_another_anchor_moves_the_open_steps(office, ali, series):
    (run,) = office.series.apply(series.id, [ali], ANCHOR)
    office.completing.complete([item(office, "Thanks").ref], Completion("done"))

    office.series.reanchor(run, date(2026, 3, 18))

    assert planned(office) == [(date(2026, 3, 23), "Arrived?"), (date(2026, 4, 18), "Greeting")]
    assert item(office, "Thanks").day == date(2026, 3, 11)


def test_the_rest_follows_a_step_that_slipped(office, ali, series):
    office.series.apply(series.id, [ali], ANCHOR)
    call = item(office, "Arrived?")
    office.activities.move_to([call.ref], date(2026, 3, 18))

    office.series.slip(call.ref.id, 2)

    assert item(office, "Arrived?").day == date(2026, 3, 18)
    assert item(office, "Greeting").day == date(2026, 4, 13)
    assert office.series.run_of(call.ref.id).anchor == date(2026, 3, 13)


def test_what_is_no_step_lets_nothing_slip(office, series):
    activity = office.activities.add(office.activities.draft("todo"))

    office.series.slip(activity, 3)

    assert office.series.run_of(activity) is None


def test_a_template_is_edited_without_touching_what_was_planned(office, ali, series):
    office.series.apply(series.id, [ali], ANCHOR)
    before = planned(office)

    edited = office.series.save(replace(series, name="After", steps=series.steps[1:]))

    assert [step.regarding for step in edited.steps] == ["Arrived?", "Greeting"]
    assert planned(office) == before
    with pytest.raises(RecordChangedError):
        office.series.save(series)


def test_a_removed_template_leaves_what_was_planned(office, ali, series):
    (run,) = office.series.apply(series.id, [ali], ANCHOR)

    office.series.remove(series.id)
    office.series.reanchor(run, date(2026, 3, 12))

    assert office.series.all() == ()
    assert planned(office)[0] == (date(2026, 3, 12), "Thanks")
    assert office.series.runs(ali)[0].name == "After a visit"


def test_a_template_needs_a_name_and_steps(office):
    with pytest.raises(InvalidValueError):
        office.series.save(ActivitySeries(" ", STEPS))
    with pytest.raises(InvalidValueError):
        office.series.save(ActivitySeries("Empty"))
    with pytest.raises(RecordMissingError):
        office.series.get(7)


@pytest.mark.parametrize("language", ["en", "ur", "xx"])
def test_three_examples_can_be_taken_over_and_applied(office, ali, language):
    examples = office.series.add_examples(language)

    assert len(examples) == 3
    for example in examples:
        office.series.apply(example.id, [ali], ANCHOR)
    assert len(office.series.runs(ali)) == 3
    assert min(planned(office))[0] < ANCHOR


def test_steps_are_known_as_such_also_after_being_moved(office, ali, series):
    (run,) = office.series.apply(series.id, [ali], ANCHOR)
    ref = item(office, "Greeting").ref
    office.activities.move_to([ref], date(2026, 5, 4))

    assert office.activities.get(ActivityRef(ref.id)).series_run_id == run
