"""Runs every measurement side by side and prints one table: ``python -m tests.bench [FOLDER]``.

FOLDER keeps the made-up contacts from run to run; without it they are made in
a temporary one. A figure over its limit makes the exit code 1.
"""

import sys
import tempfile
from pathlib import Path

from desktop_crm.services.workspace import Workspace
from tests.bench import (
    bench_agenda,
    bench_export,
    bench_import,
    bench_labels,
    bench_planner,
    bench_recurrence,
    bench_search,
    bench_window,
)
from tests.bench.figures import Figure, table
from tests.bench.people import write_cards

SMALL, LARGE = 1_000, 100_000


def database(folder: Path, count: int) -> Path:
    """Return a file with so many contacts, made if it is not there."""
    path = folder / f"people-{count}.crm"
    if not path.exists():
        workspace = Workspace.create(path)
        workspace.importing.commit(
            workspace.importing.plan([write_cards(folder / f"people-{count}.vcf", count)])
        )
        workspace.close()
    return path


def main(folder: Path) -> int:
    """Measure, print and judge."""
    folder.mkdir(parents=True, exist_ok=True)
    small, large = database(folder, SMALL), database(folder, LARGE)
    figures: list[Figure] = [
        *bench_import.measure(folder),
        *bench_export.measure(folder),
        *bench_search.measure(large),
        *bench_agenda.measure(large),
        *bench_labels.measure(),
        *bench_recurrence.measure(),
        *bench_window.measure(small, large, folder),
        *bench_planner.measure(large),
    ]
    print(table(figures))
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(main(Path(sys.argv[1])))
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(main(Path(temporary)))
