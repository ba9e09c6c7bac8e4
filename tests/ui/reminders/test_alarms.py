"""The alarms of a real file: what is done in the list is done in the file, and the list follows."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QRect, Qt

from desktop_crm.domain.activities import ActivityDraft, Completion, When
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.alarms import Alarms
from tests.support.databases import person

TODAY = date(2026, 3, 11)


@pytest.fixture
def office(tmp_path, clock, changes):
    office = Workspace.create(tmp_path / "office.crm", clock=clock, user="anna")
    office.subscribe(changes.announce)
    yield office
    office.close()


@pytest.fixture
def settings(preferences):
    return AlarmPreferences(preferences)


@pytest.fixture
def beeps():
    return []


@pytest.fixture
def alarms(office, changes, settings, jobs, beeps, qapp, qtbot):
    alarms = Alarms(office, changes, settings, jobs, qapp, beep=lambda: beeps.append("beep"))
    qtbot.addWidget(alarms.window)
    yield alarms
    if alarms.watch._pulse.isActive():
        alarms.close()


def plan(office, start=time(10, 35), *, regarding="price list", rule="", day=TODAY, people=()):
    when = When(day, start, 10, "Europe/London")
    recurrence = Recurrence.parse(rule) if rule else None
    draft = ActivityDraft(
        "call", regarding, when, alarm_lead=10, recurrence=recurrence, contact_ids=tuple(people)
    )
    return office.activities.add(draft)


def listed(alarms):
    return [reminder.item.regarding for reminder in alarms.window.list.alarms.reminders]


def press(alarms, qtbot, key):
    alarms.show()
    qtbot.waitUntil(alarms.window.list.hasFocus)
    qtbot.keyClick(alarms.window.list, key)


def test_what_is_due_comes_up_and_sounds_once(office, alarms, beeps):
    plan(office)
    counts = []
    alarms.counted.connect(counts.append)

    alarms.start()
    alarms.watch.look()

    assert alarms.window.isVisible()
    assert listed(alarms) == ["price list"]
    assert beeps == ["beep"]
    assert counts == [1, 1]


def test_a_year_away_makes_one_list_and_one_sound(office, alarms, beeps, clock, qtbot):
    plan(office, rule="FREQ=DAILY")
    plan(office, time(15), regarding="tender")
    clock.go_on(days=365)

    with qtbot.waitSignal(alarms.rang) as rang:
        alarms.start()

    assert alarms.window.list.alarms.rowCount() == 2
    assert len(rang.args[0]) == 367
    assert beeps == ["beep"]


def test_snoozing_in_the_list_is_one_key_and_the_list_goes_when_it_is_empty(
    office, alarms, clock, qtbot, beeps
):
    plan(office)
    alarms.start()

    press(alarms, qtbot, Qt.Key.Key_2)

    assert office.reminders.due() == ()
    assert office.reminders.next_at() == datetime(2026, 3, 11, 10, 40, tzinfo=UTC)
    assert not alarms.window.isVisible()
    clock.go_on(minutes=10)
    alarms.watch.look()
    assert alarms.window.isVisible()
    assert beeps == ["beep", "beep"]


def test_a_dismissed_alarm_is_gone_and_its_activity_stays(office, alarms, qtbot):
    plan(office)
    alarms.start()

    press(alarms, qtbot, Qt.Key.Key_Delete)

    assert office.reminders.due() == ()
    assert [item.regarding for item in office.agenda.between(TODAY, TODAY)] == ["price list"]


def test_done_is_asked_for_the_newest_and_then_silences_the_older_ones(office, alarms, clock, qtbot):
    plan(office, rule="FREQ=DAILY")
    clock.go_on(days=3)
    alarms.start()

    with qtbot.waitSignal(alarms.complete_wanted) as wanted:
        press(alarms, qtbot, Qt.Key.Key_D)
    [item] = wanted.args[0]
    assert item.day == date(2026, 3, 14)
    assert len(office.reminders.due()) == 4

    office.completing.complete([item.ref], Completion("reached"))
    qtbot.waitUntil(lambda: office.reminders.due() == ())

    still_open = office.agenda.between(TODAY, date(2026, 3, 13))
    assert [each.is_done for each in still_open] == [False] * 3


def test_older_ones_go_on_ringing_when_the_newest_was_not_done_after_all(office, alarms, clock, qtbot):
    plan(office, rule="FREQ=DAILY")
    clock.go_on(days=1)
    alarms.start()
    press(alarms, qtbot, Qt.Key.Key_D)

    press(alarms, qtbot, Qt.Key.Key_Right)
    press(alarms, qtbot, Qt.Key.Key_Down)
    press(alarms, qtbot, Qt.Key.Key_1)

    assert [reminder.item.day for reminder in office.reminders.due()] == [TODAY]


def test_rescheduling_is_asked_where_the_line_is(office, alarms, qtbot):
    plan(office)
    alarms.start()

    with qtbot.waitSignal(alarms.reschedule_wanted) as wanted:
        press(alarms, qtbot, Qt.Key.Key_R)

    assert [item.regarding for item in wanted.args[0]] == ["price list"]
    assert isinstance(wanted.args[1], QRect)
    assert alarms.window.frameGeometry().intersects(wanted.args[1])


def test_opening_brings_the_item_with_its_person(office, alarms, qtbot):
    sara = office.contacts.add(person("Sara", "Khan", phone="0300 1234567"))
    plan(office, people=[sara])
    alarms.start()

    with qtbot.waitSignal(alarms.open_wanted) as wanted:
        press(alarms, qtbot, Qt.Key.Key_Return)

    assert [participant.id for participant in wanted.args[0].participants] == [sara]


def test_what_is_stored_elsewhere_in_the_window_changes_the_list(office, alarms, qtbot):
    alarms.start()
    assert not alarms.window.isVisible()

    activity = plan(office)
    qtbot.waitUntil(lambda: listed(alarms) == ["price list"])

    office.activities.erase([office.activities.item(office.reminders.due()[0].item.ref).ref])
    qtbot.waitUntil(lambda: not listed(alarms))
    assert activity


def test_in_a_quiet_hour_only_the_count_tells(office, alarms, beeps, clock, qtbot):
    alarms.start()
    alarms.hush(on=True)
    counts = []
    alarms.counted.connect(counts.append)

    plan(office)
    qtbot.waitUntil(lambda: bool(counts) and counts[-1] == 1)
    assert not alarms.window.isVisible()
    assert beeps == []

    clock.go_on(hours=1)
    alarms.watch.look()
    assert alarms.window.isVisible()
    assert beeps == ["beep"]


def test_settings_apply_to_the_list_at_once(alarms, settings):
    settings.on_top = False
    assert not alarms.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint

    settings.on_top = True
    assert alarms.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_closing_leaves_what_rings_for_the_next_start(office, alarms, changes, settings, jobs, qapp, beeps):
    plan(office)
    alarms.start()
    alarms.close()

    again = Alarms(office, changes, settings, jobs, qapp, beep=lambda: beeps.append("again"))
    again.start()

    assert again.window.isVisible()
    assert [reminder.item.regarding for reminder in again.due] == ["price list"]
    assert beeps == ["beep"]
    again.close()
