"""What every test without a window may use."""

import time
from contextlib import contextmanager

import pytest


@pytest.fixture
def timed():
    """Fail where a block takes far longer than it may; generous, since other work shares the computer."""

    @contextmanager
    def at_most(*, seconds):
        started = time.process_time()
        yield
        assert time.process_time() - started < seconds

    return at_most
