"""A small office, and one example of everything that can be done in it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop_crm.domain.activities import (
    ActivityDraft,
    ActivityRef,
    Completion,
    LogEntry,
    Occurrences,
)
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.changes import OperationKind
from desktop_crm.domain.contacts import CardSource, ContactKind, ContactPoint, PointKind
from desktop_crm.domain.series import ActivitySeries, SeriesStep
from tests.support.activities import MONDAY, TODAY, at, complete, of, on, plan
from tests.support.databases import person, store

KIND = OperationKind
DAY = timedelta(days=1)
CALL, MEETING, WEEKLY, DONE, TODO, AGAIN = (ActivityRef(number) for number in range(1, 7))
"""What is planned and done in the office: two of them with alarms, one that recurs."""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Other//Calendar//EN
BEGIN:VEVENT
UID:training@other.example
DTSTART:20260320T100000Z
DURATION:PT1H
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE:20260327T100000Z
SUMMARY:Training
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT10M
END:VALARM
ATTENDEE;CN=Person 1:mailto:p1@x.example
END:VEVENT
BEGIN:VEVENT
UID:training@other.example
RECURRENCE-ID:20260403T100000Z
DTSTART:20260404T100000Z
DURATION:PT1H
SUMMARY:Training, moved
END:VEVENT
END:VCALENDAR
"""


def full(number):
    """Return a draft with something in every table."""
    return replace(
        person(f"Person {number}", "Khan", phone=f"+92 300 55{number:05}", email=f"p{number}@x.example"),
        company="Acme" if number % 2 else "",
        tags=("all", f"tag {number % 5}"),
        groups=("everybody",),
        notes=("first", "second"),
        source=CardSource(
            "cards.vcf", number, number * 7, b"BEGIN:VCARD %d" % number, f"uid-{number}", "3.0"
        ),
    )


def begin(office):
    """Fill an empty file with some people and their activities."""
    store(office, [full(number) for number in range(7)])
    office.contacts.add(replace(full(7), kind=ContactKind.COMPANY, company="Acme"))
    office.notes.edit(1, "first, edited", seen_version=1)
    office.groups.add("Empty")
    office.contacts.trash([7, 8])
    plan(office, "call", at(15), contact_ids=(1, 2), alarm_lead=10)
    plan(office, "meeting", at(10, day=MONDAY), "meeting", contact_ids=(2,), alarm_lead=60, owner="bert")
    plan(office, "weekly", at(9, day=MONDAY), contact_ids=(3, 4), rule="FREQ=WEEKLY;COUNT=9", alarm_lead=5)
    complete(office, plan(office, "done", contact_ids=(1, 4)), at=datetime(2026, 2, 1, tzinfo=UTC))
    plan(office, "task", on(TODAY), "todo", contact_ids=(5,), private=True)
    plan(office, "again", on(TODAY), contact_ids=(2,), rule="FREQ=MONTHLY", from_completion=True)
    office.activities.move(of(WEEKLY, MONDAY + 7 * DAY), at(9, day=MONDAY + 9 * DAY))
    complete(office, of(WEEKLY, MONDAY + 14 * DAY), result="no_answer")
    office.kinds.save(ActivityKind("", "Visit", regardings=("Fair",)))
    steps = (SeriesStep("call", 0, regarding="ask"), SeriesStep("todo", 3, regarding="send"))
    office.series.apply(office.series.save(ActivitySeries("New customer", steps)).id, [1, 6], TODAY)
    office.keep_in_touch.set_contacts([1, 2], 30)
    office.keep_in_touch.set_tag("all", 90)
    office.keep_in_touch.set_group(1, 60)


def edit(office):
    record = office.contacts.get(1)
    points = (ContactPoint(PointKind.PHONE, "1"), replace(record.points[1], label="home"))
    office.contacts.save(
        record,
        replace(
            record,
            kind=ContactKind.COMPANY,
            name=replace(record.name, given="Zara"),
            company="Acme",
            points=points,
            tags=("all", "fresh"),
            groups=("new group",),
        ),
    )


def edit_activity(office):
    record = office.activities.get(of(WEEKLY, MONDAY + 21 * DAY))
    mine = replace(
        record, place="here", when=at(11, day=MONDAY + 22 * DAY), participants=record.participants[1:]
    )
    office.activities.save(record, mine, Occurrences.FOLLOWING)


def bring_in(office):
    path = office.path.with_name("training.ics")
    path.write_text(CALENDAR, encoding="utf-8")
    office.calendar_files.commit(office.calendar_files.plan([path]))


