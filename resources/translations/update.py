"""Bring the translation files up to date with the texts in the code, and compile them.

    .venv/bin/python resources/translations/update.py

New texts are marked unfinished in the .ts files; fill them in, and run this again.
"""

import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sysconfig.get_path("scripts"))


def main() -> None:
    """Run Qt's own tools over the code of the window."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "desktop_crm" / "ui").rglob("*.py"))]
    for name, options in (("desktop_crm_en", ["-pluralonly"]), ("desktop_crm_ur", [])):
        ts = FOLDER / f"{name}.ts"
        _run("pyside6-lupdate", "-no-obsolete", "-locations", "none", *options, *sources, "-ts", str(ts))
        # A running program has the old file in its memory: it must not change under its feet.
        fresh = ts.with_suffix(".qm.new")
        _run("pyside6-lrelease", str(ts), "-qm", str(fresh))
        fresh.replace(ts.with_suffix(".qm"))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, check=True)  # noqa: S603 - our own tools and paths


if __name__ == "__main__":
    main()
