"""The next step of a contact, set in the list by a typed date."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.activities.reschedule_popup import DatePopup, move_item
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.contacts.activity_cells import next_seen
from desktop_crm.ui.contacts.contact_day import next_item
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.messages import explain

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class NextPopup(DatePopup):
    """Moves what is planned next, or plans a call where nothing is: a date is always an activity's."""

    stored = Signal()

    def __init__(
        self, workspace: "Workspace", lane: Lane, row: ContactRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._workspace = workspace
        self._lane = lane
        self._row = row
        self._is_storing = False
        name = row.name or row.company
        if row.next_kind:
            self.ask(fill(self.tr("Next step with %1:"), name))
        else:
            self.ask(fill(self.tr("Call %1 on:"), name))
        self.date.show_day(*next_seen(row, workspace.clock.zone()))
        self.date.selectAll()
        self.taken.connect(self._store)

    @Slot(object)
    def _store(self, found: QuickDate) -> None:
        day = found.day
        if day is None or self._is_storing:
            return
        self._is_storing = True
        self._lane.write(lambda: self._write(found, day), lambda _: self._on_stored(), self._on_failed)

    def _write(self, found: QuickDate, day: date) -> None:
        item = next_item(self._workspace, self._row.id) if self._row.next_kind else None
        if item is not None:
            move_item(self._workspace, item, found, day)
            return
        activities = self._workspace.activities
        activities.add(activities.draft(Builtin.CALL, [self._row.id], day=day, start=found.start))

    def _on_stored(self) -> None:
        self.stored.emit()
        # Afterwards, since the key that did it is still down.
        QTimer.singleShot(0, self, self.close)

    def _on_failed(self, error: CrmError) -> None:
        self._is_storing = False
        self.say_problem(explain(error))
