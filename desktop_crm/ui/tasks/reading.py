"""The tasks of a range, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_crm.domain.activities import AgendaFilter, AgendaItem
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.agenda import TaskRange

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

PAGE = 500
"""How many tasks are read at first; scrolling to the end asks for more."""
MOST_SEARCHED = 20_000
"""How many are looked through for words."""


@dataclass(frozen=True, slots=True)
class TaskPage:
    """The first tasks of a range; ``now`` is in the user's zone."""

    items: tuple[AgendaItem, ...]
    now: datetime
    has_more: bool = False
    owners: tuple[str, ...] = ()
    kinds: Mapping[str, ActivityKind] = field(default_factory=dict)

    def kind(self, key: str) -> ActivityKind:
        """Return a kind by its key; one that is not known has a plain look."""
        return self.kinds.get(key) or ActivityKind(key)

    def plannable_kinds(self) -> list[ActivityKind]:
        """Return the kinds that tasks can be of."""
        return [kind for kind in self.kinds.values() if kind.plannable]


def read_tasks(
    workspace: "Workspace", span: TaskRange, which: AgendaFilter, first_weekday: int = 0, limit: int = PAGE
) -> TaskPage:
    """Read the earliest tasks of a range, ``limit`` of what is planned at most."""
    limit = max(limit, MOST_SEARCHED) if which.text else limit
    items = workspace.agenda.tasks(span, which, first_weekday=first_weekday, limit=limit)
    return TaskPage(
        items,
        workspace.clock.now().astimezone(workspace.clock.zone()),
        sum(not item.is_done for item in items) >= limit,
        workspace.activities.owners(),
        {kind.key: kind for kind in workspace.kinds.all()},
    )
