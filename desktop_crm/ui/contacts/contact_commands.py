"""What can be done with the selected contacts at once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.folding import fold
from desktop_crm.services.workspace import Workspace
from desktop_crm.ui.contacts.lane import Lane
from desktop_crm.ui.contacts.shown_fields import address_lines
from desktop_crm.ui.contacts.word_dialog import WordDialog


class ContactCommands(QObject):
    """Carries out commands on ids; each is one operation that one undo takes back."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._lane = lane
        self._window = window

    def trash(self, ids: Sequence[int]) -> None:
        """Put contacts into the trash."""
        if ids:
            self._lane.write(lambda: self._workspace.contacts.trash(ids))

    def restore(self, ids: Sequence[int]) -> None:
        """Take contacts out of the trash."""
        if ids:
            self._lane.write(lambda: self._workspace.contacts.restore(ids))

    def purge(self, ids: Sequence[int]) -> None:
        """Delete contacts that are in the trash."""
        if ids:
            self._lane.write(lambda: self._workspace.contacts.purge(ids))

    def tag(self, ids: Sequence[int]) -> None:
        """Ask for a tag and put it on contacts."""
        if not ids:
            return
        known = [tag.name for tag in self._workspace.tags.all()]
        dialog = WordDialog(self.tr("Tag for %n contact(s)", "", len(ids)), known, self._window)
        dialog.chosen.connect(lambda tag: self._lane.write(lambda: self._workspace.tags.put(ids, tag)))
        dialog.open()

    def group(self, ids: Sequence[int]) -> None:
        """Ask for a group, which may be a new one, and put contacts into it."""
        if not ids:
            return
        known = [group.name for group in self._workspace.groups.all()]
        dialog = WordDialog(self.tr("Group for %n contact(s)", "", len(ids)), known, self._window)
        dialog.chosen.connect(lambda name: self._lane.write(lambda: self._join(name, ids)))
        dialog.open()

    def copy_address(self, record: ContactRecord) -> None:
        """Put the name and postal address of a contact onto the clipboard."""
        address = next((a for a in record.addresses if a.preferred), next(iter(record.addresses), None))
        if address is not None:
            lines = dict.fromkeys([record.display, *address_lines(record, address)])
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.said.emit(self.tr("Address copied"))

    def _join(self, name: str, ids: Sequence[int]) -> None:
        groups = self._workspace.groups
        found = next((group.id for group in groups.all() if fold(group.name) == fold(name)), None)
        groups.join(found if found is not None else groups.add(name), ids)
