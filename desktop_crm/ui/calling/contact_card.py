"""Who is to be called: the name, the numbers in large figures, the last touches, what is planned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.activities import AgendaItem, TimelineEntry
from desktop_crm.domain.contacts import ContactRecord, PointKind
from desktop_crm.ui.calling.big_number import BigNumber
from desktop_crm.ui.common.avatar import Avatar
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.common.text import label
from desktop_crm.ui.contacts.note_card import RoundIcon
from desktop_crm.ui.contacts.notice import Notice
from desktop_crm.ui.contacts.shown_fields import link_of
from desktop_crm.ui.contacts.timeline_texts import EntryLine
from desktop_crm.ui.theme import Tone

MOST_NUMBERS = 3
TOUCHES = 3


@dataclass(frozen=True, slots=True)
class CalledContact:
    """What is read of one contact before it is called."""

    record: ContactRecord
    touches: tuple[TimelineEntry, ...] = ()
    planned: AgendaItem | None = None


class ContactCard(QFrame):
    """Shows a contact; pressing a number dials it."""

    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.avatar = Avatar(lines=3.4)
        self.name = label("", "title", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.planned = Notice(Tone.WARNING)
        self.none = label(self.tr("No phone number"), "faint")
        self._numbers = QVBoxLayout()
        self._numbers.setSpacing(4)
        self._touches = QVBoxLayout()
        self._touches.setSpacing(8)
        self.numbers: list[BigNumber] = []
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.about)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(self._numbers)
        layout.addWidget(self.none)
        layout.addWidget(self.planned)
        layout.addLayout(self._touches)
        layout.addStretch(1)

    def show_contact(
        self, called: CalledContact, line_of: Callable[[TimelineEntry], EntryLine], planned: str
    ) -> None:
        """Show whom to call; ``planned`` says what was planned, "" for nothing."""
        record = called.record
        self.avatar.show_name(record.display)
        self.name.setText(record.display)
        company = record.company if record.company != record.display else ""
        self.about.setText(" · ".join(part for part in (record.title, company) if part))
        self.about.setVisible(bool(self.about.text()))
        self.planned.say(planned)
        self._show_numbers(record)
        self._show_touches([line_of(entry) for entry in called.touches])

    def _show_numbers(self, record: ContactRecord) -> None:
        _clear(self._numbers)
        points = sorted(record.of_kind(PointKind.PHONE), key=lambda point: not point.preferred)
        self.numbers = []
        for point in points[:MOST_NUMBERS]:
            number = BigNumber(point.value, label_text(point.label or "phone"), point.extension)
            link = link_of(point)
            number.clicked.connect(lambda _=False, link=link: self.link_requested.emit(link))
            self.numbers.append(number)
            self._numbers.addWidget(number, 0, Qt.AlignmentFlag.AlignLeading)
        self.none.setVisible(not points)

    def _show_touches(self, lines: Sequence[EntryLine]) -> None:
        _clear(self._touches)
        if not lines:
            self._touches.addWidget(label(self.tr("Nothing happened with this contact yet."), "faint"))
        for line in lines:
            self._touches.addWidget(_touch(line))


def _touch(line: EntryLine) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(RoundIcon(line.icon, line.tone), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(1)
    title = " · ".join(part for part in (line.title, line.pill, line.about) if part)
    words.addWidget(label(title, "strong", wrap=True))
    if line.words:
        words.addWidget(label(line.words, wrap=True))
    if line.meta:
        words.addWidget(label(line.meta, "small", wrap=True))
    row.addLayout(words, 1)
    return made


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
