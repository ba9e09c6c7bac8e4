"""A field for a date, typed as people say it: "fri", "+3d", "in 2 weeks", "12 mar"."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.quick_dates import parse_quick_date
from desktop_crm.ui.activities.echo_field import EchoField
from desktop_crm.ui.activities.reading import date_reading
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import fill, without_isolates
from desktop_crm.ui.contacts.date_texts import DateTexts

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


class DateField(EchoField):
    """Takes any quick date and shows which day that is; Up and Down go by days, Page Up and Down by weeks.

    With ``with_time`` a time may be typed after the day ("fri 3pm"). ``past`` reads days
    without a year as the last such day.
    """

    def __init__(
        self, clock: Clock, parent: QWidget | None = None, *, with_time: bool = False, past: bool = False
    ) -> None:
        self._clock = clock
        self._texts = WhenTexts()
        self._with_time = with_time
        self._past = past
        self._set: tuple[str, QuickDate] | None = None
        self._found: QuickDate | None = None
        super().__init__(parent)
        self.setAccessibleName(self.tr("Date"))
        self.setPlaceholderText(self.tr("fri, +3d, 12 mar…"))
        self.setToolTip(self.tr("A date, a weekday, or days, weeks and months from now: +3d, +1w, +1m"))
        self._fit()

    @property
    def found(self) -> QuickDate | None:
        """What the text was understood as; None where it is empty or no date."""
        return self._found

    def show_day(self, day: date | None, start: time | None = None) -> None:
        """Show a date, and a time where the field takes one."""
        if day is None:
            self.clear()
            return
        text = without_isolates(self._texts.full(day, start if self._with_time else None))
        self._set = (text, QuickDate(day, start))
        self.setText(text)
        self.setCursorPosition(0)

    def day(self) -> date | None:
        """Return the date; None for an empty field.

        Raises:
            InvalidValueError: The text is no date.
        """
        if not self.text().strip():
            return None
        if self._found is None or self._found.day is None:
            raise InvalidValueError("date", Problem.NOT_A_DATE, self.text())
        return self._found.day

    def complaint(self) -> str:
        """Return what is wrong with the text, in words; "" where nothing is."""
        text = self.text().strip()
        if not text or (self._found is not None and self._found.day is not None):
            return ""
        if self._found is not None and self._found.problem:
            return fill(self.tr("There is no such day: %1"), self._found.problem)
        return self.tr("This is not a date. Try “fri”, “+3d” or “12 mar”.")

    @override
    def letters(self) -> int:
        return 34 if self._with_time else 28

    @override
    def meaning(self) -> str:
        self._found = self._understand(self.text().strip())
        found = self._found
        if found is None or found.day is None:
            return ""
        text = self._texts.full(found.day, found.start if self._with_time else None, found.end)
        return "" if without_isolates(text) == self.text() else text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key())) if not event.modifiers() & _MODIFIERS else None
        if step is None:
            super().keyPressEvent(event)
            return
        found = self._found
        today = self._clock.today()
        if found is None or found.day is None:
            self.show_day(today if step > 0 else today - timedelta(days=1))
        else:
            self.show_day(found.day + timedelta(days=step), found.start)

    def _now(self) -> datetime:
        return self._clock.now().astimezone(self._clock.zone())

    def _understand(self, text: str) -> QuickDate | None:
        if not text:
            return None
        if self._set is not None and self._set[0] == text:
            return self._set[1]
        found = parse_quick_date(text, self._now(), date_reading(), past=self._past)
        if found is None:
            return _written_out(text, self._clock.today())
        return found if self._with_time or found.day is None else replace(found, end=None)


def _written_out(text: str, today: date) -> QuickDate | None:
    """Read a date with its year in the forms of the user's system, whatever language that speaks."""
    try:
        found = DateTexts().read(text, today)
    except InvalidValueError:
        return None
    if found.year is None or found.month is None or found.day is None:
        return None
    return QuickDate(date(found.year, found.month, found.day))


_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
