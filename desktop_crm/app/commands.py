"""The commands of the command line, one function each; a command returns whether it did what was asked."""

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.app import activity_commands, arguments
from desktop_crm.app.command import SUFFIX, Command, Options, opened, preferences
from desktop_crm.app.messages import LEFT_OUT, counted, describe, moment, tell
from desktop_crm.app.output import Output
from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.errors import NothingToPrintError
from desktop_crm.domain.importing import ImportPlan, Verdict
from desktop_crm.domain.lookup import ContactFilter

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

PROBLEMS_SHOWN = 20


def new(options: Options, output: Output) -> bool:
    """Make a new, empty file, and make it the one later commands use."""
    from desktop_crm.services.settings import known_country
    from desktop_crm.services.workspace import Workspace

    country = known_country(options.country)
    path: Path = options.file if options.file.suffix else options.file.with_suffix(SUFFIX)
    with closing(Workspace.create(path)) as workspace:
        workspace.settings.default_country = country
    preferences().opened(path.resolve())
    output.result({"file": str(path)}, f"Made {path}.")
    return True


def import_(options: Options, output: Output) -> bool:
    """Read the files, say what would happen, ask, and store."""
    with opened(options) as workspace:
        with output.progress("Reading") as bar:
            plan = workspace.importing.plan(options.files, progress=bar)
        for row in [row for row in plan.rows if row.problem][:PROBLEMS_SHOWN]:
            if row.problem:
                output.problem(describe(row.problem))
        new_count = plan.count(Verdict.NEW)
        if (new_count or plan.groups) and not (options.yes or _agreed(plan, output)):
            output.result({"added": 0}, "Nothing was imported.")
            return False
        with output.progress("Storing") as bar:
            outcome = workspace.importing.commit(plan, progress=bar, group=options.group)
    data = {
        "added": outcome.added,
        "same": outcome.same,
        "joined": outcome.joined,
        "problems": outcome.problems,
    }
    here = f"{outcome.same:,} {'was' if outcome.same == 1 else 'were'} here already"
    groups = f", {counted(len(plan.groups), 'group')}" if plan.groups else ""
    sentence = f"Imported {counted(outcome.added, 'contact')}{groups}; {here}"
    output.result(data, f"{sentence}, {len(outcome.problems):,} could not be read.")
    return bool(outcome.added or outcome.same or plan.groups)


def _agreed(plan: ImportPlan, output: Output) -> bool:
    if output.json or not sys.stdin.isatty():
        output.problem("Add --yes to import without a question.")
        return False
    groups = f" and {counted(len(plan.groups), 'group')}" if plan.groups else ""
    question = f"Import {counted(plan.count(Verdict.NEW), 'new contact')}{groups}? [Y/n] "
    try:
        return input(question).strip().casefold() in {"", "y", "yes"}
    except EOFError:
        return False


def find(options: Options, output: Output) -> bool:
    """Print the contacts a text finds."""
    with opened(options) as workspace:
        hits = workspace.search.find(" ".join(options.text), options.limit)
    rows = [(str(r.id), r.name, r.company, r.phone, r.email, r.city) for r in hits.rows]
    output.table(hits.rows, rows)
    if not rows:
        output.problem("Nothing was found.")
    if hits.more:
        output.problem(f"There are more than {options.limit}. Add a word, or --limit N.")
    return bool(rows)


def show(options: Options, output: Output) -> bool:
    """Print everything about one contact."""
    with opened(options) as workspace:
        record = workspace.contacts.get(options.id)
    output.result(record, *_record_lines(record))
    return True


def _record_lines(record: ContactRecord) -> list[str]:
    lines = [record.display]
    plain = {"Title": record.title, "Company": record.company, "Department": record.department}
    lines += [f"  {label}: {text}" for label, text in plain.items() if text and text != record.display]
    for point in record.points:
        extension = f" ext. {point.extension}" if point.extension else ""
        lines.append(f"  {point.label or point.kind.value}: {point.value}{extension}")
    for address in record.addresses:
        lines.append(f"  {address.label or 'address'}: {', '.join(address.lines)}")
    for date in record.dates:
        lines.append(f"  {date.label}: {date.date.iso if date.date else date.text}")
    lines += [
        f"  {label}: {', '.join(w)}" for label, w in (("Tags", record.tags), ("Groups", record.groups)) if w
    ]
    for note in record.notes:
        lines.append(f"  Note {moment(note.at)}: {note.text}")
    return lines


def export(options: Options, output: Output) -> bool:
    """Write contacts as vCard."""
    with opened(options) as workspace:
        if not _is_free(options.vcard, workspace, options, output):
            return False
        with output.progress("Writing") as bar:
            count = workspace.exporting.vcard(options.vcard, _chosen(workspace, options), progress=bar)
    line = f"Wrote {counted(count, 'contact')} to {options.vcard}."
    output.result({"file": str(options.vcard), "contacts": count}, line)
    return True


