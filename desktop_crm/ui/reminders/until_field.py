"""A field for how long to be left in peace: "tomorrow 9", "mon", "45 min"."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.quick_dates import parse_quick_date
from desktop_crm.domain.reminders import morning_of
from desktop_crm.ui.activities.echo_field import EchoField
from desktop_crm.ui.activities.length_box import read_length
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activities.when_texts import WhenTexts

_UTC = ZoneInfo("UTC")


class UntilField(EchoField):
    """Takes a quick date with or without a time, or a length, and shows which moment that is."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        self._clock = clock
        self._texts = WhenTexts()
        self._until: datetime | None = None
        super().__init__(parent)
        self.setAccessibleName(self.tr("Snooze until"))
        self.setPlaceholderText(self.tr("tomorrow 9, mon, 45 min…"))
        self._fit()

    @property
    def until(self) -> datetime | None:
        """The moment in UTC; None where the text says none that is still to come."""
        return self._until

    def complaint(self) -> str:
        """Return what is wrong with the text, in words; "" where nothing is."""
        if self._until is not None:
            return ""
        now = self._clock.now()
        found = read_until(self.text(), now, self._clock.zone(), date_reading())
        if found is not None and found <= now:
            return self.tr("This has passed already.")
        return self.tr("This is no time to come. Try “tomorrow 9”, “mon” or “45 min”.")

    @override
    def letters(self) -> int:
        return 40

    @override
    def meaning(self) -> str:
        now, zone = self._clock.now(), self._clock.zone()
        found = read_until(self.text(), now, zone, date_reading())
        self._until = found if found is not None and found > now else None
        if self._until is None:
            return ""
        local = self._until.astimezone(zone)
        return self._texts.full(local.date(), local.time())


def read_until(text: str, now: datetime, zone: ZoneInfo, reading: DateReading) -> datetime | None:
    """Return the moment in UTC that a text means, or None; a day alone means its morning.

    A number alone is minutes, as is any length: one cannot snooze to a length.
    """
    words = text.strip()
    minutes = int(words) if words.isdecimal() else None
    found = parse_quick_date(words, now.astimezone(zone), reading) if minutes is None else None
    if found is not None and found.day is not None:
        if found.start is None:
            return morning_of(found.day, zone)
        return datetime.combine(found.day, found.start, zone).astimezone(_UTC)
    if minutes is None:
        minutes = found.duration if found is not None else read_length(words)
    return now + timedelta(minutes=min(minutes, _LONGEST)) if minutes else None


_LONGEST = 366 * 24 * 60
