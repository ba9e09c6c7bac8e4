"""The chip that shows what will be planned next; Backspace on it takes it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.activities import ActivityDraft
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name
from desktop_crm.ui.activities.recurrence_texts import recurrence_text
from desktop_crm.ui.activities.when_texts import WhenTexts, dotted
from desktop_crm.ui.common.chips import Chip
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token

_REMOVING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class _RemovableChip(Chip):
    """A chip that is pressed, or given Backspace, to be taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon_name="x", shortened=True)
        self.setCheckable(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


class FollowUpChip(QWidget):
    """Says the kind, the day in full, the repeat and the matter of what is next; hidden without any."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = label()
        self.chip = _RemovableChip()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(self.tr("Next:"), "muted"))
        layout.addWidget(self._picture)
        layout.addWidget(self.chip)
        layout.addStretch(1)
        self.chip.clicked.connect(self.removed)
        self.hide()

    def show_draft(self, draft: ActivityDraft | None, kind: ActivityKind | None) -> None:
        """Show what will be planned."""
        self.setVisible(draft is not None)
        if draft is None:
            return
        name = kind_name(kind) if kind is not None else draft.kind
        side = self.fontMetrics().height()
        self._picture.setPixmap(
            icon(kind_icon(kind) if kind is not None else "calendar", Token.MUTED).pixmap(side, side)
        )
        text = follow_up_text(draft, name)
        self.chip.setText(text)
        self.chip.setAccessibleName(fill(self.tr("Next: %1. Backspace takes it back."), text))
        self.chip.setToolTip(self.tr("Press to take it back into the text"))
        self.chip.updateGeometry()
        self.chip.update()

    @property
    def text(self) -> str:
        """What the chip says."""
        return self.chip.text()


def follow_up_text(draft: ActivityDraft, kind: str) -> str:
    """Return what will be planned: "Call · Fri 13 Mar 2026, 15:00 · price list"."""
    when, texts = draft.when, WhenTexts()
    moment = texts.full(when.day, when.start) if when.day else ""
    rule = recurrence_text(draft.recurrence, when.day) if draft.recurrence and when.day else ""
    return dotted(kind, moment, rule, draft.regarding)
