"""One note: its text, who wrote it when, and its editor in place."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.contacts import NoteRecord
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.text import label, line
from desktop_crm.ui.contacts.date_texts import DateTexts, along_the_window
from desktop_crm.ui.contacts.growing_text import GrowingText
from desktop_crm.ui.contacts.value_button import ValueButton
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Tone, colour


class RoundIcon(QWidget):
    """A small icon on a soft disc, at the start of an entry."""

    def __init__(self, icon_name: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon(icon_name, tone.text)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 10
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone.soft))
        painter.drawEllipse(self.rect())
        side = round(self.width() * 0.55)
        corner = (self.width() - side) // 2
        self._icon.paint(painter, QRect(corner, corner, side, side))
        painter.end()


class NoteCard(QFrame):
    """Shows a note; Enter or a click on the text edits it, leaving it keeps it."""

    changed = Signal(object, str)
    """The note as it was read, and its new text."""
    remove_requested = Signal(int)
    versions_requested = Signal(int)

    def __init__(self, dates: DateTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._note: NoteRecord | None = None
        self._editor: GrowingText | None = None
        self.text = ValueButton()
        self.meta = label("", "small")
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.earlier = ToolButton("history", self.tr("Earlier texts"))
        self.remove = ToolButton("trash-2", self.tr("Remove note"))
        self._lay_out()
        self.text.edit_requested.connect(self.edit)
        self.earlier.clicked.connect(self._on_earlier)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        self.meta.setContentsMargins(5, 0, 0, 0)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self.text)
        self._words.addWidget(self.problem)
        self._words.addWidget(self.meta)
        self._versions = QVBoxLayout()
        self._words.addLayout(self._versions)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(RoundIcon("sticky-note", Tone.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
        row.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(line())

    def show_note(self, note: NoteRecord) -> None:
        """Show a note; text that is being typed stays."""
        if note == self._note:
            return
        self._note = note
        self.text.show_value(note.text)
        self.text.setAccessibleName(self.tr("Note: %1").replace("%1", note.text))
        self.meta.setText(along_the_window(self._dates.moment(note.at), note.author))
        self.earlier.setVisible(note.versions > 1)
        self._forget_versions()

    def show_versions(self, versions: Sequence[NoteRecord]) -> None:
        """Show the earlier texts below."""
        self._forget_versions()
        for version in versions:
            when = label(along_the_window(self._dates.moment(version.at), version.author), "small")
            text = label(version.text, "muted", wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            when.setContentsMargins(5, 4, 0, 0)
            text.setContentsMargins(5, 0, 0, 0)
            self._versions.addWidget(when)
            self._versions.addWidget(text)

    def show_unsaved(self, text: str, problem: str) -> None:
        """Open the editor with a text that could not be stored."""
        self.edit()
        if self._editor is not None:
            self._editor.setPlainText(text)
        self.problem.setText(problem)
        self.problem.show()

    def finish(self) -> None:
        """Keep what is typed and close the editor."""
        editor, note = self._editor, self._note
        if editor is None or note is None:
            return
        text = editor.toPlainText().strip()
        self._close()
        if text and text != note.text:
            self.text.show_value(text)
            self.changed.emit(note, text)

    @Slot()
    def edit(self) -> None:
        """Open the text for editing."""
        if self._note is None or self._editor is not None:
            return
        self._editor = GrowingText(self._note.text)
        self._editor.setAccessibleName(self.tr("Text of the note"))
        self._editor.kept.connect(self.finish)
        self._editor.left.connect(self.finish)
        self._editor.cancelled.connect(self._close)
        self._words.insertWidget(0, self._editor)
        self.text.hide()
        self._editor.setFocus()

    @Slot()
    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self.text.show()
        self.problem.hide()
        if editor.hasFocus():
            self.text.setFocus()
        editor.hide()
        editor.deleteLater()

    @Slot()
    def _on_earlier(self) -> None:
        if self._versions.count():
            self._forget_versions()
        elif self._note is not None:
            self.versions_requested.emit(self._note.id)

    @Slot()
    def _on_remove(self) -> None:
        if self._note is not None:
            self.remove_requested.emit(self._note.id)

    def _forget_versions(self) -> None:
        while (item := self._versions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
