import os

import pytest

from desktop_crm.services.workspace import Workspace
from tests.support.databases import dump, person, rewind, store
from tests.support.processes import finished, start

KILLED = -9

SAVE = """
import os, signal, sys
from pathlib import Path
from desktop_crm.domain.changes import Act, OperationKind
from desktop_crm.storage.bulk import update_rows
from desktop_crm.storage.database import Database
from desktop_crm.storage.tables.contacts import Contact

db = Database(Path(sys.argv[1]), user="anna")
with db.unit_of_work(Act(OperationKind.CONTACT_EDITED)) as session:
    session.connection().exec_driver_sql("PRAGMA cache_size=5")
    update_rows(session, Contact, range(1, 301), {"department": "x" * 2000})
    session.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""

IMPORT = """
import os, signal, sys
from pathlib import Path
from desktop_crm.services.workspace import Workspace

class Kill:
    def report(self, done, total):
        if done >= total // 2:
            os.kill(os.getpid(), signal.SIGKILL)

workspace = Workspace.open(Path(sys.argv[1]), user="anna")
plan = workspace.importing.plan([Path(sys.argv[2])])
workspace.importing.commit(plan, progress=Kill())
"""


@pytest.fixture
def filled(workspace):
    """Give a closed file with a few hundred people."""
    store(workspace, [person(f"Person {number}") for number in range(300)])
    workspace.close()
    return workspace.path


def test_a_save_that_was_killed_half_way_is_undone_when_the_file_is_opened(filled):
    before, bytes_before = dump(filled), filled.read_bytes()

    finished(start(SAVE, filled), code=KILLED)
    journal = filled.with_name(filled.name + "-journal")
    assert journal.stat().st_size > 0
    assert filled.read_bytes() != bytes_before  # the half save did reach the file

    workspace = Workspace.open(filled)
    assert workspace.contacts.count() == 300
    assert workspace.checks.check().ok
    workspace.close()
    assert dump(filled) == before
    assert not journal.exists() or journal.stat().st_size == 0


def test_an_import_that_was_killed_half_way_keeps_nothing(filled, tmp_path):
    cards = tmp_path / "phone.vcf"
    cards.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Card {n}\nEND:VCARD\n" for n in range(1500)))
    before = dump(filled)

    finished(start(IMPORT, filled, cards), code=KILLED)

    workspace = Workspace.open(filled)
    assert workspace.checks.check().ok
    workspace.close()
    assert dump(filled) == before


def test_what_was_acknowledged_survives_the_kill_of_its_writer(workspace):
    code = """
import os, signal, sys
from pathlib import Path
from desktop_crm.services.workspace import Workspace
from tests.support.databases import person

workspace = Workspace.open(Path(sys.argv[1]), user="anna")
number = 0
while True:
    number += 1
    print(workspace.contacts.add(person(f"Person {number}", tags=("new",))), flush=True)
"""
    writer = start(code, workspace.path)
    acknowledged = [int(writer.stdout.readline()) for _ in range(20)]
    os.kill(writer.pid, 9)
    rest, _ = writer.communicate()
    acknowledged += [int(line) for line in rest.split()]

    assert set(acknowledged) <= set(workspace.contacts.ids())
    assert workspace.contacts.count() - len(acknowledged) in (0, 1)
    assert workspace.checks.check().ok
    assert rewind(workspace.path) == {}
