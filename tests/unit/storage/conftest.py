"""An open database without the services around it."""

import pytest

from desktop_crm.storage import schema
from desktop_crm.storage.database import Database


@pytest.fixture
def path(tmp_path):
    """Give the path of an empty file of ours."""
    path = tmp_path / "office.crm"
    schema.create(path)
    return path


@pytest.fixture
def db(path, clock):
    """Give the file, open."""
    database = Database(path, clock=clock, user="anna")
    yield database
    database.close()
