"""The command that works through the list: the view over the whole window, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.main_window import MainWindow
from desktop_crm.ui.navigation import Navigation

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.calling.view import CallingView


class Calling(QObject):
    """Takes the selection, or the whole list round from the current contact, and gives the window back."""

    def __init__(
        self,
        window: MainWindow,
        workspace: "Workspace",
        navigation: Navigation,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._workspace = workspace
        self._navigation = navigation
        self._jobs = jobs
        self._view: CallingView | None = None
        window.pages.currentChanged.connect(self._on_page)

    def start(self) -> None:
        """Work through the selected contacts, or where fewer than two are, through the whole list."""
        ids = self._ids()
        if not ids:
            return
        from desktop_crm.ui.calling.view import CallingView

        if self._view is None:
            self._view = CallingView(self._workspace, Lane(self._jobs))
            self._view.left.connect(self._go_back)
            self._view.link_requested.connect(_open_link)
        self._navigation.contacts.finish_editing()
        self._window.show_page(self._view)
        self._navigation.moved.emit()
        self._view.start(ids, self._navigation.contacts.list.title)

    @property
    def view(self) -> "CallingView | None":
        """The view, once it was shown."""
        return self._view

    def close(self) -> None:
        """Take the view out of the window."""
        self._window.pages.currentChanged.disconnect(self._on_page)
        if self._view is not None:
            self._window.remove_page(self._view)
            self._view = None
        self._window.show_furniture(shown=True)

    def _ids(self) -> list[int]:
        """Return the selected contacts, or all of the list: from the current one on, then those above it."""
        contacts = self._navigation.contacts
        selected = contacts.selected_ids()
        if len(selected) > 1:
            return selected
        ids = list(contacts.visible_ids())
        current = contacts.list.table.current_id()
        start = ids.index(current) if current in ids else 0
        return ids[start:] + ids[:start]

    @Slot()
    def _go_back(self) -> None:
        """Show the list again, at the contact that was shown last."""
        view = self._view
        last = view.session.last_shown if view is not None else None
        self._window.show_page(self._navigation.contacts)
        self._navigation.moved.emit()
        if last is not None:
            self._navigation.contacts.open_contact(last)
        self._navigation.contacts.focus_list()

    @Slot()
    def _on_page(self) -> None:
        """Hide rail and bars while one contact has the whole window, and never longer."""
        is_ours = self._view is not None and self._window.pages.currentWidget() is self._view
        self._window.show_furniture(shown=not is_ours)


def _open_link(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))
