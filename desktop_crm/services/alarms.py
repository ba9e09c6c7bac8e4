"""The alarms that follow from activities: one for each that is open, of a recurring one the next.

Kept in the transaction that changes an activity. What has rung keeps its row and is not rung again,
even if the activity is erased and brought back.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select, update

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.reminders import morning_of
from desktop_crm.domain.wall_time import instant
from desktop_crm.services.activity_values import when_of
from desktop_crm.services.agenda_items import stored_recurrence
from desktop_crm.storage.tables.activities import Activity, Reminder

PENDING, RINGING, OFF = "pending", "ringing", "off"
CHUNK = 500
_A = Activity.__table__.c
_R = Reminder.__table__.c


class Alarm(NamedTuple):
    """An alarm that is to ring: of which occurrence ("" for the activity itself), when, and the start."""

    occurrence: str
    at: datetime
    starts: datetime


class AlarmKeeper:
    """Keeps the alarms of one file in step with its activities."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def refresh(self, connection: Connection, activity_ids: AbstractSet[int]) -> None:
        """Make the alarms of these activities agree with them."""
        ids = sorted(activity_ids)
        for start in range(0, len(ids), CHUNK):
            chunk = ids[start : start + CHUNK]
            rows = connection.execute(select(Activity.__table__).where(_A.id.in_(chunk))).mappings()
            activities = {row["id"]: row for row in rows}
            stored = self._stored(connection, chunk)
            for id_ in chunk:
                self._refresh(connection, activities.get(id_), stored.get(id_, []))

    def _stored(self, connection: Connection, ids: Sequence[int]) -> dict[int, list[Any]]:
        found: dict[int, list[Any]] = {}
        query = select(Reminder.__table__).where(_R.activity_id.in_(ids)).order_by(_R.alarm_at)
        for row in connection.execute(query).mappings():
            found.setdefault(row["activity_id"], []).append(row)
        return found

    def _refresh(self, connection: Connection, row: Any, stored: list[Any]) -> None:
        if row is None or row["state"] != ActivityState.PLANNED.value or row["alarm_lead"] is None:
            self._turn_off(connection, [alarm["id"] for alarm in stored])
            return
        valid = self._still_valid(row, stored)
        self._turn_off(connection, [a["id"] for a in stored if a["id"] not in valid])
        self._hand_over(connection, row["owner"], [a for a in stored if a["id"] in valid])
        if any(a["id"] in valid and not a["rung_at"] for a in stored):
            return
        # Others may take an occurrence away whose alarm, and the next ones, a sleeping computer has not rung.
        now = stamp(self._clock.now())
        missed = [
            a["alarm_at"] for a in stored if _is_waiting(a) and a["alarm_at"] <= now and a["occurrence"]
        ]
        self.plan_next(connection, row, stored, min(missed, default=None))

    def plan_next(
        self, connection: Connection, row: Any, stored: Sequence[Any], after: str | None = None
    ) -> None:
        """Store the next alarm of an activity that has not rung yet, if there is one.

        ``after`` is a stored moment: of a recurring activity the next alarm later than that, were it missed
        already. Without it only what has not begun yet is to ring.
        """
        alarm = self._next(row, stored, after)
        if alarm is None:
            return
        values = {
            "for_user": row["owner"],
            "alarm_at": stamp(alarm.at),
            "rings_at": stamp(alarm.at),
            "state": PENDING,
            "rung_at": "",
            "snoozes": 0,
        }
        known = next((a for a in stored if a["occurrence"] == alarm.occurrence), None)
        if known is None:
            keys = {"activity_id": row["id"], "occurrence": alarm.occurrence}
            connection.execute(insert(Reminder), {**keys, **values})
        else:
            connection.execute(update(Reminder).where(_R.id == known["id"]).values(values))

    def _next(self, row: Any, stored: Sequence[Any], after: str | None) -> Alarm | None:
        rung = {(a["occurrence"], a["alarm_at"]) for a in stored if a["rung_at"]}
        now = self._clock.now()
        for alarm in self._alarms(row, after):
            at = stamp(alarm.at)
            begins_later = alarm.starts > now if after is None else at > after
            if begins_later and (alarm.occurrence, at) not in rung:
                return alarm
        return None

    def _alarms(self, row: Any, since: str | None) -> Iterator[Alarm]:
        """Give the alarms of an activity in order; of a recurring one from a moment or from now on."""
        if not row["rule"] or row["from_completion"]:
            if alarm := self._alarm(row, None):
                yield alarm
            return
        from desktop_crm.services.recurrence import next_day

        recurrence = stored_recurrence(row["rule"], row["excluded"], from_completion=False)
        assert recurrence is not None and row["day"]  # noqa: S101 PT018 - it has a rule, so it has a day
        anchor = date.fromisoformat(row["day"])
        begin = datetime.fromisoformat(since) if since else self._clock.now()
        # Two days earlier, since places are up to a day apart, and the alarm rings before the start.
        day: date | None = max(anchor, begin.date() - timedelta(days=2))
        day = next_day(recurrence, anchor, day, inclusive=True) if day else None
        while day is not None:
            if alarm := self._alarm(row, day):
                yield alarm
            day = next_day(recurrence, anchor, day)

    def _alarm(self, row: Any, day: date | None) -> Alarm | None:
        when = when_of(row)
        if when.day is None:
            return None
        on = day or when.day
        if when.start is not None:
            starts = instant(on, when.start, when.zone)
            at = starts - timedelta(minutes=row["alarm_lead"])
        else:
            # What has no time of the day counts from the morning, and is late only when its day is over.
            starts = morning_of(on + timedelta(days=1), self._clock.zone())
            at = morning_of(on, self._clock.zone()) - timedelta(minutes=row["alarm_lead"])
        return Alarm(day.isoformat() if day else "", at.astimezone(UTC), starts)

    def _still_valid(self, row: Any, stored: Sequence[Any]) -> set[int]:
        """Return the ids of alarms whose occurrence is still there, at the same time."""
        excluded = set(row["excluded"].split(","))
        found = set()
        for alarm in stored:
            recurs = bool(row["rule"]) and not row["from_completion"]
            if recurs != bool(alarm["occurrence"]) or alarm["occurrence"] in excluded - {""}:
                continue
            day = date.fromisoformat(alarm["occurrence"]) if alarm["occurrence"] else None
            if day is not None and not self._given(row, day):
                continue
            expected = self._alarm(row, day)
            if expected is not None and stamp(expected.at) == alarm["alarm_at"]:
                found.add(alarm["id"])
        return found

    def _given(self, row: Any, day: date) -> bool:
        from desktop_crm.services.recurrence import occurrence_days

        recurrence = stored_recurrence(row["rule"], row["excluded"], from_completion=False)
        return bool(recurrence and occurrence_days(recurrence, date.fromisoformat(row["day"]), day, day))

    def _turn_off(self, connection: Connection, ids: Sequence[int]) -> None:
        if ids:
            connection.execute(update(Reminder).where(_R.id.in_(ids)).values(state=OFF))

    def _hand_over(self, connection: Connection, owner: str, alarms: Iterable[Any]) -> None:
        """Let alarms ring for whom the activity is for now, and those that were off through it again."""
        for alarm in alarms:
            values: dict[str, Any] = {}
            if alarm["for_user"] != owner:
                values = {"for_user": owner, "rung_at": ""} | (
                    {"state": PENDING} if alarm["state"] == RINGING else {}
                )
            elif alarm["state"] == OFF and not alarm["rung_at"]:
                values = {"state": PENDING}
            if values:
                connection.execute(update(Reminder).where(_R.id == alarm["id"]).values(values))


def _is_waiting(alarm: Any) -> bool:
    """Return whether an alarm is still to ring for the first time."""
    return alarm["state"] == PENDING and not alarm["rung_at"]


def stamp(moment: datetime) -> str:
    """Return a moment as it is stored: UTC, ISO 8601, whole seconds."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
