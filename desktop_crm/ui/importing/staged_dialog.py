"""An import step by step: read, show what would happen, store, say what was done."""

from abc import abstractmethod
from collections.abc import Callable
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.domain.errors import Cancelled, CrmError
from desktop_crm.domain.progress import Progress
from desktop_crm.services.collector import collector_as_usual
from desktop_crm.ui.common.page import EmptyState
from desktop_crm.ui.common.text import fill, isolated, label, line
from desktop_crm.ui.importing.filter_header import FilterHeader
from desktop_crm.ui.importing.import_footer import ImportFooter
from desktop_crm.ui.importing.import_table import ImportTable
from desktop_crm.ui.jobs import Job, JobRunner
from desktop_crm.ui.messages import explain

T = TypeVar("T")


class Stage(Enum):
    """How far an import is."""

    READING = auto()
    CHOOSING = auto()
    STORING = auto()
    DONE = auto()
    FAILED = auto()


_WORKING = frozenset([Stage.READING, Stage.STORING])


class StagedDialog(QDialog):
    """Nothing is stored before the user has agreed to the plan; a subclass reads, shows and stores it."""

    def __init__(
        self,
        jobs: JobRunner,
        header: FilterHeader,
        table: ImportTable,
        footer: ImportFooter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.stage = Stage.READING
        self.header = header
        self.table = table
        self.empty = EmptyState("import", "")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.progress_text = label("", "muted")
        self.whole_row = label("", "muted", wrap=True)
        self.whole_row.setAccessibleName(self.tr("The current row"))
        self._foot = footer
        self._lay_out()
        table.selectionModel().currentRowChanged.connect(self._show_whole_row)
        table.model().modelReset.connect(self._show_whole_row)
        table.model().dataChanged.connect(self._show_whole_row)
        footer.main.clicked.connect(self._on_main)
        footer.cancel.clicked.connect(self.reject)
        footer.show_unread.clicked.connect(self._on_show_unread)
        self.finished.connect(collector_as_usual)
        self.resize(self.sizeHint())

    @property
    @abstractmethod
    def has_plan(self) -> bool:
        """Whether the files were read."""

    @property
    @abstractmethod
    def can_store(self) -> bool:
        """Whether there is anything to be stored as things are chosen now."""

    @property
    @abstractmethod
    def closes(self) -> bool:
        """Whether, of what was read, nothing can be stored: the main button closes then."""

    @abstractmethod
    def store(self) -> None:
        """Store what was chosen."""

    @abstractmethod
    def show_stage(self) -> None:
        """Show what the subclass has for the stage: title, choices, a message about the plan."""

    @abstractmethod
    def show_main(self) -> None:
        """Say on the main button what it will do."""

    @abstractmethod
    def show_problems(self) -> None:
        """List only what could not be read."""

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the table and its surroundings, as far as the screen has room."""
        parts = [part.sizeHint() for part in (self.header, self.table, self._foot)]
        wanted = QSize(max(part.width() for part in parts), sum(part.height() for part in parts))
        return wanted.expandedTo(super().sizeHint()).boundedTo(self.screen().availableSize() * 0.9)

    @Slot()
    @override
    def reject(self) -> None:
        """Close; what is being read or stored is stopped first, and nothing of it stays."""
        if self.stage in _WORKING and self._job is not None:
            self._job.cancel()
        if self.stage is Stage.STORING:
            self._foot.cancel.setEnabled(False)
            self.progress_text.setText(self.tr("Stopping…"))
            return
        super().reject()

    def work(
        self, stage: Stage, work: Callable[[Progress], T], done: Callable[[T], None], title: str
    ) -> None:
        """Do something in the lane, with progress and Cancel."""
        self.enter(stage)
        job = self._jobs.run(work, done=done, failed=self._on_failed, title=title)
        self._job = job
        job.progressed.connect(self._on_progressed)

    def show_rows(self) -> None:
        """Show the table, with the keyboard in it: the plan is there."""
        self._pages.setCurrentWidget(self.table)
        self.whole_row.show()
        self.enter(Stage.CHOOSING)
        self.resize(self.size().expandedTo(self.sizeHint()))
        self.table.setFocus()
        self.table.selectRow(0)

    def enter(self, stage: Stage) -> None:
        """Show what belongs to a stage and nothing else."""
        self.stage = stage
        foot = self._foot
        works = stage in _WORKING
        self._progress_row.setVisible(works)
        if works:
            # Enter pressed in haste must not reach Cancel.
            self.progress.setFocus()
        self.progress.setRange(0, 0)
        self.progress_text.setText("")
        foot.show_problem("")
        foot.show_unread.hide()
        self.show_stage()
        foot.main.setVisible(stage is not Stage.READING)
        self.show_buttons()

    def show_buttons(self) -> None:
        """Let the main button store, or close where that is all that is left."""
        foot = self._foot
        closes = self.stage in {Stage.DONE, Stage.FAILED} or (self.stage is Stage.CHOOSING and self.closes)
        foot.cancel.setVisible(not closes)
        foot.cancel.setEnabled(True)
        if closes:
            foot.main.setText(self.tr("&Close"))
            foot.main.setEnabled(True)
            foot.main.setFocus()
        else:
            self.show_main()
            foot.main.setEnabled(self.stage is Stage.CHOOSING and self.can_store)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self.whole_row.setContentsMargins(20, 8, 20, 8)
        self.whole_row.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.whole_row.hide()
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
        layout.addWidget(line())
        layout.addWidget(self.whole_row)
        layout.addWidget(self._progress_row)
        layout.addWidget(self._foot)

    @Slot()
    def _show_whole_row(self) -> None:
        """Say all of the current row, of which the cells may show less."""
        current = self.table.currentIndex()
        texts = self.table.whole_row(current.row()) if current.isValid() else []
        self.whole_row.setText(" · ".join(isolated(text) for text in texts))
        self.whole_row.setMinimumHeight(self.fontMetrics().height() * 2 + 16)

    def _on_failed(self, error: CrmError) -> None:
        has_plan = self.has_plan
        self.enter(Stage.CHOOSING if has_plan else Stage.FAILED)
        if not has_plan:
            self.empty.show_text(self.tr("Nothing could be read"), explain(error))
        elif isinstance(error, Cancelled):
            self._foot.show_problem(self.tr("Stopped. Nothing was imported."))
        else:
            self._foot.show_problem(explain(error))

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        numbers = (self.locale().toString(number) for number in (done, total))
        if self._foot.cancel.isEnabled() and total > 1:
            self.progress_text.setText(fill(self.tr("%1 of %2"), *numbers))

    @Slot()
    def _on_show_unread(self) -> None:
        self.show_problems()
        self.table.selectRow(0)
        self.table.setFocus()

    @Slot()
    def _on_main(self) -> None:
        if self.stage is Stage.CHOOSING and self.can_store:
            self.store()
        elif self.stage in {Stage.DONE, Stage.FAILED} or self.closes:
            self.accept()
