"""Changes to many rows at once, each still in the journal.

These are the only places that write without the ORM; versions grow here too.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping, Table, bindparam, delete, func, insert, select, text, update
from sqlalchemy.orm import Session

from desktop_crm.storage.base import Row, bookkeeping, table_of
from desktop_crm.storage.journal import CHUNK, RowUpdate, contact_of, journal_of


def next_id(session: Session, kind: type[Row]) -> int:
    """Return the first id that no row of the table has, or ever had.

    It stays free until the end of the unit of work, which holds the write lock.
    """
    connection = session.connection()
    table = table_of(kind)
    used = connection.scalar(select(func.coalesce(func.max(table.c.id), 0))) or 0
    ever = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
    return max(used, ever or 0) + 1


def insert_rows(session: Session, kind: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows whose ids follow each other without a gap; one entry in the journal."""
    if not rows:
        return
    table = table_of(kind)
    session.connection().execute(insert(table), list(rows))
    journal = journal_of(session)
    if len(rows) == 1:
        journal.created(table, rows[0]["id"], contact_of(table, rows[0]), rows[0])
    else:
        journal.created_many(table, rows[0]["id"], rows[-1]["id"])


def update_rows(session: Session, kind: type[Row], ids: Sequence[int], values: Mapping[str, Any]) -> None:
    """Give the same new values to some columns of many rows; rows that have them already stay as they are."""
    table = table_of(kind)
    journal = journal_of(session)
    connection = session.connection()
    stamped = stamp(table, journal.now, journal.user)
    for chunk in chunks(ids):
        found = connection.execute(select(table).where(table.c.id.in_(chunk)).order_by(table.c.id))
        changes = [change for row in found.mappings() if (change := _difference(table, row, values))]
        journal.updated(table, changes)
        changed = table.c.id.in_([change.record_id for change in changes])
        bumped = {**values, "version": table.c.version + 1, **stamped}
        connection.execute(update(table).where(changed).values(bumped))


def _difference(table: Table, row: RowMapping, values: Mapping[str, Any]) -> RowUpdate | None:
    before = {key: row[key] for key in values if row[key] != values[key]}
    if not before:
        return None
    return RowUpdate(row["id"], contact_of(table, row), before, {key: values[key] for key in before})


def write_updates(session: Session, table: Table, updates: Sequence[RowUpdate]) -> None:
    """Give rows their new values, the same columns in each."""
    if not updates:
        return
    journal = journal_of(session)
    journal.updated(table, updates)
    stamped = stamp(table, journal.now, journal.user)
    columns: dict[str, Any] = {name: bindparam(f"new_{name}") for name in updates[0].after}
    bumped = {**columns, "version": table.c.version + 1, **stamped}
    statement = update(table).where(table.c.id == bindparam("row_id")).values(bumped)
    values = [{"row_id": u.record_id} | {f"new_{k}": v for k, v in u.after.items()} for u in updates]
    session.connection().execute(statement, values)


def delete_rows(session: Session, kind: type[Row], condition: Any) -> int:
    """Delete the rows a condition holds for, keeping them in the journal; return how many."""
    table = table_of(kind)
    connection = session.connection()
    journal = journal_of(session)
    rows = connection.execute(select(table).where(condition).order_by(table.c.id)).mappings().all()
    if rows:
        journal.touch({owner for row in rows if (owner := contact_of(table, row)) is not None})
        journal.deleted(table, [dict(row) for row in rows])
        connection.execute(delete(table).where(condition))
    return len(rows)


def existing(session: Session, kind: type[Row], ids: Sequence[int]) -> list[int]:
    """Return those of these ids that the table has, each once and in the given order."""
    table = table_of(kind)
    found: set[int] = set()
    for chunk in chunks(ids):
        found.update(session.connection().scalars(select(table.c.id).where(table.c.id.in_(chunk))))
    return [id_ for id_ in dict.fromkeys(ids) if id_ in found]


def chunks(ids: Sequence[int]) -> Iterator[list[int]]:
    """Cut ids into pieces that fit into the parameters of one statement."""
    for start in range(0, len(ids), CHUNK):
        yield list(ids[start : start + CHUNK])


def stamp(table: Table, now: str, user: str) -> dict[str, str]:
    """Return the values that say who saved a row last, where the table has them."""
    values = {"changed_at": now, "changed_by": user}
    return {key: value for key, value in values.items() if key in bookkeeping(table)}
