"""Everything about alarms that is the program's and not one file's: the tray, quiet, staying when closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.reminders import Reminder
from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import Executor, JobRunner
from desktop_crm.ui.main_window import MainWindow
from desktop_crm.ui.reminders.alarm_preferences import AlarmPreferences
from desktop_crm.ui.reminders.alarm_texts import AlarmTexts
from desktop_crm.ui.reminders.alarms import Alarms
from desktop_crm.ui.reminders.tray import Tray

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.desk import Desk


class Ringer(QObject):
    """Looks for alarms in a lane of its own, so that none waits for an import to end."""

    failed = Signal(object)
    """A :class:`CrmError` of looking for alarms, or of handling them."""

    def __init__(
        self,
        preferences: Preferences,
        parent: QObject,
        *,
        executor: Executor | None = None,
        has_tray: Callable[[], bool] = Tray.is_there,
    ) -> None:
        super().__init__(parent)
        self.preferences = AlarmPreferences(preferences, self)
        self._lane = JobRunner(self, executor=executor)
        self._lane.failed.connect(self.failed)
        self._has_tray = has_tray
        self._window: MainWindow | None = None
        self._actions: Actions | None = None
        self._desk: Desk | None = None
        self._workspace: Workspace | None = None
        self.tray: Tray | None = None
        self.alarms: Alarms | None = None

    def serve(self, window: MainWindow, actions: Actions) -> None:
        """Belong to this window from now on."""
        if self.tray is not None:
            self.tray.close()
        self._window, self._actions = window, actions
        self.tray = Tray(actions, window) if self._has_tray() else None
        window.stays_open = self._stays_open
        window.out_of_sight.connect(self.hide_window)
        QApplication.setQuitOnLastWindowClosed(True)
        actions.handle(CommandId.SHOW_WINDOW, self.show_window)
        actions.handle(CommandId.SHOW_ALARMS, self._show_alarms)
        actions.handle(CommandId.QUIET_HOUR, self._toggle_quiet)

    def follow(self, desk: "Desk", workspace: "Workspace", changes: Changes) -> None:
        """Watch the alarms of a file that was opened."""
        self._desk, self._workspace = desk, workspace
        alarms = Alarms(workspace, changes, self.preferences, self._lane, self)
        alarms.counted.connect(self._on_counted)
        alarms.rang.connect(self._on_rang)
        alarms.complete_wanted.connect(self._complete)
        alarms.reschedule_wanted.connect(self._reschedule)
        alarms.open_wanted.connect(self._open)
        alarms.watch.failed.connect(self.failed)
        self.alarms = alarms
        alarms.start()

    def drop(self) -> None:
        """Watch no more, since the file is let go."""
        if self.alarms is not None:
            self.alarms.close()
            self.alarms = None
        self._on_counted(0)

    def close(self) -> None:
        """End everything; called when the program ends."""
        self.drop()
        self._lane.close()
        if self.tray is not None:
            self.tray.close()
            self.tray = None

    @Slot()
    def hide_window(self) -> None:
        """Take the window out of sight: into the tray, or where there is none make it small."""
        if self._window is None:
            return
        if self.tray is None:
            self._window.showMinimized()
            return
        # Else closing a dialog of the alarms would end the program.
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def show_window(self) -> None:
        """Bring the window back to where it was."""
        if self._window is not None:
            QApplication.setQuitOnLastWindowClosed(True)
            self._window.come_forward()

    def _stays_open(self) -> bool:
        return self.alarms is not None and self.preferences.keep_ringing

    def _show_alarms(self) -> None:
        if self.alarms is not None:
            self.alarms.show()

    def _toggle_quiet(self) -> None:
        if self.alarms is not None and self._actions is not None:
            self.alarms.hush(on=self._actions.action(CommandId.QUIET_HOUR).isChecked())

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        if self._window is not None:
            self._window.top.alarms.show_ringing(count)
        if self.tray is not None:
            self.tray.show_count(count)
        if self._actions is not None:
            is_hushed = self.alarms is not None and self.alarms.manners.is_hushed
            self._actions.action(CommandId.QUIET_HOUR).setChecked(is_hushed)

    @Slot(object)
    def _on_rang(self, reminders: tuple[Reminder, ...]) -> None:
        if self.tray is not None and self._workspace is not None:
            clock = self._workspace.clock
            texts = AlarmTexts(clock.now().astimezone(clock.zone()), self._workspace.kinds.get)
            self.tray.tell(reminders, texts)

    @Slot(object)
    def _complete(self, items: tuple[AgendaItem, ...]) -> None:
        if self._desk is not None and self.alarms is not None:
            self._desk.activities.complete(items, self.alarms.window)

    @Slot(object, QRect)
    def _reschedule(self, items: tuple[AgendaItem, ...], place: QRect) -> None:
        if self._desk is not None and self.alarms is not None:
            self._desk.activities.reschedule(items, place, self.alarms.window)

    @Slot(object)
    def _open(self, item: AgendaItem) -> None:
        """Show whom the activity is about, ready to be called; one about nobody shows itself."""
        if self._desk is None:
            return
        self.show_window()
        if item.participants:
            self._desk.navigation.open_contact(item.participants[0].id)
        else:
            self._desk.activities.open(item)
