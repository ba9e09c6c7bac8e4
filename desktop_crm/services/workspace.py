"""An open database file with everything that can be done with it."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_crm.domain.changes import ChangeSet
from desktop_crm.domain.clock import Clock
from desktop_crm.domain.errors import DatabaseReadOnlyError
from desktop_crm.services.activities import Activities
from desktop_crm.services.activity_kinds import ActivityKinds
from desktop_crm.services.agenda import Agenda
from desktop_crm.services.alarms import AlarmKeeper
from desktop_crm.services.contacts import Contacts
from desktop_crm.services.groups import Groups
from desktop_crm.services.local_clock import local_clock
from desktop_crm.services.notes import Notes
from desktop_crm.services.reminders import Reminders
from desktop_crm.services.search import Search
from desktop_crm.services.settings import Settings
from desktop_crm.services.tags import Tags
from desktop_crm.services.undo import Undo
from desktop_crm.storage import schema
from desktop_crm.storage.database import Database

if TYPE_CHECKING:
    from desktop_crm.services.backups import Backups, Checks
    from desktop_crm.services.calendar_files import CalendarFiles
    from desktop_crm.services.completing import Completing
    from desktop_crm.services.day_sheet import DaySheets
    from desktop_crm.services.exporting import Exporting
    from desktop_crm.services.history import History
    from desktop_crm.services.importing import Importing
    from desktop_crm.services.keep_in_touch import KeepInTouch
    from desktop_crm.services.labels import Labels
    from desktop_crm.services.series import Series
    from desktop_crm.services.timeline import TimelineOf
    from desktop_crm.services.typed_lines import TypedLines


class Workspace:
    """One open file; its services may be called from any thread.

    What is not needed to show the first list is loaded when it is first asked for.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self.path = db.path
        self.read_only = db.read_only
        self.clock = db.clock
        self.user = db.user
        self.contacts = Contacts(db)
        self.notes = Notes(db)
        self.tags = Tags(db)
        self.groups = Groups(db)
        self.search = Search(db)
        self.undo = Undo(db)
        self.settings = Settings(db)
        self.kinds = ActivityKinds(db)
        self.activities = Activities(db)
        self.agenda = Agenda(db)
        alarms = AlarmKeeper(db.clock)
        db.derive(alarms.refresh)
        self.reminders = Reminders(db, alarms)

    @cached_property
    def calendar_files(self) -> "CalendarFiles":
        """Bringing calendar files in, and taking them out."""
        from desktop_crm.services.calendar_files import CalendarFiles

        return CalendarFiles(self._db)

    @cached_property
    def keep_in_touch(self) -> "KeepInTouch":
        """Within how many days contacts are to be reached."""
        from desktop_crm.services.keep_in_touch import KeepInTouch

        return KeepInTouch(self._db)

    @cached_property
    def series(self) -> "Series":
        """Templates of activities around a date."""
        from desktop_crm.services.series import Series

        return Series(self._db)

    @cached_property
    def completing(self) -> "Completing":
        """Completing what was planned, and recording what was not."""
        from desktop_crm.services.completing import Completing

        return Completing(self._db)

    @cached_property
    def timeline(self) -> "TimelineOf":
        """What happened with a contact, and what is planned."""
        from desktop_crm.services.timeline import TimelineOf

        return TimelineOf(self._db)

    @cached_property
    def typed_lines(self) -> "TypedLines":
        """Lines such as "call Sara tomorrow 3pm"."""
        from desktop_crm.services.typed_lines import TypedLines

        return TypedLines(self._db)

    @cached_property
    def history(self) -> "History":
        """Who changed what on a contact."""
        from desktop_crm.services.history import History

        return History(self._db)

    @cached_property
    def importing(self) -> "Importing":
        """Bringing contact files in."""
        from desktop_crm.services.importing import Importing

        return Importing(self._db)

    @cached_property
    def exporting(self) -> "Exporting":
        """Taking contacts out."""
        from desktop_crm.services.exporting import Exporting

        return Exporting(self._db)

    @cached_property
    def labels(self) -> "Labels":
        """Printing mailing labels."""
        from desktop_crm.services.labels import Labels

        return Labels(self._db)

    @cached_property
    def day_sheet(self) -> "DaySheets":
        """Printing the day."""
        from desktop_crm.services.day_sheet import DaySheets

        return DaySheets(self._db)

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the file."""
        from desktop_crm.services.backups import Backups

        return Backups(self._db)

    @cached_property
    def checks(self) -> "Checks":
        """Whether the file is sound."""
        from desktop_crm.services.backups import Checks

        return Checks(self._db)

    @classmethod
    def open(cls, path: Path, *, clock: Clock | None = None, user: str = "") -> Self:
        """Open a file, bringing it to this program's schema first where it is older.

        Raises:
            DatabaseMissingError: There is no such file.
            NotOurFileError: The file is no database of this program.
            NewerSchemaError: A newer version of this program wrote it.
            DamagedDatabaseError: Parts of it cannot be read.
            UpgradeFailedError: It could not be upgraded; it is as it was.
            DatabaseReadOnlyError: It would have to be upgraded, but may not be written.
        """
        clock = clock or local_clock()
        _upgrade_if_due(path, clock)
        return cls(Database(path, clock=clock, user=user))

    @classmethod
    def create(
        cls, path: Path, *, clock: Clock | None = None, user: str = "", with_folder: bool = False
    ) -> Self:
        """Make a new, empty file, on request with the folders above it, and open it.

        Raises:
            DatabaseExistsError: There is a file of that name; it is not touched.
            DatabaseMissingError: The folder is not there, or cannot be: a file has its name.
            DatabaseReadOnlyError: The folder may not be written.
        """
        schema.create(path, with_folder=with_folder)
        return cls.open(path, clock=clock, user=user)

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> None:
        """Have a function called after each commit, in the thread that committed."""
        self._db.subscribe(listener)

    def changed_elsewhere(self) -> bool:
        """Return whether another program stored something since this was last asked; at first False."""
        return self._db.changed_elsewhere()

    def close(self) -> None:
        """Give the file free."""
        self._db.close()


def _upgrade_if_due(path: Path, clock: Clock) -> None:
    state = schema.identify(path)
    if state.schema_version == schema.SCHEMA_VERSION:
        return
    if state.read_only:
        raise DatabaseReadOnlyError(path)
    from desktop_crm.storage.upgrade import upgrade

    upgrade(path, clock)
