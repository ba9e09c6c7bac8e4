"""Being told that the whole program is to end, and not only its window to be closed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override


class Application(QApplication):
    """Says so before the windows are asked to close, such as when a session on macOS ends."""

    quitting = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.quitting.emit()
        return super().event(event)
