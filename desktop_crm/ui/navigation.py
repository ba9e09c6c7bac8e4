"""Where the user is: the chosen line of the rail, and the view that goes with it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_crm.domain.lookup import EVERYBODY, ContactFilter, Scope
from desktop_crm.services.preferences import Preferences
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow
from desktop_crm.ui.planner import PLANNER_VIEWS, Planner
from desktop_crm.ui.rail_lines import RailCounts, rail_items, read_counts
from desktop_crm.ui.shell.rail_model import RailItem, RailKind

if TYPE_CHECKING:
    from desktop_crm.services.groups import GroupCount
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.contacts.view import ContactsView
    from desktop_crm.ui.printing.audiences import Origin
    from desktop_crm.ui.printing.view import LabelsView

_SCOPES = {
    CommandId.SHOW_CONTACTS: Scope.ALL,
    CommandId.SHOW_COMPANIES: Scope.COMPANIES,
    CommandId.SHOW_TRASH: Scope.TRASH,
}


class Navigation(QObject):
    """Shows the views of one open file."""

    moved = Signal()
    """Another view, or another list in it, is shown."""

    def __init__(
        self,
        window: MainWindow,
        workspace: "Workspace",
        contacts: "ContactsView",
        planner: Planner,
        jobs: JobRunner,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.planner = planner
        self._preferences = preferences
        self._window = window
        self._workspace = workspace
        self._jobs = jobs
        self._refreshing = False
        self._stale = False
        self.contacts = contacts
        self.labels: LabelsView | None = None
        self.filter = EVERYBODY
        self.counts: RailCounts | None = None
        window.rail.model.show_items(rail_items(None))
        window.rail.chosen.connect(self.go_to)
        window.rail.model.contacts_dropped.connect(self._on_contacts_dropped)
        planner.contact_wanted.connect(self.open_contact)
        planner.list_wanted.connect(self.show_list)

    @property
    def is_list_shown(self) -> bool:
        """Whether the list of contacts is in front, and not the labels."""
        return self._window.pages.currentWidget() is self.contacts

    @property
    def group(self) -> "GroupCount | None":
        """The group whose members are listed."""
        if not self.is_list_shown or self.counts is None:
            return None
        return next((group for group in self.counts.groups if group.id == self.filter.group_id), None)

    @Slot(object)
    def go_to(self, item: RailItem) -> None:
        """Show what a line of the rail stands for."""
        if item.kind is RailKind.GROUP:
            self.show_list(ContactFilter(group_id=int(item.key)))
        elif item.kind is RailKind.TAG:
            self.show_list(ContactFilter(tag=item.key))
        elif item.key == CommandId.SHOW_LABELS:
            self.show_labels()
        elif item.key in PLANNER_VIEWS:
            self.show_planner(CommandId(item.key))
        else:
            self.show_list(ContactFilter(_SCOPES[CommandId(item.key)]))

    def show_view(self, command: CommandId) -> None:
        """Show the view of a command, such as Ctrl+1."""
        self._window.rail.choose(RailKind.VIEW, command.value)
        self.go_to(RailItem(RailKind.VIEW, command.value, ""))
        if self.is_list_shown:
            self.contacts.focus_list()

    def show_planner(self, command: CommandId) -> None:
        """Show one of the views of the day, and mark its line in the rail."""
        self._window.rail.choose(RailKind.VIEW, command.value)
        self.planner.show(command)
        self.moved.emit()

    def take_keyboard(self) -> None:
        """Put the keyboard into the view that is in front."""
        if self.is_list_shown:
            self.contacts.focus_list()
        else:
            self.planner.take_keyboard()

    def show_list(self, which: ContactFilter) -> None:
        """Show a list of contacts, and mark its line in the rail."""
        self.filter = which
        self._window.rail.choose(*_rail_line(which))
        self._window.show_page(self.contacts)
        self.contacts.show_filter(which)
        self.moved.emit()

    def open_contact(self, contact_id: int) -> None:
        """Show one contact, in the list it is in if that is shown already."""
        if not self.is_list_shown or self.filter.scope is Scope.TRASH:
            self.show_list(EVERYBODY)
        self.contacts.open_contact(contact_id)

    def show_company(self) -> None:
        """Show the company of the contact that is shown; where it has no record, everybody there."""
        contact_id = self.contacts.current_id()
        if contact_id is None:
            return
        company_id = self._workspace.contacts.company_of(contact_id)
        if company_id is not None:
            self.open_contact(company_id)
            return
        row = self._workspace.contacts.rows([contact_id]).get(contact_id)
        if row is not None and row.company:
            self.show_list(ContactFilter(text=row.company))

    def show_labels(self, ids: Sequence[int] = ()) -> None:
        """Show the labels: for these contacts if any are named, else for the selected ones or the list.

        A single selected contact is only where the user happens to be.
        """
        came_from_list = self.is_list_shown
        if self.labels is None:
            from desktop_crm.ui.printing.view import LabelsView

            self.labels = LabelsView(self._workspace, self._jobs, self._preferences, self._window)
            self.labels.contact_requested.connect(self.open_contact)
        if ids or came_from_list:
            self.labels.show_origin(self._origin(ids))
        self._window.rail.choose(RailKind.VIEW, CommandId.SHOW_LABELS.value)
        self._window.show_page(self.labels)
        self.moved.emit()

    def refresh(self) -> None:
        """Count again; requests that come while counting is under way are answered by one more count."""
        if self._refreshing:
            self._stale = True
            return
        self._refreshing = True
        self._jobs.run(lambda _: read_counts(self._workspace), done=self._on_counted)

    def close(self) -> None:
        """Take the views out of the window."""
        for page in (self.contacts, self.labels):
            if page is not None:
                self._window.remove_page(page)
        self.planner.close()
        self._window.rail.chosen.disconnect(self.go_to)

    def _origin(self, ids: Sequence[int]) -> "Origin":
        """Return what labels may be printed for, as the list is now; nobody in the trash unless named."""
        from desktop_crm.ui.printing.audiences import Origin

        lists = self.contacts.presenter
        which, order = lists.filter, lists.order
        if which.scope is Scope.TRASH:
            return Origin(tuple(ids))
        selected = self.contacts.selected_ids()
        chosen = ids or (selected if len(selected) > 1 else ())
        return Origin(tuple(chosen), which, order)

    def _on_counted(self, counts: RailCounts) -> None:
        self._refreshing = False
        self.counts = counts
        self._window.rail.model.show_items(rail_items(counts))
        self._window.status.show_count(counts.contacts)
        if self.filter.group_id is not None and self.group is None and self.is_list_shown:
            self.show_list(EVERYBODY)
        self.moved.emit()
        if self._stale:
            self._stale = False
            self.refresh()

    @Slot(object, list)
    def _on_contacts_dropped(self, item: RailItem, ids: list[int]) -> None:
        if self._workspace.read_only:
            return
        if item.kind is RailKind.GROUP:
            group_id = int(item.key)
            self._jobs.run(lambda _: self._workspace.groups.join(group_id, ids), done=_nothing)
        elif item.kind is RailKind.TAG:
            self._jobs.run(lambda _: self._workspace.tags.put(ids, item.key), done=_nothing)


def _nothing(_: None) -> None:
    """Leave it to the change that is announced."""


def _rail_line(which: ContactFilter) -> tuple[RailKind, str]:
    if which.group_id is not None:
        return RailKind.GROUP, str(which.group_id)
    if which.tag:
        return RailKind.TAG, which.tag
    command = next(
        (command for command, scope in _SCOPES.items() if scope is which.scope), CommandId.SHOW_CONTACTS
    )
    return RailKind.VIEW, command.value
