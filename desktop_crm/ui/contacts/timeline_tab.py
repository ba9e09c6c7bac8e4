"""The timeline of a contact: what is planned above the line of now, what was below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem, Timeline
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.choice_chips import ChoiceChips
from desktop_crm.ui.activities.kind_texts import key_name, kind_name
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.timeline_list import TimelineList
from desktop_crm.ui.contacts.timeline_model import TimelineModel
from desktop_crm.ui.contacts.timeline_texts import TimelineTexts

ALL, NOTE = "", "note"
AT_FIRST, MORE = 60, 240
"""Entries of the past that are read at first, and as many again on demand."""
EVERYTHING = 100_000


class TimelineTab(QWidget):
    """A place of activities for the commands of the window; it stores nothing."""

    selection_changed = Signal()
    open_wanted = Signal()
    menu_wanted = Signal(QPoint)
    note_wanted = Signal(int)
    """A note is to be shown and edited."""
    wanted = Signal()
    """Other entries are to be read: see :attr:`kinds` and :attr:`limit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact_id = 0
        self._limit = AT_FIRST
        self.model = TimelineModel(self)
        self.chips = ChoiceChips(self.tr("Show"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the timeline; Esc shows all again"))
        self.search.setAccessibleName(self.tr("Search in the timeline"))
        self.search.setClearButtonEnabled(True)
        self.search.hide()
        self.list = TimelineList(self.model)
        self.empty = label("", "faint", wrap=True)
        self.more = Button(self.tr("Show older"), look="link")
        self.more.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 12)
        layout.setSpacing(6)
        for widget in (self.chips, self.search, self.empty, self.list):
            layout.addWidget(widget)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_kind)
        self.list.opened.connect(self._open)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.menu_wanted.connect(self._on_menu)
        self.list.search_wanted.connect(self.start_search)
        self.search.textChanged.connect(self._on_words)
        self.more.clicked.connect(self._on_more)

    @property
    def kinds(self) -> frozenset[str]:
        """The keys of the kinds to read, none for all."""
        value = str(self.chips.value() or ALL)
        return frozenset({value}) if value else frozenset()

    @property
    def limit(self) -> int:
        """How many entries of the past to read; all where they are searched."""
        return EVERYTHING if self.search.text().strip() else self._limit

    def offer_kinds(self, kinds: Sequence[ActivityKind]) -> None:
        """Offer a chip for each kind."""
        entries = [(self.tr("All"), ALL, "")]
        entries += [(kind_name(kind), kind.key, "") for kind in kinds if kind.active]
        entries.append((key_name(NOTE), NOTE, ""))
        if [value for _, value, _ in entries] != list(self.chips.chips):
            self.chips.offer(entries)

    def show_timeline(self, timeline: Timeline, contact_id: int, texts: TimelineTexts) -> None:
        """Show a timeline; of the same contact the keyboard stays where it was."""
        is_same = contact_id == self._contact_id
        entry, row = self.list.entry(), max(self.list.currentIndex().row(), 0)
        self._contact_id = contact_id
        self.model.show_timeline(timeline, lambda each: texts.line(each, contact_id))
        if is_same and entry is not None:
            self.list.go_to(entry, row)
        self.more.setVisible(timeline.more)
        self._show_emptiness()
        self.selection_changed.emit()

    def begin(self, contact_id: int) -> None:
        """Begin with another contact: from the newest, and without a search."""
        if contact_id != self._contact_id:
            self._limit = AT_FIRST
            self.search.blockSignals(True)  # noqa: FBT003 - Qt's own spelling
            self.search.clear()
            self.search.blockSignals(False)  # noqa: FBT003
            self.search.hide()
            self.model.show_words("")

    def current_item(self) -> AgendaItem | None:
        """Return the activity that the keyboard is on."""
        entry = self.list.entry()
        return entry.item if entry is not None else None

    def selected_items(self) -> tuple[AgendaItem, ...]:
        """Return the activities that a command is about."""
        current = self.current_item()
        return self.list.items() or ((current,) if current is not None else ())

    def anchor(self) -> QRect:
        """Return where the current entry is on the screen."""
        return self.list.anchor()

    @Slot()
    def start_search(self) -> None:
        """Ask for words to find."""
        self.search.show()
        self.search.setFocus()
        self.search.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.search.isHidden():
            self.search.clear()
            self.search.hide()
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Down) and self.search.hasFocus():
            self.list.setFocus()
            self.list.go_to(None, 0)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        entry = self.list.entry()
        if entry is None:
            return
        if entry.item is not None:
            self.open_wanted.emit()
        else:
            self.note_wanted.emit(entry.note_id)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if self.current_item() is not None:
            self.menu_wanted.emit(place)

    @Slot()
    def _on_kind(self) -> None:
        self._limit = AT_FIRST
        self.wanted.emit()

    @Slot(str)
    def _on_words(self, text: str) -> None:
        self.model.show_words(text)
        self._show_emptiness()
        if self.more.isVisible():
            self.wanted.emit()

    @Slot()
    def _on_more(self) -> None:
        self._limit += MORE
        self.wanted.emit()

    def _show_emptiness(self) -> None:
        is_empty = not self.model.rowCount()
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        if not is_empty:
            return
        if self.search.text().strip():
            self.empty.setText(self.tr("No entry holds these words."))
        elif self.kinds:
            self.empty.setText(self.tr("Nothing of this kind yet."))
        else:
            self.empty.setText(self.tr("Nothing happened yet. Ctrl+L logs a call, Ctrl+T schedules one."))
