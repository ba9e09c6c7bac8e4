"""The commands of the command line, one function each; a command returns whether it did what was asked."""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_crm.app import paths
from desktop_crm.app.messages import LEFT_OUT, describe, tell
from desktop_crm.app.output import Output
from desktop_crm.domain.contacts import ContactRecord
from desktop_crm.domain.errors import NothingToPrintError
from desktop_crm.domain.importing import ImportPlan, Verdict
from desktop_crm.domain.lookup import ContactFilter
from desktop_crm.services.preferences import Preferences

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace

Options = argparse.Namespace
SUFFIX = ".crm"
SHOWN = 50
PROBLEMS_SHOWN = 20


class Command(NamedTuple):
    """A command: its name, what it does in a line, its own arguments, and what runs it."""

    name: str
    summary: str
    arguments: Callable[[argparse.ArgumentParser], object]
    run: Callable[[Options, Output], bool]


def preferences() -> Preferences:
    """Return the program's settings on this computer."""
    return Preferences(paths.config_folder() / "preferences.json")


def _opened(options: Options) -> "closing[Workspace]":
    from desktop_crm.services.workspace import Workspace

    recent = preferences().recent_files
    path = options.db or (recent[0] if recent else paths.default_database())
    return closing(Workspace.open(path))


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
    with _opened(options) as workspace:
        with output.progress("Reading") as bar:
            plan = workspace.importing.plan(options.files, progress=bar)
        for row in [row for row in plan.rows if row.problem][:PROBLEMS_SHOWN]:
            if row.problem:
                output.problem(describe(row.problem))
        new_count = plan.count(Verdict.NEW)
        if new_count and not (options.yes or _agreed(plan)):
            output.result({"added": 0}, "Nothing was imported.")
            return False
        with output.progress("Storing") as bar:
            outcome = workspace.importing.commit(plan, progress=bar, group=options.group)
    data = {"added": outcome.added, "same": outcome.same, "problems": outcome.problems}
    sentence = f"Imported {outcome.added:,} contacts; {outcome.same:,} were here already"
    output.result(data, f"{sentence}, {len(outcome.problems):,} could not be read.")
    return bool(outcome.added or outcome.same)


def _agreed(plan: ImportPlan) -> bool:
    if not sys.stdin.isatty():
        print("desktop-crm: add --yes to import without a question.", file=sys.stderr)
        return False
    question = f"Import {plan.count(Verdict.NEW):,} new contacts? [Y/n] "
    try:
        return input(question).strip().casefold() in {"", "y", "yes"}
    except EOFError:
        return False


def find(options: Options, output: Output) -> bool:
    """Print the contacts a text finds."""
    with _opened(options) as workspace:
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
    with _opened(options) as workspace:
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
        lines.append(f"  Note {note.at[:10]}: {note.text}")
    return lines


def export(options: Options, output: Output) -> bool:
    """Write contacts as vCard."""
    with _opened(options) as workspace, output.progress("Writing") as bar:
        ids = _chosen(workspace, options)
        count = workspace.exporting.vcard(options.vcard, ids, progress=bar)
    output.result(
        {"file": str(options.vcard), "contacts": count}, f"Wrote {count:,} contacts to {options.vcard}."
    )
    return True


def labels(options: Options, output: Output) -> bool:
    """Write mailing labels as PDF."""
    from desktop_crm.domain.labels import AddressStyle, ArabicHand, LabelOptions, LabelOrder
    from desktop_crm.services.settings import known_country

    with _opened(options) as workspace:
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
    line = f"Wrote {report.printed:,} labels on {report.pages:,} pages to {options.to}."
    output.result({"file": str(options.to), "report": report}, line)
    return True


def _chosen(workspace: "Workspace", options: Options) -> Sequence[int]:
    group_id = workspace.groups.find(options.group).id if options.group else None
    return workspace.contacts.ids(ContactFilter(text=options.find or "", group_id=group_id))


def check(options: Options, output: Output) -> bool:
    """Say whether the file is sound."""
    with _opened(options) as workspace:
        report = workspace.checks.check()
        path = workspace.path
    if report.ok:
        output.result(report, f"{path} is sound: {report.contacts:,} contacts.")
    else:
        output.result(report, f"{path} is damaged:", *(f"  {line}" for line in report.problems))
    return report.ok


