"""The cards of an import plan as a table with ticks."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from desktop_crm.domain.importing import PlanRow, Verdict
from desktop_crm.ui.importing.plan_choice import PlanChoice
from desktop_crm.ui.importing.plan_texts import name_text, phone_text, stored_text, verdict_text, why_text

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The :class:`PlanRow` of an index."""

_ROOT = QModelIndex()


class PlanColumn(IntEnum):
    """The columns in their order."""

    TICK = 0
    NAME = 1
    COMPANY = 2
    PHONE = 3
    VERDICT = 4
    WHY = 5


class PlanModel(QAbstractTableModel):
    """Cards in the order of the files, all of them or those of one verdict; all are held in memory."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: PlanChoice | None = None
        self._numbers: Sequence[int] = ()
        self._is_locked = False
        self._is_stored = False
        self._titles = {
            PlanColumn.TICK: "",
            PlanColumn.NAME: self.tr("Name"),
            PlanColumn.COMPANY: self.tr("Company"),
            PlanColumn.PHONE: self.tr("Phone"),
            PlanColumn.VERDICT: self.tr("What happens"),
            PlanColumn.WHY: self.tr("Why"),
        }

    def show_plan(self, choice: PlanChoice, verdict: Verdict | None = None) -> None:
        """Show the cards of a plan that have this verdict, or all."""
        self.beginResetModel()
        self._choice = choice
        self._numbers = choice.numbers(verdict)
        self.endResetModel()

    def lock(self, *, locked: bool) -> None:
        """Keep the ticks as they are, or let the user change them."""
        self._is_locked = locked

    def show_stored(self) -> None:
        """Say what happened with the cards, in place of what will."""
        self.beginResetModel()
        self._is_stored = True
        self.endResetModel()

    def row(self, row: int) -> PlanRow:
        """Return the card in a row."""
        assert self._choice is not None  # noqa: S101 - there are no rows without a plan
        return self._choice.row(self._numbers[row])

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Take the cards of these rows into the import, or leave them out."""
        chosen = sorted(rows)
        if self._choice is None or self._is_locked or not chosen:
            return
        self._choice.tick([self._numbers[row] for row in chosen], on=on)
        first, last = (self.index(row, PlanColumn.TICK) for row in (chosen[0], chosen[-1]))
        self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def is_ticked(self, row: int) -> bool:
        """Return whether the card in a row will be imported."""
        return self._choice is not None and self._choice.is_ticked(self._numbers[row])

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(PlanColumn)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        column = PlanColumn(index.column())
        if role == ROW_ROLE:
            return row
        if column is PlanColumn.TICK:
            return self._tick_data(index.row(), role)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            if column is PlanColumn.VERDICT and self._is_stored and row.verdict is Verdict.NEW:
                return stored_text(was_ticked=self.is_ticked(index.row()))
            return _text(row, column) or None
        return None

    def _tick_data(self, row: int, role: int) -> Any:
        if not self._can_tick(row):
            return None
        ticked = self.is_ticked(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Will be imported") if ticked else self.tr("Left out")
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        is_tick = role == Qt.ItemDataRole.CheckStateRole and index.column() == PlanColumn.TICK
        if not is_tick or self._is_locked or not self._can_tick(index.row()):
            return False
        self.tick([index.row()], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == PlanColumn.TICK and self._can_tick(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[PlanColumn(section)]
            if role == Qt.ItemDataRole.AccessibleTextRole and section == PlanColumn.TICK:
                return self.tr("Import")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def _can_tick(self, row: int) -> bool:
        return self._choice is not None and not self._is_stored and self._choice.can_tick(self._numbers[row])


def _text(row: PlanRow, column: PlanColumn) -> str:
    if column is PlanColumn.NAME:
        return name_text(row)
    if column is PlanColumn.VERDICT:
        return verdict_text(row.verdict)
    if column is PlanColumn.WHY:
        return why_text(row)
    if row.draft is None:
        return ""
    return row.draft.company if column is PlanColumn.COMPANY else phone_text(row.draft)
