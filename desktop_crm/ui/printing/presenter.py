"""What the labels view does behind its widgets: reads, renders, saves and prints in the background."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal, Slot

from desktop_crm.domain.errors import Cancelled, CrmError
from desktop_crm.domain.label_stock import LabelStock
from desktop_crm.domain.labels import LabelOptions, LabelReport
from desktop_crm.domain.progress import Progress
from desktop_crm.ui.jobs import Job, JobRunner
from desktop_crm.ui.printing.audiences import Audience, Origin, contact_ids, read_audiences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_crm.services.workspace import Workspace

SETTLE_MS = 150
"""Milliseconds without a further change before the sheet is drawn again."""

MANY = 2_000
"""From this many people on, drawing shows in the status line and can be cancelled there."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Labels as they would be printed: the PDF, empty where nobody gets one, and its report."""

    audience: Audience
    options: LabelOptions
    stock: LabelStock
    report: LabelReport
    pdf: bytes = b""


class LabelsPresenter(QObject):
    """Keeps a PDF of the labels in step with what was chosen; the newest choice wins."""

    audiences_read = Signal(tuple)
    sheets_ready = Signal(object)
    saved = Signal(object)
    printed = Signal(int)
    failed = Signal(object)
    """The sheets could not be drawn, and there are none now."""
    not_done = Signal(object)
    """Saving or printing went wrong; the sheets are as they were."""

    def __init__(
        self, workspace: "Workspace", jobs: JobRunner, parent: QObject, *, settle_ms: int = SETTLE_MS
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._folder = QTemporaryDir()
        self.origin = Origin()
        self._wanted: tuple[Audience, LabelOptions] | None = None
        self._job: Job | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(settle_ms)
        self._settle.timeout.connect(self._render)
        self.sheets: Sheets | None = None

    @property
    def folder(self) -> Path:
        """Where labels are drawn; nothing stays there, and nobody else may look in."""
        return Path(self._folder.path())

    @property
    def is_settled(self) -> bool:
        """Whether the sheets are those of the last choice."""
        return self._wanted is None

    def read_audiences(self, origin: Origin | None = None) -> None:
        """Read whom can be printed for, seen from where the user comes or came before."""
        if origin is not None:
            self.origin = origin
        known = self.origin
        self._jobs.run(lambda _: read_audiences(self._workspace, known), done=self._on_read)

    def show(self, audience: Audience, options: LabelOptions) -> None:
        """Draw the labels of these people this way, as soon as nothing more is changed."""
        self._wanted = (audience, options)
        self._settle.start()

    def show_now(self) -> None:
        """Draw a waiting choice without waiting for more changes."""
        if self._settle.isActive():
            self._settle.stop()
            self._render()

    def stop(self) -> None:
        """Draw nothing more; what waits or is under way is given up."""
        self._settle.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._wanted = None

    def save(self, to: Path) -> None:
        """Write the labels as PDF where the user wants them."""
        sheets = self.sheets
        if sheets is None:
            return

        def write(progress: Progress) -> Path:
            ids = contact_ids(self._workspace, sheets.audience)
            self._workspace.labels.render(ids, sheets.options, to, progress=progress)
            return to

        self._jobs.run(write, done=self._on_saved, failed=self._on_not_done, title=self.tr("Saving labels"))

    def print(self, printer: "QPrinter") -> None:
        """Send every page to a printer in its own size."""
        from desktop_crm.ui.printing.print_pages import print_pages

        sheets = self.sheets
        if sheets is None:
            return
        self._jobs.run(
            lambda progress: print_pages(sheets.pdf, printer, progress),
            done=self._on_printed,
            failed=self._on_not_done,
            title=self.tr("Printing labels"),
        )

    @Slot()
    def _render(self) -> None:
        if self._wanted is None:
            return
        if self._job is not None:
            self._job.cancel()
        audience, options = self._wanted
        title = self.tr("Drawing labels") if audience.count >= MANY else ""
        path = Path(self._folder.filePath("labels.pdf"))

        def draw(progress: Progress) -> Sheets:
            ids = contact_ids(self._workspace, audience)
            report = self._workspace.labels.render(ids, options, path, progress=progress)
            stock = self._workspace.labels.stock(options.stock_id)
            pdf = path.read_bytes() if report.printed else b""
            path.unlink(missing_ok=True)
            return Sheets(audience, options, stock, report, pdf)

        self._job = self._jobs.run(draw, done=self._on_drawn, failed=self._on_failed, title=title)

    def _on_drawn(self, sheets: Sheets) -> None:
        if self._wanted == (sheets.audience, sheets.options):
            self._wanted = None
            self._job = None
            self.sheets = sheets
            self.sheets_ready.emit(sheets)

    def _on_failed(self, error: CrmError) -> None:
        by_user = self._job is not None and self._job.is_cancelled
        if isinstance(error, Cancelled) and not by_user:
            return
        self._wanted = None
        self._job = None
        self.sheets = None
        self.failed.emit(error)

    def _on_read(self, audiences: tuple[Audience, ...]) -> None:
        self.audiences_read.emit(audiences)

    def _on_saved(self, path: Path) -> None:
        self.saved.emit(path)

    def _on_printed(self, pages: int) -> None:
        self.printed.emit(pages)

    def _on_not_done(self, error: CrmError) -> None:
        self.not_done.emit(error)
