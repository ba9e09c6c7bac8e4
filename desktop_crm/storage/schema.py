"""Whose file this is, which schema it has, and making a new one."""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from desktop_crm.domain.errors import (
    DamagedDatabaseError,
    DatabaseExistsError,
    DatabaseMissingError,
    NewerSchemaError,
    NotOurFileError,
)
from desktop_crm.storage.engine import APPLICATION_ID, bare_connection
from desktop_crm.storage.errors import translating

SCHEMA_VERSION = 2
"""The schema this program works with; the newest step in ``migrations/versions`` brings a file to it."""

_TABLES = frozenset({"contact", "contact_listing", "operation", "change"})


@dataclass(frozen=True, slots=True)
class FileState:
    """What was found in a file of ours that can be used."""

    schema_version: int
    read_only: bool


def identify(path: Path) -> FileState:
    """Look at a file without changing it.

    Raises:
        DatabaseMissingError: There is no such file.
        NotOurFileError: It is no database, or another program's.
        DamagedDatabaseError: It is ours, but its first pages cannot be read.
        NewerSchemaError: A newer version of this program wrote it.
    """
    with translating(path):
        if not path.is_file():
            raise DatabaseMissingError(path)
        if not _may_be_ours(path):
            raise NotOurFileError(path)
    read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    with translating(path), contextlib.closing(bare_connection(path, read_only=read_only)) as connection:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if owner != APPLICATION_ID:
            raise NotOurFileError(path)
        if version > SCHEMA_VERSION:
            raise NewerSchemaError(path, version, SCHEMA_VERSION)
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not {row[0] for row in tables} >= _TABLES:
            raise DamagedDatabaseError(path)
    return FileState(version, read_only)


def _may_be_ours(path: Path) -> bool:
    """Look at the file's mark only, so that another program's file, journal and WAL stay as they are."""
    if path.stat().st_size == 0:
        return False
    try:
        with contextlib.closing(bare_connection(path, read_only=True, untouched=True)) as connection:
            return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
    except sqlite3.DatabaseError as error:
        # Anything but "no database" may pass: a look without a lock can meet a save half-way.
        return error.sqlite_errorcode != sqlite3.SQLITE_NOTADB


def create(path: Path, *, with_folder: bool = False) -> None:
    """Make a new, empty database of this program's schema by running every migration.

    ``with_folder`` makes the folder for it, and those above, where they are not there.

    Raises:
        DatabaseExistsError: There is a file of that name; it is not touched.
        DatabaseMissingError: The folder is not there, or cannot be: a file has its name.
        DatabaseReadOnlyError: The folder does not allow it.
    """
    from desktop_crm.storage.upgrade import migrate

    with translating(path):
        if with_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        if not path.parent.is_dir():
            raise DatabaseMissingError(path)
        try:
            # The mode keeps others of this computer out; a shared folder's own rights add to it.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError:
            raise DatabaseExistsError(path) from None
        try:
            migrate(path)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise
