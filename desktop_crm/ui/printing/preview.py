"""The middle of the labels view: the sheet, and a way through the sheets."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.label_stock import LabelStock, StockKind
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.text import label
from desktop_crm.ui.printing.pdf_pages import PdfPages
from desktop_crm.ui.printing.presenter import Sheets
from desktop_crm.ui.printing.sheet_view import SheetView


class Preview(QWidget):
    """Shows what will be printed, sheet by sheet."""

    start_chosen = Signal(int)

    def __init__(self, stock: LabelStock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stock = stock
        self._pages: PdfPages | None = None
        self._page = 0
        self.sheet = SheetView(stock)
        self.back = ToolButton("chevron-left", self.tr("Sheet before"))
        self.forward = ToolButton("chevron-right", self.tr("Next sheet"))
        self.caption = label("", "muted")
        foot = QHBoxLayout()
        foot.addStretch(1)
        for widget in (self.back, self.caption, self.forward):
            foot.addWidget(widget)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addWidget(self.sheet, 1)
        layout.addLayout(foot)
        self.sheet.start_chosen.connect(self.start_chosen)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        self._show_page()

    def show_stock(self, stock: LabelStock) -> None:
        """Show the bare sheet of a stock until its labels are drawn."""
        self._stock = stock
        self._forget_pages()
        self.sheet.show_stock(stock)
        self._show_page()

    def show_sheets(self, sheets: Sheets) -> None:
        """Show drawn labels, on the page that was shown before where it is still there."""
        self._forget_pages()
        self._stock = sheets.stock
        self.sheet.show_stock(sheets.stock)
        if sheets.pdf:
            self._pages = PdfPages(sheets.pdf)
        self.sheet.show_pages(self._pages)
        self._page = min(self._page, max(self._count - 1, 0))
        self._show_page()

    def show_start(self, start: int) -> None:
        """Grey out the labels before this one, at once."""
        self._page = 0
        self.sheet.show_start(start)
        self._show_page()

    @property
    def _count(self) -> int:
        return self._pages.count if self._pages else 0

    def _forget_pages(self) -> None:
        self.sheet.show_pages(None)
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    def _turn(self, step: int) -> None:
        self._page += step
        self._show_page()

    @Slot()
    def _show_page(self) -> None:
        self.sheet.show_page(self._page)
        self.back.setEnabled(self._page > 0)
        self.forward.setEnabled(self._page + 1 < self._count)
        if not self._count:
            self.caption.setText(self.tr("No labels"))
            return
        is_sheet = self._stock.kind is StockKind.SHEET
        sentence = self.tr("Sheet %1 of %2") if is_sheet else self.tr("Label %1 of %2")
        page, count = self.locale().toString(self._page + 1), self.locale().toString(self._count)
        self.caption.setText(sentence.replace("%1", page).replace("%2", count))
