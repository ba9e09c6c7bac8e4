"""Who changed what on a contact, and where it came from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.ui.common.text import fill, label, line
from desktop_crm.ui.contacts.date_texts import DateTexts
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


class SourceTab(QWidget):
    """Says when a contact was added and changed, and the files it was read from."""

    def __init__(self, dates: DateTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self.added = label("", wrap=True)
        self.changed = label("", wrap=True)
        self.files = label("", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        for widget in (self.added, self.changed, self.files):
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_record(self, record: ContactRecord) -> None:
        """Say where a contact comes from."""
        self.added.setText(
            self._sentence(
                self.tr("Added %1"), self.tr("Added %1 by %2"), record.created_at, record.created_by
            )
        )
        self.changed.setText(
            self._sentence(
                self.tr("Changed %1"), self.tr("Changed %1 by %2"), record.changed_at, record.changed_by
            )
        )
        names = ", ".join(dict.fromkeys(record.sources))
        self.files.setText(fill(self.tr("From the card in %1; the card is kept as it was received."), names))
        self.files.setVisible(bool(names))

    def _sentence(self, plain: str, with_name: str, at: str, by: str) -> str:
        return fill(with_name if by else plain, self._dates.moment(at), by)


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
