"""The left panel of the labels view: its four sections, and the choice they make together."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.label_stock import LabelStock
from desktop_crm.domain.labels import LabelOptions, LabelOrder
from desktop_crm.ui.printing.position_section import PositionSection
from desktop_crm.ui.printing.stock_section import StockSection
from desktop_crm.ui.printing.text_section import TextSection
from desktop_crm.ui.printing.who_section import WhoSection


class OptionsPanel(QScrollArea):
    """``changed`` says that the audience or the options are others now."""

    changed = Signal()

    def __init__(
        self, stocks: Sequence[LabelStock], sender_country: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stocks = tuple(stocks)
        self.who = WhoSection()
        self.stock = StockSection(stocks)
        self.text = TextSection(sender_country)
        self.position = PositionSection()
        self._inner = QWidget()
        self._inner.setProperty("look", "surface")
        layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(18)
        for section in (self.who, self.stock, self.text, self.position):
            layout.addWidget(section)
        layout.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.position.show_stock(self.stock.stock.per_page)
        self.stock.changed.connect(self._on_stock_changed)
        for section in (self.who, self.text, self.position):
            section.changed.connect(self.changed)

    @property
    def options(self) -> LabelOptions:
        """How to print, as chosen in all sections."""
        options = LabelOptions(
            stock_id=self.stock.stock.id,
            order=LabelOrder(self.who.order.currentData()),
            one_per_household=self.who.household.isChecked(),
        )
        return self.position.apply_to(self.text.apply_to(options))

    def show_options(self, options: LabelOptions) -> None:
        """Choose all that the options say, but for where to begin and how many copies."""
        stock = next((one for one in self._stocks if one.id == options.stock_id), None)
        self.stock.choose(stock or self.stock.stock)
        for section in (self.who, self.text, self.position):
            section.show_options(options)

    @override
    def minimumSizeHint(self) -> QSize:
        """Be as wide as what is inside, since it scrolls up and down alone."""
        hint = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return hint.expandedTo(QSize(self._inner.minimumSizeHint().width() + bar, 0))

    @Slot()
    def _on_stock_changed(self) -> None:
        self.position.show_stock(self.stock.stock.per_page)
        self.changed.emit()
