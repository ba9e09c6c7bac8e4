from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.ui.activities.date_field import DateField


@pytest.fixture
def field(qtbot, clock):
    field = DateField(clock)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("+3d", "Sat 14 Mar 2026"),
        ("fri", "Fri 13 Mar 2026"),
        ("next week", "Mon 16 Mar 2026"),
        ("in 2 weeks", "Wed 25 Mar 2026"),
        ("1/4", "Wed 1 Apr 2026"),
        ("2026-12-09", "Wed 9 Dec 2026"),
    ],
)
def test_a_typed_date_is_shown_as_the_day_it_means(field, qtbot, typed, understood):
    qtbot.keyClicks(field, typed)

    assert field.echo == understood
    assert field.accessibleDescription() == understood
    assert field.complaint() == ""


def test_what_is_no_date_is_told_in_words_and_not_taken(field, qtbot):
    qtbot.keyClicks(field, "whenever")

    assert "not a date" in field.complaint()
    assert field.echo == ""
    with pytest.raises(InvalidValueError):
        field.day()


def test_a_day_that_does_not_exist_is_named(field, qtbot):
    qtbot.keyClicks(field, "31/4")

    assert "31/4" in field.complaint()


def test_an_empty_field_is_no_date(field):
    assert field.day() is None
    assert field.complaint() == ""


def test_up_and_down_go_by_days_from_what_was_typed(field, qtbot):
    qtbot.keyClicks(field, "fri")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert (field.text(), field.echo) == ("Sat 14 Mar 2026", "")

    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert field.day() == date(2026, 3, 6)


def test_up_in_an_empty_field_begins_today(field, qtbot):
    qtbot.keyClick(field, Qt.Key.Key_Up)

    assert field.day() == date(2026, 3, 11)


def test_what_the_field_shows_can_be_edited_and_is_still_a_date(field, qtbot):
    field.show_day(date(2026, 3, 12))
    field.end(False)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, "7")

    assert field.text() == "Thu 12 Mar 2027"
    assert field.day() == date(2027, 3, 12)


def test_with_a_time_both_are_shown(qtbot, clock):
    field = DateField(clock, with_time=True)
    qtbot.addWidget(field)

    qtbot.keyClicks(field, "tomorrow 3pm")

    assert field.echo == "Thu 12 Mar 2026, 15:00"
    assert field.found.start == time(15)


def test_the_echo_and_the_text_have_room_of_their_own(field, qtbot):
    field.resize(320, field.height())
    qtbot.keyClicks(field, "in 2 weeks")

    assert field.textMargins().right() > field.fontMetrics().horizontalAdvance(field.echo)


def test_mirrored_the_echo_stands_at_the_other_end(field, qtbot):
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClicks(field, "fri")

    assert field.textMargins().right() == 0
    assert field.textMargins().left() > 0
