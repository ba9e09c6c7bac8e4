"""The two commands: start the program, or run its checks."""

import os
import subprocess
import sys
from pathlib import Path

from installer import checks, display, environment, system
from installer.refusal import Refusal

ROOT = Path(__file__).resolve().parent.parent
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Prepare the machine, then run the checks or the program; return the exit code."""
    testing = arguments[:1] == ["--test"]
    extras = frozenset({"test"}) if testing else frozenset()
    try:
        system.prepare(testing=testing, first_time=not environment.is_ready(ROOT, extras))
        python = environment.prepare(ROOT, extras)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return refusal.exit_code
    except KeyboardInterrupt:
        print("\nStopped. The next start goes on from here.", file=sys.stderr)
        return INTERRUPTED
    if testing:
        return checks.run_all(ROOT, python)
    return run_program(python, arguments)


def run_program(python: Path, arguments: list[str]) -> int:
    """Become the program; without arguments and a display, show its main job in files."""
    variables = with_utf8(dict(os.environ))
    if not arguments and not display.is_usable(variables):
        print("No display was found, so the main job runs on the sample data without a window.", flush=True)
        variables["QT_QPA_PLATFORM"] = "offscreen"
        arguments = ["demo"]
    command = [str(python), "-P", "-m", "desktop_crm", *arguments]
    if os.name != "posix":
        return subprocess.run(command, env=variables, check=False).returncode
    return os.execve(python, command, variables)  # noqa: S606 - no second process stays


def with_utf8(variables: dict[str, str]) -> dict[str, str]:
    """Return the variables with a UTF-8 locale where none is set at all, as on bare machines."""
    if os.name == "posix" and not any(variables.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        return variables | {"LANG": "C.UTF-8"}
    return variables
