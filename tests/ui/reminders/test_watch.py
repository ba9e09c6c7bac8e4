"""The watch and the manners: in time, once, and quiet when it is to be quiet."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.errors import DatabaseBusyError
from desktop_crm.domain.reminders import QuietHours, Ringing
from desktop_crm.ui.reminders import watch as watching
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.manners import Appearance, Manners
from desktop_crm.ui.reminders.watch import ReminderWatch
from tests.ui.reminders.conftest import LETTER, MEETING


class Source:
    """Alarms that ring when they are due, each fresh once."""

    def __init__(self, clock, *reminders):
        self.clock = clock
        self.waiting = list(reminders)
        self.ringing = []
        self.looks = 0
        self.error = None

    def ring(self):
        self.looks += 1
        if self.error is not None:
            raise self.error
        fresh = [r for r in self.waiting if r.rings_at <= self.clock.now()]
        self.waiting = [r for r in self.waiting if r not in fresh]
        self.ringing += fresh
        next_at = min((r.rings_at for r in self.waiting), default=None)
        return Ringing(tuple(self.ringing), frozenset(r.id for r in fresh), next_at)


def rings(reminder, moment):
    return replace(reminder, alarm_at=moment, rings_at=moment)


@pytest.fixture
def watched(clock, changes, jobs, qapp):
    made = []

    def watch(*reminders):
        source = Source(clock, *reminders)
        watch = ReminderWatch(source, clock, changes, jobs, qapp)
        made.append(watch)
        return source, watch

    yield watch
    for watch in made:
        watch.deleteLater()


def test_it_wakes_up_when_the_alarm_is_due(watched, clock, qtbot):
    due_at = clock.now() + timedelta(milliseconds=80)
    source, watch = watched(rings(MEETING, due_at))
    watch.start()
    assert source.looks == 1
    clock.moment = due_at

    with qtbot.waitSignal(watch.looked) as looked:
        pass

    assert looked.args[0].fresh == {MEETING.id}


def test_an_alarm_that_fell_into_sleep_is_found_at_the_next_pulse(watched, clock, qtbot, monkeypatch):
    monkeypatch.setattr(watching, "PULSE_MS", 60)
    _source, watch = watched(rings(MEETING, clock.now() + timedelta(hours=5)))
    watch.start()
    clock.go_on(hours=9)

    with qtbot.waitSignal(watch.looked) as looked:
        pass

    assert looked.args[0].fresh == {MEETING.id}


def test_a_clock_that_is_set_back_rings_nothing_early_and_loses_nothing(watched, clock, qtbot, monkeypatch):
    monkeypatch.setattr(watching, "PULSE_MS", 60)
    source, watch = watched(rings(MEETING, clock.now() + timedelta(milliseconds=40)))
    watch.start()
    clock.go_on(hours=-2)
    qtbot.waitUntil(lambda: source.looks >= 3)
    assert not source.ringing

    clock.go_on(hours=2, seconds=1)

    qtbot.waitUntil(lambda: [r.id for r in source.ringing] == [MEETING.id])


@pytest.mark.parametrize(
    ("change", "looks"),
    [
        (ChangeSet(tables=frozenset({"activity"})), True),
        (ChangeSet(contacts=None), True),
        (ChangeSet(tables=frozenset({"note"})), False),
    ],
)
def test_it_looks_again_when_activities_change_here_or_elsewhere(watched, changes, qtbot, change, looks):
    source, watch = watched()
    watch.start()
    changes.announce(change)

    assert watch._soon.isActive() is looks
    if looks:
        qtbot.waitUntil(lambda: source.looks == 2)


def test_trouble_is_told_once_until_it_is_over(watched, qtbot, tmp_path):
    source, watch = watched()
    told = []
    watch.failed.connect(told.append)
    source.error = DatabaseBusyError(tmp_path)
    watch.start()
    watch.look()
    assert told == [source.error]

    source.error = None
    watch.look()
    source.error = DatabaseBusyError(tmp_path)
    watch.look()
    assert len(told) == 2


def test_after_stopping_nothing_is_looked_for(watched, changes):
    _source, watch = watched()
    watch.start()
    watch.stop()

    changes.announce(ChangeSet(contacts=None))

    assert not watch._soon.isActive()
    assert not watch._pulse.isActive()


@pytest.fixture
def settings(preferences):
    return AlarmPreferences(preferences)


@pytest.fixture
def manners(settings, clock):
    return Manners(settings, clock)


def ringing(*reminders, fresh=()):
    return Ringing(tuple(reminders), frozenset(r.id for r in fresh))


def test_a_fresh_alarm_comes_up_and_sounds_once(manners):
    news = frozenset({MEETING.id})

    assert manners.take(ringing(MEETING, fresh=[MEETING])) == Appearance(True, True, news)
    assert manners.take(ringing(MEETING)) == Appearance()


def test_many_that_were_missed_make_one_sound(manners):
    appearance = manners.take(ringing(MEETING, LETTER, fresh=[MEETING, LETTER]))

    assert appearance == Appearance(True, True, frozenset({MEETING.id, LETTER.id}))


def test_what_rang_before_the_start_comes_up_once_in_silence(manners):
    assert manners.take(ringing(MEETING)) == Appearance(comes_up=True)
    assert manners.take(ringing(MEETING)) == Appearance()


def test_without_sound_the_list_still_comes_up(manners, settings):
    settings.sound = False

    assert manners.take(ringing(MEETING, fresh=[MEETING])) == Appearance(True, False, frozenset({MEETING.id}))


def test_quiet_hours_hold_alarms_back_and_bring_them_up_together(manners, settings, clock):
    settings.quiet_hours = QuietHours(time(20), time(7), active=True)
    manners.take(ringing())
    clock.moment = datetime(2026, 3, 11, 21, tzinfo=UTC)
    assert manners.take(ringing(MEETING, fresh=[MEETING])) == Appearance()
    assert manners.take(ringing(MEETING, LETTER, fresh=[LETTER])) == Appearance()

    clock.moment = datetime(2026, 3, 12, 7, tzinfo=UTC)

    assert manners.take(ringing(MEETING, LETTER)) == Appearance(
        True, True, frozenset({MEETING.id, LETTER.id})
    )


def test_what_was_handled_in_quiet_hours_does_not_come_up_after_them(manners, clock):
    manners.take(ringing())
    manners.hush(on=True)
    manners.take(ringing(MEETING, fresh=[MEETING]))

    clock.go_on(hours=1)

    assert not manners.is_hushed
    assert manners.take(ringing()) == Appearance()


def test_quiet_for_an_hour_can_be_ended_early(manners):
    manners.hush(on=True)
    assert manners.is_hushed
    assert manners.take(ringing(MEETING, fresh=[MEETING])) == Appearance()

    manners.hush(on=False)

    assert manners.take(ringing(MEETING)).sounds


def test_settings_are_kept_and_spoilt_ones_count_as_never_set(settings, preferences):
    hours = QuietHours(time(21, 30), time(6), active=True, weekends=True)
    settings.quiet_hours = hours
    settings.keep_ringing = True
    assert AlarmPreferences(preferences).quiet_hours == hours
    assert AlarmPreferences(preferences).keep_ringing

    preferences.put("quiet_hours", {"start": "late", "end": 5, "active": "yes"})
    preferences.put("usual_snooze", "7")
    preferences.put("alarm_sound", "loud")

    assert settings.quiet_hours == QuietHours()
    assert settings.usual_snooze.value == "10"
    assert settings.sound is True
