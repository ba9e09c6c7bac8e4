"""Copies of the open file, and whether it is sound."""

import glob
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from desktop_crm.domain.errors import DamagedDatabaseError, DatabaseMissingError
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.storage import backup, facts, listing, search_index
from desktop_crm.storage.database import Database
from desktop_crm.storage.errors import translating
from desktop_crm.storage.queries import alarm_checks
from desktop_crm.storage.tables.contacts import Contact

FOLDER = "Backups"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of the file found; ``problems`` are SQLite's own words."""

    ok: bool
    problems: tuple[str, ...]
    contacts: int


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What was wrong of what is computed from the contacts: rows of lists and search, and touches."""

    listings: int
    touches: int


class Backups:
    """Backup copies of one open file."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def backup(self, to: Path | None = None, *, progress: Progress = SILENT) -> Path:
        """Write a verified copy and return its path; without a path, into a folder beside the file.

        Raises:
            DatabaseExistsError: There is a file of that name.
            DamagedDatabaseError: The copy did not hold what the file holds.
            Cancelled: ``progress`` said so; nothing was left behind.
        """
        target = to or self._next_path()
        backup.copy_file(self._db.path, target, progress)
        return target

    def newest(self) -> Path | None:
        """Return the newest copy in the folder beside the file."""
        copies = self._folder().glob(f"{glob.escape(self._db.path.stem)} *.crm")
        return max(copies, key=lambda path: path.stat().st_mtime, default=None)

    def _next_path(self) -> Path:
        folder = self._folder()
        if not folder.parent.is_dir():
            raise DatabaseMissingError(folder.parent)
        with translating(folder):
            folder.mkdir(exist_ok=True)
        stamp = self._db.clock.now().astimezone().strftime("%Y-%m-%d %H%M%S")
        return folder / f"{self._db.path.stem} {stamp}.crm"

    def _folder(self) -> Path:
        return self._db.path.parent / FOLDER


class Checks:
    """Whether one open file is sound."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def check(self) -> CheckReport:
        """Check the file's structure, its references, and that what is computed agrees with the records.

        That is what lists show, search finds, and is told of each contact's last touches and next step,
        and which alarms will ring.
        """
        try:
            with self._db.raw() as connection:
                found = backup.problems(connection)
            if found:
                return CheckReport(ok=False, problems=tuple(found), contacts=0)
            with self._db.reading() as reader:
                contacts = reader.scalar(select(func.count()).select_from(Contact)) or 0
                found = listing.differences(reader) + search_index.differences(reader)
                found += facts.differences(reader)
                found += alarm_checks.differences(reader, self._db.clock.today())
        except DamagedDatabaseError as error:
            return CheckReport(ok=False, problems=(error.detail,), contacts=0)
        return CheckReport(not found, tuple(found), contacts)

    def recompute(self) -> Recomputed:
        """Make anew what lists, search and the touches of contacts show, where it was wrong.

        Raises:
            DatabaseReadOnlyError: The file may not be written.
        """
        with self._db.notebook() as connection:
            wrong = listing.differences(connection) + search_index.differences(connection)
            if wrong:
                listing.rebuild(connection)
            return Recomputed(len(wrong), facts.rebuild(connection))
