"""What overlaps in time stands side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Column:
    """The place of an interval across its day: from column ``first`` of ``of`` on, ``width`` columns wide."""

    first: int
    of: int
    width: int = 1


@dataclass(frozen=True, slots=True)
class Crowd:
    """Intervals that overlap with too many others to be shown; a mark stands in place of them."""

    members: tuple[int, ...]
    start: float
    end: float
    place: Column


@dataclass(slots=True)
class Arrangement:
    """Columns by interval, None for those left to a crowd."""

    columns: list[Column | None]
    crowds: list[Crowd] = field(default_factory=list)


def side_by_side(intervals: Sequence[Interval], most: int = 1000) -> Arrangement:
    """Give intervals that overlap columns of their own, with at most ``most`` side by side.

    Where there would be more, half as many are shown, so that they can be read, and a mark beside
    them for the rest. An end is not part of its interval. Each interval is as wide as it can be
    without reaching one that overlaps with it, and no more columns are used than overlap at any
    one moment.
    """
    arrangement = Arrangement([None] * len(intervals))
    for cluster in _clusters(intervals):
        columns = _first_free(intervals, cluster)
        count = max(columns.values()) + 1
        if count > most:
            _squeeze(arrangement, intervals, columns, most)
        else:
            for i in cluster:
                width = _width(intervals, columns, i, count)
                arrangement.columns[i] = Column(columns[i], count, width)
    return arrangement


def _clusters(intervals: Sequence[Interval]) -> Iterator[list[int]]:
    """Yield groups of intervals, by start, that hang together by overlapping."""
    order = sorted(range(len(intervals)), key=lambda i: (intervals[i][0], -intervals[i][1]))
    cluster: list[int] = []
    end = float("-inf")
    for i in order:
        if cluster and intervals[i][0] >= end:
            yield cluster
            cluster = []
        cluster.append(i)
        end = max(end, intervals[i][1]) if len(cluster) > 1 else intervals[i][1]
    if cluster:
        yield cluster


def _first_free(intervals: Sequence[Interval], cluster: Sequence[int]) -> dict[int, int]:
    """Return the first column that is free at the start of each interval."""
    ends: list[float] = []
    columns: dict[int, int] = {}
    for i in cluster:
        start, end = intervals[i]
        place = next((n for n, busy_until in enumerate(ends) if busy_until <= start), len(ends))
        if place == len(ends):
            ends.append(end)
        else:
            ends[place] = end
        columns[i] = place
    return columns


def _width(intervals: Sequence[Interval], columns: dict[int, int], i: int, count: int) -> int:
    """Return how many columns an interval can fill from its own on."""
    start, end = intervals[i]
    nearest = count
    for j, column in columns.items():
        if columns[i] < column < nearest and intervals[j][0] < end and start < intervals[j][1]:
            nearest = column
    return nearest - columns[i]


def _squeeze(
    arrangement: Arrangement, intervals: Sequence[Interval], columns: dict[int, int], most: int
) -> None:
    """Show the first columns, and in place of the rest one mark for each group that hangs together."""
    last = most // 2
    hidden = [i for i, column in columns.items() if column >= last]
    for i, column in columns.items():
        if column < last:
            arrangement.columns[i] = Column(column, last + 1)
    spans = [intervals[i] for i in hidden]
    for group in _clusters(spans):
        members = tuple(hidden[n] for n in group)
        start = min(intervals[i][0] for i in members)
        end = max(intervals[i][1] for i in members)
        arrangement.crowds.append(Crowd(members, start, end, Column(last, last + 1)))
