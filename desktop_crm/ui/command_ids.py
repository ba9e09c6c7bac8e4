"""What a command is: its name, what it needs, its keys and its place."""

from dataclasses import dataclass
from enum import Flag, StrEnum, auto

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
    IMPORT_CALENDAR = "file.import_calendar"
    EXPORT_CALENDAR = "file.export_calendar"
    PRINT_DAY = "file.print_day"
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
    SHOW_TODAY = "view.today"
    SHOW_CONTACTS = "view.contacts"
    SHOW_COMPANIES = "view.companies"
    SHOW_CALENDAR = "view.calendar"
    SHOW_TASKS = "view.tasks"
    SHOW_LABELS = "view.labels"
    SHOW_TRASH = "view.trash"
    SHOW_ALARMS = "view.alarms"
    SHOW_WINDOW = "view.window"
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
    GO_TO_COMPANY = "contact.company"
    COPY_ADDRESS = "contact.copy_address"
    TAG = "contact.tag"
    GROUP = "contact.group"
    LABELS = "contact.labels"
    SCHEDULE_CALL = "schedule.call"
    SCHEDULE_MEETING = "schedule.meeting"
    SCHEDULE_TODO = "schedule.todo"
    LOG = "schedule.log"
    OPEN_ACTIVITY = "schedule.open"
    DONE = "schedule.done"
    UNCOMPLETE = "schedule.uncomplete"
    RESCHEDULE = "schedule.reschedule"
    NEXT_STEP = "schedule.next_step"
    DELEGATE = "schedule.delegate"
    ERASE_ACTIVITY = "schedule.erase"
    MOVE_ALL_TODAY = "schedule.move_all_today"
    MOVE_ALL_NEXT_WORKING_DAY = "schedule.move_all_next_working_day"
    SHOW_CATCH_UP = "schedule.catch_up"
    QUIET_HOUR = "schedule.quiet_hour"
    WORK_LIST = "schedule.work_list"
    KEEP_IN_TOUCH = "schedule.keep_in_touch"
    KEEP_IN_TOUCH_ALL = "schedule.keep_in_touch_all"
    APPLY_SERIES = "schedule.apply_series"
    MANAGE_SERIES = "schedule.manage_series"
    STOP_SERIES = "schedule.stop_series"
    MANAGE_KINDS = "schedule.manage_kinds"
    CALENDAR_TODAY = "calendar.today"
    CALENDAR_DATE = "calendar.date"
    CALENDAR_DAY = "calendar.day"
    CALENDAR_WORK_WEEK = "calendar.work_week"
    CALENDAR_WEEK = "calendar.week"
    CALENDAR_MONTH = "calendar.month"
    CALENDAR_AGENDA = "calendar.agenda"
    CALENDAR_DAYS = "calendar.days"
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
    TAG_OR_GROUP = auto()
    """The list is of everybody with a tag, or in a group."""
    ACTIVITY = auto()
    """An activity is where the keyboard is, or was last."""
    ACTIVITIES = auto()
    PLANNED_ACTIVITIES = auto()
    """Of the activities meant, one at least is still to be done."""
    DONE_ACTIVITIES = auto()
    SOMEBODY = auto()
    """A contact is meant: of the list, or of the activity."""
    OVERDUE = auto()
    UNDOABLE = auto()
    REDOABLE = auto()


class Choice(StrEnum):
    """Commands of which one is on at a time."""

    THEME = "theme"


class Listing(StrEnum):
    """The lists whose own keys some commands have."""

    CONTACTS = "contacts"
    ACTIVITIES = "activities"


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``text`` is untranslated and has the key of its menu entry after "&".

    The keys of one that is ``in_list`` work only while such a list has the keyboard.
    """

    id: CommandId
    text: object
    keys: tuple[Standard | str, ...] = ()
    icon: str = ""
    needs: Need = Need.NOTHING
    choice: Choice | None = None
    toggles: bool = False
    in_list: Listing | None = None


def key_sequences(command: Command) -> list[QKeySequence]:
    """Return all shortcuts of a command, the one to show first."""
    return [QKeySequence(key) for key in command.keys]
