"""The results of a kind, edited line by line: what each is called, its key, and what it sets."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_crm.domain.activity_kinds import ActivityResult, NextStep, Sets
from desktop_crm.domain.errors import InvalidValueError
from desktop_crm.domain.working_days import add_offset
from desktop_crm.ui.activities.kind_texts import code_name
from desktop_crm.ui.common.buttons import Button, ToolButton
from desktop_crm.ui.common.text import label, translate

_SETS: tuple[tuple[object, Sets], ...] = (
    (QT_TRANSLATE_NOOP("KindsPage", "nothing"), Sets.NOTHING),
    (QT_TRANSLATE_NOOP("KindsPage", "reached"), Sets.REACHED),
    (QT_TRANSLATE_NOOP("KindsPage", "an attempt"), Sets.ATTEMPT),
    (QT_TRANSLATE_NOOP("KindsPage", "a meeting"), Sets.MEETING),
    (QT_TRANSLATE_NOOP("KindsPage", "a letter"), Sets.LETTER),
    (QT_TRANSLATE_NOOP("KindsPage", "an e-mail"), Sets.EMAIL),
)
_STEPS: tuple[tuple[object, NextStep], ...] = (
    (QT_TRANSLATE_NOOP("KindsPage", "nothing"), NextStep.NONE),
    (QT_TRANSLATE_NOOP("KindsPage", "a next step"), NextStep.OFFER),
    (QT_TRANSLATE_NOOP("KindsPage", "trying again"), NextStep.RETRY),
    (QT_TRANSLATE_NOOP("KindsPage", "another date"), NextStep.RESCHEDULE),
)
_TOUCHES = frozenset({Sets.REACHED, Sets.MEETING, Sets.LETTER, Sets.EMAIL})


class ResultRow:
    """The fields of one result; the widget around places them."""

    def __init__(self, kind_key: str, result: ActivityResult, number: int) -> None:
        name = translate("KindsPage", "Result %1: %2").replace("%1", str(number))
        self.result = result
        self.usual = QRadioButton()
        self.usual.setChecked(result.is_default)
        self.name = QLineEdit(result.name)
        self.name.setPlaceholderText(code_name(kind_key, result.code) if result.code else "")
        self.key = QLineEdit(result.key)
        self.key.setMaxLength(1)
        self.sets = _box(_SETS, result.sets)
        self.next = _box(_STEPS, result.next_step)
        self.offset = QLineEdit(result.offset)
        self.offset.setPlaceholderText("+1wd")
        self.remove = ToolButton("trash-2", name.replace("%2", translate("KindsPage", "remove")))
        for widget, what in (
            (self.usual, translate("KindsPage", "the usual one")),
            (self.name, translate("KindsPage", "name")),
            (self.key, translate("KindsPage", "key")),
            (self.sets, translate("KindsPage", "counts as")),
            (self.next, translate("KindsPage", "proposes")),
            (self.offset, translate("KindsPage", "how long after")),
        ):
            widget.setAccessibleName(name.replace("%2", what))

    def value(self) -> ActivityResult:
        """Return the result as it is typed."""
        sets = Sets(self.sets.currentData())
        return replace(
            self.result,
            name=self.name.text().strip(),
            key=self.key.text().strip().casefold(),
            sets=sets,
            reached=sets in _TOUCHES,
            next_step=NextStep(self.next.currentData()),
            offset=self.offset.text().strip(),
            is_default=self.usual.isChecked(),
        )

    def widgets(self) -> tuple[QWidget, ...]:
        """Return the fields in their order."""
        return (self.usual, self.name, self.key, self.sets, self.next, self.offset, self.remove)


class ResultRows(QWidget):
    """All results of a kind; one that was stored is only no longer offered when it is removed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind_key = ""
        self._gone: list[ActivityResult] = []
        self.rows: list[ResultRow] = []
        self._usual = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.add = Button(self.tr("+ Result"), look="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addWidget(self.add)
        self.add.clicked.connect(self._on_add)

    def show_results(self, kind_key: str, results: Sequence[ActivityResult]) -> None:
        """Show the results that are offered."""
        self._kind_key = kind_key
        self._gone = [result for result in results if not result.active]
        self._show([result for result in results if result.active])

    def adopt(self, stored: Sequence[ActivityResult]) -> None:
        """Let the lines be of the results as they are stored now, in the same order."""
        self._gone = [result for result in stored if not result.active]
        offered = [result for result in stored if result.active]
        for row, result in zip(self.rows, offered, strict=False):
            row.result = result

    def complaint(self) -> str:
        """Return what is wrong with an offset, in words; "" where nothing is."""
        for row in self.rows:
            offset = row.offset.text().strip()
            try:
                add_offset(date(2000, 1, 1), offset or "+1d")
            except InvalidValueError:
                return self.tr("Write when to try again as +1d, +2w, +1m or +1wd (working day).")
        return ""

    def results(self) -> tuple[ActivityResult, ...]:
        """Return all results as they are typed; those no longer offered come last."""
        return (*(row.value() for row in self.rows), *self._gone)

    def _show(self, results: Sequence[ActivityResult]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        heads = (
            "",
            self.tr("Result"),
            self.tr("Key"),
            self.tr("Counts as"),
            self.tr("Proposes"),
            self.tr("After"),
        )
        for column, head in enumerate(heads):
            self._grid.addWidget(label(head, "small"), 0, column)
        self.rows = [ResultRow(self._kind_key, each, n) for n, each in enumerate(results, 1)]
        for place, row in enumerate(self.rows, 1):
            self._place(place, row)

    def _place(self, place: int, row: ResultRow) -> None:
        self._fit(row)
        self._usual.addButton(row.usual)
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, place, column)
        for field in (row.name, row.key, row.offset):
            field.editingFinished.connect(self.changed)
        for box in (row.sets, row.next):
            box.activated.connect(self.changed)
        row.usual.clicked.connect(self.changed)
        row.remove.clicked.connect(lambda: self._on_removed(row))

    def _fit(self, row: ResultRow) -> None:
        letter = self.fontMetrics().averageCharWidth()
        row.name.setMinimumWidth(letter * 17)
        row.key.setFixedWidth(letter * 5)
        row.offset.setFixedWidth(letter * 9)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "rows"):
            for row in self.rows:
                self._fit(row)

    @Slot()
    def _on_add(self) -> None:
        """Add a line, to be stored once it has a name."""
        kept = [row.value() for row in self.rows]
        with QSignalBlocker(self):
            self._show([*kept, ActivityResult("")])
        self.rows[-1].name.setFocus()

    def _on_removed(self, row: ResultRow) -> None:
        kept = [each.value() for each in self.rows if each is not row]
        if row.result.id or row.result.code:
            self._gone.append(replace(row.value(), active=False, is_default=False))
        self._show(kept)
        self.changed.emit()


def _box(entries: Sequence[tuple[object, Sets | NextStep]], chosen: Sets | NextStep) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(9)
    for text, value in entries:
        box.addItem(translate("KindsPage", str(text)), value.value)
    box.setCurrentIndex(max(box.findData(chosen.value), 0))
    return box
