"""What reading a calendar file gives, and what writing one takes: activities in iCalendar's terms."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_crm.domain.activities import ANYTIME, NORMAL, ActivityState, When
from desktop_crm.domain.recurrence import Recurrence


class CalendarCause(StrEnum):
    """Why something in a calendar file was not taken, or not as it stands there."""

    NO_CALENDAR = "no_calendar"
    """Nothing in the file is an event or a to-do."""
    UNSUPPORTED = "unsupported"
    """A component of another kind, such as a journal."""
    TOO_DEEP = "too_deep"
    TOO_LARGE = "too_large"
    """A line that is too long to be kept, or more dates than an activity can have."""
    MISSING_END = "missing_end"
    STRAY_LINE = "stray_line"
    """A line that is no property, or an END without its BEGIN."""
    BAD_VALUE = "bad_value"
    """A value that cannot be read."""
    NO_START = "no_start"
    """An event without a date; it was taken without one."""
    UNKNOWN_ZONE = "unknown_zone"
    """A time zone that nothing explains; its times were taken as those of the user's place."""
    TOO_LONG = "too_long"
    """An event of more than 30 days with times; it was taken as whole days."""
    RULE_NOT_KEPT = "rule_not_kept"
    """A recurrence of a form that we do not have; the activity was taken once."""
    DATES_APART = "dates_apart"
    """Additional dates (RDATE) became activities of their own."""
    ALARM_NOT_KEPT = "alarm_not_kept"
    """Of several alarms one is used; the others go out again with the activity."""


@dataclass(frozen=True, slots=True)
class CalendarProblem:
    """A place in a calendar file that could not be taken as it stands there; the rest was.

    ``line`` is 1-based; ``detail`` is a piece of the file's own text.
    """

    file_name: str
    line: int
    cause: CalendarCause
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CalendarPerson:
    """Somebody who takes part. ``uid`` is that of a contact of ours, where we wrote the file.

    ``line`` is the content line that names them, as it came.
    """

    name: str = ""
    email: str = ""
    uid: str = ""
    line: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An activity as a calendar file has it.

    ``kind`` is the key of a kind: our own where we wrote the file, guessed otherwise. An override
    of one occurrence has the same ``uid`` as its series and names in ``occurrence`` the date that
    the rule gives; with ``following`` it replaces that occurrence and all after it. Dates that
    overrides replace are among the excluded ones of the series, as domain values have them.
    ``done_at`` is UTC in ISO 8601, "" where the file does not tell. ``extra`` are the content lines
    that have no field, joined by line breaks: they go out again.

    ``fingerprint`` is a hash of the content as it stands in the file, without what programs change
    each time they write. ``line`` is where it begins.
    """

    uid: str
    kind: str
    regarding: str = ""
    when: When = ANYTIME
    details: str = ""
    place: str = ""
    priority: int = NORMAL
    private: bool = False
    owner: str = ""
    alarm_lead: int | None = None
    recurrence: Recurrence | None = None
    people: tuple[CalendarPerson, ...] = ()
    state: ActivityState = ActivityState.PLANNED
    done_at: str = ""
    result: str = ""
    minutes: int | None = None
    cancelled: bool = False
    occurrence: date | None = None
    following: bool = False
    extra: str = ""
    fingerprint: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What was read: series before their overrides, otherwise in the order of the file."""

    entries: tuple[CalendarEntry, ...]
    problems: tuple[CalendarProblem, ...] = ()
