"""Everything that Today shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_crm.domain.activities import AgendaFilter, AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.agenda import ComingDate, DayPlan, TouchDue, WeekNumbers
from desktop_crm.domain.lookup import ContactFilter

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

LEAD_DAYS = 7
"""How many days ahead birthdays and other dates are shown."""


@dataclass(frozen=True, slots=True)
class DayPicture:
    """One day as its user sees it; ``now`` is in the user's zone."""

    plan: DayPlan
    week: WeekNumbers
    now: datetime
    due: tuple[TouchDue, ...] = ()
    dates: tuple[ComingDate, ...] = ()
    without_next: int = 0
    kinds: Mapping[str, ActivityKind] = field(default_factory=dict)

    @property
    def is_today(self) -> bool:
        """Whether the day is the present one."""
        return self.plan.day == self.now.date()

    @property
    def follow_ups(self) -> tuple[AgendaItem, ...]:
        """What is to be followed up and does not stand in the day's schedule already."""
        scheduled = {item.ref for item in self.plan.schedule}
        return tuple(item for item in self.plan.follow_ups if item.ref not in scheduled)

    @property
    def overdue_in_schedule(self) -> int:
        """How many of all that is overdue are not listed as follow-ups: their hour of the day has passed."""
        return len(self.plan.follow_ups) - len(self.follow_ups)

    def kind(self, key: str) -> ActivityKind:
        """Return a kind by its key; one that is not known has a plain look."""
        return self.kinds.get(key) or ActivityKind(key)


def read_day(workspace: "Workspace", day: date | None, first_weekday: int = 0) -> DayPicture:
    """Read a day (None: today) of the file's user; ``first_weekday``: Monday is 0."""
    now = workspace.clock.now().astimezone(workspace.clock.zone())
    mine = AgendaFilter(owners=frozenset({workspace.user}))
    agenda = workspace.agenda
    return DayPicture(
        agenda.plan(day, mine),
        agenda.week(day, first_weekday=first_weekday),
        now,
        workspace.keep_in_touch.due(),
        agenda.coming_dates(day, LEAD_DAYS),
        workspace.contacts.count(ContactFilter(no_next=True)),
        {kind.key: kind for kind in workspace.kinds.all()},
    )
