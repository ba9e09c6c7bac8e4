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


_TELLING = ("regarding", "when", "recurrence", "place", "details", "alarm_lead", "priority")


@dataclass(frozen=True, slots=True)
class CalendarPlanRow:
    """One entry of a file and what would be done with it; ``held`` is what a changed one would replace."""

    verdict: CalendarVerdict
    entry: CalendarEntry
    held: CalendarEntry | None = None

    @property
    def differences(self) -> tuple[str, ...]:
        """The fields in which a changed entry is other than what is here, most telling first.

        Those are left out that a file of another program never has as we have them: people, who it is
        for, and whether it is done.
        """
        held = self.held
        if held is None:
            return ()
        return tuple(name for name in _TELLING if getattr(held, name) != getattr(self.entry, name))


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
