"""A day at an office: a file with people, appointments, overdue and done things, on a clock that stands."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from desktop_crm.domain.activities import ActivityRef, Completion
from desktop_crm.services.workspace import Workspace
from tests.support.databases import person, store

TODAY = date(2026, 3, 11)
"""A Wednesday."""
NOW = datetime(2026, 3, 11, 10, 30, tzinfo=UTC)


@dataclass
class StandingClock:
    """A clock that goes on only when it is told to."""

    moment: datetime = NOW

    def now(self):
        return self.moment

    def today(self):
        return self.moment.date()

    def zone(self):
        return ZoneInfo("UTC")


class Office:
    """An open file with few people; everything is planned for its user, Anna."""

    def __init__(self, path):
        self.clock = StandingClock()
        self.workspace = Workspace.create(path, clock=self.clock, user="anna")
        self.sara, self.omar, self.mei = store(
            self.workspace,
            [
                person("Sara", "Malik", company="Indus Textiles", phone="+92 300 555 0142"),
                person("Omar", "Haddad", company="Atlas Freight", phone="+971 4 332 7719"),
                person("Mei", "Tanaka", company="Kita Optical"),
            ],
        )

    def plan(self, kind, regarding="", who=(), *, day=TODAY, at=None, minutes=None, **values):
        """Plan something, and return its reference."""
        start = time.fromisoformat(at) if at else None
        draft = self.workspace.activities.draft(kind, who, day=day, start=start)
        when = replace(draft.when, duration=minutes) if minutes else draft.when
        return ActivityRef(
            self.workspace.activities.add(replace(draft, regarding=regarding, when=when, **values))
        )

    def complete(self, ref, result="done"):
        """Complete something."""
        self.workspace.completing.complete([ref], Completion(result))

    def item(self, ref):
        """Return something as it is now."""
        return self.workspace.activities.item(ref)

    def close(self):
        """Close the file."""
        self.workspace.close()


def titles(view):
    """Return what the lines of a list say."""
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]
