"""What can go wrong in a way that a user can cause or meet.

An error carries data and no sentences: the sentences for people are in
``ui/messages.py`` and ``app/messages.py``. Any other exception is a bug.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Problem(StrEnum):
    """Why a value was not accepted."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_A_DATE = "not_a_date"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    UNKNOWN = "unknown"
    TAKEN = "taken"


class CrmError(Exception):
    """The base of every error that is shown to a person and is not a bug."""


class InvalidValueError(CrmError):
    """A value that was typed or passed in cannot be kept."""

    def __init__(self, field: str, problem: Problem, value: str = "") -> None:
        super().__init__(field, problem, value)
        self.field = field
        self.problem = problem
        self.value = value


class NobodyNamedError(InvalidValueError):
    """A note is about nobody, or about a ``value`` that nobody is called."""

    def __init__(self, name: str = "") -> None:
        super().__init__("name", Problem.UNKNOWN if name else Problem.EMPTY, name)


class NoActivityError(InvalidValueError):
    """A typed line does not begin with what is to be done or was."""

    def __init__(self, line: str = "") -> None:
        super().__init__("text", Problem.UNKNOWN, line)


class AmbiguousNameError(CrmError):
    """A typed name may mean several contacts; ``candidates`` are their ids and what they are called."""

    def __init__(self, name: str, candidates: Sequence[tuple[int, str]]) -> None:
        super().__init__(name, tuple(candidates))
        self.name = name
        self.candidates = tuple(candidates)


class RecordMissingError(CrmError):
    """The record was deleted, or never was."""

    def __init__(self, table: str, record_id: int) -> None:
        super().__init__(table, record_id)
        self.table = table
        self.record_id = record_id


class RecordChangedError(CrmError):
    """The record was saved by somebody else after the user had read it."""

    def __init__(self, table: str, record_id: int, seen: int, found: int) -> None:
        super().__init__(table, record_id, seen, found)
        self.table = table
        self.record_id = record_id
        self.seen = seen
        self.found = found


class NothingToUndoError(CrmError):
    """There is no operation to take back, or none to bring back."""


@dataclass(frozen=True, slots=True)
class UndoBlock:
    """One record that stops an undo, and the operation that changed it since."""

    table: str
    record_id: int
    operation_kind: str
    at: str
    user: str


class UndoRefusedError(CrmError):
    """The operation cannot be taken back, since records were changed after it."""

    def __init__(self, operation_id: int, blocks: Sequence[UndoBlock]) -> None:
        super().__init__(operation_id, tuple(blocks))
        self.operation_id = operation_id
        self.blocks = tuple(blocks)


class DatabaseError(CrmError):
    """A database file that cannot be used; nothing in it was touched."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class DatabaseMissingError(DatabaseError):
    """There is no such file, or its folder is gone."""


class DatabaseExistsError(DatabaseError):
    """A new database was to be made where a file already is."""


class NotOurFileError(DatabaseError):
    """The file is no database of this program."""


class NewerSchemaError(DatabaseError):
    """The file was written by a newer version of this program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, f"{found} > {known}")
        self.found = found
        self.known = known


class DamagedDatabaseError(DatabaseError):
    """The file is ours, but parts of it cannot be read."""


class DatabaseReadOnlyError(DatabaseError):
    """The file or its folder may be read but not written."""


class DatabaseBusyError(DatabaseError):
    """Another program is saving for longer than we were ready to wait."""


class DiskFullError(DatabaseError):
    """There is no room left for what was to be saved."""


class UpgradeFailedError(DatabaseError):
    """The file could not be brought to this version; it is as it was."""


class Cancelled(CrmError):  # noqa: N818 - a decision of the user, not an error
    """The user stopped a long piece of work; nothing of it was kept."""


class UnreadableFileError(CrmError):
    """A file to import, or to write to, cannot be opened."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class NothingToPrintError(CrmError):
    """Nobody in the selection has an address that can be printed."""


class PrinterError(CrmError):
    """The printer took no pages, or stopped taking them."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer)
        self.printer = printer
