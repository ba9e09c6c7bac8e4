import os

import pytest

from desktop_crm.domain.errors import DatabaseReadOnlyError
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage import schema
from tests.support.databases import person
from tests.support.folders import untouched
from tests.support.processes import finished, start

AS_AN_ORDINARY_USER = """
import os, sys
from pathlib import Path
from desktop_crm.domain.errors import DatabaseReadOnlyError
from desktop_crm.services.workspace import Workspace

path = Path(sys.argv[1])
warm = Workspace.open(Path(sys.argv[2]))
warm.contacts.ids(); warm.search.find("khan"); warm.checks.check(); warm.close()
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
workspace = Workspace.open(path, user="anna")
names = [row.name for row in workspace.search.find("khan").rows]
print(workspace.read_only, names, workspace.checks.check().ok)
for save in (lambda: workspace.contacts.trash([1]), workspace.undo.undo, workspace.backups.backup):
    try:
        save()
    except DatabaseReadOnlyError as refusal:
        print("refused")
"""


@pytest.fixture
def office(tmp_path):
    """Give a closed file with one person, which everybody may read."""
    office = tmp_path / "office"
    office.mkdir()
    workspace = Workspace.create(office / "office.crm", user="anna")
    workspace.contacts.add(person("Sara", "Khan"))
    workspace.close()
    (office / "office.crm-journal").unlink(missing_ok=True)
    return office


@pytest.fixture
def reachable(tmp_path):
    """Let an ordinary user reach the test's folder, however deep it lies in folders of our own."""
    folders = [folder for folder in (tmp_path, *tmp_path.parents) if not folder.stat().st_mode & 0o001]
    modes = [folder.stat().st_mode for folder in folders]
    for folder, mode in zip(folders, modes, strict=True):
        folder.chmod(mode | 0o055)
    yield
    for folder, mode in zip(folders, modes, strict=True):
        folder.chmod(mode)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="file modes say little on this system")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o444, 0o555), (0o644, 0o555)])
def test_a_file_or_folder_that_denies_writing_is_opened_for_reading(
    office, tmp_path, reachable, file_mode, folder_mode
):
    spare = Workspace.create(tmp_path / "spare.crm")
    spare.close()
    (office / "office.crm").chmod(file_mode)
    office.chmod(folder_mode)

    with untouched(office):
        said = finished(start(AS_AN_ORDINARY_USER, office / "office.crm", tmp_path / "spare.crm")).split("\n")
    office.chmod(0o755)

    assert said[0] == "True ['Sara Khan'] True"
    assert said[1:-1] == ["refused"] * 3


@pytest.fixture
def claimed_read_only(monkeypatch):
    """Have the system say that nothing may be written; it says otherwise to root."""
    monkeypatch.setattr(os, "access", lambda *_: False)


def test_a_file_said_to_be_read_only_refuses_every_save_before_anything_is_written(office, claimed_read_only):
    with untouched(office):
        workspace = Workspace.open(office / "office.crm", user="anna")
        contact = workspace.contacts.get(1)
        saves = [
            lambda: workspace.contacts.add(person("New")),
            lambda: workspace.contacts.trash([1]),
            lambda: workspace.tags.put([1], "vip"),
            lambda: workspace.groups.add("Friends"),
            lambda: workspace.notes.add(1, "hello"),
            lambda: workspace.settings.put("a", "b"),
            workspace.undo.undo,
        ]
        refusals = 0
        for save in saves:
            with pytest.raises(DatabaseReadOnlyError) as refusal:
                save()
            refusals += refusal.value.path == workspace.path
        assert refusals == len(saves)
        assert contact.name.given == "Sara"
        workspace.close()


def test_a_read_only_file_that_must_be_upgraded_first_is_refused(office, claimed_read_only, monkeypatch):
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)

    with untouched(office), pytest.raises(DatabaseReadOnlyError):
        Workspace.open(office / "office.crm")
