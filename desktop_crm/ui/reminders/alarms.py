"""The alarms of one open file: watched, shown, put off and handled."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.reminders import Reminder, Ringing
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.reminders.alarm_groups import grouped
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.manners import Manners
from desktop_crm.ui.reminders.watch import ReminderWatch

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.reminders.alarm_window import AlarmWindow


class Alarms(QObject):
    """Brings the list up when something begins to ring, and carries out what is done in it.

    Of several alarms about the same thing the newest is completed or moved; once that is done,
    the older ones are silent. Their activities stay where they were due.
    """

    counted = Signal(int)
    """How many alarms ring."""
    rang = Signal(object)
    """The :class:`Reminder` tuple that began to ring, when it may be noticed."""
    complete_wanted = Signal(object)
    reschedule_wanted = Signal(object, QRect)
    """Each brings a tuple of :class:`AgendaItem`; ``QRect`` is where they are on the screen."""
    open_wanted = Signal(object)
    """The :class:`AgendaItem` to show."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        preferences: AlarmPreferences,
        lane: JobRunner,
        parent: QObject,
        *,
        beep: Callable[[], object] = QApplication.beep,
    ) -> None:
        super().__init__(parent)
        self._reminders = workspace.reminders
        self._preferences = preferences
        self._lane = lane
        self._beep = beep
        self._due: tuple[Reminder, ...] = ()
        self._older: dict[int, tuple[int, ...]] = {}
        self.manners = Manners(preferences, workspace.clock)
        self.watch = ReminderWatch(workspace.reminders, workspace.clock, changes, lane, self)
        self._workspace = workspace
        self._window: AlarmWindow | None = None
        self.watch.looked.connect(self._on_looked)
        preferences.changed.connect(self._apply_preferences)

    @property
    def window(self) -> "AlarmWindow":
        """The list, made when it is first wanted."""
        if self._window is None:
            from desktop_crm.ui.reminders.alarm_window import AlarmWindow

            self._window = AlarmWindow(self._workspace.clock, self._workspace.kinds.get)
            self._connect(self._window)
            self._apply_preferences()
        return self._window

    @property
    def due(self) -> tuple[Reminder, ...]:
        """What rings."""
        return self._due

    def start(self) -> None:
        """Show what rings already, and watch from now on."""
        self.watch.start()

    def show(self) -> None:
        """Bring the list to the front, with the keyboard in it."""
        self.window.show_alarms(self._due, self.watch.next_at)
        self.window.come_forward()

    def hush(self, *, on: bool) -> None:
        """Be quiet for an hour, or no longer."""
        self.manners.hush(on=on)
        self.watch.look()

    def close(self) -> None:
        """Watch no more, and take the list away; what rings goes on ringing in the file."""
        self.watch.stop()
        self._preferences.changed.disconnect(self._apply_preferences)
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
        self.deleteLater()

    def _connect(self, window: "AlarmWindow") -> None:
        window.set_writable(writable=not self._workspace.read_only)
        window.snoozed.connect(self._snooze)
        window.dismissed.connect(self._dismiss)
        window.done_wanted.connect(self._complete)
        window.reschedule_wanted.connect(self._reschedule)
        window.open_wanted.connect(self._open)

    @Slot()
    def _apply_preferences(self) -> None:
        if self._window is not None:
            self._window.set_usual(self._preferences.usual_snooze)
            self._window.set_on_top(on_top=self._preferences.on_top)

    @Slot(object)
    def _on_looked(self, ringing: Ringing) -> None:
        were_due, self._due = self._due, ringing.due
        if ringing.due or self._window is not None:
            self.window.show_alarms(ringing.due, ringing.next_at)
        self.counted.emit(len(ringing.due))
        if were_due and not ringing.due:
            self.window.close()
        self._silence_older()
        appearance = self.manners.take(ringing)
        if appearance.comes_up:
            self.window.come_up()
        if appearance.sounds:
            self._beep()
        if appearance.news:
            self.rang.emit(tuple(r for r in ringing.due if r.id in appearance.news))

    @Slot(object, object)
    def _snooze(self, reminders: tuple[Reminder, ...], until: datetime) -> None:
        self._older.clear()
        ids = _ids(reminders)
        self._lane.run(lambda _: self._reminders.snooze(ids, until), done=self._look)

    @Slot(object)
    def _dismiss(self, reminders: tuple[Reminder, ...]) -> None:
        self._older.clear()
        self._silence(_ids(reminders))

    @Slot(object)
    def _complete(self, reminders: tuple[Reminder, ...]) -> None:
        self.complete_wanted.emit(self._newest_of(reminders))

    @Slot(object, QRect)
    def _reschedule(self, reminders: tuple[Reminder, ...], place: QRect) -> None:
        self.reschedule_wanted.emit(self._newest_of(reminders), place)

    @Slot(object)
    def _open(self, reminders: tuple[Reminder, ...]) -> None:
        self.open_wanted.emit(grouped(reminders)[0].newest.item)

    def _newest_of(self, reminders: tuple[Reminder, ...]) -> tuple[object, ...]:
        """Return the items to act on, and remember the older alarms that go with each."""
        groups = grouped(reminders)
        self._older = {group.newest.id: _ids(group.reminders[1:]) for group in groups}
        return tuple(group.newest.item for group in groups)

    def _silence_older(self) -> None:
        """Silence the older alarms of what has been done or moved meanwhile."""
        due = set(_ids(self._due))
        handled = [newest for newest in self._older if newest not in due]
        if ids := tuple(older for newest in handled for older in self._older.pop(newest) if older in due):
            self._silence(ids)

    def _silence(self, ids: tuple[int, ...]) -> None:
        self._lane.run(lambda _: self._reminders.dismiss(ids), done=self._look)

    def _look(self, _: None) -> None:
        self.watch.look()


def _ids(reminders: Iterable[Reminder]) -> tuple[int, ...]:
    return tuple(reminder.id for reminder in reminders)
