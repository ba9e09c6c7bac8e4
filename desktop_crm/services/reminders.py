"""The alarm list: what rings now, once for each person however many windows are open."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping, func, select, update

from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.reminders import Reminder, Ringing
from desktop_crm.services.agenda_items import Viewer
from desktop_crm.services.alarms import OFF, PENDING, RINGING, AlarmKeeper, stamp
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
        """Return everything that rings and is not handled yet, the oldest first."""
        with self._db.reading() as connection:
            return self._due(connection)

    def ring(self) -> Ringing:
        """Let ring what is due by now, and return the whole list.

        Each alarm is ``fresh`` in one window only: the one that was first to take it.
        """
        now = self._db.clock.now()
        with self._db.reading() as connection:
            next_at = self._next_at(connection)
        fresh = self._claim(now) if next_at is not None and next_at <= now and not self._db.read_only else ()
        with self._db.reading() as connection:
            due = self._due(connection)
            return Ringing(due, frozenset(fresh), self._next_at(connection))

    def snooze(self, ids: Sequence[int], until: datetime) -> None:
        """Let alarms ring again at a moment."""
        with self._db.notebook() as connection:
            connection.execute(
                update(ReminderRow)
                .where(_R.id.in_(list(ids)), _R.state != OFF)
                .values(state=PENDING, rings_at=stamp(until), snoozes=_R.snoozes + 1)
            )

    def dismiss(self, ids: Sequence[int]) -> None:
        """Let alarms ring no more; their activities stay as they are."""
        with self._db.notebook() as connection:
            connection.execute(update(ReminderRow).where(_R.id.in_(list(ids))).values(state=OFF))

    def _claim(self, now: datetime) -> list[int]:
        """Turn what is due into what rings, and plan the next alarms of what recurs, until none is due."""
        claimed: list[int] = []
        with self._db.notebook() as connection:
            due = self._pending(connection, now)
            while due:
                claimed += [row["id"] for row in due]
                for row in due:
                    rung = row["rung_at"] or stamp(now)
                    values = {"state": RINGING, "rung_at": rung}
                    connection.execute(update(ReminderRow).where(_R.id == row["id"]).values(values))
                self._plan_next(connection, {row["activity_id"] for row in due if row["occurrence"]})
                due = self._pending(connection, now)
        return claimed

    def _pending(self, connection: Connection, now: datetime) -> Sequence[RowMapping]:
        query = select(ReminderRow.__table__).where(
            _R.for_user == self._db.user, _R.state == PENDING, _R.rings_at <= stamp(now)
        )
        return connection.execute(query.order_by(_R.rings_at, _R.id)).mappings().all()

    def _plan_next(self, connection: Connection, activity_ids: set[int]) -> None:
        rows = connection.execute(select(Activity.__table__).where(_A.id.in_(activity_ids))).mappings()
        for row in rows.all():
            query = select(ReminderRow.__table__).where(_R.activity_id == row["id"]).order_by(_R.alarm_at)
            stored = connection.execute(query).mappings().all()
            rung = max(a["alarm_at"] for a in stored if a["rung_at"])
            if all(a["rung_at"] or a["state"] != PENDING for a in stored):
                self._keeper.plan_next(connection, row, stored, rung)

    def _next_at(self, connection: Connection) -> datetime | None:
        query = select(func.min(_R.rings_at)).where(_R.for_user == self._db.user, _R.state == PENDING)
        found = connection.scalar(query)
        return datetime.fromisoformat(found).astimezone(UTC) if found else None

    def _due(self, connection: Connection) -> tuple[Reminder, ...]:
        query = select(ReminderRow.__table__).where(_R.for_user == self._db.user, _R.state == RINGING)
        alarms = connection.execute(query.order_by(_R.alarm_at, _R.id)).mappings().all()
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
