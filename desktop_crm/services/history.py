"""Who changed what on a contact, and when: read from the journal."""

import zlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, exists, or_, select

from desktop_crm.domain.changes import Operation
from desktop_crm.domain.contacts import CardSource
from desktop_crm.services.undo import operation_value
from desktop_crm.storage.base import PartOfContact
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import CREATE, DELETE, UPDATE, from_json
from desktop_crm.storage.tables.activities import Activity, ActivityContact
from desktop_crm.storage.tables.contacts import CardSource as SourceRow
from desktop_crm.storage.tables.groups import ContactTag, GroupMember
from desktop_crm.storage.tables.journal import Change
from desktop_crm.storage.tables.journal import Operation as OperationRow

_DERIVED = frozenset(
    {"normalised", "national", "position", "name_key", "country_code", "changed_at", "changed_by"}
)
_DERIVED_OF_ACTIVITIES = _DERIVED | {
    *("state", "zone", "excluded", "from_completion", "next_day", "ends_on", "master_id", "occurrence"),
    *("family_id", "reschedules", "first_day", "done_at", "done_by", "sets", "sort_order", "extra"),
    *("series_run_id", "series_step_id", "fingerprint"),
}
_LINKS: tuple[type[PartOfContact] | type[ActivityContact], ...] = (ContactTag, GroupMember, ActivityContact)
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
        """Return what happened to a contact and to its activities, newest first.

        Private activities of others are left out.
        """
        c, o = Change.__table__.c, OperationRow.__table__
        of_itself = select(c.id).where(c.contact_id == contact_id)
        changes = of_itself.union(_in_bulk(contact_id), _of_activities(contact_id, self._db.user))
        query = (
            select(o, c.table_name, c.action, c.before, c.after)
            .join(o, o.c.id == c.operation_id)
            .where(c.id.in_(changes))
            .order_by(c.id.desc())
            .limit(limit)
        )
        with self._db.reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(entry for row in rows for entry in _entries(row, contact_id))

    def last_author(self, table: str, record_id: int, columns: frozenset[str] = frozenset()) -> str:
        """Return who last changed one of these columns of a record (none named: any), or "" if nobody did."""
        c, o = Change.__table__.c, OperationRow.__table__.c
        query = (
            select(o.user, c.action, c.after)
            .join(OperationRow, o.id == c.operation_id)
            .where(c.table_name == table, c.record_id <= record_id, c.last_id >= record_id)
            .order_by(c.id.desc())
        )
        with self._db.reading() as connection:
            for row in connection.execute(query):
                if row.action != UPDATE or not columns or columns & from_json(row.after).keys():
                    return str(row.user)
        return ""

    def cards(self, contact_id: int) -> tuple[CardSource, ...]:
        """Return the cards a contact was read from, as they were received, the latest first."""
        of_contact = SourceRow.contact_id == contact_id
        query = select(SourceRow.__table__).where(of_contact).order_by(SourceRow.id.desc())
        with self._db.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(
            CardSource(
                row.file_name,
                row.card_number,
                row.line,
                zlib.decompress(row.verbatim),
                row.foreign_uid,
                row.card_version,
            )
            for row in rows
        )


def _in_bulk(contact_id: int) -> Select[int]:
    """Return the changes of many contacts that are about this one too."""
    c = Change.__table__.c
    came = and_(c.table_name == "contact", c.record_id <= contact_id, c.last_id >= contact_id)
    joined = [
        and_(
            c.table_name == link.__tablename__,
            c.action == CREATE,
            exists().where(link.contact_id == contact_id, link.id.between(c.record_id, c.last_id)),
        )
        for link in _LINKS
    ]
    names = [link.__tablename__ for link in _LINKS]
    left = and_(
        c.table_name.in_(names),
        c.action == DELETE,
        c.before.contains(f'"contact_id":{contact_id}', autoescape=True),
    )
    of_many = and_(c.contact_id.is_(None), c.table_name.in_(["contact", *names]))
    return select(c.id).where(of_many, or_(came, left, *joined))


def _of_activities(contact_id: int, user: str) -> Select[int]:
    """Return the changes of the activities that a contact takes part in now."""
    c, a, p = Change.__table__.c, Activity.__table__.c, ActivityContact.__table__.c
    mine = (
        select(p.activity_id)
        .join(Activity, a.id == p.activity_id)
        .where(p.contact_id == contact_id, or_(a.private.is_(False), a.owner == user))
    )
    return select(c.id).where(
        c.table_name == Activity.__tablename__, c.action == UPDATE, c.record_id.in_(mine)
    )


def _entries(row: Any, contact_id: int) -> list[HistoryEntry]:
    operation = operation_value(row)
    before, after = from_json(row["before"]), from_json(row["after"])
    if row["action"] == UPDATE:
        is_activity = row["table_name"] == Activity.__tablename__
        derived = _DERIVED_OF_ACTIVITIES if is_activity else _DERIVED
        return [
            HistoryEntry(operation, row["table_name"], field, _text(before[field]), _text(after[field]))
            for field in after
            if field not in derived
        ]
    if row["action"] == CREATE:
        return [HistoryEntry(operation, row["table_name"], "", "", _summary(after or {}))]
    own = [gone for gone in before if gone.get("contact_id", gone["id"]) == contact_id]
    return [HistoryEntry(operation, row["table_name"], "", _summary(gone), "") for gone in own]


def _summary(values: dict[str, Any]) -> str:
    return ", ".join(str(values[key]) for key in _TELLING if values.get(key))


def _text(value: Any) -> str:
    return "" if value is None else str(value)
