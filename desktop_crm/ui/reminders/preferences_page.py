"""How alarms behave on this computer: sound, quiet hours, the tray, and starting at log-in."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from desktop_crm.domain.reminders import Snooze
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.preferences.choices import choice_box, form, time_box
from desktop_crm.ui.reminders.alarm_buttons import snooze_names
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.log_in import LogInStart


class RemindersPage(QWidget):
    """Everything applies at once; ``log_in`` is None where the system knows no such thing."""

    def __init__(
        self, preferences: AlarmPreferences, log_in: LogInStart | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._log_in = log_in
        hours = preferences.quiet_hours
        self.sound = _tick(self.tr("Alarms make a &sound"), on=preferences.sound)
        self.on_top = _tick(self.tr("Show alarms &above all other windows"), on=preferences.on_top)
        names = [(name, snooze.value) for snooze, name in snooze_names().items()]
        self.usual = choice_box(names, preferences.usual_snooze.value)
        self.quiet = _tick(self.tr("&Quiet hours: nothing sounds or comes up"), on=hours.active)
        self.start, self.end = time_box(hours.start), time_box(hours.end)
        self.weekends = _tick(self.tr("Quiet all &weekend"), on=hours.weekends)
        self.keep_ringing = _tick(
            self.tr("&Keep ringing when the window is closed"), on=preferences.keep_ringing
        )
        is_started = log_in is not None and log_in.enabled()
        self.at_log_in = _tick(self.tr("Start when I &log in, without its window"), on=is_started)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAccessibleName(self.tr("What is wrong"))
        self.problem.hide()
        self._lay_out()
        self._connect()
        self._offer_hours()

    def _lay_out(self) -> None:
        ringing = form(self.tr("When an alarm rings"))
        ringing.addRow(self.sound)
        ringing.addRow(self.on_top)
        ringing.addRow(self.tr("&Usual snooze (key Z):"), self.usual)
        quiet = form(self.tr("Quiet hours"))
        quiet.addRow(self.quiet)
        quiet.addRow(self.tr("&From:"), self.start)
        quiet.addRow(self.tr("&To:"), self.end)
        quiet.addRow(self.weekends)
        quiet.addRow(
            label(self.tr("What rings meanwhile is shown afterwards, in one list."), "muted", wrap=True)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 14)
        layout.setSpacing(16)
        layout.addLayout(ringing)
        layout.addLayout(quiet)
        layout.addLayout(self._running())
        layout.addStretch(1)

    def _running(self) -> QFormLayout:
        running = form(self.tr("So that none is missed"))
        running.addRow(self.keep_ringing)
        sentence = self.tr(
            "The program stays in the tray, or minimised where there is none, until you quit it."
        )
        running.addRow(label(sentence, "muted", wrap=True))
        if self._log_in is not None:
            running.addRow(self.at_log_in)
            running.addRow(self.problem)
        return running

    def _connect(self) -> None:
        preferences = self._preferences
        self.sound.toggled.connect(lambda on: setattr(preferences, "sound", on))
        self.on_top.toggled.connect(lambda on: setattr(preferences, "on_top", on))
        self.keep_ringing.toggled.connect(lambda on: setattr(preferences, "keep_ringing", on))
        self.usual.activated.connect(self._keep_usual)
        for tick in (self.quiet, self.weekends):
            tick.toggled.connect(self._keep_hours)
        for box in (self.start, self.end):
            box.activated.connect(self._keep_hours)
        self.at_log_in.toggled.connect(self._keep_log_in)

    def _offer_hours(self) -> None:
        for part in (self.start, self.end, self.weekends):
            part.setEnabled(self.quiet.isChecked())

    @Slot()
    def _keep_usual(self) -> None:
        self._preferences.usual_snooze = Snooze(self.usual.currentData())

    @Slot()
    def _keep_hours(self) -> None:
        self._preferences.quiet_hours = replace(
            self._preferences.quiet_hours,
            start=time.fromisoformat(self.start.currentData()),
            end=time.fromisoformat(self.end.currentData()),
            active=self.quiet.isChecked(),
            weekends=self.weekends.isChecked(),
        )
        self._offer_hours()

    @Slot(bool)
    def _keep_log_in(self, on: bool) -> None:
        if self._log_in is None:
            return
        try:
            self._log_in.enable() if on else self._log_in.disable()
            self.problem.hide()
        except OSError as error:
            sentence = self.tr("The system did not let us change that: %1")
            self.problem.setText(fill(sentence, error.strerror or ""))
            self.problem.show()


def _tick(text: str, *, on: bool) -> QCheckBox:
    made = QCheckBox(text)
    made.setChecked(on)
    return made
