"""The program's own Python environment in ``.venv``.

It is made without ``ensurepip``, which Debian and Ubuntu leave out: the pip
of the Python that runs this installs into the environment from outside.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from installer.refusal import INSTALLATION_FAILED, Refusal

FOLDER = ".venv"
STAMP = "desktop-crm.json"
UNFINISHED = "desktop-crm.unfinished"

_MISLEADING_VARIABLES = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONPATH", "PYTHONHOME")

Install = Callable[[Sequence[str], Path], int]


def python_in(folder: Path) -> Path:
    """Return where the interpreter of an environment is."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_ready(root: Path, extras: frozenset[str]) -> bool:
    """Return whether the environment holds all that the project asks for now."""
    stamp = read_stamp(root / FOLDER)
    return (
        stamp.get("project") == project_hash(root)
        and stamp.get("base") == base(root)
        and extras <= set(stamp.get("extras", ()))
        and python_in(root / FOLDER).exists()
    )


def prepare(root: Path, extras: frozenset[str], *, install: Install | None = None) -> Path:
    """Make or complete the environment where needed and return its interpreter.

    Raises:
        Refusal: The environment cannot be made, or pip failed.
    """
    folder = root / FOLDER
    if is_ready(root, extras):
        return python_in(folder)
    try:
        if must_be_made(root):
            print("Making the program's own Python environment in .venv ...", flush=True)
            make(folder)
        extras = extras.union(read_stamp(folder).get("extras", ()))
        (folder / STAMP).unlink(missing_ok=True)
        fill(root, extras, install or run_pip)
        write_stamp(root, extras)
    except OSError as error:
        reason = f"The environment {folder} cannot be written: {error.strerror or error}"
        raise Refusal(reason, INSTALLATION_FAILED) from error
    return python_in(folder)


def must_be_made(root: Path) -> bool:
    """Return whether there is no environment, half of one, or one for another Python or place.

    One that somebody made by hand is used as it is.
    """
    folder = root / FOLDER
    stamp = read_stamp(folder)
    return (
        not python_in(folder).exists()
        or (folder / UNFINISHED).exists()
        or ("base" in stamp and stamp["base"] != base(root))
    )


def make(folder: Path) -> None:
    """Make an empty environment, marked as unfinished."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    (folder / UNFINISHED).touch()
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")


def fill(root: Path, extras: frozenset[str], install: Install) -> None:
    """Install the project and what it needs, so that changed source files count at once.

    Raises:
        Refusal: pip failed; the environment is made anew at the next start if it was new.
    """
    what = f".[{','.join(sorted(extras))}]" if extras else "."
    print("Installing what the program needs; this is done once and takes a minute or two ...", flush=True)
    arguments = ["install", "--disable-pip-version-check", "--no-input", "--quiet", "--editable", what]
    if install([sys.executable, "-m", "pip", "--python", str(python_in(root / FOLDER)), *arguments], root):
        raise Refusal(
            "The program's parts could not be installed; pip's own words are above.\n"
            "Is this computer connected to the internet? Then the same command may simply be run again.",
            INSTALLATION_FAILED,
        )


def run_pip(command: Sequence[str], root: Path) -> int:
    """Run pip on the project, without settings that would install somewhere else."""
    variables = {name: value for name, value in os.environ.items() if name not in _MISLEADING_VARIABLES}
    return subprocess.run(command, cwd=root, env=variables, check=False).returncode


def project_hash(root: Path) -> str:
    """Return a hash of all that says which packages are needed."""
    return hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest()


def base(root: Path) -> str:
    """Return what an environment cannot outlive: its Python and its place."""
    return f"{sys.version} {sys.base_prefix} {root}"


def read_stamp(folder: Path) -> dict[str, Any]:
    """Return what was noted when the environment was last completed; empty where it was not."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(root: Path, extras: frozenset[str]) -> None:
    """Note that the environment is complete, for this project, Python and place."""
    folder = root / FOLDER
    stamp = {"project": project_hash(root), "base": base(root), "extras": sorted(extras)}
    unfinished = folder / f"{STAMP}.new"
    unfinished.write_text(json.dumps(stamp), encoding="utf-8")
    unfinished.replace(folder / STAMP)
    (folder / UNFINISHED).unlink(missing_ok=True)
