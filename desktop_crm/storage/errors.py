"""What SQLite reports, in the words of the domain."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop_crm.domain.errors import (
    CrmError,
    DamagedDatabaseError,
    DatabaseBusyError,
    DatabaseError,
    DatabaseMissingError,
    DatabaseReadOnlyError,
    DiskFullError,
    NotOurFileError,
)

_BY_CODE: dict[int, type[DatabaseError]] = {
    sqlite3.SQLITE_BUSY: DatabaseBusyError,
    sqlite3.SQLITE_LOCKED: DatabaseBusyError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_READONLY: DatabaseReadOnlyError,
    sqlite3.SQLITE_PERM: DatabaseReadOnlyError,
    sqlite3.SQLITE_CORRUPT: DamagedDatabaseError,
    sqlite3.SQLITE_NOTADB: NotOurFileError,
    sqlite3.SQLITE_CANTOPEN: DatabaseMissingError,
}
_BY_ERRNO: dict[int, type[DatabaseError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EACCES: DatabaseReadOnlyError,
    errno.EPERM: DatabaseReadOnlyError,
    errno.EROFS: DatabaseReadOnlyError,
    errno.ENOENT: DatabaseMissingError,
    errno.ENOTDIR: DatabaseMissingError,  # a file where a folder should be
    errno.EEXIST: DatabaseMissingError,  # the same, met while the folder is made
    errno.ENAMETOOLONG: DatabaseMissingError,
}


@contextmanager
def translating(path: Path) -> Iterator[None]:
    """Turn what the database or the disk reports into errors a person can act on.

    An error that is not the file's or the disk's goes through as it is: a bug.
    """
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error) and (known := translated(path, error.orig)):
            raise known from error
        raise
    except sqlite3.Error as error:
        if known := translated(path, error):
            raise known from error
        raise
    except OSError as error:
        if kind := _BY_ERRNO.get(error.errno or 0):
            raise kind(path, error.strerror or "") from error
        raise


def translated(path: Path, error: sqlite3.Error) -> CrmError | None:
    """Return the error for people, or None where SQLite reports a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # The driver's own complaint about text that is not UTF-8, as we would never write it.
        return DamagedDatabaseError(path, "UTF-8") if "decode" in str(error) else None
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_IOERR:
        return (
            DatabaseMissingError(path) if not path.exists() else DatabaseError(path, error.sqlite_errorname)
        )
    kind = _BY_CODE.get(primary)
    return kind(path, error.sqlite_errorname) if kind else None
