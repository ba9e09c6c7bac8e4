"""The journal: every change of every followed row, written in the transaction of the change itself.

Small edits come from the ORM session; bulk work calls the same :class:`Journal`.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import RowMapping, Table, event, insert
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.attributes import History, flag_modified, get_history, set_committed_value

from desktop_crm.domain.changes import Act
from desktop_crm.domain.changes import Operation as OperationValue
from desktop_crm.domain.uids import new_uid
from desktop_crm.storage.base import Base, PartOfContact, Record, Row, bookkeeping, table_of
from desktop_crm.storage.tables.activities import Activity
from desktop_crm.storage.tables.contacts import Contact
from desktop_crm.storage.tables.journal import Change, Operation

CREATE, UPDATE, DELETE = "create", "update", "delete"
CHUNK = 500
_KEY = "journal"


class RowUpdate(NamedTuple):
    """One row's columns before and after."""

    record_id: int
    contact_id: int | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass
class Journal:
    """Collects what one unit of work changes; ``now`` is UTC, ISO 8601."""

    session: Session
    act: Act
    user: str
    machine: str
    now: str
    target_id: int | None = None
    operation_id: int = 0
    contacts: set[int] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    stale: set[int] = field(default_factory=set)
    activities: set[int] = field(default_factory=set)

    def created(self, table: Table, record_id: int, contact_id: int | None, row: Mapping[str, Any]) -> None:
        """Note one new row with its values."""
        self._write([_change(table, CREATE, record_id, contact_id, after=to_json(row))])

    def created_many(self, table: Table, first_id: int, last_id: int) -> None:
        """Note new rows with ids without a gap; their values stay in the rows."""
        self._write([_change(table, CREATE, first_id, None, last_id=last_id)])

    def updated(self, table: Table, updates: Sequence[RowUpdate]) -> None:
        """Note new values of some columns of rows."""
        self._write([_update(table, row) for row in updates])

    def deleted(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Note whole rows as they were before they went, in the order of their ids."""
        for start in range(0, len(rows), CHUNK):
            chunk = rows[start : start + CHUNK]
            owners = {contact_of(table, row) for row in chunk}
            owner = owners.pop() if len(owners) == 1 else None
            first, last = chunk[0]["id"], chunk[-1]["id"]
            self._write([_change(table, DELETE, first, owner, last_id=last, before=to_json(chunk))])

    def touch(self, contact_ids: set[int]) -> None:
        """Remember contacts whose derived facts must be made again at the end."""
        self.contacts |= contact_ids
        self.stale |= contact_ids

    def refreshed(self, contact_ids: set[int]) -> None:
        """Remember contacts that were changed and whose derived facts are made already."""
        self.contacts |= contact_ids
        self.stale -= contact_ids

    def operation(self) -> OperationValue | None:
        """Return what was written, or None where nothing changed."""
        if not self.operation_id:
            return None
        return OperationValue(
            self.operation_id, self.act.kind, dict(self.act.details), self.user, self.machine, self.now
        )

    def begin_operation(self) -> int:
        """Write the operation, once, and return its id."""
        if not self.operation_id:
            result = self.session.connection().execute(
                insert(Operation).values(
                    uid=new_uid(),
                    kind=self.act.kind.value,
                    details=json.dumps(dict(self.act.details), ensure_ascii=False),
                    user=self.user,
                    machine=self.machine,
                    at=self.now,
                    target_id=self.target_id,
                )
            )
            self.operation_id = int(result.lastrowid)
        return self.operation_id

    def _write(self, changes: Sequence[dict[str, Any]]) -> None:
        if not changes:
            return
        operation_id = self.begin_operation()
        self.tables.update(change["table_name"] for change in changes)
        self.touch({change["contact_id"] for change in changes} - {None})
        for change in changes:
            if change["table_name"] == Activity.__tablename__:
                self.activities.update(range(change["record_id"], change["last_id"] + 1))
        rows = [{**change, "operation_id": operation_id} for change in changes]
        self.session.connection().execute(insert(Change), rows)


def _update(table: Table, row: RowUpdate) -> dict[str, Any]:
    before, after = to_json(row.before), to_json(row.after)
    return _change(table, UPDATE, row.record_id, row.contact_id, before=before, after=after)


def _change(
    table: Table,
    action: str,
    record_id: int,
    contact_id: int | None,
    *,
    last_id: int | None = None,
    before: str | None = None,
    after: str | None = None,
) -> dict[str, Any]:
    return {
        "table_name": table.name,
        "action": action,
        "record_id": record_id,
        "last_id": record_id if last_id is None else last_id,
        "contact_id": contact_id,
        "before": before,
        "after": after,
    }


def contact_of(table: Table, row: Mapping[str, Any] | RowMapping) -> int | None:
    """Return the id of the contact a row belongs to, or is."""
    if table.name == Contact.__tablename__:
        return int(row["id"])
    return row.get("contact_id")


def to_json(value: Any) -> str:
    """Write column values as JSON; bytes as ``{"bytes": base64}``."""
    return json.dumps(value, ensure_ascii=False, default=_encode_bytes, separators=(",", ":"))


def from_json(text: str | None) -> Any:
    """Read what :func:`to_json` wrote; None gives None."""
    return None if text is None else json.loads(text, object_hook=_decode_bytes)


def journal_of(session: Session) -> Journal:
    """Return the journal of the unit of work the session belongs to."""
    journal: Journal = session.info[_KEY]
    return journal


def follow(session: Session, journal: Journal) -> None:
    """Have every change of a mapped row in this session written to the journal."""
    session.info[_KEY] = journal
    event.listen(session, "before_flush", _stamp)
    event.listen(session, "after_flush", _note)


def _stamp(session: Session, _context: UOWTransaction, _instances: object) -> None:
    journal = journal_of(session)
    for row in list(session.new):
        if isinstance(row, Record):
            row.created_at = row.changed_at = journal.now
            row.created_by = row.changed_by = journal.user
    touched = [row for row in session.dirty if session.is_modified(row)]
    for row in [*session.new, *touched, *session.deleted]:
        if isinstance(row, PartOfContact) and (owner := session.get(Contact, row.contact_id)):
            _mark_changed(owner, journal)
        elif isinstance(row, Record):
            _mark_changed(row, journal)


def _mark_changed(record: Record, journal: Journal) -> None:
    record.changed_at = journal.now
    record.changed_by = journal.user
    if record.id is not None:
        # Two saves within one second would set equal values, and the version would stay.
        flag_modified(record, "changed_at")


def _note(session: Session, _context: UOWTransaction) -> None:
    journal = journal_of(session)
    for row in session.new:
        if isinstance(row, Row):
            _note_created(journal, row)
    for row in session.dirty:
        if isinstance(row, Row):
            _note_updated(journal, row)
    for row in session.deleted:
        if isinstance(row, Row):
            journal.deleted(table_of(type(row)), [_stored(row)])


def _note_created(journal: Journal, row: Row) -> None:
    values = _values(row)
    for key in values.keys() - row.__dict__.keys():
        # What was left to its default is known from now on, should this work change it yet.
        set_committed_value(row, key, values[key])
    table = table_of(type(row))
    journal.created(table, row.id, contact_of(table, values), values)


def _note_updated(journal: Journal, row: Row) -> None:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    table = table_of(type(row))
    for column in table.columns:
        if column.key in bookkeeping(table):
            continue
        history: History = get_history(row, column.key)
        if history.has_changes():
            # A value that was never read has no "deleted": better to fail than to forget it.
            [before[column.key]], [after[column.key]] = list(history.deleted), list(history.added)
    if before:
        journal.updated(table, [RowUpdate(row.id, contact_of(table, _values(row)), before, after)])


def _values(row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in table_of(type(row)).columns}


def _stored(row: Base) -> dict[str, Any]:
    """Return the values a row has in the file, whatever was given to it before it is to go."""
    values = _values(row)
    for key in values:
        if deleted := get_history(row, key).deleted:
            [values[key]] = deleted
    return values


def _encode_bytes(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode("ascii")}
    raise TypeError(type(value))


def _decode_bytes(value: dict[str, Any]) -> Any:
    return base64.b64decode(value["bytes"]) if value.keys() == {"bytes"} else value
