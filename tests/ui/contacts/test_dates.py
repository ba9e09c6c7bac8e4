from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.ui.contacts.date_texts import DateTexts

TODAY = date(2025, 11, 21)
NINTH = PartialDate(1980, 12, 9)
EVERY_YEAR = PartialDate(None, 12, 9)


@pytest.mark.parametrize(
    ("locale", "full", "day"),
    [
        ("en_GB", "9 December 1980", "9 December"),
        ("en_US", "December 9, 1980", "December 9"),
        ("de_DE", "9. Dezember 1980", "9. Dezember"),
        ("ja_JP", "1980年12月9日", "12月9日"),
        ("ur_PK", "9 دسمبر، 1980", "9 دسمبر"),
    ],
)
def test_dates_are_written_in_the_users_way_with_and_without_a_year(locale, full, day):
    dates = DateTexts(QLocale(locale))
    assert dates.text(NINTH) == full
    assert dates.text(EVERY_YEAR) == day


@pytest.mark.parametrize(
    "locale", ["en_GB", "en_US", "de_DE", "fr_FR", "ja_JP", "ko_KR", "hu_HU", "ur_PK", "ar_EG"]
)
@pytest.mark.parametrize("value", [NINTH, EVERY_YEAR, PartialDate(None, 2, 29), PartialDate(2004, 2, 29)])
def test_what_is_written_can_be_typed(locale, value):
    dates = DateTexts(QLocale(locale))
    assert dates.read(dates.typed(value), TODAY) == value


@pytest.mark.parametrize(
    ("locale", "typed", "expected"),
    [
        ("en_GB", "9/12/1980", NINTH),
        ("en_GB", "9.12.80", NINTH),
        ("en_US", "12/9/1980", NINTH),
        ("en_GB", "9 dec 1980", NINTH),
        ("de_DE", "9.12.", EVERY_YEAR),
        ("en_GB", "9/12", EVERY_YEAR),
        ("ur_PK", "9 December", EVERY_YEAR),
        ("en_GB", "1980-12-09", NINTH),
        ("en_GB", "--12-09", EVERY_YEAR),
        ("en_GB", "1980", PartialDate(1980)),
    ],
)
def test_dates_are_read_as_people_type_them(locale, typed, expected):
    assert DateTexts(QLocale(locale)).read(typed, TODAY) == expected


@pytest.mark.parametrize("typed", ["40 foo", "31/02/2001", "next week"])
def test_what_is_no_date_is_refused(typed):
    with pytest.raises(InvalidValueError):
        DateTexts(QLocale("en_GB")).read(typed, TODAY)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (PartialDate(None, 11, 21), "today"),
        (PartialDate(None, 11, 22), "tomorrow"),
        (EVERY_YEAR, "in 18 days"),
    ],
)
def test_it_is_said_how_soon_a_day_comes_round(day, said):
    assert DateTexts(QLocale("en_GB")).until(day, TODAY) == said


def test_days_far_off_are_not_counted():
    assert DateTexts(QLocale("en_GB")).until(PartialDate(None, 8, 1), TODAY) == ""
