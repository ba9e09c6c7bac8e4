"""The table of an import plan: what its keys do, and how wide its columns are."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop_crm.ui.importing.plan_delegate import USUAL_CHARACTERS, PlanDelegate
from desktop_crm.ui.importing.plan_model import PlanModel

_USUAL_ROWS = 14


class PlanTable(QTableView):
    """The cards of a plan; the space bar ticks all selected rows as the current one."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = PlanDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Cards"))
        self.setAccessibleDescription(
            self.tr("The space bar takes the selected cards into the import or leaves them out.")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(1)
        header.setAccessibleName(self.tr("Columns"))
        self._fit_rows()

    @override
    def sizeHint(self) -> QSize:
        average = self.fontMetrics().averageCharWidth()
        width = (sum(USUAL_CHARACTERS.values()) + 12) * average
        return QSize(width, self.verticalHeader().defaultSectionSize() * _USUAL_ROWS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            rows = {index.row() for index in self.selectionModel().selectedRows()} | {current.row()}
            self._model.tick(rows, on=not self._model.is_ticked(current.row()))
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()
            self._fit_columns()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height(self.font()))

    def _fit_columns(self) -> None:
        for column, width in self._delegate.column_widths(self.font(), self.viewport().width()).items():
            self.setColumnWidth(column, width)
