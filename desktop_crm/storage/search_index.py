"""Finding contacts by any part of their text: SQLite FTS5 over folded text.

Two indexes over the listing's ``names_text`` and ``other_text``: three letters
in a row anywhere in a word (trigrams) for words of three characters and more,
and the beginnings of words for one or two.
"""

from collections.abc import Sequence
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


def matching(lookup: LookupText) -> tuple[list[str], dict[str, str]]:
    """Return conditions on ``contact_id`` that hold for what is looked for, and their values.

    The text never reaches the query language of the index unquoted.
    """
    words = [*lookup.words, *([lookup.digits] if lookup.digits else [])]
    long = [word for word in words if len(word) >= SHORT]
    conditions, values = [], {}
    if long:
        conditions.append(f"contact_id IN (SELECT rowid FROM {TRIGRAM} WHERE {TRIGRAM} MATCH :long)")
        values["long"] = " AND ".join(_quoted(word) for word in long)
    for number, word in enumerate(word for word in words if len(word) < SHORT):
        key = f"short{number}"
        conditions.append(f"contact_id IN (SELECT rowid FROM {PREFIX} WHERE {PREFIX} MATCH :{key})")
        values[key] = _quoted(word) + "*"
    return conditions, values


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
