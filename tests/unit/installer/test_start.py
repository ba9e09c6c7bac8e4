import subprocess
import sys
from pathlib import Path

import pytest

from installer import start
from installer.refusal import Refusal

RUN = Path(__file__).parents[3] / "installer" / "run.py"


@pytest.fixture
def prepared(monkeypatch):
    """A machine that has everything; what would take this process's place is noted."""
    started = []
    monkeypatch.setattr(start.system, "prepare", lambda **_: None)
    monkeypatch.setattr(start.environment, "prepare", lambda root, extras: Path("python"))
    monkeypatch.setattr(start.os, "name", "posix")
    monkeypatch.setattr(
        start.os,
        "execve",
        lambda path, command, variables: started.append((command[4:], variables)),
        raising=False,
    )
    return started


def test_arguments_go_to_the_program(prepared):
    start.run_program(Path("python"), ["find", "Sara"])

    assert prepared[0][0] == ["find", "Sara"]


def test_without_arguments_the_window_is_opened_where_there_is_a_display(prepared, monkeypatch):
    monkeypatch.setattr(start.display, "is_usable", lambda variables: True)

    start.run_program(Path("python"), [])

    assert prepared[0][0] == []


def test_without_a_display_the_main_job_runs_without_a_window_server(prepared, monkeypatch, capsys):
    monkeypatch.setattr(start.display, "is_usable", lambda variables: False)

    start.run_program(Path("python"), [])

    command, variables = prepared[0]
    assert command == ["demo"]
    assert variables["QT_QPA_PLATFORM"] == "offscreen"
    assert "without a window" in capsys.readouterr().out


def test_a_refusal_is_told_and_ends_with_its_code(prepared, monkeypatch, capsys):
    def refuse(**_):
        raise Refusal("type this: sudo ...", 3)

    monkeypatch.setattr(start.system, "prepare", refuse)

    assert start.main([]) == 3
    assert capsys.readouterr().err == "type this: sudo ...\n"
    assert prepared == []


def test_a_machine_without_any_locale_gets_utf8():
    assert start.with_utf8({"HOME": "/"})["LANG"] == "C.UTF-8"
    assert "LANG" not in start.with_utf8({"LC_ALL": "ur_PK.UTF-8"})


def test_an_old_python_is_told_in_a_sentence():
    code = (
        "import runpy, sys; sys.version_info = (3, 9, 2); sys.argv = ['run.py'];"
        f"runpy.run_path({str(RUN)!r}, run_name='__main__')"
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert ended.returncode == 1
    assert ended.stderr.startswith("Desktop CRM needs Python 3.11 or newer, and this is Python 3.9.")
