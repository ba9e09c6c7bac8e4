"""The registry: one QAction for each command, and nowhere else any."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_crm.ui.command_list import COMMANDS, Choice, Command, CommandId, Listing, Need, key_sequences
from desktop_crm.ui.icons import icon
from desktop_crm.ui.theme import Token

__all__ = ["Actions", "CommandId", "Listing", "Need"]


class Actions(QObject):
    """All commands of one window.

    A view or presenter takes a command over with :meth:`handle`; the window
    says with :meth:`hold` which needs are met, and that alone enables them.
    """

    ran = Signal(object)
    """The :class:`CommandId` that was carried out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._needs: dict[CommandId, Need] = {}
        self._actions: dict[CommandId, QAction] = {}
        self._handlers: dict[CommandId, Callable[[], object]] = {}
        self._choices = {choice: QActionGroup(self) for choice in Choice}
        self._met = Need.NOTHING
        for command in COMMANDS:
            self._add(command)

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def of_list(self, listing: Listing) -> list[QAction]:
        """Return the actions whose keys are those of one sort of list alone."""
        return [self._actions[command.id] for command in COMMANDS if command.in_list is listing]

    def of_window(self) -> list[QAction]:
        """Return the actions whose keys work wherever the keyboard is."""
        return [self._actions[command.id] for command in COMMANDS if command.in_list is None]

    def action(self, command: CommandId) -> QAction:
        """Return the action of a command, for menus and buttons."""
        return self._actions[command]

    def handle(self, command: CommandId, handler: Callable[[], object]) -> None:
        """Let a function carry out a command; the last one wins."""
        self._handlers[command] = handler
        self._enable(command)

    def run(self, command: CommandId) -> None:
        """Carry out a command as if it was chosen from the menu, unless it is not possible now."""
        self._actions[command].trigger()

    def hold(self, met: Need) -> None:
        """Enable exactly the commands whose needs are among these."""
        if met != self._met:
            self._met = met
            for command in self._actions:
                self._enable(command)

    @property
    def met(self) -> Need:
        """The needs that hold at present."""
        return self._met

    def list_files(self, menu: QMenu, paths: Sequence[Path], handler: Callable[[Path], object]) -> None:
        """Fill a menu with files to open; the one place where an action is made for a moment."""
        menu.clear()
        for path in paths:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: handler(path))
        menu.setToolTipsVisible(True)
        menu.setEnabled(bool(paths))

    def plain_text(self, command: CommandId) -> str:
        """Return what a command is called, without the mark of its menu key."""
        return plain(self._actions[command].text())

    def _add(self, command: Command) -> None:
        action = QAction(QCoreApplication.translate("Command", str(command.text)), self)
        action.setObjectName(command.id.value)
        action.setShortcuts(key_sequences(command))
        if command.in_list is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setIcon(icon(command.icon, Token.MUTED))
        action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
        if command.choice is not None:
            action.setCheckable(True)
            self._choices[command.choice].addAction(action)
        action.setCheckable(command.toggles or command.choice is not None)
        action.setToolTip(_tool_tip(action))
        action.triggered.connect(lambda: self._carry_out(command.id))
        self._needs[command.id] = command.needs
        self._actions[command.id] = action
        self._enable(command.id)

    def _enable(self, command: CommandId) -> None:
        needs = self._needs[command]
        self._actions[command].setEnabled(command in self._handlers and needs & self._met == needs)

    def _carry_out(self, command: CommandId) -> None:
        self._handlers[command]()
        self.ran.emit(command)


_ROLES = {
    CommandId.QUIT: QAction.MenuRole.QuitRole,
    CommandId.PREFERENCES: QAction.MenuRole.PreferencesRole,
    CommandId.ABOUT: QAction.MenuRole.AboutRole,
}


def plain(text: str) -> str:
    """Return a menu text without the "&" before its key and without "…"."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _tool_tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain(action.text())} ({keys})" if keys else plain(action.text())
