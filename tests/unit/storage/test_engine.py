import itertools
import re
import sqlite3

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.domain.errors import DatabaseBusyError, RecordChangedError
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage.database import Database
from desktop_crm.storage.engine import bare_connection, make_engine, writing
from desktop_crm.storage.tables.contacts import Contact
from tests.support.databases import dump, person, store
from tests.support.processes import finished, start

WANTED = {
    "journal_mode": "truncate",
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "busy_timeout": 2000,
    "query_only": 0,
}


def settings(connection):
    return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in WANTED}


def test_every_connection_is_set_up_alike(path):
    engine = make_engine(path)
    connections = [engine.connect() for _ in range(5)] + [writing(engine).connect()]
    found = [settings(connection.execution_options(crm_begin="DEFERRED")) for connection in connections]
    mapped = [connection.exec_driver_sql("PRAGMA mmap_size").scalar() for connection in connections]
    for connection in connections:
        connection.close()
    engine.dispose()

    assert found == [WANTED] * 6
    assert {size or 0 for size in mapped} == {0}


def test_a_connection_for_reading_refuses_to_write(path):
    engine = make_engine(path, read_only=True)
    with engine.connect() as connection:
        assert settings(connection)["query_only"] == 1
        with pytest.raises(Exception, match="readonly"):
            connection.exec_driver_sql("DELETE FROM contact")
    engine.dispose()


@pytest.mark.parametrize("problem", [KeyError("uid not found: 4711"), OSError("no user name")])
def test_an_account_without_a_name_works_with_a_file_too(path, monkeypatch, problem):
    def unknown():
        raise problem

    monkeypatch.setattr("getpass.getuser", unknown)
    workspace = Workspace.open(path)
    workspace.contacts.add(person("Sara"))

    assert workspace.undo.next_undo().user == ""
    workspace.close()


def test_no_file_is_made_by_looking_for_one(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        bare_connection(tmp_path / "gone.crm", read_only=False)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def statements():
    """Take note of every statement that any connection really runs."""
    said, numbers = [], itertools.count()

    def listen(connection, _record):
        number = next(numbers)
        connection.set_trace_callback(lambda statement: said.append((number, statement)))

    event.listen(Pool, "connect", listen)
    yield said
    event.remove(Pool, "connect", listen)


CHANGING = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP)\b", re.IGNORECASE)


def begun_wrongly(statements):
    """Return the writes of transactions that did not begin by taking the write lock."""
    begun, wrong = {}, []
    for connection, statement in statements:
        if statement.startswith("BEGIN"):
            begun[connection] = statement
        elif statement.startswith(("COMMIT", "ROLLBACK")):
            begun[connection] = "nothing"
        elif CHANGING.match(statement) and begun.get(connection) != "BEGIN IMMEDIATE":
            wrong.append((begun.get(connection), statement))
    return wrong


def work(workspace, folder):
    """Do a little of everything."""
    first, second = (workspace.contacts.add(person(name, "Khan", phone="0300 1234567")) for name in "AB")
    seen = workspace.contacts.get(first)
    workspace.contacts.save(
        seen, type(seen)(**{f: getattr(seen, f) for f in seen.__slots__} | {"title": "CEO"})
    )
    workspace.tags.put([first, second], "vip")
    workspace.tags.take([first], "vip")
    group = workspace.groups.add("Friends")
    workspace.groups.join(group, [first, second])
    workspace.groups.leave(group, [first])
    note = workspace.notes.add(first, "hello")
    workspace.notes.edit(note, "bye", seen_version=1)
    workspace.notes.remove(note)
    store(workspace, [person(f"Card {number}") for number in range(20)], group="Fair")
    workspace.settings.default_country = "PK"
    workspace.contacts.trash([second])
    workspace.contacts.purge([second])
    for _ in range(5):
        workspace.undo.undo()
    for _ in range(5):
        workspace.undo.redo()
    workspace.search.find("khan")
    workspace.checks.check()
    workspace.backups.backup(folder / "copy.crm")


def test_every_transaction_that_writes_takes_the_write_lock_first(open_as, tmp_path, statements):
    work(open_as(), tmp_path)

    changing = [statement for _, statement in statements if CHANGING.match(statement)]
    assert len(changing) > 100
    assert begun_wrongly(statements) == []


def test_reading_takes_no_write_lock(workspace, statements):
    workspace.contacts.add(person("Sara"))
    statements.clear()
    workspace.contacts.ids()
    workspace.contacts.get(1)
    workspace.search.find("sara")
    workspace.undo.next_undo()

    assert {statement for _, statement in statements if statement.startswith("BEGIN")} == {"BEGIN DEFERRED"}


