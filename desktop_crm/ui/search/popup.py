"""The list that opens beside a search box."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QMouseEvent, Qt
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.search.delegate import SuggestionDelegate
from desktop_crm.ui.search.model import SUGGESTION_ROLE, SuggestionModel

_GAP = 4
_FROM_EDGE = 16


class SuggestionList(QListView):
    """Brings clicks on chips apart from those on lines."""

    chip_clicked = Signal(int, int)
    """The row, and the number of the chip in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = SuggestionDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        line = index.data(SUGGESTION_ROLE) if index.isValid() else None
        if line is not None and line.chips:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            chip = self.delegate.chip_at(option, line, point)
            if chip is not None:
                self.chip_clicked.emit(index.row(), chip)
                return
        super().mouseReleaseEvent(event)


class SearchPopup(QFrame):
    """The offered lines; it never takes the keyboard from the search box."""

    def __init__(self, model: SuggestionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "popup")
        self.list = SuggestionList()
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.setModel(model)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)
        layout.addWidget(self.list)
        self.hide()

    def open_beside(self, box: QWidget) -> None:
        """Stand below the search box, or above it where there is more room; as high as the lines need."""
        window = box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        top = box.mapTo(window, QPoint(0, 0))
        self.resize(box.width(), self.height())
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.list.scheduleDelayedItemsLayout()
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.list.model().rowCount())) + 14
        below = window.height() - top.y() - box.height() - _GAP - _FROM_EDGE
        above = top.y() - _GAP - _FROM_EDGE
        is_above = wanted > below and above > below
        height = min(wanted, above if is_above else below)
        y = top.y() - _GAP - height if is_above else top.y() + box.height() + _GAP
        self.setGeometry(QRect(top.x(), y, box.width(), height))
        self.show()
        self.raise_()
