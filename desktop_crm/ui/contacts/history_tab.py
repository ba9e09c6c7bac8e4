"""Who changed what on a contact."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_crm.ui.common.text import label, line
from desktop_crm.ui.contacts.history_texts import HistoryBlock
from desktop_crm.ui.contacts.note_card import RoundIcon
from desktop_crm.ui.theme import Tone

MOST_BLOCKS = 60


class HistoryTab(QWidget):
    """Shows what happened to a contact; it is read when it is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 12)
        self._layout.setSpacing(0)

    def show_blocks(self, blocks: Sequence[HistoryBlock]) -> None:
        """Show the history, newest first."""
        _clear(self._layout)
        if not blocks:
            self._layout.addWidget(label(self.tr("Nothing is recorded yet."), "faint"))
        for block in blocks[:MOST_BLOCKS]:
            self._layout.addLayout(_entry(block))
            self._layout.addWidget(line())
        self._layout.addStretch(1)

    def forget(self) -> None:
        """Show nothing."""
        _clear(self._layout)


def _entry(block: HistoryBlock) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(label(block.title, "strong", wrap=True))
    for text in block.lines:
        words.addWidget(label(text, wrap=True))
    words.addWidget(label(block.when, "small"))
    row = QHBoxLayout()
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(10)
    row.addWidget(RoundIcon("history", Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _clear(inner)
