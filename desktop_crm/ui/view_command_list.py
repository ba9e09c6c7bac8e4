"""The commands that show a view; their keys are in the order of the rail."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.ui.command_ids import Command, Need
from desktop_crm.ui.command_ids import CommandId as C

VIEW_COMMANDS: tuple[Command, ...] = (
    Command(C.SHOW_TODAY, QT_TRANSLATE_NOOP("Command", "Tod&ay"), ("Ctrl+1",), "sun", Need.FILE),
    Command(C.SHOW_CONTACTS, QT_TRANSLATE_NOOP("Command", "&Contacts"), ("Ctrl+2",), "users", Need.FILE),
    Command(
        C.SHOW_COMPANIES, QT_TRANSLATE_NOOP("Command", "C&ompanies"), ("Ctrl+3",), "building-2", Need.FILE
    ),
    Command(C.SHOW_CALENDAR, QT_TRANSLATE_NOOP("Command", "Calen&dar"), ("Ctrl+4",), "calendar", Need.FILE),
    Command(C.SHOW_TASKS, QT_TRANSLATE_NOOP("Command", "Tas&ks"), ("Ctrl+5",), "circle-check", Need.FILE),
    Command(
        C.SHOW_LABELS, QT_TRANSLATE_NOOP("Command", "&Print && labels"), ("Ctrl+6",), "printer", Need.FILE
    ),
    Command(C.SHOW_TRASH, QT_TRANSLATE_NOOP("Command", "&Trash"), ("Ctrl+7",), "trash-2", Need.FILE),
    Command(C.SHOW_WINDOW, QT_TRANSLATE_NOOP("Command", "&Open the window"), (), "contact"),
    Command(C.SHOW_ALARMS, QT_TRANSLATE_NOOP("Command", "R&inging alarms"), (), "bell", Need.FILE),
)
