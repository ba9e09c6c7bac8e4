"""The entries of an import of calendars as a table."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.calendar_files import CalendarProblem
from desktop_crm.domain.calendar_plans import CalendarPlanRow
from desktop_crm.ui.importing import calendar_plan_texts as texts
from desktop_crm.ui.importing.calendar_choice import CalendarChoice, Fate, Row, fate_of

Index = QModelIndex | QPersistentModelIndex

FATE_ROLE = Qt.ItemDataRole.UserRole
"""The :class:`Fate` of an index."""
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`ActivityKind` of an entry, None where it is not known or the row is a problem."""

_ROOT = QModelIndex()


class CalendarColumn(IntEnum):
    """The columns in their order."""

    TITLE = 0
    WHEN = 1
    PEOPLE = 2
    VERDICT = 3
    WHY = 4


class CalendarPlanModel(QAbstractTableModel):
    """Entries in the order of the files, all of them or those of one fate; all are held in memory."""

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._choice: CalendarChoice | None = None
        self._kinds: Mapping[str, ActivityKind] = {}
        self._numbers: Sequence[int] = ()
        self._is_stored = False
        self._titles = {
            CalendarColumn.TITLE: self.tr("Regarding"),
            CalendarColumn.WHEN: self.tr("When"),
            CalendarColumn.PEOPLE: self.tr("With"),
            CalendarColumn.VERDICT: self.tr("What happens"),
            CalendarColumn.WHY: self.tr("Why"),
        }

    def show_kinds(self, kinds: Mapping[str, ActivityKind]) -> None:
        """Take the kinds that entries are of, by key."""
        self._kinds = kinds

    def show_plan(self, choice: CalendarChoice, fate: Fate | None = None) -> None:
        """Show the rows of a plan that have this fate, or all."""
        self.beginResetModel()
        self._choice = choice
        self._numbers = choice.numbers(fate)
        self.endResetModel()

    def show_choice(self) -> None:
        """Say anew what would happen: the user has decided about changed entries."""
        if self._numbers:
            last = self.index(len(self._numbers) - 1, CalendarColumn.WHY)
            self.dataChanged.emit(self.index(0, CalendarColumn.VERDICT), last)

    def show_stored(self) -> None:
        """Say what happened with the entries, in place of what will."""
        self._is_stored = True
        self.show_choice()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(CalendarColumn)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._choice is None:
            return None
        row = self._choice.row(self._numbers[index.row()])
        if role == FATE_ROLE:
            return fate_of(row)
        if role == KIND_ROLE:
            return self._kinds.get(row.entry.kind) if isinstance(row, CalendarPlanRow) else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(self._choice, row, CalendarColumn(index.column())) or None
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[CalendarColumn(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return super().headerData(section, orientation, role)

    def _text(self, choice: CalendarChoice, row: Row, column: CalendarColumn) -> str:
        if column is CalendarColumn.VERDICT:
            fate = fate_of(row)
            return texts.stored_text(fate, update=choice.update) if self._is_stored else texts.fate_text(fate)
        if isinstance(row, CalendarProblem):
            told = {CalendarColumn.TITLE: texts.place_text, CalendarColumn.WHY: texts.problem_text}
            return told[column](row) if column in told else ""
        entry = row.entry
        if column is CalendarColumn.TITLE:
            return texts.title_text(entry, self._kinds)
        if column is CalendarColumn.WHEN:
            return texts.when_text(entry.when, self._zone)
        if column is CalendarColumn.PEOPLE:
            return texts.people_text(entry.people)
        return texts.why_text(row, update=choice.update)
