"""Files that are written whole or not at all, and never in the place of a database."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_crm.domain.errors import DatabaseExistsError, InvalidValueError, Problem, UnreadableFileError

SUFFIX = ".crm"
_SQLITE = b"SQLite format 3\0"
_BESIDE = ("", "-journal", "-wal", "-shm")
_KEPT_SUFFIXES = tuple(SUFFIX + ending for ending in _BESIDE)


def outside(path: Path, database: Path) -> Path:
    """Return a path to write to, unless a database, or a file that belongs to one, has that name.

    Raises:
        DatabaseExistsError: It is the open database, or another one, of whatever program.
        InvalidValueError: Nothing is there, but only our databases are called so.
        UnreadableFileError: What is there cannot be looked into.
    """
    here, own = path.resolve(), database.resolve()
    belongs = here in {own.with_name(own.name + ending) for ending in _BESIDE}
    # A hard link must not be looked into: closing it would give up the locks of the open database.
    if belongs or (path.exists() and path.samefile(database)):
        raise DatabaseExistsError(path)
    kept = here.name.lower().endswith(_KEPT_SUFFIXES) or path.name.lower().endswith(_KEPT_SUFFIXES)
    if path.is_file() and (kept or _is_database(path)):
        raise DatabaseExistsError(path)
    if kept:
        raise InvalidValueError("file", Problem.TAKEN, str(path))
    return path


def _is_database(path: Path) -> bool:
    with _naming(path), path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE


class Part:
    """A file on its way: what is written to it is seen under its name only when it is whole."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path

    def write(self, content: bytes | memoryview) -> None:
        """Write some more.

        Raises:
            UnreadableFileError: The disk does not let us.
        """
        with _naming(self._path):
            self._file.write(content)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Part]:
    """Give a file to write that takes its place only when all went well.

    What goes wrong in the block for other reasons goes through as it is.

    Raises:
        UnreadableFileError: The folder or the disk does not let us write.
    """
    with _naming(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part, file = Path(name), os.fdopen(handle, "wb")
    try:
        yield Part(file, path)
        with _naming(path):
            file.flush()
            os.fsync(file.fileno())
            file.close()
            part.replace(path)
    finally:
        with contextlib.suppress(OSError):  # what could not be written was said before
            file.close()
        part.unlink(missing_ok=True)


@contextlib.contextmanager
def _naming(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "") from error
