"""What the rows of an import of calendars say to people."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from desktop_crm.domain.activities import ActivityState, When
from desktop_crm.domain.activity_kinds import ActivityKind
from desktop_crm.domain.calendar_files import CalendarCause, CalendarEntry, CalendarPerson, CalendarProblem
from desktop_crm.domain.calendar_plans import CalendarPlanRow, CalendarVerdict
from desktop_crm.domain.wall_time import in_zone, span
from desktop_crm.ui.activities.kind_texts import key_name, kind_name
from desktop_crm.ui.activities.recurrence_texts import recurrence_text
from desktop_crm.ui.activities.when_texts import WhenTexts, put
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.importing.calendar_choice import Fate
from desktop_crm.ui.theme import Tone

FATE_TONES = {
    Fate.NEW: Tone.GOOD,
    Fate.CHANGED: Tone.WARNING,
    Fate.SAME: Tone.VIOLET,
    Fate.PROBLEM: Tone.DANGER,
}
_SHOWN_PEOPLE = 2


def fate_text(fate: Fate) -> str:
    """Return the word for what happens with a row."""
    return {
        Fate.NEW: lambda: translate("CalendarPlan", "New", "an entry that will be imported"),
        Fate.CHANGED: lambda: translate("CalendarPlan", "Changed", "an entry that is here and differs"),
        Fate.SAME: lambda: translate("CalendarPlan", "Same", "an entry that is here already"),
        Fate.PROBLEM: lambda: translate(
            "CalendarPlan", "Problem", "a place that could not be taken as it is"
        ),
    }[fate]()


def stored_text(fate: Fate, *, update: bool) -> str:
    """Return the word for what happened with a row."""
    if fate is Fate.NEW:
        return translate("CalendarPlan", "Imported", "an entry that was imported")
    if fate is Fate.CHANGED and update:
        return translate("CalendarPlan", "Updated", "an entry that was here and was overwritten")
    if fate is Fate.CHANGED:
        return translate("CalendarPlan", "Kept", "an entry that differs, and ours was kept")
    return fate_text(fate)


def title_text(entry: CalendarEntry, kinds: Mapping[str, ActivityKind]) -> str:
    """Return what an entry is about, else what kind it is of."""
    if entry.regarding:
        return entry.regarding
    kind = kinds.get(entry.kind)
    return kind_name(kind) if kind is not None else key_name(entry.kind)


def place_text(problem: CalendarProblem) -> str:
    """Return where in which file a problem is."""
    line = QLocale().toString(problem.line)
    return fill(translate("CalendarPlan", "%1, line %2"), problem.file_name, line)


def when_text(when: When, zone: ZoneInfo) -> str:
    """Return when something is at the user's place, with the time it takes or the days it goes over."""
    texts = WhenTexts()
    if when.day is None:
        return translate("CalendarPlan", "No date")
    if when.is_timed:
        start, end = (in_zone(moment, zone) for moment in span(when))
        return texts.full(start.date(), start.time(), _end(start, end))
    if when.last_day is None or when.last_day == when.day:
        return texts.full_day(when.day)
    return put(translate("CalendarPlan", "%1 – %2"), texts.full_day(when.day), texts.full_day(when.last_day))


def people_text(people: tuple[CalendarPerson, ...]) -> str:
    """Return the names of those who take part, of many only the first."""
    names = [person.name or person.email for person in people]
    shown = QLocale().createSeparatedList(names[:_SHOWN_PEOPLE]) if len(names) <= _SHOWN_PEOPLE else names[0]
    if len(names) <= _SHOWN_PEOPLE:
        return shown
    return put(translate("CalendarPlan", "%1 and %Ln others", None, len(names) - 1), shown)


def why_text(row: CalendarPlanRow, *, update: bool) -> str:
    """Return what is to be known of an entry: how it comes again, and how it differs from ours."""
    entry = row.entry
    sentences = []
    if row.verdict is CalendarVerdict.SAME:
        sentences.append(translate("CalendarPlan", "Already here."))
    elif row.verdict is CalendarVerdict.CHANGED:
        sentences.append(_difference(row, update=update))
    if entry.occurrence is not None:
        sentences.append(_replaces(entry, entry.occurrence))
    if entry.recurrence is not None and entry.when.day is not None:
        sentences.append(
            put(translate("CalendarPlan", "%1."), recurrence_text(entry.recurrence, entry.when.day))
        )
    if entry.state is ActivityState.DONE:
        sentences.append(translate("CalendarPlan", "Done."))
    return " ".join(sentences)


