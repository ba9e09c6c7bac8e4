"""How the user's language and place write dates."""

import re

from PySide6.QtCore import QLocale

from desktop_crm.domain.date_reading import DateReading
from desktop_crm.ui.working_week import working_week

_ORDER = re.compile("[dM]")


def date_reading(locale: QLocale | None = None) -> DateReading:
    """Return how typed dates are to be read: the order of day and month, the week and its hours."""
    locale = locale or QLocale()
    week = working_week(locale)
    first = _ORDER.search(locale.dateFormat(QLocale.FormatType.ShortFormat))
    return DateReading(
        day_first=first is None or first[0] == "d",
        first_weekday=week.first,
        work_start=week.start,
        work_end=week.end,
        language=locale.name().partition("_")[0],
    )
