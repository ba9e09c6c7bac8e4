"""Rows of a long list, read by page as they come into view."""

from collections.abc import Collection, Sequence
from typing import Protocol

from desktop_crm.domain.contacts import ContactRow

PAGE_SIZE = 100
KEPT_PAGES = 80


class RowSource(Protocol):
    """Where the rows of a list are read."""

    def rows(self, ids: Sequence[int]) -> dict[int, ContactRow]:
        """Return the rows of these contacts; one that is gone is left out."""
        ...


class RowPages:
    """All ids of a list and the rows of the pages last used."""

    def __init__(self, source: RowSource) -> None:
        self._source = source
        self._pages: dict[int, list[ContactRow | None]] = {}
        self.ids: Sequence[int] = ()

    def set_ids(self, ids: Sequence[int]) -> None:
        """Hold another list, with no row read yet."""
        self.ids = ids
        self._pages.clear()

    def row(self, number: int) -> ContactRow | None:
        """Return the row at a place in the list, or None where the contact is gone."""
        page = number // PAGE_SIZE
        rows = self._pages.pop(page, None)
        if rows is None:
            rows = self._read(page)
        self._pages[page] = rows
        return rows[number - page * PAGE_SIZE]

    def probe(self, number: int) -> ContactRow | None:
        """Return one row without reading its whole page; for jumps through the list."""
        rows = self._pages.get(number // PAGE_SIZE)
        if rows is not None:
            return rows[number % PAGE_SIZE]
        key = self.ids[number]
        return self._source.rows([key]).get(key)

    def forget(self, changed: Collection[int] | None) -> list[range]:
        """Drop the pages that hold changed contacts (None: all) and return the places they cover."""
        stale = [
            page
            for page, rows in self._pages.items()
            if changed is None or any(row is None or row.id in changed for row in rows)
        ]
        for page in stale:
            del self._pages[page]
        size = len(self.ids)
        return [range(page * PAGE_SIZE, min(size, (page + 1) * PAGE_SIZE)) for page in stale]

    def _read(self, page: int) -> list[ContactRow | None]:
        while len(self._pages) >= KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        ids = self.ids[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
        found = self._source.rows(ids)
        return [found.get(key) for key in ids]
