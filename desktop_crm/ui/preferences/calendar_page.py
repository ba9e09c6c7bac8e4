"""How weeks begin and which hours are worked, and the holidays that the open file shows."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_crm.services.holidays import HOLIDAY_COUNTRY, countries_with_holidays
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.preferences.choices import (
    choice_box,
    clock_text,
    country_names,
    form,
    time_box,
    weekday_names,
)
from desktop_crm.ui.working_week import WeekPreferences, working_week

if TYPE_CHECKING:
    from desktop_crm.services.settings import Settings

_AS_COUNTRY = -1
_AFTERNOON = time(15, 30)


class CalendarPage(QWidget):
    """The week on this computer; the country of holidays of the file, where one is open."""

    def __init__(
        self,
        week: WeekPreferences,
        settings: "Settings | None",
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._week = week
        self._settings = settings
        self._jobs = jobs
        names = weekday_names()
        as_country = fill(self.tr("As in your country (%1)"), names[0][0])
        chosen = _AS_COUNTRY if week.first_weekday is None else week.first_weekday
        self.first_weekday = choice_box([(as_country, _AS_COUNTRY), *names], chosen)
        hours = working_week()
        self.work_start, self.work_end = time_box(hours.start), time_box(hours.end)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self.holidays = choice_box([(self.tr("No holidays"), "")], "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        here = form(self.tr("On this computer"))
        here.addRow(self.tr("&Weeks begin on:"), self.first_weekday)
        here.addRow(self.tr("Work &begins at:"), self.work_start)
        here.addRow(self.tr("Work &ends at:"), self.work_end)
        here.addRow(self.problem)
        sentence = self.tr("Times are written as in your language and country: %1.")
        here.addRow(label(fill(sentence, clock_text(_AFTERNOON)), "muted", wrap=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(here)
        if self._settings is not None:
            file = form(self.tr("This file"))
            file.addRow(self.tr("Public &holidays of:"), self.holidays)
            layout.addLayout(file)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.first_weekday.activated.connect(self._keep_first_weekday)
        for box in (self.work_start, self.work_end):
            box.activated.connect(self._keep_hours)
        settings = self._settings
        if settings is not None:
            self._jobs.run(
                lambda _: (settings.get(HOLIDAY_COUNTRY), countries_with_holidays()), done=self._show_holidays
            )
            self.holidays.activated.connect(self._keep_holidays)

    def _show_holidays(self, read: tuple[str, tuple[str, ...]]) -> None:
        chosen, codes = read
        names = country_names()
        for name, code in sorted((names.get(code, code), code) for code in codes):
            self.holidays.addItem(name, code)
        self.holidays.setCurrentIndex(max(self.holidays.findData(chosen), 0))

    @Slot()
    def _keep_first_weekday(self) -> None:
        chosen = self.first_weekday.currentData()
        self._week.choose_first_weekday(None if chosen == _AS_COUNTRY else chosen)

    @Slot()
    def _keep_hours(self) -> None:
        start, end = (time.fromisoformat(box.currentData()) for box in (self.work_start, self.work_end))
        taken = self._week.choose_hours(start, end)
        self.problem.setText("" if taken else self.tr("Work must end after it begins."))
        self.problem.setVisible(not taken)

    @Slot()
    def _keep_holidays(self) -> None:
        code, settings = self.holidays.currentData(), self._settings
        if settings is not None:
            self._jobs.run(lambda _: settings.put(HOLIDAY_COUNTRY, code), done=lambda _: None)
