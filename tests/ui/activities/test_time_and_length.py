from datetime import time

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.ui.activities.length_box import DurationField, LeadField, read_length
from desktop_crm.ui.activities.time_field import TimeField


@pytest.fixture
def field(qtbot, clock):
    field = TimeField(clock)
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("9", time(9)),
        ("3", time(15)),
        ("15", time(15)),
        ("1530", time(15, 30)),
        ("9.15", time(9, 15)),
        ("03:00", time(3)),
        ("3:00", time(3)),
        ("۹", time(9)),
        ("23:59", time(23, 59)),
    ],
)
def test_a_time_is_read_as_people_type_it(field, qtbot, typed, at):
    field.setText(typed)

    assert field.time() == at


@pytest.mark.parametrize("typed", ["25", "9:75", "later on", "1:2:3"])
def test_what_is_no_time_is_told_in_words(field, qtbot, typed):
    field.setText(typed)

    assert "not a time" in field.complaint()
    with pytest.raises(InvalidValueError):
        field.time()


def test_an_hour_of_the_afternoon_is_shown_as_such(field, qtbot):
    qtbot.keyClicks(field, "3")

    assert field.echo == "15:00"


def test_up_and_down_go_by_quarters(field, qtbot):
    field.show_time(time(23, 50))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "00:05"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.time() == time(23, 50)


def test_empty_is_no_time(field):
    assert field.time() is None
    assert field.complaint() == ""


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("30", 30),
        ("~30m", 30),
        ("1h", 60),
        ("1h30", 90),
        ("1 h 30 min", 90),
        ("1:30", 90),
        ("2d", 2880),
        ("1w", 10080),
        ("۳۰", 30),
        ("soon", None),
        ("", None),
        ("30x", None),
    ],
)
def test_lengths_are_read_as_people_type_them(text, minutes):
    assert read_length(text) == minutes


@pytest.fixture(params=[DurationField, LeadField])
def box(request, qtbot):
    box = request.param()
    qtbot.addWidget(box)
    return box


@pytest.mark.parametrize("minutes", [0, 5, 10, 17, 30, 60, 90, 120, 1440, 4321])
def test_a_length_that_is_shown_is_read_as_the_same(box, minutes):
    box.show_minutes(minutes)

    assert box.minutes() == minutes


def test_too_long_and_meaningless_lengths_are_told_apart(box):
    box.setEditText("31d")
    assert "Thirty days" in box.complaint()
    box.setEditText("a while")
    assert "no length" in box.complaint()


def test_one_digit_stays_one_digit(box, qtbot):
    box.show()
    box.clearEditText()
    qtbot.keyClicks(box, "1")

    assert box.currentText() == "1"
    assert box.minutes() == 1


def test_no_alarm_is_not_an_alarm_at_the_time(qtbot):
    box = LeadField()
    qtbot.addWidget(box)
    box.show_lead(None)
    assert box.lead() is None
    box.show_lead(0)
    assert box.lead() == 0
