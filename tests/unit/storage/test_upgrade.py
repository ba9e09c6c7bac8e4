import contextlib
import shutil
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from desktop_crm.domain.errors import DatabaseExistsError, NewerSchemaError, UpgradeFailedError
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage import database, schema, upgrade
from desktop_crm.storage.schema import SCHEMA_VERSION
from tests.support.databases import dump, person, plain_connection, store
from tests.support.folders import content
from tests.support.processes import finished, start

NEXT = SCHEMA_VERSION + 1

STEP = """
import sqlalchemy as sa
from alembic import op

revision = "{revision:04}"
down_revision = "{before:04}"

def upgrade():
    keys = op.get_bind().exec_driver_sql("PRAGMA foreign_keys").scalar_one()
    assert keys == 0, "foreign keys are on"
    with op.batch_alter_table("contact", recreate="always") as contact:
        contact.add_column(sa.Column("pet", sa.Text(), nullable=False, server_default=""))
    op.create_table("pet", sa.Column("id", sa.Integer(), primary_key=True))
{then}
"""


@pytest.fixture
def step(tmp_path):
    """Make a folder of migrations with one step more, that ends with what a test wants."""

    def make(then=""):
        scripts = tmp_path / "migrations"
        shutil.copytree(upgrade.MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        code = STEP.format(revision=NEXT, before=SCHEMA_VERSION, then=f"    {then}\n")
        (scripts / "versions" / "pets.py").write_text(code)
        return scripts

    return make


@pytest.fixture
def old(workspace):
    """Give the closed file of an older program, with something in every table."""
    people = [person(f"Person {n}", phone=f"+92 300 55500{n:02}", notes=("note",)) for n in range(50)]
    store(workspace, people, group="Friends")
    workspace.tags.put(range(1, 20), "old")
    workspace.contacts.trash([7])
    workspace.close()
    return workspace.path


def copies(path):
    return sorted(path.parent.glob("office before upgrade *.crm"))


def version(path):
    with plain_connection(path) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def without_pets(dumped):
    rows = {id_: {k: v for k, v in row.items() if k != "pet"} for id_, row in dumped["contact"].items()}
    return {table: found for table, found in dumped.items() if table != "pet"} | {"contact": rows}


def test_an_upgrade_keeps_every_row_of_every_table(old, step, clock):
    before = dump(old)

    upgrade.upgrade(old, clock, scripts=step(), target=NEXT)

    assert version(old) == NEXT
    assert "pet" in dump(old)["contact"][1]
    assert without_pets(dump(old)) == before
    assert len(before["note"]) == 50


def test_a_copy_of_the_old_file_is_kept(old, step, clock):
    before = dump(old)

    copy = upgrade.upgrade(old, clock, scripts=step(), target=NEXT)

    assert copies(old) == [copy]
    assert version(copy) == SCHEMA_VERSION
    assert dump(copy) == before


FAILURES = {
    "wrong SQL": ('op.execute("INSERT INTO nothing VALUES (1)")', UpgradeFailedError),
    "a broken rule": ('op.execute("INSERT INTO pet VALUES (1), (1)")', UpgradeFailedError),
    "rows that point nowhere": ('op.execute("DELETE FROM contact WHERE id = 3")', UpgradeFailedError),
    "a mistake in the step": ('raise KeyError("pet")', KeyError),
}


@pytest.mark.parametrize(("then", "error"), FAILURES.values(), ids=FAILURES.keys())
def test_a_step_that_fails_leaves_the_file_as_it_was(old, step, clock, then, error):
    before = old.read_bytes()

    with pytest.raises(error):
        upgrade.upgrade(old, clock, scripts=step(then), target=NEXT)

    assert old.read_bytes() == before
    assert len(copies(old)) == 1


def test_nothing_is_upgraded_where_no_copy_can_be_made(old, step, clock, monkeypatch):
    before = old.read_bytes()
    frozen = clock.moment
    monkeypatch.setattr(type(clock), "now", lambda _: frozen)
    old.with_name(f"office before upgrade {frozen:%Y%m%d-%H%M%S}.crm").write_text("taken")

    with pytest.raises(DatabaseExistsError):
        upgrade.upgrade(old, clock, scripts=step(), target=NEXT)
    assert old.read_bytes() == before


def test_a_step_that_is_killed_leaves_the_old_file(old, step):
    before = dump(old)
    scripts = step("__import__('os').kill(__import__('os').getpid(), 9)")
    code = """
import sys
from pathlib import Path
from desktop_crm.domain.clock import SystemClock
from desktop_crm.storage.upgrade import upgrade
upgrade(Path(sys.argv[1]), SystemClock(), scripts=Path(sys.argv[2]), target=int(sys.argv[3]))
"""
    finished(start(code, old, scripts, NEXT), code=-9)

    workspace = Workspace.open(old)
    assert workspace.checks.check().ok
    workspace.close()
    assert dump(old) == before


def test_of_programs_that_start_at_once_exactly_one_upgrades(old, step):
    code = """
import sys
from pathlib import Path
from desktop_crm.domain.clock import SystemClock
from desktop_crm.storage import engine, schema
from desktop_crm.storage.upgrade import upgrade
from alembic import command
engine.BUSY_SECONDS = 60  # however busy the computer is, the others wait for the first
path, scripts, target = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
assert schema.identify(path).schema_version < target
print("ready", flush=True)
sys.stdin.readline()
print("copied" if upgrade(path, SystemClock(), scripts=scripts, target=target) else "done by another")
"""
    scripts = step()
    starters = [start(code, old, scripts, NEXT, stdin=-1) for _ in range(3)]
    for starter in starters:
        assert starter.stdout.readline() == "ready\n"
    for starter in starters:
        starter.stdin.write("go\n")
        starter.stdin.flush()
    said = sorted(finished(starter).strip() for starter in starters)

    assert said == ["copied", "done by another", "done by another"]
    assert version(old) == NEXT
    assert [version(copy) for copy in copies(old)] == [SCHEMA_VERSION]


def test_a_file_that_is_up_to_date_is_not_upgraded(old, clock):
    before = content(old.parent)

    assert upgrade.upgrade(old, clock) is None
    assert content(old.parent) == before


def test_a_file_beyond_this_program_is_not_upgraded(old, step, clock):
    upgrade.upgrade(old, clock, scripts=step(), target=NEXT)

    with pytest.raises(NewerSchemaError):
        upgrade.migrate(old)


def test_an_open_program_stops_saving_when_another_has_upgraded_the_file(old, step, clock):
    workspace = Workspace.open(old, user="anna")
    upgrade.upgrade(old, clock, scripts=step(), target=NEXT)
    before = dump(old)

    with pytest.raises(NewerSchemaError) as refusal:
        workspace.contacts.add(person("Late"))
    assert (refusal.value.found, refusal.value.known) == (NEXT, SCHEMA_VERSION)
    workspace.close()
    assert dump(old) == before


def test_opening_an_older_file_upgrades_it_first(old, step, monkeypatch):
    changed = partial(upgrade.upgrade, scripts=step(), target=NEXT)
    monkeypatch.setattr(upgrade, "upgrade", changed)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(database, "SCHEMA_VERSION", NEXT)

    workspace = Workspace.open(old, user="anna")
    workspace.notes.add(1, "after the upgrade")
    workspace.close()

    assert version(old) == NEXT
    assert len(copies(old)) == 1


def test_a_copy_of_a_file_half_upgraded_is_never_made(old, step, clock, monkeypatch):
    """Another program saves between the look at the file and its upgrade."""
    real = upgrade.backup.copy_file

    def save_first(source: Path, target: Path):
        other = sqlite3.connect(source, timeout=0.1)
        with contextlib.closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("UPDATE contact SET title = 'late'")
        real(source, target)

    monkeypatch.setattr(upgrade.backup, "copy_file", save_first)
    copy = upgrade.upgrade(old, clock, scripts=step(), target=NEXT)

    assert without_pets(dump(old)) == dump(copy)
