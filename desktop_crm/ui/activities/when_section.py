"""When an activity is: date, time, length, last day and time zone."""

from datetime import date, time, timedelta
from zoneinfo import available_timezones

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.activities import When
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.wall_time import in_zone, instant, known_zone
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.activities.length_box import DurationField
from desktop_crm.ui.activities.time_field import TimeField
from desktop_crm.ui.activities.when_texts import WhenTexts, put
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.fields import name_box
from desktop_crm.ui.common.text import label

FALLBACK_ZONE = "UTC"


class WhenSection(QWidget):
    """Asks for a date first; a time typed with it ("fri 3pm") goes to its own field.

    The last day and the time zone are asked for on demand.
    """

    changed = Signal()
    repeat_typed = Signal(object)
    """A :class:`Recurrence` that was typed as part of the date."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._texts = WhenTexts()
        self.date = DateField(clock, with_time=True)
        self.time = TimeField(clock)
        self.duration = DurationField()
        self.last = DateField(clock)
        self.last.setAccessibleName(self.tr("Last day"))
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name_box(self.zone, self.tr("Time zone"))
        self.here = label("", "muted")
        self.add_last = Button(self.tr("+ Last day"), look="link")
        self.add_zone = Button(self.tr("+ Time zone"), look="link")
        self.problem = label("", "problem", wrap=True)
        self._lay_out()
        self._connect()
        self._show_parts()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.date, 5)
        first.addWidget(self.time, 2)
        first.addWidget(self.duration, 1)
        self._last_row = _row(label(self.tr("until")), self.last)
        self._zone_row = _row(label(self.tr("in")), self.zone, self.here)
        links = QHBoxLayout()
        links.setSpacing(4)
        links.addWidget(self.add_last)
        links.addWidget(self.add_zone)
        links.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        for widget in (self._last_row, self._zone_row, self.problem):
            layout.addWidget(widget)
        layout.addLayout(links)
        self.setFocusProxy(self.date)

    def _connect(self) -> None:
        self.date.editingFinished.connect(self.settle)
        self.time.read.connect(self._on_time)
        for field in (self.date, self.time, self.last):
            field.read.connect(self._on_changed)
        self.duration.editTextChanged.connect(self._on_changed)
        self.zone.editTextChanged.connect(self._on_changed)
        self.add_last.clicked.connect(self._ask_last)
        self.add_zone.clicked.connect(self._ask_zone)

    def show_when(self, when: When) -> None:
        """Show a moment, a day or days."""
        with QSignalBlocker(self):
            self.date.show_day(when.day)
            self.time.show_time(when.start)
            self.duration.show_minutes(when.duration)
            self.last.show_day(when.last_day)
            self._last_row.setVisible(when.last_day is not None)
            self._zone_row.hide()
            self.zone.setEditText(when.zone or self.home_zone())
            if when.zone and when.zone != self.home_zone():
                self._show_zones()
        self._on_changed()

    def when(self) -> When:
        """Return what is typed.

        Raises:
            InvalidValueError: Something of it cannot be read, or ends before it begins.
        """
        day, start, found = self.date.day(), self.time.time(), self.date.found
        length = self.duration.minutes()
        if found is not None and found.start is not None:
            start, length = found.start, found.duration or length
        if start is None:
            return When(day=day, last_day=self._last_day())
        return When(
            day=day or self._clock.today(),
            start=start,
            duration=length,
            zone=self.zone.currentText().strip(),
        )

    @property
    def is_timed(self) -> bool:
        """Whether a time is typed."""
        return bool(self.time.text().strip())

    def complaint(self) -> str:
        """Return what is wrong, in words; "" where nothing is."""
        found = self.date.complaint() or self.time.complaint() or self.duration.complaint()
        if not found and not self._last_row.isHidden():
            found = self.last.complaint()
        if not found and not self._is_zone_known():
            found = self.tr("There is no such time zone. Try a city, such as Asia/Karachi.")
        if found:
            return found
        try:
            self._last_day()
        except InvalidValueError:
            return self.tr("The last day is before the first.")
        return ""

    def home_zone(self) -> str:
        """Return the name of the user's own time zone."""
        return self._clock.zone().key or FALLBACK_ZONE

    def _last_day(self) -> date | None:
        if self._last_row.isHidden():
            return None
        day, last = self.date.day(), self.last.day()
        if last is not None and (day is None or last < day):
            raise InvalidValueError("last_day", Problem.OUT_OF_RANGE, last.isoformat())
        return last if last != day else None

    def _is_zone_known(self) -> bool:
        return self._zone_row.isHidden() or known_zone(self.zone.currentText().strip()) is not None

    @Slot()
    def settle(self) -> None:
        """Give what was typed with the date to the fields it belongs to, once the date is left."""
        found = self.date.found
        if found is None or found.day is None or (found.start is None and found.recurrence is None):
            return
        if found.start is not None:
            self.time.show_time(found.start)
        if found.duration:
            self.duration.show_minutes(found.duration)
        self.date.show_day(found.day)
        if found.recurrence is not None:
            self.repeat_typed.emit(found.recurrence)

    @Slot()
    def _on_time(self) -> None:
        """Let a time be on a day that is shown: nothing is stored that nobody saw."""
        if self.time.text().strip() and not self.date.text().strip() and not self.time.complaint():
            self.date.show_day(self._clock.today())

    @Slot()
    def _on_changed(self) -> None:
        self._show_parts()
        self.changed.emit()

    @Slot()
    def _ask_last(self) -> None:
        self._last_row.show()
        day = self.date.found.day if self.date.found is not None else None
        if not self.last.text():
            self.last.show_day((day or self._clock.today()) + timedelta(days=1))
        self._on_changed()
        self.last.setFocus()
        self.last.selectAll()

    @Slot()
    def _ask_zone(self) -> None:
        self._show_zones()
        self._on_changed()
        self.zone.setFocus()
        if (line := self.zone.lineEdit()) is not None:
            line.selectAll()

    def _show_zones(self) -> None:
        if not self.zone.count():
            shown = self.zone.currentText()
            self.zone.addItems(sorted(available_timezones()))
            self.zone.setEditText(shown)
            completer = QCompleter(self.zone.model(), self.zone)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.zone.setCompleter(completer)
        self._zone_row.show()

    def _show_parts(self) -> None:
        is_timed = self.is_timed
        self.duration.setEnabled(is_timed)
        if is_timed:
            self._last_row.hide()
        else:
            self._zone_row.hide()
        self.add_last.setVisible(not is_timed and self._last_row.isHidden())
        self.add_zone.setVisible(is_timed and self._zone_row.isHidden())
        problem = self.complaint()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.here.setText(self._time_here())

    def _time_here(self) -> str:
        """Return when it is at the user's own place, where that is another."""
        zone, found = self.zone.currentText().strip(), self.date.found
        if self._zone_row.isHidden() or zone == self.home_zone() or known_zone(zone) is None:
            return ""
        if found is None or found.day is None or self.time.complaint() or not self.time.text().strip():
            return ""
        at = instant(found.day, self.time.time() or time(), zone)
        local = in_zone(at, self._clock.zone())
        return put(self.tr("here: %1"), self._texts.full(local.date(), local.time()))


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    row.hide()
    return row
