"""Telling what other programs store in the file from what this one stores."""

import sqlite3
import threading
from pathlib import Path

from desktop_crm.storage.engine import bare_connection

_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class OutsideChanges:
    """Watches the file through one connection that writes nothing and holds no transaction.

    The file may be given free while another thread looks.

    SQLite's ``data_version`` moves on that connection with the commits of all
    others, our own among them; so each of ours is enclosed by :meth:`before_ours`
    and :meth:`after_ours`.
    """

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self._lock = threading.RLock()
        self._is_closed = False
        self._connection = bare_connection(path, read_only=read_only)
        self._seen = self._version()
        self._is_changed = False

    def before_ours(self) -> None:
        """Look for what others stored up to now; called while we hold the lock for writing."""
        self._look()

    def after_ours(self) -> None:
        """Take what was stored just now for ours."""
        try:
            self._seen = self._version()
        except sqlite3.OperationalError as error:
            if not _is_busy(error):
                raise
            # Somebody is storing at this moment, so that there is something to read again.
            self._is_changed = True

    def take(self) -> bool:
        """Return whether others stored something since this was last asked, as far as we may see."""
        try:
            self._look()
        except sqlite3.OperationalError as error:
            if not _is_busy(error):
                raise
        changed, self._is_changed = self._is_changed, False
        return changed

    def close(self) -> None:
        """Give the file free."""
        with self._lock:
            self._is_closed = True
            self._connection.close()

    def _look(self) -> None:
        with self._lock:
            version = self._version()
            if version != self._seen:
                self._seen = version
                self._is_changed = True

    def _version(self) -> int:
        """Return the number that moves; the same for ever once the file was given free."""
        with self._lock:
            if self._is_closed:
                return self._seen
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF in _BUSY
