from datetime import date

from desktop_crm.domain.countries import country_name
from desktop_crm.services.holidays import countries_with_holidays, holidays_between


def test_every_country_is_offered_once_and_has_a_name():
    codes = countries_with_holidays()

    assert {"PK", "DE", "US"} <= set(codes)
    assert list(codes) == sorted(set(codes))
    assert all(len(code) == 2 and country_name(code) for code in codes)


def test_holidays_of_days_over_a_new_year_are_those_of_both_years():
    found = holidays_between("DE", date(2026, 12, 25), date(2027, 1, 1))

    assert sorted(found) == [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]


def test_no_country_and_an_unknown_one_have_no_holidays():
    assert holidays_between("", date(2026, 1, 1), date(2026, 12, 31)) == {}
    assert holidays_between("XX", date(2026, 1, 1), date(2026, 12, 31)) == {}
