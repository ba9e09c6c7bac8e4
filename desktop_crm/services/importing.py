"""Bringing contact files in: first a plan that changes nothing, then one operation."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop_crm.domain.cards import CardProblem, CardRead, GroupRead
from desktop_crm.domain.changes import Act, Operation, OperationKind
from desktop_crm.domain.contacts import CardSource, ContactDraft
from desktop_crm.domain.errors import UnreadableFileError
from desktop_crm.domain.importing import ImportOutcome, ImportPlan, PlanGroup, PlanRow, SameReason, Verdict
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.services import settings
from desktop_crm.services.collector import collector_resting
from desktop_crm.services.contact_values import content_hash, matching_uid
from desktop_crm.services.import_groups import FoundGroups, find_groups, join_groups, joining
from desktop_crm.services.import_rows import store_drafts
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.queries import sources

if TYPE_CHECKING:
    from desktop_crm.exchange.vcard.reading import Found

REPORT_EVERY = 50


class Importing:
    """Bringing contacts into one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def plan(self, paths: Sequence[Path], *, progress: Progress = SILENT) -> ImportPlan:
        """Read files of vCards and say of each card what an import would do; nothing is stored.

        Raises:
            UnreadableFileError: A file cannot be opened.
            Cancelled: ``progress`` said so.
        """
        started = time.monotonic()
        with collector_resting():
            read = list(_read_files(paths, progress))
            rows, groups = self._judge(read)
        names = tuple(path.name for path in paths)
        return ImportPlan(rows, names, time.monotonic() - started, groups)

    def commit(self, plan: ImportPlan, *, progress: Progress = SILENT, group: str = "") -> ImportOutcome:
        """Store the new contacts and the groups of a plan as one operation.

        ``group`` is one more group for all that is new.

        Raises:
            Cancelled: ``progress`` said so; nothing was stored.
        """
        drafts = plan.drafts
        operation, ids, joined = None, range(0), 0
        if drafts or plan.groups:
            operation, ids, joined = self._store(plan, drafts, group, progress)
        return ImportOutcome(
            added=len(ids),
            same=plan.count(Verdict.SAME) + len(drafts) - len(ids),
            problems=tuple(row.problem for row in plan.rows if row.problem),
            operation=operation,
            contact_ids=ids,
            joined=joined,
        )

    def _store(
        self, plan: ImportPlan, drafts: Sequence[ContactDraft], group: str, progress: Progress
    ) -> tuple[Operation | None, range, int]:
        """Return what was done, the ids of the new contacts, and how many others came into groups."""
        details: dict[str, str | int] = {"count": len(drafts)}
        with self._db.unit_of_work(_act(plan, drafts, details)) as session:
            connection = session.connection()
            drafts = _still_new(connection, drafts)
            details["count"] = len(drafts)
            country = settings.default_country(connection)
            ids = store_drafts(session, drafts, country, group, progress) if drafts else range(0)
            who = joining(connection, plan.groups)
            joined = {id_ for members in who.values() for id_ in members}.difference(ids)
            if not ids:
                details["count"] = len(joined)
            join_groups(session, who)
            operation = journal_of(session).operation()
        return operation, ids, len(joined)

    def _judge(self, read: Sequence["Found"]) -> tuple[list[PlanRow], tuple[PlanGroup, ...]]:
        found = [card.draft.source for card in read if isinstance(card, CardRead) and card.draft.source]
        hashes = _hashes(found)
        with self._db.reading() as connection:
            known = _known(connection, found, hashes)
            met = sources.KnownCards(set(), set(), set())
            rows = [_row(card, hashes, known, met) for card in read if not isinstance(card, GroupRead)]
            groups = _groups(connection, read, rows, met)
        rows += [PlanRow(Verdict.PROBLEM, problem=problem) for problem in groups.problems]
        return rows, groups.groups


def _act(plan: ImportPlan, drafts: Sequence[ContactDraft], details: dict[str, str | int]) -> Act:
    """Return what an import is in the history: its file, or its groups where those are all it brings."""
    if drafts:
        details["file"] = ", ".join(plan.file_names[:3])
        return Act(OperationKind.CONTACTS_IMPORTED, details)
    details["group"] = ", ".join(group.name for group in plan.groups[:3])
    return Act(OperationKind.GROUP_JOINED, details)


def _groups(
    connection: Connection, read: Sequence["Found"], rows: Sequence[PlanRow], met: sources.KnownCards
) -> FoundGroups:
    cards = [card for card in read if isinstance(card, GroupRead)]
    new = (row.draft.source for row in rows if row.verdict is Verdict.NEW and row.draft)
    uids = {matching_uid(source.foreign_uid) for source in new if source} if cards else set()
    return find_groups(connection, cards, met.uids, uids)


def _hashes(found: Sequence[CardSource]) -> dict[int, str]:
    return {id(source): content_hash(source.verbatim) for source in found}


def _known(connection: Connection, found: Sequence[CardSource], hashes: dict[int, str]) -> sources.KnownCards:
    uids = {uid for source in found if (uid := matching_uid(source.foreign_uid))}
    return sources.known_cards(connection, uids, set(hashes.values()))


def _still_new(connection: Connection, drafts: Sequence[ContactDraft]) -> list[ContactDraft]:
    """Return the drafts that nobody has stored since the plan was made."""
    found = [draft.source for draft in drafts if draft.source]
    hashes = _hashes(found)
    known = _known(connection, found, hashes)

    def is_new(source: CardSource) -> bool:
        return matching_uid(source.foreign_uid) not in known.uids and hashes[id(source)] not in known.hashes

    return [draft for draft in drafts if draft.source is None or is_new(draft.source)]


def _row(
    card: CardRead | CardProblem, hashes: dict[int, str], known: sources.KnownCards, met: sources.KnownCards
) -> PlanRow:
    if isinstance(card, CardProblem):
        return PlanRow(Verdict.PROBLEM, problem=card)
    source = card.draft.source
    assert source is not None  # noqa: S101 - every card that was read says where it stood
    uid, hash_ = matching_uid(source.foreign_uid), hashes[id(source)]
    same = _same(uid, hash_, known, met)
    met.add(uid, hash_)
    verdict = Verdict.SAME if same else Verdict.NEW
    return PlanRow(verdict, draft=card.draft, same=same, repairs=card.repairs)


def _same(uid: str, hash_: str, known: sources.KnownCards, met: sources.KnownCards) -> SameReason | None:
    if uid and uid in known.uids:
        return SameReason.UID if (uid, hash_) in known.pairs else SameReason.UID_DIFFERS
    if hash_ in known.hashes:
        return SameReason.CONTENT
    return SameReason.TWICE if hash_ in met.hashes else None


def _read_files(paths: Sequence[Path], progress: Progress) -> Iterator["Found"]:
    from desktop_crm.exchange.vcard.reading import read_cards

    contents = [_bytes_of(path) for path in paths]
    total = sum(content.count(b"BEGIN:VCARD") for content in contents)
    done = 0
    for path, content in zip(paths, contents, strict=True):
        for card in read_cards(content, path.name):
            yield card
            done += 1
            if done % REPORT_EVERY == 0:
                progress.report(min(done, total), total)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "") from error
