"""What is read before a contact is called, and what is written after."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_crm.domain.activities import ActivityRef, LogEntry
from desktop_crm.domain.activity_kinds import Builtin
from desktop_crm.ui.calling.contact_card import TOUCHES, CalledContact
from desktop_crm.ui.calling.session import Outcome

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


def read_called(workspace: "Workspace", contact_id: int) -> CalledContact:
    """Read a contact, its last touches, and the call that is planned or overdue.

    Raises:
        RecordMissingError: The contact is gone.
    """
    record = workspace.contacts.get(contact_id)
    kinds = frozenset(kind.key for kind in workspace.kinds.all())
    timeline = workspace.timeline.of_contact(contact_id, kinds=kinds, limit=TOUCHES)
    planned = workspace.completing.open_today(contact_id, Builtin.CALL)
    return CalledContact(record, timeline.past, planned)


def log_call(
    workspace: "Workspace",
    contact_id: int,
    entry: LogEntry,
    planned: ActivityRef | None,
    before: Outcome | None,
) -> int:
    """Store how a call went and return its id; what was stored in this pass already is put right instead."""
    if before is None:
        return workspace.completing.log([contact_id], entry, completing=planned).activity_ids[0]
    seen = workspace.activities.get(ActivityRef(before.activity_id))
    details = entry.details or seen.details
    workspace.activities.save(seen, replace(seen, result=entry.result, details=details))
    if entry.follow_up is not None:
        workspace.activities.add(replace(entry.follow_up, contact_ids=(contact_id,)))
    return before.activity_id
