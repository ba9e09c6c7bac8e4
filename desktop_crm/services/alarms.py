"""The alarms that follow from activities: one for each that is open, of a recurring one the next.

Kept in the transaction that changes an activity. An alarm whose activity is completed, erased or moved
away keeps what it was, and is that again when the change is undone: what rang is still to be handled,
what was handled stays so, and nothing rings twice.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from desktop_crm.domain.activities import ActivityState
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.reminders import morning_of
from desktop_crm.domain.wall_time import instant, known_zone
from desktop_crm.services.activity_values import when_of
from desktop_crm.services.agenda_items import stored_recurrence
from desktop_crm.storage.tables.activities import Activity, Reminder

PENDING, RINGING, OFF = "pending", "ringing", "off"
CHUNK = 500
KEPT = timedelta(days=60)
"""How long handled alarms of occurrences are kept: as long as an undo may want them."""
_A = Activity.__table__.c
_R = Reminder.__table__.c
_CARRIED = ("state", "rings_at", "rung_at", "snoozes")
"""What an alarm takes along when its occurrence gets a row of its own, or loses it."""

Stored = dict[str, Any]
"""A row of the alarms' table."""


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
        activities = _activities(connection, ids)
        stored = _stored(connection, ids)
        gone: list[Stored] = []
        for id_ in ids:
            gone += self._agree(connection, activities.get(id_), stored.get(id_, []))
        for alarm in gone:
            if alarm["rung_at"]:
                self._carry_over(connection, alarm, activities.values(), stored)
        for id_, row in activities.items():
            self.plan_next(connection, row, stored.get(id_, []))

    def plan_next(self, connection: Connection, row: Mapping[str, Any], stored: list[Stored]) -> None:
        """Store the next alarm of a planned activity, unless it is there already."""
        if not _recurs(row) and not stored and self._take_back(connection, row, stored):
            return
        alarm = self._next_occurrence(row, stored) if _recurs(row) else self._single(row, stored)
        if alarm is None:
            return
        known = next((a for a in stored if _key(a) == (alarm.occurrence, stamp(alarm.at))), None)
        if known is not None:
            _update(connection, known, {} if known["is_live"] else {"is_live": True})
        else:
            _insert(connection, row, alarm.occurrence, stamp(alarm.at))
        self._forget_old(connection, row["id"], stored)

    def _agree(
        self, connection: Connection, row: Mapping[str, Any] | None, stored: list[Stored]
    ) -> list[Stored]:
        """Let the alarms live that the activity still has, and return those that go, as they were."""
        gone = []
        for alarm in stored:
            was_live = bool(alarm["is_live"])
            is_live = row is not None and self._expected(row, alarm["occurrence"]) == alarm["alarm_at"]
            if is_live and not was_live and alarm["occurrence"] and self._is_ahead(alarm):
                # It comes in its turn: what rings before that must not be taken for missed out.
                continue
            if was_live and not is_live:
                gone.append(dict(alarm))
            values: Stored = {"is_live": is_live} if is_live != was_live else {}
            if row is not None and is_live and alarm["for_user"] != row["owner"]:
                values |= _handed_over(alarm, row["owner"])
            _update(connection, alarm, values)
        if row is not None and _recurs(row):
            self._remember_left_out(connection, row, stored)
        return gone

    def _is_ahead(self, alarm: Stored) -> bool:
        return not alarm["rung_at"] and alarm["alarm_at"] > stamp(self._clock.now())

    def _remember_left_out(
        self, connection: Connection, row: Mapping[str, Any], stored: list[Stored]
    ) -> None:
        """Keep the alarms of occurrences to come that were left out, should they be taken back later."""
        now, today = self._clock.now(), self._clock.today().isoformat()
        known = {alarm["occurrence"] for alarm in stored}
        for day in row["excluded"].split(","):
            alarm = self._alarm(row, date.fromisoformat(day)) if day >= today and day not in known else None
            if alarm is not None and alarm.starts > now:
                stored.append(_insert(connection, row, day, stamp(alarm.at), is_live=False))

    def _carry_over(
        self,
        connection: Connection,
        gone: Stored,
        activities: Collection[Mapping[str, Any]],
        stored: dict[int, list[Stored]],
    ) -> None:
        """Let an alarm go on as that of the row which now stands for its occurrence."""
        for row in activities:
            is_kin = _family(row) == gone["family_id"]
            occurrence = self._occurrence_at(row, gone["alarm_at"]) if is_kin else None
            if occurrence is None:
                continue
            alarms = stored.setdefault(row["id"], [])
            known = next((a for a in alarms if _key(a) == (occurrence, gone["alarm_at"])), None)
            if known is None:
                known = _insert(connection, row, occurrence, gone["alarm_at"])
                alarms.append(known)
            _update(connection, known, {"is_live": True} | {name: gone[name] for name in _CARRIED})

    def _take_back(self, connection: Connection, row: Mapping[str, Any], stored: list[Stored]) -> bool:
        """Let an occurrence that has a row of its own go on with the alarm it had by its rule."""
        alarm = self._alarm(row, None) if row["occurrence"] else None
        if alarm is None:
            return False
        of_rule = (_R.family_id == _family(row), _R.occurrence == row["occurrence"], _R.rung_at != "")
        query = select(Reminder.__table__).where(*of_rule, _R.alarm_at == stamp(alarm.at))
        former = connection.execute(query.order_by(_R.id.desc())).mappings().first()
        if former is None:
            return False
        stored.append(_insert(connection, row, "", stamp(alarm.at)))
        _update(connection, stored[-1], {name: former[name] for name in _CARRIED})
        return True

    def _single(self, row: Mapping[str, Any], stored: Sequence[Stored]) -> Alarm | None:
        """Return the alarm of an activity by itself, where it is still to begin and has none yet."""
        alarm = self._alarm(row, None)
        if alarm is None or any(_key(a) == ("", stamp(alarm.at)) for a in stored):
            return None
        return alarm if alarm.starts > self._clock.now() else None

    def _next_occurrence(self, row: Mapping[str, Any], stored: Sequence[Stored]) -> Alarm | None:
        """Return the first alarm that is to come, or was missed since alarms are kept of the activity."""
        now, today = self._clock.now(), self._clock.today()
        rung = {alarm["occurrence"] for alarm in stored if alarm["rung_at"]}
        keys = {_key(alarm) for alarm in stored if alarm["rung_at"]}
        through = max(rung, default="")
        since = through or min((alarm["occurrence"] for alarm in stored if alarm["occurrence"]), default="")
        begin = min(date.fromisoformat(since), today) if since else today
        for alarm in self._alarms(row, begin - timedelta(days=2)):
            if (alarm.occurrence, stamp(alarm.at)) in keys:
                continue
            if alarm.at > now:
                return alarm
            was_missed = bool(since) and (
                alarm.occurrence > through if through else alarm.occurrence >= since
            )
            if alarm.occurrence not in rung and (alarm.starts > now or was_missed):
                return alarm
        return None

    def _alarms(self, row: Mapping[str, Any], begin: date) -> Iterator[Alarm]:
        """Give the alarms of a recurring activity in the order of its occurrences."""
        from desktop_crm.services.recurrence import next_day

        recurrence = stored_recurrence(row["rule"], row["excluded"], from_completion=False)
        anchor = date.fromisoformat(row["day"])
        assert recurrence is not None  # noqa: S101 - it has a rule
        day = next_day(recurrence, anchor, begin, inclusive=True)
        while day is not None:
            if alarm := self._alarm(row, day):
                yield alarm
            day = next_day(recurrence, anchor, day)

    def _alarm(self, row: Mapping[str, Any], day: date | None) -> Alarm | None:
        """Return the alarm of an occurrence, or of the activity itself; None without a date."""
        when = when_of(row)
        if when.day is None:
            return None
        on = day or when.day
        lead = timedelta(minutes=row["alarm_lead"])
        if when.start is not None:
            starts = instant(on, when.start, when.zone)
            at = starts - lead
        else:
            # What has no time of the day counts from the morning, and is late only when its day is over.
            starts = morning_of(on + timedelta(days=1), self._clock.zone())
            at = morning_of(on, self._clock.zone()) - lead
        return Alarm(day.isoformat() if day else "", at.astimezone(UTC), starts)

    def _expected(self, row: Mapping[str, Any], occurrence: str) -> str | None:
        """Return when the alarm of an occurrence is to ring; None where there is no such occurrence."""
        if _recurs(row) != bool(occurrence):
            return None
        day = date.fromisoformat(occurrence) if occurrence else None
        if day is not None and not _gives(row, day):
            return None
        alarm = self._alarm(row, day)
        return stamp(alarm.at) if alarm else None

    def _occurrence_at(self, row: Mapping[str, Any], alarm_at: str) -> str | None:
        """Return which occurrence of an activity has its alarm at a moment; None where none has."""
        if not _recurs(row):
            return "" if self._expected(row, "") == alarm_at else None
        starts = datetime.fromisoformat(alarm_at) + timedelta(minutes=row["alarm_lead"])
        zone = known_zone(row["zone"]) if row["start"] else None
        occurrence = starts.astimezone(zone or self._clock.zone()).date().isoformat()
        return occurrence if self._expected(row, occurrence) == alarm_at else None

    def _forget_old(self, connection: Connection, activity_id: int, stored: Sequence[Stored]) -> None:
        """Forget what was handled long ago of a recurring activity; the newest tells how far it has rung."""
        before = stamp(self._clock.now() - KEPT)
        old = [a for a in stored if a["occurrence"] and a["alarm_at"] < before and a["state"] == OFF]
        newest = max((a["occurrence"] for a in stored if a["rung_at"]), default="")
        ids = [a["id"] for a in old if a["occurrence"] != newest]
        if ids:
            connection.execute(delete(Reminder).where(_R.activity_id == activity_id, _R.id.in_(ids)))