def backup(options: Options, output: Output) -> bool:
    """Write a verified copy."""
    with _opened(options) as workspace, output.progress("Copying") as bar:
        copy = workspace.backups.backup(options.to, progress=bar)
    output.result({"file": str(copy)}, f"Wrote and verified {copy}.")
    return True


def undo(options: Options, output: Output) -> bool:
    """Take back the last operation."""
    with _opened(options) as workspace, output.progress("Undoing") as bar:
        operation = workspace.undo.undo(bar)
    output.result(operation, f"Taken back: {tell(operation)}, {operation.at}.")
    return True


def redo(options: Options, output: Output) -> bool:
    """Bring back what was taken back last."""
    with _opened(options) as workspace, output.progress("Redoing") as bar:
        operation = workspace.undo.redo(bar)
    output.result(operation, f"Brought back: {tell(operation)}, {operation.at}.")
    return True


def demo(options: Options, output: Output) -> bool:
    """Do the main job on sample data."""
    from desktop_crm.app import demo as demonstration

    folder = options.to or demonstration.default_folder()
    demonstration.run(folder, lambda line: output.result({"said": line}, line))
    return True


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 on")
    return int(text)


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to make, for example office.crm")
    parser.add_argument(
        "--country", metavar="CC", default="", help="where its numbers are dialled, such as PK"
    )


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.vcf", help="files of vCards, 2.1 to 4.0")
    parser.add_argument("--yes", "-y", action="store_true", help="import without a question")
    parser.add_argument("--group", default="", metavar="NAME", help="put what is new into this group")


def _find_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="+", metavar="TEXT", help="words, part of a number, #tag")
    parser.add_argument(
        "--limit", type=_number, default=SHOWN, metavar="N", help="at most so many (%(default)s)"
    )


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=int, metavar="ID", help="the number that find prints first")


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="the copy; else one in the folder Backups beside the file"
    )


def _selection_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--find", metavar="TEXT", default="", help="only contacts that TEXT finds")
    parser.add_argument("--group", metavar="NAME", default="", help="only contacts of this group")


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vcard", type=Path, required=True, metavar="FILE", help="the vCard 3.0 file to write"
    )
    _selection_arguments(parser)


def _labels_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--stock", default="avery-5160", metavar="NAME", help="the label sheet (%(default)s)")
    parser.add_argument(
        "--start", type=_number, default=1, metavar="N", help="first free label of the first sheet"
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FILE.pdf", help="the PDF to write")
    parser.add_argument(
        "--sender", default="", metavar="CC", help="your country: it is left off your own mail"
    )
    parser.add_argument(
        "--style",
        choices=("business", "personal"),
        default="business",
        help="mail to work first, or home first",
    )
    parser.add_argument("--urdu", choices=("naskh", "nastaliq"), default="naskh", help="the hand for Urdu")
    parser.add_argument(
        "--sort", choices=("as_given", "postcode", "name"), default="as_given", help="the order of the labels"
    )
    parser.add_argument("--household", action="store_true", help="one label for people at one address")
    _selection_arguments(parser)


ALL = (
    Command("new", "Make a new, empty file.", _new_arguments, new),
    Command("import", "Bring vCard files in.", _import_arguments, import_),
    Command("find", "Find contacts by any part of their text.", _find_arguments, find),
    Command("show", "Show one contact.", _show_arguments, show),
    Command("export", "Write contacts to a vCard file.", _export_arguments, export),
    Command("labels", "Print mailing labels to a PDF file.", _labels_arguments, labels),
    Command("check", "Check that the file is sound.", _nothing, check),
    Command(
        "backup",
        "Write a verified copy of the file.",
        _backup_arguments,
        backup,
    ),
    Command("undo", "Take the last operation back.", _nothing, undo),
    Command("redo", "Bring back what was taken back last.", _nothing, redo),
    Command(
        "demo",
        "Import, find and print sample data into a new folder.",
        lambda p: p.add_argument("--to", type=Path, metavar="FOLDER", help="the folder to make"),
        demo,
    ),
)
NAMES = frozenset(command.name for command in ALL)
