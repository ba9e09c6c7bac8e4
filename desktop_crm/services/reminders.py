"""The alarm list: what rings now, once for each person however many windows are open."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select, update

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.reminders import Reminder, Ringing
from desktop_crm.services.agenda_items import Viewer
from desktop_crm.services.alarms import CHUNK, OFF, PENDING, RINGING, AlarmKeeper, alarms_of, stamp
from desktop_crm.storage.database import Database
from desktop_crm.storage.queries import activities as queries
from desktop_crm.storage.tables.activities import Activity
from desktop_crm.storage.tables.activities import Reminder as ReminderRow

_R = ReminderRow.__table__.c
_A = Activity.__table__.c


class Reminders:
    """The alarms of the user of one open file."""

    def __init__(self, db: Database, keeper: AlarmKeeper) -> None:
        self._db = db
        self._keeper = keeper

    def next_at(self) -> datetime | None:
        """Return when the next alarm rings, in UTC; it may have passed already."""
        with self._db.reading() as connection:
            return self._next_at(connection)

    def due(self) -> tuple[Reminder, ...]:
        """Return everything that rings by now and is not handled yet, the oldest first.

        What no window has taken yet is among it, and still fresh for the first one that does.
        """
        with self._db.reading() as connection:
            return self._due(connection, self._db.clock.now())

    def ring(self) -> Ringing:
        """Let ring what is due by now, and return the whole list.

        Each alarm is ``fresh`` in one window only: the one that was first to take it.
        """
        now = self._db.clock.now()
        with self._db.reading() as connection:
            next_at = self._next_at(connection)
        fresh = self._claim(now) if next_at is not None and next_at <= now and not self._db.read_only else ()
        with self._db.reading() as connection:
            due = self._due(connection, now)
            return Ringing(due, frozenset(fresh), self._next_at(connection))

    def snooze(self, ids: Sequence[int], until: datetime) -> None:
        """Let alarms ring again at a moment; those that were handled meanwhile stay so."""
        self._handle(ids, state=PENDING, rings_at=stamp(until), snoozes=_R.snoozes + 1)

    def dismiss(self, ids: Sequence[int]) -> None:
        """Let alarms ring no more; their activities stay as they are."""
        self._handle(ids, state=OFF)

    def _handle(self, ids: Sequence[int], **values: Any) -> None:
        """Give alarms that are not handled yet new values; one that no window has taken counts as rung."""
        rung = case((_R.rung_at == "", stamp(self._db.clock.now())), else_=_R.rung_at)
        with self._db.notebook() as connection:
            for start in range(0, len(ids), CHUNK):
                chosen = (_R.id.in_(list(ids[start : start + CHUNK])), _R.state != OFF)
                untaken = select(_R.activity_id).where(*chosen, _R.rung_at == "", _R.occurrence != "")
                activities = set(connection.scalars(untaken))
                connection.execute(update(ReminderRow).where(*chosen).values(rung_at=rung, **values))
                self._plan_next(connection, activities)

    def _claim(self, now: datetime) -> list[int]:
        """Turn what is due into what rings, and plan the next alarms of what recurs, until none is due."""
        claimed: list[int] = []
        with self._db.notebook() as connection:
            while due := self._waiting(connection, now):
                ids = [row.id for row in due]
                claimed += ids
                rung = case((_R.rung_at == "", stamp(now)), else_=_R.rung_at)
                for start in range(0, len(ids), CHUNK):
                    chosen = _R.id.in_(ids[start : start + CHUNK])
                    connection.execute(update(ReminderRow).where(chosen).values(state=RINGING, rung_at=rung))
                self._plan_next(connection, {row.activity_id for row in due if row.occurrence})
        return claimed

    def _waiting(self, connection: Connection, now: datetime) -> Sequence[Any]:
        query = select(_R.id, _R.activity_id, _R.occurrence).where(
            *self._mine, _R.state == PENDING, _R.rings_at <= stamp(now)
        )
        return connection.execute(query.order_by(_R.rings_at, _R.id)).all()

    def _plan_next(self, connection: Connection, activity_ids: set[int]) -> None:
        for id_ in sorted(activity_ids):
            row = connection.execute(select(Activity.__table__).where(_A.id == id_)).mappings().one()
            self._keeper.plan_next(connection, dict(row), alarms_of(connection, id_))

    def _next_at(self, connection: Connection) -> datetime | None:
        found = connection.scalar(select(func.min(_R.rings_at)).where(*self._mine, _R.state == PENDING))
        return datetime.fromisoformat(found).astimezone(UTC) if found else None

    def _due(self, connection: Connection, now: datetime) -> tuple[Reminder, ...]:
        # Two questions, since SQLite would look at every alarm for one with an "or".
        waiting = (_R.state == PENDING, _R.rings_at <= stamp(now))
        alarms = [
            alarm
            for which in ((_R.state == RINGING,), waiting)
            for alarm in connection.execute(
                select(ReminderRow.__table__).where(*self._mine, *which)
            ).mappings()
        ]
        alarms.sort(key=lambda alarm: (alarm["alarm_at"], alarm["id"]))
        rows = queries.rows_by_id(connection, {alarm["activity_id"] for alarm in alarms})
        known = [alarm for alarm in alarms if alarm["activity_id"] in rows]
        refs = [ActivityRef(alarm["activity_id"], alarm["occurrence"]) for alarm in known]
        viewer = Viewer(self._db.user, self._db.clock.zone())
        items = viewer.items(connection, [(rows[ref.id], ref.day) for ref in refs])
        return tuple(
            Reminder(
                alarm["id"],
                datetime.fromisoformat(alarm["alarm_at"]),
                datetime.fromisoformat(alarm["rings_at"]),
                alarm["snoozes"],
                item,
            )
            for alarm, item in zip(known, items, strict=True)
        )

    @property
    def _mine(self) -> tuple[ColumnElement[bool], ...]:
        """The alarms of this user whose activities are still to be done."""
        return (_R.for_user == self._db.user, _R.is_live.is_(True))
