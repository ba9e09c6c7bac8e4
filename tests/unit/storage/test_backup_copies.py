import contextlib
import os
import sqlite3
import stat
import threading

import pytest

from desktop_crm.domain.errors import (
    Cancelled,
    DamagedDatabaseError,
    DatabaseExistsError,
    DatabaseMissingError,
    DatabaseReadOnlyError,
    DiskFullError,
)
from desktop_crm.services.workspace import Workspace
from desktop_crm.storage import backup
from tests.support.databases import dump, person, store
from tests.support.folders import content, untouched


@pytest.fixture
def office(workspace, monkeypatch):
    """Give an open file with some rows, that is copied in several steps."""
    monkeypatch.setattr(backup, "PAGES_A_STEP", 20)
    store(workspace, [person(f"Person {n}", phone=f"0300 {n:07}", notes=("a note",)) for n in range(400)])
    return workspace


@pytest.fixture
def elsewhere(tmp_path):
    """Give a folder for copies."""
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder


class Watch:
    """Progress that notes what it was told, and may stop the work."""

    def __init__(self, stop_at=None):
        self.told = []
        self.stop_at = stop_at

    def report(self, done, total):
        self.told.append((done, total))
        if self.stop_at is not None and len(self.told) > self.stop_at:
            raise Cancelled


def test_a_copy_holds_what_the_file_holds_and_can_be_opened(office, elsewhere):
    watch = Watch()
    copy = office.backups.backup(elsewhere / "copy.crm", progress=watch)

    assert dump(copy) == dump(office.path)
    assert watch.told[-1][0] == watch.told[-1][1] > 0
    assert len(watch.told) > 1
    opened = Workspace.open(copy)
    assert opened.checks.check().ok
    opened.close()
    assert [path.name for path in elsewhere.iterdir() if not path.name.endswith("-journal")] == ["copy.crm"]


def test_a_copy_is_for_its_user_alone(office, elsewhere):
    copy = office.backups.backup(elsewhere / "copy.crm")

    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_copy_without_a_name_goes_beside_the_file_under_the_time_it_was_made(office):
    first, second = office.backups.backup(), office.backups.backup()

    assert first.parent == second.parent == office.path.parent / "Backups"
    assert first.name.startswith("office 2026-03-01 ")
    assert office.backups.newest() in (first, second)


@pytest.mark.parametrize("name", ["[a].crm", "50% & more.crm"])
def test_the_newest_copy_is_found_whatever_the_file_is_called(tmp_path, name):
    workspace = Workspace.create(tmp_path / name)
    assert workspace.backups.newest() is None
    copy = workspace.backups.backup()

    assert workspace.backups.newest() == copy
    workspace.close()


def test_a_file_that_is_there_is_not_replaced(office, elsewhere):
    (elsewhere / "copy.crm").write_text("something else")

    with untouched(elsewhere), pytest.raises(DatabaseExistsError):
        office.backups.backup(elsewhere / "copy.crm")


def test_the_file_itself_is_not_replaced(office):
    before = office.contacts.count()

    with pytest.raises(DatabaseExistsError):
        office.backups.backup(office.path)
    assert office.contacts.count() == before


@pytest.mark.parametrize("stop_at", [0, 1])
def test_a_copy_that_is_stopped_leaves_nothing(office, elsewhere, stop_at):
    with untouched(elsewhere), pytest.raises(Cancelled):
        office.backups.backup(elsewhere / "copy.crm", progress=Watch(stop_at))


def test_a_missing_folder_is_said(office, elsewhere):
    with untouched(elsewhere), pytest.raises(DatabaseMissingError) as refusal:
        office.backups.backup(elsewhere / "gone" / "copy.crm")
    assert refusal.value.path == elsewhere / "gone" / "copy.crm"


FAILURES = {"a full disk": (28, DiskFullError), "a folder that denies it": (13, DatabaseReadOnlyError)}


@pytest.mark.parametrize(("number", "error"), FAILURES.values(), ids=FAILURES.keys())
def test_a_disk_that_takes_no_copy_is_named(office, elsewhere, monkeypatch, number, error):
    def refuse(*_args, **_options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backup, "_sync", refuse)
    with untouched(elsewhere), pytest.raises(error) as refusal:
        office.backups.backup(elsewhere / "copy.crm")
    assert refusal.value.path == elsewhere / "copy.crm"


def test_a_copy_that_lacks_rows_is_rejected(office, elsewhere, monkeypatch):
    write = backup._write

    def lose(original, part, progress):
        write(original, part, progress)
        with contextlib.closing(sqlite3.connect(part)) as copy:
            copy.execute("DELETE FROM note WHERE id = 3")
            copy.commit()

    monkeypatch.setattr(backup, "_write", lose)
    with untouched(elsewhere), pytest.raises(DamagedDatabaseError):
        office.backups.backup(elsewhere / "copy.crm")


def test_a_copy_that_is_empty_is_rejected(office, elsewhere, monkeypatch):
    monkeypatch.setattr(backup, "_write", lambda _original, part, _progress: part.touch())

    with untouched(elsewhere), pytest.raises(DamagedDatabaseError):
        office.backups.backup(elsewhere / "copy.crm")


def test_a_damaged_file_gives_no_copy(office, elsewhere):
    office.close()
    with office.path.open("r+b") as file:
        file.seek(office.path.stat().st_size // 2)
        file.write(b"\xff" * 20_000)

    with untouched(elsewhere), pytest.raises(DamagedDatabaseError) as refusal:
        backup.copy_file(office.path, elsewhere / "copy.crm")
    assert refusal.value.path == office.path


def test_a_file_can_be_copied_while_it_is_written_to(office, elsewhere):
    stop = threading.Event()

    def save():
        number = 0
        while not stop.is_set():
            number += 1
            office.contacts.add(person(f"Late {number}"))

    writer = threading.Thread(target=save)
    writer.start()
    try:
        copies = [office.backups.backup(elsewhere / f"copy {number}.crm") for number in range(3)]
    finally:
        stop.set()
        writer.join()

    for copy in copies:
        opened = Workspace.open(copy)
        assert opened.checks.check().ok
        assert opened.contacts.count() >= 400
        opened.close()


def test_a_copy_changes_nothing_in_its_source(office, elsewhere):
    office.close()
    before = content(office.path.parent)["office.crm"]
    backup.copy_file(office.path, elsewhere / "copy.crm")

    assert office.path.read_bytes() == before
