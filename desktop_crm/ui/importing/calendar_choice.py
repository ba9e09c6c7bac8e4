"""What the user chooses of an import of calendars, and which entries are shown."""

from collections.abc import Sequence
from enum import Enum, auto

from desktop_crm.domain.calendar_files import CalendarProblem
from desktop_crm.domain.calendar_plans import CalendarPlan, CalendarPlanRow, CalendarVerdict

Row = CalendarPlanRow | CalendarProblem


class Fate(Enum):
    """What happens with a row of the plan."""

    NEW = auto()
    CHANGED = auto()
    SAME = auto()
    PROBLEM = auto()


_FATES = {
    CalendarVerdict.NEW: Fate.NEW,
    CalendarVerdict.CHANGED: Fate.CHANGED,
    CalendarVerdict.SAME: Fate.SAME,
}


def fate_of(row: Row) -> Fate:
    """Return what happens with a row."""
    return Fate.PROBLEM if isinstance(row, CalendarProblem) else _FATES[row.verdict]


class CalendarChoice:
    """A plan and whether changed entries are updated; rows are known by their number.

    What could not be taken as it stands in a file comes after all entries.
    """

    def __init__(self, plan: CalendarPlan) -> None:
        self.plan = plan
        self.update = False
        self._rows: Sequence[Row] = [*plan.rows, *plan.problems]
        self._numbers: dict[Fate, list[int]] = {fate: [] for fate in Fate}
        for number, row in enumerate(self._rows):
            self._numbers[fate_of(row)].append(number)

    @property
    def new(self) -> int:
        """How many entries will be added."""
        return len(self._numbers[Fate.NEW])

    @property
    def changed(self) -> int:
        """How many entries are here and differ."""
        return len(self._numbers[Fate.CHANGED])

    @property
    def updated(self) -> int:
        """How many entries will be updated."""
        return self.changed if self.update else 0

    def row(self, number: int) -> Row:
        """Return one row of the plan."""
        return self._rows[number]

    def numbers(self, fate: Fate | None) -> Sequence[int]:
        """Return the rows of one fate, or all, in the order of the files."""
        return range(len(self._rows)) if fate is None else self._numbers[fate]
