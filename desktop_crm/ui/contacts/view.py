"""The view of contacts: the list, and the contact that is chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.clock import Clock, SystemClock
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.contacts.activity_cells import ActivityCells
from desktop_crm.ui.contacts.columns import USUAL_CHOICE, choice_from_setting, choice_to_setting
from desktop_crm.ui.contacts.contact_commands import ContactCommands
from desktop_crm.ui.contacts.detail_view import DetailView
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.list_presenter import ListPresenter
from desktop_crm.ui.contacts.list_view import ContactList
from desktop_crm.ui.contacts.new_contact import NewContactForm
from desktop_crm.ui.contacts.next_popup import NextPopup
from desktop_crm.ui.contacts.side_pane import SidePane
from desktop_crm.ui.contacts.turns import TurningSplitter
from desktop_crm.ui.contacts.type_ahead import first_place
from desktop_crm.ui.jobs import JobRunner

MOST_TAG_CHIPS = 3


class ContactsView(QWidget):
    """List and detail side by side, or in turns where there is little room."""

    selection_changed = Signal()
    counts_changed = Signal()
    labels_requested = Signal(list)
    context_menu_requested = Signal(QPoint)
    arranged = Signal()
    """The user has chosen, moved or resized columns: see :meth:`state`."""
    saved_changed = Signal(bool)
    open_wanted = Signal(object)
    """An :class:`AgendaItem` is to be shown in full."""
    done_wanted = Signal(object)
    schedule_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        jobs: JobRunner,
        changes: Changes,
        parent: QWidget | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = Lane(jobs)
        self._wanted: int | None = None
        self._has_tags = False
        self.list = ContactList(
            workspace.contacts, cells=ActivityCells(workspace.kinds.all, clock or workspace.clock)
        )
        self.detail = DetailView(workspace, self._lane, clock or SystemClock())
        self.form = NewContactForm()
        self.side = SidePane(self.detail, self.form)
        self.presenter = ListPresenter(workspace.contacts, self.list, self._lane.read)
        self.commands = ContactCommands(workspace, self._lane, self)
        self.list.table.show_columns(USUAL_CHOICE)
        self.splitter = TurningSplitter(self.list, self.side, self.side.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._connect_list()
        self._connect_side()
        changes.happened.connect(self._on_change)

    def _connect_list(self) -> None:
        table = self.list.table
        table.selection_changed.connect(self.selection_changed)
        table.current_changed.connect(self._on_current_changed)
        table.opened.connect(self._on_opened)
        table.clicked.connect(self._on_clicked)
        table.trash_requested.connect(self.trash_selected)
        table.next_requested.connect(self.edit_next)
        table.context_menu_requested.connect(self.context_menu_requested)
        table.sort_requested.connect(self.presenter.sort)
        table.letters_typed.connect(self._find_letters)
        self.list.header.filter_chosen.connect(self.show_filter)
        self.list.arranged.connect(self.arranged)
        self.list.shown.connect(self._on_list_shown)

    def _connect_side(self) -> None:
        self.detail.link_requested.connect(_open_link)
        self.detail.copy_requested.connect(self.copy_address)
        self.detail.labels_requested.connect(self.labels_requested)
        self.detail.contact_requested.connect(self.open_contact)
        self.detail.restore_requested.connect(self.commands.restore)
        self.detail.purge_requested.connect(self.commands.purge)
        self.detail.saved_changed.connect(self.saved_changed)
        self.detail.gone.connect(self.side.show_nobody)
        self.detail.open_wanted.connect(self.open_wanted)
        self.detail.done_wanted.connect(self.done_wanted)
        self.detail.schedule_wanted.connect(self.schedule_wanted)
        self.detail.next_wanted.connect(self._log_next)
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self._on_form_left)
        self.side.back_requested.connect(self._go_back)

    def show_filter(self, which: ContactFilter) -> None:
        """Show another list."""
        self._wanted = None
        self.presenter.show(which)
        if which.group_id is not None:
            names = {group.id: group.name for group in self._workspace.groups.all()}
            self.list.show_group_name(names.get(which.group_id, ""))

    def open_contact(self, contact_id: int) -> None:
        """Show a contact, and go to it in the list where that holds it."""
        is_listed = self.list.table.go_to_contact(contact_id)
        self._wanted = None if is_listed else contact_id
        self._open(contact_id)
        self.splitter.show_second()

    def selected_ids(self) -> list[int]:
        """Return the selected contacts, in list order."""
        return self.list.table.selected_ids()

    def current_id(self) -> int | None:
        """Return the contact whose detail is shown."""
        return self.detail.presenter.contact_id if self.side.is_detail_shown else None

    def visible_ids(self) -> Sequence[int]:
        """Return all contacts of the list, in its order."""
        return self.list.model.ids

    def select_all(self) -> None:
        """Select the whole list."""
        self.list.table.selectAll()

    def new_contact(self, kind: ContactKind = ContactKind.PERSON) -> None:
        """Show the form for a new contact, with what was typed into it before."""
        self.form.show_kind(kind)
        self.side.show_form()
        self.splitter.show_second()
        self.selection_changed.emit()

    def edit_current(self) -> None:
        """Edit the field that has the keyboard, else the name."""
        if self.side.is_detail_shown:
            self.splitter.show_second()
            self.detail.edit_first()

    def log_current(self, completing: ActivityRef | None = None) -> None:
        """Ask what was done with the shown contact; ``completing`` is the planned activity that it was."""
        if self.side.is_detail_shown:
            self.splitter.show_second()
            self.detail.log(completing)

    def edit_next(self) -> None:
        """Ask for the date of the next step with the current contact, where the list shows it."""
        current = self.list.table.current_id()
        row = self._workspace.contacts.rows([current]).get(current) if current is not None else None
        if row is not None and not self._workspace.read_only:
            popup = NextPopup(self._workspace, self._lane, row, self)
            popup.open_at(self.list.table.next_cell())

    def next_record(self) -> None:
        """Go to the next contact of the list, keeping tab and field."""
        self._step(1)

    def previous_record(self) -> None:
        """Go to the contact before, keeping tab and field."""
        self._step(-1)

    def trash_selected(self) -> None:
        """Put the selected contacts into the trash."""
        if self.presenter.filter.scope is not Scope.TRASH and not self._workspace.read_only:
            self.commands.trash(self.selected_ids())

    def restore_selected(self) -> None:
        """Take the selected contacts out of the trash."""
        if self.presenter.filter.scope is Scope.TRASH:
            self.commands.restore(self.selected_ids())

    def purge_selected(self) -> None:
        """Delete the selected contacts that are in the trash; one undo brings them back."""
        if self.presenter.filter.scope is Scope.TRASH:
            self.commands.purge(self.selected_ids())

    def tag_selected(self) -> None:
        """Ask for a tag and put it on the selected contacts."""
        self.commands.tag(self.selected_ids())

    def group_selected(self) -> None:
        """Ask for a group and put the selected contacts into it."""
        self.commands.group(self.selected_ids())

    def copy_address(self) -> None:
        """Put the address of the shown contact onto the clipboard."""
        if self.detail.presenter.record is not None:
            self.commands.copy_address(self.detail.presenter.record)

    def filter_list(self) -> None:
        """Open the line in which words to filter the list by are typed."""
        self.list.header.ask_for_words()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._go_back()
        self.list.focus_list()

    def finish_editing(self) -> None:
        """Save what is being typed, new notes included; called before the file is closed."""
        self.detail.finish_editing()
        self.detail.tabs.keep_unfinished_notes()

    def state(self) -> list[list[object]]:
        """Return how the user has arranged the columns, as plain values."""
        return choice_to_setting(self.list.table.column_choice())

    def restore_state(self, state: object) -> None:
        """Arrange the columns as they were."""
        self.list.table.show_columns(choice_from_setting(state))

    def _open(self, contact_id: int) -> None:
        self.side.show_contact(contact_id)
        self.selection_changed.emit()

    def _step(self, step: int) -> None:
        table = self.list.table
        spot = self.detail.spot() if self.side.is_detail_shown else None
        row = table.currentIndex().row() + step
        if not 0 <= row < len(self.list.model.ids):
            return
        table.go_to(row)
        self._open(self.list.model.ids[row])
        if spot is not None:
            self.detail.go_to_spot(spot[0], editing=spot[1])

    @Slot()
    def _log_next(self) -> None:
        """Log for the next contact of the list; after the last one there is nobody to log for."""
        before = self.current_id()
        self._step(1)
        if self.current_id() != before:
            self.detail.log()
        else:
            self.detail.log_bar.close_bar()

    def _on_current_changed(self) -> None:
        current = self.list.table.current_id()
        if current is None:
            if not self.side.is_form_shown:
                self.side.show_nobody()
            self.selection_changed.emit()
        elif current != self.current_id() and not (self.side.is_form_shown and not self.form.is_empty):
            self._open(current)

    def _on_list_shown(self) -> None:
        if self._wanted is not None and self.list.table.go_to_contact(self._wanted):
            self._wanted = None
        if not self._has_tags:
            self._read_tags()
        self.counts_changed.emit()

    @Slot(str)
    def _find_letters(self, letters: str) -> None:
        """Go to the first row that begins with letters: as the list is sorted, else by any name."""
        table, model = self.list.table, self.list.model
        place = first_place(letters, len(model.ids), self.presenter.order, model.pages.probe)
        if place is not None:
            table.go_to(place)
            return
        which = self.presenter.filter
        self._lane.read(
            lambda: self._workspace.contacts.first_from(letters, which),
            lambda found: found is not None and table.go_to_contact(found),
        )

    @Slot(int)
    def _on_opened(self, contact_id: int) -> None:
        self._open(contact_id)
        self.splitter.show_second()
        self.detail.header.name.setFocus()

    @Slot()
    def _on_clicked(self) -> None:
        current = self.list.table.current_id()
        if current is not None:
            if current != self.current_id():
                self._open(current)
            if self.splitter.is_narrow and self.list.table.selected_count() == 1:
                self.splitter.show_second()

    @Slot(object)
    def _on_submitted(self, draft: ContactDraft) -> None:
        self._lane.write(lambda: self._workspace.contacts.add(draft), self._on_added, self.form.show_problem)

    def _on_added(self, contact_id: int) -> None:
        self.form.clear()
        self.open_contact(contact_id)
        self.detail.header.name.setFocus()

    def _on_form_left(self) -> None:
        current = self.list.table.current_id()
        if current is not None:
            self._open(current)
        else:
            self.side.show_nobody()
        self.focus_list()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        self.list.model.cells.take_note(change)
        self.presenter.take_note(change)
        self.detail.take_note(change)
        if change.contacts is None or change.contacts:
            self.counts_changed.emit()
            self._read_tags()

    def _read_tags(self) -> None:
        self._has_tags = True
        self._lane.read(
            self._workspace.tags.all,
            lambda tags: self.list.header.show_tags([tag.name for tag in tags[:MOST_TAG_CHIPS]]),
        )

    @Slot()
    def _go_back(self) -> None:
        self.splitter.show_first()
        if self.splitter.is_narrow:
            self.list.focus_list()


def _open_link(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))
