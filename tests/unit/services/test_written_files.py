"""Files for other programs: written whole or not at all, and never over a database."""

import contextlib
import sqlite3
import sys
from dataclasses import replace

import pytest

from desktop_crm.domain.addresses import Address
from desktop_crm.domain.errors import DatabaseExistsError, InvalidValueError
from desktop_crm.domain.labels import LabelOptions
from desktop_crm.services.files import whole_file
from desktop_crm.services.workspace import Workspace
from tests.support.databases import person
from tests.support.folders import untouched
from tests.support.processes import finished, start

ON_PAPER = LabelOptions(stock_id="avery-5160")


@pytest.fixture
def filled(workspace):
    """Give a file with one person, whom a letter reaches."""
    home = Address(street="1 Mall Road", locality="Lahore", postcode="54000", country="Pakistan")
    workspace.contacts.add(replace(person("Sara"), addresses=(home,)))
    return workspace


def foreign_database(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song(name)")


OTHERS = {
    "other.crm": lambda path: Workspace.create(path).close(),
    "renamed.vcf": lambda path: Workspace.create(path).close(),
    "songs.db": foreign_database,
    "damaged.CRM": lambda path: path.write_bytes(b"damaged"),
    "other.crm-journal": lambda path: path.write_bytes(b"hot"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_no_other_database_is_written_over(filled, tmp_path, name):
    OTHERS[name](tmp_path / name)

    with untouched(tmp_path):
        with pytest.raises(DatabaseExistsError) as refusal:
            filled.exporting.vcard(tmp_path / name)
        with pytest.raises(DatabaseExistsError):
            filled.labels.render([1], ON_PAPER, tmp_path / name)
    assert refusal.value.path == tmp_path / name


def test_the_open_file_is_not_even_looked_into_under_another_name(filled, tmp_path, monkeypatch):
    (tmp_path / "hard.vcf").hardlink_to(filled.path)
    opened = []
    monkeypatch.setattr("pathlib.Path.open", lambda path, *_: opened.append(path))

    with pytest.raises(DatabaseExistsError):
        filled.exporting.vcard(tmp_path / "hard.vcf")
    assert opened == []


def test_nothing_but_a_database_gets_the_suffix_of_one(filled, tmp_path):
    with untouched(tmp_path):
        with pytest.raises(InvalidValueError):
            filled.exporting.vcard(tmp_path / "new.crm")
        with pytest.raises(InvalidValueError):
            filled.labels.render([1], ON_PAPER, tmp_path / "new.CRM")


def test_a_file_that_is_no_database_is_written_anew(filled, tmp_path):
    (tmp_path / "all.vcf").write_text("before")
    filled.exporting.vcard(tmp_path / "all.vcf")

    assert (tmp_path / "all.vcf").read_text().startswith("BEGIN:VCARD")


def test_what_the_caller_meets_is_not_laid_to_the_file(tmp_path):
    with untouched(tmp_path), pytest.raises(ConnectionResetError), whole_file(tmp_path / "letter.txt"):
        raise ConnectionResetError


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from desktop_crm.domain.errors import UnreadableFileError
from desktop_crm.services.files import whole_file

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
for size in (100_000, 2000):
    try:
        with whole_file(Path(sys.argv[1])) as file:
            file.write(b"x" * size)
    except UnreadableFileError as error:
        print(error.path.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of files")
def test_a_disk_without_room_is_laid_to_the_file_at_once_or_at_the_end(tmp_path):
    (tmp_path / "letter.txt").write_text("before")

    with untouched(tmp_path):
        said = finished(start(FULL_DISK, tmp_path / "letter.txt"))
    assert said.split() == ["letter.txt"] * 2
