"""4 · Position: the first free label, copies, and corrections for the printer."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSpinBox, QWidget
from typing_extensions import override

from desktop_crm.domain.labels import LabelOptions
from desktop_crm.ui.common.fields import with_room
from desktop_crm.ui.common.text import label
from desktop_crm.ui.printing.panel_parts import Field, Section

_MOST_SHIFT_MM = 20.0
_INDENT = 8


class PositionSection(Section):
    """Chooses where to begin; ``accepted`` says that Enter was pressed in a field of numbers."""

    changed = Signal()
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = with_room(QSpinBox())
        self.copies = with_room(QSpinBox())
        self.copies.setRange(1, 1000)
        self.start.setMinimum(1)
        self.right = self._shift()
        self.down = self._shift()
        self.heading.setText(self.tr("4 · Position"))
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(Field(self.tr("Start at &label"), self.start), 0, 0)
        grid.addWidget(Field(self.tr("Cop&ies of each"), self.copies), 0, 1)
        grid.addWidget(Field(self.tr("Shift ri&ght"), self.right), 1, 0)
        grid.addWidget(Field(self.tr("Shift &down"), self.down), 1, 1)
        self.hint = label(self.tr("Click the first free label on the sheet."), "muted", wrap=True)
        for spin in (self.start, self.copies, self.right, self.down):
            spin.lineEdit().setTextMargins(_INDENT, 0, _INDENT, 0)
        self.rows.addLayout(grid)
        self.rows.addWidget(self.hint)
        for spin in (self.start, self.copies):
            spin.valueChanged.connect(self.changed)
        for shift in (self.right, self.down):
            shift.valueChanged.connect(self.changed)
        for spin in (self.start, self.copies):
            spin.installEventFilter(self)

    def apply_to(self, options: LabelOptions) -> LabelOptions:
        """Return the options with what is chosen here."""
        return replace(
            options,
            start=self.start.value(),
            copies=self.copies.value(),
            shift_right_mm=round(self.right.value(), 2),
            shift_down_mm=round(self.down.value(), 2),
        )

    def show_options(self, options: LabelOptions) -> None:
        """Show the corrections for the printer; the first free label and the copies are each time's own."""
        self.right.setValue(options.shift_right_mm)
        self.down.setValue(options.shift_down_mm)

    def show_stock(self, per_page: int) -> None:
        """Let the start be any label of the sheet; rolls have but one."""
        self.start.setMaximum(per_page)
        self.start.setEnabled(per_page > 1)
        self.hint.setVisible(per_page > 1)

    def focus_start(self) -> None:
        """Put the cursor where the first free label is typed, or beside it where labels come from a roll."""
        field = self.start if self.start.isEnabled() else self.copies
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and _is_enter(event):
            self.start.interpretText()
            self.copies.interpretText()
            self.accepted.emit()
            return True
        return super().eventFilter(watched, event)

    def _shift(self) -> QDoubleSpinBox:
        box = with_room(QDoubleSpinBox())
        box.setRange(-_MOST_SHIFT_MM, _MOST_SHIFT_MM)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(self.tr(" mm"))
        return box


def _is_enter(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
