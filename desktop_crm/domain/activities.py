"""Calls, meetings, to-dos and kinds of the user's own: the values that services take and give."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from desktop_crm.domain.errors import InvalidValueError, Problem
from desktop_crm.domain.recurrence import Recurrence

HIGHEST, NORMAL, LOWEST = 1, 3, 5
"""Priorities, as iCalendar has them: 1 is the highest."""
LONGEST = 30 * 24 * 60
"""The longest duration and alarm lead: 30 days, in minutes."""
REGARDING_LENGTH = 256


class ActivityState(StrEnum):
    """Whether an activity is still to be done."""

    PLANNED = "planned"
    DONE = "done"
    ENDED = "ended"
    """A recurring activity of which no occurrence is left; its occurrences have rows of their own."""


class Occurrences(StrEnum):
    """Which of a recurring activity's occurrences a change is about."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


class ActivityRef(NamedTuple):
    """One activity, or one occurrence of a recurring one.

    ``occurrence`` is the date the rule gives for it, in ISO 8601, and "" for an activity that
    does not recur or is an occurrence with a row of its own.
    """

    id: int
    occurrence: str = ""

    @property
    def day(self) -> date | None:
        """The date of the occurrence."""
        return date.fromisoformat(self.occurrence) if self.occurrence else None


@dataclass(frozen=True, slots=True)
class When:
    """When an activity is: at a time, on a day, over days, or at no date.

    ``start`` is wall time in ``zone`` (an IANA name); without it the activity is timeless: on
    ``day``, or from ``day`` to ``last_day`` (both included) as a banner. ``duration`` is minutes
    that pass (RFC 5545: exact time, so that a clock change does not stretch it), of timed activities only.
    """

    day: date | None = None
    start: time | None = None
    duration: int = 0
    zone: str = ""
    last_day: date | None = None

    def __post_init__(self) -> None:
        if self.start is not None and (self.day is None or not self.zone):
            raise InvalidValueError("start", Problem.EMPTY)
        if self.last_day is not None and (self.day is None or self.last_day < self.day):
            raise InvalidValueError("last_day", Problem.OUT_OF_RANGE, str(self.last_day))
        if not 0 <= self.duration <= LONGEST:
            raise InvalidValueError("duration", Problem.OUT_OF_RANGE, str(self.duration))

    @property
    def is_timed(self) -> bool:
        """Whether it is at a time of the day."""
        return self.start is not None

    def on(self, day: date) -> "When":
        """Return the same on another day; a banner keeps its length."""
        last = self.last_day
        if last is not None and self.day is not None:
            last = day + (last - self.day)
        return replace(self, day=day, last_day=last)


ANYTIME = When()


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """An activity before it is stored.

    ``contact_ids`` are its participants, the one it is mainly about first. ``owner`` is for whom
    it is; "" stands for the user of the file. ``alarm_lead`` is minutes before the start (of a
    timeless one: before 9:00 on its day), None is no alarm.
    """

    kind: str
    regarding: str = ""
    when: When = ANYTIME
    details: str = ""
    place: str = ""
    priority: int = NORMAL
    private: bool = False
    owner: str = ""
    contact_ids: tuple[int, ...] = ()
    alarm_lead: int | None = None
    recurrence: Recurrence | None = None
    uid: str = ""

    def __post_init__(self) -> None:
        if not HIGHEST <= self.priority <= LOWEST:
            raise InvalidValueError("priority", Problem.OUT_OF_RANGE, str(self.priority))
        if self.alarm_lead is not None and not 0 <= self.alarm_lead <= LONGEST:
            raise InvalidValueError("alarm_lead", Problem.OUT_OF_RANGE, str(self.alarm_lead))
        if len(self.regarding) > REGARDING_LENGTH:
            raise InvalidValueError("regarding", Problem.TOO_LONG, self.regarding)
        if self.recurrence is not None and self.when.day is None:
            raise InvalidValueError("recurrence", Problem.EMPTY)


