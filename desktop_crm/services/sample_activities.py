"""The sample data's activities, made around the present day so that a day in the program is seen at once."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desktop_crm.domain.activities import ActivityState, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson
from desktop_crm.domain.calendar_plans import CalendarPlan, CalendarPlanRow, CalendarVerdict
from desktop_crm.domain.contacts import ContactRow, ImportantDate
from desktop_crm.domain.important_dates import PartialDate
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.domain.recurrence import Recurrence
from desktop_crm.domain.resources import resource
from desktop_crm.domain.wall_time import instant
from desktop_crm.domain.working_days import add_months

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

FILE = ("sample", "activities.json")
_SEED = 7
_OPEN_AFTER = timedelta(minutes=45)
"""How long after its end something of today that has a result is still open."""
_FIRST_HOUR, _LAST_HOUR = 9, 17

Described = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, at the user's place, whose zone is ``zone`` (an IANA name)."""

    now: datetime
    zone: str

    @property
    def today(self) -> date:
        """The date at the user's place."""
        return self.now.date()


def fill(workspace: "Workspace", *, progress: Progress = SILENT) -> int:
    """Plan and record the sample activities with the sample contacts, and return how many there are.

    They are the same for the same day; what is planned early in the day is done later in it.
    """
    described = described_activities()
    zone = workspace.clock.zone()
    moment = Moment(workspace.clock.now().astimezone(zone), zone.key)
    rows = workspace.contacts.rows(list(workspace.contacts.ids()))
    ids = {row.name: row.id for row in rows.values()}
    kinds = {kind["name"]: workspace.kinds.save(_kind(kind)).key for kind in described["kinds"]}
    entries = sample_entries(described, list(rows.values()), kinds, moment)
    named = {person.name for entry in entries for person in entry.people}
    uids = {name: workspace.contacts.get(ids[name]).uid for name in sorted(named)}
    plan = [
        CalendarPlanRow(CalendarVerdict.NEW, replace(_with_uids(entry, uids), owner=workspace.user))
        for entry in entries
    ]
    added = workspace.calendar_files.commit(CalendarPlan(plan, (), FILE[1:]), progress=progress).added
    for tag, days in described["cadences"].items():
        workspace.keep_in_touch.set_tag(tag, days)
    for one in described["dates"]:
        _add_date(workspace, ids[one["who"]], one, moment.today)
    return added


def described_activities() -> Described:
    """Return what the program's file of sample activities says; its days count from the present one."""
    described: Described = json.loads(resource(*FILE).read_text(encoding="utf-8"))
    return described


def sample_entries(
    described: Described, people: Sequence[ContactRow], kinds: Mapping[str, str], moment: Moment
) -> list[CalendarEntry]:
    """Return the sample activities as of a moment; ``kinds`` are the keys of own kinds by their names."""
    wanted = set(described["past"]["tags"])
    names = sorted(row.name for row in people if wanted.intersection(row.tags))
    entries = [*_past(described["past"], names, moment)]
    entries += [_entry(one, kinds, moment) for one in described["activities"]]
    return [
        replace(entry, uid=f"sample-{number}@desktop-crm.example") for number, entry in enumerate(entries)
    ]


def _kind(described: Described) -> ActivityKind:
    return ActivityKind("", **{**described, "regardings": tuple(described["regardings"])})


def _with_uids(entry: CalendarEntry, uids: Mapping[str, str]) -> CalendarEntry:
    return replace(entry, people=tuple(CalendarPerson(p.name, uid=uids[p.name]) for p in entry.people))


