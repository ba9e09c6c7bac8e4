"""The commands that the search box can offer at the moment."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from desktop_crm.ui.actions import Actions, plain
from desktop_crm.ui.command_list import COMMANDS, CommandId
from desktop_crm.ui.common.text import translate
from desktop_crm.ui.menus import MENU_BAR, MenuPlan
from desktop_crm.ui.search.offered import OfferedCommand

_POINTLESS = {CommandId.FIND, CommandId.SHOW_WINDOW}


def offered_commands(actions: Actions) -> Iterator[OfferedCommand]:
    """Yield the commands that are possible now, with their keys as the user's system writes them."""
    prefixes = _submenu_titles()
    for command in COMMANDS:
        action = actions.action(command.id)
        if action.isEnabled() and command.id not in _POINTLESS:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = actions.plain_text(command.id)
            if title := prefixes.get(command.id):
                text = f"{title}: {text}"
            yield OfferedCommand(command.id, text, keys, command.icon)


def _submenu_titles() -> dict[CommandId, str]:
    """Return the title of the menu within a menu for each command that stands in one."""
    submenus = [entry for plan in MENU_BAR for entry in plan.entries if isinstance(entry, MenuPlan)]
    return {
        entry: plain(translate("Menu", str(submenu.title)))
        for submenu in submenus
        for entry in submenu.entries
        if isinstance(entry, CommandId)
    }
