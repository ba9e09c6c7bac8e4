"""Storing what was typed into a cell of the task list."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_crm.domain.activities import ANYTIME, When
from desktop_crm.domain.activities import Occurrences as Which
from desktop_crm.domain.date_reading import QuickDate
from desktop_crm.ui.tasks.columns import TaskColumn
from desktop_crm.ui.tasks.table_model import TaskEdit

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


def store_edit(workspace: "Workspace", edit: TaskEdit) -> None:
    """Store one cell; of a recurring activity, for this occurrence.

    Raises:
        CrmError: It could not be stored.
    """
    activities = workspace.activities
    seen = activities.get(edit.item.ref)
    if edit.column is TaskColumn.DATE:
        found = edit.value if isinstance(edit.value, QuickDate) else None
        when = moved(seen.when, found, str(workspace.clock.zone()))
        if when != seen.when:
            activities.move(edit.item.ref, when)
        return
    if edit.column is TaskColumn.PRIORITY and isinstance(edit.value, int):
        mine = replace(seen, priority=edit.value)
    else:
        mine = replace(seen, regarding=str(edit.value))
    if mine != seen:
        activities.save(seen, mine, Which.THIS)


def moved(when: When, to: QuickDate | None, zone: str) -> When:
    """Return a time after a date was typed over it; without one it has no date.

    A time of the day stays where none was typed; one that is typed is wall time in ``zone``.
    """
    if to is None or to.day is None:
        return ANYTIME
    if to.start is None:
        return when.on(to.day) if when.day is not None else When(to.day)
    duration = to.duration if to.duration is not None else when.duration
    same_time = when.is_timed and to.start == when.start
    return When(to.day, to.start, duration, when.zone if same_time else zone)
