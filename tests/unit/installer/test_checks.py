import sys
from pathlib import Path

import pytest

from installer import checks

GOOD = checks.Check("good", (sys.executable, "-c", "pass"))
BAD = checks.Check("bad", (sys.executable, "-c", "raise SystemExit(2)"))


def test_all_checks_run_though_the_first_failed_and_the_whole_fails(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(checks, "all_checks", lambda python: [BAD, GOOD])

    code = checks.run_all(tmp_path, Path(sys.executable))

    output = capfd.readouterr().out
    assert code == 1
    assert "== bad: FAILED" in output
    assert "== good: ok" in output
    assert output.splitlines()[-1].startswith("FAILED: bad (1 of 2 checks")


def test_the_whole_is_well_when_every_check_is(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(checks, "all_checks", lambda python: [GOOD, GOOD])

    assert checks.run_all(tmp_path, Path(sys.executable)) == 0
    assert capfd.readouterr().out.splitlines()[-1].startswith("All 2 checks are well")


@pytest.mark.parametrize("tool", ["ruff format --check", "ruff check", "mypy", "lint-imports", "pytest"])
def test_every_tool_of_the_project_is_among_the_checks(tool):
    commands = [" ".join(check.command) for check in checks.all_checks(Path(sys.executable))]

    assert sum(tool in command for command in commands) == 1
