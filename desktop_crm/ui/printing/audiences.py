"""Whom labels can be printed for: chosen contacts, the present list, everybody, a group, a tag."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop_crm.domain.lookup import BY_NAME, EVERYBODY, ContactFilter, ContactOrder

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


class AudienceKind(Enum):
    """Where the people of an audience come from."""

    CHOSEN = auto()
    LISTED = auto()
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
    order: ContactOrder = BY_NAME

    @property
    def key(self) -> tuple[AudienceKind, ContactFilter]:
        """What stays the same when the people in it change."""
        return self.kind, self.which


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the user comes from: the contacts that were selected, and the list that was shown."""

    chosen: tuple[int, ...] = ()
    listed: ContactFilter = EVERYBODY
    order: ContactOrder = BY_NAME


def read_audiences(workspace: "Workspace", origin: Origin) -> tuple[Audience, ...]:
    """Read every audience with its number of people; what the user comes from is first.

    A list of everybody, of a group or of a tag is an audience anyway, and is not offered twice.
    """
    standing = [Audience(AudienceKind.EVERYBODY, workspace.contacts.count(EVERYBODY))]
    standing += [
        Audience(AudienceKind.GROUP, group.count, group.name, ContactFilter(group_id=group.id))
        for group in workspace.groups.all()
    ]
    standing += [
        Audience(AudienceKind.TAG, tag.count, tag.name, ContactFilter(tag=tag.name))
        for tag in workspace.tags.all()
    ]
    first = []
    if origin.chosen:
        first.append(Audience(AudienceKind.CHOSEN, len(origin.chosen), ids=origin.chosen))
    if all(audience.which != origin.listed for audience in standing):
        count = workspace.contacts.count(origin.listed)
        first.append(Audience(AudienceKind.LISTED, count, which=origin.listed))
    return tuple(_in_list_order(audience, origin) for audience in (*first, *standing))


def preferred(audiences: Sequence[Audience], origin: Origin) -> Audience:
    """Return whom a user who comes from there means: the selected contacts, else the list."""
    by_kind = {audience.kind: audience for audience in audiences}
    if chosen := by_kind.get(AudienceKind.CHOSEN):
        return chosen
    return next((one for one in audiences if one.which == origin.listed), audiences[0])


def contact_ids(workspace: "Workspace", audience: Audience) -> Sequence[int]:
    """Return the people of an audience in the order of the list they come from."""
    if audience.kind is AudienceKind.CHOSEN:
        return audience.ids
    return workspace.contacts.ids(audience.which, audience.order)


def _in_list_order(audience: Audience, origin: Origin) -> Audience:
    return replace(audience, order=origin.order) if audience.which == origin.listed else audience
