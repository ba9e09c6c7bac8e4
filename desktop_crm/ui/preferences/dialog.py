"""The dialog of preferences: pages, of which everything applies at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_crm.ui.common.dialogs import button_box
from desktop_crm.ui.common.text import label, line
from desktop_crm.ui.preferences.page_ids import PageId
from desktop_crm.ui.preferences.page_list import PageList

_ROOM = QSize(84, 30)
"""How many characters and lines the dialog has room for, where the screen has it."""

_BESIDE = 14
"""Pixels beside the list and its line."""


@dataclass(frozen=True, slots=True)
class PageOffer:
    """A page that is made when it is first shown."""

    id: PageId
    title: str
    icon: str
    make: Callable[[], QWidget]


class PreferencesDialog(QDialog):
    """A list of pages, and the one that is chosen beside it."""

    def __init__(self, offers: Sequence[PageOffer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._offers = tuple(offers)
        self._pages: dict[PageId, QWidget] = {}
        self.list = PageList()
        for offer in self._offers:
            self.list.add_page(offer.icon, offer.title)
        self.title = label("", "heading")
        self._stack = QStackedWidget()
        self.buttons = button_box(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(self._on_row)
        self._lay_out()
        self.list.setCurrentRow(0)
        self.resize(self.sizeHint())

    def show_page(self, which: PageId) -> None:
        """Bring a page to the front; one that is not offered leaves the first."""
        row = next((n for n, offer in enumerate(self._offers) if offer.id is which), 0)
        self.list.setCurrentRow(row)
        self.list.setFocus()

    def page(self, which: PageId) -> QWidget | None:
        """Return a page that was shown before."""
        return self._pages.get(which)

    @override
    def sizeHint(self) -> QSize:
        """Return the usual size, or one with room across for every page shown so far."""
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _ROOM.width(), metrics.height() * _ROOM.height())
        needs = (page.minimumSizeHint().expandedTo(page.minimumSize()) for page in self._pages.values())
        widest = max((need.width() for need in needs), default=0)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        wanted.setWidth(max(wanted.width(), self.list.width() + widest + bar + _BESIDE))
        return wanted.boundedTo(self.screen().availableSize() * 0.9)

    @override
    def done(self, result: int) -> None:
        """Close; what is being typed applies, as everywhere on the pages."""
        if (field := self.focusWidget()) is not None:
            field.clearFocus()
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.resize(self.size().expandedTo(self.sizeHint()))

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("look", "line")
        side.setFixedWidth(1)
        page = QVBoxLayout()
        page.setContentsMargins(0, 16, 0, 0)
        page.setSpacing(8)
        self.title.setContentsMargins(20, 0, 20, 0)
        page.addWidget(self.title)
        page.addWidget(self._stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        self.list.setContentsMargins(0, 0, 0, 0)
        beside = QVBoxLayout()
        beside.setContentsMargins(4, 12, 4, 0)
        beside.addWidget(self.list)
        across.addLayout(beside)
        across.addWidget(side)
        across.addLayout(page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(across, 1)
        layout.addWidget(line())
        layout.addLayout(foot)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._offers):
            return
        offer = self._offers[row]
        if offer.id not in self._pages:
            self._pages[offer.id] = page = offer.make()
            self._stack.addWidget(_scrolled(page))
        self.title.setText(offer.title)
        self._stack.setCurrentIndex(list(self._pages).index(offer.id))
        self.resize(self.size().expandedTo(self.sizeHint()))


def _scrolled(page: QWidget) -> QScrollArea:
    """Put a page where it can be scrolled, should it be higher than the dialog."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
