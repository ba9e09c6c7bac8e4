"""Writing 10,000 contacts as vCards beside what vobject alone needs to parse as many cards, in turn."""

import contextlib
import json
import statistics
import subprocess
import sys
import warnings
from pathlib import Path

from tests.bench.figures import Figure, cpu_seconds
from tests.bench.people import write_cards

CARDS = 10_000
ROUNDS = 3


def measure(folder: Path) -> list[Figure]:
    """Write all contacts of a file that came from cards; processor time."""
    source, database = write_cards(folder / "cards-10k.vcf", CARDS), folder / "export.crm"
    _in_own_process("import", source, database)
    parsing, exporting = [], []
    for number in range(ROUNDS):
        parsing.append(_in_own_process("parse", source))
        exporting.append(_in_own_process("export", database, folder / f"export-{number}.vcf"))
    ratio = statistics.median(exporting) / statistics.median(parsing)
    return [Figure("writing of 10,000 cards, of vobject's parsing of as many", ratio, 1, "x")]


def _in_own_process(*arguments: str | Path) -> float:
    command = [sys.executable, "-m", "tests.bench.bench_export", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    seconds: float = json.loads(done.stdout)
    return seconds


def _parse(source: Path) -> None:
    import vobject

    with source.open(encoding="utf-8", newline="") as file:
        if sum(1 for _ in vobject.readComponents(file)) != CARDS:
            raise ValueError(source)


def _import(source: Path, database: Path) -> None:
    from desktop_crm.services.workspace import Workspace

    database.unlink(missing_ok=True)
    with contextlib.closing(Workspace.create(database)) as workspace:
        workspace.importing.commit(workspace.importing.plan([source]))


def _export(database: Path, to: Path) -> None:
    from desktop_crm.services.workspace import Workspace

    to.unlink(missing_ok=True)
    with contextlib.closing(Workspace.open(database)) as workspace:
        written = workspace.exporting.vcard(to)
        if written != CARDS:
            raise ValueError(written)


def _main(what: str, *paths: str) -> None:
    warnings.simplefilter("ignore")
    work = {"parse": _parse, "import": _import, "export": _export}[what]
    print(json.dumps(cpu_seconds(lambda: work(*map(Path, paths)))))


if __name__ == "__main__":
    _main(*sys.argv[1:])
