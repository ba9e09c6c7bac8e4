"""What is done with the open file as a whole: import, export, back up, check."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from desktop_crm.domain.lookup import Scope
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.dialogs import ask_file_to_write, ask_files_to_open
from desktop_crm.ui.common.text import fill
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_crm.services.backups import CheckReport
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.contacts.view import ContactsView


class FileCommands(QObject):
    """Carries out the commands of the File menu that need an open file."""

    def __init__(
        self,
        workspace: "Workspace",
        contacts: "ContactsView",
        window: MainWindow,
        actions: Actions,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contacts = contacts
        self._window = window
        self._jobs = jobs
        actions.handle(CommandId.IMPORT, self.ask_import)
        actions.handle(CommandId.EXPORT, self.ask_export)
        actions.handle(CommandId.FILE_BACKUP, self.back_up)
        actions.handle(CommandId.FILE_CHECK, self.check)

    def ask_import(self) -> None:
        """Ask for files of contacts and import them."""
        filters = self.tr("Contacts (*.vcf *.vcard);;All files (*)")
        paths = ask_files_to_open(self._window, self.tr("Import contacts"), Path.home(), filters)
        if paths:
            self.import_files(paths)

    def import_files(self, paths: Sequence[Path]) -> QDialog:
        """Show what these files would bring, and bring it if the user agrees; return the dialog."""
        from desktop_crm.ui.importing.dialog import ImportDialog

        dialog = ImportDialog(
            self._workspace.importing, self._workspace.groups, self._jobs, list(paths), self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def ask_export(self) -> None:
        """Ask where to, and write the selected contacts, or the list where none is, as vCard."""
        selected = self._contacts.selected_ids() if self._contacts.isVisible() else []
        ids = list(selected or self._contacts.visible_ids())
        if not ids:
            self._window.undo_bar.say(self.tr("Nobody is listed here who could be exported."), undo=False)
            return
        if self._contacts.presenter.filter.scope is Scope.TRASH:
            title = self.tr("Export %Ln deleted contact(s) as vCard", "", len(ids))
        else:
            title = self.tr("Export %Ln contact(s) as vCard", "", len(ids))
        proposed = self._workspace.path.with_suffix(".vcf")
        to = ask_file_to_write(self._window, title, proposed, self.tr("vCard (*.vcf)"))
        if to is None:
            return
        self._jobs.run(
            lambda progress: self._workspace.exporting.vcard(to, ids, progress=progress),
            done=lambda count: self._on_exported(count, to),
            title=self.tr("Exporting…"),
        )

    def back_up(self) -> None:
        """Write a verified copy beside the file."""
        self._jobs.run(
            lambda progress: self._workspace.backups.backup(progress=progress),
            done=self._on_backed_up,
            title=self.tr("Backing up…"),
        )

    def check(self) -> None:
        """Check whether the file is sound."""
        self._jobs.run(
            lambda _: self._workspace.checks.check(),
            done=self._on_checked,
            title=self.tr("Checking the file…"),
        )

    def show_last_backup(self) -> None:
        """Say in the status line when the file was last backed up."""
        self._jobs.run(lambda _: self._workspace.backups.newest(), done=self._show_backup)

    def _on_exported(self, count: int, to: Path) -> None:
        text = self.tr("Exported %Ln contact(s) to %1.", "", count)
        self._window.undo_bar.say(fill(text, to.name), undo=False)

    def _on_backed_up(self, path: Path) -> None:
        self._window.undo_bar.say(fill(self.tr("Backed up to %1."), str(path)), undo=False)
        self._show_backup(path)

    def _on_checked(self, report: "CheckReport") -> None:
        if report.ok:
            text = self.tr("The file is sound: %Ln contact(s).", "", report.contacts)
            self._window.undo_bar.say(text, undo=False)
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Check the file"))
        box.setText(
            self.tr(
                "The file has damage. Keep working in a copy: open the newest one from its Backups folder."
            )
        )
        box.setDetailedText("\n".join(report.problems))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _show_backup(self, path: Path | None) -> None:
        if path is None:
            self._window.status.show_backup(self.tr("Never backed up"))
            return
        at = QDateTime.fromSecsSinceEpoch(int(_modified(path)))
        time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
        if at.date() == QDate.currentDate():
            text = fill(self.tr("Last backup today %1"), time)
        else:
            day = QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)
            text = fill(self.tr("Last backup %1"), day)
        self._window.status.show_backup(text)


def _modified(path: Path) -> float:
    """Return when a file was written, in seconds since 1970; now where it is gone already."""
    try:
        return path.stat().st_mtime
    except OSError:
        return datetime.now().astimezone().timestamp()