def save_kind(office):
    visit, call = office.kinds.get("visit"), office.kinds.get("call")
    office.kinds.save(replace(visit, name="Visited", results=visit.results[1:], duration=call.duration))


def save_series(office):
    [series] = office.series.all()
    steps = (replace(series.steps[1], offset=9), SeriesStep("call", 20, regarding="new"))
    office.series.save(replace(series, name="Customer", steps=steps))


OPERATIONS = {
    KIND.CONTACT_ADDED: lambda office: office.contacts.add(
        replace(full(50), tags=("fresh",), groups=("fresh",))
    ),
    KIND.CONTACT_EDITED: edit,
    KIND.CONTACTS_TRASHED: lambda office: office.contacts.trash([1, 2, 3]),
    KIND.CONTACTS_RESTORED: lambda office: office.contacts.restore([7, 8]),
    KIND.CONTACTS_PURGED: lambda office: office.contacts.purge([1, 3, 7]),
    KIND.CONTACTS_IMPORTED: lambda office: store(office, [full(n) for n in range(100, 610)], group="Fair"),
    KIND.CONTACTS_TAGGED: lambda office: office.tags.put([1, 2, 5], "fresh"),
    KIND.CONTACTS_UNTAGGED: lambda office: office.tags.take([1, 3, 5], "all"),
    KIND.GROUP_ADDED: lambda office: office.groups.add("Fresh"),
    KIND.GROUP_RENAMED: lambda office: office.groups.rename(1, "Renamed", seen_version=1),
    KIND.GROUP_REMOVED: lambda office: office.groups.remove(1),
    KIND.GROUP_JOINED: lambda office: office.groups.join(2, [1, 2, 3]),
    KIND.GROUP_LEFT: lambda office: office.groups.leave(1, [1, 4]),
    KIND.NOTE_ADDED: lambda office: office.notes.add(2, "fresh"),
    KIND.NOTE_EDITED: lambda office: office.notes.edit(1, "again", seen_version=2),
    KIND.NOTE_REMOVED: lambda office: office.notes.remove(1),
    KIND.ACTIVITY_ADDED: lambda office: office.activities.add_each(
        ActivityDraft("call", "offer", at(16), alarm_lead=10), [1, 2, 5]
    ),
    KIND.ACTIVITY_EDITED: edit_activity,
    KIND.ACTIVITIES_MOVED: lambda office: office.activities.move_to(
        [CALL, of(WEEKLY, MONDAY), TODO], date(2026, 3, 12)
    ),
    KIND.ACTIVITIES_ERASED: lambda office: office.activities.erase([CALL, WEEKLY, DONE]),
    KIND.ACTIVITIES_DELEGATED: lambda office: office.activities.delegate([CALL, WEEKLY], "bert"),
    KIND.ACTIVITIES_ARRANGED: lambda office: office.activities.arrange([TODO, WEEKLY, CALL]),
    KIND.ACTIVITIES_COMPLETED: lambda office: office.completing.complete(
        [CALL, of(WEEKLY, MONDAY), AGAIN],
        Completion("left_message", 5, "beep", follow_up=ActivityDraft("todo", "write", on(MONDAY))),
    ),
    KIND.ACTIVITIES_REOPENED: lambda office: office.completing.uncomplete([DONE.id]),
    KIND.ACTIVITY_LOGGED: lambda office: office.completing.log(
        [1, 2], LogEntry("call", "reached", "price"), completing=CALL
    ),
    KIND.ACTIVITIES_IMPORTED: bring_in,
    KIND.KIND_SAVED: save_kind,
    KIND.KIND_REMOVED: lambda office: office.kinds.remove("visit"),
    KIND.SERIES_SAVED: save_series,
    KIND.SERIES_REMOVED: lambda office: office.series.remove(1),
    KIND.SERIES_APPLIED: lambda office: office.series.apply(1, [2, 3], date(2026, 3, 30)),
    KIND.SERIES_STOPPED: lambda office: office.series.stop([1, 2]),
    KIND.SERIES_MOVED: lambda office: office.series.reanchor(1, date(2026, 4, 1)),
    KIND.CADENCE_SET: lambda office: office.keep_in_touch.set_contacts([1, 3], None),
    KIND.CONTACTS_SNOOZED: lambda office: office.keep_in_touch.snooze([1, 5], date(2026, 5, 1)),
}
"""An example of each kind of operation, but for those that turn others and those on settings."""
