"""The public holidays of a country, from the ``holidays`` library."""

from datetime import date
from functools import lru_cache

from desktop_crm.domain.countries import country_name

HOLIDAY_COUNTRY = "holiday_country"
"""The setting of a file with the country whose holidays are shown, ISO 3166-1 alpha-2; "" is none."""


def holidays_between(country: str, first: date, last: date) -> dict[date, str]:
    """Return holidays by date; none for a country that the library does not know."""
    found: dict[date, str] = {}
    if country:
        for year in range(first.year, last.year + 1):
            found |= {day: name for day, name in _of_year(country, year) if first <= day <= last}
    return found


@lru_cache(maxsize=64)
def _of_year(country: str, year: int) -> tuple[tuple[date, str], ...]:
    import holidays

    try:
        return tuple(holidays.country_holidays(country, years=year).items())
    except NotImplementedError:
        return ()


def countries_with_holidays() -> tuple[str, ...]:
    """Return the countries that holidays are known of, ISO 3166-1 alpha-2."""
    import holidays

    # The library lists each country by its longer codes and by older ones as well.
    return tuple(sorted(code for code in holidays.list_supported_countries() if country_name(code)))
