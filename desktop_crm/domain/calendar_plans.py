"""What an import of calendar files would do, and what it did."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.calendar_files import CalendarEntry, CalendarProblem
from desktop_crm.domain.changes import Operation


class CalendarVerdict(StrEnum):
    """What an import would do with an entry."""

    NEW = "new"
    CHANGED = "changed"
    """It is here already and differs; it is updated only on request."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class CalendarPlanRow:
    """One entry of a file and what would be done with it."""

    verdict: CalendarVerdict
    entry: CalendarEntry


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """What files would bring; nothing is stored yet."""

    rows: Sequence[CalendarPlanRow]
    problems: Sequence[CalendarProblem]
    file_names: tuple[str, ...]

    def count(self, verdict: CalendarVerdict) -> int:
        """Return how many entries have a verdict."""
        return sum(row.verdict is verdict for row in self.rows)


@dataclass(frozen=True, slots=True)
class CalendarOutcome:
    """What an import did; ``operation`` is None where nothing was stored."""

    added: int
    updated: int
    same: int
    problems: Sequence[CalendarProblem]
    operation: Operation | None = None
