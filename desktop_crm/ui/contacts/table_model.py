"""The contact list as Qt's item views read it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.lookup import SortField
from desktop_crm.ui.contacts.activity_cells import ActivityCells
from desktop_crm.ui.contacts.columns import CellStyle, Column, ColumnId
from desktop_crm.ui.contacts.pages import RowPages, RowSource

Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class ContactTableModel(QAbstractTableModel):
    """Contacts in list order, read from the database as they come into view.

    All ids are held, so that the scroll bar is exact; rows are cached by page.
    """

    def __init__(
        self, source: RowSource, parent: QObject | None = None, *, cells: ActivityCells | None = None
    ) -> None:
        super().__init__(parent)
        self.pages = RowPages(source)
        self.cells = cells or ActivityCells()
        self._locale = QLocale()
        self.columns = self._make_columns()

    def _make_columns(self) -> tuple[Column, ...]:
        name, plain, muted = CellStyle.NAME, CellStyle.PLAIN, CellStyle.MUTED
        ltr, tags = CellStyle.LEFT_TO_RIGHT, CellStyle.TAGS
        return (
            Column(ColumnId.NAME, self.tr("Name"), _name, name, 22, 17, SortField.NAME),
            Column(ColumnId.COMPANY, self.tr("Company"), _company, muted, 18, 9, SortField.COMPANY),
            Column(ColumnId.PHONE, self.tr("Phone"), lambda r: r.phone, ltr, 19, 17, SortField.PHONE),
            Column(ColumnId.EMAIL, self.tr("E-mail"), lambda r: r.email, ltr, 24, 14, SortField.EMAIL),
            Column(ColumnId.CITY, self.tr("City"), lambda r: r.city, plain, 13, 6, SortField.CITY),
            Column(
                ColumnId.COUNTRY, self.tr("Country"), lambda r: r.country, plain, 14, 8, SortField.COUNTRY
            ),
            Column(ColumnId.TITLE, self.tr("Title"), lambda r: r.title, muted, 20, 10, SortField.TITLE),
            *self._activity_columns(),
            Column(ColumnId.TAGS, self.tr("Tags"), lambda r: ", ".join(r.tags), tags, 16, 12),
            Column(ColumnId.ADDED, self.tr("Added"), self._added, muted, 12, 10, SortField.ADDED),
            Column(ColumnId.CHANGED, self.tr("Changed"), self._changed, muted, 12, 10, SortField.CHANGED),
        )

    def _activity_columns(self) -> tuple[Column, ...]:
        c, s, cells, muted = ColumnId, SortField, self.cells, CellStyle.MUTED
        return (
            Column(c.LAST_REACHED, self.tr("Reached"), cells.reached, muted, 10, 7, s.LAST_REACHED),
            Column(
                c.NEXT,
                self.tr("Next activity"),
                cells.next,
                CellStyle.NEXT,
                22,
                15,
                s.NEXT,
                cells.is_overdue,
            ),
            Column(c.LAST_ATTEMPT, self.tr("Last attempt"), cells.attempt, muted, 11, 8, s.LAST_ATTEMPT),
            Column(c.LAST_MEETING, self.tr("Last meeting"), cells.meeting, muted, 11, 8, s.LAST_MEETING),
        )

    @property
    def ids(self) -> Sequence[int]:
        """The contacts of the list, in its order."""
        return self.pages.ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these contacts, in this order."""
        self.beginResetModel()
        self.pages.set_ids(ids)
        self.endResetModel()

    def reread(self, changed: Collection[int] | None) -> None:
        """Read these contacts again (None: all) as soon as they are looked at."""
        for places in self.pages.forget(changed):
            if places:
                last = self.columnCount() - 1
                self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], last))

    def row(self, number: int) -> ContactRow | None:
        """Return what the list shows at a place, or None where the contact is gone."""
        return self.pages.row(number)

    def place_of(self, contact_id: int) -> int:
        """Return the place of a contact in the list, or -1."""
        try:
            return self.pages.ids.index(contact_id)
        except ValueError:
            return -1

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.pages.ids)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ID_ROLE:
            return self.pages.ids[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and (row := self.row(index.row())):
            return self.columns[index.column()].text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and (row := self.row(index.row())):
            return self._sentence(row) if index.column() == 0 else self.columns[index.column()].text(row)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _sentence(self, row: ContactRow) -> str:
        """Return a row as a screen reader says it."""
        place = row.city or row.country
        person = (row.name, _company(row), row.title, row.phone or row.email, place)
        parts = (*person, self.cells.spoken(row), ", ".join(row.tags))
        return ", ".join(part for part in parts if part)

    def _added(self, row: ContactRow) -> str:
        return self._day(row.added_at)

    def _changed(self, row: ContactRow) -> str:
        return self._day(row.changed_at)

    def _day(self, at: str) -> str:
        if not at:
            return ""
        seconds = int(datetime.fromisoformat(at).timestamp())
        moment = QDateTime.fromSecsSinceEpoch(seconds)
        return self._locale.toString(moment.date(), QLocale.FormatType.ShortFormat)


def _name(row: ContactRow) -> str:
    return row.name


def _company(row: ContactRow) -> str:
    return "" if row.company == row.name else row.company
