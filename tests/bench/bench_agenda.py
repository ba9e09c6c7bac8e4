"""The day among 500,000 activities of five people, 2,000 of which come again, and 100,000 contacts."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median

from desktop_crm.domain.activities import AgendaFilter, Completion, LogEntry, When
from desktop_crm.domain.agenda import TaskRange
from desktop_crm.domain.lookup import ContactFilter, ContactOrder, SortField
from desktop_crm.services.workspace import Workspace
from tests.bench.activities import NOON, OWNERS, StoppedClock, fill
from tests.bench.figures import Figure, cpu_seconds

COUNT = 500_000
TODAY = NOON.date()
MONTH = (TODAY.replace(day=1) - timedelta(days=6), TODAY.replace(day=1) + timedelta(days=35))
"""The six weeks in which a month is shown."""
WEEK = (TODAY, TODAY + timedelta(days=6))
FIVE = AgendaFilter(owners=frozenset(OWNERS))
MINE = AgendaFilter(owners=frozenset(OWNERS[:1]))
OF_A_DAY = 20
"""How many things of a day a month shows at most."""
TIMES = 7


def database(people: Path) -> Path:
    """Return a file with activities beside a file of contacts, made if it is not there."""
    path = people.with_name(f"activities-{COUNT}.crm")
    if not path.exists():
        part = path.with_suffix(".part")
        shutil.copy(people, part)
        fill(part, COUNT)
        part.rename(path)
    return path


def measure(people: Path) -> list[Figure]:
    """Time what Today, the calendar, the task list, the records and the alarms read, and what they write."""
    workspace = Workspace.open(database(people), clock=StoppedClock(), user=OWNERS[0])
    try:
        return [
            Figure(f"{name}, {COUNT:,} activities", _milliseconds(work), limit, "ms")
            for name, limit, work in (*_reads(workspace), *_writes(workspace))
        ]
    finally:
        workspace.close()


def _milliseconds(work: Callable[[], object]) -> float:
    """Return the processor time of a piece of work: what else the computer does takes no part in it."""
    return median(cpu_seconds(work) for _ in range(TIMES)) * 1000


def _reads(crm: Workspace) -> list[tuple[str, float, Callable[[], object]]]:
    busiest = max(crm.contacts.ids()[:500], key=lambda id_: len(crm.timeline.of_contact(id_).past))
    quiet, no_next = ContactFilter(quiet_days=90), ContactFilter(no_next=True)
    return [
        ("Today", 150, lambda: crm.agenda.plan(which=MINE)),
        ("Today of five people", 150, lambda: crm.agenda.plan(which=FIVE)),
        ("month of five people", 150, lambda: crm.agenda.excerpt(*MONTH, FIVE, most=OF_A_DAY)),
        ("week of five people", 150, lambda: crm.agenda.between(*WEEK, FIVE)),
        ("next alarm", 5, crm.reminders.next_at),
        ("numbers beside the views", 50, crm.agenda.counts),
        ("tasks of today", 150, lambda: crm.agenda.tasks(TaskRange.TODAY, MINE)),
        ("catching up", 150, crm.agenda.catch_up),
        ("week in numbers", 50, crm.agenda.week),
        ("birthdays of a week", 50, crm.agenda.coming_dates),
        ("conflicts", 50, lambda: crm.activities.conflicts(When(TODAY, NOON.time(), 60, "UTC"))),
        ("everybody with a calendar", 20, crm.activities.owners),
        ("timeline", 50, lambda: crm.timeline.of_contact(busiest)),
        ("quiet for 90 days", 150, lambda: crm.contacts.ids(quiet)),
        ("nothing planned", 150, lambda: crm.contacts.ids(no_next)),
        ("sorted by next step", 300, lambda: crm.contacts.ids(order=ContactOrder(SortField.NEXT))),
    ]


def _writes(crm: Workspace) -> list[tuple[str, float, Callable[[], object]]]:
    waiting = iter(crm.agenda.tasks(TaskRange.TODAY, replace(MINE, kinds=frozenset({"call"}), done=False)))
    people = iter(crm.contacts.ids()[1000:])
    return [
        (
            "completing a call",
            100,
            lambda: crm.completing.complete([next(waiting).ref], Completion("reached")),
        ),
        ("undoing that", 100, crm.undo.undo),
        ("logging a call", 100, lambda: crm.completing.log([next(people)], LogEntry("call", "reached"))),
        ("undoing that too", 100, crm.undo.undo),
    ]
