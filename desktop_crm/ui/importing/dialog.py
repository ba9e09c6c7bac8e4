"""The import of contacts: which cards come in, and into which group."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_crm.domain.importing import ImportOutcome, Verdict
from desktop_crm.domain.progress import Progress
from desktop_crm.ui.common.text import fill, isolated
from desktop_crm.ui.importing.filter_header import files_text
from desktop_crm.ui.importing.plan_choice import PlanChoice
from desktop_crm.ui.importing.plan_footer import PlanFooter
from desktop_crm.ui.importing.plan_header import PlanHeader
from desktop_crm.ui.importing.plan_model import PlanModel
from desktop_crm.ui.importing.plan_table import PlanTable
from desktop_crm.ui.importing.staged_dialog import Stage, StagedDialog
from desktop_crm.ui.jobs import JobRunner

if TYPE_CHECKING:
    from desktop_crm.services.groups import Groups
    from desktop_crm.services.importing import Importing

_Read = tuple[PlanChoice, list[str]]


class ImportDialog(StagedDialog):
    """Takes files of contacts in."""

    def __init__(
        self,
        importing: "Importing",
        groups: "Groups",
        jobs: JobRunner,
        paths: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        self._importing = importing
        self._groups = groups
        self._choice: PlanChoice | None = None
        self.model = PlanModel()
        self.footer = PlanFooter()
        header = PlanHeader()
        super().__init__(jobs, header, PlanTable(self.model), self.footer, parent)
        self.model.setParent(self)
        self._plan_header = header
        self.empty.show_text(self.tr("Reading the cards…"))
        header.filtered.connect(self._on_filtered)
        self.model.ticks_changed.connect(self.show_buttons)
        self._read(tuple(paths))

    @property
    @override
    def has_plan(self) -> bool:
        return self._choice is not None

    @property
    @override
    def can_store(self) -> bool:
        return self._choice is not None and bool(self._choice.ticked or self._choice.plan.groups)

    @property
    @override
    def closes(self) -> bool:
        return self.has_plan and not self._has_new_cards and not self._groups_text()

    @property
    def _has_new_cards(self) -> bool:
        return self._choice is not None and bool(self._choice.numbers(Verdict.NEW))

    def _read(self, paths: tuple[Path, ...]) -> None:
        self.header.show_summary(files_text(tuple(path.name for path in paths)))

        def work(progress: Progress) -> _Read:
            choice = PlanChoice(self._importing.plan(paths, progress=progress))
            return choice, [group.name for group in self._groups.all()]

        self.work(Stage.READING, work, self._on_read, self.tr("Reading contacts…"))

    def _on_read(self, read: _Read) -> None:
        self._choice, groups = read
        self.footer.show_groups(groups)
        self._plan_header.show_plan(self._choice)
        self.show_rows()

    @override
    def store(self) -> None:
        if self._choice is None:
            return
        plan, group = self._choice.chosen_plan(), self.footer.group_name

        def work(progress: Progress) -> ImportOutcome:
            return self._importing.commit(plan, progress=progress, group=group)

        self.work(Stage.STORING, work, self._on_stored, self.tr("Importing contacts…"))

    def _on_stored(self, outcome: ImportOutcome) -> None:
        groups = self._choice.plan.groups if self._choice is not None else ()
        sentences = []
        if outcome.added or not groups:
            sentences.append(self.tr("Imported %Ln contact(s).", "", outcome.added))
        if groups:
            sentences.append(self.tr("Brought in %Ln group(s).", "", len(groups)))
        if outcome.same:
            sentences.append(self.tr("%Ln card(s) were here already.", "", outcome.same))
        if outcome.problems:
            sentences.append(self.tr("%Ln place(s) could not be read.", "", len(outcome.problems)))
        self.model.show_stored()
        self.enter(Stage.DONE)
        self.footer.show_message(" ".join(sentences))
        self.footer.show_unread.setVisible(bool(outcome.problems))

    @Slot(object)
    def _on_filtered(self, verdict: Verdict | None) -> None:
        if self._choice is not None:
            self.model.show_plan(self._choice, verdict)

    @override
    def show_problems(self) -> None:
        self.header.choose(Verdict.PROBLEM)

    @override
    def show_stage(self) -> None:
        stage = self.stage
        reads = stage is Stage.READING
        self.setWindowTitle(self.tr("Reading contacts…") if reads else self.tr("Import contacts"))
        self.model.lock(locked=stage is not Stage.CHOOSING)
        self.footer.offer_group(
            shown=stage in {Stage.CHOOSING, Stage.STORING} and self._has_new_cards,
            open_to_change=stage is Stage.CHOOSING,
        )
        self.footer.show_message(self._plan_text() if stage is Stage.CHOOSING else "")

    def _plan_text(self) -> str:
        return self.tr("There is nothing new in these files.") if self.closes else self._groups_text()

    def _groups_text(self) -> str:
        groups = self._choice.plan.groups if self._choice is not None else ()
        names = ", ".join(isolated(group.name) for group in groups)
        return fill(self.tr("Comes in with %Ln group(s): %1", "", len(groups)), names) if groups else ""

    @override
    def show_main(self) -> None:
        count = self._choice.ticked if self._choice is not None else 0
        groups = len(self._choice.plan.groups) if self._choice is not None else 0
        if groups and not count:
            self.footer.main.setText(self.tr("&Bring in %Ln group(s)", "", groups))
        else:
            self.footer.main.setText(self.tr("&Import %Ln contact(s)", "", count))
