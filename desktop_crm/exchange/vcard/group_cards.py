"""Cards that stand for a group and list its members, as Apple's server and vCard 4.0 write them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_SIGN = b"kind:group"


class GroupCard(NamedTuple):
    """A group: its name, its members by UID, and its place in the file."""

    name: str
    members: tuple[str, ...]
    line: int
    number: int


@dataclass(slots=True)
class Membership:
    """Which groups the cards of one file belong to, and which members were met."""

    groups: list[GroupCard] = field(default_factory=list)
    _by_member: dict[str, list[str]] = field(default_factory=dict)
    _met: set[str] = field(default_factory=set)

    def add(self, group: GroupCard) -> None:
        """Take note of a group card."""
        self.groups.append(group)
        for member in group.members:
            self._by_member.setdefault(member.lower(), []).append(group.name)

    def groups_of(self, uid: str) -> Sequence[str]:
        """Return the names of the groups that list a card."""
        if not self._by_member or not uid:
            return ()
        self._met.add(uid.lower())
        return self._by_member.get(uid.lower(), ())

    def incomplete(self) -> list[GroupCard]:
        """Return the groups without members, and those with members that no card of the file is."""
        return [
            group
            for group in self.groups
            if not group.members or any(member.lower() not in self._met for member in group.members)
        ]


def may_hold_group(text: bytes) -> bool:
    """Whether a group card may be in this text; costs one pass over it."""
    return _SIGN in text.lower()
