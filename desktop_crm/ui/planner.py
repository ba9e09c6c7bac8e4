"""The views of the day: today, the calendar, the tasks, catching up."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.activity_places import ActivityPlaces
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.calendar.view import CalendarView
    from desktop_crm.ui.catch_up.view import CatchUpView
    from desktop_crm.ui.search.activity_suggestions import ActivityOffers
    from desktop_crm.ui.tasks.view import TasksView
    from desktop_crm.ui.today.view import TodayView

CALENDAR = "calendar"
"""The setting that holds how the calendar is arranged."""

PLANNER_VIEWS = (
    CommandId.SHOW_TODAY,
    CommandId.SHOW_CALENDAR,
    CommandId.SHOW_TASKS,
    CommandId.SHOW_CATCH_UP,
)


class Planner(QObject):
    """Makes each view when it is first shown, and says what is wanted of the rest of the window."""

    first_shown = Signal()
    """The day was read and shown for the first time."""
    contact_wanted = Signal(int)
    call_wanted = Signal(int)
    list_wanted = Signal(object)
    """A :class:`ContactFilter`."""
    toggle_wanted = Signal(object)
    new_wanted = Signal(object)
    """The :class:`When` of something new."""
    plan_wanted = Signal(object)
    """An :class:`ActivityLine` to store."""
    rows_wanted = Signal(object, object)
    """A :class:`WeekNumber`, and a day of the week."""

    def __init__(
        self,
        window: MainWindow,
        workspace: "Workspace",
        jobs: JobRunner,
        changes: Changes,
        actions: Actions,
        places: ActivityPlaces,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._workspace = workspace
        self._jobs = jobs
        self._changes = changes
        self._actions = actions
        self._places = places
        self._preferences = preferences
        self._views: dict[CommandId, QWidget] = {}
        self._takers: dict[CommandId, Callable[[], object]] = {}
        """What puts the keyboard into each view."""
        self._makers: dict[CommandId, Callable[[], QWidget]] = {
            CommandId.SHOW_TODAY: self._make_today,
            CommandId.SHOW_CALENDAR: self._make_calendar,
            CommandId.SHOW_TASKS: self._make_tasks,
            CommandId.SHOW_CATCH_UP: self._make_catch_up,
        }

    def show(self, command: CommandId) -> None:
        """Bring a view to the front, with the keyboard in it."""
        if command not in self._views:
            self._views[command] = self._makers[command]()
        self._window.show_page(self._views[command])
        self._takers[command]()

    def take_keyboard(self) -> None:
        """Put the keyboard into the view that is in front, if it is one of these."""
        shown = self.shown()
        if shown is not None:
            self._takers[shown]()

    def make_offers(self) -> "ActivityOffers":
        """Return what reads typed lines about activities."""
        from desktop_crm.ui.search.activity_suggestions import ActivityOffers

        workspace = self._workspace
        return ActivityOffers(workspace.typed_lines, workspace.kinds.all, workspace.clock.today)

    def view(self, command: CommandId) -> QWidget | None:
        """Return a view that was shown before."""
        return self._views.get(command)

    def shown(self) -> CommandId | None:
        """Return which of the views is in front."""
        front = self._window.pages.currentWidget()
        return next((command for command, view in self._views.items() if view is front), None)

    def day(self) -> date | None:
        """Return the day that the view in front is of; None where it is of no day of its own."""
        shown = self.shown()
        if shown is CommandId.SHOW_TODAY:
            return cast("TodayView", self._views[shown]).day
        if shown is CommandId.SHOW_CALENDAR:
            return cast("CalendarView", self._views[shown]).day
        return None

    def close(self) -> None:
        """Take the views out of the window."""
        for view in self._views.values():
            self._window.remove_page(view)
        self._views.clear()

    def _make_today(self) -> "TodayView":
        from desktop_crm.ui.today.view import TodayView

        view = TodayView(
            self._workspace, self._jobs, self._changes, self._actions, self.make_offers, self._window
        )
        self._places.add(view, *view.lists())
        self._takers[CommandId.SHOW_TODAY] = view.take_keyboard
        view.shown_anew.connect(self.first_shown)
        view.contact_wanted.connect(self.contact_wanted)
        view.call_wanted.connect(self.call_wanted)
        view.list_wanted.connect(self.list_wanted)
        view.toggle_wanted.connect(self.toggle_wanted)
        view.new_wanted.connect(self.new_wanted)
        view.plan_wanted.connect(self.plan_wanted)
        view.rows_wanted.connect(self.rows_wanted)
        return view

    def _make_calendar(self) -> "CalendarView":
        from desktop_crm.ui.calendar.view import CalendarView

        view = CalendarView(self._workspace, self._jobs, self._changes, self._window)
        view.restore_state(self._preferences.get(CALENDAR))
        self._places.add(view, *view.lists())
        self._takers[CommandId.SHOW_CALENDAR] = partial(_focus_page, view)
        view.contact_wanted.connect(self.contact_wanted)
        view.new_wanted.connect(self.new_wanted)
        view.arranged.connect(lambda: self._preferences.put(CALENDAR, view.state()))
        return view

    def _make_tasks(self) -> "TasksView":
        from desktop_crm.ui.tasks.view import TasksView

        view = TasksView(self._workspace, self._jobs, self._changes, self._window)
        self._places.add(view, *view.lists())
        self._takers[CommandId.SHOW_TASKS] = view.take_keyboard
        view.toggle_wanted.connect(self.toggle_wanted)
        return view

    def _make_catch_up(self) -> "CatchUpView":
        from desktop_crm.ui.catch_up.view import CatchUpView

        view = CatchUpView(self._workspace, self._jobs, self._changes, self._window)
        self._places.add(view, *view.lists())
        self._takers[CommandId.SHOW_CATCH_UP] = view.take_keyboard
        view.toggle_wanted.connect(self.toggle_wanted)
        return view


def _focus_page(calendar: "CalendarView") -> None:
    """Put the keyboard into whichever way of looking at the calendar is in front."""
    calendar.page.setFocus()
