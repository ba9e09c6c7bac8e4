"""What every test of the window needs: the program's own look, and jobs that run at once."""

import pytest

from desktop_crm.ui import theme
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.jobs import InlineExecutor, JobRunner


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress the program as it starts: light, 100 %, left to right."""
    theme.apply(qapp, theme.ThemeChoice.LIGHT)
    return qapp


@pytest.fixture
def jobs():
    """Do jobs at once, in the thread of the test."""
    runner = JobRunner(executor=InlineExecutor())
    yield runner
    runner.close()


@pytest.fixture
def changes():
    """Announce changes to the widgets of one test."""
    return Changes()
