"""All checks of the project, one after the other."""

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Check(NamedTuple):
    """One check and the command that does it."""

    name: str
    command: tuple[str, ...]


class Outcome(NamedTuple):
    """How a check ended; ``seconds`` are of the clock on the wall."""

    name: str
    passed: bool
    seconds: float


def all_checks(python: Path) -> list[Check]:
    """Return the checks in their order: the quick ones first, the tests last."""
    module = (str(python), "-m")
    contracts = str(python.with_name("lint-imports" + python.suffix))
    workers = str(min(os.cpu_count() or 1, 4))
    return [
        Check("format", (*module, "ruff", "format", "--check", ".")),
        Check("lint", (*module, "ruff", "check", ".")),
        Check("types", (*module, "mypy")),
        Check("import contracts", (contracts, "--no-logo")),
        Check("tests", (*module, "pytest", "-n", workers, "--dist", "loadfile")),
    ]


def run_all(root: Path, python: Path) -> int:
    """Run every check, whatever the others said; return 0 only where all passed."""
    with tempfile.TemporaryDirectory(prefix="desktop-crm-checks-") as runtime:
        variables = {"LANG": "C.UTF-8", "XDG_RUNTIME_DIR": runtime} | os.environ
        outcomes = [run(check, root, variables) for check in all_checks(python)]
    print(summary(outcomes), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def run(check: Check, root: Path, variables: Mapping[str, str]) -> Outcome:
    """Run one check and print how it ended and how long it took."""
    print(f"== {check.name}: {' '.join(check.command)}", flush=True)
    start = time.monotonic()
    passed = subprocess.run(check.command, cwd=root, env=variables, check=False).returncode == 0
    outcome = Outcome(check.name, passed, time.monotonic() - start)
    print(f"== {check.name}: {'ok' if passed else 'FAILED'} ({outcome.seconds:.1f} s)\n", flush=True)
    return outcome


def summary(outcomes: list[Outcome]) -> str:
    """Return the last line: which checks failed, or that all is well."""
    seconds = sum(outcome.seconds for outcome in outcomes)
    failed = [outcome.name for outcome in outcomes if not outcome.passed]
    if failed:
        return f"FAILED: {', '.join(failed)} ({len(failed)} of {len(outcomes)} checks, {seconds:.0f} s)"
    return f"All {len(outcomes)} checks are well ({seconds:.0f} s)."
