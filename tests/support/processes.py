"""Running a piece of Python in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def start(code, *arguments, **options):
    """Start a script with arguments; its output is text in pipes."""
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)} | options.pop("env", {})
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        **options,
    )


def finished(process, *, code=0):
    """Wait for a process, and return what it printed; fails on another exit code."""
    output, problems = process.communicate(timeout=60)
    assert process.returncode == code, problems
    return output