def _entry(one: Described, kinds: Mapping[str, str], moment: Moment) -> CalendarEntry:
    when = _when(one, moment)
    rule = one.get("rule")
    entry = CalendarEntry(
        uid="",
        kind=kinds.get(one["kind"], one["kind"]),
        regarding=one.get("about", ""),
        when=when,
        details=one.get("details", ""),
        place=one.get("place", ""),
        priority=one.get("priority", 3),
        private=one.get("private", False),
        alarm_lead=one.get("alarm", 10 if when.is_timed and one["kind"] != "todo" else None),
        recurrence=Recurrence(rule, from_completion=one.get("from_completion", False)) if rule else None,
        people=tuple(CalendarPerson(name) for name in one.get("who", ())),
    )
    ended = _ended(one, when, moment)
    if "result" not in one or ended is None:
        return entry
    return _done(entry, one["result"], ended)


def _ended(one: Described, when: When, moment: Moment) -> datetime | None:
    """Return when something that has a result was done; None if that is still to come."""
    if when.day is None:
        return None
    at = time.fromisoformat(one["at"]) if "at" in one else when.start
    ends = instant(when.day, at or time(_LAST_HOUR), when.zone or moment.zone)
    ends += timedelta(minutes=when.duration)
    return ends if ends + _OPEN_AFTER < moment.now else None


def _done(entry: CalendarEntry, result: str, ended: datetime) -> CalendarEntry:
    minutes = entry.when.duration or None
    return replace(
        entry, state=ActivityState.DONE, done_at=f"{ended:%Y-%m-%dT%H:%M:%SZ}", result=result, minutes=minutes
    )


def _when(one: Described, moment: Moment) -> When:
    if not one.keys() & {"day", "weekday", "first_of_month"}:
        return When()
    day = _day(one, moment.today)
    if "time" in one:
        return When(day, time.fromisoformat(one["time"]), one.get("minutes", 0), one.get("zone", moment.zone))
    return When(day, last_day=_working_day(moment.today, one["last"]) if "last" in one else None)


def _day(one: Described, today: date) -> date:
    """Return the day of something: so many days away, or the next such weekday or first of a month."""
    if "weekday" in one:
        return today + timedelta(days=(one["weekday"] - today.weekday()) % 7)
    if "first_of_month" in one:
        return today.replace(day=1) if today.day == 1 else add_months(today.replace(day=1), 1)
    return _working_day(today, one["day"])


def _working_day(today: date, away: int) -> date:
    """Return the day so many days away; not a weekend, but for today."""
    day = today + timedelta(days=away)
    step = 1 if away > 0 else -1
    while away and day.weekday() >= 5:
        day += timedelta(days=step)
    return day


def _past(described: Described, names: Sequence[str], moment: Moment) -> Iterator[CalendarEntry]:
    """Yield what was done in the last months, more of it lately."""
    chance = random.Random(_SEED)  # noqa: S311 - the same each time, and no secret
    weights = [sort["weight"] for sort in described["sorts"]]
    for _ in range(described["count"]):
        away = 1 + int(described["days"] * chance.random() ** 1.6)
        (sort,) = chance.choices(described["sorts"], weights)
        start = time(chance.randrange(_FIRST_HOUR, _LAST_HOUR), chance.randrange(0, 60, 5))
        minutes = chance.randrange(20, 90, 10) if sort["kind"] == "meeting" else chance.randrange(2, 25)
        day = _working_day(moment.today, -away)
        when = When(day, start, minutes, moment.zone)
        entry = CalendarEntry(
            uid="",
            kind=sort["kind"],
            regarding=chance.choice(sort["about"]),
            when=when,
            details=chance.choice(sort["details"]),
            people=(CalendarPerson(chance.choice(names)),),
        )
        yield _done(entry, sort["result"], instant(day, start, moment.zone) + timedelta(minutes=minutes))


def _add_date(workspace: "Workspace", contact_id: int, one: Described, today: date) -> None:
    day = today + timedelta(days=one["day"])
    year = day.year - one["years"] if "years" in one else None
    record = workspace.contacts.get(contact_id)
    added = ImportantDate(one["label"], PartialDate(year, day.month, day.day))
    others = tuple(known for known in record.dates if known.label != one["label"])
    workspace.contacts.save(record, replace(record, dates=(*others, added)))
