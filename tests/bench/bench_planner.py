"""The day and the months in the window, over a file with many activities."""

from pathlib import Path

from tests.bench.activities import OWNERS
from tests.bench.bench_agenda import COUNT, database
from tests.bench.bench_window import probe
from tests.bench.figures import Figure


def measure(people: Path) -> list[Figure]:
    """Show the day again and again, and page through months of five people, there and back."""
    found = probe("months", database(people), OWNERS[0])
    return [
        Figure(f"day read and shown, {COUNT:,} activities", found["day"], 150, "ms"),
        Figure("day shown anew, longest work of the window", found["day_frame"], 33, "ms"),
        Figure(f"month of five people read and shown, {COUNT:,} activities", found["month"], 150, "ms"),
        Figure("paging through months, longest work of the window", found["month_frame"], 33, "ms"),
    ]
