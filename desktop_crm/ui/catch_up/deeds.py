"""What one key does with an activity that waits: complete it, move it, erase it."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_crm.domain.activities import AgendaItem, Completion
from desktop_crm.domain.activity_kinds import ActivityResult

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


def complete(workspace: "Workspace", item: AgendaItem, result: ActivityResult, *, with_next: bool) -> None:
    """Complete with a result, ``with_next`` also planning the next step that the result proposes.

    An appointment was done when it was, anything else is done now.

    Raises:
        CrmError: It is gone, or was done by somebody else.
    """
    kind = workspace.kinds.get(item.kind)
    follow_up = workspace.completing.propose(kind, result) if with_next else None
    workspace.completing.complete([item.ref], Completion(result.code, at=_done_at(item), follow_up=follow_up))


def days_to_move_to(today: date) -> dict[str, date]:
    """Return the days by their key: today, tomorrow, and Monday of the next week."""
    return {
        "1": today,
        "2": today + timedelta(days=1),
        "3": today + timedelta(days=7 - today.weekday()),
    }


def _done_at(item: AgendaItem) -> datetime | None:
    return item.ends.astimezone(UTC) if item.ends is not None else None