@dataclass(frozen=True, slots=True)
class Participant:
    """A contact of an activity, with what a line about it shows."""

    id: int
    name: str
    company: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRecord:
    """Everything about one activity as it was read at ``version``; times with "_at" are UTC, ISO 8601.

    ``master_id`` and ``occurrence`` tell that it stands in place of an occurrence of a recurring
    activity. ``first_when`` is when it was planned for at first, where it was rescheduled since.
    """

    id: int
    uid: str
    version: int
    state: ActivityState
    kind: str
    regarding: str
    when: When
    details: str
    place: str
    priority: int
    private: bool
    owner: str
    participants: tuple[Participant, ...]
    alarm_lead: int | None
    recurrence: Recurrence | None
    reschedules: int = 0
    first_day: date | None = None
    done_at: str = ""
    done_by: str = ""
    result: str = ""
    minutes: int | None = None
    master_id: int | None = None
    occurrence: date | None = None
    series_run_id: int | None = None
    created_at: str = ""
    created_by: str = ""
    changed_at: str = ""
    changed_by: str = ""

    @property
    def contact_ids(self) -> tuple[int, ...]:
        """The ids of its contacts, the one it is mainly about first."""
        return tuple(participant.id for participant in self.participants)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line or box: an activity, or one occurrence of a recurring one, as the viewer sees it.

    ``starts`` and ``ends`` are moments in the viewer's zone, None where it is timeless; then
    ``day`` to ``last_day`` (both included) are its dates; both None: no date. ``day`` is
    always the viewer's date of the start. ``order`` is the user's own order among follow-ups.
    """

    ref: ActivityRef
    version: int
    kind: str
    state: ActivityState
    regarding: str
    day: date | None
    last_day: date | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    participants: tuple[Participant, ...] = ()
    place: str = ""
    priority: int = NORMAL
    private: bool = False
    owner: str = ""
    result: str = ""
    done_at: str = ""
    recurs: bool = False
    has_alarm: bool = False
    order: int = 0
    details: str = ""
    reschedules: int = 0
    minutes: int | None = None

    @property
    def is_done(self) -> bool:
        """Whether it is done."""
        return self.state is ActivityState.DONE

    def is_overdue(self, now: datetime, today: date) -> bool:
        """Return whether it should be done by now; timeless ones are due to the end of their day."""
        if self.is_done or self.day is None:
            return False
        if self.ends is not None:
            return self.ends < now
        return (self.last_day or self.day) < today


@dataclass(frozen=True, slots=True)
class AgendaFilter:
    """Which activities a view shows; empty sets do not narrow.

    ``owners`` are for whom they are. ``text`` must be in what they are regarding, or in a name.
    """

    kinds: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    priorities: frozenset[int] = frozenset()
    planned: bool = True
    done: bool = True
    private: bool = True
    contact_id: int | None = None
    text: str = ""


EVERYTHING = AgendaFilter()


@dataclass(frozen=True, slots=True)
class Completion:
    """How an activity ended: the code of a result of its kind, minutes it took, and words to keep.

    ``at`` is the moment it was done, None is now. ``follow_up`` is planned in the same
    operation, for the same contacts where it names none.
    """

    result: str
    minutes: int | None = None
    details: str = ""
    at: datetime | None = None
    follow_up: ActivityDraft | None = None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Something that was done without having been planned.

    ``details`` are the words to keep; ``at`` is None for now.
    """

    kind: str
    result: str
    regarding: str = ""
    details: str = ""
    minutes: int | None = None
    at: datetime | None = None
    private: bool = False
    follow_up: ActivityDraft | None = None


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What is stored of a contact's touches and plans; moments are UTC in ISO 8601, "" is never.

    ``next_day`` and ``next_start`` are when the next planned activity is, in its own zone;
    ``next_kind`` is "" where nothing is planned, and without a day it has no date.
    """

    last_reached: str = ""
    last_attempt: str = ""
    last_meeting: str = ""
    last_letter: str = ""
    last_email: str = ""
    next_activity_id: int | None = None
    next_kind: str = ""
    next_regarding: str = ""
    next_day: date | None = None
    next_start: time | None = None


NO_FACTS = ContactFacts()


class EntryKind(StrEnum):
    """What an entry of the timeline is besides an activity."""

    ACTIVITY = "activity"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry of a contact's timeline: an activity planned or done, or a note.

    ``at`` is the moment that orders it, in the viewer's zone; None where it is planned
    without a date. ``item`` is set for activities; for notes ``note_id``, ``text`` and ``author`` are.
    """

    entry: EntryKind
    at: datetime | None
    item: AgendaItem | None = None
    note_id: int = 0
    text: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A contact's timeline: what is planned, soonest first, and what was, newest first."""

    planned: tuple[TimelineEntry, ...] = field(default=())
    past: tuple[TimelineEntry, ...] = field(default=())
    more: bool = False
