"""Selected rows as ids and back, by ranges: a hundred thousand rows are one range."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from desktop_crm.ui.contacts.table_model import ContactTableModel


def selected_ranges(selection: QItemSelectionModel) -> list[range]:
    """Return the places of the selected rows, as ranges from top to bottom."""
    rows = selection.selection()
    spans = sorted((rows.at(i).top(), rows.at(i).bottom()) for i in range(rows.count()))
    ranges: list[range] = []
    for top, bottom in spans:
        if ranges and top <= ranges[-1].stop:
            ranges[-1] = range(ranges[-1].start, max(ranges[-1].stop, bottom + 1))
        else:
            ranges.append(range(top, bottom + 1))
    return ranges


def ids_at(ranges: Sequence[range], ids: Sequence[int]) -> list[int]:
    """Return the ids at these places."""
    return [key for places in ranges for key in ids[places.start : places.stop]]


def selection_of(wanted: Collection[int], model: ContactTableModel) -> QItemSelection:
    """Return the rows of these contacts, as far as the list holds them."""
    selection = QItemSelection()
    last = model.columnCount() - 1
    for places in _runs(wanted, model.ids):
        selection.select(model.index(places.start, 0), model.index(places.stop - 1, last))
    return selection


def _runs(wanted: Collection[int], ids: Sequence[int]) -> Iterator[range]:
    start = None
    for place, key in enumerate(ids):
        if key in wanted:
            start = place if start is None else start
        elif start is not None:
            yield range(start, place)
            start = None
    if start is not None:
        yield range(start, len(ids))
