"""The commands that the search box can offer at the moment."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import COMMANDS, CommandId
from desktop_crm.ui.search.suggestions import OfferedCommand

_POINTLESS = {CommandId.FIND}


def offered_commands(actions: Actions) -> Iterator[OfferedCommand]:
    """Yield the commands that are possible now, with their keys as the user's system writes them."""
    for command in COMMANDS:
        action = actions.action(command.id)
        if action.isEnabled() and command.id not in _POINTLESS:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield OfferedCommand(command.id, actions.plain_text(command.id), keys, command.icon)
