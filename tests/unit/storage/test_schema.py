import contextlib
import errno
import os
import random
import sqlite3
import stat

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from desktop_crm.domain.errors import (
    DamagedDatabaseError,
    DatabaseBusyError,
    DatabaseExistsError,
    DatabaseMissingError,
    DatabaseReadOnlyError,
    NewerSchemaError,
    NotOurFileError,
)
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage import schema
from desktop_crm.storage.base import Base
from desktop_crm.storage.engine import APPLICATION_ID, make_engine
from desktop_crm.storage.schema import SCHEMA_VERSION, FileState, identify
from tests.support.databases import INDEXES, dump, followed_classes, person, plain_connection, store
from tests.support.folders import untouched
from tests.support.processes import finished, start


@pytest.fixture
def path(tmp_path):
    """Make a file as the program makes it."""
    schema.create(tmp_path / "office.crm")
    return tmp_path / "office.crm"


def pragma(path, name):
    with plain_connection(path) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_file_is_marked_as_ours_and_of_this_schema(path):
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == SCHEMA_VERSION
    assert identify(path) == FileState(SCHEMA_VERSION, read_only=False)


def test_a_new_file_has_every_table_and_index_that_the_classes_describe(path):
    def described(_object, name, kind, *_):
        return not (kind == "table" and name.startswith(INDEXES))

    engine = make_engine(path)
    with engine.connect() as connection:
        options = {"include_object": described, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()

    assert differences == []


@pytest.mark.parametrize("kind", followed_classes(), ids=lambda kind: kind.__tablename__)
def test_ids_of_every_followed_table_are_never_given_twice(path, kind):
    with plain_connection(path) as connection:
        query = "SELECT sql FROM sqlite_master WHERE name = ?"
        assert "AUTOINCREMENT" in connection.execute(query, (kind.__tablename__,)).fetchone()[0]


def test_a_new_file_is_sound_and_empty(path):
    assert pragma(path, "integrity_check") == "ok"
    assert not any(rows for table, rows in dump(path).items() if table != "index")


def test_a_new_file_is_for_its_user_alone(path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["über #1?.crm", "50%20.crm", "it's & so.crm", "دفتر.crm", "no suffix"])
def test_any_name_can_be_a_file_name(tmp_path, name):
    workspace = Workspace.create(tmp_path / name)
    workspace.contacts.add(person("Sara"))
    workspace.close()

    reopened = Workspace.open(tmp_path / name)
    assert reopened.contacts.count() == 1
    reopened.close()


def test_a_file_that_is_there_is_not_written_over(tmp_path):
    path = tmp_path / "letter.crm"
    path.write_text("Dear Sara")

    with untouched(tmp_path), pytest.raises(DatabaseExistsError) as refusal:
        schema.create(path)
    assert refusal.value.path == path


def test_a_file_cannot_be_made_without_its_folder(tmp_path):
    with pytest.raises(DatabaseMissingError):
        schema.create(tmp_path / "gone" / "office.crm")


def test_the_folder_is_made_with_the_file_on_request(tmp_path):
    schema.create(tmp_path / "Documents" / "Desktop CRM" / "office.crm", with_folder=True)

    assert identify(tmp_path / "Documents" / "Desktop CRM" / "office.crm").schema_version == SCHEMA_VERSION


@pytest.mark.parametrize("name", ["Documents/office.crm", "Documents/Desktop CRM/office.crm"])
def test_a_folder_whose_name_a_file_has_is_said_to_be_missing(tmp_path, name):
    (tmp_path / "Documents").write_text("not a folder")

    with untouched(tmp_path), pytest.raises(DatabaseMissingError) as refusal:
        schema.create(tmp_path / name, with_folder=True)
    assert refusal.value.path == tmp_path / name


def test_a_name_longer_than_the_disk_takes_is_no_bug(tmp_path):
    with pytest.raises(DatabaseMissingError):
        schema.create(tmp_path / ("x" * 300 + ".crm"))
    with pytest.raises(DatabaseMissingError):
        identify(tmp_path / ("x" * 300 + ".crm"))


def test_a_folder_that_may_not_be_made_is_said_to_be_read_only(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    with untouched(tmp_path), pytest.raises(DatabaseReadOnlyError):
        schema.create(tmp_path / "Documents" / "office.crm", with_folder=True)


def test_a_file_that_cannot_be_finished_is_not_left_behind(tmp_path, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_crm.storage.upgrade._run_steps", fail)
    with pytest.raises(Exception, match="office"):
        schema.create(tmp_path / "office.crm")

    assert not (tmp_path / "office.crm").exists()


def other_database(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE song(name); INSERT INTO song VALUES ('Pharaoh')")


def database_of_another_program(path):
    other_database(path)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id=252006673")


def database_in_wal_mode(path):
    """Leave a write-ahead log with content beside the file, as a program that still runs does."""
    other_database(path)
    code = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA journal_mode=WAL')\n"
        "c.execute(\"INSERT INTO song VALUES ('in the log')\")\n"
        "os._exit(0)"
    )
    finished(start(code, path))
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def database_with_hot_journal(path):
    """Leave a file in the middle of a save, as a program that crashed does."""
    other_database(path)
    code = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size=5')\n"
        "c.execute('BEGIN')\n"
        "c.executemany('INSERT INTO song VALUES (?)', [('x' * 500,)] * 2000)\n"
        "os._exit(0)"
    )
    finished(start(code, path))
    assert path.with_name(path.name + "-journal").stat().st_size > 0


FOREIGN = {
    "a text": lambda path: path.write_text("Dear Sara,\n" * 1000),
    "one letter": lambda path: path.write_text("x"),
    "nothing": lambda path: path.write_bytes(b""),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "an empty database": lambda path: sqlite3.connect(path).close() or path.touch(),
    "a database": other_database,
    "a marked database": database_of_another_program,
    "a database in WAL mode": database_in_wal_mode,
    "a database with a hot journal": database_with_hot_journal,
}


@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN.keys())
def test_what_is_not_ours_is_refused_and_untouched(tmp_path, make):
    path = tmp_path / "foreign.crm"
    make(path)

    with untouched(tmp_path), pytest.raises(NotOurFileError) as refusal:
        Workspace.open(path)
    assert refusal.value.path == path


@pytest.mark.parametrize("name", ["gone.crm", "gone/office.crm", "."])
def test_a_missing_file_is_named(tmp_path, name):
    with pytest.raises(DatabaseMissingError):
        Workspace.open(tmp_path / name)


def test_a_file_of_a_newer_program_is_refused_and_untouched(path, tmp_path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")

    with untouched(tmp_path), pytest.raises(NewerSchemaError) as refusal:
        Workspace.open(path)
    assert (refusal.value.found, refusal.value.known) == (99, SCHEMA_VERSION)


@pytest.fixture
def filled(workspace):
    """Give a closed file with forty people."""
    store(workspace, [person(f"Person {number}", "Khan", notes=("a note " * 200,)) for number in range(40)])
    workspace.close()
    return workspace.path


def overwrite(path, start, length):
    noise = random.Random(7).randbytes(length)
    with path.open("r+b") as file:
        file.seek(start)
        file.write(noise)


DAMAGES = {
    "the list of tables": lambda path: overwrite(path, 100, 3996),
    "everything but the first page": lambda path: overwrite(path, 4096, path.stat().st_size - 4096),
    "the middle": lambda path: overwrite(path, path.stat().st_size // 3, path.stat().st_size // 3),
    "the end is missing": lambda path: os.truncate(path, path.stat().st_size // 2),
    "all but the first page is missing": lambda path: os.truncate(path, 4096),
}


def use(path):
    workspace = Workspace.open(path, user="anna")
    try:
        for contact_id in workspace.contacts.ids():
            workspace.contacts.get(contact_id)
        workspace.search.find("note")
        workspace.contacts.add(person("New"))
    finally:
        workspace.close()


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_named_as_such(filled, damage):
    damage(filled)

    with pytest.raises(DamagedDatabaseError):
        use(filled)


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_check_of_a_damaged_file_says_so(filled, damage):
    damage(filled)
    try:
        workspace = Workspace.open(filled)
    except DamagedDatabaseError:
        return
    report = workspace.checks.check()
    workspace.close()

    assert not report.ok
    assert report.problems


def test_text_that_is_none_is_damage(filled):
    with contextlib.closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE contact_listing SET name = CAST(x'FFFE41' AS TEXT) WHERE contact_id = 1")
        connection.commit()
    workspace = Workspace.open(filled)

    with pytest.raises(DamagedDatabaseError):
        workspace.contacts.rows([1])
    workspace.close()


def test_a_file_without_our_tables_is_damaged(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE change")

    with pytest.raises(DamagedDatabaseError):
        identify(path)


def test_our_file_in_wal_mode_is_brought_back_to_a_rollback_journal(filled, tmp_path):
    before = dump(filled)
    with contextlib.closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    workspace = Workspace.open(filled, user="anna")
    assert workspace.contacts.count() == 40
    workspace.close()

    assert pragma(filled, "journal_mode") == "delete"  # what every rollback journal is called by others
    assert not (tmp_path / "office.crm-wal").exists()
    assert dump(filled) == before


def test_our_file_in_wal_mode_is_refused_while_somebody_uses_it_so(filled):
    with contextlib.closing(sqlite3.connect(filled)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("SELECT * FROM contact").fetchone()
        with pytest.raises(DatabaseBusyError):
            use(filled)
