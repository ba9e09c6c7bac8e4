"""The commands on activities: planning, logging, completing, moving."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.ui.command_ids import Command, Listing, Need, Standard
from desktop_crm.ui.command_ids import CommandId as C

_WRITE = Need.FILE | Need.WRITABLE

SCHEDULE_COMMANDS: tuple[Command, ...] = (
    Command(
        C.PRINT_DAY, QT_TRANSLATE_NOOP("Command", "&Print the day…"), (Standard.Print,), "printer", Need.FILE
    ),
    Command(C.SCHEDULE_CALL, QT_TRANSLATE_NOOP("Command", "Schedule a &call…"), (), "phone", _WRITE),
    Command(C.SCHEDULE_MEETING, QT_TRANSLATE_NOOP("Command", "Schedule a &meeting…"), (), "users", _WRITE),
    Command(C.SCHEDULE_TODO, QT_TRANSLATE_NOOP("Command", "Schedule a &to-do…"), (), "circle-check", _WRITE),
    Command(
        C.LOG,
        QT_TRANSLATE_NOOP("Command", "&Log what was done…"),
        ("Ctrl+L",),
        "history",
        _WRITE | Need.SOMEBODY,
    ),
    Command(
        C.OPEN_ACTIVITY,
        QT_TRANSLATE_NOOP("Command", "&Open the activity…"),
        (),
        "calendar-days",
        Need.FILE | Need.ACTIVITY,
    ),
    Command(
        C.DONE,
        QT_TRANSLATE_NOOP("Command", "&Done"),
        ("Ctrl+D",),
        "check",
        _WRITE | Need.PLANNED_ACTIVITIES,
    ),
    Command(
        C.UNCOMPLETE,
        QT_TRANSLATE_NOOP("Command", "Mark as &not done"),
        (),
        "rotate-ccw",
        _WRITE | Need.DONE_ACTIVITIES,
    ),
    Command(
        C.RESCHEDULE,
        QT_TRANSLATE_NOOP("Command", "Schedule or &reschedule…"),
        ("Ctrl+T",),
        "calendar-clock",
        _WRITE,
    ),
    Command(
        C.NEXT_STEP,
        QT_TRANSLATE_NOOP("Command", "Ne&xt step of the contact…"),
        ("Ctrl+Shift+T",),
        "calendar-plus",
        _WRITE | Need.LIST | Need.SELECTION | Need.NOT_TRASH,
    ),
    Command(
        C.DELEGATE,
        QT_TRANSLATE_NOOP("Command", "Dele&gate…"),
        (),
        "forward",
        _WRITE | Need.PLANNED_ACTIVITIES,
    ),
    Command(
        C.ERASE_ACTIVITY,
        QT_TRANSLATE_NOOP("Command", "&Erase without history"),
        (Standard.Delete,),
        "eraser",
        _WRITE | Need.ACTIVITIES,
        in_list=Listing.ACTIVITIES,
    ),
    Command(
        C.MOVE_ALL_TODAY,
        QT_TRANSLATE_NOOP("Command", "Mo&ve all overdue to today"),
        (),
        "calendar-check",
        _WRITE | Need.OVERDUE,
    ),
    Command(
        C.MOVE_ALL_NEXT_WORKING_DAY,
        QT_TRANSLATE_NOOP("Command", "Move all overdue to the next &working day"),
        (),
        "skip-forward",
        _WRITE | Need.OVERDUE,
    ),
    Command(C.SHOW_CATCH_UP, QT_TRANSLATE_NOOP("Command", "Catch &up"), (), "list-todo", Need.FILE),
    Command(
        C.QUIET_HOUR,
        QT_TRANSLATE_NOOP("Command", "&Quiet for an hour"),
        (),
        "bell-off",
        Need.FILE,
        toggles=True,
    ),
    Command(
        C.WORK_LIST,
        QT_TRANSLATE_NOOP("Command", "Wor&k through this list"),
        (),
        "circle-play",
        _WRITE | Need.LIST | Need.NOT_TRASH,
    ),
    Command(
        C.KEEP_IN_TOUCH,
        QT_TRANSLATE_NOOP("Command", "Kee&p in touch…"),
        (),
        "heart-handshake",
        _WRITE | Need.SOMEBODY,
    ),
    Command(
        C.APPLY_SERIES,
        QT_TRANSLATE_NOOP("Command", "&Apply a series…"),
        (),
        "workflow",
        _WRITE | Need.SOMEBODY,
    ),
    Command(
        C.STOP_SERIES,
        QT_TRANSLATE_NOOP("Command", "Stop the ser&ies"),
        ("Ctrl+Shift+S",),
        "circle-stop",
        _WRITE | Need.SOMEBODY,
    ),
    Command(
        C.KEEP_IN_TOUCH_ALL,
        QT_TRANSLATE_NOOP("Command", "Keep in touc&h with the whole list…"),
        (),
        "heart-handshake",
        _WRITE | Need.TAG_OR_GROUP,
    ),
    Command(C.MANAGE_SERIES, QT_TRANSLATE_NOOP("Command", "Activity &series…"), (), "repeat", _WRITE),
    Command(C.MANAGE_KINDS, QT_TRANSLATE_NOOP("Command", "Kinds o&f activities…"), (), "shapes", _WRITE),
)
