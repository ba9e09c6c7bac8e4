"""The commands that look at the calendar in one way or another, from wherever the user is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop_crm.ui.command_ids import Command, Need
from desktop_crm.ui.command_ids import CommandId as C

CALENDAR_COMMANDS: tuple[Command, ...] = (
    Command(C.CALENDAR_DAY, QT_TRANSLATE_NOOP("Command", "One &day"), ("Alt+1",), "square", Need.FILE),
    Command(
        C.CALENDAR_WORK_WEEK, QT_TRANSLATE_NOOP("Command", "&Work week"), ("Alt+2",), "briefcase", Need.FILE
    ),
    Command(C.CALENDAR_WEEK, QT_TRANSLATE_NOOP("Command", "W&eek"), ("Alt+3",), "columns-3", Need.FILE),
    Command(C.CALENDAR_MONTH, QT_TRANSLATE_NOOP("Command", "&Month"), ("Alt+4",), "calendar-days", Need.FILE),
    Command(C.CALENDAR_AGENDA, QT_TRANSLATE_NOOP("Command", "&Agenda"), ("Alt+5",), "list", Need.FILE),
    Command(
        C.CALENDAR_DAYS, QT_TRANSLATE_NOOP("Command", "&Several days"), ("Alt+6",), "columns-2", Need.FILE
    ),
    Command(
        C.CALENDAR_TODAY,
        QT_TRANSLATE_NOOP("Command", "Go to &today"),
        ("Alt+0",),
        "calendar-check",
        Need.FILE,
    ),
    Command(
        C.CALENDAR_DATE,
        QT_TRANSLATE_NOOP("Command", "&Go to a date…"),
        ("Ctrl+G",),
        "calendar-search",
        Need.FILE,
    ),
)
