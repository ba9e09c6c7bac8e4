"""Printing the day that is shown: the sheet is made in the background, then a printer is asked for."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir

from desktop_crm.domain.day_sheet import Paper
from desktop_crm.domain.progress import Progress
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow
from desktop_crm.ui.planner import Planner

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day sheet ready for a printer."""

    paper: Paper
    pdf: bytes


class DayPrinting(QObject):
    """Prints the day that Today or the calendar shows, from elsewhere the present one."""

    def __init__(
        self,
        workspace: "Workspace",
        planner: Planner,
        window: MainWindow,
        actions: Actions,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._planner = planner
        self._window = window
        self._jobs = jobs
        actions.handle(CommandId.PRINT_DAY, self.print_day)

    def print_day(self) -> None:
        """Make the sheet of the day and ask for a printer."""
        from desktop_crm.ui.printing.printers import system_country

        day = self._planner.day()
        country = system_country()
        self._jobs.run(
            lambda _: _drawn(self._workspace, day, country),
            done=self._ask,
            title=self.tr("Drawing the day"),
        )

    def _ask(self, drawn: PrintedDay) -> None:
        from desktop_crm.ui.printing import printers
        from desktop_crm.ui.printing.print_pages import print_pages

        paper = drawn.paper
        printer = printers.ask_printer(paper.name, paper.width, paper.height, self._window)
        if printer is None:
            return

        def send(progress: Progress) -> int:
            return print_pages(drawn.pdf, printer, progress)

        self._jobs.run(send, done=self._on_printed, title=self.tr("Printing the day"))

    def _on_printed(self, pages: int) -> None:
        self._window.undo_bar.say(self.tr("%n page(s) sent to the printer.", "", pages), undo=False)


def _drawn(workspace: "Workspace", day: date | None, country: str) -> PrintedDay:
    from desktop_crm.ui.printing.day_texts import DayTexts

    texts = DayTexts({kind.key: kind for kind in workspace.kinds.all()})
    folder = QTemporaryDir()
    path = Path(folder.filePath("day.pdf"))
    paper = workspace.day_sheet.render([day], texts, path, country=country)
    return PrintedDay(paper, path.read_bytes())
