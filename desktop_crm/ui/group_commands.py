"""Making, renaming and removing groups."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.common.dialogs import TextDialog
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow
from desktop_crm.ui.navigation import Navigation

if TYPE_CHECKING:
    from desktop_crm.services.groups import Groups


class GroupCommands(QObject):
    """Carries out the commands on groups; removing one can be undone and does not ask."""

    def __init__(
        self,
        groups: "Groups",
        navigation: Navigation,
        window: MainWindow,
        actions: Actions,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._navigation = navigation
        self._window = window
        self._jobs = jobs
        actions.handle(CommandId.NEW_GROUP, self.ask_new)
        actions.handle(CommandId.RENAME_GROUP, self.ask_name)
        actions.handle(CommandId.REMOVE_GROUP, self.remove)
        window.rail.view.rename_wanted.connect(self.ask_name)
        window.rail.view.remove_wanted.connect(self.remove)

    def ask_new(self) -> TextDialog:
        """Ask for the name of a new group and make it."""

        def submit(name: str, failed: Callable[[CrmError], None], done: Callable[[], None]) -> None:
            self._jobs.run(lambda _: self._groups.add(name), done=lambda _: done(), failed=failed)

        return self._ask(self.tr("New group"), "", submit)

    def ask_name(self) -> TextDialog | None:
        """Ask for another name of the listed group."""
        group = self._navigation.group
        if group is None:
            return None

        def submit(name: str, failed: Callable[[CrmError], None], done: Callable[[], None]) -> None:
            self._jobs.run(
                lambda _: self._groups.rename(group.id, name, seen_version=group.version),
                done=lambda _: done(),
                failed=failed,
            )

        return self._ask(self.tr("Rename the group"), group.name, submit)

    def remove(self) -> None:
        """Remove the listed group; its contacts stay."""
        group = self._navigation.group
        if group is not None:
            self._jobs.run(lambda _: self._groups.remove(group.id), done=lambda _: None)

    def _ask(
        self,
        title: str,
        name: str,
        submit: Callable[[str, Callable[[CrmError], None], Callable[[], None]], None],
    ) -> TextDialog:
        dialog = TextDialog(title, self.tr("&Name:"), name, submit, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
