"""The tick that says that what is being logged was the planned activity of today."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_crm.domain.activities import ActivityRef, AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted
from desktop_crm.ui.common.text import fill

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class PlannedTick(QCheckBox):
    """Shown, and ticked, where something of the kind is planned that this may have been."""

    def __init__(self, workspace: "Workspace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._item: AgendaItem | None = None
        self.has_other_next = False
        """Whether something else is planned next with the contact."""

    def look(self, contact_id: int, kind: ActivityKind, named: ActivityRef | None) -> None:
        """Find what is planned with a contact that this may have been; ``named`` is what the user means."""
        if named is not None:
            item: AgendaItem | None = self._workspace.activities.item(named)
        else:
            item = self._workspace.completing.open_today(contact_id, kind.key)
        if item is not None and item.kind != kind.key:
            item = None
        next_id = self._workspace.timeline.facts(contact_id).next_activity_id
        self.has_other_next = next_id is not None and (item is None or next_id != item.ref.id)
        self._item = item
        self.setVisible(item is not None)
        self.setChecked(item is not None)
        if item is not None:
            when = WhenTexts().item(item, self._workspace.clock.today())
            about = dotted(kind_name(kind), when, item.regarding)
            self.setText(fill(self.tr("This was the one planned: %1"), about))

    def ref(self) -> ActivityRef | None:
        """Return what was planned and is done by this, None where the user says otherwise."""
        return self._item.ref if self._item is not None and self.isChecked() else None
