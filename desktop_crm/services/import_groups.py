"""The groups of an import: their members found in all its files and among the contacts that are here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_crm.domain.cards import CardCause, CardProblem, GroupRead
from desktop_crm.domain.folding import fold
from desktop_crm.domain.importing import PlanGroup
from desktop_crm.services.contact_values import matching_uid
from desktop_crm.services.groups import group_ids, put_many
from desktop_crm.storage.queries.sources import contacts_by_uid, group_members


@dataclass(frozen=True, slots=True)
class FoundGroups:
    """The groups that change something here, and a problem for each whose members are not all found."""

    groups: tuple[PlanGroup, ...] = ()
    problems: tuple[CardProblem, ...] = ()


def find_groups(
    connection: Connection, read: Sequence[GroupRead], in_files: Iterable[str], new: Iterable[str]
) -> FoundGroups:
    """Find the members of the groups that were read.

    ``in_files`` are the UIDs of all cards of the import, ``new`` those of cards
    that it stores, both in the form they are compared in.
    """
    if not read:
        return FoundGroups()
    members = _members(read)
    here = contacts_by_uid(connection, _all_uids(members))
    known = here.keys() | set(in_files)
    problems = tuple(
        CardProblem(card.file_name, card.line, card.card_number, CardCause.UNKNOWN_MEMBERS, card.name)
        for card, uids in zip(read, members, strict=True)
        if uids - known
    )
    inside = group_members(connection)
    fresh = set(new)

    def changes(group: PlanGroup) -> bool:
        if fold(group.name) not in inside or group.members & fresh:
            return True
        return bool(_ids(here, group.members) - inside[fold(group.name)])

    return FoundGroups(tuple(filter(changes, _by_name(read, members))), problems)


def joining(connection: Connection, groups: Sequence[PlanGroup]) -> dict[str, set[int]]:
    """Return by the name of each group the contacts here that have a member's UID and are not in it yet."""
    here = contacts_by_uid(connection, _all_uids(group.members for group in groups))
    inside = group_members(connection)
    return {group.name: _ids(here, group.members) - inside.get(fold(group.name), set()) for group in groups}


def join_groups(session: Session, who: dict[str, set[int]]) -> None:
    """Put contacts into groups within a unit of work; groups that are not there are made."""
    for name, ids in who.items():
        (group_id,) = group_ids(session, [name]).values()
        put_many(session, group_id, sorted(ids))


def _all_uids(members: Iterable[frozenset[str]]) -> set[str]:
    return {uid for uids in members for uid in uids}


def _ids(here: dict[str, set[int]], uids: Iterable[str]) -> set[int]:
    return {id_ for uid in uids for id_ in here.get(uid, ())}


def _members(read: Sequence[GroupRead]) -> list[frozenset[str]]:
    """Return the UIDs of each group's members; a group in a group stands for its own members."""
    cards = [frozenset(uid for member in card.members if (uid := matching_uid(member))) for card in read]
    of_group = {uid: uids for card, uids in zip(read, cards, strict=True) if (uid := matching_uid(card.uid))}
    return [_leaves(uids, of_group) for uids in cards]


def _leaves(uids: frozenset[str], of_group: dict[str, frozenset[str]]) -> frozenset[str]:
    met, waiting = set(uids), list(uids)
    while waiting:
        inner = of_group.get(waiting.pop(), frozenset()) - met
        met |= inner
        waiting += inner
    return frozenset(met - of_group.keys())


def _by_name(read: Sequence[GroupRead], members: Sequence[frozenset[str]]) -> Iterable[PlanGroup]:
    """Return one group for each name, as groups of one name are one group here."""
    groups: dict[str, PlanGroup] = {}
    for card, uids in zip(read, members, strict=True):
        group = groups.setdefault(fold(card.name), PlanGroup(card.name, uids))
        groups[fold(card.name)] = replace(group, members=group.members | uids)
    return groups.values()
