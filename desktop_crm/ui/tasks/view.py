"""The view of tasks: what is to be done, by range and group."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.changes import ChangeSet
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.common.page import EmptyState, PageHeader
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.shell.undo_bar import announce
from desktop_crm.ui.tasks.edits import store_edit
from desktop_crm.ui.tasks.filters import TaskFilters
from desktop_crm.ui.tasks.grouping import grouped
from desktop_crm.ui.tasks.reading import PAGE, TaskPage, read_tasks
from desktop_crm.ui.tasks.table import TaskTable
from desktop_crm.ui.tasks.table_model import TaskEdit, TaskTableModel
from desktop_crm.ui.today.item_texts import ItemTexts
from desktop_crm.ui.working_week import working_week

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class TasksView(QWidget):
    """Shows tasks; an :class:`~desktop_crm.ui.activity_places.ActivityPlace`."""

    selection_changed = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    toggle_wanted = Signal(object)

    def __init__(
        self, workspace: "Workspace", jobs: JobRunner, changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = Lane(jobs)
        self._limit = PAGE
        self._has_more = False
        self._is_reading = self._is_stale = False
        self.header = PageHeader(self.tr("Tasks"))
        self.filters = TaskFilters()
        self.model = TaskTableModel(self)
        self.model.can_edit = not workspace.read_only
        self.table = TaskTable(self.model, workspace.clock)
        self.empty = EmptyState("circle-check", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.filters):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)
        self._connect(changes)

    def lists(self) -> tuple[QWidget, ...]:
        """Return the part that holds activities and takes the keyboard."""
        return (self.table,)

    def refresh(self) -> None:
        """Read the list again; what is asked meanwhile is answered by one more reading."""
        if self._is_reading or self._is_editing():
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        span, which, limit = self.filters.span, self.filters.which, self._limit
        first_weekday = working_week().first
        self._lane.read(lambda: read_tasks(self._workspace, span, which, first_weekday, limit), self._on_read)

    def take_keyboard(self) -> None:
        """Put the keyboard into the list, or where it is empty, on the chosen range."""
        is_empty = self._pages.currentWidget() is self.empty
        (self.filters.ranges[self.filters.span] if is_empty else self.table).setFocus()

    def current_item(self) -> AgendaItem | None:
        """Return the activity that commands mean."""
        return self.table.current_item()

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return all activities that commands mean."""
        return self.table.selected_items()

    def anchor(self) -> QRect:
        """Return where the current activity is on the screen."""
        return self.table.anchor()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _connect(self, changes: Changes) -> None:
        self.table.selection_changed.connect(self.selection_changed)
        self.table.open_wanted.connect(self.open_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.tick_wanted.connect(self.toggle_wanted)
        self.table.more_wanted.connect(self._on_more_wanted)
        self.table.itemDelegate().closeEditor.connect(self._on_editor_closed)
        self.filters.changed.connect(self._on_filters_changed)
        self.model.edited.connect(self._on_edited)
        changes.happened.connect(self._on_change)

    def _is_editing(self) -> bool:
        return self.table.state() == QAbstractItemView.State.EditingState

    def _on_read(self, page: TaskPage) -> None:
        self._is_reading = False
        if self._is_stale:
            self.refresh()
            return
        self._has_more = page.has_more
        texts = ItemTexts(page.kind, page.now)
        self.filters.show_kinds(page.plannable_kinds())
        self.filters.show_owners(page.owners)
        self.model.show_lines(grouped(page.items, self.filters.group, texts), texts)
        self._show_emptiness(is_empty=not page.items)
        self.header.show_title(self.tr("Tasks"), len(page.items) if not page.has_more else None)
        self.selection_changed.emit()

    def _show_emptiness(self, *, is_empty: bool) -> None:
        if is_empty:
            title, text = self._empty_words()
            self.empty.show_text(title, text)
            announce(self, title)
        had_focus = self.table.hasFocus() and is_empty
        self._pages.setCurrentWidget(self.empty if is_empty else self.table)
        if had_focus:
            self.take_keyboard()

    def _empty_words(self) -> tuple[str, str]:
        if self.filters.text.text().strip():
            return self.tr("No matches"), self.tr("No task of this range has these words.")
        return {
            TaskRange.OVERDUE: (self.tr("Nothing is overdue"), ""),
            TaskRange.TODAY: (self.tr("Nothing left for today"), ""),
            TaskRange.ALL: (
                self.tr("Nothing is planned"),
                self.tr("Ctrl+K and “call Sara fri” plans a call."),
            ),
        }.get(self.filters.span, (self.tr("Nothing here"), self.tr("Choose another range above.")))

    @Slot()
    def _on_filters_changed(self) -> None:
        self._limit = PAGE
        self.refresh()

    @Slot()
    def _on_more_wanted(self) -> None:
        if self._has_more and not self._is_reading:
            self._limit *= 2
            self.refresh()

    @Slot(object)
    def _on_edited(self, edit: TaskEdit) -> None:
        self._lane.write(lambda: store_edit(self._workspace, edit))

    @Slot()
    def _on_editor_closed(self) -> None:
        if self._is_stale:
            self.refresh()

    @Slot(object)
    def _on_change(self, _change: ChangeSet) -> None:
        if self.isVisible():
            self.refresh()
