"""A field for a time of the day, typed as people say it: "9", "3pm", "1530"."""

import re
from datetime import datetime, time, timedelta

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.date_reading import DateReading
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.folding import fold
from desktop_crm.domain.quick_dates import parse_quick_date
from desktop_crm.ui.activities.echo_field import EchoField
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activities.when_texts import WhenTexts

STEP = 15
"""Minutes that Up and Down go by."""

_PLAIN = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?")


class TimeField(EchoField):
    """Takes a time; empty stands for none. Up and Down go by quarters of an hour."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        self._clock = clock
        self._texts = WhenTexts()
        self._found: time | None = None
        super().__init__(parent)
        self.setAccessibleName(self.tr("Time"))
        self.setPlaceholderText(self.tr("no time"))
        self.setToolTip(self.tr("Such as 9, 15:30 or 3pm; empty for no time"))
        self._fit()

    def show_time(self, at: time | None) -> None:
        """Show a time."""
        self.setText(self._texts.clock(at) if at is not None else "")

    def time(self) -> time | None:
        """Return the time; None for an empty field.

        Raises:
            InvalidValueError: The text is no time.
        """
        if not self.text().strip():
            return None
        if self._found is None:
            raise InvalidValueError("start", Problem.NOT_A_DATE, self.text())
        return self._found

    def complaint(self) -> str:
        """Return what is wrong with the text, in words; "" where nothing is."""
        if self._found is not None or not self.text().strip():
            return ""
        return self.tr("This is not a time. Try “9”, “15:30” or “3pm”.")

    @override
    def letters(self) -> int:
        return 14

    @override
    def meaning(self) -> str:
        text = self.text().strip()
        now = self._clock.now().astimezone(self._clock.zone())
        self._found = read_time(text, now, date_reading()) if text else None
        if self._found is None:
            return ""
        shown = self._texts.clock(self._found)
        return "" if shown == text else shown

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}
        step = steps.get(Qt.Key(event.key())) if not event.modifiers().value else None
        if step is None:
            super().keyPressEvent(event)
            return
        now = self._clock.now().astimezone(self._clock.zone())
        at = self._found or time(now.hour, 0)
        there = datetime.combine(now.date(), at) + timedelta(minutes=step)
        self.show_time(there.time())
        self.selectAll()


def read_time(text: str, now: datetime, reading: DateReading) -> time | None:
    """Return the time that a text says, or None.

    An hour from 1 to 12 without am and pm is the one within working hours.
    """
    plain = fold(text)
    if match := _PLAIN.fullmatch(plain):
        hour, minute = int(match[1]), int(match[2] or 0)
        if hour > 23 or minute > 59:
            return None
        at = time(hour, minute)
        return at if plain.startswith("0") or ":" in plain else _in_working_hours(at, reading)
    local = QLocale().toTime(text, QLocale.FormatType.ShortFormat)
    if local.isValid():
        return time(local.hour(), local.minute())
    found = parse_quick_date(text, now, reading)
    return found.start if found is not None else None


def _in_working_hours(at: time, reading: DateReading) -> time:
    later = time(at.hour + 12, at.minute) if at.hour < 12 else at
    is_early = at < reading.work_start
    return later if is_early and at.hour and later <= reading.work_end else at
