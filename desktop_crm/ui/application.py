"""The program with a window: which file is open, and what happens with it when files are changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QObject, QSize, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.countries import country_name
from desktop_crm.domain.errors import Cancelled, CrmError, DatabaseMissingError
from desktop_crm.services.preferences import Preferences
from desktop_crm.ui import file_opening
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.button_keys import ButtonKeys
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.command_list import CommandId, Need
from desktop_crm.ui.commands_offered import offered_commands
from desktop_crm.ui.common.dialogs import ask_file_to_open, ask_file_to_write, ask_files_to_open
from desktop_crm.ui.icons import icon
from desktop_crm.ui.jobs import Executor, Job, JobRunner
from desktop_crm.ui.languages import Languages
from desktop_crm.ui.main_window import DATABASE_SUFFIX, MainWindow
from desktop_crm.ui.messages import explain
from desktop_crm.ui.preferences.look import Look
from desktop_crm.ui.preferences.page_ids import PageId
from desktop_crm.ui.quitting import Application
from desktop_crm.ui.reminders.log_in import LogInStart
from desktop_crm.ui.reminders.ringer import Ringer
from desktop_crm.ui.search.suggestions import Suggestions
from desktop_crm.ui.text_fields import FieldKeys
from desktop_crm.ui.theme import Token, follow_system
from desktop_crm.ui.welcome.page import WelcomePage
from desktop_crm.ui.window_commands import connect_window_commands
from desktop_crm.ui.working_week import WeekPreferences

if TYPE_CHECKING:
    from desktop_crm.services.workspace import Workspace
    from desktop_crm.ui.desk import Desk

GEOMETRY = "window_geometry"
FIRST_SIZE = QSize(1280, 800)


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders that the program proposes; ``sample_cards`` comes with it."""

    documents: Path
    default_file: Path
    sample_file: Path
    sample_cards: Path


@dataclass(frozen=True, slots=True)
class Start:
    """What the user asked for: a file, the sample data, or cards and calendars to import."""

    path: Path | None = None
    demo: bool = False
    imports: Sequence[Path] = ()
    hidden: bool = False
    """Without its window, as after log-in."""


