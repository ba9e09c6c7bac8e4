"""What the user chooses of an import plan: which new cards come in, and which cards are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_crm.domain.importing import ImportPlan, PlanRow, Verdict


class PlanChoice:
    """A plan with ticks: every new card is ticked at first, others never are.

    Rows are known by their number in the plan.
    """

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._numbers: dict[Verdict, list[int]] = {verdict: [] for verdict in Verdict}
        for number, row in enumerate(plan.rows):
            self._numbers[row.verdict].append(number)
        self._new = frozenset(self._numbers[Verdict.NEW])
        self._left_out: set[int] = set()

    @property
    def ticked(self) -> int:
        """How many cards will be imported."""
        return len(self._new) - len(self._left_out)

    def row(self, number: int) -> PlanRow:
        """Return one card of the plan."""
        return self.plan.rows[number]

    def numbers(self, verdict: Verdict | None) -> Sequence[int]:
        """Return the rows of one verdict, or all, in the order of the files."""
        return range(len(self.plan.rows)) if verdict is None else self._numbers[verdict]

    def can_tick(self, number: int) -> bool:
        """Return whether a card may be imported at all."""
        return number in self._new

    def is_ticked(self, number: int) -> bool:
        """Return whether a card will be imported."""
        return number in self._new and number not in self._left_out

    def tick(self, numbers: Iterable[int], *, on: bool) -> None:
        """Take cards into the import, or leave them out."""
        chosen = self._new.intersection(numbers)
        self._left_out = self._left_out - chosen if on else self._left_out | chosen

    def chosen_plan(self) -> ImportPlan:
        """Return the plan without the cards that were left out."""
        if not self._left_out:
            return self.plan
        rows = [row for n, row in enumerate(self.plan.rows) if n not in self._left_out]
        return replace(self.plan, rows=rows)
