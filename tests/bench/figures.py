"""What a measurement gives: a number, what it may be, and in which unit."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Figure(NamedTuple):
    """One measured number beside its limit."""

    name: str
    value: float
    limit: float
    unit: str

    @property
    def kept(self) -> bool:
        """Whether the number is within its limit."""
        return self.value <= self.limit


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return the processor time a piece of work takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def percentile(values: list[float], share: float) -> float:
    """Return the value that this share of the others does not exceed."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def memory_mib(pid: str = "self") -> float:
    """Return the proportional set size of a process in MiB (Linux, /proc/PID/smaps_rollup)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise OSError(pid)


def table(figures: list[Figure]) -> str:
    """Return the figures as a table for a terminal."""
    rows = [("what", "measured", "limit", "")]
    rows += [
        (f.name, f"{f.value:.3g} {f.unit}", f"{f.limit:.3g} {f.unit}", "ok" if f.kept else "OVER")
        for f in figures
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(f"{cell:{w}}" for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows
    )
