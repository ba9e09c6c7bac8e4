"""The menu bar and other menus, as data over the registry of commands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_crm.ui.actions import Actions
from desktop_crm.ui.command_list import CommandId as C

SEPARATOR = None


@dataclass(frozen=True, slots=True)
class MenuPlan:
    """A menu: its untranslated title, and commands, separators and menus in order."""

    name: str
    title: object
    entries: tuple["C | MenuPlan | None", ...] = ()


RECENT = MenuPlan("recent", QT_TRANSLATE_NOOP("Menu", "Open &recent"))
"""Filled by the window with the files that were open before."""

THEMES = MenuPlan("theme", QT_TRANSLATE_NOOP("Menu", "T&heme"), (C.THEME_SYSTEM, C.THEME_LIGHT, C.THEME_DARK))

CALENDAR = MenuPlan(
    "calendar",
    QT_TRANSLATE_NOOP("Menu", "Calendar &view"),
    (
        C.CALENDAR_DAY,
        C.CALENDAR_WORK_WEEK,
        C.CALENDAR_WEEK,
        C.CALENDAR_MONTH,
        C.CALENDAR_AGENDA,
        C.CALENDAR_DAYS,
        SEPARATOR,
        C.CALENDAR_TODAY,
        C.CALENDAR_DATE,
    ),
)

MENU_BAR = (
    MenuPlan(
        "file",
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            C.FILE_NEW,
            C.FILE_OPEN,
            RECENT,
            SEPARATOR,
            C.IMPORT,
            C.EXPORT,
            C.IMPORT_CALENDAR,
            C.EXPORT_CALENDAR,
            SEPARATOR,
            C.FILE_BACKUP,
            C.FILE_CHECK,
            SEPARATOR,
            C.PRINT_DAY,
            SEPARATOR,
            C.QUIT,
        ),
    ),
    MenuPlan(
        "edit",
        QT_TRANSLATE_NOOP("Menu", "&Edit"),
        (
            C.UNDO,
            C.REDO,
            SEPARATOR,
            C.SELECT_ALL,
            C.TRASH,
            C.RESTORE,
            C.PURGE,
            SEPARATOR,
            C.FIND,
            C.FILTER,
            SEPARATOR,
            C.PREFERENCES,
        ),
    ),
    MenuPlan(
        "view",
        QT_TRANSLATE_NOOP("Menu", "&View"),
        (
            C.SHOW_TODAY,
            C.SHOW_CONTACTS,
            C.SHOW_COMPANIES,
            C.SHOW_CALENDAR,
            C.SHOW_TASKS,
            C.SHOW_LABELS,
            C.SHOW_TRASH,
            C.SHOW_ALARMS,
            SEPARATOR,
            CALENDAR,
            SEPARATOR,
            C.READ_AGAIN,
            SEPARATOR,
            C.TOGGLE_RAIL,
            C.NEXT_PANE,
            C.PREVIOUS_PANE,
            SEPARATOR,
            C.TEXT_LARGER,
            C.TEXT_SMALLER,
            C.TEXT_NORMAL,
            THEMES,
        ),
    ),
    MenuPlan(
        "contact",
        QT_TRANSLATE_NOOP("Menu", "&Contact"),
        (
            C.NEW_CONTACT,
            C.NEW_COMPANY,
            C.NEW_GROUP,
            SEPARATOR,
            C.EDIT,
            C.COPY_ADDRESS,
            C.GO_TO_COMPANY,
            C.NEXT,
            C.PREVIOUS,
            SEPARATOR,
            C.TAG,
            C.GROUP,
            C.LABELS,
            SEPARATOR,
            C.RENAME_GROUP,
            C.REMOVE_GROUP,
        ),
    ),
    MenuPlan(
        "schedule",
        QT_TRANSLATE_NOOP("Menu", "&Schedule"),
        (
            C.SCHEDULE_CALL,
            C.SCHEDULE_MEETING,
            C.SCHEDULE_TODO,
            C.LOG,
            SEPARATOR,
            C.OPEN_ACTIVITY,
            C.DONE,
            C.UNCOMPLETE,
            C.RESCHEDULE,
            C.NEXT_STEP,
            C.DELEGATE,
            C.ERASE_ACTIVITY,
            SEPARATOR,
            C.MOVE_ALL_TODAY,
            C.MOVE_ALL_NEXT_WORKING_DAY,
            C.SHOW_CATCH_UP,
            C.QUIET_HOUR,
            C.WORK_LIST,
            SEPARATOR,
            C.KEEP_IN_TOUCH,
            C.KEEP_IN_TOUCH_ALL,
            C.APPLY_SERIES,
            C.STOP_SERIES,
            C.MANAGE_SERIES,
            C.MANAGE_KINDS,
        ),
    ),
    MenuPlan("help", QT_TRANSLATE_NOOP("Menu", "&Help"), (C.KEYS, C.ABOUT)),
)

NEW_BUTTON = (
    C.NEW_CONTACT, C.NEW_COMPANY, SEPARATOR,
    C.SCHEDULE_CALL, C.SCHEDULE_MEETING, C.SCHEDULE_TODO, SEPARATOR,
    C.NEW_GROUP, C.IMPORT,
)  # fmt: skip
RAIL = (C.NEW_GROUP, C.RENAME_GROUP, C.REMOVE_GROUP, SEPARATOR, C.KEEP_IN_TOUCH_ALL)
CONTACT_LIST = (
    C.EDIT, C.COPY_ADDRESS, SEPARATOR, C.LOG, C.NEXT_STEP, C.WORK_LIST, SEPARATOR,
    C.KEEP_IN_TOUCH, C.APPLY_SERIES, SEPARATOR,
    C.TAG, C.GROUP, C.LABELS, SEPARATOR, C.TRASH, C.RESTORE, C.PURGE,
)  # fmt: skip


ACTIVITY_LIST = (
    C.OPEN_ACTIVITY, C.DONE, C.UNCOMPLETE, C.RESCHEDULE, C.DELEGATE, C.LOG, SEPARATOR, C.ERASE_ACTIVITY,
)  # fmt: skip


TRAY = (C.SHOW_WINDOW, C.SHOW_ALARMS, C.QUIET_HOUR, SEPARATOR, C.QUIT)


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Put all menus into the bar and return them by name."""
    menus: dict[str, QMenu] = {}
    for plan in MENU_BAR:
        menu = bar.addMenu(QCoreApplication.translate("Menu", str(plan.title)))
        _fill(menu, plan.entries, actions, menus)
        menus[plan.name] = menu
    return menus


def pop_up(entries: Sequence[C | None], actions: Actions, parent: QWidget, place: QPoint) -> QMenu:
    """Show a menu at a place on the screen; what is not possible now is left out."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, [e for e in entries if e is None or actions.action(e).isEnabled()], actions, {})
    menu.popup(place)
    return menu


def fill_menu(menu: QMenu, entries: Sequence[C | None], actions: Actions) -> None:
    """Put commands and separators into a menu."""
    _fill(menu, entries, actions, {})


def _fill(
    menu: QMenu, entries: Sequence[C | MenuPlan | None], actions: Actions, menus: dict[str, QMenu]
) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, MenuPlan):
            submenu = menu.addMenu(QCoreApplication.translate("Menu", str(entry.title)))
            _fill(submenu, entry.entries, actions, menus)
            menus[entry.name] = submenu
        else:
            menu.addAction(actions.action(entry))
