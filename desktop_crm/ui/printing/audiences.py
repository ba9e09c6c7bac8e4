"""Whom labels can be printed for: chosen contacts, everybody, a group, a tag."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop_crm.domain.lookup import EVERYBODY, ContactFilter

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class AudienceKind(Enum):
    """Where the people of an audience come from."""

    CHOSEN = auto()
    EVERYBODY = auto()
    GROUP = auto()
    TAG = auto()


@dataclass(frozen=True, slots=True)
class Audience:
    """People to print for; ``ids`` name them where they were chosen, ``which`` finds them otherwise."""

    kind: AudienceKind
    count: int
    name: str = ""
    which: ContactFilter = EVERYBODY
    ids: tuple[int, ...] = ()

    @property
    def key(self) -> tuple[AudienceKind, ContactFilter]:
        """What stays the same when the people in it change."""
        return self.kind, self.which


def read_audiences(workspace: "Workspace", chosen: Sequence[int]) -> tuple[Audience, ...]:
    """Read every audience with its number of people; the chosen contacts come first."""
    audiences = [Audience(AudienceKind.CHOSEN, len(chosen), ids=tuple(chosen))] if chosen else []
    audiences.append(Audience(AudienceKind.EVERYBODY, workspace.contacts.count(EVERYBODY)))
    audiences += [
        Audience(AudienceKind.GROUP, group.count, group.name, ContactFilter(group_id=group.id))
        for group in workspace.groups.all()
    ]
    audiences += [
        Audience(AudienceKind.TAG, tag.count, tag.name, ContactFilter(tag=tag.name))
        for tag in workspace.tags.all()
    ]
    return tuple(audiences)


def contact_ids(workspace: "Workspace", audience: Audience) -> Sequence[int]:
    """Return the people of an audience in the order of lists."""
    if audience.kind is AudienceKind.CHOSEN:
        return audience.ids
    return workspace.contacts.ids(audience.which)
