"""Planning things with little effort, and reading lists of them as words."""

from datetime import date, time

from desktop_crm.domain.activities import ActivityDraft, ActivityRef, Completion, When
from desktop_crm.domain.recurrence import Recurrence

TODAY = date(2026, 3, 1)
"""The Sunday on which the clock of the tests begins, at nine in the morning, UTC."""
MONDAY = date(2026, 3, 2)


def at(hour, minute=0, *, day=TODAY, minutes=30, zone="UTC"):
    """Return a time of the day."""
    return When(day, time(hour, minute), minutes, zone)


def on(day, last=None):
    """Return a day, or days, without a time."""
    return When(day, last_day=last)


def plan(workspace, regarding="it", when=None, kind="call", *, rule="", from_completion=False, **values):
    """Plan something, today unless a time is given, and return what refers to it."""
    if rule:
        values["recurrence"] = Recurrence.parse(rule, from_completion=from_completion)
    draft = ActivityDraft(kind, regarding, on(TODAY) if when is None else when, **values)
    return ActivityRef(workspace.activities.add(draft))


def of(ref, day):
    """Return one occurrence of something that recurs."""
    return ActivityRef(ref.id, day.isoformat())


def complete(workspace, *refs, result="reached", **values):
    """Complete things, and return the ids of what is done."""
    return workspace.completing.complete(refs, Completion(result, **values)).activity_ids


def titles(items):
    """Return what items are regarding, in order."""
    return [item.regarding for item in items]


def days(items):
    """Return the days of items, in order."""
    return [item.day for item in items]


def planned_days(workspace, first=date(2026, 1, 1), last=date(2026, 12, 31)):
    """Return the days of everything that is still to be done in a year."""
    return days(item for item in workspace.agenda.between(first, last) if not item.is_done)
