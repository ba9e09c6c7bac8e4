"""One open file in one window: its views, its commands, and what changes mean for them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.lookup import EVERYBODY, ContactFilter, Scope
from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.activity_commands import ActivityCommands
from desktop_crm.ui.activity_places import ActivityPlaces
from desktop_crm.ui.calendar_commands import connect_calendar_commands
from desktop_crm.ui.calendar_file_commands import CalendarFileCommands, is_calendar
from desktop_crm.ui.calling.calling import Calling
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.command_list import CommandId, Listing, Need
from desktop_crm.ui.contact_activities import connect_contact_activities
from desktop_crm.ui.elsewhere import ChangesElsewhere
from desktop_crm.ui.file_commands import FileCommands
from desktop_crm.ui.group_commands import GroupCommands
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.keep_in_touch.commands import KeepInTouchCommands
from desktop_crm.ui.main_window import MainWindow
from desktop_crm.ui.menus import ACTIVITY_LIST, CONTACT_LIST, RAIL, pop_up
from desktop_crm.ui.navigation import Navigation
from desktop_crm.ui.planner import Planner
from desktop_crm.ui.printing.day_printing import DayPrinting
from desktop_crm.ui.record_commands import connect_record_commands
from desktop_crm.ui.series.commands import SeriesCommands
from desktop_crm.ui.shell.rail_model import RailItem, RailKind
from desktop_crm.ui.touch_commands import connect_touch_commands
from desktop_crm.ui.undo import UndoPresenter

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

COLUMNS = "contact_columns"
LOGGED_LAST = "logged_last"


class Desk(QObject):
    """Puts the views of a file into the window and keeps commands and counts up to date."""

    def __init__(
        self,
        window: MainWindow,
        workspace: "Workspace",
        actions: Actions,
        jobs: JobRunner,
        changes: Changes,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        from desktop_crm.ui.contacts.view import ContactsView

        self._window = window
        self._workspace = workspace
        self._actions = actions
        self._jobs = jobs
        self._preferences = preferences
        self.contacts = ContactsView(workspace, jobs, changes, window)
        self.contacts.restore_state(preferences.get(COLUMNS))
        self.contacts.detail.log_bar.begin_with(str(preferences.get(LOGGED_LAST, "")))
        self.places = ActivityPlaces(window.pages, actions.of_list(Listing.ACTIVITIES), self)
        self.planner = Planner(window, workspace, jobs, changes, actions, self.places, preferences, self)
        self.navigation = Navigation(window, workspace, self.contacts, self.planner, jobs, preferences, self)
        self.activities = ActivityCommands(workspace, jobs, self.places, self.navigation, window, self)
        self.series = SeriesCommands(workspace, jobs, changes, window, window.undo_bar, self)
        self.touch = KeepInTouchCommands(workspace, jobs, window, self)
        self.calling = Calling(window, workspace, self.navigation, jobs, self)
        self.files = FileCommands(workspace, self.contacts, window, actions, jobs, self)
        self.calendar_files = CalendarFileCommands(workspace, self.places, window, actions, jobs, self)
        self.day_printing = DayPrinting(workspace, self.planner, window, actions, jobs, self)
        self.groups = GroupCommands(workspace.groups, self.navigation, window, actions, jobs, self)
        self.undo = UndoPresenter(workspace.undo, jobs, actions, window.undo_bar, self)
        self.elsewhere = ChangesElsewhere(workspace, window, actions, jobs, changes, self)
        self._connect(changes)

    def show(self) -> None:
        """Show the day as soon as it is read."""
        path = self._workspace.path
        self._window.status.show_file(path.name, str(path.parent), read_only=self._workspace.read_only)
        self.planner.first_shown.connect(self._on_first_shown, Qt.ConnectionType.SingleShotConnection)
        self.navigation.show_view(CommandId.SHOW_TODAY)

    def add(self, draft: ContactDraft) -> None:
        """Store a contact from one line and open it."""
        self._jobs.run(lambda _: self._workspace.contacts.add(draft), done=self._go_to_contact)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what files of contacts would bring, and then calendars: their people may be new, too."""
        calendars = [path for path in paths if is_calendar(path)]
        cards = [path for path in paths if not is_calendar(path)]
        if not cards:
            self.calendar_files.import_files(calendars)
            return
        dialog = self.files.import_files(cards)
        if calendars:
            dialog.finished.connect(lambda: self.calendar_files.import_files(calendars))

    def close(self) -> None:
        """Save what is being typed and take the views out of the window."""
        self.contacts.finish_editing()
        self.calling.close()
        self.navigation.close()
        self.places.close()
        self.elsewhere.close()
        self.deleteLater()

    def _connect(self, changes: Changes) -> None:
        connect_record_commands(self._actions, self.navigation)
        self._connect_planner()
        changes.happened.connect(self._on_change)
        self.contacts.saved_changed.connect(self._on_saved_changed)
        self.contacts.context_menu_requested.connect(self._on_menu_requested)
        log_bar = self.contacts.detail.log_bar
        log_bar.kind_used.connect(lambda kind: self._preferences.put(LOGGED_LAST, kind))
        self.contacts.arranged.connect(lambda: self._preferences.put(COLUMNS, self.contacts.state()))
        self._window.rail.menu_wanted.connect(self._on_rail_menu)
        self.contacts.list.table.addActions(self._actions.of_list(Listing.CONTACTS))
        self.contacts.selection_changed.connect(self._hold_needs)
        self.contacts.labels_requested.connect(self.navigation.show_labels)
        self.navigation.moved.connect(self._hold_needs)
        self.undo.changed.connect(self._hold_needs)
        search = self._window.search
        search.contact_chosen.connect(self._go_to_contact)
        search.list_wanted.connect(self._show_found)
        search.add_wanted.connect(self.add)
        search.plan_wanted.connect(self.activities.store_line)
        search.left.connect(self._on_search_left)

    def _connect_planner(self) -> None:
        self.activities.connect_to(self._actions)
        connect_contact_activities(self.contacts, self.activities, self.places)
        self._actions.handle(CommandId.WORK_LIST, self.calling.start)
        connect_touch_commands(self._actions, self.series, self.touch, self.activities, self.navigation)
        connect_calendar_commands(self._actions, self.navigation)
        self.places.moved.connect(self._hold_needs)
        self.places.menu_wanted.connect(self._on_activity_menu)
        self.planner.toggle_wanted.connect(self.activities.toggle)
        self.planner.plan_wanted.connect(self.activities.store_line)
        self.planner.new_wanted.connect(self.activities.schedule_at)
        self.planner.call_wanted.connect(self.activities.call)
        self.planner.rows_wanted.connect(self.activities.show_week_rows)

    @Slot(QPoint)
    def _on_activity_menu(self, place: QPoint) -> None:
        pop_up(ACTIVITY_LIST, self._actions, self._window, place)

    @Slot(bool)
    def _on_saved_changed(self, saved: bool) -> None:
        self._window.status.show_saved(saved=saved)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        pop_up(CONTACT_LIST, self._actions, self._window, place)

    @Slot(object, QPoint)
    def _on_rail_menu(self, item: RailItem | None, place: QPoint) -> None:
        if item is not None and item.kind in {RailKind.GROUP, RailKind.TAG}:
            self.navigation.go_to(item)
        pop_up(RAIL, self._actions, self._window, place)

    @Slot()
    def _on_first_shown(self) -> None:
        QTimer.singleShot(0, self._read_the_rest)

    @Slot()
    def _read_the_rest(self) -> None:
        """Count, and read what will be wanted next, once the day is drawn."""
        if not self.navigation.is_list_shown:
            self.contacts.show_filter(EVERYBODY)
        self.navigation.refresh()
        self.undo.refresh()
        self.files.show_last_backup()

    @Slot()
    def _on_search_left(self) -> None:
        self.navigation.take_keyboard()

    def _show_found(self, text: str) -> None:
        self.navigation.show_list(ContactFilter(text=text))
        self.contacts.focus_list()

    @Slot(int)
    def _go_to_contact(self, contact_id: int) -> None:
        """Open a contact and go there, unless the user stays in the search box."""
        self.navigation.open_contact(contact_id)
        if not self._window.search.popup.isVisible():
            self._on_search_left()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.operation is not None:
            self._window.status.show_saved(saved=True)
        self.undo.note(change)
        QTimer.singleShot(0, self.navigation.refresh)
        labels = self.navigation.labels
        if labels is not None and labels.isVisible():
            labels.refresh()

    @Slot()
    def _hold_needs(self) -> None:
        met = Need.FILE
        if not self._workspace.read_only:
            met |= Need.WRITABLE
        if self.undo.can_undo and not self._workspace.read_only:
            met |= Need.UNDOABLE
        if self.undo.can_redo and not self._workspace.read_only:
            met |= Need.REDOABLE
        met |= self._needs_of_activities()
        if self.navigation.is_list_shown:
            met |= Need.LIST
            met |= Need.TRASH if self.navigation.filter.scope is Scope.TRASH else Need.NOT_TRASH
            met |= Need.GROUP if self.navigation.group else Need.NOTHING
            which = self.navigation.filter
            met |= Need.TAG_OR_GROUP if which.tag or which.group_id is not None else Need.NOTHING
            met |= Need.SELECTION if self.contacts.selected_ids() else Need.NOTHING
            met |= Need.CURRENT | Need.SOMEBODY if self.contacts.current_id() is not None else Need.NOTHING
        self._actions.hold(met)

    def _needs_of_activities(self) -> Need:
        """Return what holds of the activities that commands mean."""
        met = Need.NOTHING
        items = self.places.selected_items()
        current = self.places.current_item()
        counts = self.navigation.counts
        met |= Need.ACTIVITY if current is not None else Need.NOTHING
        met |= Need.SOMEBODY if current is not None and current.participants else Need.NOTHING
        met |= Need.ACTIVITIES if items else Need.NOTHING
        met |= Need.DONE_ACTIVITIES if any(item.is_done for item in items) else Need.NOTHING
        met |= Need.PLANNED_ACTIVITIES if any(not item.is_done for item in items) else Need.NOTHING
        met |= Need.OVERDUE if counts is not None and counts.agenda.overdue else Need.NOTHING
        return met
