"""Taking an operation back: its changes reversed, as a new operation of its own.

Nothing is overwritten: where a row does not stand as the operation left it,
the inversion is refused and says by what.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, delete, insert, select, update
from sqlalchemy.orm import Session

from desktop_crm.domain.changes import OperationKind
from desktop_crm.domain.errors import UndoBlock, UndoRefusedError
from desktop_crm.domain.progress import Progress
from desktop_crm.storage.base import Base
from desktop_crm.storage.bulk import stamp
from desktop_crm.storage.journal import (
    CHUNK,
    CREATE,
    DELETE,
    UPDATE,
    RowUpdate,
    contact_of,
    from_json,
    journal_of,
)
from desktop_crm.storage.tables.contacts import Contact
from desktop_crm.storage.tables.journal import Change, Operation

BOOKKEEPING_KINDS = (OperationKind.UNDONE.value, OperationKind.REDONE.value)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A change as it is read back from the journal."""

    table: Table
    action: str
    first: int
    last: int
    contact_id: int | None
    before: Any
    after: Any


def invert(session: Session, source_id: int, progress: Progress) -> None:
    """Reverse every change of an operation in this unit of work, newest first.

    ``source_id`` is the operation to reverse: the one to undo, or the undo to redo.

    Raises:
        UndoRefusedError: A row was changed by a later operation that is in force.
        Cancelled: ``progress`` said so; the unit of work must be given up.
    """
    connection = session.connection()
    entries = _entries(connection, source_id)
    refuse_if_changed(connection, source_id, entries)
    total = sum(entry.last - entry.first + 1 for entry in entries)
    done = 0
    for entry in entries:
        _REVERSE[entry.action](session, entry)
        done += entry.last - entry.first + 1
        progress.report(done, total)


def refuse_if_changed(connection: Connection, source_id: int, entries: Sequence[_Entry]) -> None:
    """Raise if a later operation in force touched what is to be reversed."""
    later = (
        select(Change.__table__, Operation.kind, Operation.at, Operation.user)
        .join(Operation, Operation.id == Change.operation_id)
        .where(
            Change.operation_id > source_id,
            Operation.undone_by.is_(None),
            Operation.kind.not_in(BOOKKEEPING_KINDS),
        )
    )
    rows = connection.execute(later).mappings().all()
    blocks: dict[tuple[str, int], UndoBlock] = {}
    for entry in entries if rows else ():
        for row in rows:
            if _is_about_same(entry, row) and _clashes(entry, row):
                blocks[row["table_name"], row["record_id"]] = UndoBlock(
                    row["table_name"], row["record_id"], row["kind"], row["at"], row["user"]
                )
    if blocks:
        raise UndoRefusedError(source_id, list(blocks.values()))


def _is_about_same(entry: _Entry, later: RowMapping) -> bool:
    if later["table_name"] == entry.table.name:
        return bool(later["record_id"] <= entry.last and later["last_id"] >= entry.first)
    if entry.table.name != Contact.__tablename__ or entry.action == UPDATE:
        return False
    # What hangs on a contact blocks the going or coming of the contact itself.
    owner = later["contact_id"]
    return owner is not None and entry.first <= owner <= entry.last


def _clashes(entry: _Entry, later: RowMapping) -> bool:
    if entry.action == UPDATE and later["action"] == UPDATE:
        return bool(set(entry.before) & set(from_json(later["before"])))
    return True


def _entries(connection: Connection, operation_id: int) -> list[_Entry]:
    query = select(Change.__table__).where(Change.operation_id == operation_id).order_by(Change.id.desc())
    return [
        _Entry(
            Base.metadata.tables[row["table_name"]],
            row["action"],
            row["record_id"],
            row["last_id"],
            row["contact_id"],
            from_json(row["before"]),
            from_json(row["after"]),
        )
        for row in connection.execute(query).mappings()
    ]


def _reverse_create(session: Session, entry: _Entry) -> None:
    connection = session.connection()
    journal = journal_of(session)
    table = entry.table
    for first in range(entry.first, entry.last + 1, CHUNK):
        condition = table.c.id.between(first, min(first + CHUNK - 1, entry.last))
        rows = [
            dict(r)
            for r in connection.execute(select(table).where(condition).order_by(table.c.id)).mappings()
        ]
        if rows:
            journal.deleted(table, rows)
            journal.touch(_owners(table, rows))
            connection.execute(delete(table).where(condition))


def _reverse_delete(session: Session, entry: _Entry) -> None:
    journal = journal_of(session)
    table = entry.table
    stamped = stamp(table, journal.now, journal.user)
    rows = [{**row, "version": row["version"] + 1, **stamped} for row in entry.before]
    session.connection().execute(insert(table), rows)
    for row in rows if len(rows) == 1 else ():
        journal.created(table, row["id"], contact_of(table, row), row)
    if len(rows) > 1:
        for first, last in _runs([row["id"] for row in rows]):
            journal.created_many(table, first, last)
    journal.touch(_owners(table, rows))


def _reverse_update(session: Session, entry: _Entry) -> None:
    journal = journal_of(session)
    table = entry.table
    stamped = stamp(table, journal.now, journal.user)
    bumped = {**entry.before, "version": table.c.version + 1, **stamped}
    session.connection().execute(update(table).where(table.c.id == entry.first).values(bumped))
    journal.updated(table, [RowUpdate(entry.first, entry.contact_id, entry.after, entry.before)])


_REVERSE = {CREATE: _reverse_create, DELETE: _reverse_delete, UPDATE: _reverse_update}


def _owners(table: Table, rows: Iterable[dict[str, Any]]) -> set[int]:
    return {owner for row in rows if (owner := contact_of(table, row)) is not None}


def _runs(ids: list[int]) -> list[tuple[int, int]]:
    """Split sorted ids into runs without a gap: first and last of each."""
    runs: list[tuple[int, int]] = []
    for number in ids:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
