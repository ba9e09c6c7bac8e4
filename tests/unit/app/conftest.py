"""Running command lines within the test, apart from this computer's settings."""

import json
from datetime import UTC, datetime

import pytest

from desktop_crm.app import paths
from desktop_crm.app.cli import DONE, main
from tests.support.databases import SteppingClock


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Give a home for settings and documents, apart from this computer's."""
    home = tmp_path / "home"
    monkeypatch.setattr(paths, "config_folder", lambda: home / "config")
    monkeypatch.setattr(paths, "documents_folder", lambda: home / "documents")
    return home


@pytest.fixture
def run(home, capsys):
    """Run a command line and return its exit code and what it printed."""

    def run_line(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return run_line


@pytest.fixture
def ask(run):
    """Run a command line that must be done, and return its JSON."""

    def asked(*arguments):
        code, out, _ = run(*arguments, "--json")
        assert code == DONE
        return json.loads(out)

    return asked


@pytest.fixture
def morning(monkeypatch):
    """Let it be Wednesday, 11 March 2026, half past ten, for commands too; the clock can be set on."""
    clock = SteppingClock(datetime(2026, 3, 11, 10, 30, tzinfo=UTC))
    monkeypatch.setattr("desktop_crm.services.workspace.local_clock", lambda: clock)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return clock
