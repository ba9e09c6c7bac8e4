"""The program's log: five files of one megabyte, readable by their owner only.

What is logged names operations, counts, durations and places in the code. It
never holds names, numbers or other values of contacts: exceptions are written
without their messages, and the database layer is heard from warnings up.
"""

import logging
import logging.handlers
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import cast

from typing_extensions import override

from desktop_crm.app import crash

FILE_NAME = "desktop-crm.log"
FILE_BYTES = 1_000_000
FILES = 5

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_QUIET = ("sqlalchemy", "alembic", "reportlab", "fontTools")


class PrivateFormatter(logging.Formatter):
    """Writes an exception as its stack, without the values in its message."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        others_text, record.exc_text = record.exc_text, None  # another handler's, with the message in it
        try:
            return super().format(record)
        finally:
            record.exc_text = others_text

    @override
    def formatException(self, ei: _ExceptionInfo) -> str:
        return crash.stack_text(ei[1]) if ei[1] is not None else ""


class PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating log file of mode 0600."""

    @override
    def _open(self) -> TextIOWrapper:
        opened = open(  # noqa: SIM115 - the handler closes it
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            errors=self.errors,
            opener=crash.private_opener,
        )
        return cast("TextIOWrapper", opened)


def start(folder: Path, *, level: int = logging.INFO) -> Path | None:
    """Log into ``folder`` from now on and return the file, or None where it cannot be written.

    The program works without a log, so a folder that cannot be written to is no error.
    """
    logging.captureWarnings(capture=True)
    root = logging.getLogger()
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = PrivateFileHandler(
            path, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    return path
