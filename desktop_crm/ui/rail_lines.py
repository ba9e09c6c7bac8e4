"""What the rail lists for an open file, and how it is counted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_crm.domain.lookup import EVERYBODY, ContactFilter, Scope
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.painting import tone_for
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.shell.rail_model import RailItem, RailKind
from desktop_crm.ui.tokens import Tone

if TYPE_CHECKING:
    from desktop_crm.services.agenda import AgendaCounts
    from desktop_crm.services.groups import GroupCount
    from desktop_crm.services.tags import TagCount
    from desktop_crm.services.workspace import Workspace

MOST_TAGS = 12


@dataclass(frozen=True, slots=True)
class RailCounts:
    """What the rail shows of one file, read in one go."""

    contacts: int
    companies: int
    trash: int
    agenda: "AgendaCounts"
    groups: "tuple[GroupCount, ...]"
    tags: "tuple[TagCount, ...]"


def read_counts(workspace: "Workspace") -> RailCounts:
    """Read everything that the rail shows."""
    return RailCounts(
        workspace.contacts.count(EVERYBODY),
        workspace.contacts.count(ContactFilter(Scope.COMPANIES)),
        workspace.contacts.count(ContactFilter(Scope.TRASH)),
        workspace.agenda.counts(),
        workspace.groups.all(),
        workspace.tags.all(),
    )


def rail_items(counts: RailCounts | None) -> list[RailItem]:
    """Return the lines of the rail; without counts, the views alone."""
    items = _views(counts)
    if counts and counts.groups:
        items.append(RailItem(RailKind.HEADING, "groups", translate("Rail", "Groups")))
        items += [
            RailItem(RailKind.GROUP, str(group.id), group.name, "", group.count, _tone(group))
            for group in counts.groups
        ]
    if counts and counts.tags:
        items.append(RailItem(RailKind.HEADING, "tags", translate("Rail", "Tags")))
        items += [
            RailItem(RailKind.TAG, tag.name, tag.name, "tag", tag.count) for tag in counts.tags[:MOST_TAGS]
        ]
    return items


def _views(counts: RailCounts | None) -> list[RailItem]:
    """Return the lines of the views, in the order of their keys."""

    def view(command: CommandId, text: str, icon: str, count: int | None = None, note: str = "") -> RailItem:
        return RailItem(RailKind.VIEW, command.value, text, icon, count, note=note)

    agenda = counts.agenda if counts else None
    late = translate("Rail", "%Ln overdue", None, agenda.overdue) if agenda and agenda.overdue else ""
    return [
        view(CommandId.SHOW_TODAY, translate("Rail", "Today"), "sun", agenda.today if agenda else None, late),
        view(
            CommandId.SHOW_CONTACTS,
            translate("Rail", "Contacts"),
            "users",
            counts.contacts if counts else None,
        ),
        view(
            CommandId.SHOW_COMPANIES,
            translate("Rail", "Companies"),
            "building-2",
            counts.companies if counts else None,
        ),
        view(CommandId.SHOW_CALENDAR, translate("Rail", "Calendar"), "calendar"),
        view(
            CommandId.SHOW_TASKS, translate("Rail", "Tasks"), "circle-check", agenda.tasks if agenda else None
        ),
        view(CommandId.SHOW_LABELS, translate("Rail", "Print & labels"), "printer"),
        view(CommandId.SHOW_TRASH, translate("Rail", "Trash"), "trash-2", counts.trash if counts else None),
    ]


def _tone(group: "GroupCount") -> Tone:
    """Return the colour of a group's dot: its own, else one picked by its name."""
    return Tone(group.colour) if group.colour in list(Tone) else tone_for(group.name)
