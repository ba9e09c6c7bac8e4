"""Boxes for how long an activity takes, and how long before it an alarm rings."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_crm.domain.activities import LONGEST
from desktop_crm.domain.activity_kinds import ALARM_LEADS, DURATIONS
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.folding import fold
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.fields import name_box

_UNITS = {"": 1, "m": 1, "min": 1, "h": 60, "hr": 60, "d": 1440, "day": 1440, "days": 1440, "w": 10080}
_PART = re.compile(r"(\d{1,5})\s*([a-z]*)\s*")
_CLOCK = re.compile(r"(\d{1,3}):(\d{2})")
NO_ALARM = -1


def read_length(text: str) -> int | None:
    """Return the minutes that a text such as "~30m", "1h30", "1:30", "90" or "2d" says, or None."""
    plain = fold(text).strip("~ ")
    if match := _CLOCK.fullmatch(plain):
        return int(match[1]) * 60 + int(match[2])
    total, at = 0, 0
    unit = 0
    while match := _PART.match(plain, at):
        word = match[2]
        factor = 1 if not word and unit == 60 else _UNITS.get(word)
        if factor is None:
            return None
        total, at, unit = total + int(match[1]) * factor, match.end(), factor
    return total if at and at == len(plain) else None


class LengthBox(QComboBox):
    """Offers lengths and takes any other that is typed."""

    def __init__(self, offered: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ("", 0)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, minutes in offered:
            self.addItem(text, minutes)
        # Lest "1" becomes "10 min" as it is typed.
        self.setCompleter(None)  # type: ignore[arg-type]

    def say(self, minutes: int) -> str:
        """Return a length in words."""
        raise NotImplementedError

    def show_minutes(self, minutes: int) -> None:
        """Show a length, one of those offered or another."""
        place = self.findData(minutes)
        self.setCurrentIndex(place)
        if place < 0:
            self._shown = (self.say(minutes), minutes)
            self.setEditText(self._shown[0])

    def shows(self, minutes: int) -> bool:
        """Return whether the box says just this length."""
        place = self.findData(minutes)
        return self.currentText() == (self.itemText(place) if place >= 0 else self.say(minutes))

    def minutes(self) -> int:
        """Return the length; an empty box is the first one offered.

        Raises:
            InvalidValueError: The text is no length, or more than thirty days.
        """
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if place >= 0:
            return int(self.itemData(place))
        if not text:
            return int(self.itemData(0))
        found = self._shown[1] if text == self._shown[0] else read_length(text)
        if found is None:
            raise InvalidValueError("duration", Problem.NOT_A_NUMBER, text)
        if found > LONGEST:
            raise InvalidValueError("duration", Problem.OUT_OF_RANGE, text)
        return found

    def complaint(self) -> str:
        """Return what is wrong with the text, in words; "" where nothing is."""
        try:
            self.minutes()
        except InvalidValueError as error:
            if error.problem is Problem.OUT_OF_RANGE:
                return self.tr("Thirty days is the most.")
            return self.tr("This is no length of time. Try “30”, “1h” or “1h30”.")
        return ""


class DurationField(LengthBox):
    """How long an activity takes, in minutes; 0 is not said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._texts = WhenTexts()
        none = ("—", 0)
        super().__init__([none, *((self._texts.duration(m), m) for m in DURATIONS)], parent)
        name_box(self, self.tr("Duration"))

    def say(self, minutes: int) -> str:
        return self._texts.duration(minutes)


class LeadField(LengthBox):
    """How long before an activity its alarm rings, in minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._texts = WhenTexts()
        none = (self._texts.lead(None), NO_ALARM)
        super().__init__([none, *((self._texts.lead(m), m) for m in ALARM_LEADS)], parent)
        name_box(self, self.tr("Alarm"))

    def say(self, minutes: int) -> str:
        return self._texts.duration(minutes)

    def show_lead(self, minutes: int | None) -> None:
        """Show a lead; None is no alarm."""
        self.show_minutes(NO_ALARM if minutes is None else minutes)

    def shows_lead(self, minutes: int | None) -> bool:
        """Return whether the box says just this lead."""
        return self.shows(NO_ALARM if minutes is None else minutes)

    def lead(self) -> int | None:
        """Return the lead; None is no alarm.

        Raises:
            InvalidValueError: The text is no length, or more than thirty days.
        """
        minutes = self.minutes()
        return None if minutes == NO_ALARM else minutes
