"""What every test of the window needs: the program's own look, and jobs that run at once."""

import pytest

from desktop_crm.ui import theme
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.jobs import InlineExecutor, JobRunner
from desktop_crm.ui.languages import Languages


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress the program as it starts: English, light, 100 %, left to right."""
    Languages(qapp).speak("en")
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


@pytest.fixture
def workspace(tmp_path):
    """Open an empty file of the test's own."""
    from desktop_crm.services.workspace import Workspace

    opened = Workspace.create(tmp_path / "office.crm", user="tester")
    opened.settings.default_country = "PK"
    yield opened
    opened.close()
