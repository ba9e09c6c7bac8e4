"""2 · Label stock: found by number, brand, size or use."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop_crm.domain.label_stock import (
    MM,
    Confidence,
    LabelStock,
    StockKind,
    find_stock,
    matching_stocks,
)
from desktop_crm.ui.common.text import FIRST_STRONG_ISOLATE, POP_ISOLATE, fill, isolated, label
from desktop_crm.ui.printing.panel_parts import Field, Section, choice


class StockSection(Section):
    """Chooses a stock; typing searches all of them, equal products included."""

    changed = Signal()

    def __init__(self, stocks: Sequence[LabelStock], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stocks = tuple(stocks)
        self.stock = self._stocks[0]
        self.box = choice((stock.name, stock.id) for stock in self._stocks)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._found: list[LabelStock] = []
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(self._completer)
        self.summary = label("", "muted", wrap=True)
        self.caution = label("", "small", wrap=True)
        self.heading.setText(self.tr("2 · Label stock"))
        self.rows.addWidget(Field(self.tr("Sheet &or roll"), self.box))
        self.rows.addWidget(self.summary)
        self.rows.addWidget(self.caution)
        self.box.activated.connect(self._on_activated)
        edit = self.box.lineEdit()
        if edit is not None:
            edit.setAccessibleName(self.tr("Sheet or roll"))
            edit.textEdited.connect(self._search)
            edit.editingFinished.connect(self._take_text)
        self._completer.activated.connect(self._on_completed)
        self._show()

    def choose(self, stock: LabelStock) -> None:
        """Take a stock."""
        is_new = stock != self.stock
        self.stock = stock
        self._show()
        if is_new:
            self.changed.emit()

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.choose(self._stocks[index])

    @Slot(str)
    def _search(self, text: str) -> None:
        self._found = matching_stocks(self._stocks, text)
        self._texts.setStringList(
            [f"{isolated(stock.name)} · {self._summary(stock)}" for stock in self._found]
        )

    @Slot(str)
    def _on_completed(self, text: str) -> None:
        self.choose(self._found[self._texts.stringList().index(text)])

    @Slot()
    def _take_text(self) -> None:
        """Take what was typed where it names a stock; else show again what is chosen."""
        name = self.box.currentText().split(" · ")[0].strip(FIRST_STRONG_ISOLATE + POP_ISOLATE)
        self.choose(find_stock(self._stocks, name) or self.stock)

    def _show(self) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self._stocks.index(self.stock))
            self.box.setEditText(self.stock.name)
        self.summary.setText(self._summary(self.stock))
        self.box.setToolTip(self.stock.description)
        unsure = self.stock.confidence is Confidence.UNSURE
        self.caution.setText(
            self.tr("Sources disagree on this size. Measure a sheet before you rely on it.")
            if unsure
            else self.tr("Nobody has measured this one yet. Try one page on plain paper first.")
        )
        self.caution.setProperty("look", "problem" if unsure else "small")
        self.caution.style().unpolish(self.caution)
        self.caution.style().polish(self.caution)

    def _summary(self, stock: LabelStock) -> str:
        width = self.locale().toString(stock.label_width / MM, "f", 1)
        if stock.kind is StockKind.CONTINUOUS:
            return fill(self.tr("Tape %1 mm wide, cut to the length of the text"), width)
        height = self.locale().toString(stock.label_height / MM, "f", 1)
        if stock.kind is StockKind.ROLL:
            return fill(self.tr("Roll · %1 × %2 mm"), width, height)
        sentence = self.tr("%1 · %n a sheet · %2 × %3 mm", None, stock.per_page)
        return fill(sentence, stock.page_name, width, height)
