"""What other programs store in the open file, brought into the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

EVERYTHING = ChangeSet(contacts=None)


class ChangesElsewhere(QObject):
    """Looks for them when the user comes back to the window; F5 reads everything in any case."""

    def __init__(
        self,
        workspace: "Workspace",
        window: MainWindow,
        actions: Actions,
        jobs: JobRunner,
        changes: Changes,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._changes = changes
        self._is_looking = False
        self._window = window
        window.activated.connect(self.look)
        actions.handle(CommandId.READ_AGAIN, self.read_again)
        self.look()

    @Slot()
    def look(self) -> None:
        """Have everything read again if the file was changed by another program."""
        if not self._is_looking:
            self._is_looking = True
            self._jobs.run(
                lambda _: self._workspace.changed_elsewhere(), done=self._on_looked, failed=self._on_failed
            )

    def read_again(self) -> None:
        """Have everything read again."""
        self._changes.announce(EVERYTHING)

    def close(self) -> None:
        """Look no more."""
        self._window.activated.disconnect(self.look)

    def _on_looked(self, changed: bool) -> None:
        self._is_looking = False
        if changed:
            self.read_again()

    def _on_failed(self, error: CrmError) -> None:
        self._is_looking = False
        self._jobs.failed.emit(error)
