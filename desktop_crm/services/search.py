"""One line, and the contacts it finds."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.lookup import parse_lookup
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import contacts as queries


@dataclass(frozen=True, slots=True)
class SearchHits:
    """The best contacts for a line, best first; ``more`` says that there are others."""

    rows: Sequence[ContactRow]
    more: bool

    @property
    def ids(self) -> tuple[int, ...]:
        """The contacts' ids, best first."""
        return tuple(row.id for row in self.rows)


class Search:
    """Finding in one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def find(self, text: str, limit: int = 50) -> SearchHits:
        """Return the contacts that hold every word of the text, in any part of any field.

        Those whose name begins with the text come first.
        """
        lookup = parse_lookup(text)
        if not lookup:
            return SearchHits((), more=False)
        with self._db.reading() as connection:
            ids = queries.best_matches(connection, lookup, limit + 1, self._db.clock.now())
            rows = queries.contact_rows(connection, ids[:limit])
        return SearchHits([rows[id_] for id_ in ids[:limit] if id_ in rows], more=len(ids) > limit)
