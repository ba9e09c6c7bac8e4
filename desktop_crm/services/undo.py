"""Taking back and bringing back what was done, also after the program was closed."""

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select, update

from desktop_crm.domain.changes import Act, Operation, OperationKind
from desktop_crm.domain.errors import NothingToUndoError, RecordChangedError
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.storage import inversion
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.tables.journal import Operation as OperationRow
from desktop_crm.storage.undo_blocks import BOOKKEEPING_KINDS

_O = OperationRow.__table__.c


class Undo:
    """Undo and redo of the operations of this user in one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def next_undo(self) -> Operation | None:
        """Return the operation that :meth:`undo` would take back."""
        with self._db.reading() as connection:
            return _value(self._newest(connection))

    def next_redo(self) -> Operation | None:
        """Return the operation that :meth:`redo` would bring back."""
        with self._db.reading() as connection:
            return _value(self._newest_undone(connection))

    def undo(self, progress: Progress = SILENT) -> Operation:
        """Take back the newest operation of this user that is in force, and return it.

        Raises:
            NothingToUndoError: There is none.
            UndoRefusedError: Records were changed by others since.
            RecordChangedError: Another program of this user took it back, or did more, just now.
            Cancelled: ``progress`` said so; nothing was taken back.
        """
        return self._reverse(OperationKind.UNDONE, self._newest, progress)

    def redo(self, progress: Progress = SILENT) -> Operation:
        """Bring back the operation that was taken back last, and return it.

        Raises:
            NothingToUndoError: There is none, or something else was done since.
            UndoRefusedError: Records were changed by others since.
            RecordChangedError: Another program of this user brought it back, or did more, just now.
            Cancelled: ``progress`` said so; nothing was brought back.
        """
        return self._reverse(OperationKind.REDONE, self._newest_undone, progress)

    def operations(self, limit: int = 100) -> tuple[Operation, ...]:
        """Return what was done in the file, newest first."""
        query = select(OperationRow.__table__).order_by(_O.id.desc()).limit(limit)
        with self._db.reading() as connection:
            return tuple(operation_value(row) for row in connection.execute(query).mappings())

    def _reverse(
        self, kind: OperationKind, choose: Callable[[Connection], RowMapping | None], progress: Progress
    ) -> Operation:
        with self._db.reading() as connection:
            row = choose(connection)
        if row is None:
            raise NothingToUndoError
        operation = operation_value(row)
        act = Act(kind, {**operation.details, kind.value: operation.kind.value})
        with self._db.unit_of_work(act, target_id=operation.id) as session:
            _check_same(operation.id, choose(session.connection()))
            mine = journal_of(session).begin_operation()
            # A redo reverses the undo that took the operation back.
            inversion.invert(session, row["undone_by"] or operation.id, progress)
            undone_by = mine if kind is OperationKind.UNDONE else None
            session.execute(update(OperationRow).where(_O.id == operation.id).values(undone_by=undone_by))
        return operation

    def _mine(self) -> Select[Any]:
        return select(OperationRow.__table__).where(
            _O.user == self._db.user, _O.kind.not_in(BOOKKEEPING_KINDS)
        )

    def _newest(self, connection: Connection) -> RowMapping | None:
        query = self._mine().where(_O.undone_by.is_(None)).order_by(_O.id.desc()).limit(1)
        return connection.execute(query).mappings().one_or_none()

    def _newest_undone(self, connection: Connection) -> RowMapping | None:
        in_force = self._mine().where(_O.undone_by.is_(None)).subquery()
        newest = connection.scalar(select(func.coalesce(func.max(in_force.c.id), 0))) or 0
        undone = self._mine().where(_O.undone_by > newest).order_by(_O.undone_by.desc()).limit(1)
        return connection.execute(undone).mappings().one_or_none()


def _check_same(operation_id: int, newest: RowMapping | None) -> None:
    """Raise if, with the file now ours alone, another operation has its turn."""
    found = newest["id"] if newest else 0
    if found != operation_id:
        raise RecordChangedError(OperationRow.__tablename__, operation_id, operation_id, found)


def operation_value(row: RowMapping) -> Operation:
    """Return an operation's row as a value."""
    return Operation(
        row["id"],
        OperationKind(row["kind"]),
        json.loads(row["details"]),
        row["user"],
        row["machine"],
        row["at"],
        undone=row["undone_by"] is not None,
    )


def _value(row: RowMapping | None) -> Operation | None:
    return operation_value(row) if row else None
