"""When a contact was last reached and what is next, at the foot of the header."""

from datetime import date, tzinfo

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import AgendaItem, ContactFacts
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts, put
from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.flow_layout import FlowLayout
from desktop_crm.ui.common.text import label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token, Tone, colour

_PAD = 16
_GAP = 8


class NextButton(QAbstractButton):
    """A strip that says what is next and opens it; too long a text is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        self._tone = Tone.WARNING
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_next(self, word: str, text: str, tone: Tone) -> None:
        """Show a word, such as "Next" or "Overdue", and what it is about."""
        self._word, self._tone = word, tone
        self.setText(text)
        self.setAccessibleName(f"{word}: {text}")
        self.setToolTip(text)
        self.update()

    @property
    def word(self) -> str:
        """The first word of the strip."""
        return self._word

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().height()
        inner = self.rect().adjusted(_PAD, 0, -4, 0)
        direction = self.layoutDirection()
        mark = QRect(inner.left(), (self.height() - side) // 2, side, side)
        name = "triangle-alert" if self._tone is Tone.DANGER else "alarm-clock"
        icon(name, self._tone.text).paint(painter, QStyle.visualRect(direction, inner, mark))
        painter.setPen(colour(self._tone.text))
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        width = QFontMetrics(bold).horizontalAdvance(self._word) + 2
        at = inner.left() + side + _GAP
        self._write(painter, inner, QRect(at, 0, width, self.height()), self._word)
        painter.setFont(self.font())
        at += width + _GAP
        self._write(painter, inner, QRect(at, 0, inner.right() - at, self.height()), self.text())
        if self.hasFocus():
            painter.setPen(QPen(colour(Token.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _write(self, painter: QPainter, inner: QRect, place: QRect, text: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        place = QStyle.visualRect(self.layoutDirection(), inner, place)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)


class FactsStrip(QWidget):
    """Shows stored facts; what is next can be opened, and be done with one press."""

    open_wanted = Signal(object)
    done_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: AgendaItem | None = None
        self._tone = Tone.WARNING
        self.facts = QWidget()
        self._labels = [label("", "small") for _ in range(4)]
        flow = FlowLayout(self.facts, spacing=14)
        flow.setContentsMargins(_PAD, 0, _PAD, 8)
        for each in self._labels:
            flow.addWidget(each)
        self.next = NextButton()
        self.done = ToolButton("check", self.tr("Done"), token=Token.TEXT)
        self.band = QFrame()
        row = QHBoxLayout(self.band)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(0)
        row.addWidget(self.next, 1)
        row.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.facts)
        layout.addWidget(self.band)
        self.next.clicked.connect(self._open)
        self.done.clicked.connect(self._do)
        self.hide()

    def show_facts(self, facts: ContactFacts, zone: tzinfo, today: date) -> None:
        """Say when the contact was last reached, tried and met."""
        texts = WhenTexts()
        said = (
            (self.tr("Reached: %1"), texts.ago(facts.last_reached, zone, today)),
            (self.tr("Last attempt: %1"), texts.ago(facts.last_attempt, zone, today)),
            (self.tr("Last meeting: %1"), texts.ago(facts.last_meeting, zone, today)),
        )
        for each, (sentence, ago) in zip(self._labels, said, strict=False):
            each.setText(put(sentence, ago) if ago else "")
            each.setVisible(bool(ago))
        self._show_parts()

    def show_cadence(self, text: str) -> None:
        """Say how often the contact is to be reached; "" for no rule."""
        self._labels[-1].setText(text)
        self._labels[-1].setVisible(bool(text))
        self._show_parts()

    def show_next(
        self, item: AgendaItem | None, kind: ActivityKind | None, *, overdue: bool, when: str
    ) -> None:
        """Say what is planned next; None for nothing."""
        self._item = item
        self.band.setVisible(item is not None)
        if item is not None and kind is not None:
            self._tone = Tone.DANGER if overdue else Tone.WARNING
            line = " ".join(part for part in (kind_name(kind), when) if part)
            text = f"{line} — {item.regarding}" if item.regarding else line
            self.next.show_next(self.tr("Overdue") if overdue else self.tr("Next"), text, self._tone)
            self.done.show_icon("check", self._tone.text)
        self._show_parts()
        self.update()

    def allow_changes(self, *, allowed: bool) -> None:
        """Offer to complete what is next, or only show it."""
        self.done.setVisible(allowed)

    @property
    def said(self) -> str:
        """What is said of the last touches, in one line."""
        return " · ".join(each.text() for each in self._labels if each.text())

    def _show_parts(self) -> None:
        has_facts = bool(self.said)
        self.facts.setVisible(has_facts)
        self.setVisible(has_facts or self._item is not None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.band.isHidden():
            painter = QPainter(self)
            painter.fillRect(self.band.geometry(), colour(self._tone.soft))
            painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    @Slot()
    def _open(self) -> None:
        if self._item is not None:
            self.open_wanted.emit(self._item)

    @Slot()
    def _do(self) -> None:
        if self._item is not None:
            self.done_wanted.emit(self._item)
