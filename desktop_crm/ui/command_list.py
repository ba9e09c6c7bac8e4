"""Every command of the window, as data: what it is called, its keys, its icon and what it needs."""

from dataclasses import dataclass
from enum import Flag, StrEnum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

Standard = QKeySequence.StandardKey


class CommandId(StrEnum):
    """The name of a command in code and in settings."""

    FILE_NEW = "file.new"
    FILE_OPEN = "file.open"
    FILE_BACKUP = "file.backup"
    FILE_CHECK = "file.check"
    IMPORT = "file.import"
    EXPORT = "file.export"
    QUIT = "file.quit"
    UNDO = "edit.undo"
    REDO = "edit.redo"
    SELECT_ALL = "edit.select_all"
    TRASH = "edit.trash"
    RESTORE = "edit.restore"
    PURGE = "edit.purge"
    FIND = "edit.find"
    FILTER = "edit.filter"
    PREFERENCES = "edit.preferences"
    SHOW_CONTACTS = "view.contacts"
    SHOW_COMPANIES = "view.companies"
    SHOW_LABELS = "view.labels"
    SHOW_TRASH = "view.trash"
    READ_AGAIN = "view.read_again"
    TOGGLE_RAIL = "view.rail"
    TEXT_LARGER = "view.text_larger"
    TEXT_SMALLER = "view.text_smaller"
    TEXT_NORMAL = "view.text_normal"
    THEME_SYSTEM = "view.theme_system"
    THEME_LIGHT = "view.theme_light"
    THEME_DARK = "view.theme_dark"
    NEXT_PANE = "view.next_pane"
    PREVIOUS_PANE = "view.previous_pane"
    NEW_CONTACT = "contact.new"
    NEW_COMPANY = "contact.new_company"
    NEW_GROUP = "contact.new_group"
    RENAME_GROUP = "contact.rename_group"
    REMOVE_GROUP = "contact.remove_group"
    EDIT = "contact.edit"
    NEXT = "contact.next"
    PREVIOUS = "contact.previous"
    COPY_ADDRESS = "contact.copy_address"
    TAG = "contact.tag"
    GROUP = "contact.group"
    LABELS = "contact.labels"
    KEYS = "help.keys"
    ABOUT = "help.about"


class Need(Flag):
    """What must be so for a command to make sense; the window knows which of these hold."""

    NOTHING = 0
    FILE = auto()
    WRITABLE = auto()
    LIST = auto()
    SELECTION = auto()
    CURRENT = auto()
    TRASH = auto()
    NOT_TRASH = auto()
    GROUP = auto()
    UNDOABLE = auto()
    REDOABLE = auto()


class Choice(StrEnum):
    """Commands of which one is on at a time."""

    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``text`` is untranslated and has the key of its menu entry after "&".

    The keys of one that is ``in_list`` work only while the list of contacts has the keyboard.
    """

    id: CommandId
    text: object
    keys: tuple[Standard | str, ...] = ()
    icon: str = ""
    needs: Need = Need.NOTHING
    choice: Choice | None = None
    toggles: bool = False
    in_list: bool = False


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
        in_list=True,
    ),
    Command(
        _C.PURGE,
        QT_TRANSLATE_NOOP("Command", "Delete for &good"),
        ("Shift+Del",),
        "x",
        _EDIT | Need.SELECTION | Need.TRASH,
        in_list=True,
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
    Command(_C.SHOW_CONTACTS, QT_TRANSLATE_NOOP("Command", "&Contacts"), ("Ctrl+1",), "users", Need.FILE),
    Command(
        _C.SHOW_COMPANIES, QT_TRANSLATE_NOOP("Command", "C&ompanies"), ("Ctrl+2",), "building-2", Need.FILE
    ),
    Command(
        _C.SHOW_LABELS, QT_TRANSLATE_NOOP("Command", "&Print && labels"), ("Ctrl+3",), "printer", Need.FILE
    ),
    Command(_C.SHOW_TRASH, QT_TRANSLATE_NOOP("Command", "&Trash"), ("Ctrl+4",), "trash-2", Need.FILE),
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
)


def key_sequences(command: Command) -> list[QKeySequence]:
    """Return all shortcuts of a command, the one to show first."""
    return [QKeySequence(key) for key in command.keys]
