"""The commands that bring files in and write them: cards and calendars."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_crm.app import arguments
from desktop_crm.app.activity_commands import here_and_now
from desktop_crm.app.command import Command, Options, WrongUse, opened
from desktop_crm.app.days import date_reading, day_of
from desktop_crm.app.messages import counted, describe
from desktop_crm.app.output import Output
from desktop_crm.domain.calendar_files import CalendarProblem
from desktop_crm.domain.cards import CardProblem
from desktop_crm.domain.importing import Verdict
from desktop_crm.domain.lookup import ContactFilter

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

CALENDARS = frozenset({".ics", ".ical", ".icalendar"})
PROBLEMS_SHOWN = 20
_USE = """\
usage: desktop-crm export --vcard FILE [--find TEXT] [--group NAME]
       desktop-crm export --ics FILE [--from DAY] [--until DAY]
"""


class Told(NamedTuple):
    """What an import did: for programs, for people, and whether it did anything."""

    data: dict[str, Any]
    line: str
    did: bool


_DECLINED = Told({"added": 0}, "Nothing was imported.", did=False)


def import_(options: Options, output: Output) -> bool:
    """Read the files, say what would happen, ask, and store."""
    calendars = [path for path in options.files if path.suffix.lower() in CALENDARS]
    cards = [path for path in options.files if path not in calendars]
    with opened(options) as workspace:
        told = {}
        if cards:
            told["cards"] = _import_cards(workspace, cards, options, output)
        if calendars:
            told["calendars"] = _import_calendars(workspace, calendars, options, output)
    lines = list(dict.fromkeys(part.line for part in told.values()))
    parts = {name: part.data for name, part in told.items()}
    output.result(parts if len(parts) > 1 else next(iter(parts.values())), *lines)
    return any(part.did for part in told.values())


def _import_cards(workspace: "Workspace", paths: Sequence[Path], options: Options, output: Output) -> Told:
    with output.progress("Reading") as bar:
        plan = workspace.importing.plan(paths, progress=bar)
    _show_problems([row.problem for row in plan.rows if row.problem], output)
    groups = counted(len(plan.groups), "group") if plan.groups else ""
    new = " and ".join(filter(None, (counted(plan.count(Verdict.NEW), "new contact"), groups)))
    if (plan.count(Verdict.NEW) or groups) and not (options.yes or _agreed(new, output)):
        return _DECLINED
    with output.progress("Storing") as bar:
        outcome = workspace.importing.commit(plan, progress=bar, group=options.group)
    data = {
        "added": outcome.added,
        "same": outcome.same,
        "joined": outcome.joined,
        "problems": outcome.problems,
    }
    brought = ", ".join(filter(None, (counted(outcome.added, "contact"), groups)))
    line = f"Imported {brought}; {_here(outcome.same)}, {len(outcome.problems):,} could not be read."
    return Told(data, line, did=bool(outcome.added or outcome.same or plan.groups))


def _import_calendars(
    workspace: "Workspace", paths: Sequence[Path], options: Options, output: Output
) -> Told:
    from desktop_crm.domain.calendar_plans import CalendarVerdict

    with output.progress("Reading") as bar:
        plan = workspace.calendar_files.plan(paths, progress=bar)
    _show_problems(plan.problems, output)
    changed = plan.count(CalendarVerdict.CHANGED)
    if changed and not options.update:
        other = counted(changed, "activity")
        output.problem(f"{other} stood otherwise when last imported; add --update to take the change over.")
    wanted = plan.count(CalendarVerdict.NEW) + (changed if options.update else 0)
    if wanted and not (options.yes or _agreed(counted(wanted, "activity"), output)):
        return _DECLINED
    with output.progress("Storing") as bar:
        outcome = workspace.calendar_files.commit(plan, update=options.update, progress=bar)
    data = {
        "added": outcome.added,
        "updated": outcome.updated,
        "same": outcome.same,
        "problems": outcome.problems,
    }
    updated = f", changed {outcome.updated:,}" if outcome.updated else ""
    line = f"Imported {counted(outcome.added, 'activity')}{updated}; {_here(outcome.same)}."
    return Told(data, line, did=bool(plan.rows))


def _here(count: int) -> str:
    return f"{count:,} {'was' if count == 1 else 'were'} here already"


def _show_problems(problems: Sequence[CardProblem | CalendarProblem], output: Output) -> None:
    for problem in problems[:PROBLEMS_SHOWN]:
        output.problem(describe(problem))


def _agreed(what: str, output: Output) -> bool:
    if output.json or not sys.stdin.isatty():
        output.problem("Add --yes to import without a question.")
        return False
    try:
        return input(f"Import {what}? [Y/n] ").strip().casefold() in {"", "y", "yes"}
    except EOFError:
        return False


def export(options: Options, output: Output) -> bool:
    """Write contacts as vCard, or activities as iCalendar.

    Raises:
        WrongUse: Days were given for contacts, or contacts for a calendar.
    """
    if options.vcard and (options.first or options.last):
        raise WrongUse(_USE, "--from and --until go with --ics")
    if options.ics and (options.find or options.group):
        raise WrongUse(_USE, "--find and --group go with --vcard")
    with opened(options) as workspace:
        target: Path = options.vcard or options.ics
        if not is_free(target, workspace, options, output):
            return False
        if options.ics:
            count = _export_calendar(workspace, options, output)
            line = f"Wrote {counted(count, 'activity')} to {target}."
            output.result({"file": str(target), "activities": count}, line)
            return True
        with output.progress("Writing") as bar:
            count = workspace.exporting.vcard(target, chosen(workspace, options), progress=bar)
    output.result({"file": str(target), "contacts": count}, f"Wrote {counted(count, 'contact')} to {target}.")
    return True


def _export_calendar(workspace: "Workspace", options: Options, output: Output) -> int:
    now, reading = here_and_now(workspace), date_reading()
    first, last = (day_of(text, now, reading) if text else None for text in (options.first, options.last))
    with output.progress("Writing") as bar:
        return workspace.calendar_files.export(options.ics, first=first, last=last, progress=bar)


def is_free(to: Path, workspace: "Workspace", options: Options, output: Output) -> bool:
    """Whether a file may be written to, since nothing is there or it was said that it may go.

    Raises:
        DatabaseExistsError: A database is there, which is never replaced.
    """
    from desktop_crm.services.files import outside

    if outside(to, workspace.path).exists() and not options.force:
        output.error("file_exists", f"{to} is there already. Choose another name, or add --force.")
        return False
    return True


def chosen(workspace: "Workspace", options: Options) -> Sequence[int]:
    """Return the contacts that --find and --group name; everybody without them."""
    group_id = workspace.groups.find(options.group).id if options.group else None
    return workspace.contacts.ids(ContactFilter(text=options.find or "", group_id=group_id))


IMPORT = Command(
    "import",
    "Bring vCard and calendar files in.",
    "import phone.vcf --yes --group Phone",
    arguments.of_import,
    import_,
)
EXPORT = Command(
    "export",
    "Write contacts to a vCard file, or activities to a calendar file.",
    'export --vcard customers.vcf --find "#customer"',
    arguments.of_export,
    export,
)
