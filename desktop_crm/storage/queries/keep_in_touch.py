"""Within how many days contacts are to be reached, and who is overdue.

A contact's own cadence comes before that of its tags, and that before its groups'; among several
tags or groups the shortest counts. Days count from when a contact was last reached, of one that
never was from when it was added.
"""

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, select, text

from desktop_crm.domain.keep_in_touch import Cadence, CadenceSource
from desktop_crm.storage.tables.activities import Cadence as CadenceRow
from desktop_crm.storage.tables.groups import ContactGroup, ContactTag, GroupMember, Tag

_ROW = CadenceRow.__table__.c

_GOALS = """
WITH candidate(contact_id, days, rank) AS (
    SELECT contact_id, days, 0 FROM cadence WHERE contact_id IS NOT NULL AND days IS NOT NULL
    UNION ALL
    SELECT t.contact_id, c.days, 1 FROM cadence c JOIN contact_tag t ON t.tag_id = c.tag_id
    UNION ALL
    SELECT m.contact_id, c.days, 2 FROM cadence c JOIN group_member m ON m.group_id = c.group_id
), nearest(contact_id, rank) AS (
    SELECT contact_id, min(rank) FROM candidate GROUP BY contact_id
), goal(contact_id, days) AS (
    SELECT candidate.contact_id, min(candidate.days) FROM candidate
    JOIN nearest ON nearest.contact_id = candidate.contact_id AND nearest.rank = candidate.rank
    GROUP BY candidate.contact_id
), touched(contact_id, goal, last_reached, ratio) AS (
    SELECT goal.contact_id, goal.days, coalesce(f.last_reached, ''),
        (julianday(:now) - julianday(coalesce(nullif(f.last_reached, ''), l.added_at))) / goal.days
    FROM goal
    JOIN contact_listing l ON l.contact_id = goal.contact_id AND l.trashed = 0
    LEFT JOIN contact_facts f ON f.contact_id = goal.contact_id
    LEFT JOIN cadence own ON own.contact_id = goal.contact_id
    WHERE own.snoozed_until IS NULL OR own.snoozed_until <= :today
)
"""


class Due(NamedTuple):
    """A contact that is due: its cadence in days, when it was reached, and days passed by cadence."""

    contact_id: int
    goal: int
    last_reached: str
    ratio: float


def due(connection: Connection, now: datetime, today: date, ahead: float, limit: int) -> list[Due]:
    """Return whose days have passed to at least a part of the cadence, the most overdue first."""
    query = _query(
        "SELECT contact_id, goal, last_reached, ratio FROM touched WHERE ratio >= :ahead"
        " ORDER BY ratio DESC, contact_id LIMIT :limit"
    )
    values = {**_moment(now, today), "ahead": ahead, "limit": limit}
    return [Due(*row) for row in connection.execute(query, values)]


def count_due(connection: Connection, now: datetime, today: date) -> int:
    """Return how many contacts have not been reached for longer than their cadence."""
    query = _query("SELECT count(*) FROM touched WHERE ratio >= 1")
    return connection.scalar(query, _moment(now, today)) or 0


def _query(select_: str) -> TextClause:
    return text(_GOALS + select_)


def _moment(now: datetime, today: date) -> dict[str, str]:
    return {"now": f"{now:%Y-%m-%dT%H:%M:%SZ}", "today": today.isoformat()}


def cadence_of(connection: Connection, contact_id: int) -> Cadence | None:
    """Return the cadence that counts for a contact, and whether it is left in peace."""
    own = connection.execute(
        select(_ROW.days, _ROW.snoozed_until).where(_ROW.contact_id == contact_id)
    ).one_or_none()
    snoozed = date.fromisoformat(own[1]) if own and own[1] else None
    if own and own[0] is not None:
        return Cadence(own[0], snoozed_until=snoozed)
    by_tag = (
        select(_ROW.days, Tag.name)
        .join(Tag, Tag.id == _ROW.tag_id)
        .join(ContactTag, ContactTag.tag_id == Tag.id)
        .where(ContactTag.contact_id == contact_id)
    )
    by_group = (
        select(_ROW.days, ContactGroup.name)
        .join(ContactGroup, ContactGroup.id == _ROW.group_id)
        .join(GroupMember, GroupMember.group_id == ContactGroup.id)
        .where(GroupMember.contact_id == contact_id)
    )
    for source, query in ((CadenceSource.TAG, by_tag), (CadenceSource.GROUP, by_group)):
        shortest = connection.execute(query.order_by(_ROW.days, _ROW.id).limit(1)).one_or_none()
        if shortest is not None and shortest[0] is not None:
            return Cadence(shortest[0], source, shortest[1], snoozed)
    return None


def days_of_tag(connection: Connection, name_key: str) -> int | None:
    """Return the days set on a tag, by its folded name."""
    query = select(_ROW.days).join(Tag, Tag.id == _ROW.tag_id).where(Tag.name_key == name_key)
    return connection.scalar(query)


def days_of_group(connection: Connection, group_id: int) -> int | None:
    """Return the days set on a group."""
    return connection.scalar(select(_ROW.days).where(_ROW.group_id == group_id))
