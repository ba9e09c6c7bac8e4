from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, Qt

from desktop_crm.ui.calendar.item_texts import ItemTexts
from desktop_crm.ui.calendar.periods import ViewKind, WeekShape, visible_days
from desktop_crm.ui.calendar.state import CalendarState, from_setting, to_setting
from desktop_crm.ui.calendar.texts import CalendarTexts
from tests.ui.calendar.pictures import AMNA, BILAL, USER, day, picture, timed, whole

BRITISH, AMERICAN, URDU, EGYPTIAN = (CalendarTexts(QLocale(n)) for n in ("en_GB", "en_US", "ur_PK", "ar_EG"))


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u202f", " ").replace("\xa0", " ")


def test_hours_are_written_as_the_country_does():
    assert (BRITISH.hour(8), BRITISH.clock(time(9, 15))) == ("08:00", "09:15")
    assert (plain(AMERICAN.hour(8)), plain(AMERICAN.hour(18))) == ("8 AM", "6 PM")
    assert plain(AMERICAN.times(time(9, 15), time(10))) == "9:15 AM – 10:00 AM"


def test_weeks_are_those_of_the_country():
    assert BRITISH.week == WeekShape(0, frozenset(range(5)))
    assert AMERICAN.week == WeekShape(6, frozenset(range(5)))
    assert EGYPTIAN.week == WeekShape(5, frozenset({6, 0, 1, 2, 3}))


def test_digits_and_names_are_those_of_the_language():
    assert EGYPTIAN.day_head(day(16)).endswith("١٦")
    assert URDU.month(day(16)).startswith("نومبر")
    assert not URDU.weekday_letter(day(16)).isascii()


@pytest.mark.parametrize(
    ("kind", "on", "title"),
    [
        (ViewKind.DAY, date(2026, 11, 21), "Saturday, 21 November 2026"),
        (ViewKind.WEEK, date(2026, 11, 21), "November 2026"),
        (ViewKind.WEEK, date(2026, 12, 1), "November – December 2026"),
        (ViewKind.WEEK, date(2026, 12, 31), "December 2026 – January 2027"),
        (ViewKind.MONTH, date(2026, 12, 31), "December 2026"),
    ],
)
def test_the_title_says_what_is_shown(kind, on, title):
    assert BRITISH.title(kind, visible_days(kind, on, BRITISH.week), on) == title


@pytest.mark.parametrize(
    ("on", "number"), [(date(2026, 11, 21), 47), (date(2027, 1, 1), 53), (date(2027, 1, 4), 1)]
)
def test_weeks_are_counted_as_iso_8601_does(on, number):
    assert BRITISH.week_number(on) == number


def test_a_week_from_sunday_has_the_number_of_its_thursday():
    assert AMERICAN.week_number(date(2026, 11, 15)) == AMERICAN.week_number(date(2026, 11, 21)) == 47


def texts_of(*items, **values):
    return ItemTexts(picture(*items, **values), BRITISH)


def test_an_item_is_called_by_its_kind_and_who_it_is_with():
    assert (
        plain(texts_of().title(timed(16, 9, name="Hannah Becker", regarding="Price"))) == "Call Hannah Becker"
    )
    assert texts_of().title(whole(16, regarding="Send price list")) == "Send price list"
    assert texts_of().title(whole(16)) == "To-do"


def test_what_the_title_leaves_out_is_told_beside_it():
    item = timed(16, 9, name="Hannah Becker", regarding="Price", place="Berlin")

    assert texts_of().about(item) == "Price · Berlin"
    assert texts_of().about(whole(16, regarding="Send price list")) == ""


def test_somebody_elses_item_is_marked_only_among_several_calendars():
    item = timed(16, 9, owner="Amna")

    assert texts_of(people=(USER, AMNA, BILAL)).owner(item) == "Amna"
    assert texts_of(people=(USER, AMNA)).owner(timed(16, 9, owner="tester")) == ""
    assert texts_of(people=(USER,)).owner(item) == ""


def test_times_keep_their_order_where_the_window_reads_from_the_right(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert AMERICAN.clock(time(9, 15)).startswith("\u2068")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_was_arranged_is_found_again():
    state = CalendarState(ViewKind.DAYS, 5, frozenset({"Amna", "me"}), pane=True)

    assert from_setting(to_setting(state)) == state


@pytest.mark.parametrize("value", [None, 7, "week", {"kind": "year", "count": 99, "people": "me", "pane": 3}])
def test_settings_that_make_no_sense_are_passed_over(value):
    assert from_setting(value) == CalendarState()
