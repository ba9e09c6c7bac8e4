"""The day and the months in the window, over a file with many activities."""

from pathlib import Path

from tests.bench.activities import OWNERS
from tests.bench.bench_window import probe
from tests.bench.figures import Figure


def measure(path: Path) -> list[Figure]:
    """Show the day again and again, and page through four years of months of five people."""
    found = probe("months", path, OWNERS[0])
    return [
        Figure("day read and shown, 500,000 activities", found["day"], 150, "ms"),
        Figure("day shown anew, longest frame", found["day_frame"], 33, "ms"),
        Figure("month of five people read and shown, 500,000 activities", found["month"], 150, "ms"),
        Figure("paging through months, longest frame", found["month_frame"], 33, "ms"),
    ]
