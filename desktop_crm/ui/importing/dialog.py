"""The import of contacts: read, show what would happen, store, say what was done."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.errors import Cancelled, CrmError
from desktop_crm.domain.importing import ImportOutcome, Verdict
from desktop_crm.domain.progress import Progress
from desktop_crm.services.collector import collector_as_usual
from desktop_crm.ui.common.page import EmptyState
from desktop_crm.ui.common.text import fill, isolated, label
from desktop_crm.ui.importing.plan_choice import PlanChoice
from desktop_crm.ui.importing.plan_footer import PlanFooter
from desktop_crm.ui.importing.plan_header import PlanHeader, files_text
from desktop_crm.ui.importing.plan_model import PlanModel
from desktop_crm.ui.importing.plan_table import PlanTable
from desktop_crm.ui.jobs import Job, JobRunner
from desktop_crm.ui.messages import explain

if TYPE_CHECKING:
    from desktop_crm.services.groups import Groups
    from desktop_crm.services.importing import Importing

_Read = tuple[PlanChoice, list[str]]


class Stage(Enum):
    """How far an import is."""

    READING = auto()
    CHOOSING = auto()
    STORING = auto()
    DONE = auto()
    FAILED = auto()


class ImportDialog(QDialog):
    """Takes files of contacts in; nothing is stored before the user has agreed to the plan."""

    def __init__(
        self,
        importing: "Importing",
        groups: "Groups",
        jobs: JobRunner,
        paths: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._importing = importing
        self._groups = groups
        self._jobs = jobs
        self._job: Job | None = None
        self._choice: PlanChoice | None = None
        self.stage = Stage.READING
        self.header = PlanHeader()
        self.model = PlanModel(self)
        self.table = PlanTable(self.model)
        self.empty = EmptyState("import", self.tr("Reading the cards…"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.progress_text = label("", "muted")
        self.footer = PlanFooter()
        self._lay_out()
        self._connect()
        self.resize(self.sizeHint())
        self._read(tuple(paths))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self._progress_row = QFrame()
        self._progress_row.setProperty("look", "foot")
        row = QHBoxLayout(self._progress_row)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self.progress, 1)
        row.addWidget(self.progress_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._progress_row)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self.header.filtered.connect(self._on_filtered)
        self.model.ticks_changed.connect(self._show_ticked)
        self.footer.main.clicked.connect(self._on_main)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.show_unread.clicked.connect(self._on_show_unread)
        self.finished.connect(collector_as_usual)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the table and its surroundings, as far as the screen has room."""
        parts = [part.sizeHint() for part in (self.header, self.table, self.footer)]
        wanted = QSize(max(part.width() for part in parts), sum(part.height() for part in parts))
        return wanted.expandedTo(super().sizeHint()).boundedTo(self.screen().availableSize() * 0.9)

    @Slot()
    @override
    def reject(self) -> None:
        """Close; what is being read or stored is stopped first, and nothing of it stays."""
        if self.stage in {Stage.READING, Stage.STORING} and self._job is not None:
            self._job.cancel()
        if self.stage is Stage.STORING:
            self.footer.cancel.setEnabled(False)
            self.progress_text.setText(self.tr("Stopping…"))
            return
        super().reject()

    def _read(self, paths: tuple[Path, ...]) -> None:
        self.header.show_summary(files_text(tuple(path.name for path in paths)))
        self._enter(Stage.READING)

        def work(progress: Progress) -> _Read:
            choice = PlanChoice(self._importing.plan(paths, progress=progress))
            return choice, [group.name for group in self._groups.all()]

        self._watch(
            self._jobs.run(
                work, done=self._on_read, failed=self._on_failed, title=self.tr("Reading contacts…")
            )
        )

    def _on_read(self, read: _Read) -> None:
        self._choice, groups = read
        self.footer.show_groups(groups)
        self.header.show_plan(self._choice)
        self._pages.setCurrentWidget(self.table)
        self._enter(Stage.CHOOSING)
        self.resize(self.size().expandedTo(self.sizeHint()))
        self.table.setFocus()
        self.table.selectRow(0)

    def _store(self, choice: PlanChoice) -> None:
        self._enter(Stage.STORING)
        plan, group = choice.chosen_plan(), self.footer.group_name

        def work(progress: Progress) -> ImportOutcome:
            return self._importing.commit(plan, progress=progress, group=group)

        self._watch(
            self._jobs.run(
                work,
                done=self._on_stored,
                failed=self._on_failed,
                title=self.tr("Importing contacts…"),
            )
        )

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
        self.footer.show_message(" ".join(sentences))
        self.model.show_stored()
        self._enter(Stage.DONE)
        self.footer.show_unread.setVisible(bool(outcome.problems))

    def _on_failed(self, error: CrmError) -> None:
        self._enter(Stage.FAILED if self._choice is None else Stage.CHOOSING)
        self.footer.show_problem(explain(error))
        if self._choice is None:
            self.empty.show_text(self.tr("Nothing could be read"), explain(error))
            self.footer.show_problem("")
        elif isinstance(error, Cancelled):
            self.footer.show_problem(self.tr("Stopped. Nothing was imported."))

    def _watch(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._on_progressed)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        numbers = (self.locale().toString(number) for number in (done, total))
        if self.footer.cancel.isEnabled():
            self.progress_text.setText(fill(self.tr("%1 of %2"), *numbers))

    @Slot(object)
    def _on_filtered(self, verdict: Verdict | None) -> None:
        if self._choice is not None:
            self.model.show_plan(self._choice, verdict)

    @Slot()
    def _on_show_unread(self) -> None:
        self.header.choose(Verdict.PROBLEM)
        self.table.selectRow(0)
        self.table.setFocus()

    @Slot()
    def _on_main(self) -> None:
        if self.stage is Stage.CHOOSING and self._choice is not None and self._can_store:
            self._store(self._choice)
        elif self.stage in {Stage.DONE, Stage.FAILED} or self._has_nothing_new:
            self.accept()

    @property
    def _has_nothing_new(self) -> bool:
        return (
            self._choice is not None
            and not self._choice.numbers(Verdict.NEW)
            and not self._choice.plan.groups
        )

    @property
    def _has_new_cards(self) -> bool:
        return self._choice is not None and bool(self._choice.numbers(Verdict.NEW))

    @property
    def _can_store(self) -> bool:
        return self._choice is not None and bool(self._choice.ticked or self._choice.plan.groups)

    def _enter(self, stage: Stage) -> None:
        """Show what belongs to a stage and nothing else."""
        self.stage = stage
        works = stage in {Stage.READING, Stage.STORING}
        reads = stage is Stage.READING
        self.setWindowTitle(self.tr("Reading contacts…") if reads else self.tr("Import contacts"))
        self._progress_row.setVisible(works)
        if works:
            # Enter pressed in haste must not reach Cancel.
            self.progress.setFocus()
        self.progress.setRange(0, 0)
        self.progress_text.setText("")
        self.model.lock(locked=stage is not Stage.CHOOSING)
        self.footer.offer_group(
            shown=stage in {Stage.CHOOSING, Stage.STORING} and self._has_new_cards,
            open_to_change=stage is Stage.CHOOSING,
        )
        self.footer.show_problem("")
        self.footer.show_unread.hide()
        if stage is not Stage.DONE:
            self.footer.show_message(self._plan_text() if stage is Stage.CHOOSING else "")
        closes = stage in {Stage.DONE, Stage.FAILED} or (stage is Stage.CHOOSING and self._has_nothing_new)
        self.footer.cancel.setVisible(not closes)
        self.footer.cancel.setEnabled(True)
        self.footer.main.setVisible(stage is not Stage.READING)
        if closes:
            self.footer.main.setText(self.tr("&Close"))
            self.footer.main.setEnabled(True)
            self.footer.main.setFocus()
        else:
            self._show_ticked()

    def _plan_text(self) -> str:
        if self._has_nothing_new:
            return self.tr("There is nothing new in these files.")
        groups = self._choice.plan.groups if self._choice is not None else ()
        names = ", ".join(isolated(group.name) for group in groups)
        return fill(self.tr("Comes in with %Ln group(s): %1", "", len(groups)), names) if groups else ""

    @Slot()
    def _show_ticked(self) -> None:
        count = self._choice.ticked if self._choice is not None else 0
        groups = len(self._choice.plan.groups) if self._choice is not None else 0
        if groups and not count:
            self.footer.main.setText(self.tr("&Bring in %Ln group(s)", "", groups))
        else:
            self.footer.main.setText(self.tr("&Import %Ln contact(s)", "", count))
        self.footer.main.setEnabled(self.stage is Stage.CHOOSING and self._can_store)
