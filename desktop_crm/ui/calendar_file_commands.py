"""Calendar files in and out: what the commands of the File menu do with them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_crm.domain.activities import AgendaItem
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.activities.kind_texts import kind_name
from desktop_crm.ui.activity_places import ActivityPlaces
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.dialogs import ask_file_to_write, ask_files_to_open
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import CALENDAR_SUFFIXES, MainWindow

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.exporting.calendar_dialog import CalendarExportDialog, CalendarPart


class CalendarFileCommands(QObject):
    """Imports and exports iCalendar files."""

    def __init__(
        self,
        workspace: "Workspace",
        places: ActivityPlaces,
        window: MainWindow,
        actions: Actions,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places = places
        self._window = window
        self._jobs = jobs
        actions.handle(CommandId.IMPORT_CALENDAR, self.ask_import)
        actions.handle(CommandId.EXPORT_CALENDAR, self.ask_export)

    def ask_import(self) -> None:
        """Ask for calendar files and import them."""
        filters = self.tr("Calendars (*.ics *.ical);;All files (*)")
        paths = ask_files_to_open(self._window, self.tr("Import a calendar"), Path.home(), filters)
        if paths:
            self.import_files(paths)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what these files would bring, and bring it if the user agrees."""
        from desktop_crm.ui.importing.calendar_dialog import CalendarImportDialog

        dialog = CalendarImportDialog(self._workspace, self._jobs, list(paths), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_export(self) -> None:
        """Ask what is to be written and where to, and write it."""
        from desktop_crm.ui.exporting.calendar_dialog import CalendarExportDialog

        items = self._places.selected_items()
        refs = [item.ref for item in items]
        name = self._name(items[0]) if len(items) == 1 else ""
        dialog = CalendarExportDialog(self._workspace.clock, refs, name, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(partial(self._ask_target, dialog))
        dialog.open()

    def _name(self, item: AgendaItem) -> str:
        return item.regarding or kind_name(self._workspace.kinds.get(item.kind))

    def _ask_target(self, dialog: "CalendarExportDialog", part: "CalendarPart") -> None:
        proposed = self._workspace.path.with_suffix(".ics")
        to = ask_file_to_write(dialog, dialog.windowTitle(), proposed, self.tr("iCalendar (*.ics)"))
        if to is None:
            return
        dialog.accept()
        files = self._workspace.calendar_files
        self._jobs.run(
            lambda progress: files.export(
                to, refs=part.refs, first=part.first, last=part.last, progress=progress
            ),
            done=lambda count: self._on_exported(count, to),
            title=self.tr("Exporting…"),
        )

    def _on_exported(self, count: int, to: Path) -> None:
        if count:
            text = self.tr("Exported %Ln activities to %1.", "", count)
        else:
            text = self.tr("There was no activity to export; %1 is a calendar without any.")
        self._window.undo_bar.say(fill(text, to.name), undo=False)


def is_calendar(path: Path) -> bool:
    """Return whether a file is a calendar by its name."""
    return path.suffix.lower() in CALENDAR_SUFFIXES
