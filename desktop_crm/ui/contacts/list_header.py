"""The line above the list: what is listed, how many, and chips that narrow it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label

TYPING_PAUSE = 120
"""Milliseconds without a key after which the typed filter is used."""


class ListHeader(QFrame):
    """Title, count, chips, a line to filter by, and the columns button."""

    filter_chosen = Signal(object)
    columns_requested = Signal()
    left = Signal()
    """The user wants back into the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._filter = ContactFilter()
        self._tags: tuple[str, ...] = ()
        self._chips: dict[Chip, ContactFilter] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_chip)
        self.title = label("", "heading")
        self.count = label("", "muted")
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.filter_chip = Chip(self.tr("Filter"), icon_name="list-filter")
        self.filter_chip.setToolTip(self.tr("Show only what holds a word"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Show only what holds these words, digits or #tags"))
        self.line.setAccessibleName(self.tr("Filter this list"))
        self.line.setClearButtonEnabled(True)
        self.line.hide()
        self.columns = ToolButton("columns-3", self.tr("Choose columns"))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING_PAUSE)
        self._lay_out()
        self.columns.clicked.connect(self.columns_requested)
        self.filter_chip.toggled.connect(self._on_filter_toggled)
        self.line.textChanged.connect(self._typed.start)
        self.line.installEventFilter(self)
        self._typed.timeout.connect(self._on_typed)
        self._make_chips()

    def _lay_out(self) -> None:
        self._flow = FlowLayout(spacing=8, shrinking=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        for words in (self.title, self.count):
            words.setMinimumHeight(self.filter_chip.sizeHint().height())
            row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._flow, 1)
        row.addWidget(self.columns, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 9, 10, 9)
        layout.addLayout(row)
        layout.addWidget(self.line)

    def show_title(self, title: str, total: int, selected: int) -> None:
        """Say what is listed, how many there are and how many of them are selected."""
        number = self.locale().toString
        self.title.setText(title)
        if selected > 1:
            text = self.tr("%1 of %2 selected").replace("%1", number(selected))
            self.count.setText(text.replace("%2", number(total)))
        else:
            self.count.setText(number(total))

    def show_filter(self, which: ContactFilter) -> None:
        """Show which list this is."""
        if (which.group_id, which.scope is Scope.TRASH) != (
            self._filter.group_id,
            self._filter.scope is Scope.TRASH,
        ):
            self._filter = which
            self._make_chips()
        self._filter = which
        if which.text != self.line.text().strip():
            self.line.blockSignals(True)  # noqa: FBT003 - Qt's own spelling
            self.line.setText(which.text)
            self.line.blockSignals(False)  # noqa: FBT003
        if which.text:
            self.filter_chip.setChecked(True)
        if which.tag and which.tag not in self._tags:
            self.show_tags((*self._tags, which.tag))
        self._check_chip()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags as chips."""
        wanted = tuple(tags)
        if self._filter.tag and self._filter.tag not in wanted:
            wanted = (*wanted, self._filter.tag)
        if wanted != self._tags:
            self._tags = wanted
            self._make_chips()
            self._check_chip()

    def ask_for_words(self) -> None:
        """Open the line in which words to filter by are typed."""
        self.filter_chip.setChecked(True)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _make_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not self.filter_chip and isinstance(chip, Chip):
                self._group.removeButton(chip)
                chip.hide()
                chip.deleteLater()
        base = ContactFilter(group_id=self._filter.group_id)
        self._chips = {}
        if self._filter.scope is not Scope.TRASH:
            self._add_chip(self.tr("All"), base)
            self._add_chip(self.tr("People"), replace(base, scope=Scope.PEOPLE))
            self._add_chip(self.tr("Companies"), replace(base, scope=Scope.COMPANIES))
            for tag in self._tags:
                self._add_chip(tag, replace(base, tag=tag), shortened=True)
        self._flow.addWidget(self.filter_chip)

    def _add_chip(self, text: str, which: ContactFilter, *, shortened: bool = False) -> None:
        chip = Chip(text.replace("&", "&&"), shortened=shortened)
        if shortened:
            chip.setToolTip(text)
        self._chips[chip] = which
        self._group.addButton(chip)
        self._flow.addWidget(chip)

    def _check_chip(self) -> None:
        plain = replace(self._filter, text="")
        for chip, which in self._chips.items():
            chip.setChecked(which == plain)

    @Slot()
    def _on_chip(self, chip: Chip) -> None:
        self.filter_chosen.emit(replace(self._chips[chip], text=self.line.text().strip()))

    @Slot(bool)
    def _on_filter_toggled(self, on: bool) -> None:
        self.line.setVisible(on)
        if on:
            self.line.setFocus()
        else:
            self.line.clear()

    @Slot()
    def _on_typed(self) -> None:
        text = self.line.text().strip()
        if text != self._filter.text:
            self.filter_chosen.emit(replace(self._filter, text=text))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.filter_chip.setChecked(False)
                self.left.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
                self._on_typed()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
