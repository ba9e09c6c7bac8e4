"""Lists of contacts, and their rows."""

from array import array
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, column, func, or_, select, text

from desktop_crm.domain.contacts import ContactKind, ContactRow
from desktop_crm.domain.folding import fold, sort_key
from desktop_crm.domain.lookup import (
    EVERYBODY,
    ContactFilter,
    ContactOrder,
    LookupText,
    Scope,
    SortField,
    Term,
    parse_lookup,
)
from desktop_crm.storage import search_index
from desktop_crm.storage.listing import TAG_SEPARATOR
from desktop_crm.storage.queries.among import among
from desktop_crm.storage.tables.activities import Activity, ContactFacts
from desktop_crm.storage.tables.contacts import ContactListing
from desktop_crm.storage.tables.groups import ContactTag, GroupMember, Tag

CHUNK = 500
READ_AT_ONCE = 5000

_L = ContactListing.__table__.c
_A = Activity.__table__.c
_F = ContactFacts.__table__.c
_ORDER: dict[SortField, ColumnElement[Any]] = {
    SortField.NAME: _L.sort_key,
    SortField.COMPANY: _L.company_key,
    SortField.TITLE: func.lower(_L.title),
    SortField.PHONE: _L.phone,
    SortField.EMAIL: func.lower(_L.email),
    SortField.CITY: _L.city_key,
    SortField.COUNTRY: _L.country,
    SortField.ADDED: _L.added_at,
    SortField.CHANGED: _L.changed_at,
    SortField.NEXT: func.coalesce(_F.next_key, ""),
    SortField.LAST_REACHED: func.coalesce(_F.last_reached, ""),
    SortField.LAST_ATTEMPT: func.coalesce(_F.last_attempt, ""),
    SortField.LAST_MEETING: func.coalesce(_F.last_meeting, ""),
}
_DATED = frozenset({SortField.ADDED, SortField.CHANGED})
_OF_FACTS = frozenset(
    {SortField.NEXT, SortField.LAST_REACHED, SortField.LAST_ATTEMPT, SortField.LAST_MEETING}
)


def contact_ids(
    connection: Connection, which: ContactFilter, order: ContactOrder, now: datetime
) -> "array[int]":
    """Return the ids of the contacts a filter holds for, in order; those without a value come last.

    ``now`` is what days without a touch are counted from.
    """
    condition, values = _condition(which, now)
    query = select(_L.contact_id).where(condition).order_by(*_order(order))
    if order.field in _OF_FACTS:
        query = query.outerjoin(ContactFacts, _F.contact_id == _L.contact_id)
    found = connection.execute(query, values).cursor
    assert found is not None  # noqa: S101 - a select always has a cursor
    ids = array("q")
    while rows := found.fetchmany(READ_AT_ONCE):
        ids.extend(chain.from_iterable(rows))
    return ids


def count_contacts(connection: Connection, which: ContactFilter, now: datetime) -> int:
    """Return how many contacts a filter holds for."""
    condition, values = _condition(which, now)
    return connection.scalar(select(func.count()).select_from(ContactListing).where(condition), values) or 0


def contact_rows(connection: Connection, ids: Sequence[int]) -> dict[int, ContactRow]:
    """Return what lists show of these contacts; ids that are gone are missing."""
    found: dict[int, ContactRow] = {}
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        query = (
            select(*_ROW_COLUMNS)
            .outerjoin(ContactFacts, _F.contact_id == _L.contact_id)
            .outerjoin(Activity, _A.id == _F.next_activity_id)
            .where(_L.contact_id.in_(chunk))
        )
        for row in connection.execute(query):
            found[row[0]] = _listed(row)
    return found


