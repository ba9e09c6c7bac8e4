"""Copies of a database that can be trusted: SQLite's backup API, checked before they get their name."""

import contextlib
import os
import sqlite3
from pathlib import Path

from desktop_crm.domain.errors import DamagedDatabaseError, DatabaseExistsError, DatabaseMissingError
from desktop_crm.domain.progress import SILENT, Progress
from desktop_crm.storage.engine import bare_connection
from desktop_crm.storage.errors import translating

PAGES_A_STEP = 512
_COUNTED = ("contact", "contact_point", "address", "note", "operation", "change")


def copy_file(source: Path, target: Path, progress: Progress = SILENT) -> None:
    """Copy a database, in use or not, to a new file; check it; only then give it its name.

    Raises:
        DatabaseExistsError: There is a file of the target's name.
        DatabaseMissingError: There is no such source, or no folder for the target.
        DatabaseReadOnlyError: The target's folder may not be written.
        DiskFullError: There is no room for the copy.
        DamagedDatabaseError: The source is damaged, or the copy does not hold what it holds.
        Cancelled: The user stopped it; nothing is left behind.
    """
    if target.exists():
        raise DatabaseExistsError(target)
    if not target.parent.is_dir():
        raise DatabaseMissingError(target)
    part = target.with_name(target.name + ".part")
    with translating(source):
        original = bare_connection(source, read_only=True)
    with contextlib.closing(original), translating(target):
        try:
            # One state of the source, from this first reading on, for the copy and its check.
            original.execute("BEGIN")
            original.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _write(original, part, progress)
            if not _agree(original, part):
                raise DamagedDatabaseError(source, "backup")
            _sync(part)
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)


def problems(connection: sqlite3.Connection) -> list[str]:
    """Return what SQLite finds wrong with a file's structure and its references; empty if sound."""
    found = [row[0] for row in connection.execute("PRAGMA quick_check") if row[0] != "ok"]
    if found:
        return found
    return [f"foreign key: {row[0]} {row[1]}" for row in connection.execute("PRAGMA foreign_key_check")]


def _write(original: sqlite3.Connection, part: Path, progress: Progress) -> None:
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:

        def report(_status: int, remaining: int, total: int) -> None:
            progress.report(total - remaining, total)

        original.backup(copy, pages=PAGES_A_STEP, progress=report, sleep=0)


def _agree(original: sqlite3.Connection, part: Path) -> bool:
    try:
        with contextlib.closing(bare_connection(part, read_only=True)) as copy:
            return not problems(copy) and _counts(copy) == _counts(original)
    except sqlite3.DatabaseError:
        return False


def _counts(connection: sqlite3.Connection) -> list[int]:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in _COUNTED
        if table in tables
    ]


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
