"""Importing 10,000 cards beside what vobject alone needs to parse the same file, in turn.

Each measurement is a process of its own, so that memory is counted from a fresh start.
"""

import contextlib
import json
import statistics
import subprocess
import sys
import warnings
from pathlib import Path

from tests.bench.figures import Figure, cpu_seconds, memory_mib
from tests.bench.people import write_cards

CARDS = 10_000
ROUNDS = 3


def measure(folder: Path) -> list[Figure]:
    """Import into a new file; processor time, and how far memory grows."""
    source = write_cards(folder / "cards-10k.vcf", CARDS)
    parsing, importing = [], []
    for number in range(ROUNDS):
        parsing.append(_in_own_process("parse", source))
        importing.append(_in_own_process("import", source, folder / f"import-{number}.crm"))
    ratio = statistics.median(f["cpu"] for f in importing) / statistics.median(f["cpu"] for f in parsing)
    return [
        Figure("import of 10,000 cards, of vobject's parsing alone", ratio, 1.5, "x"),
        Figure("import of 10,000 cards, memory grown", max(f["memory"] for f in importing), 150, "MiB"),
    ]


def _in_own_process(*arguments: str | Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.bench_import", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _parse(source: Path) -> None:
    import vobject

    with source.open(encoding="utf-8", newline="") as file:
        if sum(1 for _ in vobject.readComponents(file)) != CARDS:
            raise ValueError(source)


def _import(source: Path, database: Path) -> None:
    from desktop_crm.services.workspace import Workspace

    database.unlink(missing_ok=True)
    with contextlib.closing(Workspace.create(database)) as workspace:
        plan = workspace.importing.plan([source])
        outcome = workspace.importing.commit(plan)
        if outcome.added != CARDS:
            raise ValueError(outcome.added)


def _main(what: str, *paths: str) -> None:
    warnings.simplefilter("ignore")
    work = {"parse": _parse, "import": _import}[what]
    before = memory_mib()
    seconds = cpu_seconds(lambda: work(*map(Path, paths)))
    print(json.dumps({"cpu": seconds, "memory": memory_mib() - before}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
