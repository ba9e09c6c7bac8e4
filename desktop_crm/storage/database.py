"""An open database file: units of work, reads, and the notice of what changed."""

import getpass
import platform
import sqlite3
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_crm.domain.changes import Act, ChangeSet
from desktop_crm.domain.clock import Clock, SystemClock
from desktop_crm.domain.errors import (
    DatabaseReadOnlyError,
    NewerSchemaError,
    RecordChangedError,
    RecordMissingError,
)
from desktop_crm.storage import facts, listing
from desktop_crm.storage.base import Row
from desktop_crm.storage.engine import make_engine, writing
from desktop_crm.storage.errors import translating
from desktop_crm.storage.journal import Journal, follow
from desktop_crm.storage.outside_changes import OutsideChanges
from desktop_crm.storage.schema import SCHEMA_VERSION, identify

R = TypeVar("R", bound=Row)
Listener = Callable[[ChangeSet], None]
Deriver = Callable[[Connection, AbstractSet[int]], None]
MANY = 1000


class Database:
    """One database file, open; may be used from any thread.

    Raises on opening what :func:`desktop_crm.storage.schema.identify` raises.
    """

    def __init__(self, path: Path, *, clock: Clock | None = None, user: str = "") -> None:
        state = identify(path)
        self.path = path
        self.read_only = state.read_only
        self.clock = clock or SystemClock()
        self.user = user or _user_of_this_computer()
        self._machine = platform.node()
        self._engine: Engine = make_engine(path, read_only=self.read_only)
        self._writer = writing(self._engine)
        self._listeners: list[Listener] = []
        self._outside: OutsideChanges | None = None
        self._derivers: list[Deriver] = []

    def derive(self, deriver: Deriver) -> None:
        """Have a function called before each commit, with the ids of the activities that were touched."""
        self._derivers.append(deriver)

    def subscribe(self, listener: Listener) -> None:
        """Have a function called after each commit that changed something, in the committing thread."""
        self._listeners.append(listener)

    def now(self) -> str:
        """Return the present moment as it is stored: UTC, ISO 8601, whole seconds."""
        return self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file, and changes nothing."""
        with translating(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def unit_of_work(self, act: Act, *, target_id: int | None = None) -> Iterator[Session]:
        """Give a session whose changes are committed together, journalled and announced.

        Raises:
            RecordChangedError: A row was saved by somebody else in between.
            DatabaseError: The file or the disk does not let us save; nothing was kept.
        """
        if self.read_only:
            raise DatabaseReadOnlyError(self.path)
        with (
            translating(self.path),
            Session(self._writer, expire_on_commit=False, autoflush=False) as session,
        ):
            journal = Journal(session, act, self.user, self._machine, self.now(), target_id)
            follow(session, journal)
            self._check_schema(session.connection())
            if self._outside is not None:
                self._outside.before_ours()
            try:
                yield session
                session.flush()
            except StaleDataError as error:
                raise RecordChangedError("", 0, 0, 0) from error
            self._refresh_derived(session.connection(), journal)
            session.commit()
            if self._outside is not None:
                self._outside.after_ours()
        self._announce(journal)

    @contextmanager
    def notebook(self) -> Iterator[Connection]:
        """Give a connection for what the program notes for itself: stored together, but in no journal.

        Raises:
            DatabaseError: The file or the disk does not let us save; nothing was kept.
        """
        if self.read_only:
            raise DatabaseReadOnlyError(self.path)
        with translating(self.path), self._writer.connect() as connection:
            self._check_schema(connection)
            if self._outside is not None:
                self._outside.before_ours()
            yield connection
            connection.commit()
            if self._outside is not None:
                self._outside.after_ours()

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """Give SQLite's own connection, for what SQLAlchemy has no words for."""
        with translating(self.path):
            pooled = self._engine.raw_connection()
            try:
                connection = pooled.driver_connection
                assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - the engine makes no other
                yield connection
            finally:
                pooled.close()

    def changed_elsewhere(self) -> bool:
        """Return whether another program stored something since this was last asked; at first False."""
        # The engine's connection comes first: it may have to change how the file keeps its journal.
        if self._outside is None:
            with self.reading():
                self._outside = OutsideChanges(self.path, read_only=self.read_only)
        with translating(self.path):
            return self._outside.take()

    def close(self) -> None:
        """Give the file free."""
        if self._outside is not None:
            self._outside.close()
        self._engine.dispose()

    def _refresh_derived(self, connection: Connection, journal: Journal) -> None:
        """Make everything that is computed from what changed agree with it."""
        if journal.activities:
            journal.contacts |= facts.participants(connection, journal.activities)
        companies = facts.companies_named(connection, journal.stale)
        listing.refresh(connection, journal.stale)
        facts.refresh(connection, journal.contacts | journal.stale, companies)
        for deriver in self._derivers:
            deriver(connection, journal.activities)

    def _check_schema(self, connection: Connection) -> None:
        found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if found != SCHEMA_VERSION:
            raise NewerSchemaError(self.path, found, SCHEMA_VERSION)

    def _announce(self, journal: Journal) -> None:
        operation = journal.operation()
        if operation is None and not journal.tables:
            return
        contacts = frozenset(journal.contacts) if len(journal.contacts) <= MANY else None
        changes = ChangeSet(operation, contacts, frozenset(journal.tables))
        for listener in self._listeners:
            listener(changes)


def _user_of_this_computer() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # An account without a name, as containers have them.
        return ""


def checked(session: Session, kind: type[R], record_id: int, seen_version: int) -> R:
    """Return a row that is still as the user saw it.

    Raises:
        RecordMissingError: The row is gone.
        RecordChangedError: The row was saved after ``seen_version`` was read.
    """
    row = found(session, kind, record_id)
    if row.version != seen_version:
        raise RecordChangedError(kind.__tablename__, record_id, seen_version, row.version)
    return row


def found(session: Session, kind: type[R], record_id: int) -> R:
    """Return a row by its id.

    Raises:
        RecordMissingError: The row is gone.
    """
    row = session.get(kind, record_id)
    if row is None:
        raise RecordMissingError(kind.__tablename__, record_id)
    return row
