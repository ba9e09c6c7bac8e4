"""The next step after something is done: one key, or any date."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_crm.domain.activities import ActivityDraft, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.working_days import add_offset
from desktop_crm.ui.activities.choice_chips import PassingChips
from desktop_crm.ui.activities.date_field import DateField
from desktop_crm.ui.activities.kind_texts import kind_icon, kind_name
from desktop_crm.ui.activities.when_texts import WhenTexts
from desktop_crm.ui.common.text import label, translate
from desktop_crm.ui.icons import icon

NO_STEP, OTHER = "", "other"

_STEPS: tuple[tuple[str, object, str], ...] = (
    (NO_STEP, QT_TRANSLATE_NOOP("NextStep", "None"), "0"),
    ("+1d", QT_TRANSLATE_NOOP("NextStep", "1 day"), "1"),
    ("+3d", QT_TRANSLATE_NOOP("NextStep", "3 days"), "3"),
    ("+1w", QT_TRANSLATE_NOOP("NextStep", "1 week"), "w"),
    ("+1m", QT_TRANSLATE_NOOP("NextStep", "1 month"), "m"),
    (OTHER, QT_TRANSLATE_NOOP("NextStep", "Other"), "o"),
)
"""An offset from today, what it is called, and its key."""


class NextStep(QWidget):
    """Proposes what the result proposes; the day that is meant is always shown in full."""

    changed = Signal()

    def __init__(self, kinds: tuple[ActivityKind, ...], clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.steps = PassingChips(self.tr("Next step"))
        self.steps.offer(
            [(translate("NextStep", str(text)), value, "") for value, text, _ in _STEPS],
            [key for _, _, key in _STEPS],
        )
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of the next step"))
        for kind in kinds:
            if kind.active and kind.plannable:
                self.kind.addItem(icon(kind_icon(kind)), kind_name(kind), kind.key)
        self.date = DateField(clock, with_time=True)
        self.date.setAccessibleName(self.tr("Date of the next step"))
        self.meant = label("", "muted")
        self._lay_out()
        self.steps.chosen.connect(self._on_chosen)
        self.kind.currentIndexChanged.connect(self._show)
        self.date.read.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self._details = QWidget()
        row = QHBoxLayout(self._details)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.date, 1)
        row.addWidget(self.meant, 1, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.steps)
        layout.addWidget(self._details)

    def propose(self, draft: ActivityDraft | None) -> None:
        """Choose what a result proposes; None proposes nothing."""
        day = draft.when.day if draft is not None else None
        if draft is not None:
            self.kind.setCurrentIndex(max(self.kind.findData(draft.kind), 0))
        if day is None or day <= self._clock.today():
            self.steps.choose(NO_STEP)
        else:
            step = next((offset for offset in _OFFSETS if self._day(offset) == day), OTHER)
            self.steps.choose(step)
            if step == OTHER:
                self.date.show_day(day)
        self._show()

    def draft(self) -> ActivityDraft | None:
        """Return the next step, about nothing and for nobody yet; None for none.

        Raises:
            InvalidValueError: The date is none.
        """
        step = self.steps.value()
        kind = str(self.kind.currentData())
        if step == NO_STEP:
            return None
        if step != OTHER:
            return ActivityDraft(kind, when=When(self._day(str(step))))
        day, found = self.date.day(), self.date.found
        if day is None or found is None or found.start is None:
            return ActivityDraft(kind, when=When(day)) if day else None
        return ActivityDraft(kind, when=When(day, found.start, found.duration or 0, self._clock.zone().key))

    def take_key(self, text: str) -> bool:
        """Choose by one key."""
        return self.steps.take_key(text)

    def complaint(self) -> str:
        """Return what is wrong with the date, in words; "" where nothing is."""
        return self.date.complaint() if self.steps.value() == OTHER else ""

    def _day(self, offset: str) -> date:
        return add_offset(self._clock.today(), offset)

    @Slot()
    def _on_chosen(self) -> None:
        self._show()
        if self.steps.value() == OTHER:
            self.date.setFocus()
            self.date.selectAll()
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        step = self.steps.value()
        self._details.setVisible(step != NO_STEP)
        self.date.setVisible(step == OTHER)
        is_offset = step not in (NO_STEP, OTHER)
        self.meant.setVisible(is_offset)
        self.meant.setText(WhenTexts().full_day(self._day(str(step))) if is_offset else "")


_OFFSETS = ("+1d", "+3d", "+1w", "+1m")
