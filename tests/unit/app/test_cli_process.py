"""The command line as a program of its own: pipes, letters, and what it loads."""

import json
import subprocess
import sys

import pytest

from desktop_crm.services.workspace import Workspace
from tests.support.databases import person, store
from tests.support.processes import CHECKOUT, finished, start

LOADED = """
import sys
from desktop_crm.app.cli import main
code = main(sys.argv[1:])
loaded = {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded & {"PySide6", "alembic", "dateutil", "holidays", "icalendar", "reportlab", "vobject"}))
sys.exit(code)
"""


@pytest.fixture
def office(tmp_path, empty_file):
    path = tmp_path / "office.crm"
    path.write_bytes(empty_file.read_bytes())
    workspace = Workspace.open(path)
    store(
        workspace, [person("سارہ", "خان"), *(person(f"Person {number}", "x" * 30) for number in range(3000))]
    )
    workspace.close()
    return path


@pytest.fixture
def settings(tmp_path):
    """Keep the settings of this computer out of it."""
    return {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}


def test_commands_load_neither_qt_nor_what_they_do_not_use(office, settings):
    said = finished(start(LOADED, "--db", office, "find", "سارہ", env=settings))
    assert said.splitlines()[-1] == "[]"

    for words in (
        ["check"],
        ["agenda", "next", "week"],
        ["add", "call سارہ tomorrow"],
        ["remind"],
        ["quiet", "9"],
    ):
        said = finished(start(LOADED, "--db", office, *words, env=settings))
        assert said.splitlines()[-1] == "[]", words


def command(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "desktop_crm", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=CHECKOUT,
        **options,
    )


def test_a_reader_who_has_seen_enough_is_no_failure(office, settings):
    program = command("--db", office, "find", "person", "--limit", "3000", env=settings)
    program.stdout.readline()
    program.stdout.close()
    problems = program.stderr.read()
    program.stderr.close()

    assert (program.wait(timeout=60), problems) == (0, b"")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_terminal_that_lacks_letters_gets_the_others(office, settings, encoding):
    env = settings | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    out, problems = command("--db", office, "find", "سارہ", env=env).communicate(timeout=60)
    assert problems == b""
    assert out.decode(encoding).startswith("1")

    out, problems = command("--db", office, "find", "سارہ", "--json", env=env).communicate(timeout=60)
    assert problems == b""
    assert json.loads(out.decode(encoding))[0]["name"] == "سارہ خان"
