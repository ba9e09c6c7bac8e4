"""Who changed what on a contact, and when: read from the journal."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, or_, select

from desktop_crm.domain.changes import Operation
from desktop_crm.services.undo import operation_value
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import CREATE, UPDATE, from_json
from desktop_crm.storage.tables.journal import Change
from desktop_crm.storage.tables.journal import Operation as OperationRow

_DERIVED = frozenset({"normalised", "national", "position", "name_key", "country_code"})
_TELLING = ("value", "text", "street", "locality", "label")


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One value that an operation changed; ``before`` or ``after`` is empty where there was none.

    ``table`` is the kind of record ("contact", "contact_point", ...), ``field``
    its column, or empty where the record came or went as a whole.
    """

    operation: Operation
    table: str
    field: str
    before: str
    after: str


class History:
    """The audit trail of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_contact(self, contact_id: int, limit: int = 200) -> tuple[HistoryEntry, ...]:
        """Return what happened to a contact, newest first."""
        c, o = Change.__table__.c, OperationRow.__table__
        came_in_bulk = and_(
            c.contact_id.is_(None),
            c.table_name == "contact",
            c.record_id <= contact_id,
            c.last_id >= contact_id,
        )
        query = (
            select(o, c.table_name, c.action, c.before, c.after)
            .join(o, o.c.id == c.operation_id)
            .where(or_(c.contact_id == contact_id, came_in_bulk))
            .order_by(c.id.desc())
            .limit(limit)
        )
        with self._db.reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(entry for row in rows for entry in _entries(row))


def _entries(row: Any) -> list[HistoryEntry]:
    operation = operation_value(row)
    before, after = from_json(row["before"]), from_json(row["after"])
    if row["action"] == UPDATE:
        return [
            HistoryEntry(operation, row["table_name"], field, _text(before[field]), _text(after[field]))
            for field in after
            if field not in _DERIVED
        ]
    if row["action"] == CREATE:
        return [HistoryEntry(operation, row["table_name"], "", "", _summary(after or {}))]
    return [HistoryEntry(operation, row["table_name"], "", _summary(gone), "") for gone in before]


def _summary(values: dict[str, Any]) -> str:
    return ", ".join(str(values[key]) for key in _TELLING if values.get(key))


def _text(value: Any) -> str:
    return "" if value is None else str(value)
