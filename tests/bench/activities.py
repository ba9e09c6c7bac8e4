"""Six years of an office of five: calls, meetings and to-dos in any number, the same ones each time.

Most are done, in the order in which they were; thousands are late, and thousands are planned. Two
thousand come again, of which a third have no end.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop_crm.domain.activity_kinds import STANDARD_KINDS
from desktop_crm.domain.contacts import ContactDraft, ContactKind
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.uids import new_uid
from desktop_crm.services.activity_kinds import moved_by
from desktop_crm.services.alarms import AlarmKeeper
from desktop_crm.services.recurrence import last_day, next_day
from desktop_crm.services.workspace import Workspace

OWNERS = ("anna", "bilal", "carla", "deniz", "emma")
RECURRING, LATE, AHEAD, COMPANIES = 2_000, 5_000, 20_000, 50
NOON = datetime.combine(datetime.now(UTC).date(), time(12), UTC)
"""The moment that is now in every measurement: noon of this day."""
_PAST = 5 * 365
_CHUNK = 20_000
_WORDS = (
    "price list",
    "spring order",
    "offer",
    "invoice",
    "delivery",
    "visit",
    "contract",
    "samples",
    "رسید",
)
_RULES = (
    "FREQ=WEEKLY;BYDAY=MO",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
    "FREQ=WEEKLY",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;INTERVAL=3",
    "FREQ=YEARLY",
    "FREQ=DAILY;INTERVAL=3",
)
_RESULTS = [(kind.key, result.code, moved_by(result)) for kind in STANDARD_KINDS for result in kind.results]


class StoppedClock:
    """A clock at which it is always the same moment, in UTC."""

    def now(self) -> datetime:
        return NOON

    def today(self) -> date:
        return NOON.date()

    def zone(self) -> ZoneInfo:
        return ZoneInfo("UTC")


def fill(path: Path, count: int, seed: int = 11) -> None:
    """Put so many activities into a file of contacts, with the facts and alarms that follow from them."""
    with closing(sqlite3.connect(path)) as connection:
        contacts = [row[0] for row in connection.execute("SELECT id FROM contact")]
        chance = random.Random(seed)
        rows, links = [], []
        for id_, row in enumerate(_activities(chance, count), 1):
            rows.append(row | {"id": id_})
            people = chance.sample(contacts, chance.choice((1,) * 8 + (2, 3)))
            links += [(new_uid(), id_, contact, position) for position, contact in enumerate(people)]
            if len(rows) == _CHUNK:
                _insert(connection, rows, links)
                rows, links = [], []
        _insert(connection, rows, links)
        connection.commit()
    workspace = Workspace.open(path, clock=StoppedClock(), user=OWNERS[0])
    try:
        _follow(workspace)
    finally:
        workspace.close()


def _follow(workspace: Workspace) -> None:
    """Store the facts and alarms that follow from the activities, as if each had been planned by hand."""
    workspace.timeline.recompute()
    for row in list(workspace.contacts.rows(list(workspace.contacts.ids()[:COMPANIES])).values()):
        workspace.contacts.add(ContactDraft(ContactKind.COMPANY, company=row.company))
    with workspace.agenda._db.notebook() as connection:
        planned = connection.exec_driver_sql("SELECT id FROM activity WHERE state = 'planned'")
        AlarmKeeper(workspace.clock).refresh(connection, set(planned.scalars()))


def _insert(connection: sqlite3.Connection, rows: list[dict[str, Any]], links: list[Any]) -> None:
    if rows:
        columns, places = ", ".join(rows[0]), ", ".join(f":{name}" for name in rows[0])
        connection.executemany(f"INSERT INTO activity ({columns}) VALUES ({places})", rows)
        names = "uid, version, activity_id, contact_id, position"
        connection.executemany(f"INSERT INTO activity_contact ({names}) VALUES (?, 1, ?, ?, ?)", links)


def _activities(chance: random.Random, count: int) -> Iterator[dict[str, Any]]:
    done = count - RECURRING - LATE - AHEAD
    makers = [_recurring] * RECURRING + [_late] * LATE + [_ahead] * AHEAD + [_done] * done
    days = [_days(chance, maker) for maker in makers]
    for days_ago, maker in sorted(zip(days, makers, strict=True), key=lambda made: made[0]):
        yield maker(chance, days_ago)


def _days(chance: random.Random, maker: Any) -> int:
    """Return the day of an activity, counted from today."""
    first, last = {_late: (-400, -1), _ahead: (0, 365), _recurring: (-_PAST, 180)}.get(maker, (-_PAST, 0))
    return chance.randint(first, last)


def _row(chance: random.Random, kind: str, days: int, *, timed: bool) -> dict[str, Any]:
    day = (NOON.date() + timedelta(days=days)).isoformat()
    start = f"{chance.randrange(7, 19):02}:{chance.choice((0, 15, 30, 45)):02}" if timed else None
    return {
        "uid": new_uid(),
        "version": 1,
        "created_at": f"{day}T06:00:00Z",
        "created_by": "anna",
        "changed_at": f"{day}T06:00:00Z",
        "changed_by": "anna",
        "state": "planned",
        "kind": kind,
        "regarding": f"{chance.choice(_WORDS)} {chance.randrange(1000)}",
        "details": "as agreed, with the usual discount" if chance.random() < 0.3 else "",
        "place": "",
        "priority": chance.choice((2, 3, 3, 3, 4)),
        "private": chance.random() < 0.02,
        "owner": chance.choice(OWNERS),
        "day": day,
        "start": start,
        "duration": chance.choice((10, 30, 60)) if timed else 0,
        "zone": chance.choice(("UTC",) * 9 + ("Asia/Karachi",)) if timed else "",
        "last_day": None,
        "alarm_lead": 10 if timed else None,
        "rule": "",
        "excluded": "",
        "from_completion": False,
        "next_day": day,
        "ends_on": None,
        "reschedules": 0,
        "done_at": "",
        "done_by": "",
        "result": "",
        "minutes": None,
        "sets": "",
        "sort_order": 0,
        "extra": "",
        "fingerprint": "",
    }


def _recurring(chance: random.Random, days: int) -> dict[str, Any]:
    row = _row(
        chance, chance.choice(("call", "meeting", "meeting", "todo")), days, timed=chance.random() < 0.8
    )
    anchor = date.fromisoformat(row["day"])
    end = anchor + timedelta(days=chance.randrange(60, 700))
    until = f";UNTIL={end:%Y%m%d}" if chance.random() < 0.67 else ""
    recurrence = Recurrence.parse(chance.choice(_RULES) + until)
    # What is long past of it was done or left out; the next one is near.
    near = NOON.date() - timedelta(days=chance.randrange(20))
    following = next_day(recurrence, anchor, max(anchor, near), inclusive=True)
    last = last_day(recurrence, anchor)
    return row | {
        "rule": recurrence.rule,
        "next_day": following.isoformat() if following else None,
        "ends_on": last.isoformat() if last else None,
        "state": "planned" if following else "ended",
    }


def _late(chance: random.Random, days: int) -> dict[str, Any]:
    return _planned(chance, days)


def _ahead(chance: random.Random, days: int) -> dict[str, Any]:
    return _planned(chance, days)


def _planned(chance: random.Random, days: int) -> dict[str, Any]:
    kind = chance.choice(("call", "call", "meeting", "todo"))
    return _row(chance, kind, days, timed=kind == "meeting" or chance.random() < 0.3)


def _done(chance: random.Random, days: int) -> dict[str, Any]:
    kind, result, sets = chance.choice(_RESULTS)
    row = _row(chance, kind, days, timed=chance.random() < 0.6)
    return row | {
        "state": "done",
        "next_day": None,
        "alarm_lead": None,
        "done_at": f"{row['day']}T{row['start'] or '10:00'}:00Z",
        "done_by": row["owner"],
        "result": result,
        "minutes": row["duration"] or None,
        "sets": sets,
    }