def alarms_of(connection: Connection, activity_id: int) -> list[Stored]:
    """Return the stored alarms of an activity."""
    return _stored(connection, [activity_id]).get(activity_id, [])


def stamp(moment: datetime) -> str:
    """Return a moment as it is stored: UTC, ISO 8601, whole seconds."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _activities(connection: Connection, ids: Sequence[int]) -> dict[int, Mapping[str, Any]]:
    """Return those of the activities that are planned and have an alarm."""
    found: dict[int, Mapping[str, Any]] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(Activity.__table__).where(
            _A.id.in_(ids[start : start + CHUNK]),
            _A.state == ActivityState.PLANNED.value,
            _A.alarm_lead.is_not(None),
        )
        found |= {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    return found


def _stored(connection: Connection, ids: Sequence[int]) -> dict[int, list[Stored]]:
    found: dict[int, list[Stored]] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(Reminder.__table__).where(_R.activity_id.in_(ids[start : start + CHUNK]))
        for row in connection.execute(query.order_by(_R.alarm_at, _R.id)).mappings():
            found.setdefault(row["activity_id"], []).append(dict(row))
    return found


def _family(row: Mapping[str, Any]) -> int:
    """Return the id that a recurring activity, its exceptions and what was cut off from it share."""
    return int(row["family_id"] or row["master_id"] or row["id"])


def _insert(
    connection: Connection, row: Mapping[str, Any], occurrence: str, at: str, *, is_live: bool = True
) -> Stored:
    values: Stored = {
        "activity_id": row["id"],
        "family_id": _family(row),
        "occurrence": occurrence,
        "for_user": row["owner"],
        "alarm_at": at,
        "rings_at": at,
        "state": PENDING,
        "is_live": is_live,
        "rung_at": "",
        "snoozes": 0,
    }
    result = connection.execute(insert(Reminder), values)
    return values | {"id": int(result.lastrowid)}


def _update(connection: Connection, alarm: Stored, values: Mapping[str, Any]) -> None:
    if values:
        connection.execute(update(Reminder).where(_R.id == alarm["id"]).values(**values))
        alarm.update(values)


def _handed_over(alarm: Stored, owner: str) -> Stored:
    """Return what changes when an activity is for somebody else: what is not handled rings for them."""
    values: Stored = {"for_user": owner}
    return values if alarm["state"] == OFF else values | {"state": PENDING, "rung_at": ""}


def _recurs(row: Mapping[str, Any]) -> bool:
    return bool(row["rule"]) and not row["from_completion"]


def _key(alarm: Stored) -> tuple[str, str]:
    return alarm["occurrence"], alarm["alarm_at"]


def _gives(row: Mapping[str, Any], day: date) -> bool:
    """Whether a recurring activity is on a day."""
    from desktop_crm.services.recurrence import occurrence_days

    recurrence = stored_recurrence(row["rule"], row["excluded"], from_completion=False)
    return bool(recurrence and occurrence_days(recurrence, date.fromisoformat(row["day"]), day, day))
