"""Watching for the next alarm: in time, also after sleep and after somebody set the clock."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.reminders import Ringing
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.jobs import JobRunner

if TYPE_CHECKING:
    from datetime import datetime

PULSE_MS = 30_000
"""How often the file is looked at in any case.

Timers stand still while a computer sleeps, and a clock that is set moves no timer; another
program may have planned or handled an alarm. No alarm is later than this for any of these reasons.
"""
_SOON_MS = 50
_TABLES = frozenset({"activity", "activity_contact", "contact"})
"""What a line in the list of alarms is made of."""


class ReminderSource(Protocol):
    """The alarms of a file."""

    def ring(self) -> Ringing:
        """Claim what is due, and return everything that rings."""
        ...


class ReminderWatch(QObject):
    """Looks for alarms when one is due, when something was stored, and at every pulse."""

    looked = Signal(object)
    """A :class:`Ringing`, after each look."""
    failed = Signal(object)
    """A :class:`CrmError`, when looking becomes impossible; once, until it is possible again."""

    def __init__(
        self, reminders: ReminderSource, clock: Clock, changes: Changes, lane: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._clock = clock
        self._lane = lane
        self._changes = changes
        self._is_looking = False
        self._is_stale = False
        self._has_failed = False
        self._next_at: datetime | None = None
        self._exact = self._timer(Qt.TimerType.PreciseTimer, single=True)
        self._soon = self._timer(Qt.TimerType.CoarseTimer, single=True)
        self._pulse = self._timer(Qt.TimerType.CoarseTimer, single=False)
        changes.happened.connect(self._on_change)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def start(self) -> None:
        """Look now, and watch from now on."""
        self._pulse.start(PULSE_MS)
        self.look()

    def stop(self) -> None:
        """Watch no more."""
        for timer in (self._exact, self._soon, self._pulse):
            timer.stop()
        self._changes.happened.disconnect(self._on_change)

    @property
    def next_at(self) -> "datetime | None":
        """When the next alarm is to ring, UTC."""
        return self._next_at

    @Slot()
    def look(self) -> None:
        """Look away from the window's thread; wishes that come meanwhile are one more look."""
        if self._is_looking:
            self._is_stale = True
            return
        self._is_looking = True
        self._lane.run(lambda _: self._reminders.ring(), done=self._on_rung, failed=self._on_failed)

    def _on_rung(self, ringing: Ringing) -> None:
        self._is_looking = self._has_failed = False
        self._next_at = ringing.next_at
        self._arm()
        self.looked.emit(ringing)
        self._look_again()

    def _on_failed(self, error: CrmError) -> None:
        self._is_looking = False
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)
        self._look_again()

    def _look_again(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.look()

    def _arm(self) -> None:
        """Wake up at the next alarm, where that is before the next pulse."""
        self._exact.stop()
        if self._next_at is None:
            return
        left = (self._next_at - self._clock.now()).total_seconds() * 1000
        if left < PULSE_MS:
            self._exact.start(max(int(left) + 1, 1))

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.contacts is None or change.tables & _TABLES:
            self._soon.start(_SOON_MS)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._pulse.isActive():
            self.look()

    def _timer(self, kind: Qt.TimerType, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(kind)
        timer.setSingleShot(single)
        timer.timeout.connect(self.look)
        return timer
