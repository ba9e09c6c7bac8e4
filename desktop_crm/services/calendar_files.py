"""Calendar files (iCalendar, RFC 5545) in and out: first a plan that changes nothing, then one operation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, select

from desktop_crm.domain.activities import EVERYTHING, ActivityRef
from desktop_crm.domain.calendar_files import CalendarEntry, CalendarPerson, CalendarProblem
from desktop_crm.domain.calendar_plans import (
    CalendarOutcome,
    CalendarPlan,
    CalendarPlanRow,
    CalendarVerdict,
)
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import UnreadableFileError
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.services.agenda import touches
from desktop_crm.services.agenda_items import Viewer
from desktop_crm.services.calendar_entries import entries_of, matching_contacts
from desktop_crm.services.calendar_rows import EntryWriter, uid_of
from desktop_crm.services.files import outside, whole_file
from desktop_crm.storage.base import table_of
from desktop_crm.storage.bulk import chunks
from desktop_crm.storage.database import Database
from desktop_crm.storage.journal import journal_of
from desktop_crm.storage.queries import activities as queries
from desktop_crm.storage.tables.activities import Activity

_A = table_of(Activity).c
REPORT_EVERY = 20


class CalendarFiles:
    """Bringing calendar files into one open file, and taking them out."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def plan(self, paths: Sequence[Path], *, progress: Progress = SILENT) -> CalendarPlan:
        """Read calendar files and say of each entry what an import would do; nothing is stored.

        Raises:
            UnreadableFileError: A file cannot be opened.
            Cancelled: ``progress`` said so.
        """
        from desktop_crm.exchange.ical.reading import read_calendar
        from desktop_crm.services.calendar_series import without_following

        entries: list[CalendarEntry] = []
        problems: list[CalendarProblem] = []
        for number, path in enumerate(paths):
            progress.report(number, len(paths))
            read = read_calendar(_bytes_of(path), path.name, self._db.clock.zone().key)
            entries += without_following(read.entries)
            problems += read.problems
        with self._db.reading() as connection:
            rows = _judged(connection, entries, self._db.user)
        return CalendarPlan(rows, problems, tuple(path.name for path in paths))

    def commit(
        self, plan: CalendarPlan, *, update: bool = False, progress: Progress = SILENT
    ) -> CalendarOutcome:
        """Store the new entries of a plan as one operation; ``update`` also those that have changed.

        Raises:
            Cancelled: ``progress`` said so; nothing was stored.
        """
        wanted = {CalendarVerdict.NEW, CalendarVerdict.CHANGED} if update else {CalendarVerdict.NEW}
        chosen = [row for row in plan.rows if row.verdict in wanted]
        if not chosen:
            return CalendarOutcome(0, 0, plan.count(CalendarVerdict.SAME), plan.problems)
        files = ", ".join(plan.file_names[:3])
        act = Act(OperationKind.ACTIVITIES_IMPORTED, {"count": len(chosen), "file": files})
        with self._db.unit_of_work(act) as session:
            people = [person for row in chosen for person in row.entry.people]
            contacts = matching_contacts(session.connection(), people)
            writer = EntryWriter(session, self._db.clock, self._db.user, contacts)
            for number, row in enumerate(chosen, 1):
                writer.store(row.entry)
                if number % REPORT_EVERY == 0:
                    progress.report(number, len(chosen))
            session.flush()
            operation = journal_of(session).operation()
        added = sum(row.verdict is CalendarVerdict.NEW for row in chosen)
        same = plan.count(CalendarVerdict.SAME)
        return CalendarOutcome(added, len(chosen) - added, same, plan.problems, operation)

    def export(
        self,
        to: Path,
        *,
        refs: Sequence[ActivityRef] | None = None,
        first: date | None = None,
        last: date | None = None,
        progress: Progress = SILENT,
    ) -> int:
        """Write activities as iCalendar and return how many: these, those of some days, or all.

        A recurring activity goes out whole. Private ones of others do not.

        Raises:
            UnreadableFileError: The file cannot be written.
            DatabaseExistsError: ``to`` is the open database, or another one.
            Cancelled: ``progress`` said so; nothing was written.
        """
        from desktop_crm.exchange.ical.writing import STANDARD_KINDS, write_calendar
        from desktop_crm.services.activity_kinds import ActivityKinds

        target = outside(to, self._db.path)
        with self._db.reading() as connection:
            ids = self._chosen(connection, refs, first, last)
            entries: list[CalendarEntry] = []
            for chunk in chunks(ids):
                entries += entries_of(connection, chunk)
                progress.report(len(entries), len(ids))
        own = {kind.key: kind.name for kind in ActivityKinds(self._db).all() if kind.name}
        with whole_file(target) as file:
            file.write(write_calendar(entries, self._db.clock.now(), {**STANDARD_KINDS, **own}))
        return len(entries)

    def _chosen(
        self,
        connection: Connection,
        refs: Sequence[ActivityRef] | None,
        first: date | None,
        last: date | None,
    ) -> list[int]:
        if refs is not None:
            ids = list(dict.fromkeys(ref.id for ref in refs))
            return _seen_by(connection, self._db.user, _with_occurrences(connection, ids))
        if first is None and last is None:
            return _seen_by(connection, self._db.user, list(connection.scalars(select(_A.id))))
        first, last = first or date.min, last or date.max
        viewer = Viewer(self._db.user, self._db.clock.zone())
        near = queries.rows_on(connection, first, last, EVERYTHING, self._db.user)
        single = [row for row in near if touches(viewer, row, None, first, last)]
        again = queries.recurring_rows(connection, first, last, EVERYTHING, self._db.user)
        ids = _with_occurrences(connection, [row.id for row in (*again, *single)])
        return _seen_by(connection, self._db.user, ids)


