"""The window's entrance: places and settings of this computer, crash reports, the event loop."""

import argparse
import gc
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_crm.app import crash, paths
from desktop_crm.app.arguments import of_hidden_start
from desktop_crm.domain.errors import UnreadableFileError
from desktop_crm.domain.resources import resource
from desktop_crm.services.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_crm.ui.application import Places, Program

SCREENSHOT_SIZE = (1440, 900)
START_MS = 3000
TURN_S = 0.00002
PICTURE_MS = 60_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window on the files of a command line and return its exit code."""
    parser = argparse.ArgumentParser(prog="desktop-crm-gui", description="A contact manager for the desk.")
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="a .crm file, or .vcf files to import"
    )
    parser.add_argument("--demo", action="store_true", help="look around with sample data")
    of_hidden_start(parser)
    options = parser.parse_args(arguments)
    cards = [path for path in options.files if path.suffix.lower() != ".crm"]
    databases = [path for path in options.files if path.suffix.lower() == ".crm"]
    database = databases[0] if databases else None
    return run(database, demo=options.demo, imports=cards, hidden=options.hidden)


def run(path: Path | None, *, demo: bool = False, imports: Sequence[Path] = (), hidden: bool = False) -> int:
    """Show the window until it is closed, and return the exit code of the program.

    A ``hidden`` start opens the file that was open last out of sight, where there is one.
    """
    gc.disable()
    from desktop_crm.app.autostart import log_in_start
    from desktop_crm.ui.application import Program, Start
    from desktop_crm.ui.crash_dialog import CrashScreen

    app = _application()
    favour_window(app)
    screen = CrashScreen(app)
    crash.watch(paths.log_folder(), lambda report: screen.show_report(report.text, report.path))
    crash.watch_native(paths.log_folder())
    preferences = Preferences(paths.config_folder() / "preferences.json")
    program = Program(app, preferences, _places(), user=_user(), log_in=log_in_start())
    program.begin(Start(path, demo, tuple(imports), hidden))
    return app.exec()


def favour_window(app: "QApplication") -> None:
    """Have the interpreter serve the window before the work in the background.

    A thread that works gives way much sooner than usual: painting takes
    many turns, and would wait for each of them. The cycle collector begins when
    the start is over, and passes over what the start has made.
    """
    from PySide6.QtCore import QTimer

    from desktop_crm.services.collector import leave_out_what_is_there

    sys.setswitchinterval(TURN_S)
    QTimer.singleShot(START_MS, app, leave_out_what_is_there)


def screenshot(
    database: Path, to: Path, *, find: str | None = None, size: tuple[int, int] = SCREENSHOT_SIZE
) -> None:
    """Write a picture of the window with a file open, without a window server.

    It shows today, or the contacts where ``find`` is given: with the record of the best one for that
    text, else of the first; ``size`` is in pixels.

    Raises:
        UnreadableFileError: No picture came about within a minute.
    """
    import tempfile

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer

    from desktop_crm.ui.application import Program, Start
    from desktop_crm.ui.jobs import InlineExecutor

    app = _application()
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "preferences.json")
        program = Program(app, preferences, _places(), executor=InlineExecutor())
        program.window.resize(*size)

        program.opened.connect(lambda _: QTimer.singleShot(0, lambda: _take_picture(program, to, find)))
        program.begin(Start(database))
        _run_until_done(app)
    if not to.exists():
        raise UnreadableFileError(to, "no picture")


def _take_picture(program: "Program", to: Path, find: str | None) -> None:
    """Go to what is to be shown, save a picture of the window, and close it."""
    from PySide6.QtCore import QTimer

    from desktop_crm.ui.command_list import CommandId

    def take() -> None:
        program.window.grab().save(str(to))
        program.window.close()

    if program.desk and find is None:
        program.desk.navigation.show_view(CommandId.SHOW_TODAY)
    elif program.desk and program.workspace and find is not None:
        program.desk.navigation.show_view(CommandId.SHOW_CONTACTS)
        contacts = program.desk.contacts
        found = [*program.workspace.search.find(find, 1).ids, *contacts.visible_ids()[:1]]
        for contact_id in found[:1]:
            contacts.open_contact(contact_id)
    QTimer.singleShot(0, take)


def _run_until_done(app: "QApplication") -> None:
    """Run the event loop; an error in it, or a minute without an end, ends it."""
    from PySide6.QtCore import QTimer

    failures: list[BaseException] = []

    def stop(_kind: type[BaseException], error: BaseException, _trace: object) -> None:
        failures.append(error)
        app.exit(1)

    usual, sys.excepthook = sys.excepthook, stop
    QTimer.singleShot(PICTURE_MS, app, app.quit)
    try:
        app.exec()
    finally:
        sys.excepthook = usual
    if failures:
        raise failures[0]


def _application() -> "QApplication":
    """Return the one application object of the process, named."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        from desktop_crm.ui.quitting import Application

        app = Application([sys.argv[0]])
    app.setApplicationName("desktop-crm")
    app.setApplicationDisplayName("Desktop CRM")
    app.setDesktopFileName("desktop-crm")
    return app


def _places() -> "Places":
    from desktop_crm.ui.application import Places

    return Places(
        documents=paths.documents_folder(),
        default_file=paths.default_database(),
        sample_file=paths.data_folder() / "sample.crm",
        sample_cards=resource("sample", "people.vcf"),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
