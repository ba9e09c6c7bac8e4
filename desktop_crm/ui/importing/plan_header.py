"""The head of the import of contacts: how many cards were read, and what happens with them."""

from PySide6.QtWidgets import QWidget

from desktop_crm.domain.importing import Verdict
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.importing.filter_header import FilterHeader, files_text
from desktop_crm.ui.importing.plan_choice import PlanChoice
from desktop_crm.ui.importing.plan_texts import verdict_text


class PlanHeader(FilterHeader):
    """``filtered`` brings the :class:`Verdict` whose cards are wanted, None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", tuple(Verdict), parent)
        self.title.setText(self.tr("Import contacts"))

    def show_plan(self, choice: PlanChoice) -> None:
        """Say what was read and count the cards by what happens with them."""
        plan = choice.plan
        count = self.tr("%Ln card(s) read", "", len(plan.rows))
        seconds = self.locale().toString(plan.seconds, "f", 1)
        self.show_summary(fill(self.tr("%1 · %2 in %3 s"), files_text(plan.file_names), count, seconds))
        counts = [(verdict, verdict_text(verdict), len(choice.numbers(verdict))) for verdict in Verdict]
        self.show_counts(len(plan.rows), counts)
