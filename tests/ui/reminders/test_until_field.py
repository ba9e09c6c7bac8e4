from datetime import UTC, datetime

import pytest

from desktop_crm.ui.reminders.until_field import UntilField


@pytest.fixture
def field(clock, qtbot):
    field = UntilField(clock)
    qtbot.addWidget(field)
    return field


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("tomorrow 9", (12, 9, 0)),
        ("tomorrow", (12, 9, 0)),
        ("mon 8:15", (16, 8, 15)),
        ("+2d", (13, 9, 0)),
        ("2026-03-30", (30, 8, 0)),
        ("at 3", (11, 15, 0)),
        ("45", (11, 11, 15)),
        ("45 min", (11, 11, 15)),
        ("1h30", (11, 12, 0)),
        ("2h", (11, 12, 30)),
    ],
)
def test_dates_times_and_lengths_are_moments(field, text, until):
    field.setText(text)

    day, hour, minute = until
    assert field.until == datetime(2026, 3, day, hour, minute, tzinfo=UTC)
    assert field.complaint() == ""
    assert field.echo


@pytest.mark.parametrize("text", ["", "soon", "2026-03-10", "0"])
def test_what_is_no_time_to_come_is_explained(field, text):
    field.setText(text)

    assert field.until is None
    assert field.complaint()


def test_a_day_that_has_passed_is_called_so(field):
    field.setText("2026-03-10")

    assert field.complaint() == "This has passed already."
