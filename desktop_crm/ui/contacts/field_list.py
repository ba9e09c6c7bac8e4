"""The fields of the contact in the detail, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_crm.ui.contacts.field_row import FieldRow
from desktop_crm.ui.contacts.record_values import FieldKey, FieldKind
from desktop_crm.ui.contacts.shown_fields import ShownField

Spot = tuple[FieldKind, int]
"""A field by its kind and its place among its like: the same on every contact."""


class FieldList(QWidget):
    """Rows are used again for the next contact, since making widgets is slow."""

    edit_requested = Signal(object)
    remove_requested = Signal(object)
    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FieldRow] = []
        self._spare: list[FieldRow] = []
        self.new_row = FieldRow()
        self.new_row.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.new_row)

    def show_fields(self, fields: Sequence[ShownField]) -> None:
        """Show these fields; a row whose editor is open stays that field's."""
        known = {row.key: row for row in self._rows}
        kept = {field.key: known.pop(field.key) for field in fields if field.key in known}
        free = [row for row in self._rows if row not in kept.values() and row.place.editor is None]
        still_open = [row for row in self._rows if row not in kept.values() and row not in free]
        free += self._spare
        rows: list[FieldRow] = []
        for field in fields:
            row = kept.pop(field.key, None) or (free.pop(0) if free else self._make_row())
            row.show_field(field)
            rows.append(row)
        self._arrange([*rows, *still_open])
        self._rows, self._spare = [*rows, *still_open], free
        for row in free:
            row.hide()

    def row_of(self, key: FieldKey) -> FieldRow | None:
        """Return the row that shows a field."""
        return next((row for row in self._rows if row.key == key), None)

    def row_at(self, spot: Spot) -> FieldRow | None:
        """Return the row at a spot, or the nearest of its kind."""
        like = [row for row in self._rows if row.key is not None and row.key.kind == spot[0]]
        return like[min(spot[1], len(like) - 1)] if like else None

    def spot_of(self, key: FieldKey) -> Spot | None:
        """Return where a field is among its like."""
        like = [row.key for row in self._rows if row.key is not None and row.key.kind == key.kind]
        return (key.kind, like.index(key)) if key in like else None

    def focused_spot(self) -> Spot | None:
        """Return where the keyboard is."""
        row = next((row for row in self._rows if row.isAncestorOf(self.focusWidget() or self)), None)
        return self.spot_of(row.key) if row is not None and row.key is not None else None

    def rows(self) -> tuple[FieldRow, ...]:
        """Return the rows in order."""
        return tuple(self._rows)

    def _make_row(self) -> FieldRow:
        row = FieldRow()
        row.edit_requested.connect(self.edit_requested)
        row.remove_requested.connect(self.remove_requested)
        row.link_requested.connect(self.link_requested)
        return row

    def _arrange(self, rows: Sequence[FieldRow]) -> None:
        for place, row in enumerate(rows):
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            row.show()
        previous: QWidget | None = None
        for row in rows:
            if previous is not None:
                QWidget.setTabOrder(previous, row.value)
            previous = row.value
