"""The list of alarms as a person uses it: by keys, by buttons, several at once."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_crm.domain.reminders import Snooze
from desktop_crm.ui.reminders.alarm_model import AlarmModel
from desktop_crm.ui.reminders.alarm_window import AlarmWindow
from tests.ui.reminders.conftest import LETTER, MEETING, ZONE, alarm, at, kind_of, missed_calls

ALL = (MEETING, LETTER, *missed_calls())


@pytest.fixture
def window(clock, qtbot):
    window = AlarmWindow(clock, kind_of)
    qtbot.addWidget(window)
    window.show_alarms(ALL)
    window.come_forward()
    qtbot.waitUntil(window.list.hasFocus)
    return window


def ids(reminders):
    return [reminder.id for reminder in reminders]


def press(qtbot, window, key):
    qtbot.keyClick(window.list, key)


def snoozed_by(qtbot, window, key):
    with qtbot.waitSignal(window.snoozed) as signal:
        press(qtbot, window, key)
    return signal.args


def test_the_model_obeys_qt(clock, qapp):
    model = AlarmModel(kind_of)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    now = clock.now().astimezone(ZONE)

    assert model.show_alarms(ALL, now)
    assert not model.show_alarms(ALL, now + timedelta(minutes=1))
    model.show_alarms(ALL[:1], now)
    model.show_alarms((), now)

    assert model.rowCount() == 0


@pytest.mark.parametrize(("key", "minutes"), [("1", 5), ("2", 10), ("3", 30), ("4", 60)])
def test_one_key_puts_the_alarm_off_by_minutes(window, clock, qtbot, key, minutes):
    reminders, until = snoozed_by(qtbot, window, getattr(Qt.Key, f"Key_{key}"))

    assert ids(reminders) == [MEETING.id]
    assert until == clock.now() + timedelta(minutes=minutes)


def test_one_key_puts_it_off_to_tomorrow_morning_or_next_monday(window, qtbot):
    assert snoozed_by(qtbot, window, Qt.Key.Key_5)[1] == datetime(2026, 3, 12, 9, tzinfo=UTC)
    assert snoozed_by(qtbot, window, Qt.Key.Key_N)[1] == datetime(2026, 3, 16, 9, tzinfo=UTC)


def test_the_usual_way_has_a_key_of_its_own_and_stands_out(window, clock, qtbot):
    window.set_usual(Snooze.MINUTES_30)

    assert snoozed_by(qtbot, window, Qt.Key.Key_Z)[1] == clock.now() + timedelta(minutes=30)
    assert window.snoozes.button(Snooze.MINUTES_30).property("look") == "usual"
    assert window.snoozes.button(Snooze.MINUTES_10).property("look") is None


def test_a_time_of_ones_own_is_typed_and_taken_with_enter(window, qtbot):
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(window.until.field.hasFocus)
    qtbot.keyClicks(window.until.field, "2026-03-13")

    with qtbot.waitSignal(window.snoozed) as signal:
        qtbot.keyClick(window.until.field, Qt.Key.Key_Return)

    assert ids(signal.args[0]) == [MEETING.id]
    assert signal.args[1] == datetime(2026, 3, 13, 9, tzinfo=UTC)
    assert not window.until.isVisible()
    qtbot.waitUntil(window.list.hasFocus)


def test_keys_that_are_typed_as_text_do_nothing_else(window, qtbot):
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(window.until.field.hasFocus)

    with (
        qtbot.assertNotEmitted(window.snoozed),
        qtbot.assertNotEmitted(window.done_wanted),
        qtbot.assertNotEmitted(window.dismissed),
    ):
        qtbot.keyClicks(window.until.field, "d25rn")
        qtbot.keyClick(window.until.field, Qt.Key.Key_Delete)

    assert window.until.field.text() == "d25rn"


def test_a_time_that_is_none_is_explained_and_escape_leads_back_to_the_list(window, qtbot):
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(window.until.field.hasFocus)
    qtbot.keyClicks(window.until.field, "soon")

    with qtbot.assertNotEmitted(window.snoozed):
        qtbot.keyClick(window.until.field, Qt.Key.Key_Return)
    assert window.until.problem.isVisible()

    qtbot.keyClick(window.until.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.list.hasFocus)
    assert window.isVisible()


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_D, "done_wanted"),
        (Qt.Key.Key_R, "reschedule_wanted"),
        (Qt.Key.Key_Return, "open_wanted"),
        (Qt.Key.Key_Enter, "open_wanted"),
        (Qt.Key.Key_Delete, "dismissed"),
    ],
)
def test_each_deed_has_one_key(window, qtbot, key, signal):
    with qtbot.waitSignal(getattr(window, signal)) as wanted:
        press(qtbot, window, key)

    assert ids(wanted.args[0]) == [MEETING.id]


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("done", "done_wanted"),
        ("reschedule", "reschedule_wanted"),
        ("open", "open_wanted"),
        ("dismiss", "dismissed"),
    ],
)
def test_each_deed_has_a_button(window, qtbot, button, signal):
    with qtbot.waitSignal(getattr(window, signal)) as wanted:
        qtbot.mouseClick(getattr(window.buttons, button), Qt.MouseButton.LeftButton)

    assert ids(wanted.args[0]) == [MEETING.id]
    assert window.list.hasFocus()


@pytest.mark.parametrize("snooze", list(Snooze))
def test_each_way_of_putting_off_has_a_button_that_says_until_when(window, clock, qtbot, snooze):
    button = window.snoozes.button(snooze)

    with qtbot.waitSignal(window.snoozed) as signal:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    until = snooze.until(clock.now(), ZONE)
    assert signal.args[1] == until
    assert f"{until.astimezone(ZONE):%H:%M}" in button.toolTip()
    assert "Snooze" in button.accessibleName()


def test_a_group_is_handled_as_a_whole_and_opens_into_its_alarms(window, qtbot):
    window.list._go_to(window.list.alarms.index_of(1))
    assert ids(snoozed_by(qtbot, window, Qt.Key.Key_1)[0]) == [1, 2, 3, 4]

    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Down)
    assert ids(snoozed_by(qtbot, window, Qt.Key.Key_1)[0]) == [4]


def test_several_alarms_are_chosen_at_once_and_each_counts_once(window, qtbot):
    select = QItemSelectionModel.SelectionFlag.Select
    group = window.list.alarms.index_of(1)
    window.list.expandAll()
    window.list.selectionModel().select(group, select)
    window.list.selectionModel().select(window.list.alarms.index(0, 0, group), select)

    assert ids(snoozed_by(qtbot, window, Qt.Key.Key_1)[0]) == [MEETING.id, 1, 2, 3, 4]


def test_the_next_alarm_takes_the_place_of_one_that_was_handled(window, qtbot):
    press(qtbot, window, Qt.Key.Key_Down)
    window.show_alarms([reminder for reminder in ALL if reminder is not LETTER])
    assert ids(window.list.chosen()) == [1, 2, 3, 4]

    window.show_alarms([MEETING])
    assert ids(window.list.chosen()) == [MEETING.id]


def test_the_line_stays_the_users_when_another_alarm_begins_to_ring(window, clock):
    clock.go_on(hours=1)
    window.show_alarms([*ALL, alarm(99, at(11, 11, 35), regarding="urgent")])

    assert ids(window.list.chosen()) == [MEETING.id]
    assert window.list.currentIndex().row() == 1


def test_what_is_not_handled_stays_when_the_window_is_closed(window, qtbot):
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isVisible()

    window.come_forward()

    assert window.list.alarms.rowCount() == 3


def test_when_nothing_rings_it_says_when_the_next_will(window, clock):
    window.show_alarms((), datetime(2026, 3, 12, 8, 50, tzinfo=UTC))

    assert window.empty.isVisible()
    assert window.empty.title.text() == "Nothing rings"
    assert "tomorrow 08:50" in window.empty.text.text()
    assert not window.list.isVisible()
    assert not window.buttons.isVisible()


def test_in_a_file_that_may_only_be_read_alarms_can_be_looked_at(window, qtbot):
    window.set_writable(writable=False)

    with qtbot.assertNotEmitted(window.snoozed), qtbot.assertNotEmitted(window.dismissed):
        press(qtbot, window, Qt.Key.Key_1)
        press(qtbot, window, Qt.Key.Key_Delete)
    with qtbot.waitSignal(window.open_wanted):
        press(qtbot, window, Qt.Key.Key_Return)
