"""The sentences of the command line for what can go wrong, in English."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from desktop_crm.domain import errors as e
from desktop_crm.domain.calendar_files import CalendarCause, CalendarProblem
from desktop_crm.domain.cards import CardCause, CardProblem
from desktop_crm.domain.changes import Operation, OperationKind
from desktop_crm.domain.labels import LeftOutReason

_INVALID: dict[e.Problem, str] = {
    e.Problem.EMPTY: "must not be empty",
    e.Problem.TOO_LONG: "is too long",
    e.Problem.NOT_A_DATE: "is not a date",
    e.Problem.NOT_AN_EMAIL: "is not an e-mail address",
    e.Problem.NOT_A_NUMBER: "is not a number",
    e.Problem.OUT_OF_RANGE: "is out of range",
    e.Problem.UNKNOWN: "is not known",
    e.Problem.TAKEN: "is taken, or kept for something else",
}
_ABOUT_SOMEBODY = (
    "A note needs somebody it is about: name them in front of a colon, as in"
    ' desktop-crm add note "Sara: call me Friday", or give their number by --contact.'
)
_EXPLAIN: dict[type[e.CrmError], Callable[[Any], str]] = {
    e.InvalidValueError: lambda x: f"{x.field}{f' “{x.value}”' if x.value else ''} {_INVALID[x.problem]}.",
    e.NobodyNamedError: lambda x: (
        f"Nobody here is called “{x.value}”. {_ABOUT_SOMEBODY}" if x.value else _ABOUT_SOMEBODY
    ),
    e.NoActivityError: lambda x: (
        f"This does not begin with what to do: “{x.value}”. Begin with call, meet, todo or note; with called"
        ' or met for what was done, as in desktop-crm add "called Ali: reached".'
    ),
    e.AmbiguousNameError: lambda x: (
        f"Several are called “{x.name}”: {_either(x.candidates)}. Nothing was stored; name one by --contact."
    ),
    e.RecordMissingError: lambda x: f"There is no {x.table} with number {x.record_id}.",
    e.RecordChangedError: lambda _: "Somebody else changed this in the meantime. Read it again, and repeat.",
    e.NothingToUndoError: lambda _: "There is nothing to take back or bring back.",
    e.UndoRefusedError: lambda x: (
        f"This cannot be taken back, since others have changed it: {_who_changed(x.blocks)}."
        " Nothing was changed."
    ),
    e.DatabaseMissingError: lambda x: f"There is no file {x.path}, or its folder is gone.",
    e.DatabaseExistsError: lambda x: f"{x.path} is there already. Choose another name.",
    e.NotOurFileError: lambda x: f"{x.path} is not a file of Desktop CRM. Nothing in it was changed.",
    e.NewerSchemaError: lambda x: (
        f"{x.path} was written by a newer version of this program (form {x.found}; this one knows {x.known})."
        " Nothing in it was changed. Please update."
    ),
    e.DamagedDatabaseError: lambda x: (
        f"{x.path} is damaged. Nothing in it was changed. Restore a backup, or work on a copy."
    ),
    e.DatabaseReadOnlyError: lambda x: f"{x.path} or its folder may be read but not written.",
    e.DatabaseBusyError: lambda x: f"Another program is saving to {x.path}. Try again in a moment.",
    e.DiskFullError: lambda x: (
        f"There is no room left for {x.path}. Nothing was saved; make room and repeat."
    ),
    e.UpgradeFailedError: lambda x: f"{x.path} could not be upgraded. It is as it was.",
    e.DatabaseError: lambda x: f"{x.path} cannot be used: {x.detail}.",
    e.UnreadableFileError: lambda x: f"{x.path} cannot be opened: {x.detail}.",
    e.PrinterError: lambda x: f"The printer “{x.printer}” takes no pages.",
    e.NothingToPrintError: lambda _: "Nobody here has an address that can be printed.",
    e.Cancelled: lambda _: "Stopped. Nothing was kept.",
}
_CAUSES: dict[CardCause, str] = {
    CardCause.NO_CARDS: "there is no vCard in this file",
    CardCause.NOT_A_CARD: "this is not a vCard",
    CardCause.EMPTY_CARD: "the card is empty",
    CardCause.TOO_LARGE: "the card is too large",
    CardCause.TOO_DEEP: "cards are nested too deeply",
    CardCause.UNKNOWN_MEMBERS: "the group has members who are neither in these files nor here",
}
_CALENDAR_CAUSES: dict[CalendarCause, str] = {
    CalendarCause.NO_CALENDAR: "there is no event and no to-do in this file",
    CalendarCause.UNSUPPORTED: "entries of this sort are not taken",
    CalendarCause.TOO_DEEP: "entries are nested too deeply",
    CalendarCause.TOO_LARGE: "there is more than an activity can hold",
    CalendarCause.MISSING_END: "the entry has no end",
    CalendarCause.STRAY_LINE: "this line belongs to nothing",
    CalendarCause.BAD_VALUE: "the value cannot be read",
    CalendarCause.NO_START: "there is no date: taken without one",
    CalendarCause.UNKNOWN_ZONE: "the time zone is not known: taken as your own",
    CalendarCause.TOO_LONG: "it is longer than 30 days: taken as whole days",
    CalendarCause.RULE_NOT_KEPT: "the rule of its dates is not known: taken once",
    CalendarCause.DATES_APART: "its additional dates were taken as activities of their own",
    CalendarCause.ALARM_NOT_KEPT: "it has several alarms: one of them rings",
}
LEFT_OUT: dict[LeftOutReason, str] = {
    LeftOutReason.NO_ADDRESS: "no postal address",
    LeftOutReason.INCOMPLETE: "no street or town",
    LeftOutReason.DOES_NOT_FIT: "the address does not fit the label",
    LeftOutReason.NO_FONT: "no font for these letters",
}


ACTIVITY_NOUNS = {
    "call": "call",
    "meeting": "meeting",
    "todo": "to-do",
    "letter": "letter",
    "email": "e-mail",
}
_ACTS: dict[OperationKind, str] = {
    OperationKind.CONTACT_ADDED: "added {name}",
    OperationKind.CONTACT_EDITED: "edited {name}",
    OperationKind.CONTACTS_TRASHED: "put {who} into the trash",
    OperationKind.CONTACTS_RESTORED: "took {who} out of the trash",
    OperationKind.CONTACTS_PURGED: "deleted {who} for good",
    OperationKind.CONTACTS_IMPORTED: "imported {contacts} from {file}",
    OperationKind.CONTACTS_TAGGED: "tagged {contacts} “{tag}”",
    OperationKind.CONTACTS_UNTAGGED: "took the tag “{tag}” off {contacts}",
    OperationKind.GROUP_ADDED: "made the group “{group}”",
    OperationKind.GROUP_RENAMED: "renamed a group to “{group}”",
    OperationKind.GROUP_REMOVED: "removed the group “{group}”",
    OperationKind.GROUP_JOINED: "put {contacts} into “{group}”",
    OperationKind.GROUP_LEFT: "took {contacts} out of “{group}”",
    OperationKind.NOTE_ADDED: "wrote a note on {name}",
    OperationKind.NOTE_EDITED: "edited a note on {name}",
    OperationKind.NOTE_REMOVED: "removed a note on {name}",
    OperationKind.ACTIVITY_ADDED: "planned {activity}",
    OperationKind.ACTIVITY_EDITED: "edited {activity}",
    OperationKind.ACTIVITIES_MOVED: "moved {activity}",
    OperationKind.ACTIVITIES_ERASED: "erased {activity}",
    OperationKind.ACTIVITIES_DELEGATED: "gave {activity} to {owner}",
    OperationKind.ACTIVITIES_ARRANGED: "put follow-ups in order",
    OperationKind.ACTIVITIES_COMPLETED: "completed {activity}",
    OperationKind.ACTIVITIES_REOPENED: "planned {activity} again",
    OperationKind.ACTIVITY_LOGGED: "recorded {activity}",
    OperationKind.ACTIVITIES_IMPORTED: "imported {activities} from {file}",
    OperationKind.KIND_SAVED: "changed a kind of activity",
    OperationKind.KIND_REMOVED: "removed a kind of activity",
    OperationKind.SERIES_SAVED: "changed the series “{name}”",
    OperationKind.SERIES_REMOVED: "removed the series “{name}”",
    OperationKind.SERIES_APPLIED: "applied the series “{name}” to {contacts}",
    OperationKind.SERIES_STOPPED: "stopped the series “{name}”",
    OperationKind.SERIES_MOVED: "moved the series “{name}”",
    OperationKind.CADENCE_SET: "changed how often to keep in touch",
    OperationKind.CONTACTS_SNOOZED: "left {contacts} in peace for a while",
    OperationKind.SETTING_CHANGED: "changed the setting {key}",
    OperationKind.UNDONE: "took something back",
    OperationKind.REDONE: "brought something back",
}


def tell(operation: Operation) -> str:
    """Return what was done, as the end of a sentence."""
    details = dict(operation.details)
    count = int(details.get("count") or 0)
    contacts = counted(count, "contact")
    words = {
        "name": "",
        "owner": "",
        "who": details.get("name") or contacts,
        "contacts": contacts,
        "activities": counted(count, "activity"),
        "activity": _activity(details),
    }
    return _ACTS[operation.kind].format_map({**words, **details})


def _activity(details: Mapping[str, str | int]) -> str:
    """Return what an operation about activities was about: one with its kind and text, or how many."""
    if int(details.get("count") or 1) > 1:
        return counted(int(details["count"]), "activity")
    noun = ACTIVITY_NOUNS.get(str(details.get("kind", "")), "activity")
    article = "an" if noun[0] in "ae" else "a"
    return f"the {noun} “{details['name']}”" if details.get("name") else f"{article} {noun}"


def counted(number: int, noun: str) -> str:
    """Return a number of things, such as "1 contact" and "2,000 contacts"."""
    plural = f"{noun[:-1]}ies" if noun.endswith(("ty", "try")) else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"


def moment(at: str) -> str:
    """Return a stored moment as the clock on the wall shows it."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"


def _either(candidates: Sequence[tuple[int, str]]) -> str:
    names = [f"{name} (number {id_})" for id_, name in candidates]
    return " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _who_changed(blocks: Sequence[e.UndoBlock]) -> str:
    return ", ".join(dict.fromkeys(f"{block.user or 'somebody'} at {moment(block.at)}" for block in blocks))


def explain(error: e.CrmError) -> str:
    """Return what happened, and what to do, as a sentence."""
    kind = next(kind for kind in type(error).__mro__ if kind in _EXPLAIN)
    return _EXPLAIN[kind](error)


def describe(problem: CardProblem | CalendarProblem) -> str:
    """Return where in which file something could not be read as it stands there, and why."""
    detail = f": {problem.detail}" if problem.detail else ""
    known = _CAUSES[problem.cause] if isinstance(problem, CardProblem) else _CALENDAR_CAUSES[problem.cause]
    return f"{problem.file_name}, line {problem.line}: {known}{detail}"