def _with_occurrences(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Return activities with the rows that stand for occurrences of theirs."""
    found = dict.fromkeys(ids)
    for chunk in chunks(list(ids)):
        query = select(_A.id).where(_A.master_id.in_(chunk), _A.occurrence.is_not(None))
        found |= dict.fromkeys(connection.scalars(query))
    return list(found)


def _seen_by(connection: Connection, user: str, ids: Sequence[int]) -> list[int]:
    """Return activities in the order of their ids, without the private ones of others."""
    found: list[int] = []
    for chunk in chunks(sorted(ids)):
        visible = _A.private.is_(False) | (_A.owner == user)
        found += connection.scalars(select(_A.id).where(_A.id.in_(chunk), visible).order_by(_A.id))
    return found


def _judged(connection: Connection, entries: Sequence[CalendarEntry], user: str) -> list[CalendarPlanRow]:
    known = _known(connection, {uid for entry in entries for uid in (uid_of(entry), entry.uid)})
    held = {uid_of(entry): entry for entry in known[1]}
    found: list[CalendarPlanRow] = []
    met: set[str] = set()
    for entry in entries:
        uid = uid_of(entry)
        here = held.get(uid)
        hidden = here is not None and here.private and here.owner != user
        if uid in met or hidden or known[0].get(uid) == entry.fingerprint or _is_same(here, entry):
            found.append(CalendarPlanRow(CalendarVerdict.SAME, entry))
        elif uid in held:
            found.append(CalendarPlanRow(CalendarVerdict.CHANGED, entry, held[uid]))
        else:
            found.append(CalendarPlanRow(CalendarVerdict.NEW, entry))
        met.add(uid)
    return found


def _is_same(held: CalendarEntry | None, entry: CalendarEntry) -> bool:
    """Return whether an activity is as a file has it that we wrote, with the same people in it."""
    from desktop_crm.exchange.ical.people import email_of

    if held is None:
        return False
    lines = held.extra.split("\n")
    rest = "\n".join(line for line in lines if not email_of(line))
    people = {_key(person) for person in held.people} | {email_of(line).casefold() for line in lines}
    return replace(held, people=(), extra=rest) == replace(entry, people=()) and people - {""} == {
        _key(person) for person in entry.people
    } - {""}


def _key(person: CalendarPerson) -> str:
    return person.email.casefold() or person.uid or person.name


def _known(connection: Connection, uids: set[str]) -> tuple[dict[str, str], list[CalendarEntry]]:
    """Return the fingerprints of rows by uid, and the entries of rows, of these uids and their series."""
    ids: list[int] = []
    fingerprints: dict[str, str] = {}
    for start in range(0, len(uids), 500):
        chunk = sorted(uids)[start : start + 500]
        for id_, uid, fingerprint in connection.execute(
            select(_A.id, _A.uid, _A.fingerprint).where(_A.uid.in_(chunk))
        ):
            ids.append(id_)
            if fingerprint:
                fingerprints[uid] = fingerprint
    entries = []
    for chunk_ids in chunks(_with_occurrences(connection, ids)):
        entries += entries_of(connection, chunk_ids)
    return fingerprints, entries


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "") from error
