"""The commands of the command line, one function each; a command returns whether it did what was asked."""

from contextlib import closing
from pathlib import Path

from desktop_crm.app import activity_commands, alarm_commands, arguments, file_commands
from desktop_crm.app.command import SUFFIX, Command, Options, opened, preferences
from desktop_crm.app.file_commands import chosen, is_free
from desktop_crm.app.messages import LEFT_OUT, counted, moment, tell
from desktop_crm.app.output import Output
from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.errors import NothingToPrintError

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


def labels(options: Options, output: Output) -> bool:
    """Write mailing labels as PDF."""
    from desktop_crm.domain.labels import AddressStyle, ArabicHand, LabelOptions, LabelOrder
    from desktop_crm.services.settings import known_country

    with opened(options) as workspace:
        if not is_free(options.to, workspace, options, output):
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
            report = workspace.labels.render(chosen(workspace, options), wanted, options.to, progress=bar)
    for left in report.left_out[:PROBLEMS_SHOWN]:
        output.problem(f"no label for {left.name or left.contact_id}: {LEFT_OUT[left.reason]}")
    if len(report.left_out) > PROBLEMS_SHOWN:
        output.problem(f"and {len(report.left_out) - PROBLEMS_SHOWN:,} more without a label")
    if not report.printed:
        raise NothingToPrintError
    printed = f"{counted(report.printed, 'label')} on {counted(report.pages, 'page')}"
    output.result({"file": str(options.to), "report": report}, f"Wrote {printed} to {options.to}.")
    return True


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


def recompute(options: Options, output: Output) -> bool:
    """Make anew what is computed from the contacts and their activities."""
    with opened(options) as workspace:
        report = workspace.checks.recompute()
    wrong = report.listings + report.touches
    of_lists = counted(report.listings, "entry")
    told = f"Put right: {of_lists} of lists and search, the touches of {counted(report.touches, 'contact')}."
    output.result(report, told if wrong else "All was right.")
    return True


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
    file_commands.IMPORT,
    Command(
        "find",
        "Find contacts by any part of their text.",
        'find "0300 555" --limit 5',
        arguments.of_find,
        find,
    ),
    Command("show", "Show one contact.", "show 7", arguments.of_show, show),
    file_commands.EXPORT,
    Command(
        "labels",
        "Print mailing labels to a PDF file.",
        "labels --stock avery-5160 --start 7 --to labels.pdf --group Friends",
        arguments.of_labels,
        labels,
    ),
    *activity_commands.ALL,
    *alarm_commands.ALL,
    Command("check", "Check that the file is sound.", "check --db office.crm", arguments.of_nothing, check),
    Command(
        "recompute",
        "Compute anew what lists, search and last touches show.",
        "recompute",
        arguments.of_nothing,
        recompute,
    ),
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
