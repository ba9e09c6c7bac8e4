"""What every test of the window needs: the program's own look, and jobs that run at once."""

import pytest

from desktop_crm.ui import theme
from desktop_crm.ui.changes import Changes
from desktop_crm.ui.jobs import InlineExecutor, JobRunner
from desktop_crm.ui.languages import Languages
from desktop_crm.ui.working_week import take_week_of
from tests.support.windows import to_the_front


@pytest.fixture(autouse=True)
def dressed(qapp):
    """Dress the program as it starts: English, light, 100 %, left to right, the country's week."""
    Languages(qapp).speak("en")
    theme.apply(qapp, theme.ThemeChoice.LIGHT)
    take_week_of(None)
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


@pytest.fixture
def places(tmp_path):
    """Propose files in the test's own folder."""
    from desktop_crm.domain.resources import resource
    from desktop_crm.ui.application import Places

    return Places(
        tmp_path, tmp_path / "contacts.crm", tmp_path / "sample.crm", resource("sample", "people.vcf")
    )


@pytest.fixture
def preferences(tmp_path):
    """Keep settings in the test's own folder."""
    from desktop_crm.services.preferences import Preferences

    return Preferences(tmp_path / "preferences.json")


@pytest.fixture
def program(qapp, qtbot, places, preferences):
    """Start the whole program, its jobs done at once; it shows nothing until it is told to begin."""
    from desktop_crm.ui.application import Program

    program = Program(qapp, preferences, places, user="tester", executor=InlineExecutor())
    program.window.resize(1280, 800)
    yield program
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


@pytest.fixture
def office(program, qtbot):
    """Show the program on the sample data."""
    from desktop_crm.ui.application import Start

    with qtbot.waitSignal(program.opened):
        program.begin(Start(demo=True))
    qtbot.waitActive(program.window)
    qtbot.waitUntil(lambda: len(program.desk.contacts.visible_ids()) > 200)
    to_the_front(program, qtbot)
    return program
