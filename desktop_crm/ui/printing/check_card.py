"""A coloured card with a finding, and the people it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.common.text import isolated, label
from desktop_crm.ui.printing.link_button import LinkButton
from desktop_crm.ui.theme import Tone, colour

FIRST_SHOWN = 6
MORE_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """A person to open, and a word on them."""

    contact_id: int
    name: str
    detail: str = ""


class CheckCard(QWidget):
    """Says one thing and names the people; ``chosen`` brings the id of one who was clicked."""

    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        text: str,
        tone: Tone,
        entries: Sequence[Entry] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._left = list(entries)
        self.title = label(title, "strong", wrap=True)
        self.text = label(text, wrap=True)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}")
        self._links: list[LinkButton] = []
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self.more: LinkButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 9, 10, 9)
        layout.setSpacing(3)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(self._people)
        self._tint()
        self._show(FIRST_SHOWN)

    def links(self) -> list[LinkButton]:
        """Return the names that can be clicked."""
        return list(self._links)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone.soft))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        """Write in the tone's own colour, which is readable on its ground."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, colour(self._tone.text))
        for part in (self.title, self.text):
            part.setPalette(palette)

    def _show(self, count: int) -> None:
        if self.more is not None:
            self._people.removeWidget(self.more)
            self.more.deleteLater()
            self.more = None
        shown, self._left = self._left[:count], self._left[count:]
        for entry in shown:
            name = isolated(entry.name)
            text = f"{name} · {isolated(entry.detail)}" if entry.detail else name
            link = LinkButton(text, self._tone.text)
            link.clicked.connect(lambda _=False, contact_id=entry.contact_id: self.chosen.emit(contact_id))
            self._links.append(link)
            self._people.addWidget(link)
        if self._left:
            self.more = LinkButton(self.tr("%n more…", None, len(self._left)), self._tone.text)
            self.more.clicked.connect(self._on_more)
            self._people.addWidget(self.more)

    @Slot()
    def _on_more(self) -> None:
        first_new = len(self.links())
        self._show(MORE_SHOWN)
        self.links()[first_new].setFocus()
