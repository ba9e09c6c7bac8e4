"""The tabs below the fields: timeline, notes, history, source."""

from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from desktop_crm.domain.contacts import CardSource, ContactRecord, NoteRecord
from desktop_crm.domain.errors import CrmError
from desktop_crm.services.history import HistoryEntry
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.common.text import line
from desktop_crm.ui.contacts.date_texts import DateTexts
from desktop_crm.ui.contacts.history_tab import HistoryTab
from desktop_crm.ui.contacts.history_texts import history_blocks
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.notes_tab import NotesTab
from desktop_crm.ui.contacts.problems import problem_text
from desktop_crm.ui.contacts.source_tab import SourceTab
from desktop_crm.ui.contacts.timeline_tab import TimelineTab


class Tab(IntEnum):
    """The tabs in their order."""

    TIMELINE = 0
    NOTES = 1
    HISTORY = 2
    SOURCE = 3


class DetailTabs(QWidget):
    """Shows one tab at a time; history and cards are read when they are looked at."""

    failed = Signal(str)

    def __init__(
        self, workspace: Workspace, lane: Lane, dates: DateTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lane = lane
        self._dates = dates
        self._record: ContactRecord | None = None
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setAccessibleName(self.tr("Parts of the record"))
        self.timeline = TimelineTab()
        self.notes = NotesTab(dates)
        self.history = HistoryTab()
        self.source = SourceTab(dates)
        self._pages: tuple[QWidget, ...] = (self.timeline, self.notes, self.history, self.source)
        for name in (self.tr("Timeline"), self.tr("Notes"), self.tr("History"), self.tr("Source")):
            self.bar.addTab(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 0, 6, 0)
        bar.addWidget(self.bar)
        layout.addLayout(bar)
        layout.addWidget(line())
        for page in self._pages:
            layout.addWidget(page)
        layout.addStretch(1)
        self.bar.currentChanged.connect(self._show_page)
        self.timeline.note_wanted.connect(self._show_note)
        self.notes.add_requested.connect(self._add_note)
        self.notes.edit_requested.connect(self._edit_note)
        self.notes.remove_requested.connect(self._remove_note)
        self.notes.versions_requested.connect(self._read_versions)
        self._show_page()

    def show_record(self, record: ContactRecord, *, can_edit: bool) -> None:
        """Show what hangs on a contact."""
        self._record = record
        number = self.locale().toString(len(record.notes))
        text = self.tr("Notes %1").replace("%1", number) if record.notes else self.tr("Notes")
        self.bar.setTabText(Tab.NOTES, text)
        self.notes.setEnabled(can_edit)
        self.notes.show_record(record)
        self.source.show_record(record)
        self._read_page()

    def write_note(self) -> None:
        """Go to the box for a new note."""
        self.bar.setCurrentIndex(Tab.NOTES)
        self.notes.box.setFocus()

    @Slot(int)
    def _show_note(self, note_id: int) -> None:
        self.bar.setCurrentIndex(Tab.NOTES)
        self.notes.edit_note(note_id)

    def keep_unfinished_notes(self) -> None:
        """Store every note that was begun, before the window goes."""
        self.notes.finish_editing()
        for contact_id, text in self.notes.unfinished().items():
            self._add_note(contact_id, text)

    @Slot()
    def _show_page(self) -> None:
        chosen = self.bar.currentIndex()
        for place, page in enumerate(self._pages):
            page.setVisible(place == chosen)
        self._read_page()

    def _read_page(self) -> None:
        """Read what the tab in front shows besides the record itself."""
        if self._record is None:
            return
        if self.bar.currentIndex() == Tab.HISTORY:
            self._read_history(self._record)
        elif self.bar.currentIndex() == Tab.SOURCE:
            self._read_cards(self._record)

    def _read_cards(self, record: ContactRecord) -> None:
        def show(cards: tuple[CardSource, ...]) -> None:
            if self._record is not None and self._record.id == record.id:
                self.source.show_cards(cards)

        self._lane.read(lambda: self._workspace.history.cards(record.id), show)

    def _read_history(self, record: ContactRecord) -> None:
        def show(entries: tuple[HistoryEntry, ...]) -> None:
            if self._record is not None and self._record.id == record.id:
                self.history.show_blocks(history_blocks(entries, self._dates))

        self._lane.read(lambda: self._workspace.history.of_contact(record.id), show)

    @Slot(int, str)
    def _add_note(self, contact_id: int, text: str) -> None:
        self._lane.write(
            lambda: self._workspace.notes.add(contact_id, text),
            lambda _: self.notes.forget_unfinished(contact_id),
        )

    @Slot(object, str)
    def _edit_note(self, note: NoteRecord, text: str) -> None:
        def failed(error: CrmError) -> None:
            self.notes.show_unsaved(note.id, text, problem_text(error))

        self._lane.write(
            lambda: self._workspace.notes.edit(note.id, text, seen_version=note.version), failed=failed
        )

    @Slot(int)
    def _remove_note(self, note_id: int) -> None:
        self._lane.write(lambda: self._workspace.notes.remove(note_id))

    @Slot(int)
    def _read_versions(self, note_id: int) -> None:
        self._lane.read(
            lambda: self._workspace.notes.versions(note_id),
            lambda versions: self.notes.show_versions(note_id, versions),
        )
