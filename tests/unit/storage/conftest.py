"""An open database without the services around it."""

import shutil
from pathlib import Path

import pytest

from desktop_crm.storage.database import Database


@pytest.fixture
def path(tmp_path, empty_file):
    """Give the path of an empty file of ours."""
    return Path(shutil.copy(empty_file, tmp_path / "office.crm"))


@pytest.fixture
def db(path, clock):
    """Give the file, open."""
    database = Database(path, clock=clock, user="anna")
    yield database
    database.close()
