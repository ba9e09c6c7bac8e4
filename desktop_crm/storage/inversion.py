"""Taking an operation back: its changes reversed, as a new operation of its own.

Nothing is overwritten: where a row does not stand as the operation left it,
the inversion is refused and says by what.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.orm import Session

from desktop_crm.domain.errors import UndoBlock, UndoRefusedError
from desktop_crm.domain.progress import Progress
from desktop_crm.storage.bulk import stamp, write_updates
from desktop_crm.storage.journal import CHUNK, CREATE, DELETE, UPDATE, RowUpdate, contact_of, journal_of
from desktop_crm.storage.tables.journal import Change
from desktop_crm.storage.undo_blocks import Entry, dependents, entry_of, in_the_way, later_changes, taken_keys


def invert(session: Session, source_id: int, progress: Progress) -> None:
    """Reverse every change of an operation in this unit of work, newest first.

    ``source_id`` is the operation to reverse: the one to undo, or the undo to redo.

    Raises:
        UndoRefusedError: A row was changed, used or replaced by another operation in force.
        Cancelled: ``progress`` said so; the unit of work must be given up.
    """
    connection = session.connection()
    entries = _entries(connection, source_id)
    _refuse(source_id, later_changes(connection, source_id, entries))
    total = sum(len(entry.ids) for entry in entries)
    done = 0
    for alike in _batches(entries):
        _refuse(source_id, _REVERSE[alike[0].action](session, alike))
        done += sum(len(entry.ids) for entry in alike)
        progress.report(done, total)


def _refuse(source_id: int, blocks: list[UndoBlock]) -> None:
    if blocks:
        raise UndoRefusedError(source_id, blocks)


def _entries(connection: Connection, operation_id: int) -> list[Entry]:
    query = select(Change.__table__).where(Change.operation_id == operation_id).order_by(Change.id.desc())
    return [entry_of(row) for row in connection.execute(query).mappings()]


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Put updates of the same columns of different rows together; all else stays by itself."""
    for _, alike in groupby(entries, key=_sameness):
        batch: list[Entry] = []
        met: set[int] = set()
        for entry in alike:
            if batch and (entry.action != UPDATE or entry.first in met or len(batch) == CHUNK):
                yield batch
                batch, met = [], set()
            batch.append(entry)
            met.add(entry.first)
        yield batch


def _sameness(entry: Entry) -> tuple[str, str, tuple[str, ...]]:
    return entry.action, entry.table.name, tuple(entry.before) if entry.action == UPDATE else ()


def _reverse_create(session: Session, entries: list[Entry]) -> list[UndoBlock]:
    [entry] = entries
    connection = session.connection()
    journal = journal_of(session)
    table = entry.table
    if blocks := dependents(connection, table, entry.first, entry.last):
        return blocks
    # Rows of a table that point at each other come after those they point at, and go before them.
    for first in reversed(range(entry.first, entry.last + 1, CHUNK)):
        condition = table.c.id.between(first, min(first + CHUNK - 1, entry.last))
        found = connection.execute(select(table).where(condition).order_by(table.c.id)).mappings()
        rows = [dict(row) for row in found]
        if rows:
            journal.deleted(table, rows)
            journal.touch(_owners(table, rows))
            connection.execute(delete(table).where(condition))
    return []


def _reverse_delete(session: Session, entries: list[Entry]) -> list[UndoBlock]:
    [entry] = entries
    connection = session.connection()
    journal = journal_of(session)
    table = entry.table
    if blocks := in_the_way(connection, table, entry.before):
        return blocks
    stamped = stamp(table, journal.now, journal.user)
    rows = [{**row, "version": row["version"] + 1, **stamped} for row in _targets_first(table, entry.before)]
    connection.execute(insert(table), rows)
    for row in rows if len(rows) == 1 else ():
        journal.created(table, row["id"], contact_of(table, row), row)
    if len(rows) > 1:
        for first, last in _runs([row["id"] for row in rows]):
            journal.created_many(table, first, last)
    journal.touch(_owners(table, rows))
    return []


def _reverse_updates(session: Session, entries: list[Entry]) -> list[UndoBlock]:
    connection = session.connection()
    table, columns = entries[0].table, entries[0].before
    if blocks := taken_keys(connection, table, [{"id": entry.first, **entry.before} for entry in entries]):
        return blocks
    chosen = table.c.id.in_([entry.first for entry in entries])
    query = select(table.c.id, *(table.c[name] for name in columns)).where(chosen)
    present = {row["id"]: row for row in connection.execute(query).mappings()}
    updates = [
        RowUpdate(
            entry.first,
            entry.contact_id,
            {name: present[entry.first][name] for name in columns},
            entry.before,
        )
        for entry in entries
    ]
    write_updates(session, table, updates)
    return []


_REVERSE = {CREATE: _reverse_create, DELETE: _reverse_delete, UPDATE: _reverse_updates}


def _owners(table: Table, rows: Iterable[dict[str, Any]]) -> set[int]:
    return {owner for row in rows if (owner := contact_of(table, row)) is not None}


def _targets_first(table: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put rows into an order in which none points at one of its own table that comes later."""
    keys = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    waiting = {row["id"]: row for row in rows}
    placed: list[dict[str, Any]] = []
    while waiting:
        free = [row for row in waiting.values() if not any(row[key] in waiting for key in keys)]
        ready = free or list(waiting.values())
        placed += ready
        for row in ready:
            del waiting[row["id"]]
    return placed


def _runs(ids: list[int]) -> list[tuple[int, int]]:
    """Split ids into runs that grow without a gap, in their order: first and last of each."""
    runs: list[tuple[int, int]] = []
    for number in ids:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
