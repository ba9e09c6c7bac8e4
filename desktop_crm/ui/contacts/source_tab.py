"""Where a contact came from: when it was added, and the cards it was read from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_crm.domain.contacts import CardSource, ContactRecord
from desktop_crm.ui.common.buttons import Button
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.contacts.date_texts import DateTexts

MOST_CHARACTERS = 100_000
"""Of a card that are shown: a photo in it may be many times as long."""

_MOST_LINES = 24


class SourceTab(QWidget):
    """Says when a contact was added and changed, and shows its cards as they were received."""

    def __init__(self, dates: DateTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates = dates
        self._cards: tuple[CardSource, ...] = ()
        self.views: tuple[CardView, ...] = ()
        self.added = label("", wrap=True)
        self.changed = label("", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        for widget in (self.added, self.changed):
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        layout.addLayout(self._list)
        layout.addStretch(1)

    def show_record(self, record: ContactRecord) -> None:
        """Say since when a contact is here."""
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

    def show_cards(self, cards: Sequence[CardSource]) -> None:
        """Offer these cards; those that are open stay so where they are the same."""
        if tuple(cards) == self._cards:
            return
        for view in self.views:
            self._list.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._cards = tuple(cards)
        self.views = tuple(CardView(card) for card in cards)
        for view in self.views:
            self._list.addWidget(view)

    def _sentence(self, plain: str, with_name: str, at: str, by: str) -> str:
        return fill(with_name if by else plain, self._dates.moment(at), by)


class CardView(QWidget):
    """One card: the file and line it stood in, and its text when that is asked for."""

    def __init__(self, card: CardSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        number = self.locale().toString(card.line)
        place = label(fill(self.tr("From the card in %1, line %2."), card.file_name, number), wrap=True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.toggle = Button(self.tr("Show the card as it was received"), look="link")
        self.toggle.setCheckable(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The card as it was received"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(place)
        layout.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.text)
        self.toggle.toggled.connect(self._show_text)

    @Slot(bool)
    def _show_text(self, on: bool) -> None:
        self.toggle.setText(self.tr("Hide the card") if on else self.tr("Show the card as it was received"))
        if on and not self.text.toPlainText():
            self._fill()
        self.text.setVisible(on)

    def _fill(self) -> None:
        text = card_text(self._card.verbatim)
        left_out = len(text) - MOST_CHARACTERS
        if left_out > 0:
            end = self.tr("… and %Ln more character(s)", None, left_out)
            text = f"{text[:MOST_CHARACTERS]}\n{end}"
        self.text.setPlainText(text)
        lines = min(self.text.blockCount(), _MOST_LINES)
        edges = self.text.height() - self.text.viewport().height() + 2 * self.text.document().documentMargin()
        bar = self.text.horizontalScrollBar().sizeHint().height()
        self.text.setFixedHeight(round(self.text.fontMetrics().lineSpacing() * lines + edges) + bar)


def card_text(verbatim: bytes) -> str:
    """Return a card's bytes as text: UTF-8 where they are that, else Western Windows text."""
    try:
        return verbatim.decode("utf-8").strip()
    except UnicodeDecodeError:
        return verbatim.decode("cp1252", "replace").strip()
