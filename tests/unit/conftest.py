"""What every test without a window may use."""

import time
from contextlib import contextmanager

import pytest

from desktop_crm.services.workspace import Workspace
from tests.support.databases import SteppingClock


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


@pytest.fixture
def open_as(tmp_path, clock):
    """Open one and the same file under the names of several users; it is made for the first."""
    path = tmp_path / "office.crm"
    opened = []

    def open_for(user="anna"):
        workspace = Workspace.open(path, clock=clock, user=user) if path.exists() else None
        opened.append(workspace or Workspace.create(path, clock=clock, user=user))
        return opened[-1]

    yield open_for
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(open_as):
    """Give an empty file, open."""
    return open_as()
