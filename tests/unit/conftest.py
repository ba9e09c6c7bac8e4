"""What every test without a window may use."""

import shutil
import time
from contextlib import contextmanager

import pytest
from hypothesis import settings

from desktop_crm.services.workspace import Workspace
from desktop_crm.storage import schema
from tests.support.databases import SteppingClock

# Other work shares the computer: how long an example takes says nothing about it.
settings.register_profile("shared computer", deadline=None)
settings.load_profile("shared computer")


@pytest.fixture
def timed():
    """Fail where a block takes far longer than it may; generous, since other work shares the computer."""

    @contextmanager
    def at_most(*, seconds):
        started = time.process_time()
        yield
        assert time.process_time() - started < seconds

    return at_most


@pytest.fixture
def clock():
    """Let a second pass with each look at the clock."""
    return SteppingClock()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    """Make an empty file once, to be copied by every test that wants one."""
    path = tmp_path_factory.mktemp("empty") / "empty.crm"
    schema.create(path)
    return path


@pytest.fixture
def open_as(tmp_path, clock, empty_file):
    """Open one and the same file, empty at first, under the names of several users."""
    path = tmp_path / "office.crm"
    shutil.copy(empty_file, path)
    opened = []

    def open_for(user="anna"):
        opened.append(Workspace.open(path, clock=clock, user=user))
        return opened[-1]

    yield open_for
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(open_as):
    """Give an empty file, open."""
    return open_as()