def _is_free(to: Path, workspace: "Workspace", options: Options, output: Output) -> bool:
    """Whether a file may be written to, since nothing is there or it was said that it may go.

    Raises:
        DatabaseExistsError: A database is there, which is never replaced.
    """
    from desktop_crm.services.files import outside

    if outside(to, workspace.path).exists() and not options.force:
        output.error("file_exists", f"{to} is there already. Choose another name, or add --force.")
        return False
    return True


def labels(options: Options, output: Output) -> bool:
    """Write mailing labels as PDF."""
    from desktop_crm.domain.labels import AddressStyle, ArabicHand, LabelOptions, LabelOrder
    from desktop_crm.services.settings import known_country

    with opened(options) as workspace:
        if not _is_free(options.to, workspace, options, output):
            return False
        wanted = LabelOptions(
            stock_id=workspace.labels.stock(options.stock).id,
            start=options.start,
            style=AddressStyle(options.style),
            arabic_hand=ArabicHand(options.urdu),
            order=LabelOrder(options.sort),
            one_per_household=options.household,
            sender_country=known_country(options.sender) or workspace.settings.default_country,
        )
        with output.progress("Printing") as bar:
            report = workspace.labels.render(_chosen(workspace, options), wanted, options.to, progress=bar)
    for left in report.left_out[:PROBLEMS_SHOWN]:
        output.problem(f"no label for {left.name or left.contact_id}: {LEFT_OUT[left.reason]}")
    if len(report.left_out) > PROBLEMS_SHOWN:
        output.problem(f"and {len(report.left_out) - PROBLEMS_SHOWN:,} more without a label")
    if not report.printed:
        raise NothingToPrintError
    printed = f"{counted(report.printed, 'label')} on {counted(report.pages, 'page')}"
    output.result({"file": str(options.to), "report": report}, f"Wrote {printed} to {options.to}.")
    return True


def _chosen(workspace: "Workspace", options: Options) -> Sequence[int]:
    group_id = workspace.groups.find(options.group).id if options.group else None
    return workspace.contacts.ids(ContactFilter(text=options.find or "", group_id=group_id))


def check(options: Options, output: Output) -> bool:
    """Say whether the file is sound."""
    with opened(options) as workspace:
        report = workspace.checks.check()
        path = workspace.path
    if report.ok:
        output.result(report, f"{path} is sound: {counted(report.contacts, 'contact')}.")
    else:
        output.result(report, f"{path} is damaged:", *(f"  {line}" for line in report.problems))
    return report.ok


def backup(options: Options, output: Output) -> bool:
    """Write a verified copy."""
    with opened(options) as workspace, output.progress("Copying") as bar:
        copy = workspace.backups.backup(options.to, progress=bar)
    output.result({"file": str(copy)}, f"Wrote and verified {copy}.")
    return True


def undo(options: Options, output: Output) -> bool:
    """Take back the last operation."""
    with opened(options) as workspace, output.progress("Undoing") as bar:
        operation = workspace.undo.undo(bar)
    output.result(operation, f"Taken back: {tell(operation)}, {moment(operation.at)}.")
    return True


def redo(options: Options, output: Output) -> bool:
    """Bring back what was taken back last."""
    with opened(options) as workspace, output.progress("Redoing") as bar:
        operation = workspace.undo.redo(bar)
    output.result(operation, f"Brought back: {tell(operation)}, {moment(operation.at)}.")
    return True


def demo(options: Options, output: Output) -> bool:
    """Do the main job on sample data."""
    from desktop_crm.app import demo as demonstration

    folder = options.to or demonstration.default_folder()
    demonstration.run(folder, lambda line: output.result({"said": line}, line))
    return True


ALL = (
    Command("new", "Make a new, empty file.", "new office.crm --country PK", arguments.of_new, new),
    Command(
        "import",
        "Bring vCard files in.",
        "import phone.vcf --yes --group Phone",
        arguments.of_import,
        import_,
    ),
    Command(
        "find",
        "Find contacts by any part of their text.",
        'find "0300 555" --limit 5',
        arguments.of_find,
        find,
    ),
    Command("show", "Show one contact.", "show 7", arguments.of_show, show),
    Command(
        "export",
        "Write contacts to a vCard file.",
        'export --vcard customers.vcf --find "#customer"',
        arguments.of_export,
        export,
    ),
    Command(
        "labels",
        "Print mailing labels to a PDF file.",
        "labels --stock avery-5160 --start 7 --to labels.pdf --group Friends",
        arguments.of_labels,
        labels,
    ),
    *activity_commands.ALL,
    Command("check", "Check that the file is sound.", "check --db office.crm", arguments.of_nothing, check),
    Command(
        "backup",
        "Write a verified copy of the file.",
        "backup --to copy.crm",
        arguments.of_backup,
        backup,
    ),
    Command("undo", "Take the last operation back.", "undo", arguments.of_nothing, undo),
    Command("redo", "Bring back what was taken back last.", "redo", arguments.of_nothing, redo),
    Command(
        "demo",
        "Import, find and print sample data into a new folder.",
        "demo --to demonstration",
        arguments.of_demo,
        demo,
    ),
)
NAMES = frozenset(command.name for command in ALL)