def problem_text(problem: CalendarProblem) -> str:
    """Return why something was not taken as it stands in a file, and what was done about it."""
    if problem.cause is CalendarCause.DATES_APART:
        count = int(problem.detail) if problem.detail.isdecimal() else 1
        return translate("CalendarPlan", "%Ln further dates became activities of their own.", None, count)
    return fill(_CAUSES[problem.cause](), problem.detail)


def _end(start: datetime, end: datetime) -> time | None:
    return end.time() if end != start and end.date() == start.date() else None


def _difference(row: CalendarPlanRow, *, update: bool) -> str:
    words = [translate("CalendarPlan", str(_FIELDS[name])) for name in row.differences]
    if update:
        sentence = translate("CalendarPlan", "Yours will be as in the file: %1.")
        bare = translate("CalendarPlan", "Yours will be as in the file.")
    else:
        sentence = translate("CalendarPlan", "The file says otherwise: %1. Yours is kept.")
        bare = translate("CalendarPlan", "The file says otherwise. Yours is kept.")
    return put(sentence, QLocale().createSeparatedList(words)) if words else bare


def _replaces(entry: CalendarEntry, day: date) -> str:
    shown = WhenTexts().full_day(day)
    if entry.following:
        return put(translate("CalendarPlan", "In place of the series from %1 on."), shown)
    if entry.cancelled:
        return put(translate("CalendarPlan", "The series has none on %1."), shown)
    return put(translate("CalendarPlan", "In place of the series on %1."), shown)


_FIELDS: dict[str, object] = {
    "regarding": QT_TRANSLATE_NOOP("CalendarPlan", "what it is about"),
    "when": QT_TRANSLATE_NOOP("CalendarPlan", "when it is"),
    "recurrence": QT_TRANSLATE_NOOP("CalendarPlan", "how it comes again"),
    "place": QT_TRANSLATE_NOOP("CalendarPlan", "the place"),
    "details": QT_TRANSLATE_NOOP("CalendarPlan", "the details"),
    "alarm_lead": QT_TRANSLATE_NOOP("CalendarPlan", "the alarm"),
    "priority": QT_TRANSLATE_NOOP("CalendarPlan", "the priority"),
}

_C = CalendarCause

_CAUSES: Mapping[CalendarCause, Callable[[], str]] = {
    _C.NO_CALENDAR: lambda: translate("CalendarPlan", "There is no event and no to-do in this file."),
    _C.UNSUPPORTED: lambda: translate("CalendarPlan", "Entries of this sort are left out: %1"),
    _C.TOO_DEEP: lambda: translate("CalendarPlan", "Too many entries are inside one another: %1"),
    _C.TOO_LARGE: lambda: translate("CalendarPlan", "More than an activity can hold was left out: %1"),
    _C.MISSING_END: lambda: translate("CalendarPlan", "The last line of an entry is missing: %1"),
    _C.STRAY_LINE: lambda: translate("CalendarPlan", "This line belongs to nothing, and was left out: %1"),
    _C.BAD_VALUE: lambda: translate("CalendarPlan", "This cannot be read, and was left out: %1"),
    _C.NO_START: lambda: translate("CalendarPlan", "It has no date, and comes in without one: %1"),
    _C.UNKNOWN_ZONE: lambda: translate(
        "CalendarPlan", "Nobody knows the time zone %1: its times are taken as those of your place."
    ),
    _C.TOO_LONG: lambda: translate(
        "CalendarPlan", "It is longer than 30 days, and comes in as whole days: %1"
    ),
    _C.RULE_NOT_KEPT: lambda: translate(
        "CalendarPlan", "A rule such as this is not known here, so it comes in once: %1"
    ),
    _C.ALARM_NOT_KEPT: lambda: translate("CalendarPlan", "It has several alarms, of which one rings: %1"),
}