_ROW_COLUMNS = (
    _L.contact_id,
    _L.kind,
    _L.name,
    _L.file_as,
    _L.company,
    _L.title,
    _L.phone,
    _L.email,
    _L.city,
    _L.country,
    _L.tags,
    _L.added_at,
    _L.changed_at,
    _F.last_reached,
    _F.last_attempt,
    _F.last_meeting,
    _F.next_activity_id,
    _F.next_kind,
    _F.next_regarding,
    _F.next_day,
    _F.next_start,
    _A.zone,
    _A.duration,
    _A.day,
    _A.last_day,
)


def _listed(row: Any) -> ContactRow:
    tags = tuple(row[10].split(TAG_SEPARATOR)) if row[10] else ()
    kind = ContactKind(row[1])
    name, file_as, company, title, phone, email, city, country = row[2:10]
    plain = (row[0], kind, name, file_as, company, title, phone, email, city, country, tags, row[11], row[12])
    if row[13] is None:
        return ContactRow(*plain)
    reached, attempt, meeting, activity_id, next_kind, regarding, day, start, zone, minutes, *days = row[13:]
    next_day = date.fromisoformat(day) if day else None
    return ContactRow(
        *plain,
        last_reached=reached,
        last_attempt=attempt,
        last_meeting=meeting,
        next_activity_id=activity_id,
        next_kind=next_kind,
        next_regarding=regarding,
        next_day=next_day,
        next_start=time.fromisoformat(start) if start else None,
        next_zone=zone or "",
        next_minutes=minutes or 0,
        next_last_day=_last_day(next_day, *days),
    )


def _last_day(next_day: date | None, first: str | None, last: str | None) -> date | None:
    """Return how long what is next lasts, of a recurring one its next occurrence."""
    if next_day is None or first is None or last is None:
        return None
    return next_day + (date.fromisoformat(last) - date.fromisoformat(first))


def _order(order: ContactOrder) -> list[ColumnElement[Any]]:
    column = _ORDER[order.field]
    direction = column.desc() if order.descending else column.asc()
    if order.field is SortField.NAME:
        return [direction, _L.contact_id.desc() if order.descending else _L.contact_id.asc()]
    blanks_last = [] if order.field in _DATED else [(column == "").asc()]
    return [*blanks_last, direction, _L.sort_key.asc(), _L.contact_id.asc()]


def _condition(
    which: ContactFilter, now: datetime, lookup: LookupText | None = None
) -> tuple[ColumnElement[bool], dict[str, Any]]:
    conditions: list[ColumnElement[bool]] = [_L.trashed.is_(which.scope is Scope.TRASH)]
    values: dict[str, Any] = {}
    if which.scope is Scope.PEOPLE:
        conditions.append(_L.kind == ContactKind.PERSON.value)
    elif which.scope is Scope.COMPANIES:
        conditions.append(_L.kind == ContactKind.COMPANY.value)
    if which.group_id is not None:
        members = select(GroupMember.contact_id).where(GroupMember.group_id == which.group_id)
        conditions.append(_L.contact_id.in_(members))
    lookup = lookup or parse_lookup(which.text)
    conditions += _touches(which, lookup, now)
    for tag in [*lookup.tags, *([fold(which.tag)] if which.tag else [])]:
        conditions.append(_L.contact_id.in_(_tagged(tag)))
    if which.scope is Scope.TRASH:
        conditions += [_held_by_text(term) for term in lookup.terms]
    else:
        for table, match in search_index.index_query(lookup).conditions:
            conditions.append(_indexed(table))
            values[table] = match
    return and_(*conditions), values


def _touches(which: ContactFilter, lookup: LookupText, now: datetime) -> list[ColumnElement[bool]]:
    """Return the conditions on when somebody was reached, and on what is planned."""
    conditions: list[ColumnElement[bool]] = []
    if which.ids is not None:
        conditions.append(_L.contact_id.in_(among(which.ids)))
    quiet = {which.quiet_days, lookup.quiet_days} - {None}
    conditions += [_L.contact_id.not_in(_reached_since(now, days)) for days in quiet]
    if lookup.reached_days is not None:
        conditions.append(_L.contact_id.in_(_reached_since(now, lookup.reached_days)))
    if which.no_next or lookup.no_next:
        planned = select(_F.contact_id).where(_F.next_key != "")
        conditions.append(_L.contact_id.not_in(planned))
    return conditions


