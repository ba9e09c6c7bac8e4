"""Importing 10,000 cards beside what vobject alone needs to parse the same file, in one run."""

import contextlib
import statistics
import warnings
from pathlib import Path

from desktop_crm.services.workspace import Workspace
from tests.bench.figures import Figure, cpu_seconds, memory_mib
from tests.bench.people import write_cards

CARDS = 10_000
ROUNDS = 3


def measure(folder: Path) -> list[Figure]:
    """Import into a new file; processor time, and how far memory grows."""
    source = write_cards(folder / "cards-10k.vcf", CARDS)
    ours, parser = [], []
    grown = 0.0
    for number in range(ROUNDS):
        parser.append(cpu_seconds(lambda: _parse(source)))
        database = folder / f"import-{number}.crm"
        before = memory_mib()
        ours.append(cpu_seconds(lambda path=database: _import(path, source)))
        grown = max(grown, memory_mib() - before)
    ratio = statistics.median(ours) / statistics.median(parser)
    return [
        Figure("import of 10,000 cards, of vobject's parsing alone", ratio, 1.5, "x"),
        Figure("import of 10,000 cards, memory grown", grown, 150, "MiB"),
    ]


def _parse(source: Path) -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import vobject

        with source.open(encoding="utf-8", newline="") as file:
            return sum(1 for _ in vobject.readComponents(file))


def _import(database: Path, source: Path) -> None:
    database.unlink(missing_ok=True)
    with contextlib.closing(Workspace.create(database)) as workspace:
        plan = workspace.importing.plan([source])
        outcome = workspace.importing.commit(plan)
        if outcome.added != CARDS:
            raise ValueError(outcome.added)
