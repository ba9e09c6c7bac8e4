"""The table of the cards of an import, with a tick for each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.ui.importing.import_table import ImportTable
from desktop_crm.ui.importing.plan_delegate import PlanDelegate
from desktop_crm.ui.importing.plan_model import PlanModel


class PlanTable(ImportTable):
    """The cards of a plan; the space bar ticks all selected rows as the current one."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(model, PlanDelegate(), parent)
        self._model = model
        self.setAccessibleName(self.tr("Cards"))
        self.setAccessibleDescription(
            self.tr("The space bar takes the selected cards into the import or leaves them out.")
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            rows = {index.row() for index in self.selectionModel().selectedRows()} | {current.row()}
            self._model.tick(rows, on=not self._model.is_ticked(current.row()))
            return
        super().keyPressEvent(event)
