"""The notes on a contact: a box for a new one, and those that are there, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.contacts import ContactRecord, NoteRecord
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.contacts.note_card import NoteCard

SHOWN_AT_FIRST = 20


class NotesTab(QWidget):
    """Shows notes and asks for them to be stored; it keeps unfinished text by contact."""

    add_requested = Signal(int, str)
    edit_requested = Signal(object, str)
    remove_requested = Signal(int)
    versions_requested = Signal(int)

    def __init__(self, dates: DateTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._record: ContactRecord | None = None
        self._notes: Sequence[NoteRecord] = ()
        self._cards: dict[int, NoteCard] = {}
        self._drafts: dict[int, str] = {}
        self._limit = SHOWN_AT_FIRST
        self.box = GrowingText()
        self.box.setPlaceholderText(self.tr("Write a note; Ctrl+Enter keeps it"))
        self.box.setAccessibleName(self.tr("New note"))
        self.keep = Button(self.tr("Keep note"))
        self.keep.hide()
        self.empty = label(self.tr("No notes yet."), "faint")
        self.more = Button(self.tr("Show older notes"), look="link")
        self._lay_out()
        self.box.kept.connect(self._add)
        self.keep.clicked.connect(self._add)
        self.box.textChanged.connect(self._on_typed)
        self.more.clicked.connect(self._show_more)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.box)
        self._layout.addLayout(row)
        self._layout.addWidget(self.empty)
        self._layout.addLayout(self._list)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addStretch(1)

    def show_record(self, record: ContactRecord) -> None:
        """Show the notes of a contact, and the text that was begun for it."""
        if self._record is None or self._record.id != record.id:
            self._limit = SHOWN_AT_FIRST
            self._record = record
            self.box.setPlainText(self._drafts.get(record.id, ""))
        self._record = record
        self._show_notes(record.notes)

    def show_versions(self, note_id: int, versions: Sequence[NoteRecord]) -> None:
        """Show the earlier texts of a note."""
        if note_id in self._cards:
            self._cards[note_id].show_versions(versions)

    def show_unsaved(self, note_id: int, text: str, problem: str) -> None:
        """Offer a text that could not be stored, and say why not."""
        if note_id in self._cards:
            self._cards[note_id].show_unsaved(text, problem)

    def edit_note(self, note_id: int) -> None:
        """Edit a note, wherever it is among the others."""
        place = next((n for n, note in enumerate(self._notes) if note.id == note_id), -1)
        if place >= self._limit:
            self._limit = place + 1
            self._show_notes(self._notes)
        if note_id in self._cards:
            self._cards[note_id].edit()

    def unfinished(self) -> dict[int, str]:
        """Return the new notes that were begun and not kept, by contact."""
        return {contact_id: text for contact_id, text in self._drafts.items() if text.strip()}

    def finish_editing(self) -> None:
        """Ask for a note that is being edited to be stored."""
        for card in self._cards.values():
            card.finish()

    def forget_unfinished(self, contact_id: int) -> None:
        """Let go of a new note that is stored now."""
        self._drafts.pop(contact_id, None)
        if self._record is not None and self._record.id == contact_id:
            self.box.clear()

    def _show_notes(self, notes: Sequence[NoteRecord]) -> None:
        self.empty.setVisible(not notes)
        self.more.setVisible(len(notes) > self._limit)
        shown = notes[: self._limit]
        for note_id in self._cards.keys() - {note.id for note in shown}:
            card = self._cards.pop(note_id)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, note in enumerate(shown):
            card = self._cards.get(note.id) or self._make_card(note)
            card.show_note(note)
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
        self._notes = notes

    def _make_card(self, note: NoteRecord) -> NoteCard:
        card = NoteCard(self._dates, self)
        card.changed.connect(self.edit_requested)
        card.remove_requested.connect(self.remove_requested)
        card.versions_requested.connect(self.versions_requested)
        self._cards[note.id] = card
        return card

    @Slot()
    def _add(self) -> None:
        text = self.box.toPlainText().strip()
        if text and self._record is not None:
            self.add_requested.emit(self._record.id, text)

    @Slot()
    def _on_typed(self) -> None:
        text = self.box.toPlainText()
        self.keep.setVisible(bool(text.strip()))
        if self._record is not None:
            self._drafts[self._record.id] = text

    @Slot()
    def _show_more(self) -> None:
        self._limit += 100
        self._show_notes(self._notes)
