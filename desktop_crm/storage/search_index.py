"""Finding contacts by any part of their text: SQLite FTS5 over folded text.

Two indexes over the listing's ``names_text`` and ``other_text``: three letters
in a row anywhere in a word (trigrams) for words of three characters and more,
and the beginnings of words for one or two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, text

from desktop_crm.domain.lookup import LookupText

TRIGRAM = "contact_trigram"
PREFIX = "contact_prefix"
SHORT = 3

_COLUMNS = "names_text, other_text"
_BOTH = (TRIGRAM, PREFIX)
_ADD = [
    text(f"INSERT INTO {table}(rowid, {_COLUMNS}) VALUES (:contact_id, :names_text, :other_text)")
    for table in _BOTH
]
_REMOVE = [
    text(
        f"INSERT INTO {table}({table}, rowid, {_COLUMNS})"
        f" SELECT 'delete', contact_id, {_COLUMNS} FROM contact_listing"
        " WHERE trashed = 0 AND contact_id IN :ids"
    ).bindparams(bindparam("ids", expanding=True))
    for table in _BOTH
]


def add(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Index listing rows that are not indexed yet."""
    if rows:
        for statement in _ADD:
            connection.execute(statement, list(rows))


def remove(connection: Connection, contact_ids: Sequence[int]) -> None:
    """Take contacts out of the index; their listing rows must still be as they were indexed."""
    for statement in _REMOVE:
        connection.execute(statement, {"ids": list(contact_ids)})


def clear(connection: Connection) -> None:
    """Empty the index."""
    for table in _BOTH:
        connection.execute(text(f"INSERT INTO {table}({table}) VALUES ('delete-all')"))


def differences(connection: Connection) -> list[str]:
    """Return which contacts the index lacks, or holds though it should not; empty if it agrees."""
    listed = "SELECT contact_id FROM contact_listing WHERE NOT trashed"
    found: list[str] = []
    for table in _BOTH:
        indexed = f"SELECT id FROM {table}_docsize"
        for one, other in ((listed, indexed), (indexed, listed)):
            wrong = connection.execute(text(f"{one} EXCEPT {other}")).scalars()
            found += [f"{table}: contact {id_}" for id_ in wrong]
    return found


@dataclass(frozen=True, slots=True)
class IndexQuery:
    """What is asked of the two indexes; all of it must hold. Never holds the user's text unquoted."""

    long: str = ""
    short: str = ""

    @property
    def conditions(self) -> list[tuple[str, str]]:
        """Tables and what they must match; empty where there is nothing to look for."""
        return [(table, match) for table, match in ((TRIGRAM, self.long), (PREFIX, self.short)) if match]


def index_query(lookup: LookupText, column: str = "") -> IndexQuery:
    """Return the query for the terms of a lookup, in one column or in both.

    Words of one or two signs without a letter or digit say nothing, and are passed over.
    """
    within = f"{column} : " if column else ""
    long, short = [], []
    for written, digits in lookup.terms:
        if len(digits) >= SHORT and digits != written:
            long.append(f"{within}({_quoted(written)} OR {_quoted(digits)})")
        elif digits and len(digits) < SHORT:
            short.append(_quoted(digits) + "*")
        elif len(written) >= SHORT:
            long.append(within + _quoted(written))
        elif any(map(str.isalnum, written)):
            short.append(_quoted(written) + "*")
    return IndexQuery(" AND ".join(long), " AND ".join(short))


def first_ids(connection: Connection, query: IndexQuery, limit: int) -> list[int]:
    """Return some contacts outside of the trash that a query holds for, in no order of meaning."""
    if not query.conditions:
        return []
    (table, match), *others = query.conditions
    values: dict[str, str | int] = {"match": match, "limit": limit}
    also = ""
    for other, other_match in others:
        # The plus keeps the first index from being asked again for each row of the other.
        also += f" AND +rowid IN (SELECT rowid FROM {other} WHERE {other} MATCH :{other})"
        values[other] = other_match
    statement = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :match{also} LIMIT :limit")
    return list(connection.execute(statement, values).scalars())


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