class Program(QObject):
    """The window, the job lane and the open file; one of them in a process."""

    opened = Signal(object)
    """The desk of the file that was opened."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        places: Places,
        *,
        user: str = "",
        executor: Executor | None = None,
        log_in: LogInStart | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._places = places
        self._user = user
        self._imports: list[Path] = []
        self._opening: Job | None = None
        self._log_in = log_in
        self.jobs = JobRunner(self, executor=executor)
        self.ringer = Ringer(preferences, self, executor=executor)
        self.changes = Changes(self)
        self.look = Look(app, preferences)
        self.week = WeekPreferences(preferences, self)
        self._languages = Languages(app)
        self.workspace: Workspace | None = None
        self.desk: Desk | None = None
        self._languages.speak(self.look.language)
        self.look.apply()
        follow_system(app)
        FieldKeys(app)
        ButtonKeys(app, self)
        app.setWindowIcon(icon("contact", Token.ACCENT))
        self.window = self._make_window()
        self.jobs.failed.connect(self._on_failed)
        self.ringer.failed.connect(self._on_failed)
        app.commitDataRequest.connect(self._on_session_ends)
        if isinstance(app, Application):
            app.quitting.connect(self._on_session_ends)
        self.look.language_changed.connect(self._on_language_changed)
        self.week.changed.connect(self._on_week_changed)

    def begin(self, start: Start) -> None:
        """Show the window, and when it is drawn open what was asked for or was open last."""
        self._imports = list(start.imports)
        path = start.path or next(iter(self._preferences.recent_files), None)
        if start.hidden and path is not None and path.exists():
            self.ringer.hide_window()
            self.open(path)
            return
        if start.path is None and not start.demo and path is not None and not path.exists():
            self._show_welcome(explain(DatabaseMissingError(path)))
        elif path is None and not start.demo and not self._imports:
            self._show_welcome("")
        elif start.demo:
            sample = start.path or self._places.sample_file
            self.window.painted.connect(lambda: self.open_sample(sample))
        elif path is None:
            self.window.painted.connect(self.start_empty)
        else:
            self.window.painted.connect(lambda: self.open(path))
        self.window.show()

    def open(self, path: Path) -> None:
        """Open a file in place of the one that is open."""
        self._run(file_opening.existing(path, self._user))

    def create(self, path: Path) -> None:
        """Make a new file and open it."""
        self._run(file_opening.fresh(path, self._user, _home_country()))

    def start_empty(self) -> None:
        """Begin with the file of the proposed name: a new one, or the one that is there."""
        path = self._places.default_file
        if path.exists():
            self.open(path)
        else:
            self.create(path)

    def open_sample(self, path: Path) -> None:
        """Open the sample data, made first where it is not there yet."""
        self._run(
            file_opening.sample(path, self._places.sample_cards, self._user, "PK"),
            title=self.tr("Making the sample file…"),
        )

    @Slot(list)
    def take_files(self, paths: list[Path]) -> None:
        """Open a dropped file of ours, and import cards and calendars into the open file or a new one."""
        databases = [path for path in paths if path.suffix.lower() == DATABASE_SUFFIX]
        self._imports = [path for path in paths if path.suffix.lower() != DATABASE_SUFFIX]
        if databases:
            self.open(databases[0])
        elif self.desk is None:
            self.start_empty()
        else:
            self._import_waiting()

    def close(self) -> None:
        """Let go of the file; called when the window closes."""
        self._preferences.put(GEOMETRY, bytes(self.window.saveGeometry().toBase64().data()).decode())
        self._drop_desk()
        self.ringer.close()
        self.jobs.close()
        self._close_workspace()

    def _make_window(self) -> MainWindow:
        actions = Actions()
        self._suggestions = Suggestions(lambda: offered_commands(actions))
        window = MainWindow(actions, self.jobs, self._suggestions)
        actions.setParent(window)
        window.resize(FIRST_SIZE)
        window.restoreGeometry(QByteArray.fromBase64(str(self._preferences.get(GEOMETRY, "")).encode()))
        self.look.connect_commands(actions)
        connect_window_commands(window, actions, self._preferences)
        actions.handle(CommandId.FILE_NEW, self._ask_new)
        actions.handle(CommandId.FILE_OPEN, self._ask_open)
        actions.handle(CommandId.PREFERENCES, lambda: self._show_preferences(PageId.GENERAL))
        actions.handle(CommandId.MANAGE_KINDS, lambda: self._show_preferences(PageId.KINDS))
        window.search.command_chosen.connect(actions.run)
        window.search.failed.connect(self._on_failed)
        window.files_dropped.connect(self.take_files)
        window.closing.connect(self.close)
        window.menus["recent"].aboutToShow.connect(self._list_recent)
        self.ringer.serve(window, actions)
        self._actions = actions
        self._welcome = self._make_welcome()
        window.pages.addWidget(self._welcome)
        return window

    def _make_welcome(self) -> WelcomePage:
        page = WelcomePage()
        page.empty_wanted.connect(self.start_empty)
        page.sample_wanted.connect(lambda: self.open_sample(self._places.sample_file))
        page.import_wanted.connect(self._ask_cards)
        page.open_wanted.connect(self.open)
        page.other_wanted.connect(self._ask_open)
        return page

    def _show_welcome(self, problem: str) -> None:
        self._welcome.show_recent([path for path in self._preferences.recent_files if path.exists()])
        self._welcome.show_problem(problem)
        self.window.show_furniture(shown=False)
        self.window.show_page(self._welcome)

    def _run(self, work: file_opening.Opening, title: str = "") -> None:
        """Open a file, unless one is being opened: a second press of a button means the same."""
        if not any(job is self._opening for job in self.jobs.jobs):
            self._opening = self.jobs.run(
                work, done=self._on_opened, failed=self._on_open_failed, title=title
            )

    def _on_opened(self, workspace: "Workspace") -> None:
        self._drop_desk()
        self._close_workspace()
        self.workspace = workspace
        self._preferences.opened(workspace.path.resolve())
        workspace.subscribe(self.changes.announce)
        self._show_desk()
        self._import_waiting()

    def _show_desk(self) -> None:
        from desktop_crm.ui.desk import Desk

        workspace = self.workspace
        if workspace is None:
            self._show_welcome("")
            return
        self.window.show_furniture(shown=True)
        self.window.setWindowTitle(f"{workspace.path.stem} — {QApplication.applicationDisplayName()}")
        self._suggestions.show_file(workspace.search, workspace.contacts, writable=not workspace.read_only)
        self.desk = Desk(self.window, workspace, self._actions, self.jobs, self.changes, self._preferences)
        self._suggestions.offer_activities(self.desk.planner.make_offers)
        self.desk.show()
        self.ringer.follow(self.desk, workspace, self.changes)
        self.opened.emit(self.desk)

    def _drop_desk(self) -> None:
        if self.desk is not None:
            self.ringer.drop()
            self.desk.close()
            self.desk = None
        self._actions.hold(Need.NOTHING)
        self._suggestions.show_file(None, None, writable=False)

    def _close_workspace(self) -> None:
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None

    def _import_waiting(self) -> None:
        paths, self._imports = self._imports, []
        if paths and self.desk is not None:
            self.desk.import_files(paths)

    def _on_open_failed(self, error: CrmError) -> None:
        self._imports = []
        if self.desk is not None:
            self._on_failed(error)
        else:
            self._show_welcome("" if isinstance(error, Cancelled) else explain(error))

    @Slot(object)
    def _on_failed(self, error: CrmError) -> None:
        self.window.undo_bar.say(explain(error), undo=False)

    @Slot()
    def _on_session_ends(self) -> None:
        """Hold up nobody's log-out by staying in the tray."""
        self.window.give_up()

    @Slot()
    def _on_language_changed(self) -> None:
        """Make the window anew in the other language, on the same file."""
        self._languages.speak(self.look.language)
        old = self.window
        old.closing.disconnect(self.close)
        self._drop_desk()
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        self._show_desk()
        self.window.show()
        old.leave()
        old.deleteLater()

    def _ask_new(self) -> None:
        proposed = self._places.default_file
        if path := ask_file_to_write(self.window, self.tr("New file"), proposed, self._file_filter()):
            self.create(path)

    def _ask_open(self) -> None:
        folder = self.workspace.path.parent if self.workspace else self._places.documents
        if path := ask_file_to_open(self.window, self.tr("Open a file"), folder, self._file_filter()):
            self.open(path)

    def _ask_cards(self) -> None:
        filters = self.tr("Contacts (*.vcf *.vcard);;All files (*)")
        if paths := ask_files_to_open(self.window, self.tr("Bring my contacts"), Path.home(), filters):
            self.take_files(paths)

    def _file_filter(self) -> str:
        return self.tr("Desktop CRM files (*.crm)")

    def _show_preferences(self, page: PageId) -> None:
        from desktop_crm.ui.preferences.pages import Shown, show_preferences

        shown = Shown(self.look, self.week, self.ringer.preferences, self._log_in)
        show_preferences(shown, self.workspace, self.jobs, self.window, page)

    @Slot()
    def _on_week_changed(self) -> None:
        """Have every view of days read them anew, as if a setting of the file had changed."""
        self.changes.announce(ChangeSet(tables=frozenset({"setting"})))

    @Slot()
    def _list_recent(self) -> None:
        here = self.workspace.path.resolve() if self.workspace else None
        paths = [path for path in self._preferences.recent_files if path != here and path.exists()]
        self._actions.list_files(self.window.menus["recent"], paths, self.open)


def _home_country() -> str:
    """Return the country of the system's settings, ISO 3166-1 alpha-2, or ""."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if country_name(code) else ""