def _reached_since(now: datetime, days: int | None) -> Select[int]:
    since = now - timedelta(days=days or 0)
    return select(_F.contact_id).where(_F.last_reached >= f"{since:%Y-%m-%dT%H:%M:%SZ}")


def _held_by_text(term: Term) -> ColumnElement[bool]:
    """Return the condition that a listing's text holds a term; for the trash, which is in no index."""
    text_ = _L.names_text + "\n" + _L.other_text
    return or_(*(text_.contains(part, autoescape=True) for part in term if part))


def _tagged(tag_key: str) -> Select[int]:
    return select(ContactTag.contact_id).join(Tag, Tag.id == ContactTag.tag_id).where(Tag.name_key == tag_key)


def _indexed(table: str) -> ColumnElement[bool]:
    """Return the condition that an index holds a match, which is bound under the table's name."""
    matches = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :{table}").columns(column("rowid"))
    return _L.contact_id.in_(matches)


def best_matches(connection: Connection, lookup: LookupText, limit: int, now: datetime) -> list[int]:
    """Return contacts a search line finds: names that begin so, then other names, then the rest.

    At most ``limit``; cheap also for one letter among many contacts.
    """
    found = dict.fromkeys(_beginning(connection, lookup, limit))
    if lookup.tags or lookup.asks_for_touches:
        found |= dict.fromkeys(_narrowed_matches(connection, lookup, limit, now))
        return list(found)[:limit]
    for where in ("names_text", ""):
        if len(found) < limit:
            query = search_index.index_query(lookup, where)
            found |= dict.fromkeys(search_index.first_ids(connection, query, limit + len(found)))
    return list(found)[:limit]


def _beginning(connection: Connection, lookup: LookupText, limit: int) -> list[int]:
    if not lookup.terms or lookup.tags or lookup.asks_for_touches:
        return []
    start = lookup.written
    found: dict[int, None] = {}
    for key in (_L.name_key, _L.sort_key):
        query = (
            select(_L.contact_id)
            .where(_L.trashed.is_(False), key >= start, key < start + "\U0010ffff")
            .order_by(key, _L.contact_id)
            .limit(limit)
        )
        found |= dict.fromkeys(connection.scalars(query))
    return list(found)


def _narrowed_matches(connection: Connection, lookup: LookupText, limit: int, now: datetime) -> list[int]:
    condition, values = _condition(EVERYBODY, now, lookup)
    query = select(_L.contact_id).where(condition).order_by(_L.sort_key).limit(limit)
    return list(connection.scalars(query, values))


def company_of(connection: Connection, contact_id: int) -> int | None:
    """Return the record of the company a person is with, if it has one outside of the trash."""
    key = select(_L.company_key).where(
        _L.contact_id == contact_id, _L.kind == ContactKind.PERSON.value, _L.company_key != ""
    )
    query = (
        select(_L.contact_id)
        .where(
            _L.company_key == key.scalar_subquery(),
            _L.kind == ContactKind.COMPANY.value,
            _L.trashed.is_(False),
        )
        .order_by(_L.contact_id)
        .limit(1)
    )
    return connection.scalar(query)


def first_beginning(connection: Connection, start: str, which: ContactFilter, now: datetime) -> int | None:
    """Return the first contact of a list, by name, whose name or filing begins with a folded text."""
    condition, values = _condition(which, now)
    starts = ((_L.name_key, start), (_L.sort_key, sort_key(start)))
    begins = or_(*(and_(key >= begin, key < begin + "\U0010ffff") for key, begin in starts))
    query = select(_L.contact_id).where(condition, begins).order_by(_L.sort_key, _L.contact_id).limit(1)
    return connection.scalar(query, values)
