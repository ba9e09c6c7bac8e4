"""The table of an import: how it is set up, and that its columns always fit."""

from abc import abstractmethod

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget
from typing_extensions import override

_USUAL_ROWS = 14


class ImportDelegate(QStyledItemDelegate):
    """Paints the cells, and knows how much room they take."""

    @abstractmethod
    def row_height(self, font: QFont) -> int:
        """Return the height of every row for text in this font."""

    @abstractmethod
    def column_widths(self, font: QFont, room: int) -> dict[int, int]:
        """Return the usual widths, or smaller ones where the table has less room than they need."""

    @abstractmethod
    def usual_characters(self) -> int:
        """Return how many characters stand side by side in a table that has room."""


class ImportTable(QTableView):
    """Rows of a plan, one line each; the last column takes what room is left."""

    def __init__(
        self, model: QAbstractItemModel, delegate: ImportDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._delegate = delegate
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
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
        width = (self._delegate.usual_characters() + 12) * average
        return QSize(width, self.verticalHeader().defaultSectionSize() * _USUAL_ROWS)

    def whole_row(self, row: int) -> list[str]:
        """Return all that the cells of a row say."""
        model = self.model()
        texts = (model.index(row, column).data() for column in range(model.columnCount()))
        return [text for text in texts if text]

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
