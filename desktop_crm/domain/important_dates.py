"""Dates that may lack their year or day, such as birthdays."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from desktop_crm.domain.errors import InvalidValueError, Problem

_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:[T ].*)?"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:[T ].*)?"),
    re.compile(r"--(?P<m>\d{2})-?(?P<d>\d{2})"),
    re.compile(r"---(?P<d>\d{2})"),
    re.compile(r"--(?P<m>\d{2})"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})"),
    re.compile(r"(?P<y>\d{4})"),
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar date of which any part may be unknown (RFC 6350, 4.3.1).

    29 February is allowed without a year; a year and a day without the month are not.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.month is None and self.day is None:
            raise InvalidValueError("date", Problem.EMPTY)
        if self.year is not None and self.month is None and self.day is not None:
            raise InvalidValueError("date", Problem.NOT_A_DATE, f"{self.year} {self.day}")
        if self.year is not None and not 1 <= self.year <= 9999:
            raise InvalidValueError("date", Problem.OUT_OF_RANGE, str(self.year))
        if self.month is not None and not 1 <= self.month <= 12:
            raise InvalidValueError("date", Problem.OUT_OF_RANGE, str(self.month))
        if self.day is not None and not 1 <= self.day <= self._days_in_month():
            raise InvalidValueError("date", Problem.OUT_OF_RANGE, str(self.day))

    def _days_in_month(self) -> int:
        if self.month is None:
            return 31
        return calendar.monthrange(self.year or 2000, self.month)[1]

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read the forms of ISO 8601 and vCard: 1980-12-09, 19801209, --12-09, 1980-12, 1980.

        Raises:
            InvalidValueError: The text is none of these, or no such day exists.
        """
        for form in _FORMS:
            if match := form.fullmatch(text.strip()):
                parts = match.groupdict()
                return cls(*(int(parts[p]) if parts.get(p) else None for p in "ymd"))
        raise InvalidValueError("date", Problem.NOT_A_DATE, text)

    @property
    def iso(self) -> str:
        """The text form that :meth:`parse` reads back."""
        if self.year is None:
            month = f"{self.month:02}" if self.month else "-"
            return f"--{month}" + (
                f"-{self.day:02}" if self.month and self.day else f"{self.day:02}" if self.day else ""
            )
        month = f"-{self.month:02}" if self.month else ""
        return f"{self.year:04}{month}" + (f"-{self.day:02}" if self.month and self.day else "")

    def days_until(self, today: date) -> int | None:
        """Return the days to the next time month and day come round, 0 on the day itself.

        29 February counts as 28 February in a common year. None without month or day.
        """
        if self.month is None or self.day is None:
            return None
        for year in (today.year, today.year + 1):
            day = min(self.day, calendar.monthrange(year, self.month)[1])
            if (left := (date(year, self.month, day) - today).days) >= 0:
                return left
        return None

    def age_on(self, day: date) -> int | None:
        """Return the full years since this date, or None where the year or day is unknown.

        As in :meth:`days_until`, 29 February counts as 28 February in a common year.
        """
        if self.year is None or self.month is None or self.day is None:
            return None
        anniversary = min(self.day, calendar.monthrange(day.year, self.month)[1])
        return day.year - self.year - ((day.month, day.day) < (self.month, anniversary))
