"""How the user's language and place write dates."""

import re

from PySide6.QtCore import QLocale

from desktop_crm.domain.date_reading import DateReading

_ORDER = re.compile("[dM]")


def date_reading(locale: QLocale | None = None) -> DateReading:
    """Return how typed dates are to be read: the order of day and month, and the first day of the week."""
    locale = locale or QLocale()
    first = _ORDER.search(locale.dateFormat(QLocale.FormatType.ShortFormat))
    return DateReading(
        day_first=first is None or first[0] == "d",
        first_weekday=locale.firstDayOfWeek().value - 1,
        language=locale.name().partition("_")[0],
    )
