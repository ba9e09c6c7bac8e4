"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_crm.domain.errors import DatabaseExistsError, UnreadableFileError


def outside(path: Path, database: Path) -> Path:
    """Return a path to write to, unless it is the open database or a file that belongs to it.

    Raises:
        DatabaseExistsError: It is.
    """
    here, own = path.resolve(), database.resolve()
    belongs = {own.with_name(own.name + suffix) for suffix in ("", "-journal", "-wal", "-shm")}
    if here in belongs or (path.exists() and path.samefile(database)):
        raise DatabaseExistsError(path)
    return path


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write that takes its place only when all went well.

    Raises:
        UnreadableFileError: The folder or the disk does not let us write.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "") from error
