"""The list of contacts with the line above it, and what stands there while it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_crm.domain.lookup import ContactFilter, ContactOrder, Scope
from desktop_crm.ui.common.page import EmptyState
from desktop_crm.ui.contacts.activity_cells import ActivityCells
from desktop_crm.ui.contacts.column_panel import ColumnPanel
from desktop_crm.ui.contacts.columns import ColumnChoice
from desktop_crm.ui.contacts.list_header import ListHeader
from desktop_crm.ui.contacts.pages import RowSource
from desktop_crm.ui.contacts.table_model import ContactTableModel
from desktop_crm.ui.contacts.table_view import ContactTable

ARRANGING_PAUSE = 400
"""Milliseconds after which columns that are being dragged count as arranged."""


class ContactList(QWidget):
    """Shows what a ListPresenter asks it to."""

    arranged = Signal()
    shown = Signal()

    def __init__(
        self, source: RowSource, parent: QWidget | None = None, *, cells: ActivityCells | None = None
    ) -> None:
        super().__init__(parent)
        self._filter = ContactFilter()
        self._group_name = ""
        self.model = ContactTableModel(source, self, cells=cells)
        self.header = ListHeader()
        self.table = ContactTable(self.model)
        self.empty = EmptyState("users", "")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._arranged_soon = QTimer(self)
        self._arranged_soon.setSingleShot(True)
        self._arranged_soon.setInterval(ARRANGING_PAUSE)
        self._arranged_soon.timeout.connect(self.arranged)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)
        self.header.columns_requested.connect(self._choose_columns)
        self.header.left.connect(self.focus_list)
        self.table.selection_changed.connect(self.show_counts)
        header = self.table.horizontalHeader()
        header.sectionResized.connect(self._arranged_soon.start)
        header.sectionMoved.connect(self._arranged_soon.start)

    def show_question(self, which: ContactFilter, order: ContactOrder) -> None:
        """Show what is asked for, while it is read."""
        self._filter = which
        self.header.show_filter(which)
        self.table.show_order(order)

    def show_group_name(self, name: str) -> None:
        """Say which group is listed."""
        self._group_name = name
        self.show_counts()

    def show_ids(self, ids: Sequence[int], *, same_list: bool) -> None:
        """Show these contacts."""
        had_focus = self.table.hasFocus() or self.empty.hasFocus()
        self.table.show_ids(ids, same_list=same_list)
        self._stack.setCurrentWidget(self.table if ids else self.empty)
        if not ids:
            self._explain_emptiness()
        if had_focus:
            self.focus_list()
        self.show_counts()
        self.shown.emit()

    def reread(self, changed: frozenset[int] | None) -> None:
        """Read the shown rows of these contacts again."""
        self.model.reread(changed)

    def focus_list(self) -> None:
        """Put the keyboard into the list, also while it is still being read."""
        is_empty = self._stack.currentWidget() is self.empty
        (self.empty if is_empty else self.table).setFocus()

    @Slot()
    def show_counts(self) -> None:
        """Say what is listed, how many there are and how many are selected."""
        self.header.show_title(self._title(), len(self.model.ids), self.table.selected_count())

    @property
    def title(self) -> str:
        """What the list is called."""
        return self._title()

    def _title(self) -> str:
        if self._filter.scope is Scope.TRASH:
            return self.tr("Trash")
        if self._filter.group_id is not None:
            return self._group_name
        return self.tr("Contacts")

    def _explain_emptiness(self) -> None:
        which = self._filter
        if which.text or which.tag:
            title, text = self.tr("No matches"), self.tr("Nobody in this list holds what you look for.")
        elif which.scope is Scope.TRASH:
            title, text = self.tr("The trash is empty"), ""
        elif which.group_id is not None:
            title = self.tr("Nobody is in this group yet")
            text = self.tr("Drag people here from the list, or select them and add them to the group.")
        else:
            title = self.tr("No contacts yet")
            text = self.tr("Drop a vCard file here, or press Ctrl+N.")
        self.empty.show_text(title, text)
        self.empty.setAccessibleName(f"{title}. {text}" if text else title)

    @Slot()
    def _choose_columns(self) -> None:
        panel = ColumnPanel(self.model.columns, self.table.column_choice(), self)
        panel.chosen.connect(self._on_columns_chosen)
        panel.adjustSize()
        corner = self.header.columns.rect().bottomRight()
        if self.isRightToLeft():
            corner = self.header.columns.rect().bottomLeft()
        place = self.header.columns.mapToGlobal(corner)
        panel.move(place if self.isRightToLeft() else place - QPoint(panel.width(), 0))
        panel.show()

    @Slot(tuple)
    def _on_columns_chosen(self, choice: tuple[ColumnChoice, ...]) -> None:
        self.table.show_columns(choice)
        self.arranged.emit()
