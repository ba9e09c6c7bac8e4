"""The program's main jobs on the sample data, from cards to labels and the day, without a window.

It shows on a machine without a display what the program does, and leaves
files that can be looked at elsewhere.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_crm.app import paths
from desktop_crm.app.activity_commands import kinds_of, plan_lines
from desktop_crm.app.activity_texts import record_line
from desktop_crm.domain.activities import ActivityRef
from desktop_crm.domain.calendar_plans import CalendarVerdict
from desktop_crm.domain.contacts import ContactRow
from desktop_crm.domain.labels import LabelOptions, LabelReport
from desktop_crm.domain.resources import resource
from desktop_crm.services.workspace import Workspace

SEARCHES = ("sara malik", "3571 0044", "lahore #customer", "صدیقی")
LINE = "call Sara Malik tomorrow 3pm about the price list"
STOCK, FIRST_LABEL = "avery-5160", 7

Tell = Callable[[str], None]


def default_folder() -> Path:
    """Return a folder that is not there yet, for the files of one demonstration."""
    return paths.fresh_folder(paths.data_folder(), "demo")


def sample_cards() -> Path:
    """Return the file of fictional people that comes with the program."""
    return resource("sample", "people.vcf")


def run(folder: Path, tell: Tell) -> None:
    """Import, find, export, print, plan and picture the sample data; every file goes into ``folder``.

    ``tell`` is given one line of plain English at a time.

    Raises:
        DatabaseExistsError: The folder holds a demonstration already.
        DatabaseMissingError: The folder cannot be made.
        UnreadableFileError: A file cannot be written.
    """
    workspace = Workspace.create(folder / "sample.crm", with_folder=True)
    tell(f"The files go to {folder}")
    try:
        workspace.settings.default_country = "PK"
        _import_cards(workspace, tell)
        _find(workspace, tell)
        _export(workspace, folder / "customers.vcf", tell)
        _print_labels(workspace, folder / "labels.pdf", tell)
        _plan(workspace, folder / "calendar.ics", tell)
    finally:
        workspace.close()
    _picture(folder, tell)
    made = sorted(path.name for path in folder.iterdir() if not path.name.endswith("-journal"))
    tell(f"Done: {', '.join(made)} in {folder}")


def _import_cards(workspace: Workspace, tell: Tell) -> None:
    plan = workspace.importing.plan([sample_cards()])
    outcome = workspace.importing.commit(plan)
    tell(f"Imported {outcome.added} contacts from {sample_cards().name}, {len(outcome.problems)} problems.")
    again = workspace.importing.commit(workspace.importing.plan([sample_cards()]))
    tell(f"Imported the same file again: {again.added} new, {again.same} known already.")


def _find(workspace: Workspace, tell: Tell) -> None:
    for text in SEARCHES:
        hits = workspace.search.find(text, limit=3)
        tell(f"Found for “{text}”: {_names(hits.rows)}{' and more' if hits.more else ''}")


def _names(rows: Sequence[ContactRow]) -> str:
    return "; ".join(
        ", ".join(dict.fromkeys(filter(None, (row.name, row.company, row.city)))) for row in rows
    )


def _export(workspace: Workspace, to: Path, tell: Tell) -> None:
    hits = workspace.search.find("#customer", limit=1000)
    count = workspace.exporting.vcard(to, hits.ids)
    tell(f"Wrote the {count} customers as cards: {to.name}")


def _print_labels(workspace: Workspace, to: Path, tell: Tell) -> None:
    options = LabelOptions(
        stock_id=STOCK,
        start=FIRST_LABEL,
        sender_country=workspace.settings.default_country,
    )
    report = workspace.labels.render(workspace.contacts.ids(), options, to)
    tell(f"Printed {_described(report)}, from label {FIRST_LABEL} of {STOCK}: {to.name}")


def _described(report: LabelReport) -> str:
    return (
        f"{report.printed} labels on {report.pages} sheets "
        f"({len(report.left_out)} left out, {len(report.shrunk)} shrunk to fit)"
    )


def _plan(workspace: Workspace, to: Path, tell: Tell) -> None:
    """Fill the day, add to it by a typed line, tell it, and write the calendar."""
    from desktop_crm.services import sample_activities

    count = sample_activities.fill(workspace)
    tell(f"Planned and recorded {count} calls, meetings, to-dos, letters and e-mails.")
    stored = workspace.typed_lines.store(workspace.typed_lines.read(LINE))
    kinds = kinds_of(workspace)
    record = workspace.activities.get(ActivityRef(stored.activity_ids[0]))
    tell(f"Understood “{LINE}” as: {record_line(record, kinds)}")
    for line in plan_lines(workspace.agenda.plan(), kinds):
        tell(line)
    written = workspace.calendar_files.export(to)
    known = workspace.calendar_files.plan([to]).count(CalendarVerdict.SAME)
    tell(f"Wrote {written} activities as a calendar, {known} known again: {to.name}")


def _picture(folder: Path, tell: Tell) -> None:
    from desktop_crm.app import gui

    gui.screenshot(folder / "sample.crm", folder / "today.png")
    gui.screenshot(folder / "sample.crm", folder / "contacts.png", find=SEARCHES[0])
    tell("Took pictures of the window: today.png, contacts.png")