def test_nothing_is_locked_between_two_pieces_of_work(workspace):
    workspace.contacts.add(person("Sara"))
    workspace.contacts.ids()

    other = bare_connection(workspace.path, read_only=False)
    other.execute("PRAGMA busy_timeout=0")
    other.execute("BEGIN EXCLUSIVE")
    other.execute("ROLLBACK")
    other.close()


def test_a_save_that_waits_in_vain_says_so_and_keeps_nothing(workspace, monkeypatch):
    monkeypatch.setattr("desktop_crm.storage.engine.BUSY_SECONDS", 0.05)
    impatient = Workspace.open(workspace.path, user="bert")
    other = bare_connection(workspace.path, read_only=False)
    other.execute("BEGIN IMMEDIATE")
    before = dump(workspace.path)
    with pytest.raises(DatabaseBusyError):
        impatient.contacts.add(person("Sara"))
    other.execute("ROLLBACK")
    other.close()

    assert dump(workspace.path) == before
    assert impatient.contacts.add(person("Sara")) == 1
    impatient.close()


WRITE_ON = """
import sys
from dataclasses import replace
from pathlib import Path
from desktop_crm.domain.errors import DatabaseBusyError, RecordChangedError
from desktop_crm.services.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]), user=sys.argv[2])
field = sys.argv[3]
print("ready", flush=True)
sys.stdin.readline()
clashes = 0
for _ in range(50):
    while True:
        seen = workspace.contacts.get(1)
        try:
            workspace.contacts.save(seen, replace(seen, **{field: getattr(seen, field) + sys.argv[2]}))
            break
        except RecordChangedError:
            clashes += 1
        except DatabaseBusyError:
            pass
workspace.close()
print(clashes)
"""


def write_on_in_two_processes(path, fields):
    workers = [start(WRITE_ON, path, user, field, stdin=-1) for user, field in zip("ab", fields, strict=True)]
    for worker in workers:
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        worker.stdin.write("go\n")
        worker.stdin.flush()
    return [int(finished(worker)) for worker in workers]


def test_two_programs_that_save_one_field_lose_no_edit(workspace):
    workspace.contacts.add(person("Sara"))

    write_on_in_two_processes(workspace.path, ["title", "title"])

    title = workspace.contacts.get(1).title
    assert (title.count("a"), title.count("b")) == (50, 50)
    assert workspace.checks.check().ok
    assert len(workspace.undo.operations(500)) == 101


def test_two_programs_that_save_two_fields_never_clash(workspace):
    workspace.contacts.add(person("Sara"))

    clashes = write_on_in_two_processes(workspace.path, ["title", "department"])

    assert clashes == [0, 0]
    record = workspace.contacts.get(1)
    assert (record.title, record.department) == ("a" * 50, "b" * 50)


LISTEN = """
import os, sys
from pathlib import Path

folder = Path(sys.argv[1])
path = folder / "office.crm"
opened = []

def hear(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes, Path)):
        if os.fsdecode(arguments[0]) == str(path):
            opened.append(arguments)

sys.addaudithook(hear)
from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock
from tests.unit.storage.test_engine import work

open(path, "w").close(); path.unlink()
assert len(opened) == 1
workspace = Workspace.create(path, clock=SteppingClock(), user="anna")
made = opened[1:]
opened.clear()
work(workspace, folder)
cards = folder / "all.vcf"
workspace.exporting.vcard(cards)
workspace.importing.commit(workspace.importing.plan([cards]))
workspace.close()
again = Workspace.open(path)
again.backups.backup()
again.close()
print(len(made), bool(made and made[0][2] & os.O_EXCL), opened)
"""


def test_nobody_but_sqlite_opens_the_file_once_it_is_made(tmp_path):
    """Closing any other handle of an open database would give up every lock of this program."""
    said = finished(start(LISTEN, tmp_path, env={"HOME": str(tmp_path)}))

    assert said == "1 True []\n"


def test_an_error_of_the_database_shows_no_names(path):
    engine = make_engine(path)
    with engine.connect() as connection, pytest.raises(Exception, match="no such table") as error:
        connection.exec_driver_sql("SELECT * FROM nobody WHERE name = ?", ("Sara Khan",))
    engine.dispose()

    assert "Sara" not in str(error.value)


def save_over(db):
    with db.unit_of_work(Act(OperationKind.CONTACT_EDITED)) as session:
        contact = session.get(Contact, 1)
        session.connection().exec_driver_sql("UPDATE contact SET version = 9")
        contact.title = "late"


def test_a_row_saved_behind_the_back_of_a_unit_of_work_is_a_clash(workspace):
    workspace.contacts.add(person("Sara"))
    db = Database(workspace.path, user="anna")
    with pytest.raises(RecordChangedError):
        save_over(db)
    db.close()

    assert workspace.contacts.get(1).title == ""
