"""The main window: bars, rail, the view that is shown, and what may be dropped on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_crm.ui.actions import Actions
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.menus import fill_menu_bar
from desktop_crm.ui.search.omnibox import Omnibox
from desktop_crm.ui.search.suggestions import Suggestions
from desktop_crm.ui.shell.rail import Rail
from desktop_crm.ui.shell.status_line import StatusLine
from desktop_crm.ui.shell.top_bar import TopBar
from desktop_crm.ui.shell.undo_bar import UndoBar

DATABASE_SUFFIX = ".crm"
CARD_SUFFIXES = (".vcf", ".vcard")
CALENDAR_SUFFIXES = (".ics", ".ical")
TAKEN_SUFFIXES = frozenset({DATABASE_SUFFIX, *CARD_SUFFIXES, *CALENDAR_SUFFIXES})


class MainWindow(QMainWindow):
    """Holds the parts and lays them out; it knows nothing of files and contacts."""

    painted = Signal()
    """The window was drawn for the first time."""
    activated = Signal()
    """The user has come back to the window from another one."""
    files_dropped = Signal(list)
    closing = Signal()
    out_of_sight = Signal()
    """The window was to be closed, but the program goes on."""

    def __init__(self, actions: Actions, jobs: JobRunner, suggestions: Suggestions) -> None:
        super().__init__()
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.setAcceptDrops(True)
        self.actions_ = actions
        self.menus = fill_menu_bar(self.menuBar(), actions)
        self.addActions(actions.of_window())
        self.search = Omnibox(suggestions)
        self.top = TopBar(actions, self.search)
        self.rail = Rail()
        self.pages = QStackedWidget()
        self.undo_bar = UndoBar()
        self.status = StatusLine(jobs)
        self._blank = QWidget()
        self._was_painted = False
        self._is_leaving = False
        self.stays_open: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether the program goes on out of sight."""
        self.pages.addWidget(self._blank)
        self._lay_out()
        self.setMinimumSize(self.fontMetrics().averageCharWidth() * 60, self.fontMetrics().height() * 24)

    def show_page(self, page: QWidget) -> None:
        """Show a view; it is kept until :meth:`remove_page`."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def remove_page(self, page: QWidget) -> None:
        """Forget a view."""
        self.pages.removeWidget(page)
        page.setParent(None)
        page.deleteLater()

    def show_blank(self) -> None:
        """Show nothing, while a file is opened."""
        self.pages.setCurrentWidget(self._blank)

    def come_forward(self) -> None:
        """Be in front with the keyboard, wherever the window was."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close for good, also where the program would go on out of sight."""
        was_hidden = self.isHidden()
        self.give_up()
        if self.close() and was_hidden:
            # Of a hidden window Qt takes no notice.
            QApplication.quit()

    def give_up(self) -> None:
        """Let the window be closed for good from now on, such as when the session ends."""
        self._is_leaving = True

    def show_furniture(self, *, shown: bool) -> None:
        """Show or hide what makes sense only with a file: rail and top bar."""
        for part in (self.rail, self.top):
            part.setVisible(shown)

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 goes through, in reading order."""
        panes = (self.search, self.rail.view, self.pages.currentWidget())
        return [pane for pane in panes if pane is not None and pane.isVisible()]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if (focus := QApplication.focusWidget()) is not None:
            focus.clearFocus()
        if not self._is_leaving and self.stays_open():
            event.ignore()
            self.out_of_sight.emit()
            return
        self.closing.emit()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if files := _files_in(event):
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.files_dropped.emit(files))

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.undo_bar)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(middle, 1)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addLayout(across, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(central)


def _files_in(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in TAKEN_SUFFIXES]
