"""A field for a date whose year may be left out, such as a birthday."""

from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.quick_dates import parse_quick_date
from desktop_crm.ui.activities.echo_field import EchoField
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.contacts.date_texts import DateTexts


class PartialDateField(EchoField):
    """Takes a date as the user writes it, and quick dates too; shows beside it which day that is."""

    def __init__(self, text: str, dates: DateTexts, today: date, parent: QWidget | None = None) -> None:
        self._dates = dates
        self._today = today
        super().__init__(parent)
        self.setText(text)

    def value(self) -> PartialDate | None:
        """Return the date; None for an empty field.

        Raises:
            InvalidValueError: The text is no date.
        """
        text = self.text().strip()
        return self._read(text) if text else None

    @override
    def meaning(self) -> str:
        try:
            found = self.value()
        except InvalidValueError:
            return ""
        text = self._dates.text(found) if found is not None else ""
        return "" if text == self.text().strip() else text

    def _read(self, text: str) -> PartialDate:
        """Read a date in the user's forms, else as a day from today, such as "fri" or "+2w"."""
        try:
            return self._dates.read(text, self._today)
        except InvalidValueError:
            # A date needs no time: any moment of today will do to count from.
            noon = datetime.combine(self._today, time(12)).astimezone()
            found = parse_quick_date(text, noon, date_reading())
            if found is None or found.day is None:
                raise
            return PartialDate(found.day.year, found.day.month, found.day.day)
