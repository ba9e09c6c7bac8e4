"""The part of the dialog that says how an activity comes again."""

from datetime import date

from PySide6.QtCore import QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.activities.recurrence_texts import nth_weekday_text, recurrence_text, weekday_name
from desktop_crm.ui.activities.repeat_choice import (
    LAST,
    Every,
    RepeatChoice,
    first_day,
    is_last_of_month,
    is_last_of_weekday,
    make_recurrence,
    nth_of,
    read_choice,
)
from desktop_crm.ui.activities.when_texts import WhenTexts, put
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.fields import with_room
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label
from desktop_crm.ui.working_week import working_week

NEVER, AS_IT_IS = "", "own"
_COUNT, _UNTIL = "count", "until"
_LAST_DAY = 31


class RecurrenceEditor(QWidget):
    """Asks how often, on which days and until when, and says it back in a sentence.

    A rule of a calendar file that is beyond these choices is kept as it is until
    another is chosen.
    """

    changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = clock.today()
        self._kept: Recurrence | None = None
        self._first_weekday = working_week().first
        self.every = QComboBox()
        self.every.setAccessibleName(self.tr("Repeat"))
        self.interval = with_room(QSpinBox())
        self.interval.setRange(1, 99)
        self.interval.setAccessibleName(self.tr("Repeat every"))
        self.unit = label()
        self.weekdays = self._make_weekdays()
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("On which day"))
        self.end = QComboBox()
        self.end.setAccessibleName(self.tr("How long"))
        self.count = with_room(QSpinBox())
        self.count.setRange(1, 9999)
        self.count.setValue(10)
        self.count.setAccessibleName(self.tr("How many times"))
        self.until = DateField(clock)
        self.until.setAccessibleName(self.tr("Last day"))
        self.from_completion = QCheckBox(self.tr("Counted from the day it is done"))
        self.sentence = label("", "muted", wrap=True)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_parts()

    def _make_weekdays(self) -> dict[int, Chip]:
        chips: dict[int, Chip] = {}
        for n in range(7):
            weekday = (self._first_weekday + n) % 7
            name = QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
            chips[weekday] = Chip(name)
            chips[weekday].setAccessibleName(weekday_name(weekday))
        return chips

    def _fill(self) -> None:
        for text, value in (
            (self.tr("Never"), NEVER),
            (self.tr("Daily"), Every.DAY.value),
            (self.tr("Weekly"), Every.WEEK.value),
            (self.tr("Monthly"), Every.MONTH.value),
            (self.tr("Yearly"), Every.YEAR.value),
        ):
            self.every.addItem(text, value)
        for text, value in (
            (self.tr("without an end"), NEVER),
            (self.tr("so many times"), _COUNT),
            (self.tr("until"), _UNTIL),
        ):
            self.end.addItem(text, value)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.every)
        first.addWidget(self.interval)
        first.addWidget(self.unit)
        first.addWidget(self.which)
        first.addStretch(1)
        self._days = QWidget()
        flow = FlowLayout(self._days, spacing=4)
        for chip in self.weekdays.values():
            flow.addWidget(chip)
        self._ends = QWidget()
        ends = QHBoxLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        for widget in (self.end, self.count, self.until):
            ends.addWidget(widget)
        ends.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        for part in (self._days, self._ends, self.from_completion, self.sentence):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.every.currentIndexChanged.connect(self._on_every)
        self.interval.valueChanged.connect(self._on_changed)
        self.which.currentIndexChanged.connect(self._on_changed)
        self.end.currentIndexChanged.connect(self._on_changed)
        self.count.valueChanged.connect(self._on_changed)
        self.until.read.connect(self._on_changed)
        self.from_completion.toggled.connect(self._on_changed)
        for chip in self.weekdays.values():
            chip.toggled.connect(self._on_changed)

    def show_recurrence(self, recurrence: Recurrence | None, day: date) -> None:
        """Show a rule for an activity that begins on ``day``."""
        self._kept = recurrence
        choice = read_choice(recurrence, day) if recurrence is not None else None
        self._offer_as_it_is(offered=recurrence is not None and choice is None)
        with QSignalBlocker(self):
            if recurrence is None:
                self._choose(self.every, NEVER)
            elif choice is None:
                self._choose(self.every, AS_IT_IS)
            else:
                self._show_choice(choice)
            self.show_day(day)
            if choice is not None:
                self._choose(self.which, LAST if choice.last_day and not choice.nth else choice.nth)
                if choice.last_day:
                    self._choose(self.which, _LAST_DAY)
        self._show_parts()

    def show_day(self, day: date) -> None:
        """Count from another day; what goes by the weekday or the month's day follows it."""
        was_usual = [weekday for weekday, chip in self.weekdays.items() if chip.isChecked()] in (
            [],
            [self._day.weekday()],
        )
        self._day = day
        if was_usual:
            for weekday, chip in self.weekdays.items():
                chip.setChecked(weekday == day.weekday())
        self._offer_days()
        self._show_parts()

    def recurrence(self) -> Recurrence | None:
        """Return the rule that is chosen; None for no recurrence.

        Raises:
            InvalidValueError: The last day is no date, or before the first.
        """
        if self.every.currentData() == AS_IT_IS:
            return self._kept
        choice = self._choice()
        if choice is None:
            return None
        first = first_day(choice, self._day)
        if choice.until is not None and choice.until < first:
            raise InvalidValueError("until", Problem.OUT_OF_RANGE, choice.until.isoformat())
        excluded = self._kept.excluded if self._kept is not None else frozenset()
        return make_recurrence(choice, first, excluded)

    def first_day(self) -> date:
        """Return the day on which the activity begins: the first of the weekdays chosen."""
        choice = self._choice() if self.every.currentData() != AS_IT_IS else None
        return first_day(choice, self._day) if choice is not None else self._day

    def _choice(self) -> RepeatChoice | None:
        if self.every.currentData() == NEVER:
            return None
        every = Every(self.every.currentData())
        which = self.which.currentData() or 0
        by_days = every in {Every.MONTH, Every.YEAR}
        return RepeatChoice(
            every,
            self.interval.value(),
            tuple(sorted(n for n, chip in self.weekdays.items() if chip.isChecked()))
            if every is Every.WEEK
            else (),
            nth=which if by_days and which != _LAST_DAY else 0,
            last_day=by_days and which == _LAST_DAY,
            count=self.count.value() if self.end.currentData() == _COUNT else None,
            until=self.until.day() if self.end.currentData() == _UNTIL else None,
            from_completion=self.from_completion.isChecked(),
        )

    def _show_choice(self, choice: RepeatChoice) -> None:
        self._choose(self.every, choice.every.value)
        self.interval.setValue(choice.interval)
        for weekday, chip in self.weekdays.items():
            chip.setChecked(weekday in choice.weekdays)
        end = _COUNT if choice.count is not None else _UNTIL if choice.until is not None else NEVER
        self._choose(self.end, end)
        self.count.setValue(choice.count or 10)
        self.until.show_day(choice.until)
        self.from_completion.setChecked(choice.from_completion)

    def _offer_as_it_is(self, *, offered: bool) -> None:
        place = self.every.findData(AS_IT_IS)
        if offered and place < 0:
            self.every.addItem(self.tr("As it is"), AS_IT_IS)
        elif not offered and place >= 0:
            self.every.removeItem(place)

    def _offer_days(self) -> None:
        """Offer the days of the month that the first day can stand for."""
        chosen = self.which.currentData()
        monthly = self.every.currentData() == Every.MONTH.value
        with QSignalBlocker(self.which):
            self.which.clear()
            day = QLocale().toString(self._day.day)
            plain = put(self.tr("on day %1"), day) if monthly else WhenTexts().plain_day(self._day, self._day)
            self.which.addItem(plain, 0)
            if nth_of(self._day) < 5:
                self._offer_nth(nth_of(self._day))
            if is_last_of_weekday(self._day):
                self._offer_nth(LAST)
            if monthly and is_last_of_month(self._day):
                self.which.addItem(self.tr("on the last day"), _LAST_DAY)
            self._choose(self.which, chosen or 0)

    def _offer_nth(self, nth: int) -> None:
        self.which.addItem(put(self.tr("on %1", "a day"), nth_weekday_text(nth, self._day)), nth)

    @staticmethod
    def _choose(box: QComboBox, value: object) -> None:
        box.setCurrentIndex(max(box.findData(value), 0))

    @Slot()
    def _on_every(self) -> None:
        self._offer_days()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        every = self.every.currentData()
        is_ours = every not in {NEVER, AS_IT_IS}
        from_done = self.from_completion.isChecked()
        self.interval.setVisible(is_ours)
        self.unit.setVisible(is_ours)
        self.unit.setText(self._unit_text(str(every)) if is_ours else "")
        self._days.setVisible(every == Every.WEEK.value and not from_done)
        self.which.setVisible(every in {Every.MONTH.value, Every.YEAR.value} and not from_done)
        self._ends.setVisible(is_ours)
        self.count.setVisible(self.end.currentData() == _COUNT)
        self.until.setVisible(self.end.currentData() == _UNTIL)
        self.from_completion.setVisible(is_ours)
        self.sentence.setVisible(every != NEVER)
        self.sentence.setText(self._sentence())

    def _unit_text(self, every: str) -> str:
        n = self.interval.value()
        if every == Every.DAY.value:
            return self.tr("day(s)", "a unit after its number", n)
        if every == Every.WEEK.value:
            return self.tr("week(s)", "a unit after its number", n)
        if every == Every.MONTH.value:
            return self.tr("month(s)", "a unit after its number", n)
        return self.tr("year(s)", "a unit after its number", n)

    def _sentence(self) -> str:
        try:
            recurrence = self.recurrence()
        except InvalidValueError:
            return self.until.complaint() or self.tr("The last day is before the first.")
        if recurrence is None:
            return ""
        first = self.first_day()
        text = recurrence_text(recurrence, first)
        if first == self._day:
            return text
        return put(self.tr("%1, first on %2"), text, WhenTexts().full_day(first))
