"""What stands in the way of reversing an operation: changes made after it that are in force.

Read from the journal where it names the very records, and from the tables
where a row could not come or go because of other rows.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Table, select, tuple_

from desktop_crm.domain.changes import OperationKind
from desktop_crm.domain.errors import UndoBlock
from desktop_crm.storage.base import Base
from desktop_crm.storage.journal import DELETE, UPDATE, from_json
from desktop_crm.storage.tables.journal import Change, Operation

TURNING_KINDS = (OperationKind.UNDONE.value, OperationKind.REDONE.value)
BOOKKEEPING_KINDS = (*TURNING_KINDS, OperationKind.SETTING_CHANGED.value)
"""What is no operation on contacts of its own: it is never undone, and stands in no undo's way."""
NAMED_AT_MOST = 50

_O = Operation.__table__.c
_C = Change.__table__.c


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as it is read back from the journal, about the rows ``first`` to ``last``."""

    table: Table
    action: str
    first: int
    last: int
    contact_id: int | None
    before: Any
    after: Any

    @property
    def ids(self) -> Collection[int]:
        """The ids of its rows."""
        if self.action == DELETE:
            return {row["id"] for row in self.before}
        return range(self.first, self.last + 1)


def entry_of(row: RowMapping) -> Entry:
    """Return a row of the journal as a value."""
    return Entry(
        Base.metadata.tables[row["table_name"]],
        row["action"],
        row["record_id"],
        row["last_id"],
        row["contact_id"],
        from_json(row["before"]),
        from_json(row["after"]),
    )


def later_changes(connection: Connection, source_id: int, entries: Sequence[Entry]) -> list[UndoBlock]:
    """Return the records of these entries that an operation in force has changed after ``source_id``."""
    tables = {entry.table.name for entry in entries}
    later = _Later(connection.execute(_changes_in_force(connection, source_id, tables)).mappings())
    found: dict[tuple[str, int], UndoBlock] = {}
    for entry in entries:
        for record_id, change in later.about(entry):
            if _clashes(entry, change):
                key = (entry.table.name, record_id)
                found[key] = UndoBlock(*key, change["kind"], change["at"], change["user"])
    return list(found.values())[:NAMED_AT_MOST]


class _Later:
    """Later changes by the records they are about."""

    def __init__(self, changes: Iterable[RowMapping]) -> None:
        self._single: defaultdict[str, dict[int, list[RowMapping]]] = defaultdict(lambda: defaultdict(list))
        self._ranges: defaultdict[str, list[RowMapping]] = defaultdict(list)
        for change in changes:
            name = change["table_name"]
            if change["action"] == DELETE:
                for row in from_json(change["before"]):
                    self._single[name][row["id"]].append(change)
            elif change["record_id"] == change["last_id"]:
                self._single[name][change["record_id"]].append(change)
            else:
                self._ranges[name].append(change)
        self._sorted = {name: sorted(records) for name, records in self._single.items()}

    def about(self, entry: Entry) -> Iterator[tuple[int, RowMapping]]:
        """Give each later change of the entry's records, with the record's id."""
        name = entry.table.name
        ids = self._sorted.get(name, [])
        wanted = entry.ids
        for record_id in ids[bisect_left(ids, entry.first) : bisect_left(ids, entry.last + 1)]:
            if record_id in wanted:
                for change in self._single[name][record_id]:
                    yield record_id, change
        for change in self._ranges[name]:
            both = range(max(entry.first, change["record_id"]), min(entry.last, change["last_id"]) + 1)
            if (shared := next((i for i in both if i in wanted), None)) is not None:
                yield shared, change


def _clashes(entry: Entry, later: RowMapping) -> bool:
    if entry.action == UPDATE and later["action"] == UPDATE:
        return bool(set(entry.before) & set(from_json(later["before"])))
    return True


def _changes_in_force(connection: Connection, source_id: int, tables: Collection[str]) -> Select[Any]:
    """Return the query of what was done since, and of what was undone or redone since though it is older."""
    later = (_O.id > source_id) & _O.undone_by.is_(None) & _O.kind.not_in(BOOKKEEPING_KINDS)
    return (
        select(Change.__table__, _O.kind, _O.at, _O.user)
        .join(Operation, _O.id == _C.operation_id)
        .where(later | _O.id.in_(_turned(connection, source_id)), _C.table_name.in_(tables))
        .order_by(_C.id)
    )


def _turned(connection: Connection, source_id: int) -> list[int]:
    """Return the undos and redos since that turned an operation older than ``source_id``.

    Only the last of each, and only where the older operation is not what it was then.
    """
    own = connection.scalar(select(_O.target_id).where(_O.id == source_id)) or source_id
    about = select(_O.id, _O.kind, _O.target_id).where(
        _O.kind.in_(TURNING_KINDS), _O.target_id < source_id, _O.target_id != own
    )
    last_before: dict[int, str] = {}
    last_since: dict[int, tuple[int, str]] = {}
    for id_, kind, target in connection.execute(about.order_by(_O.id)):
        if id_ < source_id:
            last_before[target] = kind
        else:
            last_since[target] = (id_, kind)
    in_force = OperationKind.REDONE.value
    return [id_ for target, (id_, kind) in last_since.items() if kind != last_before.get(target, in_force)]


def dependents(connection: Connection, table: Table, first: int, last: int) -> list[UndoBlock]:
    """Return the rows that point at these rows, and so would point nowhere without them."""
    found: list[UndoBlock] = []
    for child in Base.metadata.tables.values():
        for key in child.foreign_keys:
            if key.column.table is table and "id" in child.c:
                query = select(child.c.id).where(key.parent.between(first, last))
                if child is table:
                    query = query.where(~child.c.id.between(first, last))
                ids = connection.scalars(query.limit(NAMED_AT_MOST))
                found += [_newest(connection, child, id_) for id_ in ids]
    return found


def in_the_way(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[UndoBlock]:
    """Return what keeps rows from coming back: rows of the same key, and rows they point at that are gone."""
    found: list[UndoBlock] = []
    for key in table.foreign_keys:
        wanted = {row[key.parent.name] for row in rows if row[key.parent.name] is not None}
        target = key.column.table
        if target is table:
            wanted -= {row["id"] for row in rows}
        present = set(connection.scalars(select(target.c.id).where(target.c.id.in_(wanted))))
        found += [_newest(connection, target, id_, gone=True) for id_ in sorted(wanted - present)]
    return found + taken_keys(connection, table, rows)


def taken_keys(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[UndoBlock]:
    """Return other rows that hold what may stand only once in the table."""
    own = [row["id"] for row in rows]
    found: list[UndoBlock] = []
    for index in table.indexes:
        columns = list(index.columns)
        if index.unique and all(column.name in row for column in columns for row in rows):
            keys = [tuple(row[column.name] for column in columns) for row in rows]
            query = select(table.c.id).where(tuple_(*columns).in_(keys), table.c.id.not_in(own))
            found += [_newest(connection, table, id_) for id_ in connection.scalars(query)]
    return found


def _newest(connection: Connection, table: Table, record_id: int, *, gone: bool = False) -> UndoBlock:
    about = (_C.table_name == table.name) & (_C.record_id <= record_id) & (_C.last_id >= record_id)
    which = _C.action == DELETE if gone else _C.action != DELETE
    query = (
        select(Change.__table__, _O.kind, _O.at, _O.user)
        .join(Operation, _O.id == _C.operation_id)
        .where(about, which)
        .order_by(_C.id.desc())
    )
    # A delete of several rows may have left some between its first and its last.
    change = next(row for row in connection.execute(query).mappings() if record_id in entry_of(row).ids)
    return UndoBlock(table.name, record_id, change["kind"], change["at"], change["user"])
