"""The one signal that tells the window what was stored."""

from PySide6.QtCore import QObject, Signal

from desktop_crm.domain.changes import ChangeSet


class Changes(QObject):
    """Brings each committed :class:`ChangeSet` to the thread of the window."""

    happened = Signal(object)

    def announce(self, change: ChangeSet) -> None:
        """Pass a change on; called by the services, in any thread."""
        self.happened.emit(change)
