"""Whether alarms stand for activities that are still to be done, and these have their alarms."""

from datetime import date

from sqlalchemy import Connection, exists, or_, select, text

from desktop_crm.domain.activities import ActivityState
from desktop_crm.storage.queries.activities import ZONES_APART
from desktop_crm.storage.tables.activities import IS_PLANNED, Activity, Reminder

_A = Activity.__table__.c
_R = Reminder.__table__.c


def differences(connection: Connection, today: date) -> list[str]:
    """Return which activities have alarms that are not theirs, or lack one; empty if all agrees.

    Only what begins later is looked at: of what has begun the alarm may have rung long ago.
    """
    return [
        f"reminder: activity {id_}" for id_ in sorted({*_strays(connection), *_missing(connection, today)})
    ]


def _strays(connection: Connection) -> list[int]:
    """Return the activities of live alarms that have none, or are gone or done, or are for somebody else."""
    has_none = or_(
        _A.id.is_(None),
        _A.state != ActivityState.PLANNED.value,
        _A.alarm_lead.is_(None),
        _A.owner != _R.for_user,
    )
    query = select(_R.activity_id).outerjoin(Activity, _A.id == _R.activity_id)
    return list(connection.scalars(query.where(_R.is_live.is_(True), has_none)))


def _missing(connection: Connection, today: date) -> list[int]:
    """Return the activities to come that have no alarm though they should."""
    own = exists().where(_R.activity_id == _A.id, _R.is_live.is_(True))
    to_come = _A.next_day > (today + ZONES_APART).isoformat()
    query = select(_A.id).where(text(IS_PLANNED), to_come, _A.alarm_lead.is_not(None), ~own)
    return list(connection.scalars(query))
