"""Every command of the window, as data: what it is called, its keys, its icon and what it needs."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.ui.calendar_command_list import CALENDAR_COMMANDS
from desktop_crm.ui.command_ids import (
    Choice,
    Command,
    CommandId,
    Listing,
    Need,
    Standard,
    key_sequences,
)
from desktop_crm.ui.schedule_command_list import SCHEDULE_COMMANDS
from desktop_crm.ui.view_command_list import VIEW_COMMANDS

__all__ = ["COMMANDS", "Choice", "Command", "CommandId", "Listing", "Need", "key_sequences"]

_EDIT = Need.FILE | Need.WRITABLE | Need.LIST
_C = CommandId

COMMANDS: tuple[Command, ...] = (
    Command(_C.FILE_NEW, QT_TRANSLATE_NOOP("Command", "&New file…"), (), "file-plus"),
    Command(_C.FILE_OPEN, QT_TRANSLATE_NOOP("Command", "&Open file…"), (Standard.Open,), "folder-open"),
    Command(
        _C.IMPORT,
        QT_TRANSLATE_NOOP("Command", "&Import contacts…"),
        ("Ctrl+Shift+I",),
        "import",
        Need.FILE | Need.WRITABLE,
    ),
    Command(
        _C.EXPORT, QT_TRANSLATE_NOOP("Command", "&Export as vCard…"), ("Ctrl+Shift+E",), "upload", Need.FILE
    ),
    Command(
        _C.IMPORT_CALENDAR,
        QT_TRANSLATE_NOOP("Command", "I&mport a calendar…"),
        (),
        "calendar-arrow-down",
        Need.FILE | Need.WRITABLE,
    ),
    Command(
        _C.EXPORT_CALENDAR,
        QT_TRANSLATE_NOOP("Command", "Export as iC&alendar…"),
        (),
        "calendar-arrow-up",
        Need.FILE,
    ),
    Command(_C.FILE_BACKUP, QT_TRANSLATE_NOOP("Command", "&Back up now"), (), "save", Need.FILE),
    Command(_C.FILE_CHECK, QT_TRANSLATE_NOOP("Command", "&Check the file"), (), "shield-check", Need.FILE),
    Command(_C.QUIT, QT_TRANSLATE_NOOP("Command", "&Quit"), (Standard.Quit,), "log-out"),
    Command(
        _C.UNDO, QT_TRANSLATE_NOOP("Command", "&Undo"), (Standard.Undo,), "undo-2", Need.FILE | Need.UNDOABLE
    ),
    Command(
        _C.REDO,
        QT_TRANSLATE_NOOP("Command", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        Need.FILE | Need.REDOABLE,
    ),
    Command(
        _C.SELECT_ALL,
        QT_TRANSLATE_NOOP("Command", "Select &all"),
        (Standard.SelectAll,),
        "list-checks",
        Need.FILE | Need.LIST,
    ),
    Command(
        _C.TRASH,
        QT_TRANSLATE_NOOP("Command", "&Delete"),
        (Standard.Delete,),
        "trash-2",
        _EDIT | Need.SELECTION | Need.NOT_TRASH,
        in_list=Listing.CONTACTS,
    ),
    Command(
        _C.PURGE,
        QT_TRANSLATE_NOOP("Command", "Delete for &good"),
        ("Shift+Del",),
        "x",
        _EDIT | Need.SELECTION | Need.TRASH,
        in_list=Listing.CONTACTS,
    ),
    Command(
        _C.RESTORE,
        QT_TRANSLATE_NOOP("Command", "Re&store from the trash"),
        (),
        "archive-restore",
        _EDIT | Need.SELECTION | Need.TRASH,
    ),
    Command(
        _C.FIND,
        QT_TRANSLATE_NOOP("Command", "&Find, go to or add…"),
        ("Ctrl+K",),
        "search",
        Need.FILE,
    ),
    Command(
        _C.FILTER,
        QT_TRANSLATE_NOOP("Command", "F&ilter this list…"),
        (Standard.Find,),
        "list-filter",
        Need.FILE | Need.LIST,
    ),
    Command(_C.PREFERENCES, QT_TRANSLATE_NOOP("Command", "&Preferences…"), ("Ctrl+,",), "settings"),
    Command(_C.READ_AGAIN, QT_TRANSLATE_NOOP("Command", "Read a&gain"), ("F5",), "refresh-cw", Need.FILE),
    Command(
        _C.TOGGLE_RAIL,
        QT_TRANSLATE_NOOP("Command", "Narrow &sidebar"),
        ("Ctrl+B",),
        "panel-left",
        toggles=True,
    ),
    Command(_C.TEXT_LARGER, QT_TRANSLATE_NOOP("Command", "&Larger text"), ("Ctrl++", "Ctrl+="), "zoom-in"),
    Command(_C.TEXT_SMALLER, QT_TRANSLATE_NOOP("Command", "S&maller text"), (Standard.ZoomOut,), "zoom-out"),
    Command(_C.TEXT_NORMAL, QT_TRANSLATE_NOOP("Command", "&Normal text size"), ("Ctrl+0",), "a-large-small"),
    Command(
        _C.THEME_SYSTEM, QT_TRANSLATE_NOOP("Command", "As the &system"), (), "monitor", choice=Choice.THEME
    ),
    Command(_C.THEME_LIGHT, QT_TRANSLATE_NOOP("Command", "&Light"), (), "sun", choice=Choice.THEME),
    Command(_C.THEME_DARK, QT_TRANSLATE_NOOP("Command", "&Dark"), (), "moon", choice=Choice.THEME),
    Command(_C.NEXT_PANE, QT_TRANSLATE_NOOP("Command", "Ne&xt part of the window"), ("F6",), "arrow-right"),
    Command(
        _C.PREVIOUS_PANE,
        QT_TRANSLATE_NOOP("Command", "P&revious part of the window"),
        ("Shift+F6",),
        "arrow-left",
    ),
    Command(
        _C.NEW_CONTACT,
        QT_TRANSLATE_NOOP("Command", "&New contact"),
        (Standard.New,),
        "user-plus",
        Need.FILE | Need.WRITABLE,
    ),
    Command(
        _C.NEW_COMPANY,
        QT_TRANSLATE_NOOP("Command", "New &company"),
        ("Ctrl+Shift+N",),
        "building-2",
        Need.FILE | Need.WRITABLE,
    ),
    Command(
        _C.NEW_GROUP,
        QT_TRANSLATE_NOOP("Command", "New &group…"),
        (),
        "folder-plus",
        Need.FILE | Need.WRITABLE,
    ),
    Command(
        _C.RENAME_GROUP,
        QT_TRANSLATE_NOOP("Command", "Rena&me the group…"),
        (),
        "pencil",
        Need.FILE | Need.WRITABLE | Need.GROUP,
    ),
    Command(
        _C.REMOVE_GROUP,
        QT_TRANSLATE_NOOP("Command", "Remo&ve the group"),
        (),
        "folder",
        Need.FILE | Need.WRITABLE | Need.GROUP,
    ),
    Command(
        _C.EDIT,
        QT_TRANSLATE_NOOP("Command", "&Edit"),
        ("F2", "Ctrl+E"),
        "pencil",
        _EDIT | Need.CURRENT | Need.NOT_TRASH,
    ),
    Command(
        _C.NEXT,
        QT_TRANSLATE_NOOP("Command", "Ne&xt record"),
        ("Ctrl+PgDown",),
        "arrow-down",
        Need.FILE | Need.LIST,
    ),
    Command(
        _C.PREVIOUS,
        QT_TRANSLATE_NOOP("Command", "P&revious record"),
        ("Ctrl+PgUp",),
        "arrow-up",
        Need.FILE | Need.LIST,
    ),
    Command(
        _C.GO_TO_COMPANY,
        QT_TRANSLATE_NOOP("Command", "Go to the compan&y"),
        ("Ctrl+J",),
        "building-2",
        Need.FILE | Need.LIST | Need.CURRENT | Need.NOT_TRASH,
    ),
    Command(
        _C.COPY_ADDRESS,
        QT_TRANSLATE_NOOP("Command", "Copy &address"),
        ("Ctrl+Shift+C",),
        "copy",
        Need.FILE | Need.LIST | Need.CURRENT,
    ),
    Command(
        _C.TAG,
        QT_TRANSLATE_NOOP("Command", "&Tag…"),
        ("Ctrl+Shift+G",),
        "tag",
        _EDIT | Need.SELECTION | Need.NOT_TRASH,
    ),
    Command(
        _C.GROUP,
        QT_TRANSLATE_NOOP("Command", "Add t&o group…"),
        (),
        "folder-plus",
        _EDIT | Need.SELECTION | Need.NOT_TRASH,
    ),
    Command(
        _C.LABELS,
        QT_TRANSLATE_NOOP("Command", "&Labels for the selection"),
        ("Ctrl+Shift+P",),
        "printer",
        Need.FILE | Need.LIST | Need.SELECTION | Need.NOT_TRASH,
    ),
    Command(_C.KEYS, QT_TRANSLATE_NOOP("Command", "&Keys"), (Standard.HelpContents,), "keyboard"),
    Command(_C.ABOUT, QT_TRANSLATE_NOOP("Command", "&About Desktop CRM"), (), "info"),
    *VIEW_COMMANDS,
    *SCHEDULE_COMMANDS,
    *CALENDAR_COMMANDS,
)
