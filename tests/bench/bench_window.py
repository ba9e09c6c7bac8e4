"""The window beside a bare PySide6 window: start-up, memory, frames, and life during an import.

Every process is started in turn, so that a busy machine slows all alike.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.people import write_cards

ROUNDS = 7
SMALL = 1_000


def measure(small: Path, large: Path, folder: Path) -> list[Figure]:
    """Start a bare window and the program on a small and on a large file, several times in turn."""
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "small": [], "large": []}
    for _ in range(ROUNDS + 1):
        runs["bare"].append(probe("bare"))
        runs["small"].append(probe("open", small))
        runs["large"].append(probe("open", large))
    middle = {name: _medians(found[1:]) for name, found in runs.items()}
    bare, little, much = middle["bare"], middle["small"], middle["large"]
    return [
        Figure(
            "window drawn after a bare window, 100,000 contacts", much["drawn"] - bare["drawn"], 0.25, "s"
        ),
        Figure("day shown after a bare window, 100,000 contacts", much["filled"] - bare["drawn"], 0.7, "s"),
        Figure("memory above a bare window, 100,000 contacts", much["memory"] - bare["memory"], 90, "MiB"),
        Figure("start, growth from 1,000 to 100,000", much["filled"] - little["filled"], 0.15, "s"),
        Figure("memory, growth from 1,000 to 100,000", much["memory"] - little["memory"], 25, "MiB"),
        *_frames(large),
        *_import_gap(folder),
    ]


def _frames(large: Path) -> list[Figure]:
    found = probe("frames", large)
    return [
        Figure("jump anywhere in 100,000, longest frame", found["jump"], 33, "ms"),
        Figure("scroll in 100,000, longest frame", found["step"], 33, "ms"),
        Figure("open a record, longest", found["record"], 50, "ms"),
        Figure("open a record, median", found["record_median"], 50, "ms"),
    ]


def _import_gap(folder: Path) -> list[Figure]:
    database = folder / "gap.crm"
    shutil.copyfile(folder / f"people-{SMALL}.crm", database)
    cards = write_cards(folder / "cards-gap.vcf", 10_000, seed=11)
    found = probe("import", database, cards)
    return [Figure("import of 10,000 cards, longest gap of the event loop", found["gap"], 100, "ms")]


def probe(*arguments: str | Path) -> dict[str, float]:
    """Run the program in a process that is measured, and return its figures."""
    environment = {**os.environ, "BENCH_STARTED": str(time.time())}
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", "tests.bench.window_probe", *map(str, arguments)]
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, timeout=300, check=True
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}
