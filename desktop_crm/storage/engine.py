"""How a database file is opened: everything SQLite is told, in one place.

Rollback journal with TRUNCATE and synchronous FULL, no memory map, and every
write begun with BEGIN IMMEDIATE: a file that is later moved to a network share
stays safe, and no edit of another program is overwritten by a late lock.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from desktop_crm.domain.errors import DatabaseBusyError

APPLICATION_ID = 0x44434D31
"""Marks a file as ours (SQLite's ``application_id``): "DCM1"."""

BUSY_SECONDS = 2.0
WRITE = "IMMEDIATE"
READ = "DEFERRED"
BEGIN_OPTION = "crm_begin"

_SETTINGS = ("trusted_schema=OFF", "mmap_size=0", "synchronous=FULL", "temp_store=MEMORY", "cache_size=-8000")


def make_engine(path: Path, *, read_only: bool = False, foreign_keys: bool = True) -> Engine:
    """Return an engine for an existing file; it never creates one.

    Readers begin DEFERRED; :func:`writing` gives the same pool with writers'
    transactions. ``foreign_keys`` is off only while a schema is upgraded.
    """

    def connect() -> sqlite3.Connection:
        connection = bare_connection(path, read_only=read_only)
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        if not read_only:
            _keep_rollback_journal(connection, path)
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """Return the engine with transactions that take the write lock at once."""
    return engine.execution_options(**{BEGIN_OPTION: WRITE})


def bare_connection(path: Path, *, read_only: bool, untouched: bool = False) -> sqlite3.Connection:
    """Open an existing file without changing anything in it, not even how it keeps its journal.

    ``untouched`` asks SQLite to look at the file alone, with no lock and no file beside
    it: for a first look at what may be another program's.
    """
    connection = sqlite3.connect(
        f"{_uri(path)}?mode={'ro' if read_only else 'rw'}{'&immutable=1' if untouched else ''}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for setting in (*_SETTINGS, *(("query_only=ON",) if read_only else ())):
            connection.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _keep_rollback_journal(connection: sqlite3.Connection, path: Path) -> None:
    """Set the journal mode, also of a file that some other tool left in WAL mode."""
    mode = connection.execute("PRAGMA journal_mode=TRUNCATE").fetchone()[0]
    if mode != "truncate":
        connection.close()
        raise DatabaseBusyError(path, f"journal_mode {mode}")


def _uri(path: Path) -> str:
    uri = path.absolute().as_uri()
    # SQLite knows no host in a file URI: a Windows share is written with an empty one.
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def _begin(connection: Connection) -> None:
    how = connection.get_execution_options().get(BEGIN_OPTION, READ)
    connection.exec_driver_sql(f"BEGIN {how}")
