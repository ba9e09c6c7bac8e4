"""The look the user chose, kept between starts: theme, size of text, language, rail."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_crm.services.preferences import Preferences
from desktop_crm.ui import theme
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId
from desktop_crm.ui.theme import MAX_SCALE, MIN_SCALE, ThemeChoice

THEME = "theme"
TEXT_SIZE = "text_size"
LANGUAGE = "language"
STEP = 10
"""Percent of the system's text size."""

_THEME_COMMANDS = {
    ThemeChoice.SYSTEM: CommandId.THEME_SYSTEM,
    ThemeChoice.LIGHT: CommandId.THEME_LIGHT,
    ThemeChoice.DARK: CommandId.THEME_DARK,
}


class Look(QObject):
    """Applies and remembers the look."""

    changed = Signal()
    language_changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._actions: Actions | None = None
        self.changed.connect(self._mark_theme)

    @property
    def theme(self) -> ThemeChoice:
        """The theme that was chosen."""
        chosen = self._preferences.get(THEME)
        return ThemeChoice(chosen) if chosen in list(ThemeChoice) else ThemeChoice.SYSTEM

    @property
    def text_size(self) -> int:
        """The size of text in percent of the system's."""
        size = self._preferences.get(TEXT_SIZE, MIN_SCALE)
        return min(max(size, MIN_SCALE), MAX_SCALE) if isinstance(size, int) else MIN_SCALE

    @property
    def language(self) -> str:
        """The chosen language ("en", "ur"), or "" for the system's."""
        return str(self._preferences.get(LANGUAGE, ""))

    def apply(self) -> None:
        """Dress the program as was chosen."""
        theme.apply(self._app, self.theme, self.text_size)

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Take another theme from now on."""
        self._preferences.put(THEME, choice.value)
        self.apply()
        self.changed.emit()

    def choose_text_size(self, percent: int) -> None:
        """Take another size of text from now on, within 100 and 200 percent."""
        self._preferences.put(TEXT_SIZE, min(max(percent, MIN_SCALE), MAX_SCALE))
        self.apply()
        self.changed.emit()

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        if language != self.language:
            self._preferences.put(LANGUAGE, language)
            self.language_changed.emit()

    def connect_commands(self, actions: Actions) -> None:
        """Carry out the commands of the View menu that change the look."""
        for choice, command in _THEME_COMMANDS.items():
            actions.handle(command, partial(self.choose_theme, choice))
        actions.handle(CommandId.TEXT_LARGER, lambda: self.choose_text_size(self.text_size + STEP))
        actions.handle(CommandId.TEXT_SMALLER, lambda: self.choose_text_size(self.text_size - STEP))
        actions.handle(CommandId.TEXT_NORMAL, lambda: self.choose_text_size(MIN_SCALE))
        self._actions = actions
        self._mark_theme()

    @Slot()
    def _mark_theme(self) -> None:
        if self._actions is not None:
            self._actions.action(_THEME_COMMANDS[self.theme]).setChecked(True)
