"""Words on a contact, such as tags and groups: pills that can be removed, and a line for another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.chips import RemovablePill
from desktop_crm.ui.common.flow_layout import FlowLayout


class WordFlow(QWidget):
    """Shows words as pills; it decides nothing about storing."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(
        self, add_text: str, known: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._words: tuple[str, ...] = ()
        self._pills: list[RemovablePill] = []
        self._is_editable = True
        self.add = Button(f"+ {add_text}", look="link")
        self.add.setAccessibleName(add_text)
        self.line = QLineEdit()
        self.line.setAccessibleName(add_text)
        self.line.setPlaceholderText(add_text)
        self.line.hide()
        self.line.installEventFilter(self)
        self._flow = FlowLayout(self, spacing=4)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.line)
        self.add.clicked.connect(self.ask)
        self.line.editingFinished.connect(self._take)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words."""
        if tuple(words) == self._words:
            return
        self._words = tuple(words)
        for pill in self._pills:
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = [RemovablePill(word, parent=self) for word in words]
        for widget in (self.add, self.line):
            self._flow.removeWidget(widget)
        for pill in self._pills:
            pill.removed.connect(self.removed)
            pill.cross.setVisible(self._is_editable)
            pill.show()
            self._flow.addWidget(pill)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.line)
        self.updateGeometry()

    def set_editable(self, editable: bool) -> None:
        """Offer to add and remove words, or only show them."""
        self._is_editable = editable
        self.setEnabled(editable)
        self.add.setVisible(editable and self.line.isHidden())
        for pill in self._pills:
            pill.cross.setVisible(editable)

    @Slot()
    def ask(self) -> None:
        """Open the line for another word."""
        completer = QCompleter(sorted(set(self._known()) - set(self._words)), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take)
        self.line.setCompleter(completer)
        self.line.setMinimumSize(QSize(self.fontMetrics().averageCharWidth() * 16, 0))
        self.add.hide()
        self.line.show()
        self.line.setFocus()

    @Slot()
    def _take(self) -> None:
        word = self.line.text().strip().removeprefix("#").strip()
        self.line.clear()
        self._close()
        if word and word not in self._words:
            self.added.emit(word)

    def _close(self) -> None:
        had_focus = self.line.hasFocus()
        self.add.show()
        if had_focus:
            self.add.setFocus()
        self.line.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.line.clear()
                self._close()
                return True
        return super().eventFilter(watched, event)
